import { type Archive, actorOf } from '../model/archive.ts'
import { answerQuery } from './answer/answer-query.ts'
import { fitsAny } from './answer/matching.ts'
import { isSearch } from './lexicon/search-words.ts'
import type { Party, Query } from './query.ts'
import type { Explained } from './reading.ts'

/** What joins them, where both are meant. */
const joined = /\b(?:and|or|with|both)\b|[,&/+:]/i
/** “UK vs Russia”: the one on the other. */
const against = /\b(?:vs\.?|versus)(?= )/i

/**
 * “NATO Albania”, “Borrell Georgia”, “Beijing NSA”, as one types into a search: what the one said of what was done to the other, or on the
 * other, and not all that either ever said.
 */
export function twoSideBySide(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || !isSearch(typed) || joined.test(typed)) return explained
  const { query } = reading
  const { wanted, acts, over, around, also, victims, except, mentions } = query
  const free = over.length + around.length + also.length + victims.length + except.length + mentions.length === 0
  if (wanted !== 'acts' || !free) return explained
  const [first, then] = against.test(typed)
    ? onEachOther(query, archive)
    : acts.length > 0
      ? []
      : readingsOf(query, archive)
  return first ? { ...explained, reading: { ...reading, query: first, ...(then && { second: then }) } } : explained
}

/** What fits of how the two may be meant, in their order; none where nothing else than what was read does. */
function readingsOf(query: Query, archive: Archive): readonly Query[] {
  const { by, on } = query
  const fitting = (all: readonly (Query | undefined)[]) =>
    all.filter((each) => each !== undefined).filter((each) => fitsAny(archive, each))
  const [hit] = by
  // “Saudi Iran”, where the one never spoke of the other.
  if (by.length === 1 && on.length === 1 && hit?.actor) {
    if (fitsAny(archive, query)) return []
    const there: Query = { ...query, by: [], victims: [{ state: hit.actor }] }
    return fitsAny(archive, there) ? [there] : done({ ...there, wanted: 'matters' }, archive)
  }
  const pair = by.length === 2 && on.length < 2 ? by : by.length === 0 && on.length === 2 ? on : []
  const [one, other] = pair
  if (!one || !other) return []
  const ofWhatWasDone = pair === by ? fitting([ofDone(query, one, other), ofDone(query, other, one)]) : []
  if (ofWhatWasDone.length > 0) return ofWhatWasDone
  const mutual = pair === on || on.length === 0 ? onEachOther(query, archive) : []
  if (mutual.length > 0 || pair === on) return mutual
  // “Montenegro NATO”: a bloc, a firm or a person says nothing of what was done there.
  const isState = ({ actor, speaker }: Party) => !speaker && actor && actorOf(archive, actor).kind === 'state'
  const [speaks, ...others] = pair.filter((party) => !isState(party))
  const [there] = pair.filter(isState)
  const nothing = speaks && others.length === 0 && there ? ofDone(query, speaks, there) : undefined
  return nothing ? [nothing] : []
}

/** What the one said or did about the other, and the other about the one. */
function onEachOther(query: Query, archive: Archive): readonly Query[] {
  const [one, other, ...more] = query.by.length > 0 ? query.by : query.on
  const all = one && other && more.length === 0 ? [aimed(query, one, other), aimed(query, other, one)] : []
  return all.filter((each) => fitsAny(archive, each))
}

/** Where nobody said anything then, what was done. */
const done = (matters: Query, archive: Archive): readonly Query[] =>
  answerQuery(archive, matters).incidents.length > 0 ? [matters] : []

/** What one of them said of what was done to the other; of an embassy, the one there. */
function ofDone(query: Query, by: Party, to: Party): Query | undefined {
  if (!to.actor || to.only) return undefined
  if (by.office === 'embassy') return { ...query, by: [{ ...by, at: to.actor }] }
  return { ...query, by: [by], victims: [{ state: to.actor }] }
}

const aimed = (query: Query, by: Party, on: Party): Query => ({ ...query, by: [by], on: [on] })
