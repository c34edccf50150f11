import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import { isEnglish } from './english.ts'
import { negations } from './grammar.ts'
import { addTo, lexiconOf, type Meaning, type Meanings, namesOf, wordsOf } from './meanings.ts'
import { everyName, namesBeside, nameWords, ordinaryWords, ownNames, vendorNames } from './names-on-record.ts'
import { createNear } from './near.ts'
import type { Phrase } from './phrases.ts'
import { createSpelling } from './spelling.ts'

/** The words that are understood: those of the lexicon, and the names on record. */
export interface Vocabulary {
  /** The meaning of exactly these folded words, with a space between them. */
  meaning(key: string): Meaning | undefined
  /** The most words of an entry that begins with this one, and no more than are tried as one; longer names are found by their parts. */
  longestFrom(word: string): number
  /** Whether a word stands in a name on record as it is, or with an error or two in a long one; beside others of a name it may be a word of its own: “Salt Typhon”. */
  isOfName(word: string, how: 'exactly' | 'nearly' | 'beside'): boolean
  /** Whether a word alone may stand for a name: of a matter’s name, or an actor’s own; not of what one vendor calls it. */
  isPart(word: string): boolean
  /** The act that two words apart make: “called Russia out”. */
  apart(first: string, last: string): Phrase | undefined
  /** The name that has these letters, whatever stands between them: “solar winds”, “isoon”. */
  together(letters: string): string | undefined
  /** Whether the record's own prose writes the word in lower case: then it is no name by itself. */
  isOrdinary(word: string): boolean
  /** Whether it is a word of the lexicon, by itself or within a phrase, or of a name. */
  isTyped(word: string): boolean
  /** The understood word that a mistyped one most likely is; undefined when there is none, or more than one. */
  correct(word: string): string | undefined
}

const cache = new WeakMap<Archive, Vocabulary>()

export function createVocabulary(archive: Archive): Vocabulary {
  const ready = cache.get(archive)
  if (ready) return ready
  const ordinary = ordinaryWords(archive)
  const meanings = new Map<string, Meaning>()
  addTo(meanings, lexiconOf(archive))
  const typed = [...wordsOf(meanings)].filter((word) => word.length >= 4 && !negations.has(word))
  addTo(meanings, namesOf(archive, ordinary))
  const every = wordsOf(meanings)
  const squeezed = new Map(everyName(archive).map((name) => [wordsIn(name).join(''), name]))
  const vocabulary: Vocabulary = {
    ...nameParts(archive),
    meaning: (key) => meanings.get(key),
    longestFrom: longestFrom(meanings),
    apart: (first, last) => {
      const meaning = apartLast.has(last) && first !== 'under' ? meanings.get(`${first} ${last}`) : undefined
      return meaning?.is === 'act' ? meaning.phrase : undefined
    },
    together: (letters) => (letters.length >= 5 ? squeezed.get(letters) : undefined),
    isOrdinary: (word) => ordinary.has(word),
    isTyped: (word) => every.has(word),
    correct: createSpelling({ typed, meanings, ordinary, names: namesBeside(archive) }),
  }
  cache.set(archive, vocabulary)
  return vocabulary
}

const mostWords = 10

function longestFrom(meanings: Meanings): (word: string) => number {
  const most = new Map<string, number>()
  for (const key of meanings.keys()) {
    const [first = '', ...others] = key.split(' ')
    most.set(first, Math.max(most.get(first) ?? 0, Math.min(others.length + 1, mostWords)))
  }
  return (word) => most.get(word) ?? 0
}

/** “SolarWinds”, “solarwind”: a word of a name, or nearly one. */
function nameParts(archive: Archive): Pick<Vocabulary, 'isOfName' | 'isPart'> {
  const names = ownNames(archive).map(nameWords)
  const parts = new Set(names.flat())
  const alone = new Set(names.flatMap((words) => (words.length === 1 ? words : [])))
  const known = new Set([...parts, ...vendorNames(archive).flatMap(nameWords)])
  const isNearPart = createNear(new Set([...parts].filter((word) => alone.has(word) || !isEnglish(word))))
  const isNearName = createNear(known)
  const isLong = (word: string) => word.length >= 6
  const mayErr = (word: string) => isLong(word) && !isEnglish(word)
  return {
    isOfName: (word, how) =>
      known.has(word) || (how !== 'exactly' && (how === 'beside' ? isLong(word) : mayErr(word)) && isNearName(word)),
    isPart: (word) => parts.has(word) || (!known.has(word) && mayErr(word) && isNearPart(word)),
  }
}

/** What a verb may have behind its object: “called Russia out”, “held China responsible”. */
const apartLast = new Set(
  'sanctions behind prosecutors door finding findings attribution out down off up back responsible answerable accountable offline home guilty'.split(
    ' ',
  ),
)
