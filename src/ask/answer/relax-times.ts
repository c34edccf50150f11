import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { areMeasures } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { scopeOf } from './reach.ts'
import type { Rule } from './relax-rule.ts'

const timeOfIncident = 'The time is read as that of the incident.'

/** “Who condemned NotPetya in 2017”: what was done then, whenever it was condemned. */
export const timeOfMatter: Rule = (archive, query) => {
  const { since, until, over, reckoned } = query
  return since &&
    until &&
    !reckoned &&
    !asksWhetherThen(query) &&
    over.length > 0 &&
    over.every((id) => isOfThen(archive, id, query))
    ? { query: { ...query, since: undefined, until: undefined }, told: timeOfIncident }
    : undefined
}

/** “Were they charged in 2013”: it is asked whether then. */
const asksWhetherThen = ({ wanted, acts }: Query): boolean => wanted === 'whether' && areMeasures(acts)

/** “Who condemned what was done in Georgia in 2019”. */
export const timeOfVictims: Rule = (archive, query) => {
  const { since, until, victims } = query
  if (!since || !until || victims.length === 0) return undefined
  const all = scopeOf(archive, { ...emptyQuery, victims }).incidents ?? []
  const over = [...all].filter((id) => isOfThen(archive, id, query))
  return over.length > 0
    ? { query: { ...query, over, victims: [], since: undefined, until: undefined }, told: timeOfIncident }
    : undefined
}

/** “Has Montenegro’s prime minister confirmed that Russia was behind the August 2022 attack”: the one on his own state then. */
export const timeOfOwnMatter: Rule = (archive, query) => {
  const { since, until, by } = query
  const homes = new Set(by.flatMap((party) => speaksFor(archive, party) ?? []))
  const [home, ...others] = homes
  if (!since || !until || areMeasures(query.acts) || saysOverWhat(query) || !home || others.length > 0) return undefined
  const hit = archive.incidents.filter(
    ({ id, victims }) => victims.some(({ country }) => country === home) && isOfThen(archive, id, query),
  )
  return hit.length === 1
    ? { query: { ...query, over: hit.map(({ id }) => id), since: undefined, until: undefined }, told: timeOfIncident }
    : undefined
}

/** The country of a body, or of that for which somebody spoke by name. */
function speaksFor({ actorsById, statements }: Archive, { actor, speaker }: Query['by'][number]): string | undefined {
  const id =
    actor ?? statements.find((each) => speaker !== undefined && each.speaker.name.includes(speaker))?.speaker.actor
  return id && actorsById.get(id)?.country
}

/** Whether a matter began or came to light in a time. */
export function isOfThen(
  { incidentsById }: Archive,
  id: IncidentId,
  { since, until }: Partial<Pick<Query, 'since' | 'until'>>,
): boolean {
  const { began, disclosed } = incidentsById.get(id) ?? {}
  return [began, disclosed].some(
    (day) =>
      day !== undefined &&
      (!since || day.slice(0, since.length) >= since.slice(0, day.length)) &&
      (!until || day.slice(0, until.length) <= until.slice(0, day.length)),
  )
}
