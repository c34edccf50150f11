import type { Archive } from '../model/archive.ts'
import type { Incident } from '../model/incident.ts'
import type { Statement } from '../model/statement.ts'
import { findStatements } from './statements.ts'

/** Those statements over an incident that give one of its figures, by its day and its number; where it has none, those that give any number of something. */
export function figuresSaid(archive: Archive, { id, figures }: Incident): Statement[] {
  const said = findStatements(archive, { incidents: new Set([id]) })
  if (figures.length === 0) return said.filter(({ gist }) => counted.test(gist))
  return said.filter(({ day, gist, quote }) => {
    const told = numbersIn(`${gist} ${quote?.text ?? ''}`)
    return figures.some((each) => each.day === day && numbersIn(each.value).some((number) => told.includes(number)))
  })
}

/** “About 60,000 unclassified”: those of two digits and more, for a small one is said of many things. */
const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d/g) ?? []

/** “Some 300 servers”, “6.1 million dollars”: no unit, year or day. */
const counted =
  /(?<!\b(?:Units?|Centre|Center|Rule|Section) )(?<![\w.,-])(?!(?:19|20)\d\d )\d[\d.,]*\d (?!(?:and|or|for|in|on|with|to|was|is|of|by|at) )[a-z]/
