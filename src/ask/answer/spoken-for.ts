import { speakersOf } from '../../find/statements.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import { areStatements, measures } from '../lexicon/act.ts'
import { offices } from '../lexicon/people.ts'
import type { Query } from '../query.ts'
import type { Held, Scope } from './reach.ts'

/** “What did Lammy say”, “which ministers spoke on Medibank”: with what they said when they announced a measure. */
export const withMeasuresSpokenOf = (
  kinds: ReadonlySet<Kind> | undefined,
  { acts, by }: Query,
): ReadonlySet<Kind> | undefined =>
  kinds && areStatements(acts) && by.length > 0 && by.every(({ speaker, office }) => speaker ?? office)
    ? new Set([...kinds, ...measures])
    : kinds

/** “What did experts say”: a spokesman who has a record of his own speaks for his ministry. */
export const isByExpert = (each: Statement, { by }: Query, scope: Scope): boolean =>
  !by.some(({ only, actor }) => only === 'expert' && !actor) ||
  speakersOf(each).some((id) => scope.by?.has(id)) ||
  scope.speakers?.has(each.speaker.name) === true

/** The speaker, and not whoever joined in, is of the body that was asked about, or the person. */
export const isInOffice = ({ speaker, capacity }: Statement, { office, by, speakers, place }: Held): boolean => {
  const who = `${speaker.name} ${speaker.role ?? ''}`
  return (
    (!office || office.test(`${who} ${capacity === 'court-or-prosecutor' ? 'prosecutor' : ''}`)) &&
    !(capacity === 'company' && office === offices.president) &&
    (office !== offices.official ||
      (speaker.role !== undefined && capacity !== 'company' && capacity !== 'personal')) &&
    (!place || place.some((name) => who.includes(name))) &&
    ([...speakers].some((name) => speaker.name.includes(name)) ||
      (by.size > 0 ? !speaker.actor || by.has(speaker.actor) : speakers.size === 0))
  )
}
