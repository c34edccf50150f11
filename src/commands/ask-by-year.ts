import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import type { Line } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { groupBy, incidentOf } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { Incident } from '../model/incident.ts'
import { countedByKind } from './ask-counts.ts'
import { blameOfState } from './ask-direct.ts'
import { countTargets, targetsCounted } from './ask-targets.ts'

/** A year, and in words how many of what is asked for it has. */
interface Year {
  year: string
  many: number
  told: string
}

/** Year by year, the oldest first, those alone of which anything is on record. */
export function byYear(query: Query, answer: Answer): readonly Year[] {
  if (!query.perYear) return []
  const { incidents, archive } = answer
  if (incidents.length > 0)
    return yearsOf(
      incidents,
      (id) => beganOrCame(incidentOf(archive, id)),
      (all) => told(all, plural(all.length, 'incident')),
    )
  // “Attributions to Russia”: as many as the answer tells.
  const statements = blameOfState(query, answer)?.own ?? answer.statements
  const one = { ...query, by: [] }
  return yearsOf(
    statements,
    ({ day }) => day,
    (all) => {
      const then = { ...answer, statements: all }
      if (query.wanted !== 'count') return told(all, countedByKind(all))
      // What is counted is told first: “17 sanction acts, naming 30 persons”, “43 persons in 9 indictments”.
      return countsActs.test(query.unit ?? '')
        ? told(all, countTargets({ ...one, unit: 'acts' }, then))
        : { many: targetsCounted(then).size || all.length, told: countTargets(one, then) }
    },
  )
}

const told = (all: readonly unknown[], words: string): Omit<Year, 'year'> => ({ many: all.length, told: words })

/** What is counted by acts; of “hackers” it is they who are. */
const countsActs =
  /^(?:sanctions|designations|listings|measures|attributions|condemnations|denials|statements|indictments|charges|arrests|expulsions|takedowns|rewards|advisories|warnings|times)?$/

/** When it came to light, else began. */
const beganOrCame = ({ disclosed, began }: Incident): Day | undefined => disclosed ?? began

const yearsOf = <Each>(
  all: readonly Each[],
  dayOf: (each: Each) => Day | undefined,
  tell: (all: readonly Each[]) => Omit<Year, 'year'>,
): Year[] =>
  [...groupBy(all, (each) => [dayOf(each)?.slice(0, 4)])]
    .flatMap(([year, those]) => (year ? [{ year, ...tell(those) }] : []))
    .toSorted((a, b) => Number(a.year) - Number(b.year))

/** A line for each year. */
export const yearLines = (years: readonly Year[]): Line[] =>
  years.map(({ year, told }) => [{ text: year, strong: true }, `: ${told}`])

/** “2018 has the most on record: 43 persons in 9 indictments”; of several all that have as many. */
export function topYear(years: readonly Year[]): string {
  const most = Math.max(...years.map(({ many }) => many))
  const top = years.filter(({ many }) => many === most)
  const [first, ...others] = top
  if (others.length === 0) return first ? `${first.year} has the most on record: ${first.told}` : ''
  const named = new Intl.ListFormat('en-GB').format(top.map(({ year }) => year))
  return `${named} have the most on record: ${most} each`
}
