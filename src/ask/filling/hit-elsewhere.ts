import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../../find/fold.ts'
import { perArchive } from '../../find/once.ts'
import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { peopleOf, stateNames } from '../lexicon/countries.ts'
import { isDeedWord } from '../lexicon/deed-words.ts'
import { month } from '../lexicon/months.ts'
import { createVocabulary } from '../lexicon/vocabulary.ts'
import { spellOut } from '../pieces/segment.ts'
import type { Party } from '../query.ts'
import type { Reader, Reading } from '../reading.ts'
import { describedIn } from '../texts/described.ts'
import { pattern } from '../texts/stems.ts'

const stop =
  '(?:to|by|on|in|into|near|between|about|say|says|said|according|over|for|and|or|who|whom|that|which|when|where|why|how|with|from|as|was|were|is|are|did|do|does|has|have|had|before|after|since|during|until|at|through|via|because|ever|if|it|them|him|her|this|last|next|any|all|some|other|another|several|many|without|later|earlier|again|too|also|first|(?:him|her|it|them)sel(?:f|ves)|true|correct|right|came|come|took|made|drew|led|met|won|got|not|never|been|be|(?!united)\\p{L}{3,}ed)'
const body = String.raw`((?:(?!${stop}\b)[\p{L}\p{N}&'’.-]+(?: |$|(?=[?,;:!)]))){1,6})`
const attack = '(?:cyber[- ]?attack|attack|hack|breach|intrusion|break-in|ransomware attack)'

const ofHackers =
  '(?:accusations?|allegations?|charges|claims?|rings?|outfits?|groups?|crews?|gangs?|teams?|units?|tools?|operations?|campaigns?|suspects|cases?|right|back|spree|programme|attempts?|offences?)'

/** “The attack on the Swedish parliament”, “hacking Boeing”, “the Swedish parliament hack”: whom it hit. */
const shapes = [
  new RegExp(
    String.raw`\b${attack}(?:s|es)? (?:of|on|at|into|against) (?!.{2,30}['’]s? (?:door|feet|doorstep)\b)(?:the )?${body}`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:hacking|breaching)(?: into| of)? (?:the )?(?!${ofHackers}\b)${body}`, 'iu'),
  // “Who hacked the French foreign ministry”, “did China break into the Ministry of Defence”.
  new RegExp(
    String.raw`^(?:and |so |but )*(?:who|which \p{L}+|did .{2,40}?|has .{2,40}?) (?:hack(?:ed)?|breach(?:ed)?|br(?:eak|oke) into|penetrated?|infiltrated?) (?:the )?(?!of\b|${ofHackers}\b)${body}`,
    'iu',
  ),
  // “Was Boeing hit by LockBit”, “did LockBit attack Boeing”.
  new RegExp(
    `^(?:and |so |but )*(?:was|were) (?:the )?${body}(?:also |ever |really )*(?:hit|hacked|attacked|breached|struck|targeted|compromised|infected|crippled) (?:by|in) (?!(?:the )?(?:US|UK|EU|Americans?|Brit(?:s|ish)|Europeans?)\\b|(?:new |fresh )?sanctions|an? (?:travel|asset|visa))`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:and |so |but )*did (?:the )?(?:[\p{L}\d-]+ ){1,3}?(?:attack|hit|strike|target|extort|rob) (?:the )?(?!of\b|back\b|out\b|${ofHackers}\b)${body}`,
    'iu',
  ),
  new RegExp(String.raw`\bthe ((?:(?!(?:the|an?|${stop.slice(3)}\b)[\p{L}\p{N}&'’.-]+ ){1,4})${attack}s?\b`, 'iu'),
]

/** They tell of no body in particular. */
const general = new RegExp(
  String.raw`^(?:the|an?|of|its|their|his|our|own|governments?|states?|country|countries|people|persons?|compan(?:y|ies)|firms?|agenc(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|infrastructure|systems?|networks?|targets?|officials?|citizens?|victims?|national|public|entit(?:y|ies)|institutions?|computers?|capital|allies|somebody|someone|anybody|anyone|cyber|alleged|recent|big|massive|worldwide|large|major|time|moment|outset|start|early|late|mid|record|file|${month}|\d+|.{1,2})$`,
  'i',
)

/** Whom an attack hit, in the words of a question. */
interface Hit {
  state?: NonNullable<ReturnType<Archive['actorsById']['get']>>
  words: readonly string[]
  /** Those that are written as a name. */
  names: readonly string[]
  text: string
}

/** “The attack on the Swedish parliament”, “the hack of Shell”, where no matter on record hit any such body: none of another is told, and not all there are. */
export function hitElsewhere(reading: Reading, typed: string, reader: Reader): Reading {
  if (reading.is === 'not-understood') return asWhole(reading, typed, reader.archive)
  if (reading.is !== 'query') return reading
  const asTyped = judged(reading, typed, reader)
  return asTyped.is === 'query' ? asTyped : judged(reading, mended(typed, reader.archive), reader)
}

/** “Swedish parliament”, where of whom it hit a word was not read. */
function asWhole(reading: Extract<Reading, { is: 'not-understood' }>, typed: string, archive: Archive): Reading {
  const hit = hitIn(typed, archive)
  const said = hit && wordsIn(hit.text)
  const isPart = said && reading.parts.flatMap(wordsIn).every((word) => said.includes(word))
  return hit?.state && isPart ? { ...reading, parts: [hit.text] } : reading
}

/** With its slips mended, but for what is written as a name: “Boeing” is no “being”. */
const mended = (typed: string, archive: Archive): string =>
  typed.replace(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu, (word) => spellOut(word, createVocabulary(archive)))

function judged(reading: Extract<Reading, { is: 'query' }>, words: string, { archive, names }: Reader): Reading {
  // “Before the Sony attack”: when, and not over that.
  const { since, until } = reading.query
  if ((since ?? until) && besideAttack.test(words)) return reading
  const { over, on, victims, around } = reading.query
  const mentions = reading.query.mentions.filter((word) => !isDeedWord(word))
  const hit = hitIn(words, archive)
  if (!hit || hit.words.length === 0) return reading
  const asked = [...over, ...around.map(({ incident }) => incident)]
  const told = (asked.length > 0 ? asked : havingAny(hit, archive)).filter((id) => tellsOf(hit, id, archive))
  const isWide = asked.length + victims.length + mentions.length === 0 && on.every(isWhole(archive))
  if (isWide && told.length > 0 && told.length <= few) return { ...reading, query: { ...reading.query, over: told } }
  return told.length > 0 ||
    mentions.some((word) => !hit.words.includes(word)) ||
    (asked.length > 0 && (names.any.knows(hit.text) || names.any.knows(hit.words.join(' '))))
    ? reading
    : { is: 'not-understood', parts: [hit.text], rest: { ...reading.query, over: [], victims: [] } }
}

/** A state, and nobody of whom things are told by name. */
const isWhole =
  ({ actorsById }: Archive) =>
  ({ actor }: Party): boolean =>
    actor === undefined || /^(?:state|alliance|agency)$/.test(actorsById.get(actor)?.kind ?? '')

/** Matters that have a word of it, where not too many have it. */
function havingAny({ words, state }: Hit, archive: Archive): IncidentId[] {
  const { having } = describedIn(archive)
  const places = words.map((word) => having(word)).filter(({ size }) => size <= tooMany)
  const theirs = state && having(wordsIn(state.name)[0] ?? '')
  const found = places.length > 0 ? places : theirs && theirs.size <= tooMany ? [theirs] : []
  return [...new Set(found.flatMap((each) => [...each]))].flatMap((place) => archive.incidents[place]?.id ?? [])
}

const tooMany = 200

/** More matters than these say little of which is meant. */
const few = 3

const statesIn = perArchive(stateNames)

function hitIn(words: string, archive: Archive): Hit | undefined {
  for (const shape of shapes) {
    const text = shape.exec(words)?.[1]?.trim()
    if (!text || /^(?:its|his|her|their|our|your)\b/i.test(text)) continue
    const said = wordsIn(text.replace(/['’]s?(?= |$)/g, ''))
    const [one = '', two = ''] = said
    const named = statesIn(archive)
    const pair = named.get(`${one} ${two}`)
    const id = pair ?? named.get(one)
    const state = id && archive.actorsById.get(id)
    const rest = said
      .slice(state ? (pair ? 2 : 1) : 0)
      .filter((word) => !general.test(word) && (!isDeedWord(word) || /^(?:elections?|vote|mail|inbox)/.test(word)))
    const names = rest.filter((word) => text.includes(word.charAt(0).toUpperCase() + word.slice(1)))
    if (shape === shapes.at(-1) && !state && names.length === 0) continue
    return { ...(state && { state }), words: rest, names, text }
  }
  return undefined
}

/** What is told of each matter, a sentence or a name at a time. */
const toldOf = perArchive(
  ({ incidents }: Archive) =>
    new Map(
      incidents.map((each): [IncidentId, string[]] => [
        each.id,
        [each.name, ...each.aliases, ...each.summary.split(/(?<=[.;]) /), ...each.victims.map(({ name }) => name)],
      ]),
    ),
)

/** Of so many of the words a text must tell. */
const share = 0.5

/** “The Dutch defence ministry”: that another ministry was hit tells nothing of it. */
const ofBody =
  /^(?:(?:ministry|department|army|agency|commission|committee)\b.+|.+ (?:ministry|department|army|agency|commission|committee))$/i

/** It hit such a body of the state, or tells of the one and the other in one sentence; without a state, of all that is a name. */
function tellsOf({ state, words, names }: Hit, id: IncidentId, archive: Archive): boolean {
  const incident = archive.incidentsById.get(id)
  const told = toldOf(archive).get(id) ?? []
  if (!incident) return false
  const tells = (text: string) =>
    words.filter((word) => tellsWord(text, word)).length >=
    (ofBody.test(words.join(' ')) ? words.length : words.length * share)
  const whole = told.join(' ')
  if (!state?.country)
    return (
      words.some((word) => tellsWord(whole, word)) &&
      names.filter((word) => !tellsWord(whole, word)).length <= (names.length > 2 ? 1 : 0)
    )
  return hitThere(incident, state.country).some(tells) || told.some((each) => tellsOfState(each, state) && tells(each))
}

const tellsWord = (text: string, word: string): boolean => pattern(word).test(text) || begins(word).test(text)

/** “Democrats” and “Democratic”. */
const begins = (word: string): RegExp =>
  new RegExp(String.raw`\b${escapeRegExp(word.slice(0, Math.max(5, word.length - 4)))}`, 'i')

const hitThere = ({ victims }: Incident, country: string): string[] =>
  victims.flatMap((each) => (each.country === country ? [`${each.name} ${each.sector ?? ''}`] : []))

const tellsOfState = (text: string, { name, country }: NonNullable<Hit['state']>): boolean =>
  [name, ...(country ? peopleOf(country) : [])].some((each) => text.toLowerCase().includes(each.toLowerCase()))

const besideAttack =
  /\b(?:before|after|prior to) (?:the )?(?:\S+ ){1,3}(?:attack|hack|breach|intrusion|compromise|heist)\W*$/i
