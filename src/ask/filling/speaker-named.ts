import { wordsIn } from '../../find/fold.ts'
import { postingsOf } from '../../find/statement-postings.ts'
import type { Archive } from '../../model/archive.ts'

/** “Did WADA confirm”: whom it happened to may speak of it under a name that no actor on record has. */
export function speakerNamed(text: string, archive: Archive): string | undefined {
  const wanted = wordsIn(text).join(' ')
  const isWanted = (name: string): boolean => {
    const words = wordsIn(name).join(' ')
    return words === wanted || words.startsWith(`${wanted} `) || (wanted.length > 2 && initialsOf(name) === wanted)
  }
  return [...postingsOf(archive).names.keys()].find(isWanted)
}

const initialsOf = (name: string): string => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase()
