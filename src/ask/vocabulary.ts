import { editsBetween } from '../find/edits.ts'
import { wordsIn } from '../find/fold.ts'
import { type Archive, groupBy } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { acts } from './acts.ts'
import { bodyNames, collectiveNames, stateNames } from './countries.ts'
import { isEnglish } from './english.ts'
import { fillers, legalForms } from './fillers.ts'
import { auxiliaries, exceptions, negations, orders, prepositions, questionWords } from './grammar.ts'
import { createNear, mostEdits } from './near.ts'
import { type Class, classes, type Office, officeWords, widePeople } from './people.ts'
import { type Phrase, phrasesOf, split } from './phrases.ts'

/** What a run of words may mean. */
type Meaning =
  | { is: 'act'; phrase: Phrase }
  | { is: 'class'; only: Class }
  | { is: 'wide' }
  | { is: 'state'; id: ActorId; others?: readonly ActorId[] }
  | { is: 'name' }
  | { is: 'body'; id: ActorId }
  /** Somebody who spoke for a body, by the whole name or the last. */
  | { is: 'speaker'; speaker: string }
  | { is: 'office'; office: Office }
  | { is: 'except' }
  | { is: 'word' }

/** The words that are understood: those of the lexicon, and the names on record. */
export interface Vocabulary {
  /** The meaning of exactly these folded words, with a space between them. */
  meaning(key: string): Meaning | undefined
  /** The most words that any entry has. */
  longest: number
  /** Whether a word stands in a name on record as it is, or with an error or two in a long one. */
  isOfName(word: string, how?: 'exactly'): boolean
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

/** Words of the lexicon win over a name of one word; among the rest the first to come. */
export function createVocabulary(archive: Archive): Vocabulary {
  const ready = cache.get(archive)
  if (ready) return ready
  const meanings = new Map<string, Meaning>()
  const add = (words: readonly string[], meaning: Meaning) => {
    const key = words.flatMap((word) => wordsIn(word)).join(' ')
    if (key !== '' && !meanings.has(key)) meanings.set(key, meaning)
  }
  const grammar = [...questionWords, ...auxiliaries, ...negations, ...Object.keys(prepositions), ...Object.keys(orders)]
  for (const word of grammar) add(word.split(' '), { is: 'word' })
  for (const act of acts.filter(({ weak }) => !weak))
    for (const phrase of phrasesOf(act)) add(phrase.words, { is: 'act', phrase })
  for (const act of acts.filter(({ weak }) => weak))
    for (const phrase of phrasesOf(act)) add(phrase.words, { is: 'act', phrase })
  for (const only of Object.keys(classes).filter(isClass))
    for (const words of split(classes[only])) add(words, { is: 'class', only })
  for (const office of Object.keys(officeWords).filter(isOffice))
    for (const words of split(officeWords[office])) add(words, { is: 'office', office })
  for (const words of split(widePeople)) add(words, { is: 'wide' })
  for (const [key, [id, ...others]] of collectiveNames(archive))
    if (id) add(key.split(' '), { is: 'state', id, others })
  for (const [key, id] of stateNames(archive)) add(key.split(' '), { is: 'state', id })
  for (const [key, id] of bodyNames(archive)) add(key.split(' '), { is: 'body', id })
  for (const words of split(exceptions)) add(words, { is: 'except' })
  for (const word of fillers) add([word], { is: 'word' })
  const lexicon = new Set([...meanings.keys()].flatMap((key) => key.split(' ')))
  const typed = [...lexicon].filter((word) => word.length >= 4 && !negations.has(word))
  const named = [
    ...archive.incidents.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...archive.actors.flatMap(({ name, short, aliases }) => [
      name,
      ...(short ? [short] : []),
      ...aliases.map((each) => each.name),
    ]),
  ]
  const ordinary = ordinaryWords(archive)
  for (const name of named) {
    // Some vendor calls a group “LEAD”: the word is the word.
    if (/^\p{Lu}+$/u.test(name) && ordinary.has(name.toLowerCase())) continue
    add([name], { is: 'name' })
    const words = name.split(' ')
    const plain = words.filter((word) => !legalForms.has(word.toLowerCase().replace(/\W/g, '')))
    if (plain.length < words.length && (plain.length > 1 || plain.join('').length > 4))
      add([plain.join(' ')], { is: 'name' })
    if (name.includes('(')) add([name.replace(/\([^)]*\)/g, ' ')], { is: 'name' })
  }
  for (const [name, speaker] of speakersIn(archive)) add([name], { is: 'speaker', speaker })
  const own = [
    ...archive.incidents.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...archive.actors.flatMap(({ name, short, aliases }) => [
      name,
      ...(short ? [short] : []),
      ...aliases.flatMap((alias) => (alias.by ? [] : [alias.name])),
    ]),
  ]
  const parts = new Set(own.flatMap(nameWords))
  const vendors = archive.actors.flatMap(({ aliases }) => aliases.flatMap(({ by, name }) => (by ? [name] : [])))
  const known = new Set([...parts, ...vendors.flatMap(nameWords)])
  const isNearPart = createNear(new Set([...parts].filter((word) => !isEnglish(word))))
  const isNearName = createNear(known)
  const every = new Set([...meanings.keys()].flatMap((key) => key.split(' ')))
  const squeezed = new Map(named.map((name) => [wordsIn(name).join(''), name]))
  const vocabulary: Vocabulary = {
    meaning: (key) => meanings.get(key),
    isTyped: (word) => every.has(word),
    together: (letters) => (letters.length >= 5 ? squeezed.get(letters) : undefined),
    longest: 10,
    isOrdinary: (word) => ordinary.has(word),
    isPart: (word) => parts.has(word) || (!known.has(word) && word.length >= 6 && !isEnglish(word) && isNearPart(word)),
    apart: (first, last) => {
      const meaning = apartLast.has(last) ? meanings.get(`${first} ${last}`) : undefined
      return meaning?.is === 'act' ? meaning.phrase : undefined
    },
    isOfName: (word, how) =>
      known.has(word) || (how === undefined && word.length >= 6 && !isEnglish(word) && isNearName(word)),
    // A word is no error: “report” is not “retort”.
    correct: (word) => {
      const near = nearest(word, typed, meanings)
      if (ordinary.has(word) || (isEnglish(word) && !isSlip(word, near)))
        return near && (near.startsWith(word) || word.startsWith(near)) ? near : undefined
      return near ?? abbreviated(word, typed, meanings)
    },
  }
  cache.set(archive, vocabulary)
  return vocabulary
}

function ordinaryWords({ incidents, statements, absences }: Archive): ReadonlySet<string> {
  const texts = new Set([
    ...incidents.map(({ summary }) => summary),
    ...statements.map(({ gist }) => gist),
    ...absences.map(({ claim }) => claim),
  ])
  const words = new Set<string>()
  for (const text of texts)
    for (const word of text.match(/(?<![\p{L}\p{N}’'-])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? []) words.add(word)
  return words
}

/** People who spoke for a body, by their names and last names; a last name that two of them share names neither. */
function speakersIn(archive: Archive): Map<string, string> {
  const named = new Set(
    archive.statements.flatMap(({ speaker }) => (speaker.role && !speaker.anonymous ? speaker.name : [])),
  )
  const people = new Set([...named].flatMap((name) => name.split(/ and |, /)).filter((name) => personal.test(name)))
  const lastNames = groupBy([...people], (name) => [name.split(' ').at(-1) ?? name])
  const byLast = [...lastNames].flatMap(([last, [only, ...others]]): [string, string][] =>
    only && others.length === 0 && last.length > 3 ? [[last, only]] : [],
  )
  return new Map([...[...people].map((name): [string, string] => [name, name]), ...byLast])
}

/** What a verb may have behind its object. */
const apartLast = new Set(
  'door finding findings attribution out down off up back responsible answerable accountable offline home guilty'.split(
    ' ',
  ),
)

const cache = new WeakMap<Archive, Vocabulary>()

const nameWords = (name: string): string[] => wordsIn((name.match(/\S+/g) ?? []).filter(isNameLike).join(' '))

/** Names write their own words with a capital or a figure. */
const isNameLike = (word: string): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(word)

const isOffice = (text: string): text is Office => text in officeWords
const isClass = (text: string): text is Class => text in classes

const personal = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u

/** Two letters in each other's place. */
const isSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

/** One error in a word of four letters or more, two in a long one; when two words are as near, they must mean the same. */
function nearest(word: string, known: readonly string[], meanings: ReadonlyMap<string, Meaning>): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined
  const most = mostEdits(word)
  let best: string[] = []
  let least = most + 1
  for (const each of known) {
    if (Math.abs(each.length - word.length) > most || each[0] !== word[0]) continue
    // “fined” is not “find”: of a short word a letter may be left out, and two may be swapped.
    if (word.length < 6 && each.length <= word.length && !isSwapped(word, each)) continue
    const edits = editsBetween(word, each, most)
    if (edits < least) {
      least = edits
      best = [each]
    } else if (edits === least && edits <= most) best.push(each)
  }
  const alike = best.filter((each) => each.length === word.length)
  return onlyOne(best, meanings) ?? onlyOne(alike, meanings)
}

/** “sanctnd”, “whch”: the letters that are left when vowels are left out; “attrib”: how a verb begins. */
function abbreviated(
  word: string,
  known: readonly string[],
  meanings: ReadonlyMap<string, Meaning>,
): string | undefined {
  const consonants = (text: string) => text.slice(0, 1) + text.slice(1).replace(/[aeiou]/g, '')
  const own = consonants(word)
  const shortened = own.length >= 4 ? known.filter((each) => each.length > word.length && consonants(each) === own) : []
  const begun = word.length >= 5 ? known.filter((each) => each.startsWith(word)) : []
  return onlyOne(shortened, meanings) ?? onlyOne(begun, meanings)
}

/** A rare word that is a common one but for a letter: “indited”. */
const isSlip = (word: string, near: string | undefined): boolean =>
  near !== undefined && near.length >= 8 && editsBetween(word, near, 1) <= 1

/** When several words fit, they must mean the same. */
function onlyOne([first, ...others]: readonly string[], meanings: ReadonlyMap<string, Meaning>): string | undefined {
  if (first === undefined) return undefined
  const sense = (key: string) => {
    const meaning = meanings.get(key)
    return meaning?.is === 'act' ? meaning.phrase.act : meaning?.is === 'class' ? meaning.only : (meaning?.is ?? key)
  }
  return others.every((other) => sense(other) === sense(first)) ? first : undefined
}
