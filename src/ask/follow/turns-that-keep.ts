import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areMeasures, areReplies, areStatements } from '../lexicon/act.ts'
import { start } from '../lexicon/turn-words.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import type { Rule } from './turn-rule.ts'

/** “Who was the first one?” after whom Australia sanctioned: whom it did first. */
const firstOfTheirs: Rule = ({ before, words }) => {
  const [, which] =
    new RegExp(
      `${start}(?:who|which(?: one)?) (?:was|were|is) (?:the )?(?:very )?(first|last|latest)(?: one| of (?:them|those))?\\W*$`,
      'i',
    ).exec(words) ?? []
  const theirs = before.by.length > 0 && before.acts.length > 0 && areMeasures(before.acts)
  return which && theirs && /^(?:whom|why|acts|count)$/.test(before.wanted)
    ? { ...before, wanted: 'whom', order: /first/i.test(which) ? 'first' : 'last', presumes: false }
    : undefined
}

/** “Who stood by it?” under the page of a state: over what was done there. */
const stoodByState: Rule = ({ before, now, words }, { actorsById }) => {
  const [state, ...others] = [...before.by, ...before.on]
  const page = before.wanted === 'about' && before.over.length === 0 && others.length === 0
  if (!state?.actor || state.only || actorsById.get(state.actor)?.kind !== 'state') return undefined
  return page && isBacking(now.acts) && /\b(?:it|them)\W*$/i.test(words) && !saysOverWhat(now)
    ? { ...now, on: [], victims: [{ state: state.actor }] }
    : undefined
}

/** “What statements has it made?” under the page of NATO: those by it. */
const madeByIt: Rule = ({ before, now, words }, { actorsById }) => {
  const [body, ...others] = [...before.by, ...before.on]
  const asks = new RegExp(
    `${start}(?:what|which) \\p{L}+ (?:has|have|did|does) (?:it|they) (?:made|make|issued?|published?|put out)\\W*$`,
    'iu',
  )
  const isOne = body?.actor && actorsById.get(body.actor)?.members.length === 0
  return asks.test(words) && before.wanted === 'about' && isOne && others.length === 0 && now.acts.length > 0
    ? { ...now, by: [{ actor: body.actor }], on: [], over: [] }
    : undefined
}

/** “What did Beijing say?” after who attributed the attacks of Tick: over these. */
const overItsAttacks: Rule = ({ before, now }, { actorsById }) => {
  const [one, ...others] = before.around
  const [state, ...more] = now.by
  const says = now.acts.length > 0 && (areStatements(now.acts) || areReplies(now.acts))
  const isState = state?.actor && !state.office && actorsById.get(state.actor)?.kind === 'state'
  if (!areBlame(before.acts)) return undefined
  return one && others.length + more.length === 0 && says && isState && now.on.length === 0 && !saysOverWhat(now)
    ? { ...now, over: [one.incident] }
    : undefined
}

/** “Which people?” after when a firm was listed: whom of it. */
const whichOfThem: Rule = ({ before, now, words }): Query | undefined => {
  const asks = new RegExp(`${start}(?:which|what|only) (?:people|persons|companies|firms|individuals)\\W*$`, 'i')
  const [sort, ...others] = now.on
  return asks.test(words) &&
    (before.wanted === 'when' || before.wanted === 'who') &&
    areMeasures(before.acts) &&
    sort?.only &&
    others.length === 0
    ? {
        ...before,
        wanted: 'whom',
        on:
          before.on.length > 0
            ? before.on.map((party) => ({ ...party, ...(sort.only && { only: sort.only }) }))
            : [sort],
        presumes: false,
      }
    : undefined
}

/** “Reward?” after when he was listed: what is offered, and not when. */
const rewardNext: Rule = ({ before, now, words }) =>
  new RegExp(`${start}(?:any |the |a )?(?:rewards?|bount(?:y|ies))\\W*$`, 'i').test(words) &&
  before.wanted === 'when' &&
  areAll(now.acts, ({ kinds: [first] }) => first === 'reward')
    ? { ...before, ...now, wanted: 'acts', on: before.on, over: before.over, by: [] }
    : undefined

/** “Who was indicted?” after who blamed Russia in 2018: whenever that was. */
const measureWhenever: Rule = ({ before, now, words }) =>
  new RegExp(`${start}(?:who|was anyone|was anybody|were any) ?\\p{L}* \\p{L}+ed\\W*$`, 'iu').test(words) &&
  areMeasures(now.acts) &&
  now.acts.length > 0 &&
  areBlame(before.acts) &&
  before.over.length > 0 &&
  (before.since ?? before.until) !== undefined &&
  (now.since ?? now.until) === undefined &&
  now.on.length + now.by.length === 0 &&
  !saysOverWhat(now)
    ? { ...now, over: before.over }
    : undefined

/** “Who was?” after whether the one that was hit was blamed: whoever was. */
const whoWasBlamed: Rule = ({ before, words }) =>
  new RegExp(`${start}(?:then )?who (?:was|were|is)(?: it| then)?\\W*$`, 'i').test(words) &&
  before.wanted === 'whether' &&
  before.on.length > 0 &&
  before.on.every(({ speaker }) => speaker)
    ? { ...before, wanted: 'whom', on: [], negated: false, presumes: false }
    : undefined

/** “Who?” after whether more than one country did it: which did. */
const whoOfStates: Rule = ({ before, words }) =>
  new RegExp(`${start}(?:who|which(?: ones| countries| states)?)(?: did)?\\W*$`, 'i').test(words) &&
  before.wanted === 'whether' &&
  before.many?.of === 'states'
    ? { ...before, wanted: 'who', negated: false, presumes: false }
    : undefined

/** “Sanctions” under the page of Australia, which is accused of nothing: those by it. */
const itsOwn: Rule = ({ before, now, words }, archive) => {
  const [state, ...others] = [...before.by, ...before.on]
  const page = before.wanted === 'about' && before.over.length === 0 && others.length === 0
  const bare = now.by.length + now.on.length === 0 && !saysOverWhat(now) && /^(?:and )?\p{L}+\W*$/iu.test(words)
  if (!page || !bare || !state?.actor || state.only || !areMeasures(now.acts) || now.acts.length === 0) return undefined
  const own: Query = { ...now, by: [{ actor: state.actor }] }
  return archive.actorsById.get(state.actor)?.kind === 'state' &&
    !accusedIn(archive).has(state.actor) &&
    fitsAny(archive, own)
    ? own
    : undefined
}

/** “Did anyone else?” after whom Ukraine blamed: who else blamed anybody over it. */
const anyElseDid: Rule = ({ before, words }) => {
  const asks = new RegExp(`${start}did (?:anyone|anybody|someone|somebody) else(?: do (?:it|so|that))?\\W*$`, 'i')
  return asks.test(words) && before.wanted === 'whom' && areBlame(before.acts) && before.by.length > 0
    ? { ...before, wanted: 'who', by: [], except: before.by.flatMap(({ actor }) => actor ?? []) }
    : undefined
}

/** “When did Germany first?” after who did in one year: in whichever. */
const firstOfAll: Rule = ({ before, now, words }): Query | undefined =>
  new RegExp(`${start}when did (?:the )?\\p{L}+(?: \\p{L}+)? first\\W*$`, 'iu').test(words) &&
  now.by.length > 0 &&
  now.acts.length === 0 &&
  before.acts.length > 0
    ? { ...before, wanted: 'when', by: now.by, since: undefined, until: undefined, order: 'first', except: [] }
    : undefined

/** Turns that keep who did it, over what, or to whom, of the question before. */
export const turnsThatKeep: readonly Rule[] = [
  firstOfTheirs,
  stoodByState,
  madeByIt,
  overItsAttacks,
  whichOfThem,
  rewardNext,
  measureWhenever,
  itsOwn,
  whoWasBlamed,
  whoOfStates,
  anyElseDid,
  firstOfAll,
]
