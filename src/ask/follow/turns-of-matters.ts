import type { IncidentId } from '../../model/id.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { mattersOf as mattersBlamedOn } from '../filling/matters-of-victims.ts'
import { mattersIn } from '../filling/meant-matters.ts'
import { areBlame } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'
import { mattersNamed } from '../says.ts'
import { aboutThat } from './somebody.ts'
import { thatYear } from './times.ts'
import type { Rule } from './turn-rule.ts'
import { whenBegan, whenItHappened } from './when-it-began.ts'

/** “What happened?”, “what was it all about?”: the matter itself, whoever was named over it. */
const whatHappened: Rule = ({ before, words }, archive) =>
  /^(?:(?:and|but|so|ok)[ ,]+)*(?:what (?:exactly |actually )?happened(?: there| exactly)?|what (?:was|is) (?:it|that|this)(?: all)? about|(?:tell me )?(?:more )?about (?:it|that|this)|(?:tell me )?more(?: (?:about|on) (?:it|that|this)| details?| information)?|brief me(?: on (?:it|that|this))?|(?:some |the )?(?:more )?(?:background|context|details)(?: (?:on|to|about) (?:it|that|this))?|go on|what(?: is|'s|’s|s) the story)\W*$/i.test(
    words,
  )
    ? aboutThat({ ...before, on: [], by: [] }, archive)
    : undefined

/** “And WannaCry?” after what happened with another: what that was. */
const andWhat: Rule = ({ before, now, items }) =>
  (before.wanted === 'matters' || before.wanted === 'about') &&
  before.on.length + now.acts.length + now.by.length + now.on.length === 0 &&
  now.over.length === 1 &&
  items.every(({ is }) => is === 'name' || is === 'join' || is === 'filler' || is === 'deed')
    ? { ...emptyQuery, wanted: 'about', over: now.over }
    : undefined

/** “And the Czech one?” after whether Russia denied the hack of a German party: what was done there, where anything is on record of it. */
const thereToo: Rule = ({ before, now, words }, archive) => {
  const [state, ...others] = [...now.by, ...now.on].flatMap(({ actor }) => actor ?? [])
  const asked = /^(?:and |but |so |what about |how about )*the \p{L}+(?: \p{L}+)? ones?\W*$/iu.test(words)
  if (!asked || !state || others.length > 0 || before.acts.length === 0) return undefined
  if (before.over.length + before.victims.length === 0) return undefined
  const query = { ...before, over: [], around: [], victims: [{ state }], except: [] }
  // “And the German one?” after who blamed China over the Norwegian parliament.
  if (before.by.length === 0) return before.wanted === 'who' || before.wanted === 'whom' ? query : undefined
  const spoke = before.by.some(({ actor }) => actor === state)
  return !spoke && answerQuery(archive, query).verdict !== 'none' ? query : undefined
}

/** “And Denmark?” after who hit Norway, or what happened there. */
const hitThereToo: Rule = ({ before, now, words }, { actorsById }) => {
  const [party, ...others] = [...now.by, ...now.on]
  const state = party?.actor && !party.only && !party.office ? actorsById.get(party.actor) : undefined
  const bare = /^(?:and |but |so |ok |what about |how about )+(?:in )?(?:the )?[^,?]{2,25}\W*$/i.test(words)
  const open = before.by.length + before.on.length + before.over.length + now.acts.length + now.over.length === 0
  return bare &&
    open &&
    ofPlaces.has(before.wanted) &&
    before.victims.length === 1 &&
    state?.kind === 'state' &&
    others.length === 0
    ? { ...before, victims: [{ state: state.id }], ...(now.since && { since: now.since, until: now.until }) }
    : undefined
}

/** “In Ukraine?” after whom Sandworm hit: of those matters. */
const hitOfThose: Rule = ({ before, now, words }, archive) => {
  const [state, ...others] = [
    ...now.victims.map((each) => each.state),
    ...[...now.by, ...now.on].flatMap(({ actor }) => actor ?? []),
  ]
  const asked = before.wanted === 'victims' && before.over.length > 1 && state && others.length === 0
  if (!asked || !/^(?:(?:and|but|so|only) )*(?:in|from|within) (?:the )?\p{L}[\p{L} ]{2,20}\W*$/iu.test(words))
    return undefined
  const country = archive.actorsById.get(state)?.country
  const over = before.over.filter((id) =>
    archive.incidentsById.get(id)?.victims.some((each) => each.country === country),
  )
  return country && over.length > 0 ? { ...before, over, victims: [{ state }] } : undefined
}

/** What is asked of the attacks at a place, and not of who spoke of them. */
const ofPlaces: ReadonlySet<Query['wanted']> = new Set(['whom', 'matters', 'victims', 'about'])

/** “Who was hit?”, “and the victims?” */
const whoWasHit: Rule = ({ before, words }, archive) => {
  const named = mattersNamed(before)
  const over =
    named.length > 0
      ? named
      : before.victims.length > 0
        ? mattersIn(before.victims, before, archive)
        : before.wanted === 'about'
          ? (mattersBlamedOn({ ...emptyQuery, on: [...before.on, ...before.by] }, archive) ?? [])
          : []
  return over.length > 0 && (asksOfVictims.test(words) || theirVictims.test(words)) ? victimsOf(over, words) : undefined
}

/** Who was hit there; or which countries. */
export const victimsOf = (over: readonly IncidentId[], words: string): Query => ({
  ...emptyQuery,
  wanted: 'victims',
  over,
  mentions: /\b(?:countries|states|nations)\b/i.test(words) ? ['countries'] : [],
})

export const asksOfVictims =
  /^(?:and |but |so |ok )*(?:(?:who|what|which \p{L}+) (?:was|were|got|has been|have been) (?:hit|hacked|attacked|breached|compromised|targeted|affected)|(?:what about |who (?:were|are|was) )?(?:the |its |their )?(?:victims?|targets hit))(?: by (?:it|this|that|they|them|these|those))?\W*$/iu

/** “Whom did they hit?” */
export const theirVictims =
  /^(?:and |but |so |ok )*(?:whom?|what|which \p{L}+) (?:did|have|has|had) (?:it|they) (?:attack|hack|hit|target|breach|affect)(?:ed)?\W*$/iu

/** “Any year, not just 2025”. */
const whenever: Rule = ({ before, words }) =>
  (before.since ?? before.until) &&
  /^(?:(?:and|but|in|for|at|over) )*(?:any|all|every|whatever|whichever) (?:other )?(?:years?|times?|dates?|time)(?:,? not (?:just|only) .{2,20})?$/i.test(
    words,
  )
    ? { ...before, since: undefined, until: undefined }
    : undefined

/** “What happened in September of that year?”: all that was said and done then, over the same. */
const whatThen: Rule = ({ before, now, words }, archive) => {
  if (!/^(?:and |but |so )?what (?:else )?happened (?:in|on|during|after|before) /i.test(words) || !now.since)
    return undefined
  const over = before.over.length > 0 ? before.over : (fewMattersOf(archive, before) ?? [])
  return over.length > 0 ? { ...emptyQuery, wanted: 'acts', over, ...thatYear(before, now, words, archive) } : undefined
}

/** “What did it accuse China of then?” where it did not over the matter that was asked about. */
const ofWhat: Rule = ({ before, words }) =>
  /^(?:and |but |so )?what (?:did|has|does) .{2,30} (?:accuse|blame) .{2,30} (?:of|for)(?: then| instead| at all)?\W*$/i.test(
    words,
  ) &&
  before.over.length > 0 &&
  before.acts.length > 0
    ? { ...before, wanted: 'matters', over: [], negated: false, presumes: false }
    : undefined

/** “Who was in the later batch?” */
const ofBatch: Rule = ({ before, words }) => {
  const [, which] = /\b(first|earlier|later|last|latest|second) (?:batch|round|wave|tranche)\b/i.exec(words) ?? []
  return which && before.acts.length > 0
    ? { ...before, wanted: 'whom', order: /^(?:first|earlier)$/i.test(which) ? 'first' : 'last', presumes: false }
    : undefined
}

/** “Do they agree?” of those who are named, over the matter before. */
const side: Rule = ({ before, now, words }) =>
  /^compare /i.test(words) && now.by.length > 1 && now.over.length === 0 && before.over.length === 1
    ? { ...emptyQuery, wanted: 'compare', over: before.over, by: now.by }
    : undefined

/** “Which of those were Chinese?” after the latest, or the first: of those that were told. */
const ofThoseTold: Rule = ({ before, now, words }, archive) => {
  if (!before.order || !/\b(?:which|who|how many|any|were any) of (?:them|those|these)\b/i.test(words)) return undefined
  const days = answerQuery(archive, before).statements.map(({ day }) => day)
  const [last, first] = [days[0], days.at(-1)]
  const told = { ...before, order: undefined, presumes: false, ...(first && last && { since: first, until: last }) }
  return { ...told, wanted: 'whom', on: now.on.length > 0 ? now.on : before.on }
}

/** “And on China?” after which hacks the EU pinned on Russia: which it pinned on that one. */
export const onAnotherToo: Rule = ({ before, now, words }, { actorsById }) => {
  const [state, ...others] = [...now.on, ...now.by]
  const asks = /^(?:and|what about|how about|also)(?: (?:on|to))? (?:the )?\p{L}+(?: \p{L}+)?\W*$/iu.test(words)
  const pinned = before.wanted === 'matters' && areBlame(before.acts) && before.by.length > 0 && before.on.length > 0
  const accused = state?.actor && !state.only && !state.office && actorsById.get(state.actor)?.kind === 'state'
  return asks && pinned && accused && others.length + now.acts.length === 0 && now.on.length > 0
    ? { ...before, on: [{ actor: state.actor }] }
    : undefined
}

/** Turns of few words that ask of the matter or of when it was: “what happened?”, “and the victims?”, “any year”. */
export const turnsOfMatters: readonly Rule[] = [
  side,
  ofThoseTold,
  whatThen,
  ofWhat,
  whenever,
  ofBatch,
  whatHappened,
  andWhat,
  thereToo,
  hitThereToo,
  hitOfThose,
  whenBegan,
  whenItHappened,
  whoWasHit,
]
