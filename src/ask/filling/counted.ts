import { type Archive, actorOf } from '../../model/archive.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areListings } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'

/** “How many Russian diplomats did Obama expel”: diplomats are counted. “How many officers did the EU list”: no unit and no firm is one. */
function counting(query: Query, words: string, archive: Archive): Query {
  if (query.wanted === 'whom' && whichPeople.test(words)) return ofPersons(query, archive)
  if (query.wanted === 'who' && query.order === 'most') return ranking(query, words, archive)
  if (query.wanted !== 'count') return query
  const unit = nounCounted(words)
  if (unit === 'times' || (/\bhow often\b/i.test(words) && !query.on.some((party) => isPerson(party, archive))))
    return ofTimes(query)
  const people = unit && isPeople.test(unit) ? ofPersons(query, archive) : query
  return { ...people, unit }
}

const isPerson = ({ actor }: Query['on'][number], archive: Archive): boolean =>
  actor !== undefined && actorOf(archive, actor).kind === 'person'

/** “How many times was the Internet Research Agency sanctioned”: it, and not whoever was over the matter by its name. */
function ofTimes(query: Query): Query {
  const [one, ...others] = query.around
  const isListed = one && others.length + query.on.length === 0 && areListings(query.acts)
  return { ...query, unit: 'times', ...(isListed && { on: [{ actor: one.actor }], around: [] }) }
}

/** “Which countries sanctioned the most Russians”: by what is said to be most. */
function ranking(query: Query, words: string, archive: Archive): Query {
  const unit = /\bthe most ([\p{L}-]+)/iu.exec(words)?.[1]?.toLowerCase()
  return unit ? { ...(isPeople.test(unit) ? ofPersons(query, archive) : query), unit } : query
}

/** “Which people were taken off the list”: no firm is one. */
const whichPeople = /^(?:and |so |but )?(?:which|what) (?:people|persons|individuals)\b(?! (?:and|or)\b)/i

/** What stands behind “how many”, up to what was done, without what describes it. */
const nounCounted = (words: string): string | undefined =>
  /\bhow many ((?:(?!(?:of|the|an?|it|its|they|he|she|we|us|uk|eu|did|do|does|has|have|had|was|were|is|are|in|on|by|over|from|to|for|at|since|with|after|before|during|against|that|who|which|other|more|\p{L}{2,}(?<!hundr)ed)\b)[\p{L}’'-]+ ?){1,5})/iu
    .exec(words)?.[1]
    ?.trim()
    .split(' ')
    .at(-1)
    ?.toLowerCase()

const isPeople =
  /^(?:people|persons|individuals|men|officers|officials|operatives|agents|spies|soldiers|nationals|citizens|hackers|developers|russians|iranians|ukrainians|americans|koreans|canadians|belarusians|britons|brits|estonians)$/

/** Of whoever was listed, charged or arrested those who are persons; of a body those who are linked to it. */
function ofPersons(query: Query, archive: Archive): Query {
  const [only, ...others] = query.on
  // Only people are charged, and some charges are on record under the body they work for.
  const measured = only
    ? areAll(query.acts, ({ takes, name }) => takes === 'actor' && name !== 'expulsion')
    : areListings(query.acts)
  if (!measured || others.length > 0 || only?.only || only?.office || query.around.length > 0) return query
  if (only?.actor && actorOf(archive, only.actor).kind === 'person') return query
  const people: Query = { ...query, on: [{ ...only, only: 'person' }] }
  return fitsAny(archive, people) ? people : query
}

/** With what is counted in the word of the question. */
export const counted = (reading: Reading, { words, reader: { archive } }: Clause): Reading =>
  reading.is === 'query' ? { ...reading, query: counting(reading.query, words, archive) } : reading
