import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { isOwnAttribution } from '../../model/statement.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areBlame, areMeasures, areStatements } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { anybodyElse, byAnyone, hitToo, inTheirWords, onlyThey, soNobody, whyNoLonger } from './of-the-told.ts'
import { ofOtherMatters, ofThoseMatters } from './of-those-matters.ts'
import { aboutThat, elseIn, isOfWhom, whoThatIs } from './somebody.ts'
import { isListing } from './the-one.ts'
import { toAnother, toOthersToo } from './to-others-too.ts'
import type { Rule } from './turn-rule.ts'

/** “Who is he?”, “what is this company?”, “who were they?” */
const whoThat: Rule = (turn, archive) =>
  whoThatIs.test(turn.words) && !isOfWhom(turn.before)
    ? (thatPerson(turn.before, turn.words, archive) ?? whoTheyWere(turn, archive))
    : undefined

/** “Who is he?” where nobody was named: the one person whom the answer names. */
function thatPerson(before: Query, words: string, archive: Archive): Query | undefined {
  if (before.acts.length === 0 || !/\b(?:he|she)\b/i.test(words)) return undefined
  const isPerson = (id: ActorId) => archive.actorsById.get(id)?.kind === 'person'
  const told = new Set(answerQuery(archive, before).statements.flatMap(({ targets }) => targets.filter(isPerson)))
  const [one, ...others] = told
  return one && others.length === 0 ? { ...emptyQuery, wanted: 'about', on: [{ actor: one }] } : undefined
}

/** “Who were they?” after whether anybody was listed; else what is on record about the one who was asked about. */
const whoTheyWere: Rule = ({ before, words }, archive) =>
  areMeasures(before.acts) &&
  before.over.length + before.by.length > 0 &&
  before.on.every(({ only }) => only) &&
  /\b(?:he|she|they|those)\b/i.test(words)
    ? { ...before, wanted: 'whom', presumes: false, negated: false }
    : aboutThat(before, archive)

const comparing =
  /^(?:(?:and|now|so|can you) )*(?:compare|contrast) (?:that|this|it|them|those|these) (?:with|to|against|and)\b/i

/** “Compare that with Canada”. */
const compared: Rule = ({ before, now, words }) =>
  comparing.test(words)
    ? { ...before, wanted: 'compare', acts: [], by: [...before.by, ...now.by, ...now.on], on: [] }
    : undefined

const asksElse =
  /^(?:(?:and|so|but) )*(?:(?:what|how) about )?(?:who(?:m)? else|any(?:one|body) else|every(?:one|body) else|the others)(?: (?:did|has|have|does|was|were))?(?: (?:so|that|it|the same|likewise))?\W*$/i

/** “By others too?” after who listed him: whoever else did. */
const othersToo: Rule = ({ before, words }, archive) =>
  /^(?:(?:and|so|but) )*(?:by )?(?:any )?others?(?: too| as well)\W*$|^(?:(?:and|so|but) )*by (?:any )?others?\W*$/i.test(
    words,
  ) &&
  before.wanted === 'who' &&
  before.acts.length > 0
    ? elseIn(before, archive)
    : undefined

/** “Who exactly?” after what a state said: who spoke, by name. */
export const whoExactly: Rule = ({ before, words }, archive) => {
  const isSaid = before.acts.length > 0 && !areMeasures(before.acts) && before.acts.every(({ ofAccused }) => !ofAccused)
  const asks = /^(?:(?:and|so|but) )*who(?: exactly)?\W*$/i.test(words)
  // “Did the EU blame anyone? Who?”: whom.
  const isOnSome = before.on.length > 0 || areStatements(before.acts) || !areBlame(before.acts)
  const isBySome = before.by.length > 0 || before.wanted === 'who'
  const isOpen =
    /^(?:acts|whether|who)$/.test(before.wanted) && !before.by.some(({ office, speaker }) => office ?? speaker)
  if (!asks || !isSaid || !isOnSome || !isBySome || !isOpen) return undefined
  const who: Query = { ...before, wanted: 'who', negated: false, presumes: false, order: undefined }
  const by = before.by.length > 0 ? before.by : [{}]
  const named: Query = { ...who, by: by.map((party) => ({ ...party, office: 'official' as const })) }
  // An embassy that spoke too has no name of its own, and is not left out.
  const countOf = (query: Query) => answerQuery(archive, query).statements.length
  return countOf(named) === countOf(who) ? named : who
}

const whoElse: Rule = ({ before, words }, archive) => (asksElse.test(words) ? elseIn(before, archive) : undefined)

/** “Who else has New Zealand blamed?” after who hacked its parliament: for whatever else. */
const whomElseThey: Rule = ({ before, now, words }) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:who(?:m)?|which \p{L}+) else (?:has|have|did|does) (?!(?:it|they|he|she)\b)(?!.*\b(?:for|over) (?:it|that|this)\b)/iu
  const isOther = before.wanted === 'whom' && before.over.length > 0 && now.by.length > 0 && now.acts.length > 0
  return asks.test(words) && isOther && now.on.length === 0 && !saysOverWhat(now)
    ? { ...now, wanted: 'whom', notOver: before.over }
    : undefined
}

/** “And by other countries?” after whom the US expelled. */
const byOtherStates: Rule = ({ before, words }) => {
  const asked = before.by.flatMap(({ actor }) => actor ?? [])
  const asks = /^(?:(?:and|so|but) )*by (?:any )?other (?:countries|states|governments|nations)\W*$/i
  return asks.test(words) && asked.length > 0 ? { ...before, by: [], except: asked } : undefined
}

/** “Then who was?” after whether one was delisted. */
const whoWas: Rule = ({ before, words }) =>
  /^(?:(?:and|so|but|then|ok) )+who (?:is|are|was|were|has been|have been)\W*$/i.test(words) &&
  before.wanted === 'whether' &&
  areMeasures(before.acts)
    ? { ...before, wanted: 'whom', on: [], around: [], negated: false, presumes: false }
    : undefined

/** “Who has?” after whether one did. */
const whoDid: Rule = ({ before, words }) =>
  /^(?:(?:and|so|but|then|ok) )*who (?:has|have|did)(?: then)?\W*$/i.test(words) && before.by.length > 0
    ? { ...before, wanted: 'who', by: [], negated: false, presumes: false }
    : undefined

/** “Is that group under EU sanctions?”: over whatever. */
const listed: Rule = ({ now, pointed }) => (pointed && isListing(now) && !saysOverWhat(now) ? now : undefined)

const whomThen =
  /^(?:(?:and|so|but|ok)[ ,]+)*whom?(?:,? then| (?:(?:was|is) (?:it|behind it)|did (?:they|it|he|she) (?:blame|name|accuse|suspect|attribute it to))(?:,? then)?)\W*$/i

/** “Who then?” after whether the FBI attributed it to LockBit: to whom it did. */
const toWhomThen: Rule = ({ before, words }) =>
  whomThen.test(words) &&
  before.wanted === 'whether' &&
  areBlame(before.acts) &&
  before.on.length + before.around.length > 0
    ? { ...before, wanted: 'whom', on: [], around: [], also: [], negated: false, presumes: false }
    : undefined

/** “Does Canada say they were behind it?”, “who had said it was them? was it the US?”: blame, where those who say so are accused of nothing. */
const blamesThem: Rule = ({ before, now, words }, archive) => {
  const said = [...now.by, ...now.on]
  const accused = said.some(({ actor }) => actor && accusedIn(archive).has(actor))
  return saysTheyDid.test(words) && before.over.length > 0 && said.length > 0 && !accused
    ? { ...before, wanted: 'whether', acts: [attribution], by: said, on: [], negated: false, presumes: false }
    : undefined
}

const saysTheyDid =
  /\b(?:sa(?:y|id)|claim(?:ed)?|thinks?|thought|believed?) (?:that )?(?:(?:they|it|he|she) (?:were|was|are|is) (?:behind|responsible for) (?:it|that|this)|it (?:was|is) (?:them|him|her))\b/i

/** Turns that leave whom or what the question before was of: “who else?”, “who has?”, “compare that with Canada”. */
/** “Who else said so?” after what the CSE said of Cloud Hopper, which blamed China for it: who else did. */
const whoElseSaidSo: Rule = ({ before, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:who else|did any(?:one|body) else) (?:said|says|say) (?:so|that|the same)(?: too)?\W*$/i
  const told = asks.test(words) && saysOverWhat(before) ? answerQuery(archive, before).statements : []
  if (!told.some(isOwnAttribution)) return undefined
  const said: Query = { ...before, acts: [attribution] }
  return { ...elseIn({ ...said, wanted: 'who' }, archive), acts: [attribution] }
}

export const turnsToOthers: readonly Rule[] = [
  whoElseSaidSo,
  othersToo,
  onlyThey,
  soNobody,
  byAnyone,
  inTheirWords,
  hitToo,
  anybodyElse,
  whyNoLonger,
  toOthersToo,
  toAnother,
  blamesThem,
  toWhomThen,
  whoThat,
  compared,
  whoElse,
  whomElseThey,
  byOtherStates,
  whoWas,
  whoDid,
  ofOtherMatters,
  ofThoseMatters,
  listed,
]
