import type { Query } from '../query.ts'

/** “Did Canada name APT10”: the group, and not whoever was behind the attack that goes by its name too. */
export const namedAsSuch = (query: Query, words: string): Query =>
  query.wanted === 'whether' && query.on.length === 0 && query.around.length > 0 && named.test(words)
    ? { ...query, around: [], on: query.around.map(({ actor }) => ({ actor })) }
    : query

const named = /\b(?:names?|named|(?:use|used|mention|mentioned) the name)\b/i
