import type { Archive } from '../../model/archive.ts'
import { writeDay } from '../../model/day.ts'
import type { IncidentId } from '../../model/id.ts'
import { areDeeds } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Who hacked Sony in 2023”: what was done then, where the matter is of another time; undefined where it is of that time, or none is said. */
export function ofOtherTime(archive: Archive, { acts, by, over, since, until }: Query): string | undefined {
  // “What did the FBI say in 2016 of who did it”: the time is that of what was said.
  const deeds = by.length === 0 && areDeeds(acts)
  if (!deeds || over.length === 0 || !(since ?? until) || over.some((id) => isDuring(archive, id, { since, until })))
    return undefined
  const matters = over.flatMap((id) => archive.incidentsById.get(id) ?? [])
  const days = matters.flatMap(({ name, began, disclosed }) => {
    const day = began ?? disclosed
    return day ? [`${name}, ${writeDay(day)}`] : []
  })
  return `Of another time: ${days.join('; ')}.`
}

/** Whether a matter was going on, or came to light, in a time; one without days may have been. */
export function isDuring(
  { incidentsById }: Archive,
  id: IncidentId,
  { since, until }: Pick<Query, 'since' | 'until'>,
): boolean {
  const { began, disclosed, ended } = incidentsById.get(id) ?? {}
  const [first, last] = [
    began ?? disclosed,
    [ended, disclosed, began]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
  ]
  if (!first || !last) return true
  return (
    (!since || last.slice(0, since.length) >= since.slice(0, last.length)) &&
    (!until || first.slice(0, until.length) <= until.slice(0, first.length))
  )
}
