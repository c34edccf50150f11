import type { Answer } from '../ask/answer/answer.ts'
import type { Query } from '../ask/query.ts'
import { kindWords } from '../briefing/kinds.ts'
import { shortName } from '../briefing/wording.ts'
import type { Actor } from '../model/actor.ts'
import { actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Kind, Statement } from '../model/statement.ts'
import { counted, countedByKind, names } from './ask-counts.ts'
import { asksLifting, delistedBy } from './ask-delisted.ts'
import { countSorts } from './ask-sorts.ts'
import { signersOf } from './ask-speakers.ts'

/** Whom an act was aimed at, those who were asked about; of a body that is said to be behind it all who were charged. */
export function targetsIn(statement: Statement, answer: Answer): ActorId[] {
  const { on } = answer.scope
  if ('blames' in statement && statement.blames.some((id) => on?.has(id))) return statement.targets
  const targets = asksLifting(answer) ? delistedBy(statement).map(({ target }) => target) : statement.targets
  return targets.filter((id) => !on || on.has(id))
}

/** “EU sanctioned Z-Pentest and 6 more”: of acts of one kind by those who were asked about, whom they were on. */
export function onWhom(
  { wanted, by, order }: Query,
  statements: readonly Statement[],
  answer: Answer,
  room: number,
): string | undefined {
  const [kind, ...others] = new Set(statements.map((each) => each.kind))
  if (!kind || others.length > 0 || !namesTargets.has(kind)) return undefined
  if (wanted !== 'acts' || order === 'most' || by.length === 0 || by.some(({ actor }) => !actor)) return undefined
  const whom = statements.flatMap((each) => targetsIn(each, answer).map((id) => nameOf(id, each, answer)))
  const who = statements.flatMap((each) => signersOf(each, answer))
  return whom.length > 0 ? `${names(who, room)} ${kindWords[kind].did} ${names(whom, room)}` : undefined
}

const namesTargets = new Set<Kind>([
  'sanction',
  'sanction-lifted',
  'export-control',
  'indictment',
  'arrest',
  'conviction',
])

/** A target by its name, and whether it is delisted since. */
export function nameOf(id: ActorId, statement: Statement, answer: Answer): string {
  const { archive } = answer
  const off =
    statement.kind === 'sanction' && !asksLifting(answer) && delistedBy(statement).some(({ target }) => target === id)
  return `${aimOf(statement, actorOf(archive, id))}${off ? ' (since delisted)' : ''}`
}

/** “5 persons and 1 military unit in 2 sanction acts”, and where the acts are asked for, those first; where one is on a state or a group, its targets are not those who are counted. */
export function countTargets({ unit = '', by }: Query, answer: Answer): string {
  const { archive, statements } = answer
  const acts = `${asksLifting(answer) ? counted(statements) : countedByKind(statements)}${byWhom({ by }, answer)}`
  const counting = statements.filter((each) => countsTargets(each, answer))
  const targets = targetsCounted(answer)
  if (targets.size === 0) return acts
  const sorts = countSorts(archive, targets)
  return counting.length === statements.length && !ofActs.test(unit)
    ? `${sorts} in ${acts}`
    : `${acts}, naming ${sorts}`
}

/** On whom the acts are, of those that name whom they are on. */
export const targetsCounted = (answer: Answer): ReadonlySet<ActorId> =>
  new Set(answer.statements.filter((each) => countsTargets(each, answer)).flatMap((each) => targetsIn(each, answer)))

/** “ by Australia”: of those alone who were asked about, in a thread maybe long before. */
export function byWhom({ by }: Pick<Query, 'by'>, { archive }: Answer): string {
  const who = by.flatMap(({ actor, only, office, speaker }) =>
    only || office ? [] : (speaker ?? (actor ? shortName(archive, actor) : [])),
  )
  return who.length > 0 && who.length === by.length ? ` by ${names(who)}` : ''
}

/** “How many indictments”: those, and not the people they are of. */
const ofActs =
  /^(?:times|indictments|charges|cases|arrests|extraditions|convictions|rounds|packages|expulsions|takedowns|rewards|acts)$/

/** How many servers were seized or diplomats expelled, the gist tells. */
export const countsTargets = ({ kind, targets }: Statement, { archive }: Answer): boolean =>
  listings.has(kind) || (kind !== 'takedown' && targets.every((id) => isOne(kind, actorOf(archive, id))))

const listings = new Set<Kind>(['sanction', 'sanction-lifted'])

/** A firm can be charged, but not arrested. */
const isOne = (act: Kind, { kind }: Actor): boolean =>
  kind === 'person' || (kind === 'company' && act !== 'arrest' && act !== 'conviction')

/** No state is expelled, no firm arrested, and no group by a name that others gave it charged. */
export function aimOf({ kind }: Statement, { kind: of, name, short = name }: Actor): string {
  if (kind === 'expulsion' && of === 'state') return `officials of ${short}`
  return (kind === 'arrest' && of !== 'person') || (kind === 'indictment' && of === 'threat-group')
    ? `people of ${short}`
    : short
}
