import { statesBehind } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areListings, areMeasures } from '../lexicon/act.ts'
import { anyMeasure } from '../lexicon/acts-in-deeds.ts'
import { indictment } from '../lexicon/acts-of-law.ts'
import { lifting } from '../lexicon/acts-of-listing.ts'
import { areBeside, type Query } from '../query.ts'
import type { Turn } from './turn.ts'
import type { Rule } from './turn-rule.ts'

const together =
  /^(?:(?:and|so|but|ok) )*(?:who|which (?:other )?(?:people|persons|companies|firms)|(?:was|were) (?:anyone|anybody|others?))(?: else)? (?:(?:was|were|is|are|got|has been|have been) )?(?:also )?\p{L}+ (?:together |along )?(?:with|alongside) (?:him|her|it|them)\W*$/iu

/** “With whom?”, “and who with him?”, “with whom was he charged?”. */
const inCompany =
  /^(?:(?:and|so|but|ok) )*(?:(?:together |along |jointly )?(?:with|alongside) (?:whom?|who else|which others?)(?: (?:was|were) (?:he|she|it|they) \p{L}+)?|(?:who|which others)(?: else)? (?:(?:was|were) )?(?:together |along )?(?:with|alongside) (?:him|her|it|them)|whom? else (?:with|alongside) (?:him|her|it|them)|(?:charged|indicted|listed|sanctioned|designated|arrested) (?:together |along |jointly )?(?:with|alongside) (?:whom?|who else)|(?:whom?|which others) else did (?:they|it|he|she) (?:list|sanction|designate|blacklist|charge|indict)(?: (?:with (?:him|her|it|them)|in (?:that|the same) act|too|as well))?|who else (?:was|were|is) on (?:that|the same|the) list|(?:and )?(?:the )?others (?:listed|charged|sanctioned|indicted|designated)(?: with (?:him|her|it|them))?)\W*$/iu

/** “How many others?”, “how many were listed with him?” */
const manyBeside =
  /^(?:(?:and|so|but|ok) )*(?:(?:with|alongside) )?how many (?:(?:others?(?: people| persons| companies)?|more|else)(?: (?:was|were)(?: \p{L}+ed| there)?)?(?: (?:together |along )?(?:with|alongside) (?:him|her|it|them))?|(?:people |persons )?(?:was|were) (?:also )?\p{L}+ed (?:together |along )?(?:with|alongside) (?:him|her|it|them))\W*$/iu

const others =
  /^(?:(?:and|so|but|ok) )*(?:who|which others?|(?:(?:was|were) )?any(?:one|body)) else (?:was |were |got |has been |have been )?(?!did\b|has\b|have\b|does\b)\p{L}+ed(?: (?:in|over) (?:that|the same|this) case)?\W*$/iu

const bareElse = /^(?:(?:and|so|but|ok) )*(?:who|any(?:one|body)) else\W*$/iu

/** “Who else?” after whether he was charged, which nobody else did: who was charged with him. */
const didNobodyElse = ({ before }: Turn, archive: Archive): boolean =>
  before.wanted !== 'who' &&
  before.wanted !== 'whom' &&
  !fitsAny(archive, { ...before, by: [], except: doersOf(before, archive) })

/** “Who was charged with him”, “who else was delisted” after what was done to one: whom it was done to by the same act, or at all. */
const beside: Rule = (turn, archive) => {
  const { before, now, words } = turn
  const ones = onlyOnesOf(before, words, archive)
  const [one, ...more] = ones
  const isCount = manyBeside.test(words)
  const isOfAll = inCompany.test(words) || theOthers.test(words) || isCount
  const isWith = together.test(words) || isOfAll
  const isElse = bareElse.test(words)
  if (!one || ones.length < before.on.length || (more.length > 0 && !isElse && !isOfAll)) return undefined
  if (ones.some((id) => archive.actorsById.get(id)?.kind === 'state')) return undefined
  // “Who was charged with her” after who she is.
  const isPage =
    (isWith || /\bcase\b/i.test(words)) && before.wanted === 'about' && now.acts.length > 0 && areMeasures(now.acts)
  // “With whom?” after by whom, of no act: by whatever was done.
  const isOpen = inCompany.test(words) && before.acts.length + now.acts.length === 0
  const measured = before.acts.length > 0 && areMeasures(before.acts)
  if (!(isWith || others.test(words) || isElse) || !(measured || isPage || isOpen)) return undefined
  if (now.by.length > 0 || now.on.length > 0) return undefined
  // “Who else?” after whether one is still listed who is not: who else was taken off.
  const freed = { ...before, wanted: 'acts' as const, acts: [lifting], now: false, presumes: false }
  if (isElse && before.now && fitsAny(archive, freed))
    return { ...freed, wanted: 'whom', notOn: ones, order: undefined }
  const acts = isOpen ? [anyMeasure] : now.acts.length > 0 && areMeasures(now.acts) ? now.acts : before.acts
  const query: Query = {
    ...before,
    acts,
    on: before.on.length > 0 ? before.on : [{ actor: one }],
    wanted: isCount ? 'count' : 'whom',
    notOn: ones,
    order: undefined,
    negated: false,
    presumes: false,
    ...(!isWith && { by: [], except: [] }),
  }
  if (isElse) {
    // “Who else?” after whether NSO Group was sanctioned, on which exports were restricted.
    const isOther = areListings(acts) && !fitsAny(archive, { ...query, notOn: [] })
    const meant = isOther ? { ...query, acts: [anyMeasure] } : query
    return !before.order && didNobodyElse(turn, archive) && fitsAny(archive, meant) ? meant : undefined
  }
  // “Anyone else charged in that case”: over whatever that was.
  const over = /\bcase\b/i.test(words)
    ? fewMattersOf(archive, { ...before, wanted: 'acts', acts, on: [{ actor: one }], over: [] })
    : undefined
  if (over) return { ...query, on: [], around: [], over }
  // NSO Group is under export controls, and not under sanctions.
  if (isPage && !fitsAny(archive, { ...query, notOn: [] })) return { ...query, acts: [anyMeasure] }
  // “Who else was charged” after the leader of a gang, who was by himself: others of it.
  const { partOf } = archive.actorsById.get(one) ?? {}
  if (!isWith && partOf && !fitsAny(archive, query))
    return { ...query, on: [{ actor: partOf, only: 'person' }], over: [], around: [] }
  // “Who else did they charge?”, with him nobody: others by whoever charged him, over whatever.
  if (/\belse did (?:they|it|he|she) \p{L}+\W*$/iu.test(words) && before.by.length > 0 && !fitsAny(archive, query))
    return { ...query, on: [], over: [], around: [] }
  // Whoever comes off a list does so by himself.
  const lifted = areAll(acts, ({ kinds: [first] }) => first === 'sanction-lifted')
  return lifted ? { ...query, on: [], over: [], around: [] } : query
}

/** Who was asked about by name; “with whom?” after who was charged over a matter: the only one who was. */
function onlyOnesOf(before: Query, words: string, archive: Archive): ActorId[] {
  if (before.on.length > 0 || before.wanted !== 'whom' || !inCompany.test(words))
    return before.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const told = new Set(answerQuery(archive, before).statements.flatMap(({ targets }) => targets))
  return told.size === 1 ? [...told] : []
}

const theOthers = /^(?:(?:and|so|but|what about) )*the (?:others?|rest)\W*$/i

const toOthers =
  /^(?:(?:and|so|but|ok) )*(?:was|were|has|have|did) (?:any )?(?:others?|(?:any|some)(?:one|body) else)\b/i

/** “Were others taken off the list?” after whether one is still on it: of all who were put there over the same. */
const othersFreed: Rule = ({ before, now, words }, archive) => {
  const freed = areAll(now.acts, ({ kinds: [first] }) => first === 'sanction-lifted')
  const ones = before.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  if (!freed || !toOthers.test(words) || ones.length === 0 || !areMeasures(before.acts)) return undefined
  const over = fewMattersOf(archive, { ...before, wanted: 'acts', now: false })
  return over && { ...now, on: [], notOn: ones, over }
}

const sameDay =
  /^(?:(?:and|so|but|ok|was (?:it|that|this)|were (?:they|those|both|all)|did (?:they|all of them|both)(?: (?:do (?:it|so|that)|act))?|all|both|all of them) )*(?:on |of )?the (?:very )?same day(?: by (?:the )?.+)?\W*$/iu

/** “The same day?” after who sanctioned whom, and after who charged him too: whether all of it was of one day. */
const onOneDay: Rule = ({ before, now, words }, archive) => {
  const told = before.acts.length > 0 && (areMeasures(before.acts) || areBlame(before.acts))
  if (!sameDay.test(words) || !told) return undefined
  const asked: Query = { ...before, wanted: 'acts', order: undefined, since: undefined, until: undefined }
  const then: Query = { ...asked, wanted: 'whether', sameDay: true, atTheTime: false, negated: false, presumes: false }
  if (now.by.length > 1) return { ...then, by: now.by }
  const doers = doersOf(asked, archive)
  if (doers.length > 1) return { ...then, by: doers.map((actor) => ({ actor })) }
  const both = [...before.acts, ...(before.acts.includes(indictment) ? [] : [indictment])]
  return both.length > 1 && areMeasures(both) && fitsAny(archive, { ...asked, acts: [indictment] })
    ? { ...then, acts: both }
    : undefined
}

const doersOf = (asked: Query, archive: Archive): readonly ActorId[] => [
  ...new Set(answerQuery(archive, asked).statements.flatMap((each) => statesBehind(archive, each))),
]

/** “Which of them were companies?”, “are they Russians?” after with whom one was listed: of the others those. */
const sortOfOthers: Rule = ({ before, now, words }, { actorsById }) => {
  const [sort, ...others] = now.on
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:(?:which|who|how many)(?: of (?:them|those|these))? (?:was|were|are|is)|(?:are|were) (?:they|those|any of (?:them|those))(?: all)?|only|just|any) \p{L}+(?: koreans?)?\W*$/iu
  if (!areBeside(before) || !asks.test(words) || !sort || others.length + now.acts.length > 0) return undefined
  const state = sort.actor && actorsById.get(sort.actor)?.kind === 'state' ? sort.actor : undefined
  if (sort.actor ? !state : !sort.only) return undefined
  const beside = { ...before.beside, ...(state ? { actor: state } : { only: sort.only }) }
  return { ...before, wanted: now.wanted === 'count' ? 'count' : 'whom', beside }
}

/** Turns from one to whom something was done to others; and from one act to whether all were of one day. */
export const turnsOfCompany: readonly Rule[] = [othersFreed, sortOfOthers, beside, onOneDay]
