import type { Absence } from '../../model/absence.ts'
import type { Archive } from '../../model/archive.ts'
import { firstDate } from '../../model/day.ts'
import type { Statement } from '../../model/statement.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Answer, Rest, Verdict } from './answer.ts'
import { findWithin, loosened, matching, ordered } from './matching.ts'
import { scopeOf } from './reach.ts'

/** Yes or no; who did the opposite is an answer too: a denial is no admission, an endorsement no finding of one's own. */
export function whether(query: Query, found: readonly Statement[], strong: readonly Absence[], rest: Rest): Answer {
  if (query.sooner.length > 0 || (query.order === 'first' && query.by.length > 0)) return race(query, rest)
  // That somebody declined is what such an absence says.
  const declined = query.acts.some(({ kinds: [first] }) => first === 'declined')
  const verdict = yesOrNo(query.negated !== (declined && found.length === 0), found, strong)
  const against = new Set(query.acts.flatMap(({ opposite = [] }) => opposite))
  if (found.length > 0 || query.by.length === 0 || query.negated) return { ...rest, verdict, statements: found }
  const whatever = verdict === 'no' && rest.scope.incidents !== undefined
  if (against.size === 0 && !whatever) return { ...rest, verdict, statements: found }
  const instead = findWithin(rest.archive, loosened(rest.archive, rest.scope), query, whatever ? undefined : against)
  const { behind } = rest.scope
  if (instead.length === 0 && behind && against.size > 0) {
    const bodies = { ...loosened(rest.archive, rest.scope), speakers: undefined, by: behind }
    const said = findWithin(rest.archive, bodies, query, against)
    if (said.length > 0) return { ...rest, verdict: 'no', statements: [], instead: said }
  }
  return { ...rest, verdict: instead.length > 0 && verdict === 'none' ? 'no' : verdict, statements: [], instead }
}

/** Who was first: the earliest of those asked about, against the earliest of the others. */
function race(query: Query, rest: Rest): Answer {
  const { archive, kinds } = rest
  const earliest = (by: Query['by']) => {
    const found = ordered(matching(archive, { ...query, by }, scopeOf(archive, { ...query, by }), kinds), {
      order: 'first',
    })
    return { found, start: found.map(({ day }) => firstDate(day))[0] }
  }
  if (query.by.length === 0) return raceOfTargets(query, rest)
  const own = earliest(query.by)
  const rivals = query.sooner.map((actor) => ({ actor }))
  const same = earliest(rivals)
  const other = same.start === undefined ? anything(archive, rivals, own.found) : same
  const statements = [...new Set([...own.found, ...other.found])]
  if (own.start === undefined || other.start === undefined) return { ...rest, verdict: 'none', statements }
  const won = query.sooner.length > 0 ? own.start < other.start : own.start <= other.start
  return { ...rest, verdict: won ? 'yes' : 'no', statements }
}

/** “Was Blender sanctioned before Tornado Cash?” */
function raceOfTargets(query: Query, rest: Rest): Answer {
  const firstOn = (on: Query['on']) => {
    const asked = { ...query, on, sooner: [] }
    return ordered(matching(rest.archive, asked, scopeOf(rest.archive, asked), rest.kinds), { order: 'first' })
  }
  const own = firstOn(query.on)
  const other = firstOn(query.sooner.map((actor) => ({ actor })))
  const [start, later] = [own, other].map(([first]) => first && firstDate(first.day))
  const statements = [...new Set([...own, ...other])]
  if (start === undefined) return { ...rest, verdict: 'none', statements }
  return { ...rest, verdict: later === undefined || start < later ? 'yes' : 'no', statements }
}

/** “Before CERT Polska published anything”: whatever the other said of the same matter. */
function anything(archive: Archive, by: Query['by'], of: readonly Statement[]) {
  const over = [...new Set(of.flatMap(({ incidents }) => incidents))]
  if (over.length === 0) return { found: [], start: undefined }
  const found = ordered(findWithin(archive, scopeOf(archive, { ...emptyQuery, by, over }), {}, undefined), {
    order: 'first',
  })
  return { found, start: found.map(({ day }) => firstDate(day))[0] }
}

function yesOrNo(negated: boolean, found: readonly Statement[], strong: readonly Absence[]): Verdict {
  if (found.length > 0) return negated ? 'no' : 'yes'
  if (strong.length > 0) return negated ? 'yes' : 'no'
  return 'none'
}
