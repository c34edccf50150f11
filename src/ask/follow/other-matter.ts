import type { Archive } from '../../model/archive.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areMeasures, areReplies } from '../lexicon/act.ts'
import type { Placed, Senses } from '../pattern/placed.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { opening } from './follow-cues.ts'
import { isComment } from './replies.ts'
import { more } from './times.ts'
import { topicOf } from './topic.ts'
import { isAnotherAct, type Turn } from './turn.ts'

/** “How did China take it?” after whether Belgium blamed it: over the matter that the talk is of, where anything is on record over it. */
export function overTopic(merged: Query, { before, now, words }: Turn, archive: Archive): Query {
  const replies = areReplies(now.acts) || isComment(now) || /\b(?:it|that|this)\W*$/i.test(words)
  const lag = merged.wanted === 'lag'
  if (saysOverWhat(merged) || !(lag || (now.acts.length > 0 && replies))) return merged
  const topic = topicOf(before, archive)
  if (!topic) return merged
  const over = { ...merged, over: [topic] }
  // “Did the prime minister confirm that?” after what was said in August: a reply comes later.
  const carried = merged.since === before.since && merged.until === before.until
  const later = carried ? { ...over, since: undefined, until: undefined } : over
  return [over, later].find((each) => answerQuery(archive, each).verdict !== 'none') ?? merged
}

/** “What about WannaCry?” after who blamed Russia for NotPetya: others may have been blamed for it. */
export function atOthers(merged: Query, { now }: Turn, archive: Archive): Query {
  const moved = now.over.length > 0 && now.on.length === 0 && merged.on.length > 0
  const found = (query: Query) => answerQuery(archive, query).statements.length > 0
  const others = { ...merged, on: [] }
  return moved && merged.wanted !== 'whether' && !found(merged) && found(others) ? others : merged
}

/** “When was he sanctioned?”, “is he on the list?” after a state that did not: by whoever did. */
export function byWhoeverDid(merged: Query, { before, now, words }: Turn, archive: Archive): Query {
  // “Is he still on its list?” after the EU, which did not: on no other.
  const theirs = /\bon (?:its|their|that) (?:\S+ )?list\b|\bby (?:them|it)\b|\blisted there\b/i.test(words)
  const kept = now.by.length === 0 && merged.by.length > 0 && merged.on.length > 0 && !theirs
  const undergone = /\b(?:was|were|is|are|been) (?:he|she|it|they)\b/i.test(words)
  // “Members charged?” after whether the EU listed a group: by a court.
  const another = isAnotherAct({ before, now }) && /^(?!did\b|has\b|have\b|who|which\b).*\p{L}+ed\W*$/iu.test(words)
  if (kept && another && areMeasures(now.acts) && !isFound(merged, archive) && isFound({ ...merged, by: [] }, archive))
    return { ...merged, by: [] }
  return kept && undergone && areMeasures(merged.acts) && before.wanted === 'whether' && !fitsAny(archive, before)
    ? { ...merged, by: [] }
    : merged
}

/** “Is Turashev under sanctions too?” after who is charged over DoppelPaymer, over which he is not: over whatever he is. */
export function overWhatever(query: Query, { now, words }: Turn, archive: Archive): Query {
  const [one, ...others] = now.on
  const kind = one?.actor && archive.actorsById.get(one.actor)?.kind
  const isOfBody = isOfThem(query, words, archive)
  const isOfOne = ((kind === 'person' || kind === 'company') && others.length === 0) || isOfBody
  const inherited = saysOverWhat(query) && !saysOverWhat(now) && !/\b(?:for|over|because of)\b/i.test(words)
  if (!isOfOne || !inherited || query.acts.length === 0 || !areMeasures(now.acts)) return query
  const open = { ...query, over: [], victims: [], around: [] }
  return (isFound(query, archive) && !isOfBody) || !isFound(open, archive) ? query : open
}

/** “Are they sanctioned?” after who blamed the GRU for one attack: a body is listed for all that it did. */
const isOfThem = ({ on }: Query, words: string, { actorsById }: Archive): boolean =>
  /^(?:(?:and|so|but) )*(?:is|are|has|have) (?:it|they) (?:(?:now|still|also|itself|themselves|been|ever) )*(?:sanctioned|listed|blacklisted|under (?:\S+ )?sanctions|on (?:an?|the) (?:\S+ )?(?:sanctions )?list)(?: by .{2,25})?\W*$/i.test(
    words,
  ) &&
  on.length === 1 &&
  on.every(
    ({ actor, only }) =>
      actor && !only && /^(?:agency|military-unit|threat-group)$/.test(actorsById.get(actor)?.kind ?? ''),
  )

const isFound = (query: Query, archive: Archive): boolean => /^(?:yes|list)$/.test(answerQuery(archive, query).verdict)

/** “Did the US sanction anyone over it?” after whether Albania blamed Iran: over what it was blamed for; “about it” after a group is about that. */
export function overIt(merged: Query, { before, words }: Turn, archive: Archive): Query {
  const isGroup = ({ actor }: Query['on'][number]) => actor && archive.actorsById.get(actor)?.kind !== 'state'
  const points = (
    merged.on.some(isGroup) ? /\b(?:over|for) (?:it|that|this)\b/i : /\b(?:over|for|about) (?:it|that|this)\b/i
  ).test(words)
  const over = points && !saysOverWhat(merged) ? fewMattersOf(archive, before) : undefined
  return over ? { ...merged, over } : merged
}

/** “Was anyone indicted?” after who was blamed for it: anyone, over the same. */
export const ofAnyone = (merged: Query, { before, now, words }: Turn): Query =>
  /\b(?:anyone|anybody|someone|somebody)\b(?! else)/i.test(words) &&
  merged.over.length > 0 &&
  now.on.length === 0 &&
  areMeasures(now.acts) &&
  // “Was anyone arrested?” after which of them were officers: whoever was.
  (!areMeasures(before.acts) || (isAnotherAct({ before, now }) && merged.on.every(({ only }) => only)))
    ? { ...merged, on: [] }
    : merged

/** “Did it list anyone else after that?”, “did the EU list any more Chinese?” is not of the same; nor is whether a regime had been used before. */
export const laterOn = (merged: Query, { now, words }: Turn): Query =>
  ((more.test(words) && (now.on.length > 0 || /\b(?:after|since) (?:that|then)\b|\bbetween then and\b/i.test(words))) ||
    /\b(?:use|used|using|appl(?:y|ied)) (?:its|their) (?:own )?(?:autonomous )?(?:cyber[- ])?sanctions\b/i.test(
      words,
    )) &&
  areMeasures(now.acts) &&
  areMeasures(merged.acts) &&
  now.over.length === 0
    ? { ...merged, over: [], around: [] }
    : merged

/** “And Volt Typhoon?” after what was asked over one matter is over another, though it is somebody’s name too. */
export function overAnother(
  before: Query,
  words: string,
  placed: readonly Placed[],
  senses: Senses,
): readonly Placed[] {
  const [only, ...others] = placed
  const matters = before.over.length + before.around.length > 0 && before.on.length === 0 && opening.test(words)
  const name = only?.part === 'open' && only.item.is === 'name' ? only.item : undefined
  if (!name || !matters || others.length > 0) return placed
  const either = (senses.accused(name) || senses.silent(name)) && (senses.matter(name) || senses.case(name))
  // Where the one before may have been either, so may this.
  return either
    ? [{ item: name, part: before.over.length === 0 ? (senses.matter(name) ? 'both' : 'on') : 'over' }]
    : placed
}

/** “Only companies” after who was sanctioned over 911 S5, a service and a matter: those of the matter too. */
export function ofItsMatter(merged: Query, { before, now }: Turn, archive: Archive): Query {
  const [either, ...more] = before.around
  const [one, ...others] = merged.on
  if (!either || !one?.only || one.actor !== either.actor || more.length + others.length + now.acts.length > 0)
    return merged
  const over: Query = { ...merged, on: [{ only: one.only }], over: [either.incident] }
  const told = (query: Query) => answerQuery(archive, query).statements.length
  return told(over) > told(merged) ? over : merged
}
