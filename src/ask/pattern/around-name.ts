import type { Act } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import type { ActItem, Entry, Found, Part, Spot } from './placed.ts'

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

/** Aimed at somebody or over a matter: by what the act takes, where the name may be either. */
export function aim({ matter, actor }: Pick<Spot, 'matter' | 'actor'>, act: Act | undefined): Part {
  if (matter && actor) return act?.takes === 'incident' ? 'over' : 'both'
  return actor ? 'on' : 'over'
}

/** “Hacked”: what somebody is accused of. */
export const isDeed = ({ phrase }: ActItem): boolean => phrase.act.ofAccused === true

/** “Did China …”, “has China …”; not “countries have”. */
export const isDid = (entries: readonly Entry[], at: number): boolean => {
  const item = entries[at]?.item
  const before = entries[at - 1]?.item.is
  const asked = before !== 'class' && before !== 'wide' && before !== 'name'
  return (
    item?.is === 'auxiliary' && (/^(?:did|do|does)$/.test(item.word) || (asked && /^(?:has|have|had)$/.test(item.word)))
  )
}

/** “Who”, “nobody”. */
export const isWho = (item: Item | undefined): boolean =>
  (item?.is === 'question' && item.word === 'who') ||
  (item?.is === 'negation' && /^(?:nobody|none|noone)$/.test(item.word))

/** Verbs that tie one thing to another: “attributed APT40 to China”. */
export const ties = /^(?:attribut|link|tie|tied|trac|pin)/

/** “Accused APT41 of breaking into it”, “blamed Conti for Costa Rica”: the group, and not the matter that has its name. */
export function accusesOf(entries: readonly Entry[], { item }: Found, from: number): boolean {
  const rest = entries.slice(from, -1).map((each) => each.item)
  return (
    /^(?:blam|accus|implicat|incriminat|finger|suspect|nam)/.test(item.text) &&
    rest.some((each) => each.is === 'preposition' && /^(?:of|for|over)$/.test(each.word)) &&
    !rest.some((each) => each.is === 'preposition' && each.word === 'on')
  )
}
