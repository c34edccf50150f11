import type { IncidentId } from '../model/id.ts'
import type { Query } from './query.ts'

/** Whether it says over what: “who condemned NotPetya”, “who spoke of the attacks on Albania”. */
export const saysOverWhat = ({ over, victims, around }: Query): boolean =>
  over.length + victims.length + around.length > 0

/** The matters that it names, those too that have the name of somebody. */
export const mattersNamed = ({ over, around }: Query): readonly IncidentId[] => [
  ...over,
  ...around.map(({ incident }) => incident),
]

/** Whether it says anything at all: “what did they do” does not. */
export const saysAnything = (query: Query): boolean =>
  query.acts.length + query.by.length + query.on.length > 0 ||
  saysOverWhat(query) ||
  query.since !== undefined ||
  query.until !== undefined

/** Whether it says nothing but what was done: “any sanctions?” */
export const saysNothingElse = (query: Query): boolean =>
  !saysOverWhat(query) &&
  query.by.length + query.on.length + query.also.length + query.mentions.length === 0 &&
  (query.since ?? query.until ?? query.order ?? query.under ?? query.hit ?? query.ofKinds) === undefined
