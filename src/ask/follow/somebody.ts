import { statesBehind } from '../../find/parties.ts'
import { speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areAll } from '../lexicon/act.ts'
import { heardIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** “And who is he?”, “what is this company?” */
export const whoThatIs =
  /^(?:(?:and|ok|so|but)[ ,]+)?(?:who|what)(?: even| exactly| actually)?(?: (?:is|are|was|were)|['’]s) (?:he|she|it|they|that|this|those|these)(?: (?:company|firm|group|gang|person|man|woman|outfit|organisation|organization|body|agency|people|guy))?(?: anyway| then| again)?$/i

/** “And who is Alla Witte?” asks about somebody else. */
export const whoElseIs = /\b(?:who|what) (?:is|are|was|were) (?!that|this|it|those|they)/i

/** After whom it was, or how many. */
export const isOfWhom = ({ wanted, acts }: Query): boolean =>
  acts.length > 0 && (wanted === 'count' || wanted === 'whom')

export const whoElse =
  /^(?:(?:and|so|but) )*(?:(?:what|how) about )?(?:who(?:m)? else|any(?:one|body) else|every(?:one|body) else|the others)(?: (?:did|has|have|does|was|were))?(?: (?:so|that|it|the same|likewise))?\W*$/i

/** “Who has?” after whether one did. */
export const whoDid = /^(?:(?:and|so|but|then|ok) )*who (?:has|have|did)(?: then)?\W*$/i

/** “Then who was?” after whether one was delisted. */
export const whoWas = /^(?:(?:and|so|but|then|ok) )+who (?:is|are|was|were|has been|have been)\W*$/i

export const onAnybody = (before: Query): Query => ({
  ...before,
  wanted: 'whom',
  on: [],
  around: [],
  negated: false,
  presumes: false,
})

export const byAnybody = (before: Query): Query => ({
  ...before,
  wanted: 'who',
  by: [],
  negated: false,
  presumes: false,
})

/** “Who else?”: all to whom it was done, or who did it beside those who were asked about, or were told. */
export function elseIn(before: Query, archive: Archive): Query {
  if (before.wanted === 'whom') return { ...before, by: [] }
  const asked = before.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const except = before.by.length > 0 ? asked : toldIn(before, archive)
  return { ...before, wanted: 'who', order: undefined, by: [], except, negated: false, presumes: false }
}

/** Of few the names stand in the first line. */
const fewNamed = 4

function toldIn(before: Query, archive: Archive): readonly ActorId[] {
  const told = answerQuery(archive, before).statements
  const doers = new Set(
    told.flatMap((each) => {
      const states = statesBehind(archive, each)
      return states.length > 0 ? states : speakersOf(each)
    }),
  )
  return before.acts.length > 0 && new Set(told.map(({ speaker }) => speaker.actor)).size <= fewNamed ? [...doers] : []
}

/** The one who was asked about, of several the one person or the one it was done to; else the matter. */
export function aboutThat({ on, by, over, around }: Query, { actorsById }: Archive): Query | undefined {
  const all = [...on, ...by].filter(({ actor }) => actor)
  const isPrivate = ({ actor }: Query['on'][number]) => actor && actorsById.get(actor)?.kind !== 'state'
  const [one, ...more] = all.length > 1 ? on.filter(isPrivate) : all
  if (one && more.length === 0) return { ...emptyQuery, wanted: 'about', on: [one] }
  const [either, ...others] = around
  if (either && others.length + over.length === 0)
    return { ...emptyQuery, wanted: 'about', on: [{ actor: either.actor }], over: [either.incident] }
  return over.length > 0 ? { ...emptyQuery, wanted: 'about', over: over.slice(0, 1) } : undefined
}

/** “Who is he?” where nobody was named: the one person whom the answer names. */
export function thatPerson(before: Query, words: string, archive: Archive): Query | undefined {
  if (before.acts.length === 0 || !/\b(?:he|she)\b/i.test(words)) return undefined
  const isPerson = (id: ActorId) => archive.actorsById.get(id)?.kind === 'person'
  const told = new Set(answerQuery(archive, before).statements.flatMap(({ targets }) => targets.filter(isPerson)))
  const [one, ...others] = told
  return one && others.length === 0 ? { ...emptyQuery, wanted: 'about', on: [{ actor: one }] } : undefined
}

/** “Who is APT40”: what is asked next is of the group, and not only of the matter by its name. */
export function onlyGroup(before: Query, now: Query): Query {
  if (before.wanted !== 'about' || before.on.length + before.by.length === 0 || before.over.length === 0) return before
  // “Who attributed it to China”: the matter.
  const attributed = now.on.length > 0 && areAll(now.acts, ({ name }) => name === 'attribution')
  // “Did China deny being behind it”: words are over the matter, and measures and warnings on the group.
  const ofWords = now.acts.length > 0 && areAll(now.acts, ({ takes, name }) => takes !== 'actor' && !ofGroups.has(name))
  return attributed || ofWords ? { ...before, on: [], by: [] } : { ...before, over: [] }
}

const ofGroups: ReadonlySet<string> = new Set(['attribution', 'warning'])

/** “And DarkSide?”, the name of a group and of a matter, is the one where another was asked about, and else the other. */
export function asOne(now: Query, { on, over }: Query): Query {
  if (now.wanted !== 'about' || now.on.length === 0 || now.over.length === 0) return now
  if (on.length > 0 && over.length === 0) return { ...now, over: [] }
  return over.length > 0 && on.length === 0 ? { ...now, on: [] } : now
}

/** “Was it sanctioned?”, “what is it accused of?” after “what is Evil Corp?”: to one who never spoke on record things were done. */
export const undergone = (before: Query, archive: Archive): Query =>
  before.wanted === 'about' &&
  before.over.length === 0 &&
  before.by.every(({ actor }) => actor && !heardIn(archive).has(actor))
    ? { ...before, by: [], on: [...before.on, ...before.by] }
    : before

/** “Did they name a state?” after who disclosed it: the one state that did. */
export function byThose({ before, now, words }: Turn, archive: Archive): Query {
  const acting = /\bdid (?:it|they|he|she)\b|\bhave they\b(?!.*\bbeen\b)/i.test(words)
  const said = now.acts.length > 0 && now.acts.every(({ ofAccused }) => !ofAccused)
  if (!acting || !said || now.by.length > 0 || before.wanted !== 'who' || before.by.length > 0) return before
  const told = answerQuery(archive, before).statements.map((each) => statesBehind(archive, each))
  const [one, ...others] = new Set(told.flat())
  return one && others.length === 0 && told.every(({ length }) => length > 0)
    ? { ...before, by: [{ actor: one }] }
    : before
}

/** “Compare that with Canada”. */
export const comparing =
  /^(?:(?:and|now|so|can you) )*(?:compare|contrast) (?:that|this|it|them|those|these) (?:with|to|against|and)\b/i

export const comparedWith = ({ before, now }: Turn): Query => ({
  ...before,
  wanted: 'compare',
  acts: [],
  by: [...before.by, ...now.by, ...now.on],
  on: [],
})
