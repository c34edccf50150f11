import { reachOfTarget } from '../../find/roll-up.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { Kind } from '../../model/statement.ts'
import { exculpation } from '../lexicon/acts-of-doubt.ts'
import { isOneCountry } from '../pattern/standing.ts'
import type { Query } from '../query.ts'
import { mattersNamed } from '../says.ts'
import { scopeOf } from './reach.ts'
import { onlyActs, onlyTarget, type Relaxed, type Rule, wordsOnly } from './relax-rule.ts'

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

/** “Did China deny hacking Microsoft”: over what was done to the firm, where the one or other of the state is accused of it. */
export const overFirmHit: Rule = (archive, query) => {
  const firm = onlyTarget(archive, query)
  if (firm?.kind !== 'company' || query.over.length > 0 || !onlyActs(query, ({ name }) => name === 'denial'))
    return undefined
  const isTheirs = (id: Actor['id']) => query.by.some(({ actor }) => isOneCountry(archive, actor, id))
  const isOfFirm = (name: string) => name.includes(firm.name)
  const over = archive.incidents
    .filter(({ name, aliases, victims }) => [name, ...aliases, ...victims.map((each) => each.name)].some(isOfFirm))
    .filter(({ accused }) => accused.some(isTheirs))
    .map(({ id }) => id)
  return over.length > 0
    ? { query: { ...query, on: [], over }, told: `Read as: over what was done to ${firm.name}.` }
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
  if (group?.kind !== 'threat-group' || !wordsOnly(query.acts)) return undefined
  // “Attacks by APT28 on Poland”: not those on others.
  if (query.over.length > 0 || query.victims.length > 0) return undefined
  const over = archive.incidents.filter(({ accused }) => accused.includes(group.id)).map(({ id }) => id)
  return over.length > 0
    ? { query: { ...query, on: [], also: [], over }, told: `Read as: over what ${group.name} is accused of.` }
    : undefined
}
