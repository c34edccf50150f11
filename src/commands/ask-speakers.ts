import type { Answer } from '../ask/answer/answer.ts'
import { coSigners } from '../briefing/co-signers.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { statesBehind } from '../find/parties.ts'
import { speakersOf } from '../find/statements.ts'
import type { ActorId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'

type Asked = Pick<Answer, 'archive' | 'scope'>

/** Who speaks and who joined in; where some of them were asked about, those alone. */
export function signersOf(statement: Statement, { archive, scope }: Asked): string[] {
  const joined = coSigners(archive, statement)
  const isAsked = (id: ActorId) => !scope.by || scope.by.has(id)
  const speaks = speakersOf(statement).some((id) => !joined.includes(id) && isAsked(id))
  const asked = joined.filter(isAsked).map((id) => shortName(archive, id))
  return speaks || asked.length === 0 ? [shortSpeaker(archive, statement), ...asked] : asked
}

/** The first of them: where there is room for one. */
export const signerOf = (statement: Statement, asked: Asked): string =>
  signersOf(statement, asked)[0] ?? shortSpeaker(asked.archive, statement)

/** The states that speak or join in, through whatever body; of those alone who were asked about. */
export const statesOf = (statement: Statement, { archive, scope }: Asked): ActorId[] =>
  statesBehind(archive, statement, (id) => !scope.by || scope.by.has(id))
