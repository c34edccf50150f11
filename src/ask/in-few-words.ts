import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../find/fold.ts'
import { homeOf } from '../find/parties.ts'
import { findStatements, speakersOf } from '../find/statements.ts'
import type { Archive } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { answerQuery } from './answer/answer-query.ts'
import { fillers } from './lexicon/fillers.ts'
import { auxiliaries, joiners, negations, prepositions } from './lexicon/grammar.ts'
import { numberOf } from './lexicon/numbers.ts'
import { isSearch } from './lexicon/search-words.ts'
import { accusedIn } from './pattern/standing.ts'
import type { Item } from './pieces/item.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'
import { toldOf } from './texts/fitting.ts'

/** Where nobody is named, they are no chatter. */
const fullWord = 5
/** More are no answer to so few words. */
const most = 15

const idle = new Set(
  `hack hacks hacked hacker hackers hacking attack attacks attacked breach breaches breached incident incidents cyber cyberattack
  cyberattacks case cases campaign campaigns operation operations affair story targeted hit page profile info information detail details
  overview summary briefing brief background news latest recent history timeline everything facts record records status update updates
  report reports please thanks state country government role stance position view all any others`.split(/\s+/),
)

const isIdle = (word: string): boolean =>
  idle.has(word) ||
  auxiliaries.has(word) ||
  joiners.has(word) ||
  negations.has(word) ||
  Object.hasOwn(prepositions, word)

/**
 * “Finland parliament”, “hackers iran hospital”, “north korea crypto”, as one types into a search: the matters that have all of its
 * words and with which everybody who is named had to do, and not all that is on record of a state.
 */
export function inFewWords(explained: Explained, typed: string, reader: Reader): Explained {
  const { archive } = reader
  const { reading, items } = explained
  const words = typed
    .trim()
    .replace(/[?.!]+$/, '')
    .split(/\s+/)
  if (!isSearch(typed) || !isOpen(explained, archive)) return explained
  if (items.some((item) => !isOfSearch(item))) return explained
  const named = items.flatMap((item) => (item.is === 'name' ? item.text.toLowerCase().split(' ') : []))
  const telling = wordsIn(words.join(' ')).filter(
    (word) =>
      word.length > (fillers.has(word) ? 3 : 2) &&
      !named.includes(word) &&
      !isIdle(word) &&
      !/^(?:19|20)\d\d$/.test(word),
  )
  const parties = items
    .map((item) => (item.is === 'name' ? actorOf(item, reader) : undefined))
    .filter((id) => id !== undefined)
  if (telling.length === 0 || parties.length < items.filter(({ is }) => is === 'name').length) return explained
  if (
    parties.length === 0 &&
    (reading.is === 'query' || telling.length < 2 || telling.some((word) => word.length < fullWord))
  )
    return explained
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word))
  // “Ten million dollars”, “11 countries”: a number is not looked for.
  if (words.some((word) => numberOf(word.toLowerCase()) !== undefined || /^\d{3}$|^\d{1,3}(?:,\d{3})+$/.test(word)))
    return explained
  const described = telling.map(tells)
  const found = archive.incidents.filter(
    (incident) =>
      described.every((word) => word.test(wordsOf(incident))) &&
      (!year || [incident.began, incident.disclosed].some((day) => day?.startsWith(year))) &&
      parties.every((id) => hadToDo(incident, id, archive)),
  )
  const [only, ...more] = found
  if (!only || found.length > most) return explained
  const over = found.map(({ id }) => id)
  const query: Query =
    more.length === 0 ? { ...emptyQuery, wanted: 'about', over } : listing(over, telling, parties, archive)
  return { ...explained, reading: { is: 'query', query } }
}

/** The word itself, however it is inflected, and not what is only like it: hospitality is no hospital. */
const tells = (word: string): RegExp => {
  const stem = escapeRegExp(word.replace(/(?:ies|es|s|y)$/, ''))
  return new RegExp(`\\b${stem}${stem === 'hospital' ? '(?!ity)' : ''}`, 'i')
}

const wordsOf = (incident: Incident): string => [toldOf(incident), ...incident.kinds].join(' ')

/** Nothing was understood, or all that is on record of somebody. */
function isOpen({ reading }: Explained, { actorsById }: Archive): boolean {
  if (reading.is !== 'query') return reading.is !== 'which'
  const { wanted, by, on, over, around } = reading.query
  const [party, ...others] = [...by, ...on]
  const kind = party?.actor && actorsById.get(party.actor)?.kind
  const isClass = party?.only !== undefined && party.only !== 'agency'
  return (
    !reading.second &&
    wanted === 'about' &&
    others.length + over.length + around.length === 0 &&
    !isClass &&
    /^(?:state|agency|company)$/.test(kind ?? '')
  )
}

const isOfSearch = (item: Item): boolean =>
  /^(?:name|deed|filler|unknown|time|join|class|wide)$/.test(item.is) ||
  (item.is === 'preposition' && item.part !== 'by')

function actorOf({ text, state }: Extract<Item, { is: 'name' }>, { names }: Reader): ActorId | undefined {
  if (state) return state
  const found = names.actor.find(text)
  return found.kind === 'one' ? found.record.id : undefined
}

/** Was accused of it, was hit, or spoke of it. */
function hadToDo({ id, accused, victims }: Incident, actor: ActorId, archive: Archive): boolean {
  const country = archive.actorsById.get(actor)?.country
  const isState = archive.actorsById.get(actor)?.kind === 'state'
  return (
    accused.some((each) => each === actor || (isState && homeOf(archive, each) === actor)) ||
    (isState && victims.some((each) => each.country === country)) ||
    (!isState && findStatements(archive, { incidents: new Set([id]) }).some((each) => speakersOf(each).includes(actor)))
  )
}

/** Told by what they have in common, where that says which they are. */
function listing(
  over: Query['over'],
  mentions: readonly string[],
  parties: readonly ActorId[],
  archive: Archive,
): Query {
  const accused = accusedIn(archive)
  const matters: Query = { ...emptyQuery, wanted: 'matters' }
  const query = {
    ...matters,
    mentions,
    on: parties.filter((id) => accused.has(id)).map((actor) => ({ actor })),
    victims: parties.filter((id) => !accused.has(id)).map((state) => ({ state })),
  }
  const { incidents } = answerQuery(archive, query)
  return incidents.length === over.length && over.every((id) => incidents.includes(id)) ? query : { ...matters, over }
}
