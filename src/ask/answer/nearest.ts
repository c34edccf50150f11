import { shortName } from '../../briefing/wording.ts'
import { membersOn } from '../../find/parties.ts'
import { type Archive, incidentOf } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { endorsement } from '../lexicon/acts-of-blame.ts'
import { emptyQuery, type Query } from '../query.ts'
import { factsFor } from './matching.ts'
import { isPrivate } from './over-another.ts'

/** What is on record where one condition is left out. */
export interface Nearest {
  query: Query
  /** What stands for the condition: “by anybody”. */
  instead: string
  statements: readonly Statement[]
}

/** More than this is no longer near. */
const mostNear = 8

/** Of two that leave as much, the one before is nearer to what was asked. */
const openings: readonly { instead: string; holes: readonly (keyof Query)[] }[] = [
  { instead: 'in other words', holes: ['mentions'] },
  { instead: 'not formally', holes: ['formal'] },
  { instead: 'under other regimes', holes: ['cyberRegime', 'ownRegime', 'under'] },
  { instead: 'at any time', holes: ['since', 'until'] },
  { instead: 'whatever was said or done', holes: ['acts'] },
  { instead: 'whatever was said or done, on anybody', holes: ['acts', 'on', 'also'] },
  { instead: 'on anybody', holes: ['on', 'also'] },
  { instead: 'by anybody', holes: ['by'] },
  { instead: 'over anything', holes: ['over', 'victims', 'around'] },
  { instead: 'whatever was said or done, by anybody', holes: ['acts', 'by'] },
]

/** Where nothing is on record: what was done to the body of a group, else the fewest facts that fit all conditions but one; undefined if they are many. */
export function nearestTo(archive: Archive, query: Query): Nearest | undefined {
  const asked: Query = { ...query, wanted: 'acts', negated: false, presumes: false, now: false }
  const above =
    onWhole(archive, asked) ??
    throughBloc(archive, asked) ??
    overWhole(archive, asked) ??
    onSameOne(archive, asked) ??
    endorsing(archive, asked)
  if (above) return above
  const near = openings.flatMap(({ instead, holes }) => {
    const open: Query = { ...asked, ...Object.fromEntries(holes.map((hole) => [hole, emptyQuery[hole]])) }
    const idle = holes.every((hole) => isEmpty(query[hole]))
    if (idle || saysNothing(open, holes)) return []
    const statements = factsFor(archive, open)
    return statements.length > 0 && statements.length <= mostNear ? [{ query: open, instead, statements }] : []
  })
  const fewest = Math.min(...near.map(({ statements }) => statements.length))
  return near.find(({ statements }) => statements.length === fewest)
}

/** “Is APT28 on the UK list”: the unit of which it is said to be part is. */
function onWhole(archive: Archive, query: Query): Nearest | undefined {
  const [only, ...others] = query.on
  const part = only?.actor && !only.only && others.length === 0 ? archive.actorsById.get(only.actor) : undefined
  const whole = part?.partOf && archive.actorsById.get(part.partOf)
  if (!whole || whole.kind === 'state') return undefined
  const open = { ...query, on: [{ actor: whole.id }] }
  const statements = factsFor(archive, open).filter(({ targets }) => targets.includes(whole.id))
  return statements.length > 0
    ? { query: open, instead: `on ${whole.name}, of which it is said to be part`, statements }
    : undefined
}

/** “Was anyone arrested over JBS”: over the campaign of which it is part somebody was. */
function overWhole(archive: Archive, query: Query): Nearest | undefined {
  const [only, ...others] = query.over
  const whole = only && others.length === 0 ? archive.incidentsById.get(only)?.partOf : undefined
  const open = whole && { ...query, over: [whole] }
  const statements = open ? factsFor(archive, open) : []
  return open && statements.length > 0 && statements.length <= mostNear
    ? { query: open, instead: `over ${incidentOf(archive, whole).name}, of which it is part`, statements }
    : undefined
}

/** “Did France blame Russia for Viasat”: the EU did, of which it is a member. */
function throughBloc(archive: Archive, query: Query): Nearest | undefined {
  const [only, ...others] = query.by
  const state = only?.actor && others.length === 0 ? archive.actorsById.get(only.actor) : undefined
  const { country } = state ?? {}
  if (state?.kind !== 'state' || !country) return undefined
  for (const bloc of archive.actors.filter(({ kind, members }) => kind === 'alliance' && members.length === 0)) {
    const open = { ...query, by: [{ actor: bloc.id }] }
    const statements = factsFor(archive, open).filter(({ day }) => membersOn(archive, bloc.id, day)?.includes(country))
    if (statements.length > 0 && statements.length <= mostNear)
      return {
        query: open,
        instead: `by ${shortName(archive, bloc.id)}, of which ${shortName(archive, state.id)} was a member`,
        statements,
      }
  }
  return undefined
}

/** “When did France sanction Park Jin Hyok”: others did. */
function onSameOne(archive: Archive, query: Query): Nearest | undefined {
  const [only, ...others] = query.on
  const named = only?.actor !== undefined && others.length === 0 && isPrivate(archive, only.actor)
  const open = { ...query, by: [] }
  const statements = named && areMeasures(query.acts) && query.by.length > 0 ? factsFor(archive, open) : []
  return statements.length > 0 && statements.length <= mostNear
    ? { query: open, instead: 'by anybody', statements }
    : undefined
}

/** “Who else attributed WannaCry”: nobody did, and some stood behind those who did. */
function endorsing(archive: Archive, query: Query): Nearest | undefined {
  const isElse = areBlame(query.acts) && query.except.length > 0 && query.over.length === 1
  const open = { ...query, acts: [endorsement] }
  const statements = isElse ? factsFor(archive, open) : []
  return statements.length > 0 && statements.length <= mostNear
    ? { query: open, instead: 'endorsing what others found', statements }
    : undefined
}

const isEmpty = (hole: Query[keyof Query]): boolean => !hole || (Array.isArray(hole) && hole.length === 0)

/** What is left names nobody; or not who and whom, where the matter was left out. */
const saysNothing = ({ by, on, over, victims, around }: Query, holes: readonly (keyof Query)[]): boolean =>
  holes.includes('over')
    ? by.length === 0 || on.length === 0
    : by.length + on.length + over.length + victims.length + around.length === 0
