import escapeRegExp from 'escape-string-regexp'
import type { Absence } from '../model/absence.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Source } from '../model/source.ts'
import { type Attribution, isOwnAttribution, type Statement } from '../model/statement.ts'
import { writeAttribution } from './blamed.ts'
import type { Line, Span } from './briefing.ts'
import { coSigners } from './co-signers.ts'
import { listSome } from './fit.ts'
import { absenceWords, levelWords } from './kinds.ts'
import { markStatement, markUnverified } from './unverified.ts'

/** A group or persona that speaks for itself is nobody in private: “Handala”, not “Handala (personally)”. */
const isPerson = (archive: Archive, { actor }: Statement['speaker']): boolean =>
  actor === undefined || actorOf(archive, actor).kind === 'person'

/** Who speaks, as the record allows: a person with the role, an unnamed official as just that. */
export function writeSpeaker(archive: Archive, statement: Statement): string {
  const { speaker, capacity, onBehalfOf } = statement
  const body = speaker.actor ? actorOf(archive, speaker.actor).name : undefined
  const states = onBehalfOf.map((id) => actorOf(archive, id).name).filter((name) => name !== body)
  const roleSaysBody = speaker.role !== undefined || (speaker.actor && isNamedIn(archive, speaker.name, speaker.actor))
  switch (capacity) {
    case 'unnamed-on-background':
      return `${speaker.name}, on background${body && body !== speaker.name ? ` (${body})` : ''}`
    case 'leaked':
      return `${speaker.name}, in leaked material`
    case 'personal':
      return [speaker.name, speaker.role, isPerson(archive, speaker) ? 'speaking personally' : undefined]
        .filter(Boolean)
        .join(', ')
    case 'on-behalf-of-state':
    case 'on-behalf-of-body':
    case 'spokesperson':
    case 'named-official':
    case 'company':
    case 'court-or-prosecutor': {
      const name = [speaker.name, speaker.role, roleSaysBody ? undefined : body].filter(Boolean).join(', ')
      return states.length > 0 && capacity === 'on-behalf-of-state'
        ? `${name}, for ${states.join(', ')}`
        : `${name}${joinedBy(archive, statement)}`
    }
  }
}

/** “FBI and CISA” are told by that; so is Belgium by “Minister for Foreign Affairs of Belgium”. */
const isNamedIn = (archive: Archive, text: string, id: ActorId): boolean =>
  [shortName(archive, id), actorOf(archive, id).name].some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  )

/** “ with US, UK, Canada and 4 more”, save whom the name of the speaker tells. */
function joinedBy(archive: Archive, statement: Statement): string {
  const others = coSigners(archive, statement).filter((id) => !isNamedIn(archive, statement.speaker.name, id))
  return others.length > 0 ? ` with ${listSome(others.map((id) => shortName(archive, id)))}` : ''
}

/** The name for lists. */
export function shortName(archive: Archive, id: ActorId): string {
  const { name, short } = actorOf(archive, id)
  return short ?? name
}

/** Who speaks, in as few words as stay true: the state for whom a body acts, else the body. */
export function shortSpeaker(archive: Archive, { speaker, capacity, onBehalfOf }: Statement): string {
  const body = speaker.actor ? shortName(archive, speaker.actor) : speaker.name
  const [first] = onBehalfOf
  switch (capacity) {
    case 'on-behalf-of-state':
      return first ? shortName(archive, first) : body
    case 'on-behalf-of-body':
      return first && actorOf(archive, first).kind === 'alliance' ? shortName(archive, first) : body
    case 'unnamed-on-background':
      // “Some analysts” are of no body, and no officials.
      return speaker.actor ? `${body} (official, on background)` : `${body} (on background)`
    case 'leaked':
      return `${body} (leaked)`
    case 'personal':
      return isPerson(archive, speaker) ? `${speaker.name} (personally)` : body
    case 'spokesperson':
    case 'named-official':
    case 'company':
    case 'court-or-prosecutor':
      return body
  }
}

export const notStated = 'confidence not stated'

/** The speaker's own words for how sure; a degree without words is marked as such. */
export function writeConfidence({ confidence }: Attribution): string {
  if (!confidence) return notStated
  return confidence.phrase ? `“${confidence.phrase}”` : `${confidence.degree} confidence, not verbatim`
}

/** What is blamed, to stand behind the kind: “, the state”. */
export const levelOf = (statement: Statement): string =>
  'level' in statement && statement.level ? `, ${levelWords[statement.level]}` : ''

/** The same and how sure the speaker is: “, the state, “highly likely””. */
export const writeLevel = (statement: Statement): string =>
  isOwnAttribution(statement) ? `${levelOf(statement)}, ${writeConfidence(statement)}` : levelOf(statement)

/** The best source of a fact as a link that names its publisher, and how many more there are. */
export function citeSpans(sources: readonly Source[]): Span[] {
  const [best] = sources
  if (!best) return []
  const text = best.publisher ?? best.note?.replace(/\.$/, '') ?? best.title
  const more = sources.length > 1 ? ` +${sources.length - 1}` : ''
  return [' (', best.url ? { text, href: best.url } : text, more, ')']
}

/** Words that lead to the first of these sources that has an address. */
export function linkTo(text: string, sources: readonly Source[]): Span {
  const href = sources.find(({ url }) => url !== undefined)?.url
  return href ? { text, href } : text
}

/** “ · over WannaCry”, save the matters that need no telling: of which the page is, or that the gist names. */
function writeMatters(archive: Archive, { incidents, gist }: Statement, within: ReadonlySet<IncidentId>): string {
  const isTold = (name: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'iu').test(gist)
  const untold = incidents
    .filter((id) => !within.has(id))
    .map((id) => incidentOf(archive, id))
    .filter(({ name, aliases }) => ![name, ...aliases].some(isTold))
  return untold.length > 0 ? ` · over ${untold.map(({ name }) => name).join('; ')}` : ''
}

/** One statement on one line: day, speaker, kind, gist, quotation, matter, source; `within` are the matters of which the page is, which need no telling. */
export function statementLine(
  archive: Archive,
  statement: Statement,
  within: ReadonlySet<IncidentId> = new Set(),
): Line {
  const { day, gist, quote, sources } = statement
  return [
    { text: writeDay(day), strong: true },
    ` · ${writeSpeaker(archive, statement)} · ${writeAttribution(archive, statement)}${writeLevel(statement)}: ${gist}`,
    ...(quote ? [` “${quote.text}” – ${quote.by}.`] : []),
    writeMatters(archive, statement, within),
    markStatement(statement),
    ...citeSpans(sources),
  ]
}

/** A negative fact: how it is known, the claim, the day for which it holds, what ended it. */
export function absenceLine(archive: Archive, absence: Absence): Line {
  const { claim, asOf, sources, endedBy } = absence
  const end = endedBy && archive.statements.find(({ id }) => id === endedBy)
  return [
    { text: absenceWords[absence.class], strong: true },
    `: ${claim} As of ${writeDay(asOf)}.`,
    ...(end ? [` No longer so since ${writeDay(end.day)}${markUnverified([end])}.`] : []),
    ...citeSpans(sources),
  ]
}
