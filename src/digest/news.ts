import { type Line, wordsOf } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import type { Archive } from '../model/archive.ts'
import { attributions, type Kind, measures } from '../model/statement.ts'
import { type Fact, factsOf } from './fact.ts'
import { type Ledger, newsSince } from './ledger.ts'
import { gravest } from './on-this-day.ts'
import type { FrozenBlock } from './subscription.ts'
import type { Wanted } from './topics.ts'

/** The order is that of a digest. */
const groups = {
  incidents: 'New incidents',
  attributions: 'Attributions',
  measures: 'Measures',
  denials: 'Denials',
  others: 'Other statements',
  absences: 'What did not happen',
  corrections: 'Corrections',
} as const
type Group = keyof typeof groups

/** Lines under one heading. */
export interface Section {
  heading: string
  lines: readonly Line[]
}

/** What is new for somebody with this cursor and these topics, grouped; newest and gravest first. */
export function newsSections(archive: Archive, ledger: Ledger, cursor: number, wanted: Wanted): Section[] {
  const facts = factsOf(archive)
  const found: Record<Group, { fact?: Fact; line: Line }[]> = {
    incidents: [],
    attributions: [],
    measures: [],
    denials: [],
    others: [],
    absences: [],
    corrections: [],
  }
  for (const { id, old, stands } of newsSince(ledger, cursor)) {
    const fact = facts.get(id)
    if (fact && !wanted(fact)) continue
    if (!stands) found.corrections.push({ line: withdrawn(old ?? '') })
    else if (fact && old !== undefined) found.corrections.push({ fact, line: corrected(old, fact) })
    else if (fact) found[groupOf(fact)].push({ fact, line: fact.line() })
  }
  return groupNames.flatMap((group) => {
    const lines = found[group].sort(newest).map(({ line }) => line)
    return lines.length > 0 ? [{ heading: groups[group], lines }] : []
  })
}

const groupNames = [
  'incidents',
  'attributions',
  'measures',
  'denials',
  'others',
  'absences',
  'corrections',
] as const satisfies readonly Group[]

function groupOf({ kind }: Fact): Group {
  if (kind === 'incident') return 'incidents'
  if (kind === 'absence') return 'absences'
  if (kind === 'denial' || kind === 'counter-accusation') return 'denials'
  if (measures.has(kind)) return 'measures'
  return attributed.has(kind) ? 'attributions' : 'others'
}

const attributed = new Set<Kind>(attributions)

function newest(a: { fact?: Fact }, b: { fact?: Fact }): number {
  const [first = '', second = ''] = [a.fact?.day, b.fact?.day]
  if (first !== second) return first < second ? 1 : -1
  return a.fact && b.fact ? gravest(a.fact, b.fact) : 0
}

const corrected = (old: string, fact: Fact): Line => [
  { text: 'Was:', strong: true },
  ` ${cut(old, 200)} `,
  { text: 'Now:', strong: true },
  ' ',
  ...fact.line(),
]
const withdrawn = (old: string): Line => [{ text: 'No longer on the record:', strong: true }, ` ${old}`]

/** What a line takes of a message: its words and the addresses of its links. */
export const sizeOf = (line: Line): number =>
  line.reduce(
    (sum, span) =>
      sum + wordsOf([span]).length + (typeof span !== 'string' && 'href' in span ? (span.href?.length ?? 0) : 0),
    4,
  )

/**
 * Shortened by whole lines: every section gets an equal share first, what is left over goes to the first ones.
 * `left` counts the lines that are left out.
 */
export function fitSections(sections: readonly Section[], budget: number): { shown: Section[]; left: number } {
  const counts = sections.map(() => 0)
  let room = budget
  const grow = (section: Section, at: number, share: number) => {
    let used = 0
    for (let count = counts[at] ?? 0; count < section.lines.length; count += 1) {
      const size = sizeOf(section.lines[count] ?? [])
      if (used + size > share || size > room) return
      used += size
      room -= size
      counts[at] = count + 1
    }
  }
  for (const share of [budget / Math.max(sections.length, 1), budget]) {
    for (const [at, section] of sections.entries()) grow(section, at, share)
  }
  const shown = sections.map(({ heading, lines }, at) => ({ heading, lines: lines.slice(0, counts[at]) }))
  const left = sections.reduce((sum, { lines }, at) => sum + lines.length - (counts[at] ?? 0), 0)
  return { shown: shown.filter(({ lines }) => lines.length > 0), left }
}

export const blocksOf = (sections: readonly Section[]): FrozenBlock[] =>
  sections.flatMap(({ heading, lines }): FrozenBlock[] => [
    { kind: 'heading', text: heading },
    { kind: 'list', items: lines },
  ])
