import { createHash } from 'node:crypto'
import { type Line, wordsOf } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { measureLine } from '../briefing/measure-line.ts'
import { absenceLine, citeSpans, statementLine } from '../briefing/wording.ts'
import { speakersOf, targetsOf } from '../find/statements.ts'
import { type Absence, authorsOf } from '../model/absence.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import { type Day, writeDay } from '../model/day.ts'
import type { ActorId, Country, IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import type { Source } from '../model/source.ts'
import { type Kind, measures, type Statement } from '../model/statement.ts'

/** What a reader may choose by: a kind of statement, new incidents, negative facts. */
export type FactKind = Kind | 'incident' | 'absence'

/** Anything that can be new on the record. */
export interface Fact {
  id: string
  kind: FactKind
  /** Absent where nobody gives one. */
  day: Day | undefined
  /** How a digest tells it. */
  line(): Line
  /** The same in words alone, without the source: what a later correction sets side by side. */
  said(): string
  /** Changes when what is on record does, whatever becomes of the wording and of its sources. */
  hash(): string
  actors: readonly ActorId[]
  incidents: readonly IncidentId[]
  countries: readonly Country[]
}

/** Every fact of the record by its id. The line of each is written when it is first read. */
export function factsOf(archive: Archive): ReadonlyMap<string, Fact> {
  const ready = cache.get(archive)
  if (ready) return ready
  const facts = new Map<string, Fact>()
  for (const incident of archive.incidents) facts.set(incident.id, ofIncident(archive, incident))
  for (const statement of archive.statements) facts.set(statement.id, ofStatement(archive, statement))
  for (const absence of archive.absences) facts.set(absence.id, ofAbsence(archive, absence))
  cache.set(archive, facts)
  return facts
}

const cache = new WeakMap<Archive, ReadonlyMap<string, Fact>>()

function ofIncident(archive: Archive, incident: Incident): Fact {
  const { id, name, summary, accused, victims, verified } = incident
  const day = incident.disclosed ?? incident.began ?? incident.ended
  return {
    ...written(incident, (sources) => [
      ...(day ? [{ text: writeDay(day), strong: true }, ' · '] : []),
      `${name}: ${summary}`,
      verified ? '' : ' [unverified]',
      ...citeSpans(sources),
    ]),
    id,
    kind: 'incident',
    day,
    actors: accused,
    incidents: [id],
    countries: [
      ...victims.flatMap(({ country }) => country ?? []),
      ...accused.flatMap((actor) => actorOf(archive, actor).country ?? []),
    ],
  }
}

function ofStatement(archive: Archive, statement: Statement): Fact {
  const { id, kind, day, incidents } = statement
  const actors = [...speakersOf(statement), ...targetsOf(statement)]
  const line = measures.has(kind) ? measureLine : statementLine
  const told = (sources: Source[]): Statement => ({ ...statement, quote: undefined, sources })
  return {
    ...written(
      statement,
      (sources) => line(archive, told(sources)),
      // “Was: … Now: …”: what is told now says over what.
      measures.has(kind) ? undefined : () => statementLine(archive, told([]), new Set(incidents)),
    ),
    id,
    kind,
    day,
    actors,
    incidents,
    countries: actors.flatMap((actor) => actorOf(archive, actor).country ?? []),
  }
}

function ofAbsence(archive: Archive, absence: Absence): Fact {
  const actors = [...authorsOf(absence), ...absence.actors]
  return {
    ...written(absence, (sources) => absenceLine(archive, { ...absence, sources })),
    id: absence.id,
    kind: 'absence',
    day: absence.asOf,
    actors,
    incidents: absence.incidents,
    countries: actors.flatMap((actor) => actorOf(archive, actor).country ?? []),
  }
}

const longest = 300

/** What takes time, done when it is asked for; `remember` writes what a later correction sets beside the line, where that is not the line. */
function written(
  record: { sources: Source[] },
  write: (sources: Source[]) => Line,
  remember: () => Line = () => write([]),
): Pick<Fact, 'line' | 'said' | 'hash'> {
  let line: Line | undefined
  return {
    line() {
      line ??= write(record.sources)
      return line
    },
    said: () => cut(wordsOf(remember()), longest),
    hash: () => hashOf(record),
  }
}

/** A field that a later version adds, empty, changes nothing; nor does a further source. */
function hashOf(record: object): string {
  const content = JSON.stringify({ ...record, sources: undefined }, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  )
  return createHash('sha256').update(content).digest('base64url').slice(0, 12)
}
