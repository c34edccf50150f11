import { reachOfTarget } from '../../find/roll-up.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { scopeOf } from '../answer/reach.ts'
import { areAll, areMeasures } from '../lexicon/act.ts'
import { doubt, exculpation } from '../lexicon/acts-of-doubt.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'

const accusesNobody = new Set([doubt, exculpation])

/** “Who said that Russia was not behind Colonial Pipeline”, “did anybody doubt that it attacked Montenegro”: whoever says so accuses nobody; over what others are accused of it is not said of those who are asked about. */
export function ofAccusedThere(query: Query, _: string, archive: Archive): Query {
  if (!areAll(query.acts, ({ name }) => accusesNobody.has(name)) || query.over.length + query.victims.length === 0)
    return query
  const ids = new Set(query.on.flatMap(({ actor }) => (actor ? [...reachOfTarget(archive, actor).ids] : [])))
  const { incidents } = scopeOf(archive, { ...query, on: [] })
  const over = query.over.length > 0 ? query.over : [...(incidents ?? [])]
  const theirs = over.filter((id) => mayBeTheirs(archive, id, ids))
  return theirs.length > 0 ? { ...query, on: [], over: theirs, victims: [] } : query
}

/** One of them is accused of it, or nobody whose state is known. */
function mayBeTheirs({ incidentsById, actorsById }: Archive, id: IncidentId, ids: ReadonlySet<ActorId>): boolean {
  const accused = incidentsById.get(id)?.accused ?? []
  return accused.some((each) => ids.has(each)) || accused.every((each) => !actorsById.get(each)?.country)
}

const attacksBy =
  /\b(?:attacks?|hacks?|hacking|campaigns?|operations?|thefts?|intrusions?|ransomware) by (?:the )?\S+(?: \S+)?\W*$/i

/** “Who was indicted over the hospital attacks by North Korea”: it is accused of them, and indicted nobody. */
export function overAttacksBy(query: Query, words: string, archive: Archive): Query {
  const [doer, ...others] = query.by
  const isDoer = doer?.actor && !doer.only && !doer.office && accusedIn(archive).has(doer.actor) && others.length === 0
  return isDoer && query.on.length === 0 && query.over.length > 0 && areMeasures(query.acts) && attacksBy.test(words)
    ? { ...query, by: [], on: [doer] }
    : query
}
