import type { Clause } from '../reading.ts'

/** “Who painted the ceiling”: but “APT99” may be somebody, and “which of the ministers” follows something. */
export const isForeign = ({ words, unknown, before }: Clause): boolean =>
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
