import type { Archive } from '../../model/archive.ts'
import { areDeeds } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'

/** “About the French TV station that was hacked”: whoever is accused of nothing is where it happened. */
export function hitThere(rest: Query, archive: Archive): Query {
  if (!areDeeds(rest.acts)) return rest
  const isPlace = ({ actor }: Party) =>
    actor !== undefined && archive.actorsById.get(actor)?.kind === 'state' && !accusedIn(archive).has(actor)
  const there = rest.on.filter(isPlace).flatMap(({ actor }) => (actor ? [{ state: actor }] : []))
  return {
    ...rest,
    on: rest.on.filter((party) => !isPlace(party)),
    victims: [...rest.victims, ...there],
  }
}
