import { wordsIn } from '../../find/fold.ts'

export interface Token {
  raw: string
  /** Folded, as names are compared. */
  words: readonly string[]
  possessive: boolean
}

export const longestQuestion = 80

export function tokensIn(text: string): Token[] {
  const raws = text.match(/=[a-z0-9][a-z0-9.-]*|[\p{L}\p{N}][\p{L}\p{N}.'&+-]*|[,&/+]/gu) ?? []
  return raws.map((each) => {
    const raw = each.replace(/[.'-]+$/, '')
    const possessive = /'s$/i.test(raw) || /s'$/i.test(each)
    return { raw: raw.toLowerCase(), words: wordsIn(raw.replace(/'s$/i, '')), possessive }
  })
}
