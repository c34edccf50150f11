import { isEnglish } from '../lexicon/english.ts'
import type { Clause } from '../reading.ts'

/** “What is Log4Shell”: a name that may be of the subject, and is not on record. */
const asksOfName = ({ words, unknown }: Clause): boolean =>
  /^(?:who|what) (?:is|was|are|were) (?!(?:the|an?)\b)|^what happened (?:at|to|with|in)\b|^about\b/i.test(words) &&
  words.split(' ').length <= mostWords &&
  unknown.some((text) => !isEnglish(text))

const mostWords = 6

/** “Who painted the ceiling”: but “APT99” may be somebody, and “which of the ministers” follows something. */
export const isForeign = (clause: Clause): boolean =>
  isElsewhere(clause) && !asksOfName(clause) && !isNoLanguage(clause)

/** “Grmpf znork tlaq wuff”: no word of it is one. */
const isNoLanguage = ({ unknown }: Clause): boolean =>
  unknown.length >= fewestOfNone && unknown.every((text) => !isEnglish(text))

const fewestOfNone = 3

const isElsewhere = ({ words, unknown, before }: Clause): boolean =>
  unknown.length > 0 &&
  !unknown.some((text) => /^[a-z]+-?\d+$/.test(text)) &&
  !(
    before &&
    (!words.includes(' ') ||
      /^(?:and|but|or|also|only|just|(?:which|who|what|any|all) of)\b/i.test(words) ||
      /\b(?:on|in|to|of|about|for|behind|with) (?:it|that|this|them)\b|\b(?:did|does|has|have) (?:it|they)\b/i.test(
        words,
      ))
  )
