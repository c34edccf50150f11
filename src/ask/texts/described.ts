import { wordsIn } from '../../find/fold.ts'
import { once } from '../../find/once.ts'
import { inBoth, placesIn } from '../../find/places.ts'
import { recent } from '../../find/recent.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { type Context, fittingMatters, textsOf } from './fitting.ts'
import { createSaid } from './said.ts'
import { createTextIndex } from './text-index.ts'

export interface Described {
  /** The matters that answer to all the words, the likeliest first; several only when none is likelier. */
  matters(words: readonly string[], context: Context): IncidentId[]
  /** Whether it has no country: a union of states. */
  isPlaceless(state: ActorId): boolean
  /** Where the matters stand in whose names, victims, figures or summary a word is. */
  having(word: string): ReadonlySet<number>
  /** Where the statements stand that have all the words in what was said and done, or in what is told of the matter. */
  mentioning(words: readonly string[]): Int32Array
  /** Where the statements stand that have the word in what was said and done itself. */
  saying(word: string): Int32Array
}

/** Finds by description what has no such name: “the German parliament”, “jet engine secrets”. */
export function describedIn(archive: Archive): Described {
  const ready = cache.get(archive)
  if (ready) return ready
  const matters = once(() => createTextIndex(archive.incidents.map(textsOf)))
  const said = once(() => createSaid(archive))
  const placesOf = recent((word): Int32Array => {
    const told = [...matters().withAll([word]).keys()].flatMap((place) => archive.incidents[place]?.id ?? [])
    return said()(word, new Set(told))
  }, mostWords)
  const described: Described = {
    matters(words, context) {
      const wanted = telling(words)
      if (wanted.length === 0) return []
      return fittingMatters(archive, matters(), wanted, { ...context, also: telling(context.also) })
    },
    isPlaceless: (state) => archive.actorsById.get(state)?.country === undefined,
    having(word) {
      return new Set(matters().withAll([word]).keys())
    },
    mentioning(words) {
      const [first = new Int32Array(), ...others] = words
        .flatMap(wordsIn)
        .filter((word) => isTelling(word) || /^\d{2,3}$/.test(word))
        .map(placesOf)
      return others.reduce((left, each) => inBoth(left, placesIn([each])), first)
    },
    saying: recent((word) => said()(word, new Set()), mostWords),
  }
  cache.set(archive, described)
  return described
}

const cache = new WeakMap<Archive, Described>()

/** The same words are asked for again and again. */
const mostWords = 100

const isTelling = (word: string): boolean => word.length > 2 && !/^\p{N}/u.test(word)

const telling = (words: readonly string[]): string[] => words.flatMap(wordsIn).filter(isTelling)
