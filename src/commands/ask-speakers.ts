import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { coSigners } from '../briefing/co-signers.ts'
import { kindWords } from '../briefing/kinds.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { statesBehind } from '../find/parties.ts'
import { speakersOf } from '../find/statements.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { measures, type Statement } from '../model/statement.ts'

type Asked = Pick<Answer, 'archive' | 'scope'>

/** Who speaks and who joined in; where some of them were asked about, those alone. */
export function signersOf(statement: Statement, { archive, scope }: Asked): string[] {
  const joined = coSigners(archive, statement)
  const isAsked = (id: ActorId) => (!scope.by || scope.by.has(id)) && !scope.except?.has(id)
  const speaks = speakersOf(statement).some((id) => !joined.includes(id) && isAsked(id))
  const asked = joined.filter(isAsked).map((id) => shortName(archive, id))
  return speaks || asked.length === 0 ? [spokenBy(statement, archive, scope), ...asked] : asked
}

/** Somebody who was asked about by name or office is named, whatever body it was said for. */
function spokenBy(statement: Statement, archive: Archive, { speakers, offices }: Asked['scope']): string {
  const { name, role } = statement.speaker
  if (offices && role) return name
  return [...(speakers ?? [])].some((each) => name.includes(each)) ? name : shortSpeaker(archive, statement)
}

/** The first of them: where there is room for one. */
export const signerOf = (statement: Statement, asked: Asked): string =>
  signersOf(statement, asked)[0] ?? shortSpeaker(asked.archive, statement)

/** The states that speak or join in, through whatever body; of those alone who were asked about. */
export const statesOf = (statement: Statement, { archive, scope }: Asked): ActorId[] =>
  statesBehind(archive, statement, (id) => !scope.by || scope.by.has(id))

/** “China denied”, “China”: what many bodies of the one state said that was asked about. */
export function ofState(
  { wanted, by: [only, ...others] }: Query,
  statements: readonly Statement[],
  answer: Answer,
): string | undefined {
  const named = only?.actor && !only.only && !only.office && others.length === 0 ? only.actor : undefined
  const state = named && actorOf(answer.archive, named)
  const bodies = new Set(statements.flatMap((each) => signersOf(each, answer)))
  const isTheirs = (each: Statement) => statesBehind(answer.archive, each, (id) => id === named).length > 0
  if (wanted !== 'acts' || !state || state.kind !== 'state' || bodies.size < 2 || !statements.some(isTheirs))
    return undefined
  const [kind, ...more] = new Set(statements.map((each) => each.kind))
  const did = kind && more.length === 0 && !measures.has(kind) ? ` ${kindWords[kind].did}` : ''
  return `${shortName(answer.archive, state.id)}${did}`
}
