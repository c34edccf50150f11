import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

let list: string | undefined

/** Whether a word is in the dictionary, which has no names: one word a line, in order, all in lower case. */
export function isEnglish(word: string): boolean {
  list ??= readFileSync(wordListPath, 'latin1')
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = list.lastIndexOf('\n', middle - 1) + 1
    const end = list.indexOf('\n', start)
    const found = list.slice(start, end < 0 ? list.length : end)
    if (found === word) return true
    if (found < word) low = start + found.length + 1
    else high = start
  }
  return false
}

/** Whether it may be a name: with a capital letter, or no word of English. */
export const isProper = (word: string): boolean =>
  word.length > 2 && (/^\p{Lu}/u.test(word) || !isEnglish(word.toLowerCase()))
