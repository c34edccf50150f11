import type { Act } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import { isIdle } from './idle-acts.ts'

/** All acts that are meant: a word that says little gives way to one that says more, save for a reaction to something. */
export function actsIn(items: readonly Item[]): Act[] {
  const telling = items.filter(({ is }) => is !== 'filler')
  const reaction = reactionIn(telling)
  if (reaction) return [reaction]
  const found = telling.flatMap((item, at) => (item.is === 'act' && !isIdle(telling, at) ? [item.phrase.act] : []))
  const strong = found.filter((act) => !act.weak || (act.name === 'reactions' && isJoinedAct(telling, act)))
  const deeds = found.filter(({ ofAccused }) => ofAccused)
  const meant = strong.length > 0 ? strong : deeds.length > 0 ? deeds : found
  const lifted = meant.filter(({ name }) => name === 'lifting of sanctions')
  const asked = lifted.length > 0 ? lifted.concat(meant.filter(({ name }) => name !== 'sanctions')) : meant
  return withoutTakenBack(withoutBacked(asked, telling)).filter(
    (act, at, asked) => asked.findIndex(({ name }) => name === act.name) === at,
  )
}

/** “Who backtracked on blaming Russia”: the one that is taken back is not asked for. */
const withoutTakenBack = (acts: readonly Act[]): readonly Act[] =>
  acts[0]?.name === 'correction' ? acts.slice(0, 1) : acts

/** “By whom was the attribution endorsed”: what was backed is not asked for; “endorsed or repeated the attribution” asks for both. */
function withoutBacked(acts: readonly Act[], items: readonly Item[]): readonly Act[] {
  const backing = items.findIndex(
    (item) => item.is === 'act' && /^(?:endorsement|solidarity or support)$/.test(item.phrase.act.name),
  )
  const backed = items.findIndex((item) => item.is === 'act' && item.phrase.act.name === 'attribution')
  const noun = items[backed]
  const between = items.slice(Math.min(backing, backed), Math.max(backing, backed))
  return backing >= 0 && noun?.is === 'act' && noun.phrase.form === 'noun' && !between.some(({ is }) => is === 'join')
    ? acts.filter(({ name }) => name !== 'attribution')
    : acts
}

/** “Reacted to the sanctions”: nothing else is asked for. */
function reactionIn(items: readonly Item[]): Act | undefined {
  const first = items.findIndex(({ is }) => is === 'act')
  const reaction = items[first]
  if (reaction?.is !== 'act' || !replies.test(reaction.phrase.act.name)) return undefined
  if (reaction.phrase.act.name !== 'reactions' && reaction.phrase.form !== 'noun') return undefined
  const rest = items.slice(first + 1)
  const toward = rest.find(({ is }, at) => is === 'preposition' && rest[at + 1]?.is === 'act') ?? rest[0]
  const isToward =
    toward?.is === 'preposition' && (toward.part === 'to' || /^(?:against|at|over|on)$/.test(toward.word))
  return isToward ? reaction.phrase.act : undefined
}

/** “A reaction”, “his comeback to the allegations”. */
const replies = /^(?:reactions|denial|denial or countermeasure|counter-accusation)$/

/** “Who blamed China, and China’s reaction”: asked for beside something else. */
const isJoinedAct = (items: readonly Item[], act: Act): boolean =>
  items.some(
    (item, at) =>
      item.is === 'act' && item.phrase.act === act && items[at - 1]?.is === 'name' && items[at - 2]?.is === 'join',
  )
