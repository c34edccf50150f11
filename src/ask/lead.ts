import type { IncidentId } from '../model/id.ts'
import { explainClause } from './clause.ts'
import { areMeasures } from './lexicon/act.ts'
import { isEnglish } from './lexicon/english.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { isIdle } from './lexicon/preface.ts'
import type { Item } from './pieces/item.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'
import { saysOverWhat } from './says.ts'
import { closestMatters } from './texts/closest.ts'

/** With more words that say nothing it may be about less than who is named. */
const mostStrange = 2

/** What stands before a question tells something, or only names what it is about: “the emails in the name of the Proud Boys”. */
export function explainLead(lead: string, reader: Reader, before: Query | undefined): Explained {
  const told = explainClause(lead, reader, before)
  const named = told.reading.is === 'query' ? told : explainClause(`about ${lead}`, reader, before)
  if (named.reading.is === 'query') {
    const { query } = named.reading
    const isWide = !saysOverWhat(query) && query.by.length === 0 && lead.split(' ').length >= many
    const matter = isWide ? matterTold(lead, told, reader) : undefined
    return matter ? { ...named, reading: { ...named.reading, query: { ...query, over: [matter] } } } : named
  }
  // “I have a client asking about Aeza. When was it listed?”
  const own = told.items.flatMap((item) => (item.is === 'name' && !item.state && !item.speaker ? [item.text] : []))
  const [only, ...others] = new Set(own)
  const strange = told.items.filter((item) => item.is === 'unknown' && !isIdle(item.text)).length
  const topic =
    only && others.length === 0 && strange <= mostStrange
      ? explainClause(`about ${only}`, reader, undefined)
      : undefined
  if (topic?.reading.is === 'query') return topic
  const matter = matterTold(lead, told, reader)
  return matter
    ? { ...told, reading: { is: 'query', query: { ...emptyQuery, wanted: 'about', over: [matter] } } }
    : told
}

/** A sentence of so many words tells of one matter, and not of all that somebody did. */
const many = 10

/** So many words tell of a matter; with fewer, what is not understood may be what matters. */
const fewest = 6

/** “Tens of thousands of Sophos firewalls were exploited in April 2020”: the one matter of which most of it tells. */
function matterTold(lead: string, { items }: Explained, { archive }: Reader): IncidentId | undefined {
  if (lead.split(' ').length < fewest) return undefined
  const states = items.flatMap((item) => (item.is === 'name' && item.state ? [item.state] : []))
  const [only, ...others] = closestMatters(archive, lead, { states })
  return others.length === 0 ? only?.id : undefined
}

/** “Icelandic power company hacked, who was charged”: over what, only what stands before it tells; so it does where it names what is not on record. */
export const needsLead = (query: Query, question: string, lead: Explained | undefined): boolean =>
  !saysOverWhat(query) &&
  (query.by.length + query.on.length === 0 ||
    // “Slavik, the GameOver Zeus admin: when charged, when listed by OFAC”: who was, only that tells.
    (query.on.length === 0 && areMeasures(query.acts) && (query.wanted === 'when' || query.wanted === 'why')) ||
    (lead && namesStranger(lead)) ||
    /\b(?:it|this|that|these|those|them|they|their|he|she|him|his|her)\b(?! (?:is|was) true)/i.test(question))

/** “The Norvalis breach”. */
const namesStranger = ({ words, items }: Explained): boolean => words.split(' ').length <= 5 && items.some(isStranger)

/** A word that is no English may be the name of what is asked about. */
export const isStranger = (item: Item): boolean => item.is === 'unknown' && !isEnglish(item.text) && !isIdle(item.text)

/** “Exchange: has the UK ever sanctioned anyone”: over that, where it does not say over what itself. */
export function overLead(explained: Explained, lead: string | undefined, reader: Reader): Explained {
  const { reading } = explained
  if (lead === undefined || reading.is !== 'query' || reading.query.wanted === 'about') return explained
  const { query } = reading
  if (query.over.length + query.around.length + query.also.length > 0) return explained
  const told = explainLead(inPlainWords(lead), reader, undefined).reading
  if (told.is !== 'query' || told.query.wanted !== 'about' || told.query.over.length !== 1) return explained
  const { over, on } = told.query
  const isOfLead = ({ actor }: Query['by'][number]) =>
    on.some((each) => each.actor !== undefined && each.actor === actor)
  // “Which governments endorsed the Dutch finding”: what is said of a state is over that matter.
  const by = query.by.filter((party) => !isOfLead(party))
  const [group, ...others] = on.flatMap(({ actor }) => actor ?? [])
  const [incident] = over
  // “Mabna Institute: who was charged”: on the group, or over the matter that has its name.
  const isOfBoth = query.victims.length > 0 || query.on.some(isOfLead)
  const led: Partial<Query> =
    isOfBoth && group && incident && others.length === 0
      ? { on: query.on.filter((party) => !isOfLead(party)), around: [{ actor: group, incident }] }
      : { victims: [], over }
  return { ...explained, reading: { ...reading, query: { ...query, by, ...led } } }
}
