import { wordsIn } from '../../find/fold.ts'
import { isMonth, year } from './calendar.ts'

export interface Token {
  raw: string
  /** Folded, as names are compared. */
  words: readonly string[]
  possessive: boolean
  /** Written as a name is, where not everything is. */
  proper?: boolean
}

/** What is said behind so many words is not read, and that is told. */
export const mostTokens = 80

export function tokensIn(text: string): Token[] {
  const raws = text.match(/=[a-z0-9][a-z0-9.-]*|[\p{L}\p{N}][\p{L}\p{N}.'&+-]*|[,&/+]/gu) ?? []
  const written = raws.slice(1).some((each) => /^\p{Ll}{4,}$/u.test(each))
  return raws.map((each) => {
    const raw = each.replace(/[.'-]+$/, '')
    const possessive = /'s$/i.test(raw) || /s'$/i.test(each)
    return {
      raw: raw.toLowerCase(),
      words: wordsIn(raw.replace(/'s$/i, '')),
      possessive,
      proper: written && /^\p{Lu}\p{Ll}+$/u.test(raw),
    }
  })
}

/** “In September 2022 over the attack of July”: a month is of the one year that is said. */
export function withYear(tokens: readonly Token[]): readonly Token[] {
  const [said, ...others] = new Set(tokens.flatMap(({ raw }) => (year.test(raw) ? [raw] : [])))
  if (said === undefined || others.length > 0) return tokens
  const isBare = (at: number) =>
    /^(?:in|of|since|until|before|after)$/.test(tokens[at - 1]?.raw ?? '') &&
    isMonth(tokens[at]?.raw ?? '') &&
    !/^(?:of|\d.*)$/.test(tokens[at + 1]?.raw ?? '') &&
    tokens[at]?.raw !== 'may'
  return tokens.flatMap((token, at) =>
    isBare(at) ? [token, { raw: said, words: [said], possessive: false }] : [token],
  )
}
