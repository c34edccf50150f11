import { statesBehind } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import type { Query } from '../query.ts'
import { inTotal } from './in-total.ts'
import { elseIn } from './somebody.ts'
import { withThen } from './times.ts'
import { isAnotherAct } from './turn.ts'
import type { Rule } from './turn-rule.ts'
import { turnsAboutSomebody } from './turns-about-somebody.ts'
import { turnsThatNarrow } from './turns-that-narrow.ts'
import { whichWasFirst } from './which-was-first.ts'

/** “Was it the MSS?” after who was blamed. */
const wasIt: Rule = ({ before, now, words }) => {
  const named = [...now.by, ...now.on]
  const asks = /^(?:and |but |so )?(?:was|is) it (?:really |actually )?(?:the )?\S+(?: \S+){0,3}$/i.test(words)
  const blamed = before.acts.every(
    ({ name, ofAccused, kinds: [kind] }) => name === 'attribution' || ofAccused || kind === 'claim-of-responsibility',
  )
  if (!asks || !blamed || named.length !== 1 || now.acts.length > 0 || before.over.length === 0) return undefined
  // “Was it the FBI?” after who was first to blame Russia.
  const was = { ...before, wanted: 'whether', acts: [attribution], negated: false, presumes: false } as const
  return before.order === 'first' && before.on.length > 0 ? { ...was, by: named } : { ...was, on: named }
}

/** “And its allies?”, “the others?” */
const others: Rule = ({ before, words }, archive) =>
  before.by.length > 0 &&
  /^(?:and |but |what about |how about )*(?:(?:its|the|their|his) )?(?:allies|partners|others|rest|other (?:countries|states|governments))\W*$/i.test(
    words,
  )
    ? elseIn(before, archive)
    : undefined

/** “Which of them sanctioned Russia over it?” after who blamed it: of those states. */
const whichOfThem: Rule = ({ before, now, words }, archive) => {
  const asks = /\b(?:which|who|how many|any|did any) of (?:them|those|these)\b/i.test(words)
  const another = isAnotherAct({ before, now })
  const done = now.acts.some(
    ({ kinds: [kind] }) => kind === 'sanction-lifted' || kind === 'arrest' || kind === 'conviction',
  )
  if (!asks || !another || done || before.wanted !== 'who' || now.by.length > 0) return undefined
  // “Are any of them sanctioned?” after by whom they were charged.
  if (areMeasures(before.acts) && areMeasures(now.acts) && undergone.test(words)) return undefined
  const states = new Set(answerQuery(archive, before).statements.flatMap((each) => statesBehind(archive, each)))
  if (states.size === 0) return undefined
  const over = now.over.length > 0 ? now.over : before.over
  return {
    ...now,
    over,
    wanted: now.wanted === 'about' ? 'acts' : now.wanted,
    by: [...states].map((actor) => ({ actor })),
    ...(now.on.length === 0 && { on: before.on, around: before.around }),
  }
}

const undergone =
  /\b(?:is|are|was|were|got|been)\b.* (?:of (?:them|those|these)) (?:\p{L}+ )*?\p{L}+ed\W*$|\bof (?:them|those|these) (?:is|are|was|were|got|have been) (?:\p{L}+ )*?\p{L}+ed\W*$/iu

/** “Says who?”, “who said it?”, “which spokespeople?” */
const saysWho: Rule = ({ before, words }) =>
  before.acts.length > 0 &&
  /^(?:and )?(?:(?:says|said|according to|by) whom?|who (?:spoke(?: up| for (?:them|it|him|her))?|(?:was|were) the (?:speakers?|spokes\p{L}+))|(?:which|what) (?:speakers|spokes\p{L}+)|who (?:said|says|announced|declared|stated|delivered|signed) (?:it|that|so|this)(?: for (?:them|it|him|her))?(?: exactly)?)\W*$/iu.test(
    words,
  )
    ? { ...before, wanted: 'who' }
    : undefined

/** “Which governments did?” after whether one did. */
const whoElseDid: Rule = ({ before, now, words }, archive) => {
  const [party, ...more] = [...now.by, ...now.on]
  const asks =
    /^(?:and |but |so )?(?:which|what|how many) (?:other )?\S+(?: \S+)? (?:did|has|have)(?: so)?(?: themselves| too| as well)?\W*$/i.test(
      words,
    )
  // “Which EU states did so individually”: members of a list.
  const some = party && (!party.actor || isList(party.actor, archive))
  return asks && some && more.length === 0 && before.by.length > 0 && now.acts.length === 0
    ? { ...before, wanted: 'who', by: [party], negated: false, presumes: false }
    : undefined
}

const isList = (id: ActorId, { actorsById }: Archive): boolean => (actorsById.get(id)?.members.length ?? 0) > 0

/** “Which group?” after who blamed a state for it: whom they named. */
const whichGroup: Rule = ({ before, words }) =>
  /^(?:and |but |so )?(?:only (?:groups|gangs|units)|(?:which|what) (?:group|gang|unit)(?: (?:was|is) it)?)\W*$/i.test(
    words,
  ) &&
  before.over.length > 0 &&
  areBlame(before.acts)
    ? { ...before, wanted: 'whom', acts: [attribution], by: [], on: [], negated: false, presumes: false }
    : undefined

/** “Who didn’t?” after whether one state did: of all. */
const whoDidNot: Rule = ({ before, words }, { actorsById }) => {
  const [one, ...others] = before.by
  const state = one?.actor && !one.only && actorsById.get(one.actor)?.members.length === 0
  return state &&
    others.length === 0 &&
    /^(?:(?:and|so|but|then) )*who (?:did|has|have)(?:n['’]?t| not)(?: then)?\W*$/i.test(words)
    ? { ...before, wanted: 'missing', by: [], negated: false, presumes: false }
    : undefined
}

/** “Anyone else ever delisted?” after whether one was. */
const anyoneElse: Rule = ({ before, now, words }) =>
  /^(?:and |but |so )?(?:was |is |has |were )?any(?:one|body) else\b/i.test(words) &&
  // “Has anyone else sanctioned him?” asks who, and not whom.
  !/\b(?:him|her|it|them)\b/i.test(words) &&
  before.on.length > 0 &&
  areMeasures(before.acts) &&
  now.by.length === 0 &&
  areMeasures(now.acts)
    ? { ...before, acts: now.acts, wanted: 'whom', on: [], around: [], negated: false, presumes: false }
    : undefined

/** “Anyone else that day?” after when one was listed, or who was over a matter: whoever was on the one day that it was. */
const elseThatDay: Rule = (turn, archive) => {
  const { now, words } = turn
  // Of a page on somebody: what is asked of others now.
  const before: Query = turn.before.acts.length > 0 ? turn.before : { ...turn.before, wanted: 'acts', acts: now.acts }
  const asks =
    /^(?:(?:and|or|was|were) )*(?:any(?:one|body)|whom?|what) else (?:(?:was|were|got|been) )?(?:(?:listed|sanctioned|charged|hit|named|designated) )?(?:on )?(?:that|the same) (?:same |very )?day\W*$/i
  const said = before.on.length + before.around.length + before.over.length > 0
  if (!asks.test(words) || !said || !areMeasures(before.acts)) return undefined
  const asked = before.on.flatMap(({ actor }) => actor ?? [])
  const told = asked.length + before.around.length > 0 ? asked : targetsOf(before, archive)
  const open: Query = {
    ...before,
    wanted: 'whom',
    on: [],
    over: [],
    around: [],
    notOn: told,
    negated: false,
    presumes: false,
  }
  const then = withThen(open, { ...turn, before }, archive)
  return then.since === undefined ? { ...before, wanted: 'whom' } : then
}

const targetsOf = (before: Query, archive: Archive): readonly ActorId[] => [
  ...new Set(answerQuery(archive, before).statements.flatMap(({ targets }) => targets)),
]

/** “And in Europe?” after whether one is on an American list. */
const inThere: Rule = ({ before, now, words, placed }) =>
  /^(?:and |what about |how about )?(?:in|within) (?:the )?\S+(?: \S+)?\W*$/i.test(words) &&
  areMeasures(before.acts) &&
  before.by.length > 0 &&
  now.victims.length > 0 &&
  now.acts.length === 0
    ? {
        ...before,
        by: placed
          .flatMap(({ item }) => (item.is === 'name' && item.state ? [item.state, ...(item.others ?? [])] : []))
          .map((actor) => ({ actor })),
      }
    : undefined

/** Turns of few words that ask of somebody: “was it the MSS?”, “and its allies?”, “who is that?” */
export const turnsOfPeople: readonly Rule[] = [
  ...turnsThatNarrow,
  ...turnsAboutSomebody,
  whichWasFirst,
  inThere,
  elseThatDay,
  anyoneElse,
  inTotal,
  saysWho,
  whoElseDid,
  whoDidNot,
  whichGroup,
  wasIt,
  others,
  whichOfThem,
]
