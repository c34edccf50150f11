import { doersOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areMeasures } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'

/** “And who is he?”, “what is this company?” */
export const whoThatIs =
  /^(?:(?:and|ok|so|but)[ ,]+)?(?:who|what)(?: even| exactly| actually)?(?: (?:is|are|was|were)|['’]s) (?:he|she|it|they|that|this|those|these)(?: (?:company|firm|group|gang|person|man|woman|outfit|organisation|organization|body|agency|people|guy))?(?: anyway| then| again)?$/i

/** After whom it was, or how many. */
export const isOfWhom = ({ wanted, acts }: Query): boolean =>
  acts.length > 0 && (wanted === 'count' || wanted === 'whom')

/** “Who else?”: all to whom it was done, or who did it beside those who were asked about, or were told. */
export function elseIn(before: Query, archive: Archive): Query {
  if (before.wanted === 'whom') return before.over.length > 0 ? onOthers(before, archive) : { ...before, by: [] }
  // “Who was extradited to the US?”
  if (before.wanted === 'acts' && areMeasures(before.acts) && before.on.length + before.around.length === 0)
    return onOthers(before, archive)
  const asked = before.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const told = asked.length > 0 || (before.by.length > 0 && !before.order) ? asked : toldIn(before, archive)
  const except = [...new Set([...before.except, ...told])]
  return { ...before, wanted: 'who', order: undefined, by: [], except, negated: false, presumes: false }
}

function onOthers(before: Query, archive: Archive): Query {
  const told = new Set(answerQuery(archive, before).statements.flatMap(({ targets }) => targets))
  return { ...before, by: [], ...(told.size > 0 && told.size <= fewNamed && { notOn: [...told] }) }
}

/** Of few the names stand in the first line. */
const fewNamed = 4

/** Of more, nobody remembers who was told. */
const fewTold = 15

function toldIn(before: Query, archive: Archive): readonly ActorId[] {
  const told = answerQuery(archive, before).statements
  const isFew = new Set(told.map(({ speaker }) => speaker.actor)).size <= fewTold
  return before.acts.length > 0 && isFew ? doersOf(told, archive) : []
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
