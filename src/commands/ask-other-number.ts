import type { Answer } from '../ask/answer/answer.ts'
import { statesOf } from '../ask/answer/so-many.ts'
import type { Query } from '../ask/query.ts'
import { plural } from '../briefing/kinds.ts'
import { shortName } from '../briefing/wording.ts'
import { writeDay } from '../model/day.ts'
import { counted, names } from './ask-counts.ts'
import { signerOf } from './ask-speakers.ts'
import { numberTold } from './ask-told.ts'
import { firstAct } from './ask-yes.ts'

/** “Expelled 60 diplomats”, who were ten; “a reward of 20 million”; “sanctioned 50 officers” in several acts: how many are on record. */
export function otherNumber(query: Query, answer: Answer): string | undefined {
  const { many, unit } = query
  const { instead, archive, scope } = answer
  const [one, ...more] = instead
  if (!one || !many) return undefined
  if (many.of === 'states') {
    const states = [...statesOf(instead, answer)].map((id) => shortName(archive, id))
    return `Not so on record: ${states.length === 0 ? 'no state' : `${plural(states.length, 'state')}: ${names(states)}`}`
  }
  const told = more.length === 0 ? numberTold(one, many.of === 'millions' ? 'dollars' : unit) : undefined
  if (told) return `Not so on record: ${told} – ${signerOf(one, answer)}, ${writeDay(one.day)}`
  const kind = many.of === 'firms' ? 'company' : 'person'
  const named = new Set(
    instead.flatMap(({ targets }) =>
      targets.filter((id) => archive.actorsById.get(id)?.kind === kind && (!scope.on || scope.on.has(id))),
    ),
  )
  if (many.of === 'millions' || named.size === 0) return undefined
  const sort = kind === 'company' ? plural(named.size, 'company', 'companies') : plural(named.size, 'person')
  return `Not so on record: ${sort} by name in ${counted(instead)} – ${firstAct(instead.slice(-1), query, answer)}`
}
