import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areReplies } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { followsSurely, withoutOwn } from './follow-cues.ts'
import type { Turn } from './turn.ts'

/** “Denials by Beijing before 2017” after another matter: where that gives nothing and the question does by itself, it follows nothing. */
export function orByItself(merged: Query, turn: Turn, archive: Archive): Query | undefined {
  const { since, until, wanted, by, on } = turn.now
  // “Who was the first to blame somebody?”, “how many people were charged?” is of the matter.
  const names = turn.before.over.length === 0 || [...by, ...on].some(({ actor, speaker }) => actor ?? speaker)
  const order = names ? turn.now.order : undefined
  // “The latest?”, “in 2022?” are nothing by themselves.
  const says = turn.now.acts.length > 0
  const whole = says ? (since ?? until ?? order ?? (wanted === 'count' && names ? wanted : undefined)) : undefined
  const much = turn.now.acts.length > 0 && turn.now.by.length > 0 && turn.now.since !== undefined
  // “Was Tornado Cash delisted as well?”
  const named =
    !turn.pointed &&
    turn.now.acts.length > 0 &&
    turn.now.on.some((party) => isOwn(party, archive)) &&
    !points.test(withoutOwn(turn.words, turn))
  // “What has Tehran denied”: of whatever, where nothing of it is over the matter before.
  const listed =
    turn.now.wanted !== 'whether' &&
    many.test(turn.words) &&
    turn.now.acts.length > 0 &&
    turn.now.by.length + turn.now.on.length > 0 &&
    !followsSurely(turn)
  // “Which ransomware gang leaders are still wanted” after what Obama did.
  const sort =
    /^(?:which|what|how many) /i.test(turn.words) &&
    turn.now.acts.length > 0 &&
    turn.now.mentions.length > 0 &&
    turn.now.on.some(({ actor, only }) => !actor && only) &&
    !points.test(turn.words) &&
    !followsSurely(turn)
  if (isLong(turn) && answerQuery(archive, merged).verdict === 'none') {
    // “Did the prime minister have hard evidence of Russia’s role?” after what was done in a month: whenever that was.
    const whenever = { ...merged, since: undefined, until: undefined }
    if (answerQuery(archive, whenever).verdict !== 'none') return whenever
  }
  if (
    !(whole || named || listed || sort) ||
    (followsSurely(turn) && !much && !named) ||
    answerQuery(archive, merged).verdict !== 'none'
  )
    return merged
  const { statements, instead } = answerQuery(archive, turn.now)
  return statements.length + instead.length > 0 ? undefined : merged
}

/** So many words, with who and what, carry a time of their own if one is meant. */
const isLong = ({ now, before, words }: Turn): boolean =>
  (now.since ?? now.until) === undefined &&
  (before.since ?? before.until) !== undefined &&
  now.acts.length > 0 &&
  now.by.some(({ actor, speaker }) => actor ?? speaker) &&
  words.split(/\s+/).length >= 8

/** “North Korean denials”, “what has Tehran denied”. */
const many =
  /\b(?:denials|rejections|statements|attributions|condemnations|rewards|bounties|sanctions|designations|indictments|charges|arrests|expulsions|takedowns|advisories|alerts|claims)\b|^what (?:all )?has\b/i

/** Somebody by name, and no state. */
const isOwn = ({ actor, only }: Query['on'][number], { actorsById }: Archive): boolean =>
  actor !== undefined && !only && actorsById.get(actor)?.kind !== 'state'

const points = /\b(?:it|that|this|them|they|he|she|him|her|his|its|their|there|follow(?:ed)?)\b/i

/** “And what happened in Estonia in 2007?”, “and about Russia?” after whether China replied: whatever was asked about before. */
export const tellsWhere = ({ before, now, words }: Turn, archive: Archive): boolean =>
  (/\bwhat (?:all |else )?happened (?:in|to|at) /i.test(words) && now.wanted === 'matters' && now.victims.length > 0) ||
  // “What happened on 15 April 2021?” after what was done over several matters.
  (/^(?:and |so |but )?what (?:all |else )?happened on\b/i.test(words) &&
    now.since?.length === 10 &&
    // Of one matter it is asked of that, if anything was then.
    (before.over.length !== 1 || !fitsAny(archive, { ...now, over: before.over }))) ||
  (/^(?:and |so |but )+about (?!that|this|it\b|them)\S+(?: \S+)?$/i.test(words) && areReplies(before.acts))
