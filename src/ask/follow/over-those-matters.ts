import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { kindsOf } from '../answer/matching.ts'
import { mattersAsked } from '../answer/matters-asked.ts'
import { scopeOf } from '../answer/reach.ts'
import { those } from '../answer/those.ts'
import { noneButDeeds } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Turn } from './turn.ts'

/** So many are told one by one. */
const mostMatters = 30

/** “Who blamed them?” after North Korea’s ransomware attacks of 2021, attacks on hospitals, or the latest on Norway: over these, whenever it was said. */
export function overThoseMatters(turn: Turn, archive: Archive): Turn {
  const { before, now } = turn
  // “Who attributed them?” after those that at least two states attributed.
  const left =
    before.wanted === 'matters' && (before.byStates || before.alone.length > 0)
      ? those(archive, before, kindsOf(before.acts))
      : undefined
  if (left) {
    const over = archive.incidents.flatMap(({ id }) => (left.ids.has(id) ? [id] : []))
    return { ...turn, before: { ...before, byStates: undefined, alone: [], over } }
  }
  const { since, until, hit, ofKinds, order, top: _, ...rest } = before
  const { on, victims } = before
  const somewhere = on.length + victims.length > 0 && (since ?? until ?? ofKinds?.[0] ?? order)
  const narrowed = hit ?? (somewhere || (on.length > 0 && victims.length > 0) || undefined)
  const asksDeed = now.acts.length > 0 && now.over.length + now.around.length + now.victims.length === 0
  if (before.wanted !== 'matters' || !narrowed || !asksDeed) return turn
  if (!noneButDeeds(before.acts) || before.over.length > 0) return turn
  const over = mattersAsked(archive, before, scopeOf(archive, before))
  return over.length > 0 && over.length <= mostMatters
    ? { ...turn, before: { ...rest, on: [], victims: [], over } }
    : turn
}

/** “Has Russia denied it?” after whom Denmark blamed for “the attacks before the elections”, which several are: over those of which anything was told. */
export function overWhatWasTold({ before, words }: Pick<Turn, 'before' | 'words'>, archive: Archive): Query {
  if (before.over.length < 3 || before.acts.length === 0 || !/\b(?:it|this|that)\b/i.test(words)) return before
  const told = new Set(answerQuery(archive, before).statements.flatMap(({ incidents }) => incidents))
  const over = before.over.filter((id) => told.has(id))
  return over.length > 0 ? { ...before, over } : before
}

/** “And what did Moscow answer?” after who blamed the GRU for the phishing of German lawmakers in 2021: over the one matter of which all that was told is. */
export function overWhatWasMeant({ before, now }: Pick<Turn, 'before' | 'now'>, archive: Archive): Query {
  const isNamed = saysOverWhat(now) && now.victims.length === 0
  const isLoose =
    before.mentions.length > 0 && before.victims.length > 0 && before.over.length + before.around.length === 0
  if (!isLoose || isNamed || now.acts.length === 0 || before.acts.length === 0) return before
  const [first, ...others] = answerQuery(archive, before).statements
  const [one, ...more] = first?.incidents.filter((id) => others.every(({ incidents }) => incidents.includes(id))) ?? []
  return one && more.length === 0
    ? { ...before, over: [one], victims: [], mentions: [], since: undefined, until: undefined }
    : before
}
