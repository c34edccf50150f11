import { homeOf } from '../../find/parties.ts'
import { speakersOf } from '../../find/statements.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import { lastDate } from '../../model/day.ts'
import type { Statement } from '../../model/statement.ts'
import { shift } from '../pieces/calendar.ts'
import { emptyQuery, type Query } from '../query.ts'
import { factsFor } from './matching.ts'

/** What comes later answers something else as well. */
const daysToAnswer = 14

/** Whether a statement answers such a deed: over the same matter, within two weeks of it, and aimed at nobody but whoever did it, where it is aimed at somebody, or said by an embassy. */
export function isInAnswer(archive: Archive, { inAnswer }: Pick<Query, 'inAnswer'>): (each: Statement) => boolean {
  if (!inAnswer) return () => true
  const deeds = factsFor(archive, { ...emptyQuery, ...inAnswer })
  return ({ day, incidents, targets, speaker }) =>
    deeds.some((deed) => {
      const homes = speakersOf(deed).map((id) => homeOf(archive, id) ?? id)
      const who = `${speaker.name} ${speaker.role ?? ''}`
      return (
        deed.day <= day &&
        day <= shift(lastDate(deed.day), daysToAnswer) &&
        deed.incidents.some((id) => incidents.includes(id)) &&
        (targets.length === 0 || homes.some((home) => targets.includes(home))) &&
        (!/\b(?:embassy|ambassador)\b/i.test(who) || homes.some((home) => who.includes(actorOf(archive, home).name)))
      )
    })
}
