import type { Archive } from '../../model/archive.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areMeasures } from '../lexicon/act.ts'
import { anyMeasure } from '../lexicon/acts-in-deeds.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

const asks =
  /^(?:(?:and|so|but|ok) )*(?:only|just|(?:which|how many|who)(?: (?:ones|of (?:them|those|these)|among (?:them|those|these)))? (?:were|are|was|is)|how many(?: of (?:them|those|these))?|any) (?:the )?(?:\p{L}+ )?\p{L}*(?:ns|ese|ish|is|ks|nationals|citizens)(?: (?:persons|people|companies|firms|nationals|citizens))?\W*$/iu

/** “Which of them are Russians”, “only Chinese” after whom it was done to: of those, whoever is from there. */
const ofNationality: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = [...now.by, ...now.on]
  const measured = before.acts.length > 0 && areMeasures(before.acts) && before.wanted !== 'whether'
  if (!measured || !asks.test(words) || !one?.actor || others.length > 0 || now.acts.length > 0) return undefined
  // Of everybody whom it was done to, or of those of a state, it is asked as it always is: “on Russia”.
  const named = before.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state')
  if (!named && before.over.length + before.around.length === 0) return undefined
  // “Only British” after who was sanctioned on a day: those by the British.
  const byThem = before.by.length === 0 && fitsAny(archive, { ...before, by: [{ actor: one.actor }] })
  if (byThem && /^(?:(?:and|so|but|ok) )*(?:only|just)\b/i.test(words)) return undefined
  if (one.office || saysOverWhat(now) || archive.actorsById.get(one.actor)?.kind !== 'state') return undefined
  const wanted = before.wanted === 'count' || /^(?:\p{L}+ )*how many/iu.test(words) ? 'count' : 'whom'
  return { ...before, wanted, on: onThose(before, one.only, archive), from: one.actor, order: undefined }
}

/** Those who were asked about, narrowed; a state is of itself. */
const onThose = (before: Query, only: Query['on'][number]['only'], { actorsById }: Archive): Query['on'] => {
  const own = before.on.filter(({ actor, only: sort }) => (actor ? actorsById.get(actor)?.kind !== 'state' : sort))
  const kept = own.filter(({ actor }) => actor ?? !only)
  return kept.length > 0 ? kept.map((party) => ({ ...party, ...(only && { only }) })) : only ? [{ only }] : []
}

/** “How many Vietnamese” after what a matter was: to how many of them anything was done over it. */
const howManyOf: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = [...now.by, ...now.on]
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:how many|any) (?:of (?:them|those) (?:were|are) )?(?:the )?(?:\p{L}+ )?\p{L}*(?:ns|ese|ish|is|ks|nationals|citizens)(?: (?:persons|people|companies|firms|nationals|citizens))?\W*$/iu
  const isCard = before.wanted === 'about' && before.over.length > 0
  if (!isCard || !asks.test(words) || !one?.actor || others.length > 0 || now.acts.length > 0) return undefined
  if (archive.actorsById.get(one.actor)?.kind !== 'state') return undefined
  return {
    ...emptyQuery,
    wanted: /how many/i.test(words) ? 'count' : 'whom',
    acts: [anyMeasure],
    on: one.only ? [{ only: one.only }] : [],
    over: before.over,
    from: one.actor,
  }
}

/** “Is he Russian?” after who was charged: his page, where it is one; of several, who of them is. */
const isHeFrom: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = [...now.by, ...now.on]
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:is|was|are|were) (he|she|they)(?: all| both)? (?:an? |from )?(?:the )?\p{L}+(?: \p{L}+)?\W*$/iu
  const [, who] = asks.exec(words) ?? []
  const measured = before.acts.length > 0 && areMeasures(before.acts)
  if (!who || !measured || !one?.actor || others.length > 0 || now.acts.length > 0) return undefined
  if (archive.actorsById.get(one.actor)?.kind !== 'state') return undefined
  const { statements, scope } = answerQuery(archive, before)
  const told = new Set(statements.flatMap(({ targets }) => targets).filter((id) => scope.on?.has(id) ?? true))
  const people = [...told].filter((id) => archive.actorsById.get(id)?.kind === 'person')
  const [only, ...more] = people
  if (!only) return undefined
  return more.length === 0
    ? { ...emptyQuery, wanted: 'about', on: [{ actor: only }] }
    : {
        ...before,
        wanted: 'whom',
        on: onThose(before, 'person', archive),
        from: one.actor,
        order: undefined,
        negated: false,
        presumes: false,
      }
}

/** “Which were officers?” after who was charged: of those, whoever serves an agency or a unit. */
const officers: Rule = ({ before, now, words }, archive) => {
  const measured = before.acts.length > 0 && areMeasures(before.acts) && before.wanted !== 'whether'
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:only|just|(?:which|how many|who)(?: (?:ones|of (?:them|those|these)|among (?:them|those|these)))? (?:were|are|was|is)|how many(?: of (?:them|those))?|any) (?:the )?(?:(?:state security|state|government|intelligence|serving|security) )?(?:officers?|officials?)\W*$/i
  if (!measured || !asks.test(words) || now.by.length + now.acts.length > 0 || saysOverWhat(now)) return undefined
  const over = saysOverWhat(before) ? before.over : (fewMattersOf(archive, before) ?? [])
  const wanted = before.wanted === 'count' || /\bhow many\b/i.test(words) ? 'count' : 'whom'
  return over.length > 0
    ? { ...before, wanted, on: [{ only: 'official' }], over, around: [], order: undefined }
    : undefined
}

/** “And the others?” after some of them: that is told of none. */
export const pointsAtOthers = (text: string, { from, on }: Query): boolean =>
  (from !== undefined || on.some(({ actor, only }) => !actor && only === 'official')) &&
  /^(?:(?:and|so|but|what about) )*the (?:others?|rest)\W*$/i.test(text.trim())

/** Turns to some of those to whom it was done: those of a nationality, officers. */
export const turnsOfSome: readonly Rule[] = [ofNationality, howManyOf, isHeFrom, officers]
