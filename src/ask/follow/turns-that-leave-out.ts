import { reachOfSpeaker, reachOfTarget } from '../../find/roll-up.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { anotherOnAnother } from './another-on-another.ts'
import type { Rule } from './turn-rule.ts'

const leaving =
  /^(?:and |but |so )*(who )?(?:not|other than|besides|except(?: for)?|excluding|without|apart from|leaving out) (?:those |the ones? )?(?:(by|from|on|to|against|over|about|for) )?(?!(?:that|it|them|those|this|sanctions?|charges?)\b)[^,?]{2,40}?(?: did)?\W*$/iu

/** “Without 2024”, “except the latest”: no time is left out of those that are asked about. */
export const leavesOutTime =
  /^(?:and |but )*(?:without|except(?: for)?|excluding|not|leaving out|minus) (?:the )?(?:(?:ones?|those) (?:from|of|in) )?(?:(?:19|20)\d\d|latest|newest|oldest|(?:last|first|latest) one)\W*$/i

/** “Not by the FBI”, “not the GRU”, “besides Germany”: what was asked before, without what is named. */
const leftOut: Rule = ({ before, now, words }, archive) => {
  const [whole, who, preposition = ''] = leaving.exec(words) ?? []
  const named = [...now.by, ...now.on].flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const [id, ...others] = new Set(
    [...named, ...now.except, ...now.notOn].map((each) => bodyMeant(each, words, before, archive)),
  )
  const [matter, ...more] = [...now.over, ...now.notOver, ...now.around.map(({ incident }) => incident)]
  const listed = before.acts.length > 0 || (before.wanted === 'matters' && matter !== undefined)
  if (!whole || !listed || now.acts.length > 0 || others.length + more.length > 0) return undefined
  // “Who other than the US did?” after whether the UK did.
  if (who && !(id && (isOfMany(before, archive) || isAmong(before, id, archive))))
    return id && neverDoes(before, id, archive) ? { ...before, ...settled, notOn: [...before.notOn, id] } : undefined
  if (matter && !id) return { ...before, ...settled, notOver: [...before.notOver, matter] }
  if (!id || matter) return undefined
  const asTarget =
    /^(?:on|to|against|about|for)$/i.test(preposition) ||
    (preposition === '' && (areOthers(before, id, archive) || neverDoes(before, id, archive)))
  return asTarget
    ? { ...before, ...settled, notOn: [...before.notOn, id] }
    : { ...before, ...settled, except: [...before.except, id] }
}

/** “Not NATO”, which spoke for itself: that, and not whoever is its member. */
function bodyMeant(id: ActorId, words: string, before: Query, archive: Archive): ActorId {
  if (/\b(?:members?|allies|states|countries|governments)\b/i.test(words)) return id
  const body = archive.actors.find(
    ({ name, short }) =>
      `${name} members` === archive.actorsById.get(id)?.name || `${short} members` === archive.actorsById.get(id)?.name,
  )
  return body && fitsAny(archive, { ...before, by: [{ actor: body.id }] }) ? body.id : id
}

/** Asked of a group of states, or of a sort. */
const isOfMany = ({ by }: Query, { actorsById }: Archive): boolean =>
  by.some(({ actor, only }) => only ?? (actor && (actorsById.get(actor)?.members.length ?? 0) > 0))

/** A part of those to whom it was done. */
const isAmong = ({ on }: Query, id: ActorId, archive: Archive): boolean =>
  on.some(({ actor }) => actor && actor !== id && reachOfTarget(archive, actor).ids.has(id))

const settled = { negated: false, presumes: false } as const

/** “Without China” after EU sanctions: China imposes none. */
const neverDoes = (before: Query, id: ActorId, archive: Archive): boolean =>
  accusedIn(archive).has(id) && !fitsAny(archive, { ...emptyQuery, acts: before.acts, by: [{ actor: id }] })

/** Where those who did it are named, whoever is none of them nor of their bodies is one to whom it was done. */
const areOthers = ({ by }: Query, id: ActorId, archive: Archive): boolean =>
  by.some(({ actor, only }) => actor && !only && archive.actorsById.get(actor)?.members.length === 0) &&
  by.every(({ actor }) => actor && !reachOfSpeaker(archive, actor).ids.has(id))

/** Turns that leave somebody out, or ask the same of others altogether. */
export const turnsThatLeaveOut: readonly Rule[] = [leftOut, anotherOnAnother]
