import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { acts } from './acts.ts'
import { bodiesOfStates, bodyNames, collectiveNames, stateNames } from './countries.ts'
import { fillers, legalForms } from './fillers.ts'
import { auxiliaries, exceptions, negations, orders, prepositions, questionWords } from './grammar.ts'
import { everyName, speakersIn } from './names-on-record.ts'
import { type Class, classes, type Office, officeWords, widePeople } from './people.ts'
import { type Phrase, phrasesOf, split } from './phrases.ts'

/** What a run of words may mean. */
export type Meaning =
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

/** By folded words, with a space between them. */
export type Meanings = ReadonlyMap<string, Meaning>

type Entry = [words: readonly string[], meaning: Meaning]

/** Of two entries with the same words the first to come stays. */
export function addTo(meanings: Map<string, Meaning>, entries: readonly Entry[]): void {
  for (const [words, meaning] of entries) {
    const key = words.flatMap((word) => wordsIn(word)).join(' ')
    if (key !== '' && !meanings.has(key)) meanings.set(key, meaning)
  }
}

/** The single words that the entries are made of. */
export const wordsOf = (meanings: Meanings): ReadonlySet<string> =>
  new Set([...meanings.keys()].flatMap((key) => key.split(' ')))

/** The words of the language: “who”, “did not”, “sanctioned”, “companies”, “the Kremlin”. */
export function lexiconOf(archive: Archive): Entry[] {
  const grammar = [...questionWords, ...auxiliaries, ...negations, ...Object.keys(prepositions), ...Object.keys(orders)]
  return [
    ...grammar.map((word): Entry => [word.split(' '), { is: 'word' }]),
    ...verbs(false),
    ...verbs(true),
    ...people(),
    ...places(archive),
    ...split(exceptions).map((words): Entry => [words, { is: 'except' }]),
    ...[...fillers].map((word): Entry => [[word], { is: 'word' }]),
  ]
}

/** “Sanctioned”, “took measures”; those that say little come last. */
const verbs = (weak: boolean): Entry[] =>
  acts
    .filter((act) => (act.weak ?? false) === weak)
    .flatMap((act) => phrasesOf(act).map((phrase): Entry => [phrase.words, { is: 'act', phrase }]))

/** “Companies”, “ministers”, “anybody”. */
const people = (): Entry[] => [
  ...Object.keys(classes)
    .filter(isClass)
    .flatMap((only) => split(classes[only]).map((words): Entry => [words, { is: 'class', only }])),
  ...Object.keys(officeWords)
    .filter(isOffice)
    .flatMap((office) => split(officeWords[office]).map((words): Entry => [words, { is: 'office', office }])),
  ...split(widePeople).map((words): Entry => [words, { is: 'wide' }]),
]

const isOffice = (text: string): text is Office => text in officeWords
const isClass = (text: string): text is Class => text in classes

/** “Europeans”, “the Dutch”, “the Foreign Office”. */
const places = (archive: Archive): Entry[] => [
  ...[...collectiveNames(archive)].flatMap(([key, [id, ...others]]): Entry[] =>
    id ? [[key.split(' '), { is: 'state', id, others }]] : [],
  ),
  ...[...stateNames(archive)].map(([key, id]): Entry => [key.split(' '), { is: 'state', id }]),
  ...[...bodyNames(archive)].map(([key, id]): Entry => [key.split(' '), { is: 'body', id }]),
]

/** The names on record, and who spoke by name. */
export const namesOf = (archive: Archive, ordinary: ReadonlySet<string>): Entry[] => [
  ...everyName(archive)
    // Some vendor calls a group “LEAD”: the word is the word.
    .filter((name) => !(/^\p{Lu}+$/u.test(name) && ordinary.has(name.toLowerCase())))
    .flatMap(formsOf)
    .map((name): Entry => [[name], { is: 'name' }]),
  ...bodiesOfStates(archive).map(([key, id]): Entry => [key.split(' '), { is: 'body', id }]),
  ...[...speakersIn(archive)].map(([name, speaker]): Entry => [[name], { is: 'speaker', speaker }]),
]

/** “Positive Technologies AO”, without what the law adds; “Unit 29155 (GRU)”, without what explains it. */
function formsOf(name: string): string[] {
  const words = name.split(' ')
  const plain = words.filter((word) => !legalForms.has(word.toLowerCase().replace(/\W/g, '')))
  const says = plain.length > 1 || plain.join('').length > 4
  return [
    name,
    ...(plain.length < words.length && says ? [plain.join(' ')] : []),
    ...(name.includes('(') ? [name.replace(/\([^)]*\)/g, ' ')] : []),
  ]
}
