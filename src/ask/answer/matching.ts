import { inBoth, type Places, placesIn, placesUnder } from '../../find/places.ts'
import { postingsOf } from '../../find/statement-postings.ts'
import { findStatements, speakersOf, targetsOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import { firstDate, newestFirst } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import { type Act, anyWords, areAll, areStatements, measures } from '../lexicon/act.ts'
import type { Party, Query } from '../query.ts'
import { describedIn } from '../texts/described.ts'
import { aimedDirectly, isAtLevel, ofOrganItself, ofStateItself } from './aimed.ts'
import { isInAnswer } from './in-answer.ts'
import { brings, isAbroad, isLed, isOfSum, isOnThem, tellsOf } from './of-act.ts'
import { ofNoMatter } from './of-no-matter.ts'
import { type Scope, scopeOf } from './reach.ts'
import { isByExpert, isInOffice, withMeasuresSpokenOf } from './spoken-for.ts'
import { isTaken } from './taken.ts'
import { isWithThem } from './with-them.ts'

/** Over the same matter it does not count on whom: who declined to blame named nobody. */
export function loosened(archive: Archive, scope: Scope): Scope {
  const { incidents, also } = scope
  if (!incidents && !also) return scope
  const theirs = () =>
    new Set(archive.incidents.flatMap(({ id, accused }) => (accused.some((each) => also?.has(each)) ? [id] : [])))
  return { ...scope, on: undefined, around: undefined, also: undefined, incidents: incidents ?? theirs() }
}

export const kindsOf = (acts: readonly Act[]): ReadonlySet<Kind> | undefined =>
  acts.length > 0 ? new Set(acts.flatMap(({ kinds }) => kinds)) : undefined

/** With those of which only some count, as their text tells. */
const atMost = (kinds: ReadonlySet<Kind> | undefined, acts: readonly Act[]): ReadonlySet<Kind> | undefined =>
  kinds && acts.some(({ alsoSaid }) => alsoSaid) ? new Set([...kinds, ...anyWords]) : kinds

/** What fits a query, whatever that says. */
export const factsFor = (
  archive: Archive,
  query: Query,
  kinds: ReadonlySet<Kind> | undefined = kindsOf(query.acts),
): Statement[] => matching(archive, query, scopeOf(archive, query), kinds)

/** “Who called it reckless”: who said so, and not what the matter is called; where nobody did, whatever is told of it. */
function mentioningIn(archive: Archive, { mentions, acts, wanted }: Query): Int32Array {
  const described = describedIn(archive)
  const ofWords = areStatements(acts) || (wanted === 'who' && areAll(acts, ({ name }) => name === 'denial'))
  const [first, ...others] =
    ofWords && (wanted === 'who' || wanted === 'whether') ? mentions.map((word) => described.saying(word)) : []
  const said = first && others.reduce((left, each) => inBoth(left, placesIn([each])), first)
  return said && said.length > 0 ? said : described.mentioning(mentions)
}

/** Whether anything fits. */
export const fitsAny = (archive: Archive, query: Query): boolean => factsFor(archive, query).length > 0

export function matching(
  archive: Archive,
  query: Query,
  scope: Scope,
  kinds: ReadonlySet<Kind> | undefined,
): Statement[] {
  const mentioned = query.mentions.length > 0 ? mentioningIn(archive, query) : undefined
  const isByAll = byAll(archive, query)
  const isJoint = isWithThem(archive, query, scope.by)
  const isReply = isInAnswer(archive, query)
  const asked = withMeasuresSpokenOf(kinds, query)
  const found = withOthers(
    findWithin(archive, scope, query, atMost(asked, query.acts), mentioned),
    ofNoMatter(query, () => findWithin(archive, { ...scope, incidents: undefined }, query, atMost(asked, query.acts))),
  ).filter(
    (each) =>
      isAtLevel(each, query, archive) &&
      tellsOf(query.acts, each) &&
      (kinds === asked || !measures.includes(each.kind) || each.quote !== undefined) &&
      isAbroad(query.acts, each, archive) &&
      isLed(query.acts, each, scope) &&
      brings(query.acts, each, scope, archive) &&
      isOnThem(each, query, scope) &&
      isOfSum(each, query) &&
      isByAll(each) &&
      isJoint(each) &&
      isReply(each) &&
      isByExpert(each, query, scope) &&
      isTaken(each, query, scope, archive),
  )
  const direct = ofOrganItself(
    archive,
    query,
    ofStateItself(archive, query, aimedDirectly(archive, query, found)),
    scope.on,
  )
  if (!kinds?.has('sanction-lifted')) return direct
  // On what day the others were taken off is not on record.
  if (query.since ?? query.until) return direct
  const lifted = new Set(found.filter(({ kind }) => kind === 'sanction-lifted').flatMap(({ targets }) => targets))
  const delisted = findWithin(archive, scope, query, new Set(['sanction'])).filter(
    (each) =>
      'perTarget' in each &&
      each.perTarget.some(
        ({ status, target }) => status === 'delisted' && !lifted.has(target) && (!scope.on || scope.on.has(target)),
      ),
  )
  return [...new Set([...direct, ...delisted])]
}

export function findWithin(
  archive: Archive,
  { by, speakers, offices: held, on, incidents, around, also, except, spared }: Scope,
  { since, until, notOver = [] }: Partial<Pick<Query, 'since' | 'until' | 'notOver'>>,
  kinds: ReadonlySet<Kind> | undefined,
  among?: Int32Array,
): Statement[] {
  const spoken = speakers && spokenBy(archive, speakers, by)
  const within = spoken && among ? inBoth(among, spoken) : (spoken?.read() ?? among)
  const found = findStatements(archive, {
    ...(within && { among: within }),
    ...(kinds && { kinds }),
    ...(by && !speakers && { by }),
    ...(on && { on }),
    ...(incidents && { incidents }),
    ...(since && { since }),
    ...(until && { until }),
  })
  return found.filter(
    (each) =>
      (!held || held.some((one) => isInOffice(each, one))) &&
      (!around ||
        targetsOf(each).some((id) => around.on.has(id)) ||
        each.incidents.some((id) => around.incidents.has(id))) &&
      (notOver.length === 0 || each.incidents.some((id) => !notOver.includes(id))) &&
      (!also || targetsOf(each).some((id) => also.has(id))) &&
      !(except && isByThese(each, except, by)) &&
      !(spared && isOnOnly(each, spared, on)),
  )
}

const withOthers = (own: Statement[], others: readonly Statement[]): Statement[] =>
  others.length > 0 ? together(own, others) : own

/** “Joint advisories by the NSA and the ASD”: what all of them had a part in. */
function byAll(archive: Archive, query: Query): (each: Statement) => boolean {
  const parties = query.jointly ? query.by.map((party) => isByParty(archive, query, party)) : []
  return (each) => parties.every((isBy) => isBy(each))
}

function isByParty(archive: Archive, query: Query, party: Party): (each: Statement) => boolean {
  const { speaker } = party
  if (speaker) return (each) => each.speaker.name.includes(speaker)
  const { by } = scopeOf(archive, { ...query, by: [party] })
  return (each) => !by || speakersOf(each).some((id) => by.has(id))
}

/** Apart from the US others may have signed the same advisory; “by CISA but not the FBI” is what CISA signed without it. */
const isByThese = (each: Statement, except: ReadonlySet<ActorId>, by: ReadonlySet<ActorId> | undefined): boolean =>
  each.kind === 'advisory' && !(by && [...except].every((id) => !by.has(id)))
    ? speakersOf(each).every((id) => except.has(id))
    : speakersOf(each).some((id) => except.has(id))

/** “Anyone besides Ermakov”. */
const isOnOnly = (
  { targets }: Statement,
  except: ReadonlySet<ActorId>,
  on: ReadonlySet<ActorId> | undefined,
): boolean => {
  const asked = on && [...on].some((id) => !except.has(id)) ? on : undefined
  return targets.every((id) => except.has(id) || (asked && !asked.has(id)))
}

/** Where people of these names speak, or one of the bodies. */
function spokenBy(archive: Archive, speakers: ReadonlySet<string>, by: ReadonlySet<ActorId> = new Set()): Places {
  const postings = postingsOf(archive)
  const names = [...postings.names.keys()].filter((name) => [...speakers].some((each) => name.includes(each)))
  return placesIn([placesUnder(postings.names, new Set(names)).read(), placesUnder(postings.by, by).read()])
}

/** Of several lists, each once, the newest first. */
export const together = (...lists: readonly (readonly Statement[])[]): Statement[] =>
  [...new Set(lists.flat())].sort((a, b) => newestFirst(a.day, b.day))

export function ordered(
  found: readonly Statement[],
  { order, top = 1 }: Pick<Query, 'order' | 'top'>,
): readonly Statement[] {
  if (order !== 'first' && order !== 'last') return found
  const starts = found.map(({ day }) => firstDate(day)).sort()
  const until = order === 'first' ? (starts[top - 1] ?? starts.at(-1)) : (starts.at(-top) ?? starts[0])
  if (until === undefined) return found
  return found.filter(({ day }) => (order === 'first' ? firstDate(day) <= until : firstDate(day) >= until))
}
