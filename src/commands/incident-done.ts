import type { Line, Span } from '../briefing/briefing.ts'
import { countKind, kindsInOrder, plural } from '../briefing/kinds.ts'
import { measureLine } from '../briefing/measure-line.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { linkTo, shortName } from '../briefing/wording.ts'
import type { Absence } from '../model/absence.ts'
import { type Archive, groupBy } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import { isDesignation, measures, type Statement } from '../model/statement.ts'
import { byDay, join } from './by-day.ts'

/** The measures, sanctions first; where nobody sanctioned anybody the checked absence stands before everything else. */
export function doneItems(
  archive: Archive,
  statements: readonly Statement[],
  absences: readonly Absence[],
  within: ReadonlySet<IncidentId>,
): Line[] {
  const done = statements.filter(({ kind }) => measures.has(kind))
  const missing = absences.filter(({ act }) => act === 'sanction')
  return [
    ...done.filter(isDesignation).map((each) => measureLine(archive, each, { within })),
    ...(missing.length > 0 ? [absentSanctions(archive, missing)] : []),
    ...otherMeasures(
      archive,
      done.filter((each) => !isDesignation(each)),
      within,
    ),
  ]
}

const toldInFull = 2

/** A line each where they are few, else a line a kind, with days, by whom and against whom. */
function otherMeasures(archive: Archive, done: readonly Statement[], within: ReadonlySet<IncidentId>): Line[] {
  if (done.length <= toldInFull) return done.map((each) => measureLine(archive, each, { within }))
  return kindsInOrder.flatMap((kind): Line[] => {
    const found = done.filter((each) => each.kind === kind).toReversed()
    if (found.length === 0) return []
    const allegations = kind === 'indictment' ? ' (charges are allegations)' : ''
    const against = (each: Statement) => whom(archive, each)
    return [
      [{ text: countKind(kind, found.length), strong: true }, `${allegations} – `, ...byDay(archive, found, against)],
    ]
  })
}

const namesShown = 3

function whom(archive: Archive, { targets }: Statement): string {
  const names = targets.slice(0, namesShown).map((id) => shortName(archive, id))
  const left = targets.length - names.length
  return names.length > 0 ? ` (${names.join(', ')}${left > 0 ? ` and ${plural(left, 'other')}` : ''})` : ''
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
  const end = archive.statements.find(({ id }) => id === endedBy)
  return end ? ` until ${writeDay(end.day)}${markUnverified([end])}` : ''
}
