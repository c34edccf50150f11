import type { Answer } from '../ask/answer/answer.ts'
import { coSigners } from '../briefing/co-signers.ts'
import { shortName, shortSpeaker } from '../briefing/wording.ts'
import { partiesOf, stateOf } from '../find/parties.ts'
import { speakersOf } from '../find/statements.ts'
import { actorOf } from '../model/archive.ts'
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

/** The states that speak or join in, through whatever body; none where somebody speaks for himself alone. */
export function statesOf(statement: Statement, { archive, scope }: Asked): ActorId[] {
  if (partiesOf(archive, statement).length === 0) return []
  const states = speakersOf(statement)
    .filter((id) => !scope.by || scope.by.has(id))
    .flatMap((id) => {
      const { country } = actorOf(archive, id)
      const state = country && stateOf(archive, country)
      return state ? [state.id] : []
    })
  return [...new Set(states)]
}
