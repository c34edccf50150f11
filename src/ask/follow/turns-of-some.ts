import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areMeasures } from '../lexicon/act.ts'
import { anyMeasure } from '../lexicon/acts-in-deeds.ts'
import { start } from '../lexicon/turn-words.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Turn } from './turn.ts'
import type { Rule } from './turn-rule.ts'

const those = '(?:of (?:them|those|these)|among (?:them|those|these))'
/** “Only”, “which of them are”, “how many of them”. */
const picking = `(?:only|just|(?:which|how many|who)(?: (?:ones|${those}))? (?:were|are|was|is)|how many(?: ${those})?|any)`
const sorts = '(?:persons|people|companies|firms|nationals|citizens)'
/** “Russians”, “Chinese firms”. */
const people = String.raw`(?:the )?(?:\p{L}+ )?\p{L}*(?:ns|ese|ish|is|ks|nationals|citizens)(?: ${sorts})?\W*$`
const officials =
  '(?:the )?(?:(?:state security|state|government|intelligence|serving|security) )?(?:officers?|officials?)\\W*$'

const asksPeople = new RegExp(`${start}${picking} ${people}`, 'iu')
const asksHowMany = new RegExp(`${start}(?:how many|any) (?:of (?:them|those) (?:were|are) )?${people}`, 'iu')
const asksOfficials = new RegExp(`${start}${picking} ${officials}`, 'i')

/** Whether a list was asked for of those to whom it was done. */
const isList = ({ acts, wanted }: Query): boolean => acts.length > 0 && areMeasures(acts) && wanted !== 'whether'

export const countOr = (before: Query, words: string): Query['wanted'] =>
  /\bhow many\b/i.test(words) || (before.wanted === 'count' && !asksWhich.test(words)) ? 'count' : 'whom'

/** “Which of them were officers?” after how many were charged: they by name. */
const asksWhich = new RegExp(`${start}(?:which|who)\\b`, 'i')

/** The one state that is named, and nothing else. */
function stateAlone({ now }: Turn, { actorsById }: Archive): (Party & { actor: ActorId }) | undefined {
  const [one, ...others] = [...now.by, ...now.on]
  if (!one?.actor || others.length > 0 || now.acts.length > 0) return undefined
  return actorsById.get(one.actor)?.kind === 'state' ? { ...one, actor: one.actor } : undefined
}

/** “Which of them are Russians”, “only Chinese” after whom it was done to: of those, whoever is from there. */
const ofNationality: Rule = (turn, archive) => {
  const { before, words } = turn
  const state = isList(before) && asksPeople.test(words) ? stateAlone(turn, archive) : undefined
  if (!state || state.office || saysOverWhat(turn.now)) return undefined
  // Of everybody whom it was done to, or of those of a state, it is asked as it always is: “on Russia”.
  const named = before.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state')
  if (!named && before.over.length + before.around.length === 0) return undefined
  // “Only British” after who was sanctioned on a day: those by the British.
  const byThem = before.by.length === 0 && fitsAny(archive, { ...before, by: [{ actor: state.actor }] })
  if (byThem && /^(?:(?:and|so|but|ok) )*(?:only|just)\b/i.test(words)) return undefined
  return {
    ...before,
    wanted: countOr(before, words),
    on: onThose(before, state.only, archive),
    from: state.actor,
    order: undefined,
  }
}

/** “And Irish ones?” after which Greek companies were listed: those of Ireland, and not by it. */
const sameSortOf: Rule = (turn, archive) => {
  const { before, words } = turn
  const [asked, ...others] = before.on
  const ones =
    /^(?:(?:and|or|so|but|what about|how about|any) )*(?:the )?\p{L}+(?: \p{L}+)? (?:ones?|companies|firms|people|persons|nationals|citizens)\W*$/iu
  const state =
    asked?.actor && asked.only && others.length === 0 && ones.test(words) ? stateAlone(turn, archive) : undefined
  return state && isList(before)
    ? { ...before, on: [{ actor: state.actor, only: state.only ?? asked?.only }] }
    : undefined
}

/** Those who were asked about, narrowed; a state is of itself. */
const onThose = (before: Query, only: Query['on'][number]['only'], { actorsById }: Archive): Query['on'] => {
  const own = before.on.filter(({ actor, only: sort }) => (actor ? actorsById.get(actor)?.kind !== 'state' : sort))
  const kept = own.filter(({ actor }) => actor ?? !only)
  return kept.length > 0 ? kept.map((party) => ({ ...party, ...(only && { only }) })) : only ? [{ only }] : []
}

/** “How many Vietnamese” after what a matter was: to how many of them anything was done over it. */
const howManyOf: Rule = (turn, archive) => {
  const { before, words } = turn
  const isCard = before.wanted === 'about' && before.over.length > 0
  const state = isCard && asksHowMany.test(words) ? stateAlone(turn, archive) : undefined
  return (
    state && {
      ...emptyQuery,
      wanted: countOr(before, words),
      acts: [anyMeasure],
      on: state.only ? [{ only: state.only }] : [],
      over: before.over,
      from: state.actor,
    }
  )
}

/** “Is he Russian?” after who was charged: his page, where it is one; of several, who of them is. */
const isHeFrom: Rule = (turn, archive) => {
  const { before, words } = turn
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:is|was|are|were) (?:he|she|they)(?: all| both)? (?:an? |from )?(?:the )?\p{L}+(?: \p{L}+)?\W*$/iu
  const measured = before.acts.length > 0 && areMeasures(before.acts)
  const state = measured && asks.test(words) ? stateAlone(turn, archive) : undefined
  if (!state) return undefined
  const [only, ...more] = personsOf(before, archive)
  if (!only) return undefined
  if (more.length === 0) return { ...emptyQuery, wanted: 'about', on: [{ actor: only }] }
  const on = onThose(before, 'person', archive)
  return { ...before, wanted: 'whom', on, from: state.actor, order: undefined, negated: false, presumes: false }
}

/** The people to whom what was asked was done. */
function personsOf(before: Query, archive: Archive): readonly ActorId[] {
  const { statements, scope } = answerQuery(archive, before)
  const told = new Set(statements.flatMap(({ targets }) => targets).filter((id) => scope.on?.has(id) ?? true))
  return [...told].filter((id) => archive.actorsById.get(id)?.kind === 'person')
}

/** “Where is he from?” after who was charged, if that was one: his page. */
const whereFrom: Rule = ({ before, words }, archive) => {
  const asks = /^(?:(?:and|so|but|ok) )*where (?:is|was|does) (?:he|she) (?:come )?from\W*$/i
  const measured = before.acts.length > 0 && areMeasures(before.acts)
  const [only, ...more] = measured && asks.test(words) ? personsOf(before, archive) : []
  return only && more.length === 0 ? { ...emptyQuery, wanted: 'about', on: [{ actor: only }] } : undefined
}

/** “His name?” after who was charged: whoever is named there. */
const theirNames: Rule = ({ before, words }) => {
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:what(?:['’]s| is| was| are| were)? )?(?:his|her|their) (?:real |full )?names?\W*$/i
  return asks.test(words) && before.acts.length > 0 && areMeasures(before.acts)
    ? { ...before, wanted: 'whom', order: undefined, negated: false, presumes: false }
    : undefined
}

/** “Which were officers?” after who was charged: of those, whoever serves an agency or a unit. */
const officers: Rule = ({ before, now, words }, archive) => {
  if (!isList(before) || !asksOfficials.test(words)) return undefined
  if (now.by.length + now.acts.length > 0 || saysOverWhat(now)) return undefined
  const over = saysOverWhat(before) ? before.over : (fewMattersOf(archive, before) ?? [])
  return over.length > 0
    ? { ...before, wanted: countOr(before, words), on: [{ only: 'official' }], over, around: [], order: undefined }
    : undefined
}

/** “And the others?” after some of them: that is told of none. */
export const pointsAtOthers = (text: string, { from, on }: Query): boolean =>
  (from !== undefined || on.some(({ actor, only }) => !actor && only === 'official')) &&
  /^(?:(?:and|so|but|what about) )*the (?:others?|rest)\W*$/i.test(text.trim())

/** Turns to some of those to whom it was done: those of a nationality, officers. */
export const turnsOfSome: readonly Rule[] = [
  sameSortOf,
  ofNationality,
  theirNames,
  howManyOf,
  isHeFrom,
  whereFrom,
  officers,
]
