import { answerQuery } from './answer/answer-query.ts'
import { isSearch } from './lexicon/search-words.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

/** On or against somebody, or by them: “American operations in 2022”. */
const against = /\b(?:on|against|operations?|campaigns?)\b/i

/** “Albania 2022”, “Georgia 2019”: what was done to the state then, before what it said. */
export function stateAndYear(explained: Explained, typed: string, { archive }: Reader): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || !isSearch(typed) || against.test(typed)) return explained
  const { since, until, by, ...rest } = reading.query
  const [party, ...others] = by
  const isBare =
    rest.wanted === 'acts' &&
    rest.acts.length + rest.on.length + rest.over.length + rest.victims.length + rest.mentions.length === 0 &&
    rest.around.length + rest.also.length + others.length === 0
  if (!isBare || !party?.actor || party.only || party.office || !since || since !== until || since.length > 4)
    return explained
  const there: Query = { ...emptyQuery, wanted: 'matters', victims: [{ state: party.actor }], since, until }
  const [only, ...more] = answerQuery(archive, there).incidents
  if (!only) return explained
  return more.length === 0
    ? { ...explained, reading: { is: 'query', query: { ...emptyQuery, wanted: 'about', over: [only] } } }
    : { ...explained, reading: { is: 'query', query: there, second: reading.query } }
}
