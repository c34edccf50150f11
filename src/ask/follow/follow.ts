import type { Archive } from '../../model/archive.ts'
import { deniedOfGroup } from '../filling/denied-of-group.ts'
import { arrestedThere } from '../filling/steps.ts'
import type { Query } from '../query.ts'
import { afterNothing, beforeNothing, chargedByBloc } from './after-nothing.ts'
import { answersToOthers } from './answers-to-others.ts'
import { arrestsThere } from './arrests-there.ts'
import { endorsedOnly } from './backing.ts'
import { orByItself, tellsWhere } from './by-itself.ts'
import { chargedNoState } from './dropped.ts'
import { followsOn } from './follow-cues.ts'
import { meant } from './meant.ts'
import { merge } from './merge.ts'
import { embassyThere, fromState } from './offices.ts'
import {
  atOthers,
  byWhoeverDid,
  laterOn,
  ofAnyone,
  ofItsMatter,
  overIt,
  overTopic,
  overWhatever,
} from './other-matter.ts'
import { overThoseMatters, overWhatWasMeant, overWhatWasTold } from './over-those-matters.ts'
import { replyOver } from './reply-over.ts'
import { ofItsPeople, ofThatBody, ofThatPerson, ofThosePeople } from './those-people.ts'
import { inItsTime } from './times.ts'
import { isAnotherAct, type Turn } from './turn.ts'
import type { Rule } from './turn-rule.ts'
import { turnsBeforeAndSince } from './turns-before-and-since.ts'
import { turnsInShort } from './turns-in-short.ts'
import { turnsOfCompany } from './turns-of-company.ts'
import { turnsOfGroups } from './turns-of-groups.ts'
import { turnsOfJoining } from './turns-of-joining.ts'
import { onAnotherToo, turnsOfMatters } from './turns-of-matters.ts'
import { turnsOfOrder } from './turns-of-order.ts'
import { turnsOfPeople } from './turns-of-people.ts'
import { turnsOfSome } from './turns-of-some.ts'
import { turnsOfThatDay } from './turns-of-that-day.ts'
import { turnsOnItsSubject } from './turns-on-its-subject.ts'
import { turnsOnWhatWasTold } from './turns-on-what-was-told.ts'
import { turnsThatKeep } from './turns-that-keep.ts'
import { turnsThatLeaveOut } from './turns-that-leave-out.ts'
import { turnsToFurther } from './turns-to-further.ts'
import { turnsToMeasures } from './turns-to-measures.ts'
import { turnsToOthers, whoExactly } from './turns-to-others.ts'
import { otherSideOf, turnsToReplies } from './turns-to-replies.ts'
import { turnsToWholes } from './turns-to-wholes.ts'
import { turnsUnderPage } from './turns-under-page.ts'
import { underProfile } from './turns-under-profile.ts'
import { turnsWithinTopic } from './turns-within-topic.ts'
import { ofItsNamesake, onWhomOfCard, sortOfCard, thenOfCard, whoElseOfCard } from './under-card.ts'
import { sizeOfMatter, stateOverMatter, takedownOfMatter, timeOfMatter } from './under-matter-card.ts'

/**
 * The question that a short one makes of the one before: “and the UK?”, “when?”, “what about WannaCry?”, “only persons”.
 * Undefined when it stands by itself.
 */
export function follow(turn: Turn, archive: Archive): Query | undefined {
  const meaning = { ...turn, before: overWhatWasMeant(turn, archive) }
  const heard = { ...meaning, before: beforeNothing(meaning, archive) }
  const asked = { ...heard, before: ofAnyTime(heard) }
  const merged = carried(asked, archive)
  const query = merged && reckonedFrom(asked, overWhatever(merged, asked, archive))
  // “Who were they?” after whether the UK listed 50: all whom it listed.
  const isOfAll = query?.many && asked.before.wanted === 'whether' && query.wanted !== 'whether'
  return isOfAll ? { ...query, many: asked.now.many } : query
}

/** “Any charges?” after “and since then?”: whenever they were. */
const ofAnyTime = ({ before, now, words }: Turn): Query =>
  before.reckoned && isAnotherAct({ before, now }) && !(now.since ?? now.until) && !/\b(?:then|that)\b/i.test(words)
    ? { ...before, since: undefined, until: undefined, reckoned: false }
    : before

/** Marks a time that the turn reckoned from what was told, and unmarks one that it names itself. */
const reckonedFrom = ({ before, now }: Turn, query: Query): Query => {
  if (now.since ?? now.until) return query.reckoned ? { ...query, reckoned: false } : query
  const isKept = query.since === before.since && query.until === before.until
  const isNew = !isKept && (query.since ?? query.until) !== undefined
  return isNew ? { ...query, reckoned: true } : query
}

function carried(asked: Turn, archive: Archive): Query | undefined {
  // Whether it was one alone is asked of one question.
  const before = { ...overWhatWasTold(asked, archive), onlyOf: undefined }
  const turn = meant(overThoseMatters({ ...asked, before }, archive), archive)
  if (tellsWhere(turn, archive) || standsAlone(turn)) return undefined
  for (const rule of rules) {
    const query = rule(turn, archive)
    if (query) return query
  }
  if (isOfSomebodyElse(turn) || !followsOn(turn)) return undefined
  const merged = steps.reduce((query, step) => step(query, turn, archive), merge(turn, archive))
  return orByItself(merged, turn, archive)
}

/** “After Cloud Hopper, did the EU list any more Chinese targets”: by whom, on whom and after what it says itself. */
const standsAlone = ({ now, words }: Turn): boolean =>
  /^after (?!(?:that|this|it|then|them|him|her)\b)[^,]{3,50}, (?:did|has|have|had)\b/i.test(words) &&
  now.by.length > 0 &&
  now.on.length > 0

/** “And who is Alla Witte?” */
const isOfSomebodyElse = ({ now, words }: Turn): boolean =>
  now.wanted === 'about' && /\b(?:who|what) (?:is|are|was|were) (?!that|this|it|those|they)/i.test(words)

/** What few words make of the question before; the first that fits. */
const rules: readonly Rule[] = [
  whoExactly,
  answersToOthers,
  ...turnsToMeasures,
  ...turnsOfJoining,
  arrestsThere,
  ...turnsThatKeep,
  ...turnsOfThatDay,
  ...turnsOnItsSubject,
  ...turnsWithinTopic,
  onAnotherToo,
  ...turnsThatLeaveOut,
  ...turnsBeforeAndSince,
  ...turnsToFurther,
  ...turnsOfCompany,
  ...turnsOnWhatWasTold,
  ...turnsOfSome,
  otherSideOf,
  ...turnsInShort,
  ...turnsToWholes,
  ofItsNamesake,
  sortOfCard,
  ...turnsUnderPage,
  underProfile,
  stateOverMatter,
  takedownOfMatter,
  timeOfMatter,
  sizeOfMatter,
  thenOfCard,
  onWhomOfCard,
  whoElseOfCard,
  ...turnsToReplies,
  ...turnsToOthers,
  ...turnsOfGroups,
  ...turnsOfMatters,
  ...turnsOfOrder,
  ...turnsOfPeople,
  ofThatPerson,
  ofThatBody,
  ofThosePeople,
  ofItsPeople,
]

/** What is set right in the question that the old and the new have become, one after the other. */
const steps: readonly ((merged: Query, turn: Turn, archive: Archive) => Query)[] = [
  byWhoeverDid,
  overIt,
  ofItsMatter,
  ofAnyone,
  laterOn,
  embassyThere,
  fromState,
  replyOver,
  overTopic,
  inItsTime,
  atOthers,
  afterNothing,
  chargedByBloc,
  endorsedOnly,
  chargedNoState,
  (merged, _, archive) => arrestedThere(merged, archive),
  (merged, _, archive) => (merged.on.length > 0 ? deniedOfGroup(merged, '', archive) : merged),
]
