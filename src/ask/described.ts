import { wordsIn } from '../find/fold.ts'
import type { Archive } from '../model/archive.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import type { Statement } from '../model/statement.ts'
import { createTextIndex, isSameWord, pattern, type TextIndex } from './text-index.ts'

/** How close the words of a matter are to what it is: its names and victims, what is told of it. */
const weights = { name: 4, victim: 4, told: 1 }
/** In a state that is said with it, or is mentioned in the question at all. */
const where = { here: 4, near: 2, times: 3 }

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
  /** Whether all the words stand in what was said and done, or in what is told of its matter. */
  mentions(words: readonly string[]): (statement: Statement) => boolean
}

/** Finds by description what has no such name: “the German parliament”, “jet engine secrets”. */
export function describedIn(archive: Archive): Described {
  const ready = cache.get(archive)
  if (ready) return ready
  const matters = once(() => indexMatters(archive.incidents))
  const read = new Map<string, (statement: Statement) => boolean>()
  const toldOf = (word: string) => {
    const ids = () => new Set([...matters().withAll([word]).keys()].map((place) => archive.incidents[place]?.id))
    const ready = read.get(word) ?? remembered(pattern(word), ids(), archive)
    if (read.size >= mostWords) read.clear()
    read.set(word, ready)
    return ready
  }
  const described: Described = {
    matters(words, { here, near, also, times, all }) {
      const wanted = telling(words)
      if (wanted.length === 0) return []
      const hints = telling(also).map((word) => matters().withAll([word]))
      const [home, around] = [countriesOf(archive, here), countriesOf(archive, near)]
      const scored = [...matters().withAll(wanted)].flatMap(([place, score]) => {
        const incident = archive.incidents[place]
        if (!incident) return []
        if (home.size === 0 && wanted.length === 1 && score < weights.victim) return []
        const isIn = (countries: ReadonlySet<string>) =>
          incident.victims.some(({ country }) => country !== undefined && countries.has(country))
        if (home.size > 0 && !isIn(home)) return []
        const bonus =
          (isIn(home) ? where.here : 0) + (isIn(around) ? where.near : 0) + (isOf(incident, times) ? where.times : 0)
        const hinted = hints.filter((places) => places.has(place)).length / (hints.length + 1)
        const base = score / wanted.length
        const beside = isIn(around)
        return [{ id: incident.id, base, beside, score: base + bonus + hinted + closeness(incident, wanted, home) }]
      })
      const likely = scored.filter(
        ({ base }) => base >= (all && wanted.length > 1 ? weights.victim / 2 : weights.victim),
      )
      const close = likely.filter(({ beside }) => beside)
      if (all) return (close.length > 0 ? close : likely).map(({ id }) => id)
      const best = Math.max(0, ...scored.map(({ score }) => score))
      // Nothing says where: a near miss is as likely.
      const margin = home.size === 0 && close.length === 0 ? 0.75 : 0
      return scored.filter(({ score }) => score >= best - margin).map(({ id }) => id)
    },
    mentions(words) {
      const wanted = telling(words).map(toldOf)
      return (statement) => wanted.length > 0 && wanted.every((told) => told(statement))
    },
  }
  cache.set(archive, described)
  return described
}

const isOf = ({ began, disclosed }: Incident, times: readonly string[]): boolean =>
  times.some((time) => began?.startsWith(time) === true || disclosed?.startsWith(time) === true)

const cache = new WeakMap<Archive, Described>()

const telling = (words: readonly string[]): string[] =>
  words.flatMap((word) => wordsIn(word)).filter((word) => word.length > 2 && !/^\p{N}/u.test(word))

function indexMatters(incidents: readonly Incident[]): TextIndex {
  return createTextIndex(
    incidents.map(({ name, aliases, victims, summary, kinds }) => [
      { texts: [name, ...aliases], weight: weights.name },
      {
        texts: victims.flatMap((victim) => [victim.name, initialsOf(victim.name), victim.sector ?? '']),
        weight: weights.victim,
      },
      { texts: [...kinds, summary], weight: weights.told },
    ]),
  )
}

/** A text is searched once for a word: the same are asked for again and again. */
const mostWords = 100

function remembered(
  word: RegExp,
  matters: ReadonlySet<IncidentId | undefined>,
  archive: Archive,
): (statement: Statement) => boolean {
  const known = new WeakMap<Statement, boolean>()
  return (statement) => {
    const ready = known.get(statement)
    if (ready !== undefined) return ready
    const told = statement.incidents.some((id) => matters.has(id)) || isTold(word, archive, statement)
    known.set(statement, told)
    return told
  }
}

const isTold = (word: RegExp, { actorsById }: Archive, { gist, quote, about, targets }: Statement): boolean =>
  word.test(gist) ||
  (quote !== undefined && word.test(quote.text)) ||
  about.some((each) => word.test(each)) ||
  targets.some((id) => word.test(actorsById.get(id)?.name ?? ''))

/** “NHS”, “OPM”: as people call whom it happened to. */
function initialsOf(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu) ?? []
  return letters.length > 2 ? letters.join('') : ''
}

const readNames = new Map<string, string[]>()
const mostNames = 50_000

/** Victims have few different names, and each is looked at again and again. */
function wordsOfName(name: string): string[] {
  const ready = readNames.get(name)
  if (ready) return ready
  const words = wordsIn(name)
  if (readNames.size < mostNames) readNames.set(name, words)
  return words
}

/** How much of a victim's name the words are: “German Bundestag” is nearer to “parliament” than members of many. */
const closeness = ({ victims }: Incident, wanted: readonly string[], home: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...victims
      .filter(({ country }) => home.size === 0 || (country !== undefined && home.has(country)))
      .map(({ name }) => {
        const words = wordsOfName(name)
        return words.filter((word) => wanted.some((each) => isSameWord(word, each))).length / words.length
      }),
  )

const countriesOf = ({ actorsById }: Archive, states: readonly ActorId[]): ReadonlySet<string> =>
  new Set(states.flatMap((id) => actorsById.get(id)?.country ?? []))

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
