import { findStatements, speakersOf } from '../../find/statements.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import { firstDate } from '../../model/day.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { attributions, type Kind, type Statement } from '../../model/statement.ts'
import { areBlame, areDeeds } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Answer, Rest } from './answer.ts'
import { findWithin, loosened, matching } from './matching.ts'

const takesBack: ReadonlySet<Kind> = new Set(['declined', 'correction'])

/** “Did Montenegro blame Russia”: what the same state said of the same matter that takes some of it back. */
export function besideIt(query: Query, { archive, statements, scope }: Answer): readonly Statement[] {
  const blamed = areBlame(query.acts) || (!scope.by && areDeeds(query.acts))
  if (!blamed || statements.length === 0) return []
  if (!scope.by) return saysOverWhat(query) ? takenBackLater(statements, archive) : []
  // “Which states blamed it”: those that did.
  const same = query.by.some(({ actor }) => actor) ? scope.by : new Set(statements.flatMap(speakersOf))
  return takenBack(statements, archive, same, scope.incidents)
}

/** “Who was behind the attack on Montenegro”: its own prime minister would not say so a week later. */
function takenBackLater(statements: readonly Statement[], archive: Archive): readonly Statement[] {
  const homeOf = (id: ActorId) => archive.actorsById.get(id)?.country
  // No state takes back what a firm of it found; and whoever blamed it again since then still does.
  const incidents = new Set(statements.flatMap((each) => each.incidents))
  const again = findStatements(archive, { kinds: new Set(attributions), incidents })
  const last = new Map(
    [...again, ...statements]
      .filter(({ capacity }) => capacity !== 'company' && capacity !== 'personal')
      .flatMap((each) => speakersOf(each).map((id) => [homeOf(id), each.day] as const))
      .toSorted(([, a], [, b]) => firstDate(a).localeCompare(firstDate(b))),
  )
  const homes = [...last.keys()].flatMap((country) => (country ? (archive.actorsByCountry.get(country) ?? []) : []))
  return takenBack(statements, archive, new Set(homes.map(({ id }) => id))).filter(({ day, speaker }) => {
    const blamed = speaker.actor && last.get(homeOf(speaker.actor))
    return blamed !== undefined && firstDate(day) > firstDate(blamed)
  })
}

/** The statements, and what their speakers said that takes some of it back. */
export const withTakenBack = (statements: readonly Statement[], archive: Archive): readonly Statement[] => [
  ...statements,
  ...takenBack(statements, archive, new Set(statements.flatMap(speakersOf))),
]

/** What the same said of the same matters that takes some of it back, and is not among it. */
function takenBack(
  statements: readonly Statement[],
  archive: Archive,
  by: ReadonlySet<ActorId>,
  asked?: ReadonlySet<IncidentId>,
): readonly Statement[] {
  const incidents = new Set(statements.flatMap((each) => each.incidents).filter((id) => asked?.has(id) ?? true))
  return findStatements(archive, { kinds: takesBack, by, incidents }).filter((each) => !statements.includes(each))
}

/** Whatever else they did over it, and what takes some of it back. */
export function anythingElse({ archive, scope }: Rest): readonly Statement[] {
  return withTakenBack(findWithin(archive, loosened(archive, scope), {}, undefined), archive)
}

const names: ReadonlySet<Kind> = new Set(['advisory', 'warning', 'sanction', 'indictment'])
const namesAuthor: ReadonlySet<Kind> = new Set(['advisory', 'indictment', 'takedown'])

/** What is no attribution and names somebody all the same: over a matter its author, else a group, a unit or a firm by itself. */
export function namedIn(query: Query, { archive, verdict, statements, scope }: Answer): readonly Statement[] {
  const { acts, wanted, on, by, over } = query
  const blamed = areBlame(acts)
  // “Who is behind NotPetya”: whoever was charged over it as well.
  const ofMatter = wanted === 'whom' && over.length > 0 && (verdict === 'list' || (verdict === 'none' && by.length > 0))
  const asked = wanted === 'who' || wanted === 'acts' || ofMatter || (verdict === 'none' && wanted === 'whether')
  // “Attributed WannaCry but not NotPetya”: whoever is left has to have done the one and not the other.
  if (!blamed || !asked || query.each || query.notOver.length > 0) return []
  if (over.length > 0 || (verdict === 'none' && by.some(({ actor }) => actor)))
    return matching(archive, { ...query, acts: [], formal: false }, scope, namesAuthor).filter(
      (each) => each.targets.length > 0 && !statements.includes(each) && isBeyond(each, query, statements),
    )
  const [only, ...others] = on
  const body = only?.actor && !only.only && others.length === 0 ? actorOf(archive, only.actor) : undefined
  if (
    !body ||
    body.kind === 'state' ||
    saysOverWhat(query) ||
    query.also.length > 0 ||
    statements.length === 0 ||
    by.some(({ actor }) => actor)
  )
    return []
  return findStatements(archive, { kinds: names, on: new Set([body.id]) }).filter(
    (each) => each.targets.includes(body.id) && !statements.includes(each),
  )
}

/** Of the latest and the first: what came later, or before. */
function isBeyond({ day }: Statement, { order }: Query, [ranked]: readonly Statement[]): boolean {
  if (!ranked || (order !== 'first' && order !== 'last')) return true
  return order === 'last' ? firstDate(day) > firstDate(ranked.day) : firstDate(day) < firstDate(ranked.day)
}
