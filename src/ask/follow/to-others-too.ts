import { homeOf } from '../../find/parties.ts'
import { toAccuser } from '../filling/accusations.ts'
import { areReplies, areStatements } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

/** “And Denmark?” after what Russia denied to Germany: to that one, which accuses it too. */
export const toOthersToo: Rule = ({ before, now }, archive) => {
  const [denier, ...deniers] = before.by
  const [other, ...others] = [...now.by, ...now.on, ...now.victims.map(({ state }): Party => ({ actor: state }))]
  const home = denier?.actor && homeOf(archive, denier.actor)
  const replied =
    before.acts.length > 0 && areReplies(before.acts) && before.over.length > 0 && before.since !== undefined
  const alone = deniers.length + others.length + now.acts.length + now.over.length === 0 && !before.until
  if (!replied || !alone || !home || !accusedIn(archive).has(home) || !other?.actor || other.only || other.office)
    return undefined
  const kind = archive.actorsById.get(other.actor)?.kind
  const isAccuser = kind === 'state' && !accusedIn(archive).has(other.actor)
  const asked = { ...before, since: undefined, order: undefined, victims: [] }
  return isAccuser ? toAccuser(asked, { actor: home }, other.actor, archive) : undefined
}

/** “And to the Czechs?” after how China reacted to the Dutch: to whom, and not who. */
export const toAnother: Rule = ({ before, now, words }) => {
  const [other, ...more] = [...now.by, ...now.on]
  const asks = /^(?:and |but |or |what about |how about )*to (?!it\b|that\b|this\b|them\b)/i.test(words)
  const said = areReplies(before.acts) || areStatements(before.acts)
  const answers = said && before.by.length > 0 && now.acts.length === 0
  if (!asks || !answers || !other?.actor || more.length > 0 || saysOverWhat(now)) return undefined
  if (before.victims.length > 0) return { ...before, victims: [{ state: other.actor }], over: [] }
  if (before.on.length > 0) return { ...before, on: [other], over: [] }
  return before.over.length > 0 ? { ...before, over: [], victims: [{ state: other.actor }] } : undefined
}
