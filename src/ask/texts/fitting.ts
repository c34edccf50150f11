import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { narrower, stemOf } from './stems.ts'
import type { TextIndex } from './text-index.ts'
import { closeness, initialsOf } from './victims.ts'

/** How close the words of a matter are to what it is: its names and victims, what is told of it. */
const weights = { name: 5, victim: 4, told: 1 }
/** In a state that is said with it, or is mentioned in the question at all. */
const where = { here: 4, near: 4, times: 3 }

/** What a matter is found by: its texts, each with its weight. */
export const textsOf = ({ name, aliases, victims, summary, kinds, figures }: Incident) => [
  { texts: [name, ...aliases], weight: weights.name },
  {
    texts: victims.flatMap((victim) => [victim.name, initialsOf(victim.name), victim.sector ?? '']),
    weight: weights.victim,
  },
  {
    texts: [...kinds, summary, ...figures.flatMap(({ measure, value }) => [measure, value])],
    weight: weights.told,
  },
]

/** Where it happened, the states that are named beside it, and words that would fit but need not. */
export interface Context {
  here: readonly ActorId[]
  near: readonly ActorId[]
  also: readonly string[]
  /** Years and months that are said with it. */
  times: readonly string[]
  /** All that happened to such people, and not only the likeliest. */
  all: boolean
}

/** A matter that answers to all the words: what they weigh in it, and with what is said of where and when it was. */
interface Fitting {
  id: IncidentId
  base: number
  score: number
  /** It happened in a state that is mentioned. */
  beside: boolean
}

/** The matters that answer to all the words, the likeliest; or all of them that they tell enough of. */
export function fittingMatters(
  archive: Archive,
  index: TextIndex,
  words: readonly string[],
  context: Context,
): IncidentId[] {
  const fitting = fittingIn(archive, index, words, context)
  const least = context.all && words.length > 1 ? weights.victim / 2 : weights.victim
  const likely = fitting.filter(({ base }) => base >= least)
  const close = likely.filter(({ beside }) => beside)
  if (context.all) {
    const all = (close.length > 0 ? close : likely).map(({ id }) => id)
    return inTheseWords(archive, words, ofNamedYear(archive, all, context.times))
  }
  const best = fitting.reduce((most, { score }) => Math.max(most, score), 0)
  // Nothing says where: a near miss is as likely.
  const margin = countriesOf(archive, context.here).size === 0 && close.length === 0 ? 0.75 : 0
  return fitting.filter(({ score }) => score >= best - margin).map(({ id }) => id)
}

/** “Influence operations around the 2024 election”: those whose names have the year, if any has. */
function ofNamedYear(
  { incidentsById }: Archive,
  all: readonly IncidentId[],
  times: readonly string[],
): readonly IncidentId[] {
  const [named, then] = [
    all.filter((id) => times.some((time) => incidentsById.get(id)?.name.includes(time))),
    all.filter((id) => isOf(incidentsById.get(id) ?? {}, times)),
  ]
  return named.length > 0 ? [...new Set([...named, ...then])] : all
}

/** “Which ministries”: those of which the very words tell, and not all of their kind; where none has them, what is like them. */
export function inTheseWords(
  { incidentsById }: Archive,
  words: readonly string[],
  matters: readonly IncidentId[],
): IncidentId[] {
  const patterns = words.flatMap((word) => narrower(word) ?? [])
  const own = matters.filter((id) => patterns.every((word) => word.test(toldOf(incidentsById.get(id)))))
  return own.length > 0 ? own : [...matters]
}

/** Whether in any of them such a sort of victims is told of in its own word. */
export const toldOfSort = (ids: readonly IncidentId[], words: readonly string[], { incidentsById }: Archive): boolean =>
  ids.some((id) => words.some((word) => narrower(word)?.test(toldOf(incidentsById.get(id)))))

/** What is told of a matter in words. */
export function toldOf(incident: Incident | undefined): string {
  const { name = '', aliases = [], victims = [], summary = '' } = incident ?? {}
  return [name, ...aliases, ...victims.flatMap((victim) => [victim.name, victim.sector]), summary].join(' ')
}

function fittingIn(archive: Archive, index: TextIndex, words: readonly string[], context: Context): Fitting[] {
  const { here, near, also, times } = context
  const [home, around] = [countriesOf(archive, here), countriesOf(archive, near)]
  const hints = also.map((word) => index.withAll([word]))
  const stems = words.map(stemOf)
  return [...index.withAll(words)].flatMap(([place, score]) => {
    const incident = archive.incidents[place]
    if (!incident) return []
    const beside = isIn(incident, around)
    if (home.size > 0 && !isIn(incident, home)) return []
    if (home.size === 0 && words.length === 1) {
      if (score < weights.victim) return []
      if (around.size > 0 && !beside && !isBy(archive, incident, around)) return []
    }
    const bonus =
      (isIn(incident, home) ? where.here : 0) + (beside ? where.near : 0) + (isOf(incident, times) ? where.times : 0)
    const hinted = hints.filter((places) => places.has(place)).length / (hints.length + 1)
    const base = score / words.length
    return [{ id: incident.id, base, beside, score: base + bonus + hinted + closeness(incident, stems, home) }]
  })
}

/** Whether it happened to somebody in those countries. */
const isIn = ({ victims }: Incident, countries: ReadonlySet<string>): boolean =>
  victims.some(({ country }) => country !== undefined && countries.has(country))

/** Whether somebody of those countries is accused of it. */
const isBy = ({ actorsById }: Archive, { accused }: Incident, countries: ReadonlySet<string>): boolean =>
  accused.some((id) => countries.has(actorsById.get(id)?.country ?? ''))

const isOf = ({ began, disclosed }: Partial<Incident>, times: readonly string[]): boolean =>
  times.some((time) => began?.startsWith(time) === true || disclosed?.startsWith(time) === true)

const countriesOf = ({ actorsById }: Archive, states: readonly ActorId[]): ReadonlySet<string> =>
  new Set(states.flatMap((id) => actorsById.get(id)?.country ?? []))
