import type { Answer } from '../ask/answer/answer.ts'
import { doubt, exculpation } from '../ask/lexicon/acts-of-doubt.ts'
import type { Query } from '../ask/query.ts'
import { blamedIn } from '../briefing/blamed.ts'
import { kindWords, levelWords } from '../briefing/kinds.ts'
import { shortName } from '../briefing/wording.ts'
import { actorOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import { measures, type Statement } from '../model/statement.ts'
import { withAmbassador } from './ask-ambassadors.ts'
import { placeOfArrest } from './ask-arrests.ts'
import { names } from './ask-counts.ts'
import { asksLifting } from './ask-delisted.ts'
import { signersOf } from './ask-speakers.ts'
import { aimOf, targetsIn } from './ask-targets.ts'
import { numberTold } from './ask-told.ts'
import { days } from './ask-when.ts'

/** “UK attributed, 15 February 2018”, “Norwegian PST attributed it to Russia, 13 August 2025”. */
export function single(query: Query, [only]: readonly Statement[], answer: Answer): string {
  const { archive } = answer
  if (!only) return 'Nothing on record'
  const moved = withAmbassador(query, only, answer)
  if (moved) return moved
  // Whoever doubts what his own side says speaks for himself.
  const own =
    query.acts.some(({ name }) => name === doubt || name === exculpation) && only.capacity === 'named-official'
  const who = own ? only.speaker.name : names(signersOf(only, answer))
  const whom = names(targetsIn(only, answer).map((id) => aimOf(only, actorOf(archive, id))))
  if (asksLifting(answer)) return `${who} lifted sanctions on ${whom} ${days(answer)}`
  return `${who} ${did(query, only, whom, answer)}, ${writeDay(only.day)}`
}

/** What the one statement did: “condemned”, “offered up to ten million dollars over Dmitry Khoroshev”. */
function did({ acts, by, over, on, around }: Query, only: Statement, whom: string, answer: Answer): string {
  const { archive } = answer
  if (acts.some(({ name }) => name === 'break of relations'))
    return `broke off relations with ${names(targetsIn(only, answer).map((id) => shortName(archive, id)))}`
  if (acts.some(({ name }) => name === exculpation) && only.kind !== 'denial')
    return 'said that it was not so or is not shown'
  if (acts.some(({ name }) => name === doubt)) return 'voiced doubt'
  // Whoever blames may call on somebody in the same breath.
  if (acts.some(({ name }) => name === 'call to act') && only.kind !== 'call')
    return `called on ${names(on.flatMap(({ actor }) => (actor ? [shortName(archive, actor)] : []))) || 'others'} to act, in its ${kindWords[only.kind].one}`
  const amount = only.kind === 'reward' ? numberTold(only, 'dollars') : undefined
  if (amount) return `offered ${amount.toLowerCase()} over ${whom}`
  if (only.kind === 'attribution' && over.length > 0 && on.length + around.length === 0)
    return `attributed${blamed(only, answer)}`
  return `${kindWords[only.kind].did}${measures.has(only.kind) && whom ? ` ${whom}` : ''}${only.kind === 'arrest' && by.length === 0 ? placeOfArrest(only) : ''}`
}

/** “ it to Russia”, “ it to China (activity from its territory)”. */
function blamed(only: Statement, { archive }: Answer): string {
  const whom = names(blamedIn(archive, only).map((id) => shortName(archive, id)))
  const level = 'level' in only ? only.level : undefined
  const short = level === 'territory' || level === 'state-linked' ? ` (${levelWords[level]})` : ''
  return whom ? ` it to ${whom}${short}` : ''
}
