import { fitsAny } from '../answer/matching.ts'
import type { Clause } from '../clause.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from './says.ts'

/** What attacks are about, where no matter is named: “ransomware sanctions”, “sanctions over election interference”. */
const topics =
  /^(?:ransomware|wipers?|elections?|spyware|phishing|crypto|cryptocurrenc(?:y|ies)|thefts?|heists?|hosting|espionage|sabotage|disinformation|influence)$/i

/** Narrows an answer to what mentions its topics, as many of them as anything mentions together. */
export function onTopic(query: Query, { items, reader: { archive } }: Clause): Query {
  const broad = query.acts.some(({ ofAccused }) => ofAccused) || query.acts.length === 0
  if (broad || saysOverWhat(query) || query.mentions.length > 0) return query
  const words = items.flatMap((item) => {
    const words =
      item.is === 'deed' || item.is === 'filler' ? [item.word] : item.is === 'class' ? item.text.split(' ') : []
    return words.map((word) => word.toLowerCase()).filter((word) => topics.test(word))
  })
  const narrowed = [words, ...words.map((word) => [word])].map((mentions) => ({ ...query, mentions }))
  return (words.length > 0 && narrowed.find((each) => fitsAny(archive, each))) || query
}
