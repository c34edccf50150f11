import { reachOfTarget } from '../../find/roll-up.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Kind } from '../../model/statement.ts'
import { areMeasures } from '../lexicon/act.ts'
import { exculpation } from '../lexicon/acts-of-doubt.ts'
import { isOneCountry } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { mattersNamed } from '../says.ts'
import { scopeOf } from './reach.ts'
import { onlyActs, onlyTarget, type Relaxed, type Rule, wordsOnly } from './relax-rule.ts'

const timeOfIncident = 'The time is read as that of the incident.'

/** “Who condemned NotPetya in 2017”: what was done then, whenever it was condemned. */
export const timeOfMatter: Rule = (archive, query) => {
  const { since, until, over, wanted, acts } = query
  // “Were they charged in 2013”: it is asked whether then.
  const isOfAct = wanted === 'whether' && areMeasures(acts)
  return since && until && !isOfAct && over.length > 0 && over.every((id) => isOfThen(archive, id, query))
    ? { query: { ...query, since: undefined, until: undefined }, told: timeOfIncident }
    : undefined
}

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

const replies: ReadonlySet<Kind> = new Set([
  'denial',
  'counter-accusation',
  'claim-of-responsibility',
  'attribution-endorsed',
  'solidarity',
])

/** “Did the US decline to blame Russia for Kaseya”, “what did Biden say of Russia over Colonial Pipeline”: said of the matter, and of nobody. */
export const ofTheMatter: Rule = (archive, { on, ...query }) => {
  // “Has Norway’s service found it in Norwegian networks”: nobody accuses the own state.
  const own = on.every(({ actor }) => query.by.some((party) => isOneCountry(archive, party.actor, actor)))
  const asks = query.wanted === 'whether' && !own
  const said = onlyActs({ ...query, on }, ({ name, kinds: [first] }) =>
    name === 'criticism'
      ? !asks
      : first === 'declined' || name === 'promise' || (name === 'statements' && !(asks && on.some(isNamed))),
  )
  return said && on.length > 0 && query.over.length > 0 && (query.by.length > 0 || query.wanted === 'who')
    ? { query: { ...query, on: [], acts: query.acts.map(ofOutsiders) }, told: 'Not applied: of whom it was said.' }
    : undefined
}

/** Whoever condemned the matter criticised nobody’s answer to it. */
const ofOutsiders = (act: Query['acts'][number]): Query['acts'][number] =>
  act.name === 'criticism' ? { ...act, kinds: ['criticism'] } : act

const isNamed = ({ actor }: Query['on'][number]): boolean => actor !== undefined

/** “Who denied to the EU that it was behind NotPetya”: denied it, to whomever. */
export const answeringAnybody: Rule = (_, query) => {
  const { by, on, around, victims } = query
  const matters = mattersNamed(query)
  const answers = onlyActs(
    query,
    ({ name, kinds }) => name === 'reactions' || (name !== exculpation && kinds.every((kind) => replies.has(kind))),
  )
  // “Did Russia deny the Dutch and UK claims in 2018”: what it denied then.
  const told =
    matters.length + victims.length > 0 || query.since !== undefined || by.some(({ speaker, at }) => speaker ?? at)
  return answers && on.length + around.length > 0 && told
    ? {
        query: { ...query, on: [], around: [], over: matters, victims: matters.length > 0 ? [] : victims },
        told: 'Not applied: whom the answer was given to.',
      }
    : undefined
}

const aimless: ReadonlySet<Kind> = new Set([
  'condemnation',
  'criticism',
  'concern',
  'solidarity',
  'attribution-endorsed',
])

/** “Who condemned Iran over Albania”: a condemnation is of what was done, by whoever is accused of it. */
export const overTheirs: Rule = (archive, query) => {
  const { on, over, victims } = query
  const ids = new Set(on.flatMap(({ actor }) => (actor ? [...reachOfTarget(archive, actor).ids] : [])))
  if (ids.size === 0 || !onlyActs(query, ({ kinds }) => kinds.every((kind) => aimless.has(kind)))) return undefined
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

/** “Who warned of Sandworm”: of what it is accused of. */
export const overAccused: Rule = (archive, query) => overThatOf(archive, query, onlyTarget(archive, query))

/** “Did China deny it” of what is said of UNC3886: a denial names no group. */
export const deniedOfGroup: Rule = (archive, query) => {
  const [concerned, ...more] = query.also
  const denied =
    onlyActs(query, ({ kinds: [first] }) => first === 'denial') && query.on.length === 0 && more.length === 0
  return denied && concerned ? overThatOf(archive, query, archive.actorsById.get(concerned)) : undefined
}

function overThatOf(archive: Archive, query: Query, group: Actor | undefined): Relaxed | undefined {
  if (group?.kind !== 'threat-group' || query.over.length > 0 || !wordsOnly(query.acts)) return undefined
  const over = archive.incidents.filter(({ accused }) => accused.includes(group.id)).map(({ id }) => id)
  return over.length > 0
    ? { query: { ...query, on: [], also: [], over }, told: `Read as: over what ${group.name} is accused of.` }
    : undefined
}
