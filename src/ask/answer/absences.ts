import { reachOfTarget } from '../../find/roll-up.ts'
import { type Absence, authorsOf } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { newestFirst } from '../../model/day.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Kind } from '../../model/statement.ts'
import type { Party, Query } from '../query.ts'
import { pattern } from '../texts/stems.ts'
import { isOfTime } from './absence-time.ts'
import { kindsOf } from './matching.ts'
import type { Scope } from './reach.ts'

const isPrivate: ReadonlySet<Party['only']> = new Set(['company', 'person', 'group', 'expert', 'exchange', 'mixer'])

/** Whether what it claims has all the words. */
export const claims =
  (words: readonly string[]) =>
  ({ claim }: Absence): boolean =>
    words.every((word) => pattern(word).test(claim))

/** Only these may be worded “did not”. */
export const isStrong = (absence: Absence): boolean => absence.class !== 'not-recorded'

/** Negative facts that touch the question: of the act asked about, by those asked about, on whom or over what it asks. */
export function absencesFor(
  archive: Archive,
  scope: Scope,
  kinds: ReadonlySet<Kind> | undefined,
  query: Query,
): readonly Absence[] {
  // “Which states have”: of nobody in particular; of companies, what a state did not do tells nothing.
  const ofAnyState = query.by.every(({ actor, speaker, only }) => !actor && !speaker && !isPrivate.has(only))
  // What embassies do is no kind of act of which an absence tells; that one state did not tells nothing of any president.
  if (!kinds || query.acts.some(({ worded }) => worded)) return []
  if (!scope.incidents && ofAnyState && query.by.some(({ office }) => office)) return []
  const { around } = scope
  const asked = {
    ...scope,
    by: ofAnyState ? undefined : scope.by,
    on: scope.on ?? around?.on,
    incidents: scope.incidents ?? around?.incidents,
  }
  const isOn = ({ actors }: Absence) => actors.some((id) => asked.on?.has(id))
  const named = new Set(query.on.map(({ actor }) => actor))
  const nearness = (absence: Absence): number =>
    Number(isOn(absence)) +
    Number(absence.actors.some((id) => named.has(id))) +
    Number(asked.incidents !== undefined || absence.incidents.length === 0) +
    Number(absence.endedBy === undefined)
  return archive.absences
    .filter(
      (absence) =>
        isOfTime(archive, absence, query) &&
        isOfAct(absence, query, kinds) &&
        (isBySame(absence, asked) || isByWhole(archive, absence, asked)) &&
        isOfHolder(absence, query) &&
        touches(absence.incidents, asked.incidents) &&
        isOnSame(archive, absence, asked, query) &&
        // “Did the EU blame the Chinese government for APT40”: of another matter it tells nothing.
        (query.also.length === 0 || concerns(archive, absence, query.also)) &&
        (asked.by ?? asked.on ?? asked.incidents) !== undefined &&
        (asked.by !== undefined || (asked.incidents !== undefined && absence.incidents.length > 0) || isOn(absence)) &&
        (asked.incidents === undefined || absence.incidents.length > 0 || isOfThem(absence, asked)),
    )
    .sort((a, b) => nearness(b) - nearness(a) || newestFirst(a.asOf, b.asOf))
}

/** “How many companies did OFAC list over SolarWinds”: that others were not listed at all tells nothing of it. */
const isOfThem = ({ actors }: Absence, { on, above }: Scope): boolean =>
  actors.length === 0 || actors.some((id) => on?.has(id) || above?.has(id))

/** Of all matters, or of one of which one of those is accused. */
const concerns = ({ incidentsById }: Archive, absence: Absence, also: readonly ActorId[]): boolean =>
  absence.incidents.length === 0 ||
  [...absence.actors, ...authorsOf(absence)].some((id) => also.includes(id)) ||
  absence.incidents.some((id) => incidentsById.get(id)?.accused.some((accused) => also.includes(accused)))

/** Whether it says something of those, or of all. */
const touches = <Id extends ActorId | IncidentId>(ids: readonly Id[], wanted: ReadonlySet<Id> | undefined): boolean =>
  !wanted || ids.length === 0 || ids.some((id) => wanted.has(id))

function isOfAct(absence: Absence, { wanted, acts, without }: Query, kinds: ReadonlySet<Kind>): boolean {
  // “Who kept silent”: who listed nobody may have said much.
  if (wanted === 'missing' && without.length === 0 && acts.length > 0 && acts.every(({ weak }) => weak)) return false
  const declined = acts.some(({ kinds: [first], worded }) => first === 'declined' && !worded)
  return declined ? absence.act === 'attribution' && isStrong(absence) : (kindsOf(without) ?? kinds).has(absence.act)
}

const isBySame = (absence: Absence, { by, behind }: Pick<Scope, 'by' | 'behind'>): boolean =>
  !by || authorsOf(absence).some((id) => by.has(id) || behind?.has(id))

/** What CISA did not do tells nothing of a president; what the state did not does. */
const isOfHolder = (absence: Absence, { by }: Query): boolean =>
  !by.some(({ office }) => office === 'president' || office === 'prime minister') ||
  authorsOf(absence).some((id) => by.some(({ actor }) => actor === id))

/** “Has the Foreign Office listed anybody over it”: what the state did not do over a matter, none of its bodies did. */
const isByWhole = ({ actorsById }: Archive, { act, by, incidents }: Absence, asked: Scope): boolean => {
  const whole = by && actorsById.get(by)
  return (
    act === 'sanction' &&
    incidents.some((id) => asked.incidents?.has(id)) &&
    whole?.kind === 'state' &&
    asked.by !== undefined &&
    asked.by.size > 0 &&
    [...asked.by].every((id) => actorsById.get(id)?.country === whole.country)
  )
}

/** Of whom it was aimed at, of whoever is above them, of a matter that has their name; or of a group, where a matter is asked about. */
const isOnSame = (
  archive: Archive,
  { actors, incidents }: Absence,
  { on, above, around, incidents: matters }: Scope,
  { on: aimed, also }: Query,
): boolean =>
  (actors.length > 0 || matters !== undefined ? touches(actors, on) : isAccusedOver(archive, incidents, on)) ||
  (above !== undefined &&
    (actors.length > 0 || matters !== undefined ? touches(actors, above) : isAccusedOver(archive, incidents, above))) ||
  incidents.some((id) => around?.incidents.has(id)) ||
  (matters !== undefined &&
    incidents.length > 0 &&
    actors.every((id) => archive.actorsById.get(id)?.kind === 'threat-group')) ||
  (around === undefined && also.length === 0 && aimed.some((party) => isOfState(archive, actors, party))) ||
  (around === undefined && aimed.every(({ actor }) => actor === undefined))

/** “What did the US say about Albania”: that no author of an attack elsewhere was named tells nothing of those who are not accused of it. */
const isAccusedOver = (
  { incidentsById }: Archive,
  incidents: Absence['incidents'],
  on: ReadonlySet<ActorId> | undefined,
): boolean =>
  !on ||
  incidents.length === 0 ||
  incidents.some((id) => incidentsById.get(id)?.accused.some((accused) => on.has(accused)))

/** “Did it name the Chinese state”: where it named a group of it. */
const isOfState = (archive: Archive, actors: readonly ActorId[], { actor, only }: Party): boolean =>
  actor !== undefined && only === 'state' && actors.some((id) => reachOfTarget(archive, actor).ids.has(id))
