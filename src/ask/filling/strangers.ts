import { isCountry } from '../lexicon/countries.ts'
import { isEnglish } from '../lexicon/english.ts'
import type { Item } from '../pieces/item.ts'
import type { Clause, Reading } from '../reading.ts'
import { describedIn } from '../texts/described.ts'

/**
 * Words that make another of a name: “Taylor Swift” is not Angus Taylor, “Park Jin Woo” not Park Jin Hyok, “NotPetya 2” not NotPetya;
 * and somebody who is only mentioned on record, where a measure is asked for: “who sanctioned Donald Trump”.
 */
export const strangersIn = (words: string, items: readonly Item[]): string[] =>
  items.flatMap((item, at) => {
    if (item.is !== 'unknown') return []
    const [before, after] = [items[at - 1], items[at + 1]]
    const named = /^[\p{L}-]{3,}$/u.test(item.text) && (isCapital(item.text, words) || !isEnglish(item.text))
    // “REvil 14 suspects”.
    const counts = after?.is === 'class' || after?.is === 'wide' || after?.is === 'unknown'
    const other =
      (named && (isLastName(before) || isLastName(after))) ||
      (named &&
        before?.is === 'name' &&
        before.speaker === undefined &&
        /^\p{L}{2,4} \p{L}{2,5}$/u.test(before.text) &&
        isCapital(before.text, words)) ||
      (!counts &&
        /^\d{1,2}$/.test(item.text) &&
        (isOwn(before) || (before?.is === 'unknown' && /^cent(?:re|er)$/.test(before.text)))) ||
      // “President Trump”, “the vice president”.
      (named && before?.is === 'office' && isCapital(item.text, words)) ||
      (after?.is === 'office' && /^(?:vice|shadow)$/.test(item.text)) ||
      (named && before?.is === 'act' && before.phrase.act.takes === 'actor' && before.phrase.form !== 'noun')
    // “Sim Hyon Sop”: one word of somebody else’s name between two that nobody has.
    const next = items[at + 2]
    const inner =
      named &&
      after?.is === 'name' &&
      !after.state &&
      !after.text.includes(' ') &&
      !isEnglish(after.text) &&
      next?.is === 'unknown' &&
      isCapital(next.text, words)
    return other || inner || isSpeakingState(items, at) ? [item.text] : []
  })

/** “Did Lithuania say anything”: what others say of it is nothing that it said. */
export function isSpeakingState(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  const speaks = before?.is === 'auxiliary' || (before?.is === 'preposition' && before.word === 'by')
  return speaks && item?.is === 'unknown' && isCountry(item.text)
}

/** “The Kenyan treasury”, “the Brightwater hospital”: no other treasury or hospital is asked about; what nobody on record has is no mere aside. */
export function ofNoOther(reading: Reading, { words, items, before, reader: { archive } }: Clause): Reading {
  if (reading.is !== 'query' || before) return reading
  const { having, saying } = describedIn(archive)
  const strange = (reading.unread ?? []).filter((word) => {
    const at = items.findIndex((item) => item.is === 'unknown' && item.text === word)
    const next = items[at + 1]
    if (at < 0 || (next?.is !== 'unknown' && next?.is !== 'name')) return false
    const named = /^\p{L}{4,}$/u.test(word) && isCapital(word, words) && !isEnglish(word)
    return (isCountry(word) && next.is === 'name') || (named && having(word).size + saying(word).length === 0)
  })
  return strange.length > 0 ? { is: 'not-understood', parts: strange, rest: reading.query } : reading
}

/** “Swift”, as it was typed. */
const isCapital = (text: string, words: string): boolean =>
  words.includes(text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()))

/** “Collins”, “Swift”. */
export const isLastName = (item: Item | undefined): boolean =>
  item?.is === 'name' && item.speaker !== undefined && !item.text.includes(' ')

const isOwn = (item: Item | undefined): boolean => item?.is === 'name' && item.state === undefined && !item.speaker
