import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { countriesIn } from '../find/parties.ts'
import { speakersOf } from '../find/statements.ts'
import { actorOf } from '../model/archive.ts'

/** “, by 1 of 7 members”: of a list of states as it is when the record ends, which as such said and did nothing. */
export function byMembers({ by }: Query, { archive, statements }: Answer): string {
  const [list, ...others] = by
  if (!list?.actor || list.only || others.length > 0 || actorOf(archive, list.actor).members.length === 0) return ''
  const members = countriesIn(archive, list.actor, archive.statements[0]?.day)
  const acted = new Set(statements.flatMap(speakersOf).flatMap((id) => actorOf(archive, id).country ?? []))
  return `, by ${members.filter((country) => acted.has(country)).length} of ${members.length} members`
}
