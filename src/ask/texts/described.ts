import { wordsIn } from '../../find/fold.ts'
import { once } from '../../find/once.ts'
import { inBoth, placesIn } from '../../find/places.ts'
import { recent } from '../../find/recent.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Incident } from '../../model/incident.ts'
import { createSaid } from './said.ts'
import { createTextIndex, narrower, stemOf, type TextIndex } from './text-index.ts'
import { closeness, initialsOf } from './victims.ts'

/** How close the words of a matter are to what it is: its names and victims, what is told of it. */
const weights = { name: 5, victim: 4, told: 1 }
/** In a state that is said with it, or is mentioned in the question at all. */
const where = { here: 4, near: 4, times: 3 }

/** Where it happened, the states that are named beside it, and words that would fit but need not. */
interface Context {
  here: readonly ActorId[]
  near: readonly ActorId[]
  also: readonly string[]
  /** Years and months that are said with it. */
  times: readonly string[]
  /** All that happened to such people, and not only the likeliest. */
  all: boolean
}

export interface Described {
  /** The matters that answer to all the words, the likeliest first; several only when none is likelier. */
  matters(words: readonly string[], context: Context): IncidentId[]
  /** Whether it has no country: a union of states. */
  isPlaceless(state: ActorId): boolean
  /** Where the matters stand in whose names, victims, figures or summary a word is. */
  having(word: string): ReadonlySet<number>
  /** Where the statements stand that have all the words in what was said and done, or in what is told of the matter. */
  mentioning(words: readonly string[]): Int32Array
}

/** Finds by description what has no such name: “the German parliament”, “jet engine secrets”. */
export function describedIn(archive: Archive): Described {
  const ready = cache.get(archive)
  if (ready) return ready
  const matters = once(() => indexMatters(archive.incidents))
  const said = once(() => createSaid(archive))
  const placesOf = recent((word): Int32Array => {
    const told = [...matters().withAll([word]).keys()].flatMap((place) => archive.incidents[place]?.id ?? [])
    return said()(word, new Set(told))
  }, mostWords)
  const described: Described = {
    matters(words, { here, near, also, times, all }) {
      const wanted = telling(words)
      if (wanted.length === 0) return []
      const stems = wanted.map(stemOf)
      const hints = telling(also).map((word) => matters().withAll([word]))
      const [home, around] = [countriesOf(archive, here), countriesOf(archive, near)]
      const scored = [...matters().withAll(wanted)].flatMap(([place, score]) => {
        const incident = archive.incidents[place]
        if (!incident) return []
        if (home.size === 0 && wanted.length === 1 && score < weights.victim) return []
        const isIn = (countries: ReadonlySet<string>) =>
          incident.victims.some(({ country }) => country !== undefined && countries.has(country))
        if (home.size > 0 && !isIn(home)) return []
        if (
          home.size === 0 &&
          around.size > 0 &&
          wanted.length === 1 &&
          !isIn(around) &&
          !isBy(archive, incident, around)
        )
          return []
        const bonus =
          (isIn(home) ? where.here : 0) + (isIn(around) ? where.near : 0) + (isOf(incident, times) ? where.times : 0)
        const hinted = hints.filter((places) => places.has(place)).length / (hints.length + 1)
        const base = score / wanted.length
        const beside = isIn(around)
        return [{ id: incident.id, base, beside, score: base + bonus + hinted + closeness(incident, stems, home) }]
      })
      const likely = scored.filter(
        ({ base }) => base >= (all && wanted.length > 1 ? weights.victim / 2 : weights.victim),
      )
      const close = likely.filter(({ beside }) => beside)
      if (all)
        return inTheseWords(
          archive,
          wanted,
          (close.length > 0 ? close : likely).map(({ id }) => id),
        )
      const best = scored.reduce((most, { score }) => Math.max(most, score), 0)
      // Nothing says where: a near miss is as likely.
      const margin = home.size === 0 && close.length === 0 ? 0.75 : 0
      return scored.filter(({ score }) => score >= best - margin).map(({ id }) => id)
    },
    isPlaceless: (state) => archive.actorsById.get(state)?.country === undefined,
    having(word) {
      return new Set(matters().withAll([word]).keys())
    },
    mentioning(words) {
      const [first = new Int32Array(), ...others] = telling(words).map(placesOf)
      return others.reduce((left, each) => inBoth(left, placesIn([each])), first)
    },
  }
  cache.set(archive, described)
  return described
}

/** “Which ministries”: those of which the very words tell, and not all of their kind; where none has them, what is like them. */
function inTheseWords({ incidentsById }: Archive, words: readonly string[], matters: IncidentId[]): IncidentId[] {
  const patterns = words.flatMap((word) => narrower(word) ?? [])
  const own = matters.filter((id) => {
    const { name = '', aliases = [], victims = [], summary = '' } = incidentsById.get(id) ?? {}
    const told = [name, ...aliases, ...victims.map((victim) => victim.name), summary].join(' ')
    return patterns.every((word) => word.test(told))
  })
  return own.length > 0 ? own : matters
}

/** Whether somebody of those countries is accused of it. */
const isBy = ({ actorsById }: Archive, { accused }: Incident, countries: ReadonlySet<string>): boolean =>
  accused.some((id) => countries.has(actorsById.get(id)?.country ?? ''))

const isOf = ({ began, disclosed }: Incident, times: readonly string[]): boolean =>
  times.some((time) => began?.startsWith(time) === true || disclosed?.startsWith(time) === true)

const cache = new WeakMap<Archive, Described>()

const telling = (words: readonly string[]): string[] =>
  words.flatMap((word) => wordsIn(word)).filter((word) => word.length > 2 && !/^\p{N}/u.test(word))

function indexMatters(incidents: readonly Incident[]): TextIndex {
  return createTextIndex(
    incidents.map(({ name, aliases, victims, summary, kinds, figures }) => [
      { texts: [name, ...aliases], weight: weights.name },
      {
        texts: victims.flatMap((victim) => [victim.name, initialsOf(victim.name), victim.sector ?? '']),
        weight: weights.victim,
      },
      {
        texts: [...kinds, summary, ...figures.flatMap(({ measure, value }) => [measure, value])],
        weight: weights.told,
      },
    ]),
  )
}

/** The same words are asked for again and again. */
const mostWords = 100

const countriesOf = ({ actorsById }: Archive, states: readonly ActorId[]): ReadonlySet<string> =>
  new Set(states.flatMap((id) => actorsById.get(id)?.country ?? []))
