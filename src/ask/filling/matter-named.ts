import { wordsIn } from '../../find/fold.ts'
import type { Found, Name } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import { Day } from '../../model/day.ts'
import type { IncidentId } from '../../model/id.ts'
import { isDuring } from '../answer/other-time.ts'
import type { Placed } from '../pattern/placed.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'

/** The matter of that name; the year or the state before it may be a part of the name: “the 2020 Storting breach”. */
export function findMatter(name: NameItem, qualifier: Placed['qualifier'], reader: Reader): Found<Name> {
  const found = matterCalled(name, qualifier, reader)
  const year = name.year ?? /\b(?:19|20)\d\d\b/.exec(name.text)?.[0]
  return found.kind === 'one' && year && isOfOtherYear(reader.archive, found.record.id, year)
    ? { kind: 'none', near: [] }
    : found
}

/** Years that are told wrongly are wrong by one. */
function isOfOtherYear(archive: Archive, id: Name['id'], year: string): boolean {
  const [since, until] = [`${Number(year) - 1}`, `${Number(year) + 1}`].map((each) => Day.safeParse(each).data)
  const matter = archive.incidents.find((each) => each.id === id)
  const called = matter && [matter.name, ...matter.aliases].some((each) => each.includes(year))
  return matter !== undefined && !called && !isDuring(archive, matter.id, { since, until })
}

function matterCalled(
  { text, year }: NameItem,
  qualifier: Placed['qualifier'],
  { names, archive }: Reader,
): Found<Name> {
  const state = qualifier?.state && archive.actorsById.get(qualifier.state)?.name
  const fuller = [year && `${text} ${year}`, qualifier && `${qualifier.text} ${text}`, state && `${state} ${text}`]
  for (const each of fuller) {
    const found = each ? names.incident.find(each) : undefined
    if (found?.kind === 'one') return found
  }
  const found = names.incident.find(text)
  if (found.kind !== 'several' || !year) return found
  const [record, ...others] = found.records.filter(
    (each) => each.kind === 'incident' && isOfYear(archive, each.id, year),
  )
  return record && others.length === 0 ? { kind: 'one', record } : found
}

export function isOfYear({ incidentsById }: Archive, id: IncidentId, year: string): boolean {
  const { began, disclosed } = incidentsById.get(id) ?? {}
  return began?.startsWith(year) === true || disclosed?.startsWith(year) === true
}

const caseWords = new Set([
  'case',
  'campaign',
  'campaigns',
  'attack',
  'hack',
  'leak',
  'leaks',
  'botnet',
  'ransomware',
  'malware',
])

/** The matter that is called by the name of who is accused of it: “what was done about APT31”. */
export function caseOf(record: Name, { text }: NameItem, { names, archive }: Reader): IncidentId | undefined {
  const found = names.incident.find(text)
  if (found.kind !== 'one' || record.kind !== 'actor') return undefined
  const matter = archive.incidentsById.get(found.record.id)
  const own = wordsIn(text).join(' ')
  const after =
    matter &&
    [matter.name, ...matter.aliases].some(
      (name) =>
        wordsIn(name)
          .filter((word) => !caseWords.has(word))
          .join(' ') === own,
    )
  return after && matter.accused.includes(record.id) ? matter.id : undefined
}
