import { shortName } from '../briefing/wording.ts'
import { reachOfTarget } from '../find/roll-up.ts'
import type { Archive } from '../model/archive.ts'
import { Day } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import type { Kind } from '../model/statement.ts'
import type { Act } from './act.ts'
import { indictment } from './acts-in-deeds.ts'
import { attribution } from './acts-in-words.ts'
import { emptyQuery, type Query } from './query.ts'
import { scopeOf } from './reach.ts'
import { aimedAtIn, heardIn } from './senses.ts'

/** A reading without a condition that the question may not have meant, and what to tell of it. */
export interface Relaxed {
  query: Query
  told: string
}

const asksFacts: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'when', 'count', 'matters', 'why'])

/**
 * Where nothing fits, one condition at a time that was read into the question rather than named in it: the time of the matter taken
 * for that of the act, the office by the words of a role, a state taken for whom it was aimed at.
 */
export function relaxed(archive: Archive, query: Query): Relaxed[] {
  const { acts, over, on, by, victims, since, until, wanted, negated } = query
  if (negated) return []
  const found: Relaxed[] = []
  if (since && until && over.length > 0 && over.every((id) => isOfThen(archive, id, query)))
    found.push({
      query: { ...query, since: undefined, until: undefined },
      told: 'The time is read as that of the incident.',
    })
  const answers = acts.length > 0 && acts.every(({ kinds }) => kinds.every((kind) => replies.has(kind)))
  const matters = [...over, ...query.around.map(({ incident }) => incident)]
  if (answers && on.length + query.around.length > 0 && matters.length + victims.length > 0) {
    const freed = { ...query, on: [], around: [], over: matters }
    found.push({ query: freed, told: 'Not applied: whom the answer was given to.' }, ...relaxed(archive, freed))
  }
  const then = since && until && victims.length > 0 ? victimsThen(archive, query) : []
  if (then.length > 0)
    found.push({
      query: { ...query, over: then, victims: [], since: undefined, until: undefined },
      told: 'The time is read as that of the incident.',
    })
  const accusedOf = overTheirs(archive, query)
  if (accusedOf) found.push(accusedOf)
  const spoken = byBodies(archive, query)
  if (spoken) found.push(spoken)
  if (on.length > 0 && on.every(({ actor, speaker }) => !actor && !speaker) && acts.length > 0 && wordsOnly(acts))
    found.push({ query: { ...query, on: [] }, told: 'Not applied: what kind of body it was said of.' })
  const [holder] = by
  const hold = holder?.actor && by.length === 1 ? archive.actorsById.get(holder.actor) : undefined
  if (hold?.kind === 'state' && acts.length > 0 && acts.every(({ kinds }) => kinds.every((kind) => kind === 'arrest')))
    found.push({
      query: { ...query, by: [], mentions: [...query.mentions, hold.name] },
      told: `Read as: arrests in which ${hold.name} is mentioned.`,
    })
  if (on.length > 0 && acts.length > 0 && acts.every(({ name }) => name === 'attribution'))
    found.push({ query: { ...query, acts: [indictment] }, told: 'Read as: accused in court.' })
  if (acts.length > 0 && acts.every(({ name }) => name === 'confirmation'))
    found.push({ query: { ...query, acts: [attribution] }, told: 'Read as: attribution.' })
  const swapped = otherSide(archive, query)
  if (swapped) found.push(swapped)
  if (by.some(({ actor, only }) => actor && only))
    found.push({
      query: { ...query, by: by.map(({ only, ...party }) => (party.actor || !only ? party : { only })) },
      told: 'Not applied: what kind of body it is.',
    })
  if (on.some((party) => party.only === 'company'))
    found.push({
      query: {
        ...query,
        on: on.map((party) => (party.only === 'company' ? { ...party, only: 'group' as const } : party)),
      },
      told: 'Read as: groups, of which some are companies.',
    })
  const [only] = on
  const state = only?.actor && archive.actorsById.get(only.actor)
  const aimed = state && on.length === 1 && state.kind === 'state' && over.length + victims.length === 0
  if (aimed && wordsOnly(query.acts))
    found.push({
      query: { ...query, on: [], victims: [{ state: state.id }] },
      told: `Read as: over what was done in ${state.name}.`,
    })
  if (!asksFacts.has(wanted)) return found
  if (query.also.length > 0) {
    const names = query.also.map((id) => shortName(archive, id)).join(', ')
    found.push({ query: { ...query, also: [] }, told: `Not applied: concerning ${names}.` })
  }
  const accused = state && on.length === 1 && state.kind === 'threat-group' && over.length === 0
  if (accused && wordsOnly(query.acts)) {
    const matters = archive.incidents.filter((each) => each.accused.includes(state.id)).map(({ id }) => id)
    if (matters.length > 0)
      found.push({
        query: { ...query, on: [], over: matters },
        told: `Read as: over what ${state.name} is accused of.`,
      })
  }
  const person = state && on.length === 1 && state.kind === 'person'
  if (person && query.acts.some(({ name }) => name === 'attribution'))
    found.push({ query: { ...query, acts: [indictment] }, told: 'Read as: accused in court.' })
  if (by.some(({ office }) => office))
    found.push({
      query: { ...query, by: by.flatMap(({ actor, only }) => (actor ? [{ actor, ...(only && { only }) }] : [])) },
      told: 'Not applied: the office of the speaker.',
    })
  if (victims.some(({ year }) => year))
    found.push({
      query: { ...query, victims: victims.map(({ state: id }) => ({ state: id })) },
      told: 'Not applied: the year of the incident.',
    })
  if (state && on.length === 1 && state.kind === 'threat-group' && !/\d/.test(state.name))
    found.push({ query: { ...query, on: [], mentions: [state.name] }, told: `Read as: mentioning ${state.name}.` })
  return found
}

/** What was done in those states at that time. */
const victimsThen = (archive: Archive, query: Query): IncidentId[] =>
  [...(scopeOf(archive, { ...emptyQuery, victims: query.victims }).incidents ?? [])].filter((id) =>
    isOfThen(archive, id, query),
  )

/** Who never said or did anything is whom it was aimed at; whom nothing was aimed at is who did it. */
function otherSide(archive: Archive, query: Query): Relaxed | undefined {
  const { by, on, acts } = query
  if (acts.length === 0 || acts.some(({ ofAccused }) => ofAccused)) return undefined
  const names = (parties: Query['by']) =>
    parties.map(({ actor, speaker }) => speaker ?? (actor ? shortName(archive, actor) : '')).join(', ')
  const silent = ({ actor }: Query['by'][number]) =>
    actor !== undefined && !heardIn(archive).has(actor) && archive.actorsById.get(actor)?.kind !== 'state'
  if (on.length === 0 && by.length > 0 && by.every(silent))
    return { query: { ...query, by: [], on: by }, told: `Read as: on ${names(by)}.` }
  const unaimed = ({ actor, speaker }: Query['on'][number]) =>
    speaker !== undefined || (actor !== undefined && !aimedAtIn(archive).has(actor))
  if (by.length === 0 && on.length > 0 && on.every(unaimed))
    return { query: { ...query, by: on, on: [] }, told: `Read as: by ${names(on)}.` }
  return undefined
}

const replies: ReadonlySet<Kind> = new Set(['denial', 'counter-accusation', 'claim-of-responsibility'])

const aimless: ReadonlySet<Kind> = new Set(['condemnation', 'criticism', 'concern', 'solidarity'])

/** “Who condemned Iran over Albania”: a condemnation is of what was done, by whoever is accused of it. */
function overTheirs(archive: Archive, query: Query): Relaxed | undefined {
  const { acts, on, over, victims } = query
  const ids = new Set(on.flatMap(({ actor }) => (actor ? [...reachOfTarget(archive, actor).ids] : [])))
  if (ids.size === 0 || acts.length === 0 || !acts.every(({ kinds }) => kinds.every((kind) => aimless.has(kind))))
    return undefined
  const scope = scopeOf(archive, { ...query, on: [] })
  const theirs = archive.incidents.filter(
    ({ id, accused }) => accused.some((each) => ids.has(each)) && (!scope.incidents || scope.incidents.has(id)),
  )
  if (theirs.length === 0 || (over.length > 0 && !over.every((id) => theirs.some((each) => each.id === id))))
    return undefined
  const names = on.flatMap(({ actor }) => (actor ? [archive.actorsById.get(actor)?.name ?? actor] : [])).join(', ')
  return {
    query: { ...query, on: [], over: theirs.map(({ id }) => id), victims: over.length > 0 ? victims : [] },
    told: `Read as: over what ${names} is accused of.`,
  }
}

/** “Did Obama expel diplomats”: measures are taken in the name of a state, in the years in which somebody spoke for it. */
function byBodies({ statements, actorsById }: Archive, query: Query): Relaxed | undefined {
  const names = query.by.flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const measured = query.acts.length > 0 && query.acts.every(({ takes }) => takes === 'actor')
  if (!measured || names.length === 0 || names.length < query.by.length || query.since || query.until) return undefined
  const said = statements.filter(({ speaker }) => names.some((name) => speaker.name.includes(name)))
  const bodies = [...new Set(said.flatMap(({ onBehalfOf }) => onBehalfOf))]
  const years = said.map(({ day }) => day.slice(0, 4)).sort()
  const [since, until] = [Day.safeParse(years[0]).data, Day.safeParse(years.at(-1)).data]
  if (bodies.length === 0 || !since || !until) return undefined
  const who = bodies.map((id) => actorsById.get(id)?.name ?? id).join(', ')
  return {
    query: { ...query, by: bodies.map((actor) => ({ actor })), since, until },
    told: `Read as: by ${who}, in the years of which words of ${names.join(', ')} are on record.`,
  }
}

/** Words have no target other than who is blamed: a denial is aimed at nobody. */
const wordsOnly = (acts: readonly Act[]): boolean =>
  acts.every(({ takes, ofAccused }) => takes !== 'actor' && !ofAccused)

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
