import { wordsIn } from '../../find/fold.ts'
import { recordsOf } from '../../find/names.ts'
import type { Reader } from '../reading.ts'
import type { Item } from './item.ts'

/** “James Lewis of CSIS”, “Adam Segal at the Council on Foreign Relations”: where the record says so of a person, the person is meant alone. */
export function withoutAffiliation(items: readonly Item[], reader: Reader): Item[] {
  const at = items.findIndex(({ is }) => is === 'name')
  const [person, of] = [items[at], items[at + 1]]
  if (at < 0 || person?.is !== 'name') return [...items]
  const rest = items.slice(at + 2)
  const told = /^(?:of|at|from|with)$/.test(textOf(of)) ? toldOf(person.text, reader) : undefined
  const end = rest.findIndex((item) => !wordsIn(textOf(item)).every((word) => told?.has(word)))
  const length = end < 0 ? rest.length : end
  const ends = !/^(?:unknown|class|name)$/.test(rest[length]?.is ?? '')
  const isStrange = rest.slice(0, length).some(({ is }) => is === 'unknown')
  const left = isStrange && ends ? rest.slice(length) : items.slice(at + 1)
  return [...items.slice(0, at + 1), ...withoutAffiliation(left, reader)]
}

/** The words of what the record says that somebody is, with the initials of names: “CFR”. */
function toldOf(text: string, { archive, names }: Reader): ReadonlySet<string> | undefined {
  const [one, ...others] = recordsOf(names.actor.find(text))
  const person = one && others.length === 0 ? archive.actorsById.get(one.id) : undefined
  if (person?.kind !== 'person') return undefined
  const whole = person.partOf && archive.actorsById.get(person.partOf)?.name
  const said = [person.note, whole].flatMap((each) => each ?? [])
  const initials = said.map((each) => (each.match(/\p{Lu}/gu) ?? []).join('').toLowerCase())
  return new Set(['the', ...said.flatMap(wordsIn), ...initials])
}

const textOf = (item: Item | undefined): string =>
  item && 'text' in item ? item.text : item && 'word' in item ? item.word : '–'
