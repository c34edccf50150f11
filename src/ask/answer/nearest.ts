import type { Archive } from '../../model/archive.ts'
import type { Statement } from '../../model/statement.ts'
import { emptyQuery, type Query } from '../query.ts'
import { kindsOf, matching, ordered } from './matching.ts'
import { scopeOf } from './reach.ts'

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
  { instead: 'at any time', holes: ['since', 'until'] },
  { instead: 'whatever was said or done', holes: ['acts'] },
  { instead: 'on anybody', holes: ['on', 'also'] },
  { instead: 'by anybody', holes: ['by'] },
  { instead: 'over anything', holes: ['over', 'victims', 'around'] },
]

/** Where nothing is on record: the fewest facts that fit all but one of the conditions; undefined if they are many. */
export function nearestTo(archive: Archive, query: Query): Nearest | undefined {
  const near = openings.flatMap(({ instead, holes }) => {
    const open: Query = {
      ...query,
      ...Object.fromEntries(holes.map((hole) => [hole, emptyQuery[hole]])),
      wanted: 'acts',
      negated: false,
      presumes: false,
      now: false,
    }
    const closed = holes.every((hole) => isEmpty(query[hole]))
    if (closed || saysNothing(open, holes)) return []
    const statements = ordered(matching(archive, open, scopeOf(archive, open), kindsOf(open.acts)), {})
    return statements.length > 0 && statements.length <= mostNear ? [{ query: open, instead, statements }] : []
  })
  const fewest = Math.min(...near.map(({ statements }) => statements.length))
  return near.find(({ statements }) => statements.length === fewest)
}

const isEmpty = (hole: Query[keyof Query]): boolean => hole === undefined || (Array.isArray(hole) && hole.length === 0)

/** What is left names nobody; or not who and whom, where the matter was left out. */
const saysNothing = ({ by, on, over, victims, around }: Query, holes: readonly (keyof Query)[]): boolean =>
  holes.includes('over')
    ? by.length === 0 || on.length === 0
    : by.length + on.length + over.length + victims.length + around.length === 0
