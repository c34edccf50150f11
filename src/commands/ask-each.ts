import type { Answer } from '../ask/answer/answer.ts'
import { answerQuery } from '../ask/answer/answer-query.ts'
import type { Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'
import { speakersOf } from '../find/statements.ts'
import { actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { names } from './ask-counts.ts'
import { isHit } from './ask-hit.ts'

/** More speakers than these are rather a bloc; of whom it was done to, many may be meant by “they”. */
const most = { by: 27, on: 20 }

/** Of more to whom it was done the others are only counted. */
const mostNamed = 4

/** “Did the UK and France both blame it”: “On record by UK, nothing by France”; undefined where each of them did, or it was done to each. */
export function onlySome(query: Query, { archive, statements }: Answer): string | undefined {
  if (query.negated) return undefined
  const side = query.by.length > 1 ? 'by' : 'on'
  // “Did the police of Harbin accuse the NSA”: who speaks is not accused.
  const spoke = new Set(side === 'on' ? statements.flatMap(speakersOf) : [])
  const hit = query[side].filter(({ actor }) => side === 'on' && actor && isHit({ archive, statements })(actor))
  const ids = query[side].flatMap((party) =>
    party.actor && !party.only && !party.office && !spoke.has(party.actor) && !hit.includes(party) ? [party.actor] : [],
  )
  const asked = ids.map((id) => actorOf(archive, id))
  // Of a person or a group, who speaks is the state.
  const single = asked.every(
    ({ members, kind }) => members.length === 0 && (side === 'on' || !(kind === 'person' || kind === 'threat-group')),
  )
  if (ids.length < 2 || ids.length > most[side] || ids.length + spoke.size + hit.length < query[side].length || !single)
    return undefined
  const answered = (actor: ActorId) => answerQuery(archive, { ...query, [side]: [{ actor }] })
  // A company is not off the list because its owner is.
  const reachesThrough = (id: ActorId) => side === 'by' || !/^(?:person|company)$/.test(actorOf(archive, id).kind)
  const some = ids.filter((id) => {
    const { verdict, statements: told } = answered(id)
    return verdict === 'yes' && (reachesThrough(id) || told.some(({ targets }) => targets.includes(id)))
  })
  const named = (those: readonly ActorId[]) => names(those.map((id) => shortName(archive, id)))
  // “Did both Japan and the EU sanction Lazarus”, of which the EU listed a firm.
  const whom = side === 'by' && query.on.length === 1 ? query.on[0]?.actor : undefined
  const direct = whom ? some.filter((id) => answered(id).statements.some(({ targets }) => targets.includes(whom))) : []
  const isState = whom !== undefined && actorOf(archive, whom).kind === 'state'
  if (!isState && direct.length > 0 && direct.length < some.length && some.length === ids.length)
    return `On record by ${named(direct)}, by ${named(some.filter((id) => !direct.includes(id)))} only on others linked to it`
  if (some.length === 0 || some.length === ids.length) return undefined
  if (side === 'on' && ids.length > mostNamed)
    return `On record ${side} ${named(some)} (${some.length} of ${ids.length})`
  return `On record ${side} ${named(some)}, nothing ${side} ${named(ids.filter((id) => !some.includes(id)))}`
}
