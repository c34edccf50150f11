import type { Archive } from '../model/archive.ts'
import type { Incident } from '../model/incident.ts'
import type { Statement } from '../model/statement.ts'
import { findStatements } from './statements.ts'

/** Those statements over an incident that give one of its figures, by its day and its number. */
export function figuresSaid(archive: Archive, { id, figures }: Incident): Statement[] {
  const over = new Set([id])
  return findStatements(archive, { incidents: over }).filter(({ day, gist, quote }) => {
    const told = numbersIn(`${gist} ${quote?.text ?? ''}`)
    return figures.some((each) => each.day === day && numbersIn(each.value).some((number) => told.includes(number)))
  })
}

/** “About 60,000 unclassified”: those of two digits and more, for a small one is said of many things. */
const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d/g) ?? []
