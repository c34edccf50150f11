import type { Found, Name, Names } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import { follow } from './follow.ts'
import { intentOf, whetherStart } from './intent.ts'
import { politeness } from './lexicon.ts'
import { emptyQuery, type Party, type Query } from './query.ts'
import { type Placed, placeNames, type Senses } from './roles.ts'
import { type Item, segment } from './segment.ts'
import { settle } from './settle.ts'
import { createVocabulary } from './vocabulary.ts'

/** What came of reading a question. */
export type Reading =
  | { is: 'query'; query: Query }
  /** A name in it belongs to several: the question with each of them in its place. */
  | { is: 'which'; name: string; choices: readonly { record: Name; question: string }[] }
  /** These parts were not understood; the query is what the rest says, if it says anything. */
  | { is: 'not-understood'; parts: readonly string[]; rest?: Query }
  | { is: 'out-of-scope' }

export interface Reader {
  archive: Archive
  names: Names
  today: Day
}

/** Every stage of a reading, for whoever wants to see why. */
export interface Explained {
  words: string
  items: readonly Item[]
  placed: readonly Placed[]
  reading: Reading
}

/** Reads a question about the record; `before` is the question that it may follow up. Never guesses in silence. */
export const readQuestion = (text: string, reader: Reader, before?: Query): Reading =>
  explainQuestion(text, reader, before).reading

export function explainQuestion(text: string, reader: Reader, before?: Query): Explained {
  const words = impolite(text)
  const senses = sensesIn(reader)
  const found = segment(words.replace(whetherStart, ' '), createVocabulary(reader.archive), reader.names, reader.today)
  const items = settle(found, senses.matter)
  const placed = placeNames(items, senses)
  return { words, items, placed, reading: reading(text, words, items, placed, reader, before) }
}

/** Without what only makes it polite. */
function impolite(text: string): string {
  let words = text.trim()
  for (let before = ''; before !== words; ) {
    before = words
    for (const polite of politeness) words = words.replace(polite, '').trim()
  }
  return words === '' ? text.trim() : words
}

/** Talk that is about nothing on record, whatever names are in it. */
const offTopic =
  /\b(?:weather|forecast|joke|jokes|poem|haiku|song|sing|limerick|recipe|cook|bake|pizza|lasagne|lasagna|cake|translate|python|javascript|sql|regex|function|code|script|program me|ignore|disregard|forget (?:your|all|everything|the record)|instructions?|prompt|jailbreak|pretend|role ?play|act as|you are now|system message|developer mode|football|soccer|movie|film|stock price|bitcoin price|horoscope|love you|marry|meaning of life|how are you|how (?:do|can|could|would|should|might) (?:i|we)|answer only in|how old are you|your name|who (?:are|made|built|created) you|what are you|are you (?:a |an )?(?:bot|human|ai|robot|real|chatgpt|gpt|sentient)|good ?(?:morning|night|evening)|what time is it|what day is it|thank(?:s| you)|lol|lmao|bored|homework|essay|cv|cover letter|book (?:me|a)|flight|hotel|restaurant|lunch|dinner|coffee|sudo|rm -rf|drop table|select \*|password|api key|token|1\s*\+\s*1|\d+\s*(?:[+*x]|times|plus|minus)\s*\d+)\b/i

function reading(
  text: string,
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  reader: Reader,
  before: Query | undefined,
): Reading {
  if (offTopic.test(text)) return { is: 'out-of-scope' }
  const unknown = items.flatMap((item) => (item.is === 'unknown' ? [item.text] : []))
  const told = placed.length > 0 || items.some(({ is }) => is === 'act' || is === 'time')
  if (!told && unknown.length > 0) return { is: 'out-of-scope' }
  if (items.every(({ is }) => is !== 'name' && is !== 'act' && is !== 'class') && unknown.length > 0)
    return { is: 'out-of-scope' }
  const filled = fill(words, items, placed, reader)
  if ('is' in filled) return filled
  const counted = filled.wanted === 'figures' && filled.over.length > 0
  if (unknown.length > 0 && !counted) return { is: 'not-understood', parts: unknown, ...(told && { rest: filled }) }
  const followed = before && follow(before, filled, words, items, placed, sensesIn(reader))
  if (followed) return { is: 'query', query: followed }
  if (!told)
    return items.some(({ is }) => is === 'question') ? { is: 'not-understood', parts: [words] } : { is: 'out-of-scope' }
  const says =
    filled.acts.length +
    filled.by.length +
    filled.on.length +
    filled.over.length +
    filled.victims.length +
    filled.around.length +
    (filled.since || filled.until ? 1 : 0)
  return says > 0 ? { is: 'query', query: filled } : { is: 'not-understood', parts: [words] }
}

/** Fills the pattern, or asks which of several was meant. */
function fill(words: string, items: readonly Item[], placed: readonly Placed[], reader: Reader): Query | Reading {
  const intent = intentOf(words, items, placed)
  const filled = {
    by: [] as Party[],
    on: [] as Party[],
    over: [] as IncidentId[],
    victims: [] as Query['victims'][number][],
    around: [] as Query['around'][number][],
    except: [] as ActorId[],
    sooner: [] as ActorId[],
  }
  for (const each of placed) {
    if (each.item.is === 'class') {
      const side =
        each.part === 'by'
          ? 'by'
          : each.part === 'on' || each.part === 'both'
            ? 'on'
            : intent.wanted === 'whom'
              ? 'on'
              : intent.wanted === 'who'
                ? 'by'
                : undefined
      if (side) filled[side].push({ only: each.item.only })
      continue
    }
    if (each.item.speaker) {
      filled[each.part === 'on' ? 'on' : 'by'].push({ speaker: each.item.speaker })
      continue
    }
    const found = resolve(each, each.item, words, intent.wanted, reader)
    if (found.kind === 'several') return which(words, each.item.text, found.records)
    if (found.kind === 'none') return { is: 'not-understood', parts: [each.item.text] }
    const { record, part, also } = found
    if (record.kind === 'incident') filled.over.push(record.id)
    else if (also) filled.around.push({ actor: record.id, incident: also })
    else if (part === 'victim')
      filled.victims.push({ state: record.id, ...(each.item.year && { year: each.item.year }) })
    else if (part === 'except') filled.except.push(record.id)
    else if (part === 'sooner') filled.sooner.push(record.id)
    else
      filled[part === 'by' || (part === 'open' && !accusedIn(reader.archive).has(record.id)) ? 'by' : 'on'].push({
        actor: record.id,
        ...(each.only && { only: each.only }),
      })
  }
  if (intent.wanted === 'compare')
    return { ...emptyQuery, ...intent, ...filled, by: [...filled.by, ...filled.on], on: [] }
  const over = [...new Set(filled.over)]
  const placedSomewhere = over.length > 0 || filled.victims.length > 0
  const reacts =
    intent.acts.length === 1 && intent.acts[0]?.name === 'reactions' && placedSomewhere && filled.by.length > 0
  return {
    ...emptyQuery,
    ...intent,
    ...filled,
    over,
    victims: over.length > 0 ? [] : filled.victims,
    on: reacts ? [] : filled.on,
  }
}

type Resolved =
  | { kind: 'one'; record: Name; part: Placed['part']; also?: IncidentId }
  | Exclude<Found<Name>, { kind: 'one' }>

/** The record that a name means in its part; where the part asks for what the name is not, the other. */
function resolve(
  placed: Placed,
  item: Extract<Item, { is: 'name' }>,
  words: string,
  wanted: Query['wanted'],
  reader: Reader,
): Resolved {
  const { names, archive } = reader
  const { part, qualifier } = placed
  const state = item.state && archive.actorsById.get(item.state)
  const actorOf = (): Found<Name> =>
    state ? { kind: 'one', record: { kind: 'actor', id: state.id, name: state.name } } : names.actor.find(item.text)
  const matterOf = (): Found<Name> => (state ? { kind: 'none', near: [] } : findMatter(item, qualifier, reader))
  if (state && part === 'victim' && item.deed) {
    const matter = findMatter({ ...item, text: `${item.text} ${item.deed}` }, undefined, reader)
    const named = findMatter({ ...item, text: `${state.name} ${item.deed}` }, undefined, reader)
    const meant =
      [matter, named].find(({ kind }) => kind === 'one') ??
      [matter, named].find((each) => each.kind === 'several' && each.records.length <= 3)
    if (meant?.kind === 'one') return { ...meant, part }
    if (meant) return meant
  }
  if (part === 'both') {
    const [actor, matter] = [actorOf(), matterOf()]
    if (actor.kind === 'one' && matter.kind === 'one' && matter.record.kind === 'incident')
      return { ...actor, part, also: matter.record.id }
  }
  const matters = part === 'over' || part === 'victim'
  const first = matters
    ? matterOf()
    : part === 'open' && wanted === 'about' && !state
      ? /^who\b/i.test(words)
        ? actorOf()
        : names.matter.find(item.text)
      : actorOf()
  const found = first.kind === 'none' ? (matters ? actorOf() : matterOf()) : first
  if (found.kind === 'one') {
    const also = part === 'on' && !state ? caseOf(found.record, item, reader) : undefined
    return { ...found, part: part === 'over' ? 'on' : part, ...(also && { also }) }
  }
  if (found.kind === 'several' && qualifier?.state) {
    const country = archive.actorsById.get(qualifier.state)?.country
    const [record, ...others] = found.records.filter(
      (each) => each.kind === 'actor' && archive.actorsById.get(each.id)?.country === country,
    )
    if (record && others.length === 0) return { kind: 'one', record, part }
  }
  return found
}

/** The matter that is called by the name of who is accused of it: “what was done about APT31”. */
function caseOf(
  record: Name,
  { text }: Extract<Item, { is: 'name' }>,
  { names, archive }: Reader,
): IncidentId | undefined {
  const found = names.incident.find(text)
  if (found.kind !== 'one' || record.kind !== 'actor') return undefined
  return archive.incidentsById.get(found.record.id)?.accused.includes(record.id) ? found.record.id : undefined
}

/** The matter of that name; the year or the state before it may be a part of the name: “the 2020 Storting breach”. */
function findMatter(
  { text, year }: Extract<Item, { is: 'name' }>,
  qualifier: Placed['qualifier'],
  { names, archive }: Reader,
): Found<Name> {
  const state = qualifier?.state && archive.actorsById.get(qualifier.state)?.name
  const fuller = [year && `${text} ${year}`, qualifier && `${qualifier.text} ${text}`, state && `${state} ${text}`]
  for (const each of fuller) {
    const found = each ? names.incident.find(each) : undefined
    if (found?.kind === 'one') return found
  }
  const found = names.incident.find(text)
  if (found.kind !== 'several' || !year) return found
  const [record, ...others] = found.records.filter(({ id }) => {
    const { began, disclosed } = archive.incidentsById.get(id) ?? {}
    return began?.startsWith(year) || disclosed?.startsWith(year)
  })
  return record && others.length === 0 ? { kind: 'one', record } : found
}

function which(words: string, name: string, records: readonly Name[]): Reading {
  const written = new RegExp(
    name
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
      .join('\\W+'),
    'iu',
  )
  const choices = records.map((record) => ({ record, question: words.replace(written, `=${record.id}`) }))
  return { is: 'which', name, choices }
}

/** What a name can stand for, looked up once a name. */
function sensesIn({ names, archive }: Reader): Senses {
  const known = new Map<string, { incident: boolean; actor: boolean }>()
  const look = ({ text, state }: Extract<Item, { is: 'name' }>) => {
    if (state) return { incident: false, actor: true }
    const ready = known.get(text)
    if (ready) return ready
    const exact = names.any.find(text)
    const kinds = new Set(
      exact.kind === 'one'
        ? [exact.record.kind]
        : exact.kind === 'several'
          ? exact.records.map(({ kind }) => kind)
          : [],
    )
    const sense = {
      incident: kinds.has('incident') || surely(names.incident.find(text), text, archive),
      actor: kinds.has('actor') || surely(names.actor.find(text), text, archive),
    }
    known.set(text, sense)
    return sense
  }
  return {
    matter: (name) => look(name).incident,
    actor: (name) => look(name).actor,
    many: ({ text, state }) => {
      const id = state ?? idOf(names.actor.find(text))
      const actor = id && archive.actorsById.get(id)
      return actor !== undefined && (actor.kind === 'state' || actor.kind === 'alliance' || actor.members.length > 0)
    },
    accused: ({ text, state }) => {
      const id = state ?? idOf(names.actor.find(text))
      return id !== undefined && accusedIn(archive).has(id)
    },
  }
}

/** Not only in part: “Bundestag” is an incident by a name of its own, and nobody's. */
const surely = (found: Found<Name>, text: string, archive: Archive): boolean => {
  if (found.kind === 'none') return false
  if (text.startsWith('=')) return true
  const records = found.kind === 'one' ? [found.record] : found.records
  return records.some(({ kind, id, name }) => {
    const lower = text.toLowerCase()
    if (name.toLowerCase() === lower) return true
    const actor = kind === 'actor' ? archive.actors.find((each) => each.id === id) : undefined
    const incident = kind === 'incident' ? archive.incidents.find((each) => each.id === id) : undefined
    return [...(actor?.aliases.map((alias) => alias.name) ?? []), ...(incident?.aliases ?? [])].some(
      (each) => each.toLowerCase() === lower,
    )
  })
}

const idOf = (found: Found<Name>): ActorId | undefined =>
  found.kind === 'one' && found.record.kind === 'actor' ? found.record.id : undefined

const accusedCache = new WeakMap<Archive, ReadonlySet<ActorId>>()

/** Those who are accused and sanctioned, and sanction nobody. */
function accusedIn(archive: Archive): ReadonlySet<ActorId> {
  const ready = accusedCache.get(archive)
  if (ready) return ready
  const designators = new Set(
    archive.statements
      .filter(({ kind }) => kind === 'sanction')
      .flatMap(({ onBehalfOf, speaker }) => [...onBehalfOf, ...(speaker.actor ? [speaker.actor] : [])]),
  )
  const accused = new Set(archive.statements.flatMap(({ targets }) => targets).filter((id) => !designators.has(id)))
  accusedCache.set(archive, accused)
  return accused
}
