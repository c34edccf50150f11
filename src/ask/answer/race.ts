import type { Archive } from '../../model/archive.ts'
import { firstDate, lastDate } from '../../model/day.ts'
import type { Statement } from '../../model/statement.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'
import { blamesState } from './aimed.ts'
import type { Answer, Rest } from './answer.ts'
import { factsFor, findWithin, ordered, together } from './matching.ts'
import { isPrivate } from './over-another.ts'
import { scopeOf } from './reach.ts'

/** “Was it the UK that sanctioned him first”, “was Blender sanctioned before Tornado Cash”: who or what came first; undefined where no such thing is asked. */
export function whoWasFirst(query: Query, rest: Rest): Answer | undefined {
  if (query.order === 'first' && isOneOfClass(query, rest.archive)) return raceInClass(query, rest)
  if (isFirstOfAll(query)) return raceInClass({ ...query, on: [...query.on, ...everyState(rest.archive)] }, rest)
  if (query.order === 'first' && (query.since ?? query.until) && query.by.length > 0 && query.on.length > 0)
    return firstThen(query, rest)
  if (query.byAnyone) {
    const anyone = beforeThem(query, rest)
    if (anyone) return anyone
  }
  if (query.sooner.length > 0 || (query.order === 'first' && query.by.length > 0))
    return query.negated ? turned(race(query, rest)) : race(query, rest)
  return firstOver(query, rest)
}

/** “Was Mesri first listed over the Witt case”: he was, but over another matter before it. */
function firstOver(query: Query, rest: Rest): Answer | undefined {
  const [whom, ...others] = query.on
  const asked = query.order === 'first' && areMeasures(query.acts) && query.over.length > 0 && !query.negated
  if (!asked || !whom?.actor || others.length > 0 || !isPrivate(rest.archive, whom.actor)) return undefined
  const always = { ...query, since: undefined, until: undefined }
  const own = earliestOn(always, rest)
  const overall = earliestOn({ ...always, over: [] }, rest)
  return own.start !== undefined && overall.start !== undefined && overall.start < own.start
    ? { ...rest, verdict: 'no', statements: [], instead: overall.found }
    : undefined
}

/** “Did he first come onto the US list in 2018?”: whether the first of all was then. */
function firstThen(query: Query, rest: Rest): Answer {
  const { since, until } = query
  const { found, start } = earliestOn({ ...query, since: undefined, until: undefined }, rest)
  if (start === undefined) return { ...rest, verdict: 'none', statements: [] }
  const then = (!since || start >= firstDate(since)) && (!until || start <= lastDate(until))
  return { ...rest, verdict: then ? 'yes' : 'no', statements: found }
}

/** “Did anyone accuse North Korea before the FBI”: whether anybody else did, where they did so themselves. */
function beforeThem(query: Query, rest: Rest): Answer | undefined {
  const anybody = { ...query, sooner: [] }
  const theirs = earliestOn({ ...anybody, by: query.sooner.map((actor) => ({ actor })) }, rest)
  if (theirs.start === undefined) return undefined
  const others = earliestOn({ ...anybody, except: [...query.except, ...query.sooner] }, rest)
  const isSooner = others.start !== undefined && others.start < theirs.start
  return {
    ...rest,
    verdict: isSooner ? 'yes' : 'no',
    statements: isSooner ? others.found : together(others.found, theirs.found),
  }
}

/** “Seoul never sanctioned him before Canberra did”. */
const turned = (answer: Answer): Answer => ({
  ...answer,
  verdict: answer.verdict === 'yes' ? 'no' : answer.verdict === 'no' ? 'yes' : answer.verdict,
})

/** Who was first: the earliest of those asked about, against the earliest of the others. */
function race(query: Query, rest: Rest): Answer {
  const { archive } = rest
  if (query.by.length === 0) return raceOfTargets(query, rest)
  const rivals = query.sooner.map((actor) => ({ actor }))
  const ofState = blamesOneState(query, archive)
  const earliest = alike(query, rivals, rest) ? (ofState ? earliestOnState : earliestOn) : earliestAround
  const own = ofState ? widest(query, rest) : earliest(query, rest)
  // “The first EU state to do so”: before all others of them.
  const ofGroup = query.order === 'first' && query.sooner.length > 0
  const selves = ofGroup ? query.by.flatMap(({ actor }) => actor ?? []) : []
  const same = earliest({ ...query, by: rivals, except: [...query.except, ...selves] }, rest)
  const other = same.start === undefined && !ofGroup ? anything(archive, rivals, own.found) : same
  if (ofGroup && other.start === undefined && own.start !== undefined)
    return { ...rest, verdict: 'yes', statements: own.found }
  const statements = together(own.found, other.found)
  if (own.start === undefined || other.start === undefined) return { ...rest, verdict: 'none', statements }
  const won = query.sooner.length > 0 ? own.start < other.start : own.start <= other.start
  return { ...rest, verdict: won ? 'yes' : 'no', statements }
}

/** “Was Blender sanctioned before Tornado Cash?” */
function raceOfTargets(query: Query, rest: Rest): Answer {
  const own = firstOn(query.on, query, rest)
  const other = firstOn(
    query.sooner.map((actor) => ({ actor })),
    query,
    rest,
  )
  const won = other.start === undefined || (own.start !== undefined && own.start < other.start)
  return raced(own, other, won, rest)
}

/** “Was Garantex the first crypto exchange to be sanctioned?” */
function raceInClass(query: Query, rest: Rest): Answer {
  const [one, ...classes] = query.on
  const named = one ? [one] : []
  const own = firstOn(
    named.map((party) => (isBody(party, rest.archive) ? { ...party, only: 'itself' } : party)),
    query,
    rest,
  )
  const all = firstOn(classes, query, rest)
  const won = own.start !== undefined && (all.start === undefined || own.start <= all.start)
  return raced(own, all, won, { ...rest, scope: scopeOf(rest.archive, { ...query, on: named }) })
}

/** One by name, and then those of a sort, or of a state: “the first Russian”. */
const isOneOfClass = ({ acts, on: [one, other, ...more] }: Query, archive: Archive): boolean =>
  one?.actor !== undefined &&
  !one.only &&
  more.length === 0 &&
  (other?.only !== undefined ||
    (areMeasures(acts) && kindOf(other, archive) === 'state' && kindOf(one, archive) !== 'state'))

/** “Was the GRU the first agency to be listed”: not one of its units, and none of its people. */
const isBody = (party: Query['on'][number], archive: Archive): boolean =>
  /^(?:agency|military-unit|company|threat-group)$/.test(kindOf(party, archive) ?? '')

const kindOf = (party: Query['on'][number] | undefined, { actorsById }: Archive): string | undefined =>
  party?.actor && actorsById.get(party.actor)?.kind

/** “Was Iran the first state to be sanctioned for hacking”: of all. */
const isFirstOfAll = ({ order, by, on, over, since, until, sooner, acts }: Query): boolean =>
  order === 'first' &&
  areMeasures(acts) &&
  on.length === 1 &&
  by.length + over.length + sooner.length === 0 &&
  (since ?? until) === undefined

const everyState = ({ actors }: Archive): Query['on'] =>
  actors.flatMap(({ id, kind }) => (kind === 'state' ? [{ actor: id }] : []))

interface Earliest {
  found: readonly Statement[]
  start: string | undefined
}

const firstOn = (on: Query['on'], query: Query, rest: Rest): Earliest => earliestOn({ ...query, on, sooner: [] }, rest)

const earliestOn = (asked: Query, { archive, kinds }: Rest): Earliest =>
  startOf(factsFor(archive, { ...asked, order: 'first' }, kinds))

/** “Was Czechia the first to blame China”: the state, and not a group of which nobody said so there. */
const earliestOnState = (asked: Query, { archive, kinds }: Rest): Earliest =>
  startOf(factsFor(archive, { ...asked, order: 'first' }, kinds).filter((each) => blamesState(archive, each)))

/** With what else the same said that day. */
function widest(asked: Query, rest: Rest): Earliest {
  const [strict, wide] = [earliestOnState(asked, rest), earliestOn(asked, rest)]
  return strict.start === wide.start ? wide : strict
}

const blamesOneState = ({ acts, on: [one, ...others] }: Query, archive: Archive): boolean =>
  areBlame(acts) && others.length === 0 && !one?.only && kindOf(one, archive) === 'state'

/** On whomever it was asked about, or its units and people. */
const earliestAround = (asked: Query, { archive, kinds }: Rest): Earliest =>
  startOf(findWithin(archive, scopeOf(archive, asked), asked, kinds))

/** Whether both acted on the very one, or both on parts of it: the day of a listing of the GRU is not set against that of one of its units. */
function alike(query: Query, rivals: Query['by'], rest: Rest): boolean {
  const [on, ...others] = query.on.map(({ actor }) => actor)
  if (!on || others.length > 0 || !areMeasures(query.acts)) return true
  const [own, other] = [query, { ...query, by: rivals }].map((asked) =>
    earliestOn(asked, rest).found.some(({ targets }) => targets.includes(on)),
  )
  return own === other
}

function startOf(all: readonly Statement[]): Earliest {
  const found = ordered(all, { order: 'first' })
  return { found, start: found.map(({ day }) => firstDate(day))[0] }
}

function raced(own: Earliest, other: Earliest, won: boolean, rest: Rest): Answer {
  const statements = together(own.found, other.found)
  if (own.start === undefined) return { ...rest, verdict: 'none', statements }
  return { ...rest, verdict: won ? 'yes' : 'no', statements }
}

/** “Before CERT Polska published anything”: whatever the other said of the same matter. */
function anything(archive: Archive, by: Query['by'], of: readonly Statement[]): Earliest {
  const over = [...new Set(of.flatMap(({ incidents }) => incidents))]
  if (over.length === 0) return { found: [], start: undefined }
  return startOf(findWithin(archive, scopeOf(archive, { ...emptyQuery, by, over }), {}, undefined))
}
