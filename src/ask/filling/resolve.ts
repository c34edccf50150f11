import { wordsIn } from '../../find/fold.ts'
import { type Found, type Name, recordsOf } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Placed } from '../pattern/placed.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { doneThere } from './done-there.ts'
import { caseOf, findMatter, isOfYear } from './matter-named.ts'
import { meantAmong } from './namesakes.ts'
import type { Asked, Resolved } from './resolved.ts'

/** The record that a name means in its part; where the part asks for what the name is not, the other. */
export function resolve(
  placed: Placed,
  item: NameItem,
  words: string,
  wanted: Query['wanted'],
  reader: Reader,
): Resolved {
  const state = item.state ? reader.archive.actorsById.get(item.state) : undefined
  const asked = { placed, item, words, wanted, reader, state }
  return described(asked) ?? doneThere(asked) ?? bothOf(asked) ?? ofSeveral(firstFound(asked), asked)
}

const actorOf = ({ item, reader: { names }, state }: Asked): Found<Name> =>
  state ? { kind: 'one', record: { kind: 'actor', id: state.id, name: state.name } } : names.actor.find(item.text)

const matterOf = ({ item, placed: { qualifier }, reader, state }: Asked): Found<Name> =>
  state ? { kind: 'none', near: [] } : findMatter(item, qualifier, reader)

/** One of the matters that a description fits, of the year that is said with it. */
function described({ item, placed: { part }, reader: { archive } }: Asked): Resolved | undefined {
  const { among, year } = item
  if (!among) return undefined
  const inYear = among.filter((id) => !year || isOfYear(archive, id, year))
  const records = (inYear.length > 0 ? inYear : among).flatMap((id) => incidentName(archive, id))
  const [record, ...others] = records
  return record && others.length === 0 ? { kind: 'one', record, part } : { kind: 'several', records }
}

/** “Conti”: somebody, and a matter of that name. */
function bothOf(asked: Asked): Resolved | undefined {
  const { part } = asked.placed
  if (part !== 'both') return undefined
  const [actor, matter] = [actorOf(asked), matterOf(asked)]
  return actor.kind === 'one' && matter.kind === 'one' && matter.record.kind === 'incident'
    ? { ...actor, part, also: matter.record.id }
    : undefined
}

/** What the part asks for first; where the name is none, the other. */
function firstFound(asked: Asked): Found<Name> {
  const { placed, item, words, wanted, reader, state } = asked
  // “Other than those over Cloud Hopper”.
  const overIt = placed.part === 'except' && /\bthose (?:over|for|behind)\b/i.test(words)
  const matters = placed.part === 'over' || placed.part === 'victim' || overIt
  const moreOf = /^(?:and|but|so|or|(?:what|how) (?:about|of))\b/i.test(words)
  const about =
    wanted === 'about' && placed.part === 'over' && !state && !item.deed && !moreOf
      ? aboutOf(item.text, reader)
      : undefined
  const called =
    about?.kind === 'one' && about.record.kind === 'actor' && matterOf(asked).kind === 'one' ? about : undefined
  const somebody = wanted === 'about' && !state && !/^who\b/i.test(words) ? aboutOf(item.text, reader) : actorOf(asked)
  const first = matters ? (called ?? (isOwnName(asked) ? actorOf(asked) : matterOf(asked))) : somebody
  if (first.kind !== 'none') return first
  return matters ? actorOf(asked) : matterOf(asked)
}

/** “Who attacked Media Land”: their name begins so, and of a matter’s name it is but like a part. */
function isOwnName(asked: Asked): boolean {
  const { item, state, reader } = asked
  const own = wordsIn(item.text)
  const [found] = recordsOf(matterOf(asked))
  const matter = found?.kind === 'incident' ? reader.archive.incidentsById.get(found.id) : undefined
  if (state || !matter || own.length < 2) return false
  const called = [matter.id, matter.name, ...matter.aliases].flatMap(wordsIn)
  const isOfMatter = own.every((word) => called.includes(word)) || called.join('').includes(own.join(''))
  const begins = recordsOf(actorOf(asked)).some(({ name }) => wordsIn(name).join(' ').startsWith(own.join(' ')))
  return (begins || reader.names.actor.knows(item.text)) && !isOfMatter
}

/** The one that was found, or of several the one that is meant. */
function ofSeveral(found: Found<Name>, { placed, item, wanted, reader, state }: Asked): Resolved {
  const { archive } = reader
  const { part, qualifier } = placed
  if (found.kind === 'one') {
    const also = part === 'on' && !state && wanted !== 'about' ? caseOf(found.record, item, reader) : undefined
    return { ...found, part, ...(also && { also }) }
  }
  if (found.kind === 'none') return found
  const country = qualifier?.state ? archive.actorsById.get(qualifier.state)?.country : undefined
  const record = meantAmong(found.records, item.text, country, archive)
  return record ? { kind: 'one', record, part } : found
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
