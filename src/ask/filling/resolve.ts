import { wordsIn } from '../../find/fold.ts'
import type { Found, Name } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { legalForms } from '../lexicon/fillers.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { caseOf, findMatter, isOfYear } from './matter-named.ts'

type Resolved =
  | { kind: 'one'; record: Name; part: Placed['part']; also?: IncidentId }
  | Exclude<Found<Name>, { kind: 'one' }>

/** The record that a name means in its part; where the part asks for what the name is not, the other. */
export function resolve(
  placed: Placed,
  item: Extract<Item, { is: 'name' }>,
  words: string,
  wanted: Query['wanted'],
  reader: Reader,
): Resolved {
  const { names, archive } = reader
  const { part, qualifier } = placed
  const state = item.state && archive.actorsById.get(item.state)
  const actorOf = (): Found<Name> =>
    state ? { kind: 'one', record: { kind: 'actor', id: state.id, name: state.name } } : names.actor.find(item.text)
  const matterOf = (): Found<Name> => (state ? { kind: 'none', near: [] } : findMatter(item, qualifier, reader))
  if (item.among) {
    const inYear = item.among.filter((id) => !item.year || isOfYear(archive, id, item.year))
    const records = (inYear.length > 0 ? inYear : item.among).flatMap((id) => incidentName(archive, id))
    const [record, ...others] = records
    return record && others.length === 0 ? { kind: 'one', record, part } : { kind: 'several', records }
  }
  if (state && part === 'victim' && item.deed && !plainDeeds.test(item.deed)) {
    const matter = findMatter({ ...item, text: `${item.text} ${item.deed}` }, undefined, reader)
    const named = findMatter({ ...item, text: `${state.name} ${item.deed}` }, undefined, reader)
    const meant =
      [matter, named].find(({ kind }) => kind === 'one') ??
      [matter, named].find((each) => each.kind === 'several' && each.records.length <= 3)
    if (meant?.kind === 'one') return { ...meant, part }
    if (meant) return meant
  }
  if (part === 'both') {
    const [actor, matter] = [actorOf(), matterOf()]
    if (actor.kind === 'one' && matter.kind === 'one' && matter.record.kind === 'incident')
      return { ...actor, part, also: matter.record.id }
  }
  const matters = part === 'over' || part === 'victim'
  const moreOf = /^(?:and|but|so|or|(?:what|how) (?:about|of))\b/i.test(words)
  const about =
    wanted === 'about' && part === 'over' && !state && !item.deed && !moreOf ? aboutOf(item.text, reader) : undefined
  const called = about?.kind === 'one' && about.record.kind === 'actor' && matterOf().kind === 'one' ? about : undefined
  const first = matters
    ? (called ?? matterOf())
    : wanted === 'about' && !state
      ? /^who\b/i.test(words)
        ? actorOf()
        : aboutOf(item.text, reader)
      : actorOf()
  const found = first.kind === 'none' ? (matters ? actorOf() : matterOf()) : first
  if (found.kind === 'one') {
    const also = part === 'on' && !state && wanted !== 'about' ? caseOf(found.record, item, reader) : undefined
    return { ...found, part, ...(also && { also }) }
  }
  const [firm, ...firms] = found.kind === 'several' ? found.records.filter(isPlainly(item.text)) : []
  if (firm && firms.length === 0) return { kind: 'one', record: firm, part }
  const group = found.kind === 'several' ? groupOf(found.records, archive) : undefined
  if (group) return { kind: 'one', record: group, part }
  if (found.kind === 'several' && qualifier?.state) {
    const country = archive.actorsById.get(qualifier.state)?.country
    const [record, ...others] = found.records.filter(
      (each) => each.kind === 'actor' && archive.actorsById.get(each.id)?.country === country,
    )
    if (record && others.length === 0) return { kind: 'one', record, part }
  }
  return found
}

/** “Fancy Bear” of the group and of the unit that it is said to be part of: the group. */
function groupOf(records: readonly Name[], { actorsById }: Archive): Name | undefined {
  const all = records.map((record) => ({
    record,
    actor: record.kind === 'actor' ? actorsById.get(record.id) : undefined,
  }))
  const [group, ...others] = all.filter(({ actor }) => actor?.kind === 'threat-group')
  const whole = group?.actor?.partOf
  return group && others.length === 0 && all.every((each) => each === group || each.actor?.id === whole)
    ? group.record
    : undefined
}

/** A name that is somebody’s own is that of the matter only where the matter has no other. */
function aboutOf(text: string, { names, archive }: Reader): Found<Name> {
  const [matter, actor] = [names.matter.find(text), names.actor.find(text)]
  if (matter.kind !== 'one' || matter.record.kind !== 'incident' || actor.kind !== 'one') return matter
  const own = wordsIn(text).join(' ')
  const isOwn = (name: string) => wordsIn(name).join(' ') === own
  const group = actor.record.kind === 'actor' ? archive.actorsById.get(actor.record.id) : undefined
  const called = group?.kind === 'threat-group' && [group.name, ...group.aliases.map(({ name }) => name)].some(isOwn)
  return called && !isOwn(matter.record.name) ? actor : matter
}

function incidentName({ incidentsById }: Archive, id: IncidentId): Name[] {
  const record = incidentsById.get(id)
  return record ? [{ kind: 'incident', id: record.id, name: record.name }] : []
}

/** A firm is called by its name without what the law adds to it. */
const isPlainly =
  (text: string) =>
  ({ name }: Name): boolean =>
    bareName(name) !== wordsIn(name).join(' ') && bareName(name) === bareName(text)

const bareName = (name: string): string =>
  wordsIn(name)
    .filter((word) => !legalForms.has(word))
    .join(' ')

/** They say of a matter only that it is one. */
const plainDeeds =
  /^(?:(?:cyber-?)?attacks?|attacking|hacks?|hacking|breach(?:es)?|incidents?|campaigns?|operations?|affair|saga)$/
