import type { Line, Span } from '../briefing/briefing.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { citeSpans, linkTo, shortSpeaker, statementLine } from '../briefing/wording.ts'
import { perArchive } from '../find/once.ts'
import { type Archive, groupBy, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'
import { join } from './by-day.ts'

/** In what words somebody is accused, by what kind of statement. */
interface Way {
  words: string
  kinds: ReadonlySet<Kind>
}

const attributed: readonly Way[] = [
  { words: '', kinds: new Set(['attribution', 'technical-attribution']) },
  { words: 'endorsed by ', kinds: new Set(['attribution-endorsed']) },
]
/** An advisory that names an author attributes nothing, and stands beside what does. */
const advised: Way = { words: 'advisory of ', kinds: new Set(['advisory']) }
const implied: readonly Way[] = [
  { words: 'charged by ', kinds: new Set(['indictment']) },
  { words: 'listed by ', kinds: new Set(['sanction']) },
  advised,
]

/** Whether a statement attributes, and does not only charge, list or advise. */
export const isBlame = ({ kind }: Statement): boolean => attributed.some(({ kinds }) => kinds.has(kind))

/** A line an incident: which, then who says so. */
export function blamedItems(archive: Archive, statements: readonly Statement[]): Line[] {
  const blamed = statements.filter(isBlame)
  const others = blamed.filter(({ incidents }) => incidents.length === 0)
  const matters = new Set(blamed.flatMap(({ incidents }) => incidents))
  const beside = statements
    .filter(({ kind }) => advised.kinds.has(kind))
    .map((each) => ({ ...each, incidents: each.incidents.filter((id) => matters.has(id)) }))
  return [
    ...byIncident(archive, [...blamed, ...beside], [...attributed, advised]),
    ...others.map((each) => statementLine(archive, each)),
  ]
}

/** The same of what nobody attributes on record, but charges, listings or advisories are over. */
export function impliedItems(archive: Archive, statements: readonly Statement[]): Line[] {
  const blamed = new Set(statements.filter(isBlame).flatMap(({ incidents }) => incidents))
  const found = statements
    .filter(({ kind }) => implied.some(({ kinds }) => kinds.has(kind)))
    .map((each) => ({ ...each, incidents: each.incidents.filter((id) => !blamed.has(id)) }))
  return byIncident(archive, found, implied)
}

/** Matters of which the sources of their record accuse somebody, and over which no statement on record names them. */
export function accusedItems(archive: Archive, id: ActorId, statements: readonly Statement[]): Line[] {
  const told = new Set(statements.flatMap(({ incidents }) => incidents))
  return (accusedOf(archive).get(id) ?? [])
    .filter((each) => !told.has(each.id))
    .map(({ name, sources, verified }) => [
      { text: name, strong: true },
      ` – accused by sources of its record${markUnverified([{ verified }])}`,
      ...citeSpans(sources),
    ])
}

const accusedOf = perArchive(({ incidents }: Archive) => groupBy(incidents, ({ accused }) => accused))

const byIncident = (archive: Archive, statements: readonly Statement[], ways: readonly Way[]): Line[] =>
  [...groupBy(statements, ({ incidents }) => incidents)].map(([id, said]) => [
    { text: incidentOf(archive, id).name, strong: true },
    ' – ',
    ...join(
      ways.map((way) => accusers(archive, said, way)).filter((spans) => spans.length > 0),
      '; ',
    ),
  ])

/** Who says so, each day once. */
function accusers(archive: Archive, said: readonly Statement[], { words, kinds }: Way): Span[] {
  const wanted = said.filter(({ kind }) => kinds.has(kind))
  const once = groupBy(wanted, (each) => [`${shortSpeaker(archive, each)} ${writeDay(each.day)}`])
  const names = [...once.values()].map((those): Span[] =>
    those
      .slice(-1)
      .flatMap((each) => [
        linkTo(shortSpeaker(archive, each), each.sources),
        ` ${writeDay(each.day)}${markUnverified(those)}`,
      ]),
  )
  return names.length > 0 ? [words, ...join(names, ', ')] : []
}
