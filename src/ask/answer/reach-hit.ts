import { countriesIn } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { Country, IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { isOfSort } from '../lexicon/sectors.ts'
import type { Query } from '../query.ts'

/** “Attacks on hospitals in Europe”: the incidents that hit one there; anywhere, where no place is named. */
export function hitIn(archive: Archive, sort: string, places: Query['victims']): ReadonlySet<IncidentId> {
  const countries = new Set(places.flatMap(({ state }) => countriesIn(archive, state)))
  const isThere = (country: Country | undefined) =>
    places.length === 0 || (country !== undefined && countries.has(country))
  const isHit = ({ victims }: Incident) => victims.some((each) => isThere(each.country) && isOfSort(sort, each))
  return new Set(archive.incidents.filter(isHit).map(({ id }) => id))
}
