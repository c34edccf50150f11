import { beWords } from '../lexicon/grammar.ts'
import type { Item } from '../pieces/item.ts'
import { adjunct } from './adjunct.ts'
import { afterAct } from './after-act.ts'
import { afterPreposition } from './after-preposition.ts'
import { aim, isDeed, isDid, isWho, lastAct, nextAct } from './around-name.ts'
import { beforeAct } from './before-act.ts'
import { isPassive } from './passive.ts'
import type { Entry, Found, Part, Spot } from './placed.ts'
import { isVictim } from './victim.ts'

/** The part that a name plays, by what stands right before it, then behind it, then further before. */
export function partOf(spot: Spot): Part {
  const { entries, at, matter, actor } = spot
  const before = lastBut(entries, at, 'question')
  if (isVictim(spot)) return matter ? 'over' : 'victim'
  if (before?.is === 'except') return 'except'
  // “Apart from those over NotPetya”.
  if (matter && before?.is === 'preposition' && entries[at - 2]?.item.is === 'except') return 'except'
  if (before?.is === 'sooner' || isCountedFrom(spot, before)) return 'sooner'
  const [last, next] = [lastAct(entries, at), nextAct(entries, at)]
  if (isListedAmong(entries, at, next)) return spot.item.is === 'class' ? 'victim' : 'on'
  if (isAsked(spot, next) || isAmong(spot)) return 'by'
  const noun = next && beforeNext(spot, before, last, next)
  if (noun) return noun
  if (before?.is === 'preposition') {
    if (next && isAtWhom(entries, at, before.word) && !isPassive(entries, next.at)) return actor ? 'by' : 'over'
    const amongWhom = before.word === 'of' && entries[at - 2]?.item.is === 'question'
    if (isOfMembers(spot, before.word, next)) return 'by'
    if (!amongWhom) return afterPreposition(spot, before, last?.item, next)
  }
  if (!next && !last && actor && !matter && isOn(spot)) return 'by'
  if (next && !(last && isObjectOf(spot, last, next))) return beforeAct(spot, next)
  return last ? afterAct(spot, last) : 'open'
}

/** “How long after the UK did the EU list it”. */
const isCountedFrom = ({ entries, at, actor, matter }: Spot, before: Item | undefined): boolean =>
  before?.is === 'preposition' &&
  before.word === 'after' &&
  actor &&
  !matter &&
  isDid(entries, at + 1) &&
  entries[at + 2]?.item.is === 'name'

/** “Sanctioned on China hacking charges”, “EU sanctions”, “China’s claims”, “whom are the sanctions on”. */
function beforeNext(spot: Spot, before: Item | undefined, last: Found | undefined, next: Found): Part | undefined {
  const { entries, at, item, matter, actor } = spot
  const noun = next.item.phrase.form === 'noun'
  const owned = item.is === 'name' && item.possessive && next.item.text === 'claims'
  const follows = next.at === at + 1
  const behind = before?.is === 'preposition' && before.part === 'on' && isVerb(last)
  if (behind && actor && follows && noun) return matter ? 'both' : 'on'
  if (follows && (noun || owned) && !isDeed(next.item)) return adjunct(spot, next.item)
  const ending = entries.at(-1)?.item
  const asked = entries[0]?.item.is === 'question'
  if (noun && asked && ending?.is === 'preposition' && ending.part === 'on') return aim(spot, next.item.phrase.act)
  return undefined
}

/** “Sanctioned”, “blacklisted”: measures by a verb. */
const isVerb = (found: Found | undefined): boolean =>
  found !== undefined && found.item.phrase.form !== 'noun' && found.item.phrase.act.takes === 'actor'

/** “Who at the FBI said”, “nobody in Beijing denied”. */
const isAtWhom = (entries: readonly Entry[], at: number, word: string): boolean =>
  /^(?:at|in|from|with)$/.test(word) && isWho(entries[at - 2]?.item)

/** “What did the EU …”: right behind “did” stands who acts, unless what is asked is who was behind it: “did the IRGC or the MOIS hack”. */
const isAsked = ({ entries, at, actor, matter }: Spot, next: Found | undefined): boolean => {
  const between = entries.slice(at + 1, next?.at).map(({ item }) => item)
  const others = next && between.some(({ is }, place) => is === 'name' && between[place - 1]?.is !== 'join')
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

/** “Malaysians among the people charged”: both are charged, and one word says whom. */
function isListedAmong(entries: readonly Entry[], at: number, next: Found | undefined): boolean {
  const among = [entries[at - 1]?.item, entries[at + 1]?.item].some(
    (item) => item?.is === 'preposition' && item.word === 'among',
  )
  const whom = next && entries[next.at - 1]?.item
  return (
    among &&
    next?.item.phrase.form === 'past' &&
    next.item.phrase.act.takes === 'actor' &&
    (whom?.is === 'class' || (whom?.is === 'preposition' && whom.word === 'among'))
  )
}

/** “Kremlin on VPNFilter”: what somebody said of a matter. */
function isOn({ entries, at, senses }: Spot): boolean {
  const [on, over] = [entries[at + 1]?.item, entries[at + 2]?.item]
  return on?.is === 'preposition' && /^(?:on|re|about)$/.test(on.word) && over?.is === 'name' && senses.matter(over)
}

/** “who blamed China and sanctioned Russia”: China belongs to the verb before it. After a noun, a question begins anew. */
function isObjectOf({ entries, at }: Spot, last: Found, next: Found): boolean {
  const before = entries.slice(last.at + 1, at).map(({ item }) => item)
  if (before.some(({ is }) => is === 'auxiliary' || is === 'question' || is === 'join')) return false
  if (last.item.phrase.act.weak && !isDeed(last.item)) return false
  return last.item.phrase.form !== 'noun' || !isDeed(next.item)
}

/** “Members of the G7 that did”, “of the members of NATO, who did”, “by which members of the EU was it not”. */
function isOfMembers({ entries, at, item, senses }: Spot, word: string, next: Found | undefined): boolean {
  const before = entries.slice(0, at).map((each) => each.item)
  const asked = before.some((each) => each.is === 'preposition' && each.word === 'by')
  return (
    item.is === 'name' &&
    /^(?:of|among|amongst)$/.test(word) &&
    before.every(({ is }) => is === 'preposition' || is === 'auxiliary' || (asked && is === 'question')) &&
    senses.many(item) &&
    !senses.accused(item) &&
    (asked || !(next && isPassive(entries, next.at)))
  )
}

/** What stands before the place, passing over one kind of item: “by which countries”. */
function lastBut(entries: readonly Entry[], at: number, passed: Item['is']): Item | undefined {
  const before = entries[at - 1]?.item
  return before?.is === passed && entries[at - 2]?.item.is === 'preposition' ? entries[at - 2]?.item : before
}
