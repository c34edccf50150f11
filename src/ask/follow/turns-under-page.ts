import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areBlame, areMeasures, areReplies, areStatements } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

/** “Reward?” after what is on record of Costa Rica, which offered none: over what was done there. */
const overItsHack: Rule = ({ before, now, words }, archive) => {
  const [state, ...others] = [...before.on, ...before.by]
  if (before.wanted !== 'about' || before.over.length > 0 || others.length > 0 || !state?.actor || state.only)
    return undefined
  // “What did Tehran say” after Albania: of the attacks there.
  const [speaker, ...more] = now.by
  const replies =
    before.topic === undefined &&
    speaker?.actor !== undefined &&
    more.length === 0 &&
    (areStatements(now.acts) || areReplies(now.acts))
  const measured = areMeasures(now.acts) && now.by.length === 0
  if (!(measured || replies) || now.on.length > 0 || saysOverWhat(now)) return undefined
  if (words.trim().split(/\s+/).length > 5 || !isHitState(archive, state.actor)) return undefined
  if (measured && fitsAny(archive, { ...now, by: [state] })) return undefined
  const there: Query = { ...now, victims: [{ state: state.actor }] }
  return fitsAny(archive, there) ? there : undefined
}

const isHitState = (archive: Archive, id: NonNullable<Query['by'][number]['actor']>): boolean =>
  archive.actorsById.get(id)?.kind === 'state' && !accusedIn(archive).has(id)

/** “Who?” under an incident: who was blamed for it, and nobody whom a denial answers. */
const whoseDoing: Rule = ({ before, now, words }, archive) => {
  const isCard = before.wanted === 'about' && before.over.length > 0 && before.on.length + before.by.length === 0
  if (!isCard) return undefined
  const blamed: Query = { ...emptyQuery, wanted: 'whom', acts: [attribution], over: before.over }
  if (
    /^(?:(?:and|so|ok) )*who(?: (?:was|is) (?:it|that)| dunnit| did it| (?:leaked|sent|built|made|stole|wrote|posted|published|planted) (?:it|them|that)| exactly)?\W*$|^(?:(?:and|so|ok) )*by whom\W*$/i.test(
      words,
    )
  )
    return fitsAny(archive, blamed) ? blamed : undefined
  // “Which unit?”, “which state?”: of those that were blamed.
  const [sort, ...others] = now.on
  if (
    !sort?.only ||
    sort.actor ||
    others.length > 0 ||
    now.acts.length > 0 ||
    !/^(?:(?:and|so|ok) )*(?:which|what) \S+\W*$/i.test(words)
  )
    return undefined
  const sorted: Query = { ...blamed, on: [sort] }
  return fitsAny(archive, sorted) ? sorted : undefined
}

/** “UK?” after what is on record of a group: what that said and did about it. */
const byStateOnIt: Rule = ({ before, now, words }, { actorsById }) => {
  const [one, ...others] = [...before.on, ...before.by].flatMap(({ actor }) => actor ?? [])
  const [state, ...more] = [...now.by, ...now.on]
  const isBare =
    now.wanted === 'about' && now.acts.length === 0 && !saysOverWhat(now) && words.trim().split(' ').length < 4
  const isGroup = one !== undefined && actorsById.get(one)?.kind === 'threat-group'
  if (before.wanted !== 'about' || !isBare || !isGroup || others.length + more.length > 0 || !state?.actor)
    return undefined
  return actorsById.get(state.actor)?.kind === 'state' && !state.only && !state.office
    ? { ...emptyQuery, wanted: 'acts', by: [state], on: [{ actor: one }] }
    : undefined
}

/** “Who blamed them” after a campaign by the name of its group: the group, or whomever over the campaign. */
const blamedGroup: Rule = ({ before, now, words }, { incidentsById, actorsById }) => {
  const [matter, ...others] = before.over
  const isCard =
    before.wanted === 'about' && matter !== undefined && others.length + before.on.length + before.by.length === 0
  const asks =
    /^(?:(?:and|so|but) )*who (?:has |have |all )?(?:blamed|named|accused|called out|identified) (?:them|the group)\W*$/i
  if (!isCard || !asks.test(words) || !areBlame(now.acts) || now.on.length > 0) return undefined
  const { accused = [], name = '' } = incidentsById.get(matter) ?? {}
  const [group, ...more] = accused.filter((id) => actorsById.get(id)?.kind === 'threat-group')
  return group && more.length === 0 && name.startsWith(actorsById.get(group)?.name ?? '–')
    ? { ...now, wanted: 'who', on: [], over: [], around: [{ actor: group, incident: matter }] }
    : undefined
}

/** “Who did Japan blame” after an incident: over that, and not whomever it ever blamed. */
const overTheMatter: Rule = ({ before, now, words }) => {
  const asks =
    /^(?:(?:and|so|but) )*whom? did (?:the )?\S+(?: \S+)? (?:blame|accuse|name|sanction|charge|condemn|list|indict)\W*$/i
  return before.over.length === 1 && asks.test(words) && now.by.length > 0 && now.on.length === 0 && !saysOverWhat(now)
    ? { ...now, over: before.over }
    : undefined
}

/** “Tell me more about that group” after who did it: the page of the one group that was blamed. */
const thatGroup: Rule = ({ before, words }, archive) => {
  const asks =
    /^(?:(?:and|so|ok) )*(?:(?:tell me|say|give me|i want to know) )?(?:more )?(?:about|on) (?:that|this|the) (?:group|gang|hackers?|crew|unit|outfit)\W*$|^who (?:is|are) (?:that|this|those) (?:group|gang|hackers|crew|unit)\W*$/i
  if (!asks.test(words)) return undefined
  const { statements } = answerQuery(archive, before)
  const groups = new Set(
    statements.flatMap(({ targets }) =>
      targets.filter((id) => /^(?:threat-group|military-unit)$/.test(archive.actorsById.get(id)?.kind ?? '')),
    ),
  )
  const [only, ...others] = groups
  return only && others.length === 0 ? { ...emptyQuery, wanted: 'about', on: [{ actor: only }] } : undefined
}

/** “What did they say about SolarWinds” under who the SVR is: what that said. */
const theirWords: Rule = ({ before, now, words }, { actorsById }) => {
  const [one, ...others] = [...before.on, ...before.by]
  const isCard = before.wanted === 'about' && before.over.length === 0 && others.length === 0
  const speaks =
    one?.actor && /^(?:state|agency|company|alliance|organisation)$/.test(actorsById.get(one.actor)?.kind ?? '')
  const asks =
    /^(?:(?:and|so|but) )*what (?:did|have|has) (?:they|it|he|she) (?:say|said|do|done) (?:about|on|over|of) /i
  return isCard && speaks && asks.test(words) && now.by.length === 0 && saysOverWhat(now)
    ? { ...now, by: [{ actor: one.actor }] }
    : undefined
}

/** “What’s his nickname?”, “aliases?” after what is on record of somebody: the page that has the names. */
const itsNames: Rule = ({ before, words }) => {
  const [one, ...others] = [...before.on, ...before.by]
  const asks = /\b(?:nick-?names?|alias(?:es)?|aka|real names?|other names?|code ?names?|also known as)\b/i
  return one?.actor && others.length === 0 && asks.test(words) && words.trim().split(/\s+/).length <= 6
    ? { ...emptyQuery, wanted: 'about', on: [{ actor: one.actor }] }
    : undefined
}

/** “Who runs it?”, “which ministry?”, “who is it linked to?” under the page of a group or a firm, which tells it at its head. */
const whoseItIs: Rule = ({ before, words }, { actorsById }) => {
  const [one, ...others] = [...before.on, ...before.by]
  const asks =
    /^(?:(?:and|so|but|ok) )*(?:who (?:runs|controls|operates|directs|owns|commands|is behind|stands behind) (?:it|them|that)|(?:who|whom|what|which (?:state|country|agency)) (?:is|are|was|were) (?:it|they) (?:linked|tied|connected|affiliated) (?:to|with)|(?:which|what) (?:ministry|agency|service|country)(?: (?:runs|is behind|controls) (?:it|them)| is (?:it|that))?|whom? (?:did|does|do) (?:it|they) work for|(?:which|what) (?:state |spy |government )?(?:agency|unit|service|ministry|country|state) (?:do|does|did) (?:it|they) (?:belong to|work for|serve|report to))\W*$/i
  const kind = one?.actor && actorsById.get(one.actor)?.kind
  return before.wanted === 'about' &&
    kind &&
    others.length === 0 &&
    asks.test(words) &&
    !/^(?:state|alliance|person)$/.test(kind)
    ? { ...emptyQuery, wanted: 'about', on: [{ actor: one.actor }] }
    : undefined
}

/** The state whose page it is, and nobody else. */
function stateOfPage({ wanted, by, on, over }: Query, { actorsById }: Archive): Party | undefined {
  const [one, ...others] = [...on, ...by]
  if (wanted !== 'about' || others.length + over.length > 0 || !one?.actor || one.only || one.office) return undefined
  return actorsById.get(one.actor)?.kind === 'state' ? one : undefined
}

/** “Did it blame China” after what is on record of the Philippines, which say nothing there: whether they did. */
const stateDidIt: Rule = ({ before, now, words }, archive) => {
  const asks = /^(?:(?:and|so|but) )*(?:did|has|have|does) (?:it|they) (?:ever |also )*\p{L}+/iu
  const state = asks.test(words) ? stateOfPage(before, archive) : undefined
  return state && now.wanted === 'whether' && now.acts.length > 0 && now.by.length === 0
    ? { ...now, by: [{ actor: state.actor }] }
    : undefined
}

/** “Who attacked it?” after what is on record of Taiwan: who is blamed for what was done there. */
const whoHitState: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:(?:and|so|but) )*(?:who|which (?:states?|countr(?:y|ies)|groups?|hackers)) (?:has |have |all )?(?:attacked|hacked|hit|targeted|breached) (?:it|them|there|the country)\W*$/i
  const state = asks.test(words) ? stateOfPage(before, archive) : undefined
  return state?.actor && { ...now, by: [], on: now.on.filter(({ only }) => only), victims: [{ state: state.actor }] }
}

/** “Really?”, “are you sure?” under a page: the page once more, each line of which has its source. */
const doubted: Rule = ({ before, words }) => {
  const doubts =
    /^(?:(?:oh|and|but|wait|hm+)[ ,]+)*(?:really|seriously|for real|are you (?:really |quite )?(?:sure|certain)|you sure|(?:is|was) (?:that|this|it) (?:really |actually )?(?:so|true|right|correct|confirmed))(?: (?:about|of) (?:that|this|it))?\W*$/i
  return before.wanted === 'about' && doubts.test(words) ? before : undefined
}

/** Turns under the page of somebody or of a matter, or after whom it was. */
export const turnsUnderPage: readonly Rule[] = [
  whoseItIs,
  byStateOnIt,
  blamedGroup,
  overItsHack,
  whoseDoing,
  overTheMatter,
  thatGroup,
  theirWords,
  stateDidIt,
  whoHitState,
  itsNames,
  doubted,
]
