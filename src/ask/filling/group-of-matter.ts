import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “When were members of the gang that hit JBS and Kaseya arrested”: the group by its name, over whatever it was. */
export function ofItsGroup(query: Query, words: string, { incidentsById, actorsById }: Archive): Query {
  const [party, ...others] = query.on
  const isGroup = party?.only === 'group' && !party.actor && others.length === 0
  if (!isGroup || query.over.length === 0 || !areMeasures(query.acts) || !theOne.test(words)) return query
  const accusedOf = (id: IncidentId): ActorId[] =>
    (incidentsById.get(id)?.accused ?? []).filter((each) => bodies.has(actorsById.get(each)?.kind ?? ''))
  const [first = [], ...rest] = query.over.map(accusedOf)
  const common = first.filter((id) => rest.every((ids) => ids.includes(id)))
  return common.length > 0 ? { ...query, on: common.map((actor) => ({ actor })), over: [] } : query
}

const theOne =
  /\bthe (?:\p{L}+ )?(?:group|gang|crew|outfit) (?:(?:that|which|who) (?:had |has )?\p{L}+|behind|responsible for|blamed for|accused of)\b/iu

const bodies: ReadonlySet<string> = new Set(['threat-group', 'military-unit'])
