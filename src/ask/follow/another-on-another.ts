import type { Archive } from '../../model/archive.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import type { Party, Query } from '../query.ts'
import { isAccusedOver } from './replies.ts'
import type { Turn } from './turn.ts'
import type { Rule } from './turn-rule.ts'

const name = String.raw`(?:the )?(?!(?:who|whom|what|which|when|why|how|did|has|have|was|were|is|are|any|only|not|what about)\b)`
const onAnother = new RegExp(
  `^(?:and |but |or |so )*${name}[^,?]{2,30}? (on|to|against|over|for|about) (?:the )?[^,?]{2,40}\\W*$`,
  'iu',
)
const overAnother = new RegExp(
  `^(?:and |but |or )+${name}[^,?]{2,30}? (?:over |for |about )?the [^,?]{2,40}\\W*$`,
  'iu',
)

const settled = { negated: false, presumes: false, except: [], notOn: [], also: [], mentions: [], victims: [] } as const

/** “And the US to China”, “and NATO on Albania”, “and Iran for Las Vegas Sands”: another, and of somebody or something else. */
export const anotherOnAnother: Rule = (turn, archive) => {
  const { before, now, words } = turn
  const [whole, preposition = ''] = onAnother.exec(words) ?? overAnother.exec(words) ?? []
  const [who, whom, ...others] = [...now.by, ...now.on]
  if (!whole || now.acts.length > 0 || before.wanted === 'about' || !who?.actor) return undefined
  if (now.since ?? now.until) return undefined
  const accused = overTheirs(turn, archive, who, whom, preposition)
  if (accused && others.length === 0) return { ...before, ...settled, on: [who], ...accused }
  if (before.by.length === 0) return undefined
  if (whom?.actor && others.length === 0 && now.over.length + now.around.length === 0)
    return { ...before, ...settled, by: [who], on: [whom], over: [], around: [] }
  const about = now.over.length + now.around.length > 0
  return about && !whom ? { ...before, ...settled, by: [who], on: [], over: now.over, around: now.around } : undefined
}

/** “And China over Exchange” after whom somebody blamed: who is accused there is blamed, and does not speak. */
function overTheirs(
  { before, now }: Turn,
  archive: Archive,
  { actor }: Party,
  whom: Party | undefined,
  preposition: string,
): (Pick<Query, 'over' | 'around'> & Partial<Pick<Query, 'victims'>>) | undefined {
  const aimed = before.on.length > 0 && (areBlame(before.acts) || areMeasures(before.acts))
  if (!aimed) return undefined
  const over = [...now.over, ...now.around.map(({ incident }) => incident)]
  if (!whom)
    return over.length > 0 && isAccusedOver(actor, { on: [], over }, archive) ? { over, around: [] } : undefined
  const state = whom.actor && archive.actorsById.get(whom.actor)
  if (!/^(?:over|for)$/i.test(preposition) || state?.kind !== 'state' || over.length > 0) return undefined
  const there = archive.incidents.filter(({ victims }) => victims.some(({ country }) => country === state.country))
  return isAccusedOver(actor, { on: [], over: there.map(({ id }) => id) }, archive)
    ? { over: [], around: [], victims: [{ state: state.id }] }
    : undefined
}
