import type { Line, Span } from '../briefing/briefing.ts'
import { countKind, kindsInOrder, levelWords, tally } from '../briefing/kinds.ts'
import { linkTo, measureLine, shortName, shortSpeaker, writeConfidence } from '../briefing/wording.ts'
import type { Absence } from '../model/absence.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import { type Day, writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import {
  type Attribution,
  isOwnAttribution,
  type Kind,
  type Level,
  measures,
  type Statement,
} from '../model/statement.ts'

/**
 * Each accused with what exactly is blamed, then who says so, when, and how sure the speaker was.
 * A statement counts under the narrowest that it names: HAFNIUM before China.
 */
export function accusedItems(archive: Archive, incident: Incident, statements: readonly Statement[]): Line[] {
  const found = statements.filter(isOwnAttribution).toReversed()
  const groups = groupBy(found, (each) => [`${narrowest(archive, each) ?? ''}|${each.level ?? ''}`])
  const lines = [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((said): Line => {
      const [first] = said
      const target = first && narrowest(archive, first)
      const name = target ? shortName(archive, target) : 'Nobody named'
      return [
        { text: name, strong: true },
        first?.level ? `, ${levelWords[first.level]}` : '',
        ' – ',
        ...byDay(archive, said, howSure),
      ]
    })
  const named = new Set(found.flatMap(({ targets }) => targets))
  const unnamed = incident.accused.filter((id) => !named.has(id)).map((id) => actorOf(archive, id).name)
  return unnamed.length === 0 ? lines : [...lines, [`Also accused by sources of the record: ${unnamed.join(', ')}`]]
}

/** The target that the level speaks of: an organ where an organ is blamed, the state where its territory is. */
function narrowest(archive: Archive, { targets, level }: Attribution): ActorId | undefined {
  const wanted = level ? blamedKinds[level] : []
  const kindOf = (id: ActorId) => actorOf(archive, id).kind
  return targets.find((id) => wanted.includes(kindOf(id))) ?? targets.find((id) => kindOf(id) !== 'state') ?? targets[0]
}

const blamedKinds: Record<Level, readonly Actor['kind'][]> = {
  territory: ['state'],
  cluster: ['threat-group'],
  'state-linked': ['threat-group'],
  'state-organ': ['agency', 'military-unit'],
  state: ['state'],
  'company-or-front': ['company', 'organisation'],
  individual: ['person'],
}

const howSure = (statement: Attribution): string => (statement.confidence ? ` (${writeConfidence(statement)})` : '')

/** What was said, a line a kind: how many, on which days, by whom; each name leads to its source. The rest is counted. */
export function saidItems(archive: Archive, statements: readonly Statement[]): Line[] {
  const said = statements.filter(({ kind }) => !measures.has(kind)).toReversed()
  const above = said.filter(isOwnAttribution)
  const lines = kindsInOrder.flatMap((kind): Line[] => {
    const found = said.filter((each) => each.kind === kind)
    if (found.length === 0 || !listed.has(kind)) return []
    return [[{ text: countKind(kind, found.length), strong: true }, ' – ', ...byDay(archive, found, () => '')]]
  })
  const rest = said.filter((each) => !listed.has(each.kind) && !isOwnAttribution(each))
  return [
    ...(above.length > 0 ? [[{ text: tally(above.map(({ kind }) => kind)), strong: true }, ', as above']] : []),
    ...lines,
    ...(rest.length > 0 ? [[`Also ${tally(rest.map(({ kind }) => kind))}`]] : []),
  ]
}

const listed = new Set<Kind>([
  'attribution-endorsed',
  'condemnation',
  'solidarity',
  'advisory',
  'denial',
  'claim-of-responsibility',
  'counter-accusation',
])

const speakersShown = 6

/** “19 July 2021: UK, Canada; 20 July 2021: …”; somebody who said several such things that day is named once. */
function byDay<Each extends Statement>(
  archive: Archive,
  said: readonly Each[],
  more: (statement: Each) => string,
): Span[] {
  const speakers = [...groupBy(said, (each) => [`${each.day} ${shortSpeaker(archive, each)}`]).values()]
  const left = speakers.length - speakersShown
  const days = groupBy(speakers.slice(0, speakersShown), ([first]) => (first ? [first.day] : []))
  const listed = [...days].map(([day, those]): Span[] => [
    `${writeDay(day)}: `,
    ...join(
      those.map((each) => speaker(archive, each, more)),
      ', ',
    ),
  ])
  return [...join(listed, '; '), left > 0 ? ` and ${left} more` : '']
}

function speaker<Each extends Statement>(
  archive: Archive,
  said: readonly Each[],
  more: (statement: Each) => string,
): Span[] {
  const telling = said.find((each) => more(each) !== '') ?? said[0]
  if (!telling) return []
  const unverified = said.some(({ verified }) => verified) ? '' : ' [unverified]'
  return [linkTo(shortSpeaker(archive, telling), telling.sources), more(telling), unverified]
}

/** The measures, sanctions first; where nobody sanctioned anybody the checked absence stands before everything else. */
export function doneItems(
  archive: Archive,
  statements: readonly Statement[],
  absences: readonly Absence[],
  within: ReadonlySet<IncidentId>,
): Line[] {
  const done = statements
    .filter(({ kind }) => measures.has(kind))
    .map((each) => ({ kind: each.kind, line: measureLine(archive, each, within) }))
  const sanctions = done.filter(({ kind }) => kind === 'sanction' || kind === 'sanction-lifted')
  const others = done.filter((each) => !sanctions.includes(each))
  const missing = absences.filter(({ act }) => act === 'sanction')
  return [
    ...sanctions.map(({ line }) => line),
    ...(missing.length > 0 ? [absentSanctions(archive, missing)] : []),
    ...others.map(({ line }) => line),
  ]
}

/** Who did not sanction, by how that is known and as of when; “did not” only for what was checked, declined or reported. */
function absentSanctions(archive: Archive, absences: readonly Absence[]): Line {
  const classes = groupBy(absences, (absence) => [absence.class])
  const order: readonly Absence['class'][] = [
    'explicitly-declined',
    'reported-absent',
    'checked-absent',
    'not-recorded',
  ]
  const parts = order.flatMap((each): Span[][] => {
    const found = classes.get(each) ?? []
    return found.length === 0 ? [] : [[absentWords[each], ...byAsOf(archive, found)]]
  })
  return [{ text: 'No sanctions', strong: true }, ': ', ...join(parts, '; ')]
}

const absentWords: Record<Absence['class'], string> = {
  'explicitly-declined': 'declined by ',
  'reported-absent': 'reported that none came from ',
  'checked-absent': 'none found when checked at ',
  'not-recorded': 'none made for this on record here',
}

function byAsOf(archive: Archive, absences: readonly Absence[]): Span[] {
  const days = groupBy(absences, ({ asOf }) => [asOf])
  return join(
    [...days].map(([day, those]): Span[] => {
      const names = those.map((each): Span[] =>
        each.by ? [linkTo(shortName(archive, each.by), each.sources), ended(archive, each)] : [],
      )
      const who = names.filter((part) => part.length > 0)
      const [nobody] = those.filter(({ by }) => by === undefined)
      const asOf = ` (as of ${writeDay(day)})`
      return [...join(who, ', '), ...(nobody ? [linkTo(asOf, nobody.sources)] : [asOf])]
    }),
    ', ',
  )
}

function ended(archive: Archive, { endedBy }: Absence): string {
  const day: Day | undefined = archive.statements.find(({ id }) => id === endedBy)?.day
  return day ? ` until ${writeDay(day)}` : ''
}

/** Numbers side by side, each with who gave it and when. */
export const figureItems = ({ figures }: Incident): Line[] =>
  figures.map(({ value, measure, by, day }) => [
    `${measure.charAt(0).toUpperCase()}${measure.slice(1)}: `,
    { text: value, strong: true },
    ` (${by}${day && !by.includes(writeDay(day)) ? `, ${writeDay(day)}` : ''})`,
  ])

function join(parts: readonly Span[][], by: string): Span[] {
  return parts.flatMap((part, place) => (place === 0 ? part : [by, ...part]))
}
