import { countKind, kindWords, plural } from '../briefing/kinds.ts'
import { groupBy } from '../model/archive.ts'
import { firstDate, writeDay } from '../model/day.ts'
import { measures, type Statement } from '../model/statement.ts'

/** So many names stand in a sentence. */
export const namesShown = 4
/** So that the count and the days behind them fit into a title. */
const longestNames = 70

/** How much room a list of names has in a sentence, and whether the days behind it are told. */
export interface Room {
  names: number
  days: boolean
}

/** Less and less, until the sentence is one that every chat shows whole. */
export const rooms: readonly Room[] = [
  { names: 100, days: true },
  { names: longestNames, days: true },
  { names: longestNames, days: false },
  { names: 55, days: false },
  { names: 35, days: false },
  { names: 20, days: false },
]

/** The first few of them, each once; who is not named is left out where the body is named too. */
export function names(all: readonly string[], longest = longestNames): string {
  const every = new Set(all)
  const unique = [...every].filter((name) => {
    const plain = name.replace(/ \([^)]*\)$/, '')
    return plain === name || !every.has(plain)
  })
  const fitting = unique.findIndex((_, at) => unique.slice(0, at + 1).join(', ').length > longest)
  const shown = Math.min(namesShown, unique.length, fitting < 0 ? namesShown : Math.max(1, fitting))
  const left = unique.length - shown
  const first = unique.slice(0, shown).join(', ')
  return left > 0 ? `${first} and ${left} more` : first
}

/** The most frequent first, with how often. */
export function mostFirst(all: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
}

/** “3 statements”, “1 act”, “4 acts and statements”; of one kind of act other than a listing “2 indictments”. */
export function counted(statements: readonly Statement[], more = ''): string {
  const [kind, ...others] = new Set(statements.map((each) => each.kind))
  const named =
    kind && others.length === 0 && measures.has(kind) && !/^sanction/.test(kind) ? kindWords[kind] : undefined
  const acts = statements.filter(({ kind }) => measures.has(kind)).length
  const one = named ? named.one : acts === 0 ? 'statement' : acts === statements.length ? 'act' : 'act or statement'
  const many = named ? named.many : acts > 0 && acts < statements.length ? 'acts and statements' : `${one}s`
  const word = (text: string) => (more ? `${more} ${text}` : text)
  return plural(statements.length, word(one), word(many))
}

const kindsNamed = 2

/** “4 attributions”, “3 sanction acts and 1 indictment”; of more kinds, and of words of several, “9 statements”. */
export function countedByKind(statements: readonly Statement[]): string {
  const kinds = new Set(statements.map(({ kind }) => kind))
  // A technical one is one.
  if (
    statements.length > 0 &&
    statements.every(({ kind }) => kind === 'attribution' || kind === 'technical-attribution')
  )
    return plural(statements.length, 'attribution')
  const named = kinds.size === 1 || (kinds.size <= kindsNamed && statements.every(({ kind }) => measures.has(kind)))
  return named ? countEachKind(statements) : counted(statements)
}

/** “1 advisory and 2 sanction acts”. */
export const countEachKind = (statements: readonly Statement[]): string =>
  [...groupBy(statements, ({ kind }) => [kind])]
    .map(([kind, { length }]) => (kind === 'sanction' ? plural(length, 'sanction act') : countKind(kind, length)))
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ')

/** “on 30 July 2020”, “from 15 February 2018 to 18 July 2025”. */
export function onDays(dated: readonly Pick<Statement, 'day'>[]): string {
  const [last, first] = [dated[0]?.day, dated.at(-1)?.day]
  if (!first || !last) return ''
  return first === last
    ? `${first.length === 10 ? 'on' : 'in'} ${writeDay(first)}`
    : `from ${writeDay(first)} to ${writeDay(last)}`
}

/** Of a day that is vague its first date. */
export const earliest = (statements: readonly Statement[]): Statement | undefined =>
  statements
    .toReversed()
    .toSorted((a, b) => Number(firstDate(a.day) > firstDate(b.day)) - Number(firstDate(a.day) < firstDate(b.day)))[0]
