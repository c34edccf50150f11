import type { Act } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import { beWords } from './passive.ts'

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
  return asked.filter((act, at) => asked.findIndex(({ name }) => name === act.name) === at)
}

/** “Reacted to the sanctions”: nothing else is asked for. */
function reactionIn(items: readonly Item[]): Act | undefined {
  const first = items.findIndex(({ is }) => is === 'act')
  const reaction = items[first]
  if (reaction?.is !== 'act' || !replies.test(reaction.phrase.act.name)) return undefined
  if (reaction.phrase.act.name !== 'reactions' && reaction.phrase.form !== 'noun') return undefined
  const rest = items.slice(first + 1)
  const toward = rest.find(({ is }, at) => is === 'preposition' && rest[at + 1]?.is === 'act') ?? rest[0]
  const isToward = toward?.is === 'preposition' && (toward.part === 'to' || /^(?:against|at|over)$/.test(toward.word))
  return isToward ? reaction.phrase.act : undefined
}

/** “A reaction”, “his comeback to the allegations”. */
const replies = /^(?:reactions|denial|denial or counter-accusation|counter-accusation)$/

/** “Who blamed China, and China’s reaction”: asked for beside something else. */
const isJoinedAct = (items: readonly Item[], act: Act): boolean =>
  items.some(
    (item, at) =>
      item.is === 'act' && item.phrase.act === act && items[at - 1]?.is === 'name' && items[at - 2]?.is === 'join',
  )

/** Named, and not asked for by itself. */
const isIdle = (items: readonly Item[], at: number): boolean =>
  isObject(items, at) || isTopic(items, at) || isBehind(items, at) || isUndergone(items, at) || isVague(items, at)

/** “rejected the accusations”, “warned of sanctions”: what the verb before it is about. */
function isObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]?.is === 'order' ? items[at - 2] : items[at - 1]
  const being = before?.is === 'auxiliary' && /^(?:being|having)$/.test(before.word)
  const owners = items.slice(0, at).findLast(({ is }) => is !== 'name' && is !== 'join')
  const verb =
    before?.is === 'name'
      ? owners
      : before?.is === 'preposition' || before?.is === 'deed' || being
        ? items[at - 2]
        : before
  return (
    item?.is === 'act' &&
    (being || item.phrase.form === 'noun' || item.text.endsWith('s')) &&
    !item.phrase.act.ofAccused &&
    verb?.is === 'act' &&
    verb.phrase.form !== 'noun' &&
    (!verb.phrase.act.weak || verb.phrase.act.name === 'reactions') &&
    takesWords.has(verb.phrase.act.name)
  )
}

/** “What did the ambassador say about the accusation”, “what did he make of Montenegro’s claims”: of what somebody spoke. */
function isTopic(items: readonly Item[], at: number): boolean {
  const [item, owner] = [items[at], items[at - 1]]
  if (item?.is !== 'act' || item.phrase.act.weak) return false
  const owned = owner?.is === 'name' && owner.possessive && item.text.endsWith('s')
  if (item.phrase.form !== 'noun' && !owned) return false
  const opens = items.slice(0, at).findLastIndex(({ is }) => is !== 'name' && is !== 'time' && is !== 'deed')
  const about = items[opens]
  const spoken = about?.is === 'act' ? opens : opens - 1
  const [speaker, verb] = [items[spoken - 1], items[spoken]]
  return (
    (about?.is === 'act' || about?.is === 'preposition') &&
    /\b(?:about|on|regarding|concerning|of|to|calls?|called|described?|described as)$/.test(
      about.is === 'act' ? about.text : about.word,
    ) &&
    verb?.is === 'act' &&
    verb.phrase.act.name === 'statements' &&
    verb.phrase.form !== 'noun' &&
    (speaker?.is === 'name' || speaker?.is === 'office')
  )
}

/** “Hit back against the Exchange sanctions”, “sanctioned after the indictment”: it tells over what. */
function isBehind(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.is !== 'act' || item.phrase.act.weak) return false
  const opens = items.slice(0, at).findLastIndex(({ is }) => is !== 'name' && is !== 'time')
  const before = items[opens]
  // “Did CISA name a culprit in its alert”.
  const inside = before?.is === 'preposition' && before.word === 'in' && item.phrase.form === 'base'
  if (item.phrase.form !== 'noun' && !inside) return false
  return (
    before?.is === 'preposition' &&
    before.part !== 'by' &&
    before.part !== 'of' &&
    items
      .slice(0, opens)
      .some(
        (each) =>
          each.is === 'act' && !each.phrase.act.weak && !each.phrase.act.ofAccused && each.phrase.form !== 'noun',
      )
  )
}

/** “which accusations were rejected”, “was the German accusation about air traffic control rejected”. */
function isUndergone(items: readonly Item[], at: number): boolean {
  const [item, be, verb] = items.slice(at)
  if (item?.is !== 'act' || item.phrase.form !== 'noun') return false
  const told = items.slice(at + 1).find(({ is }) => is === 'act')
  const opened = isBe(items[0]) || (items[0]?.is === 'question' && isBe(items[1]))
  return (opened && isTelling(told)) || (isBe(be) && isTelling(verb))
}

const isBe = (item: Item | undefined): boolean => item?.is === 'auxiliary' && beWords.has(item.word)

const isTelling = (item: Item | undefined): boolean =>
  item?.is === 'act' && item.phrase.form === 'past' && takesWords.has(item.phrase.act.name)

/** “Entity list action”: the word before it says which. */
function isVague(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  return item?.is === 'act' && item.phrase.act.name === 'measures' && before?.is === 'act' && !before.phrase.act.weak
}

/** What is said of what somebody else said or did: “denied the accusations”. */
export const takesWords: ReadonlySet<string> = new Set([
  'reactions',
  'denial',
  'denial or counter-accusation',
  'condemnation',
  'criticism',
  'solidarity or support',
  'endorsement',
  'warning',
  'call to act',
  'refusal to attribute or act',
  'promise',
  'concern',
  'admission',
  'correction',
])
