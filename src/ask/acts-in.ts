import type { Act } from './act.ts'
import type { Item } from './item.ts'

export const beWords = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'get', 'got', 'gets'])

/** “was sanctioned”, “sanctioned by”, “Chinese companies sanctioned”; not “has sanctioned”. */
export function isPassive(entries: readonly { item: Item; anybody?: boolean }[], at: number): boolean {
  const act = entries[at]?.item
  if (act?.is !== 'act' || act.phrase.form !== 'past') return false
  const after = entries[at + 1]?.item
  if (after?.is === 'preposition' && after.word === 'by') return true
  // “NSA accused of hacking”.
  if (
    after?.is === 'preposition' &&
    after.word === 'of' &&
    entries[at - 1]?.item.is === 'name' &&
    act.text === 'accused'
  )
    return true
  const before = entries.slice(0, at).map(({ item }) => item)
  const auxiliary = before.findLast(({ is }) => is === 'auxiliary' || is === 'act')
  if (before.some((item) => item.is === 'negation' && /^(?:has|have|had|did|does|do)nt$/.test(item.word))) return false
  const since = before.slice(auxiliary ? before.lastIndexOf(auxiliary) : 0)
  if (since.some((item) => item.is === 'question' && item.word === 'who')) return false
  if (auxiliary?.is === 'auxiliary') return beWords.has(auxiliary.word)
  const objects = after?.is === 'name' || after?.is === 'class' || entries[at]?.anybody === true
  return (
    act.phrase.act.takes === 'actor' &&
    !before.some(({ is }) => is === 'question') &&
    !objects &&
    before.some(({ is }) => is === 'name' || is === 'class')
  )
}

/** All acts that are meant: a word that says little gives way to one that says more, save for a reaction to something. */
export function actsIn(items: readonly Item[]): Act[] {
  const telling = items.filter(({ is }) => is !== 'filler')
  const first = telling.findIndex(({ is }) => is === 'act')
  const reaction = telling[first]
  const toward =
    telling.slice(first + 1).find(({ is }, at, rest) => is === 'preposition' && rest[at + 1]?.is === 'act') ??
    telling[first + 1]
  if (
    reaction?.is === 'act' &&
    reaction.phrase.act.name === 'reactions' &&
    toward?.is === 'preposition' &&
    toward.part === 'to'
  )
    return [reaction.phrase.act]
  const found = telling.flatMap((item, at) =>
    item.is === 'act' &&
    !isObject(telling, at) &&
    !isBehind(telling, at) &&
    !isUndergone(telling, at) &&
    !isVague(telling, at)
      ? [item.phrase.act]
      : [],
  )
  const strong = found.filter(
    (act) =>
      !act.weak ||
      (act.name === 'reactions' &&
        telling.some(
          (item, at) =>
            item.is === 'act' &&
            item.phrase.act === act &&
            telling[at - 1]?.is === 'name' &&
            telling[at - 2]?.is === 'join',
        )),
  )
  const deeds = found.filter(({ ofAccused }) => ofAccused)
  const meant = strong.length > 0 ? strong : deeds.length > 0 ? deeds : found
  const lifted = meant.filter(({ name }) => name === 'lifting of sanctions')
  const asked = lifted.length > 0 ? lifted.concat(meant.filter(({ name }) => name !== 'sanctions')) : meant
  return asked.filter((act, at) => asked.findIndex(({ name }) => name === act.name) === at)
}

/** “rejected the accusations”, “warned of sanctions”: what the verb before it is about, and not asked for by itself. */
function isObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  const being = before?.is === 'auxiliary' && /^(?:being|having)$/.test(before.word)
  const verb =
    before?.is === 'preposition' || before?.is === 'name' || before?.is === 'deed' || being ? items[at - 2] : before
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

/** “Hit back against the Exchange sanctions”, “sanctioned after the indictment”: it tells over what, and is not asked for. */
function isBehind(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.is !== 'act' || item.phrase.form !== 'noun' || item.phrase.act.weak) return false
  const opens = items.slice(0, at).findLastIndex(({ is }) => is !== 'name' && is !== 'time')
  const before = items[opens]
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

/** “which accusations were rejected”: what the verb is done to. */
function isUndergone(items: readonly Item[], at: number): boolean {
  const [item, be, verb] = items.slice(at)
  // “Was the German accusation about air traffic control rejected”.
  const opening = items[0]?.is === 'auxiliary' && beWords.has(items[0].word)
  const told = items.slice(at + 1).find((each) => each.is === 'act')
  if (
    opening &&
    item?.is === 'act' &&
    item.phrase.form === 'noun' &&
    told?.is === 'act' &&
    told.phrase.form === 'past' &&
    takesWords.has(told.phrase.act.name)
  )
    return true
  return (
    item?.is === 'act' &&
    item.phrase.form === 'noun' &&
    be?.is === 'auxiliary' &&
    beWords.has(be.word) &&
    verb?.is === 'act' &&
    verb.phrase.form === 'past' &&
    takesWords.has(verb.phrase.act.name)
  )
}

/** “Entity list action”: the word before it says which. */
function isVague(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  return item?.is === 'act' && item.phrase.act.name === 'measures' && before?.is === 'act' && !before.phrase.act.weak
}

export const takesWords = new Set([
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
