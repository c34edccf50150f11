import { type Archive, incidentOf } from '../../model/archive.ts'
import { Day, isSince, newestFirst } from '../../model/day.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { areBlame, noneButDeeds } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'
import { describedIn } from '../texts/described.ts'
import { factsFor } from './matching.ts'
import type { Scope } from './reach.ts'

/** The matters themselves, where a question asks for nothing that was said or done about them. */
export function mattersAsked(archive: Archive, query: Query, scope: Scope): IncidentId[] {
  const { wanted, acts, since, until, over, ofKinds, order } = query
  const named = new Set(over)
  const asked = ((wanted === 'matters' || wanted === 'victims') && noneButDeeds(acts)) || asksAccused(archive, query)
  if (!asked || (!scope.incidents && !scope.on && !ofKinds && !query.notDone)) return []
  const done = doneOver(archive, query)
  const told = wanted === 'matters' ? query.mentions.map((word) => describedIn(archive).having(word)) : []
  const found = archive.incidents
    .filter(
      ({ id, accused, disclosed, began }, place) =>
        told.every((places) => places.has(place)) &&
        (named.size === 0 || named.has(id)) &&
        !query.notOver.includes(id) &&
        !done.has(id) &&
        (!scope.incidents || scope.incidents.has(id)) &&
        (!scope.on || accused.some((each) => scope.on?.has(each))) &&
        (!since || [disclosed, began].some((day) => day && isSince(day, since) && (!until || isUntil(day, until)))) &&
        (!until || isUntil(disclosed ?? began ?? '9', until) || isUntil(began ?? '9', until)),
    )
    .toSorted((a, b) => newestFirst(dayOf(a) ?? noDay, dayOf(b) ?? noDay))
    .map(({ id }) => id)
  if (!order || order === 'most') return found
  const dated = found.filter((id) => dayOf(incidentOf(archive, id)) !== undefined)
  return order === 'first' ? dated.slice(-1) : dated.slice(0, 1)
}

/** Over which the deed that is asked not to have been done was done. */
const doneOver = (archive: Archive, { notDone }: Query): ReadonlySet<IncidentId> =>
  new Set(
    notDone
      ? factsFor(archive, { ...emptyQuery, acts: notDone.acts, by: notDone.by }).flatMap(({ incidents }) => incidents)
      : [],
  )

/** “Which incidents is Kimsuky accused of”, which may be by the sources of their record alone. */
const asksAccused = ({ actorsById }: Archive, { wanted, acts, by, on, since, until }: Query): boolean =>
  wanted === 'matters' &&
  areBlame(acts) &&
  by.length === 0 &&
  on.length > 0 &&
  on.every(({ actor, only }) => actor && !only && actorsById.get(actor)?.kind !== 'state') &&
  (since ?? until) === undefined

const isUntil = (day: string, until: string): boolean => day.slice(0, until.length) <= until

/** On which it came to light, else began. */
const dayOf = ({ disclosed, began }: Incident): Day | undefined => disclosed ?? began

/** Of no day, last. */
const noDay = Day.parse('1000')
