import { areListings } from './lexicon/act.ts'
import { basisIn } from './lexicon/legal-bases.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

/** What leads to it: “under the UK”, “pursuant to”, “rest on”; whose law it is, is who lists. */
const leading =
  /,? ?\b(?:under|pursuant to|on the basis of|based on|rest(?:s|ed|ing)? on|using|by means of|invoking|with|citing|relying on) (?:the )?((?:(?:eu|us|uk|american|british|canadian|australian|european)(?:['’]s)? )?)(?:new |own |its |their )*$/i

/** “Who was sanctioned under E.O. 13848”, “CAATSA designations”: only what rests on that; undefined where no law is named, or nobody is listed. */
export function underBasis(
  words: string,
  before: Query | undefined,
  read: (rest: string) => Explained,
): Explained | undefined {
  const basis = basisIn(words)
  if (!basis) return undefined
  const at = words.indexOf(basis.said)
  const after = words.slice(at + basis.said.length)
  const lead = words.slice(0, at)
  const [, whose = ''] = leading.exec(lead) ?? []
  const isLed = leading.test(lead)
  const body = whose.trim().replace(/['’]s$/, '')
  const rest = `${isLed ? lead.replace(leading, '') : lead}${isLed && body !== '' ? ` by the ${body}` : ''}${after}`
    .replace(/\b(?:were|was|have been|are) (?:imposed|made|adopted|issued|announced|taken)\b/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (before && areListings(before.acts) && /^(?:and|any|only|just|so|but)?\W*$/i.test(rest))
    return { words, items: [], placed: [], reading: { is: 'query', query: { ...before, under: basis.name } } }
  const explained = read(rest)
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || !areListings(reading.query.acts)) return undefined
  return {
    ...explained,
    reading: { ...reading, query: { ...reading.query, under: basis.name, cyberRegime: undefined } },
  }
}
