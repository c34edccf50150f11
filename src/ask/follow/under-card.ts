import { homeOf } from '../../find/parties.ts'
import type { Actor } from '../../model/actor.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { factsFor } from '../answer/matching.ts'
import { mattersOf } from '../filling/matters-of-victims.ts'
import { areMeasures } from '../lexicon/act.ts'
import { anyMeasure } from '../lexicon/acts-in-deeds.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'
import { isOnlyTime, spanOf } from './under-matter-card.ts'

const asksOfThem =
  /\b(?:do|done|react|reacted|respond|responded|reply|replied|say|said|answer|reaction|response|(?:(?:deny|denied|admit|admitted|reject|rejected|dispute|disputed|dismiss|dismissed)(?: (?:it|that|this))?))\W*$/i

/** “How did Moscow react?” under who APT28 is: over what that is blamed for; “what did the US do?”: on that. */
export const onWhomOfCard: Rule = ({ before, now, words }, archive) => {
  const [one, ...more] = before.on.length > 0 ? before.on : before.by
  const [speaker, ...others] = now.by
  const isCard = before.wanted === 'about' && before.over.length === 0 && more.length + others.length === 0
  if (!isCard || !one?.actor || !speaker?.actor || now.on.length > 0 || saysOverWhat(now)) return undefined
  const { kind } = actorOf(archive, one.actor)
  if (kind === 'state' || kind === 'alliance' || !asksOfThem.test(words)) return undefined
  const home = homeOf(archive, one.actor)
  const isTheirs = home !== undefined && home === (homeOf(archive, speaker.actor) ?? speaker.actor)
  if (!isTheirs) return { ...now, on: [{ actor: one.actor }] }
  const over = blamedFor(one.actor, archive)
  return over.length > 0 ? { ...now, over } : undefined
}

/** “Who else was charged?” under who Monica Witt is: with her, else over the same, else anybody but her. */
export const whoElseOfCard: Rule = ({ before, now, words }, archive) => {
  const [one, ...more] = before.on.length > 0 ? before.on : before.by
  const isCard = before.wanted === 'about' && before.over.length === 0 && more.length === 0
  if (!isCard || !one?.actor || now.acts.length === 0 || !asksElse.test(words)) return undefined
  // “Which Israelis were sanctioned with him”.
  const [sort] = now.on
  const others = { ...now, wanted: 'whom' as const, by: [], around: [], notOn: [one.actor] }
  return (
    [
      { ...others, on: [{ actor: one.actor }], ...(sort && { beside: sort }) },
      { ...others, on: sort ? [sort] : [], over: blamedFor(one.actor, archive) },
    ].find((query) => query.on.length + query.over.length > 0 && answerQuery(archive, query).verdict === 'list') ?? {
      ...others,
      on: [],
    }
  )
}

const asksElse =
  /^(?!.*\bday\W*$)(?:(?:and|so|but|ok) )*(?:who(?:m)? else (?:was|were|is|are|has been|got) \p{L}+|(?:who|which \p{L}+) (?:was|were|is|are) \p{L}+ (?:(?:together|along) )?(?:with|alongside) (?:him|her|them|it))\b/iu

/** The matters of a group; of a person those over which anything was done to them. */
function blamedFor(actor: ActorId, archive: Archive): readonly IncidentId[] {
  const theirs = mattersOf({ ...emptyQuery, on: [{ actor }] }, archive) ?? []
  return theirs.length > 0
    ? theirs
    : [...new Set(archive.statements.flatMap(({ targets, incidents }) => (targets.includes(actor) ? incidents : [])))]
}

const body = /^(?:company|organisation|crypto-exchange|crypto-mixer|service)$/
const legalForm = /,? (?:LLC|Ltd\.?|Inc\.?|Co\.?|OOO|AO|GmbH|S\.R\.O\.|OTC)\b.*$/i

/** “Who sanctioned it” under what the Internet Research Agency did, or under who it is: what was done to the firm or over its matter. */
export const ofItsNamesake: Rule = ({ before, now, words }, archive) => {
  const { wanted, over, on, by } = before
  const [matter, ...matters] = over
  const [one, ...more] = [...on, ...by]
  const isCard =
    wanted === 'about' && matters.length + more.length === 0 && (matter === undefined) !== (one === undefined)
  const measured = now.acts.length > 0 && areMeasures(now.acts) && now.wanted !== 'whom' && now.on.length === 0
  if (!isCard || !measured || saysOverWhat(now) || words.trim().split(/\s+/).length > mostWords) return undefined
  const pairs = archive.incidents.flatMap(({ id, name, accused }) =>
    matter === undefined || id === matter
      ? accused.flatMap((actor) => (isNamesake(actorOf(archive, actor), name) ? [{ actor, incident: id }] : []))
      : [],
  )
  const around = pairs.filter(({ actor }) => one === undefined || actor === one.actor)
  if (around.length !== 1) return undefined
  const told = (query: Query) => factsFor(archive, query).length
  const either = { ...now, around }
  const alone: Query = one?.actor ? { ...now, on: [{ actor: one.actor }] } : { ...now, over }
  if (told(alone) === told(either)) return undefined
  const overIt = { ...now, over: around.map(({ incident }) => incident) }
  return told(overIt) === told(either) ? overIt : either
}

const mostWords = 6

const isNamesake = ({ kind, name }: Actor, matter: string): boolean =>
  body.test(kind) && matter.startsWith(name.replace(legalForm, ''))

const onlySort =
  /^(?:(?:and|so|but|ok) )*(?:only|just|which (?:of (?:them|those) )?(?:are|were|is)) (?:the |its |their )?(?:companies|firms|people|persons|individuals|officers)\W*$/i

/** “Only companies”, “which of them were people” under who Evil Corp is: of that sort, on whom anything was put over what it did. */
export const sortOfCard: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = [...before.on, ...before.by]
  const [sort, ...more] = now.on
  if (before.wanted !== 'about' || others.length + more.length > 0 || !sort?.only || sort.actor) return undefined
  const group = one?.actor && actorOf(archive, one.actor).kind === 'threat-group' ? one.actor : undefined
  const over = group ? blamedFor(group, archive) : one ? [] : before.over
  return over.length > 0 && onlySort.test(words)
    ? { ...emptyQuery, wanted: 'whom', acts: [anyMeasure], on: [sort], over }
    : undefined
}

/** “In 2024?” under who Evil Corp is: what was said of it and done to it then. */
export const thenOfCard: Rule = ({ before, now, words, items }, archive) => {
  const [one, ...more] = before.on.length > 0 ? before.on : before.by
  const isCard = before.wanted === 'about' && before.over.length === 0 && more.length === 0
  if (!isCard || !one?.actor || !isOnlyTime(now, words, items)) return undefined
  const { kind } = actorOf(archive, one.actor)
  return kind === 'state' || kind === 'alliance'
    ? undefined
    : { ...emptyQuery, on: [{ actor: one.actor }], ...spanOf(now) }
}
