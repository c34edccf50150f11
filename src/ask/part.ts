import type { Act } from './act.ts'
import { adjunct, afterAct, afterPreposition } from './behind.ts'
import type { Item } from './item.ts'
import { beWords, isPassive } from './passive.ts'
import type { ActItem, Entry, Found, Part, Spot } from './placed.ts'
import { tellingDeeds } from './settle.ts'

export function partOf(spot: Spot): Part {
  const { entries, at } = spot
  const before = lastBut(entries, at, 'question')
  if (isVictim(spot)) return spot.matter ? 'over' : 'victim'
  if (before?.is === 'except') return 'except'
  if (before?.is === 'sooner') return 'sooner'
  const next = nextAct(entries, at)
  if (isAsked(spot, next) || isAmong(spot)) return 'by'
  const owned = spot.item.is === 'name' && spot.item.possessive && next?.item.text === 'claims'
  const behind = before?.is === 'preposition' && before.part === 'on' && isVerb(lastAct(entries, at))
  if (behind && spot.actor && next?.at === at + 1 && next.item.phrase.form === 'noun')
    return spot.matter ? 'both' : 'on'
  if (next && next.at === at + 1 && (next.item.phrase.form === 'noun' || owned) && !isDeed(next.item))
    return adjunct(spot, next.item)
  const ending = entries.at(-1)?.item
  if (next?.item.phrase.form === 'noun' && ending?.is === 'preposition' && ending.part === 'on')
    return aim(spot, next.item.phrase.act)
  if (
    before?.is === 'preposition' &&
    /^(?:at|in|from|with)$/.test(before.word) &&
    isWho(entries[at - 2]?.item) &&
    next &&
    !isPassive(entries, next.at)
  )
    return spot.actor ? 'by' : 'over'
  const amongWhom = before?.is === 'preposition' && before.word === 'of' && entries[at - 2]?.item.is === 'question'
  if (before?.is === 'preposition' && !amongWhom)
    return afterPreposition(spot, before, lastAct(entries, at)?.item, next)
  const last = lastAct(entries, at)
  if (!next && !last && spot.actor && !spot.matter && isOn(spot)) return 'by'
  if (next && !(last && isObjectOf(spot, last, next))) return beforeAct(spot, next)
  return last ? afterAct(spot, last) : 'open'
}

/** “What did the EU …”: right behind “did” stands who acts, unless what is asked is who was behind it. */
const isAsked = ({ entries, at, actor, matter }: Spot, next: Found | undefined): boolean => {
  const others = next && entries.slice(at + 1, next.at).some(({ item }) => item.is === 'name')
  const undergoes = next && ((isDeed(next.item) && !others) || isPassive(entries, next.at))
  return isDid(entries, at - 1) && actor && !matter && !undergoes
}

/** “Was Japan one of those who”, “is Italy among the states that”. */
function isAmong({ entries, at, actor }: Spot): boolean {
  const [before, of, who] = [entries[at - 1]?.item, entries[at + 1]?.item, entries[at + 2]?.item]
  const listed =
    of?.is === 'preposition' &&
    (of.word === 'among' || (of.word === 'of' && (who?.is === 'question' || who?.is === 'class')))
  return actor && before?.is === 'auxiliary' && beWords.has(before.word) && listed
}

/** “Kremlin on VPNFilter”: what somebody said of a matter. */
function isOn({ entries, at, senses }: Spot): boolean {
  const [on, over] = [entries[at + 1]?.item, entries[at + 2]?.item]
  return on?.is === 'preposition' && /^(?:on|re|about)$/.test(on.word) && over?.is === 'name' && senses.matter(over)
}

const isDid = (entries: readonly Entry[], at: number): boolean => {
  const item = entries[at]?.item
  const before = entries[at - 1]?.item.is
  const asked = before !== 'class' && before !== 'wide' && before !== 'name'
  return (
    item?.is === 'auxiliary' && (/^(?:did|do|does)$/.test(item.word) || (asked && /^(?:has|have|had)$/.test(item.word)))
  )
}

const isVerb = (found: Found | undefined): boolean =>
  found !== undefined && found.item.phrase.form !== 'noun' && found.item.phrase.act.takes === 'actor'

const isWho = (item: Item | undefined): boolean =>
  (item?.is === 'question' && item.word === 'who') ||
  (item?.is === 'negation' && /^(?:nobody|none|noone)$/.test(item.word))

/** Verbs that tie one thing to another: “attributed APT40 to China”. */
export const ties = /^(?:attribut|link|tie|tied|trac|pin)/

/** What stands before the place, passing over one kind of item: “by which countries”. */
function lastBut(entries: readonly Entry[], at: number, passed: Item['is']): Item | undefined {
  const before = entries[at - 1]?.item
  return before?.is === passed && entries[at - 2]?.item.is === 'preposition' ? entries[at - 2]?.item : before
}

/** “the attack on Georgia”, “attacking Albania”, “over the Albania attack”: a state to which something was done. */
function isVictim({ entries, at, item, senses }: Spot): boolean {
  if (item.is !== 'name' || !item.state) return false
  const [before, beforeThat, after] = [entries[at - 1]?.item, entries[at - 2]?.item, entries[at + 1]?.item]
  if (before?.is === 'deed' || (after?.is === 'deed' && tellingDeeds.test(after.word))) return true
  const aimed = before?.is === 'preposition' && before.part !== 'by' && before.part !== 'to'
  const named = entries[at - 3]?.item
  const hit = beforeThat?.is === 'deed' && !(named?.is === 'name' && !named.state && senses.case(named))
  if (aimed && hit) return true
  const attributed = before?.is === 'act' && before.phrase.act.takes !== 'actor'
  return (aimed || attributed) && after?.is === 'deed' && !senses.accused(item)
}

export const isDeed = ({ phrase }: ActItem): boolean => phrase.act.ofAccused === true

/** Aimed at somebody or over a matter: by what the act takes, where the name may be either. */
export function aim({ matter, actor }: Pick<Spot, 'matter' | 'actor'>, act: Act | undefined): Part {
  if (matter && actor) return act?.takes === 'incident' ? 'over' : 'both'
  return actor ? 'on' : 'over'
}

export function nextAct(entries: readonly Entry[], from: number): Found | undefined {
  const at = entries.findIndex(({ item }, place) => place > from && item.is === 'act')
  const item = entries[at]?.item
  return item?.is === 'act' ? { item, at } : undefined
}

export function lastAct(entries: readonly Entry[], from: number): Found | undefined {
  const at = entries.findLastIndex(({ item }, place) => place < from && item.is === 'act')
  const item = entries[at]?.item
  return item?.is === 'act' ? { item, at } : undefined
}

/** “who blamed China and sanctioned Russia”: China belongs to the verb before it. After a noun, a question begins anew. */
function isObjectOf({ entries, at }: Spot, last: Found, next: Found): boolean {
  const before = entries.slice(last.at + 1, at).map(({ item }) => item)
  if (before.some(({ is }) => is === 'auxiliary' || is === 'question' || is === 'join')) return false
  if (last.item.phrase.act.weak && !isDeed(last.item)) return false
  return last.item.phrase.form !== 'noun' || !isDeed(next.item)
}

function beforeAct(spot: Spot, next: Found): Part {
  const { entries, at, item, matter, actor, senses } = spot
  const { act, form } = next.item.phrase
  const between = entries.slice(at + 1, next.at).map((each) => each.item)
  // “countries which never sanctioned”: the question word stands for the name before it.
  const asks = between.slice(1).some(({ is }) => is === 'question')
  if (entries[at]?.office) return 'by'
  if (asks) return item.is === 'name' && item.speaker ? 'by' : aim(spot, act)
  // “DarkSeoul sanctioned unit”: the unit that was.
  const listed =
    next.at === at + 1 && form === 'past' && act.takes === 'actor' && entries[next.at + 1]?.item.is === 'class'
  if (listed && matter) return 'over'
  if (isDeed(next.item) && between.some(isWho) && item.is === 'name' && item.state && !senses.accused(item))
    return 'victim'
  if (isDeed(next.item)) return actor && !(matter && between.some(({ is }) => is === 'name')) ? 'on' : 'over'
  if (isPassive(entries, next.at) && !matter && ties.test(next.item.text) && isTied(entries, next.at)) return 'also'
  if (isPassive(entries, next.at) && actor && !matter && isActive(spot, next)) return 'by'
  if (isPassive(entries, next.at)) return aim(spot, act.takes ? act : { ...act, takes: 'actor' })
  if (isFronted(between)) return aim(spot, act)
  if (form === 'noun') {
    const listed =
      between.at(-1)?.is === 'name' && between.some((each) => each.is === 'preposition' && each.part === 'on')
    if (listed && act.takes === 'actor') return aim(spot, act)
    const subject = entries
      .slice(0, at)
      .map((each) => each.item)
      .findLast(({ is }) => is !== 'join')
    const asked = subject?.is === 'auxiliary' && beWords.has(subject.word)
    if (asked && act.takes === 'actor') return aim(spot, act)
    const undergoes = item.is === 'name' && ((!item.state && senses.silent(item)) || senses.accused(item))
    if (act.takes === 'actor' && undergoes) return aim(spot, act)
    return matter && !actor ? 'over' : matter && item.is === 'name' && !senses.accused(item) ? 'both' : 'by'
  }
  // “Did the US put Chinese hackers on its list”.
  if (
    actor &&
    act.takes === 'actor' &&
    spot.placed.some(({ part }) => part === 'by') &&
    entries.some((_, place) => place < at && isDid(entries, place))
  )
    return aim(spot, act)
  return actor ? 'by' : 'over'
}

/** “everything New Zealand sanctioned”: who sanctions and is not sanctioned, right before the bare verb. */
function isActive({ entries, at, item, senses }: Spot, next: Found): boolean {
  const after = entries[next.at + 1]?.item
  const free = !entries.slice(0, next.at).some((each) => each.item.is === 'auxiliary')
  return (
    free &&
    next.at === at + 1 &&
    entries[at]?.only === undefined &&
    item.is === 'name' &&
    !(after?.is === 'preposition' && after.word === 'by') &&
    !senses.accused(item) &&
    !senses.silent(item)
  )
}

/** “was linked to the GRU” */
const isTied = (entries: readonly Entry[], at: number): boolean => {
  const after = entries[at + 1]?.item
  return after?.is === 'preposition' && after.part === 'to'
}

/** “which units has the EU sanctioned”: what is asked for stands before who did it. */
const isFronted = (between: readonly Item[]): boolean => {
  const auxiliary = between.findIndex(({ is }) => is === 'auxiliary')
  return auxiliary >= 0 && between.slice(auxiliary).some(({ is }) => is === 'name' || is === 'class')
}
