import { beWords } from '../lexicon/grammar.ts'
import type { Item } from '../pieces/item.ts'

/** Named, and not asked for by itself. */
export const isIdle = (items: readonly Item[], at: number): boolean =>
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
  'denial or countermeasure',
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
