import { reachOfTarget } from '../../find/roll-up.ts'
import { type Absence, authorsOf } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { firstDate, lastDate, newestFirst } from '../../model/day.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Kind } from '../../model/statement.ts'
import type { Party, Query } from '../query.ts'
import { pattern } from '../texts/stems.ts'
import { isOfTime } from './absence-time.ts'
import { kindsOf } from './matching.ts'
import type { Scope } from './reach.ts'

/** Whether it may be told as what the question asks. */
export const proves = (absence: Absence, query: Query, scope: Scope): boolean =>
  isOfWhom(absence, query) &&
  isOfNow(absence, query) &&
  isOfListed(absence, query) &&
  !isOfSome(absence, query) &&
  !(ofPrivate(query) && !listsNobody(absence)) &&
  isOfMatter(absence, query, scope)

/** “Did the EU sanction anyone in 2022”: that it listed no further Chinese tells nothing of all others. */
const isOfSome = ({ act, claim }: Absence, { wanted, since, until, on, around, over, victims, also }: Query): boolean =>
  wanted === 'whether' &&
  (since === undefined || since !== until) &&
  act === 'sanction' &&
  /\b(?:chinese|russians?|iranians?|north koreans?)\b/i.test(claim) &&
  on.length + around.length + over.length + victims.length + also.length === 0

/** What one state did not do says nothing of all. */
const isOfWhom = ({ by: whose, act, asOf }: Absence, { wanted, by, mentions, over, since, until }: Query): boolean =>
  by.some(({ actor, speaker }) => actor ?? speaker) ||
  whose === undefined ||
  // “Did their security service say it was the Chinese state”: the one of that matter.
  (over.length === 1 && by.some(({ only }) => only === 'intelligence')) ||
  wanted === 'missing' ||
  mentions.length > 0 ||
  // “Did the statement of October 2016 blame Russia for it”.
  (act === 'attribution' &&
    over.length === 1 &&
    since !== undefined &&
    until !== undefined &&
    firstDate(since) <= firstDate(asOf) &&
    lastDate(asOf) <= lastDate(until))

/** “Did the US blame the GRU for it”: that it did not yet blame Russia at first tells nothing of that. */
const isOfNow = ({ act, actors, endedBy }: Absence, { on, until }: Query): boolean =>
  endedBy === undefined ||
  act !== 'attribution' ||
  until !== undefined ||
  on.every(({ actor }) => !actor || actors.length === 0 || actors.includes(actor))

/** That a body is on no list tells nothing of its front companies, and what has ended nothing of today. */
const isOfListed = ({ act, incidents, actors, endedBy }: Absence, { on, around, until }: Query): boolean =>
  act !== 'sanction' ||
  incidents.length > 0 ||
  actors.length === 0 ||
  (on.length === 0 && around.length === 0) ||
  ((endedBy === undefined || until !== undefined) &&
    [...on, ...around].some(({ actor }) => actor && actors.includes(actor)))

/** What was not done over one matter says nothing of others, unless it was the first of all that came later. */
const isOfMatter = (
  { incidents, actors, act, endedBy }: Absence,
  { by, on, also, until, negated, presumes }: Query,
  scope: Scope,
): boolean =>
  incidents.length === 0 ||
  // “Why did Shanmugam not name a country”: over the one where he did not.
  (negated && presumes && by.length === 1) ||
  scope.incidents !== undefined ||
  scope.around !== undefined ||
  // “Did the US blame Sandworm”: that it did not blame Russia over a ransom says nothing.
  (on.length > 0 &&
    by.length < 2 &&
    act !== 'sanction' &&
    (on.some(({ actor, only }) => actor && only) || actors.some((id) => scope.on?.has(id)))) ||
  also.length > 0 ||
  (endedBy !== undefined && until !== undefined)

/** Persons and firms of whatever name: that no state was named tells nothing of them. */
export const ofPrivate = ({ on }: Pick<Query, 'on'>): boolean =>
  on.length > 0 && on.every(({ actor, only }) => !actor && only && !states.has(only))

/** “The UK has listed nobody over it”: no person and no firm either. */
const listsNobody = ({ act, incidents, by }: Pick<Absence, 'act' | 'incidents' | 'by'>): boolean =>
  act === 'sanction' && incidents.length > 0 && by !== undefined

const isPrivate: ReadonlySet<Party['only']> = new Set(['company', 'person', 'group', 'expert', 'exchange', 'mixer'])

const states: ReadonlySet<string> = new Set(['state', 'agency', 'organ', 'intelligence', 'unit', 'military'])

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
        touches(absence.incidents, asked.incidents) &&
        isOnSame(archive, absence, asked, query) &&
        (asked.by ?? asked.on ?? asked.incidents) !== undefined &&
        (asked.by !== undefined || (asked.incidents !== undefined && absence.incidents.length > 0) || isOn(absence)) &&
        (asked.incidents === undefined || absence.incidents.length > 0 || isOfThem(absence, asked)),
    )
    .sort((a, b) => nearness(b) - nearness(a) || newestFirst(a.asOf, b.asOf))
}

/** “How many companies did OFAC list over SolarWinds”: that others were not listed at all tells nothing of it. */
const isOfThem = ({ actors }: Absence, { on, above }: Scope): boolean =>
  actors.length === 0 || actors.some((id) => on?.has(id) || above?.has(id))

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

/** “Has the Foreign Office listed anybody over it”: what the state did not do over a matter, none of its bodies did. */
const isByWhole = ({ actorsById }: Archive, { act, by, incidents }: Absence, asked: Scope): boolean => {
  const whole = by && actorsById.get(by)
  return (
    act === 'sanction' &&
    incidents.some((id) => asked.incidents?.has(id)) &&
    whole?.kind === 'state' &&
    asked.by !== undefined &&
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
