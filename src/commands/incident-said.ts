import { blamedIn } from '../briefing/blamed.ts'
import type { Line } from '../briefing/briefing.ts'
import { listSome } from '../briefing/fit.ts'
import { countKind, kindsInOrder, levelWords, tally } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { linkTo, shortName, writeConfidence } from '../briefing/wording.ts'
import type { Absence } from '../model/absence.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import {
  type Attribution,
  isOwnAttribution,
  type Kind,
  type Level,
  measures,
  type Statement,
} from '../model/statement.ts'
import { byDay, join } from './by-day.ts'

/**
 * Each accused with what exactly is blamed, then who says so, when, and how sure the speaker was.
 * A statement counts under the narrowest that it names, HAFNIUM before China, and under all of them where it names several of a kind: the
 * US and Israel, APT27 and three more.
 */
export function accusedItems(archive: Archive, incident: Incident, statements: readonly Statement[]): Line[] {
  const narrowest = (each: Attribution) => ofOneKind(archive, blamedIn(archive, each))
  const found = statements.filter(isOwnAttribution).toReversed()
  const groups = groupBy(found, (each) => [`${narrowest(each).join()}|${each.level ?? ''}`])
  const lines = [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((said): Line => {
      const [first] = said
      const targets = first ? narrowest(first).map((id) => shortName(archive, id)) : []
      const name = targets.length > 0 ? listSome(targets) : 'Nobody named'
      return [
        { text: name, strong: true },
        first?.level ? `, ${(targets.length > 1 && levelsOfSeveral[first.level]) || levelWords[first.level]}` : '',
        ' – ',
        ...byDay(archive, said, howSure),
      ]
    })
  const named = new Set(found.flatMap(({ targets }) => targets))
  const unnamed = incident.accused.filter((id) => !named.has(id)).map((id) => actorOf(archive, id).name)
  return unnamed.length === 0
    ? lines
    : [...lines, [`Also accused by sources of the record: ${unnamed.join(', ')}${markUnverified([incident])}`]]
}

/** Of several the level is another word. */
const levelsOfSeveral: Partial<Record<Level, string>> = {
  state: 'the states',
  cluster: 'named groups, no state',
  'company-or-front': 'companies or fronts',
  individual: 'persons',
}

/** The first, and others of its kind of which it is no part and which are no part of it. */
function ofOneKind(archive: Archive, [first, ...others]: readonly ActorId[]): ActorId[] {
  if (!first) return []
  const { kind, partOf } = actorOf(archive, first)
  const peers = others.filter((id) => {
    const other = actorOf(archive, id)
    return other.kind === kind && other.partOf !== first && partOf !== id
  })
  return [first, ...peers]
}

/** The speaker’s own words alone; what the sources make of them is among the statements. */
const howSure = (statement: Attribution): string =>
  statement.confidence?.phrase ? ` (${writeConfidence(statement)})` : ''

/** What was said, a line a kind: how many, on which days, by whom; each name leads to its source. The rest is counted. */
export function saidItems(
  archive: Archive,
  statements: readonly Statement[],
  absences: readonly Absence[],
  gaps: string,
): Line[] {
  const said = statements.filter(({ kind }) => !measures.has(kind)).toReversed()
  const lines = kindsInOrder.flatMap((kind): Line[] => {
    const found = said.filter((each) => each.kind === kind)
    if (found.length === 0 || !listed.has(kind)) return []
    return [[{ text: countKind(kind, found.length), strong: true }, ' – ', ...byDay(archive, found, () => '')]]
  })
  const rest = said.filter((each) => !listed.has(each.kind) && !isOwnAttribution(each))
  return [
    ...lines,
    ...stoppedShort(absences, gaps),
    ...(rest.length > 0 ? [[`Also ${tally(rest.map(({ kind }) => kind))}${markUnverified(rest)}`]] : []),
  ]
}

/** Who is known not to have attributed, or not so much, in the words of the record; `gaps` has the days. */
function stoppedShort(absences: readonly Absence[], gaps: string): Line[] {
  const known = absences.filter(({ act, class: how }) => act === 'attribution' && how !== 'not-recorded')
  if (known.length === 0) return []
  const claims = known.map(({ claim, sources }) => [linkTo(claim.replace(/\.$/, ''), sources)])
  return [[{ text: 'Stopped short', strong: true }, ' – ', ...join(claims, '; '), ` (${gaps})`]]
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
