import { describe, expect, it } from 'vitest'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import { record } from '../support/bots.ts'
import {
  type AnswerKind,
  askAll,
  type Entry,
  faultOf,
  isConfidentlyWrong,
  kinds,
  readCollection,
} from './collection.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-25') }
export const outcomesOf = (entries: readonly Entry[]) =>
  entries.map((entry) => ({ entry, outcome: askAll(entry, reader) }))
export type Outcomes = ReturnType<typeof outcomesOf>

export const rightOf = (outcomes: Outcomes): Outcomes =>
  outcomes.filter(({ entry, outcome }) => faultOf(entry, outcome) === undefined)
export const confidentlyWrongOf = (outcomes: Outcomes): Outcomes =>
  outcomes.filter(({ entry, outcome }) => isConfidentlyWrong(entry, outcome))

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** How many are right; which facts were given, and asked for; and what was taken for what. */
export function report(name: string, outcomes: Outcomes): string {
  const right = rightOf(outcomes)
  const wrong = confidentlyWrongOf(outcomes)
  const asked = outcomes.flatMap(({ entry, outcome }) => entry.holds.map((id) => outcome.facts.has(id)))
  const barred = outcomes.flatMap(({ entry, outcome }) => entry.lacks.map((id) => outcome.facts.has(id)))
  const held = asked.filter((is) => is).length
  const strays = barred.filter((is) => is).length
  return [
    `${name}: ${right.length} of ${outcomes.length} right (${share(right.length, outcomes.length)}), ${wrong.length} confidently wrong`,
    `facts: recall ${share(held, asked.length)}, precision ${share(held, held + strays)} (${strays} of ${barred.length} that must not be there)`,
    'kind of question: right / all, and what it was taken for',
    ...kinds.map((kind) => confusion(kind, outcomes)),
  ].join('\n')
}

function confusion(kind: AnswerKind, outcomes: Outcomes): string {
  const asked = outcomes.filter(({ entry }) => entry.kind === kind)
  const right = asked.filter(({ entry, outcome }) => faultOf(entry, outcome) === undefined)
  const taken = kinds
    .filter((each) => each !== kind)
    .map((each) => [each, asked.filter(({ outcome }) => outcome.kind === each).length] as const)
  const others = taken.filter(([, count]) => count > 0).map(([each, count]) => `${each} ${count}`)
  return `  ${kind.padEnd(15)} ${right.length} / ${asked.length}${others.length > 0 ? ` – ${others.join(', ')}` : ''}`
}

/** A collection, and which share of it must be answered right. */
export interface Collection {
  name: string
  path: string
  least: number
}

export const listed = (folder: string, files: Readonly<Record<string, number>>): Collection[] =>
  Object.entries(files).map(([file, least]) => ({
    name: `${folder}: ${file}`,
    path: `test/ask/${folder}/${file}`,
    least,
  }))

/** Asks every question of the collections, prints how many were answered right, and holds them to it. */
export function check(collections: readonly Collection[]): void {
  describe.each(collections)('$name', ({ name, path, least }) => {
    const entries = readCollection(path)
    const outcomes = outcomesOf(entries)

    it('names only what is on record', () => {
      const known = new Set<string>(
        [...record.incidents, ...record.actors, ...record.statements, ...record.absences].map(({ id }) => id),
      )
      expect(
        entries.flatMap(({ ask, holds, lacks }) =>
          [...holds, ...lacks].filter((id) => !known.has(id)).map((id) => `${ask}: ${id}`),
        ),
      ).toEqual([])
    })

    it('is answered right', () => {
      console.log(report(name, outcomes))
      expect(rightOf(outcomes).length / entries.length).toBeGreaterThanOrEqual(least)
    })
  })

  it('a quarter of all questions ask for nobody, nothing, a corrected premise, or what is not understood', () => {
    const entries = collections.flatMap(({ path }) => readCollection(path))
    const hard = entries.filter(({ kind }) =>
      ['no', 'none', 'corrected', 'not-understood', 'out-of-scope', 'which'].includes(kind),
    )
    expect(hard.length / entries.length).toBeGreaterThan(0.25)
  })
}
