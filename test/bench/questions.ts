import { distance, plainly, wordsOf } from './distance.ts'
import type { Named, Rivals } from './known-names.ts'
import type { Random } from './random.ts'
import { inCyrillic, inGreek } from './scripts.ts'

/** What somebody types who means this record. */
export interface Question {
  typed: string
  id: string
}

type Make = (name: string, random: Random) => string | undefined

interface Class {
  about: string
  /** undefined where the name does not lend itself. */
  make: Make
  /** Any of its names, or the one that it is shown by. */
  of: 'any' | 'alias'
  /** Whether the question names another record as well. */
  rival(typed: string, name: string, id: string, rivals: Rivals): boolean
}

/** As near, in letters, to a name of another record as to the one that is meant. */
const asNear: Class['rival'] = (typed, name, id, rivals) =>
  rivals.within(typed, Math.min(distance(plainly(typed), plainly(name), 4), 3), id)
const sameName: Class['rival'] = (_, name, id, rivals) => rivals.within(name, 0, id)
const samePart: Class['rival'] = (typed, name, id, rivals) =>
  rivals.holding(wordsOf(typed), id) || sameName(typed, name, id, rivals)

export const classes: readonly Class[] = [
  { about: 'other case and punctuation', of: 'any', rival: sameName, make: otherDress },
  { about: 'an alias', of: 'alias', rival: sameName, make: (name) => name },
  { about: 'words in another order', of: 'any', rival: sameName, make: otherOrder },
  { about: 'the beginning', of: 'any', rival: samePart, make: beginning },
  { about: 'some of the words', of: 'any', rival: samePart, make: someWords },
  { about: 'words split or joined', of: 'any', rival: asNear, make: otherSpaces },
  { about: 'one typing error', of: 'any', rival: asNear, make: (name, random) => misspell(name, 1, random) },
  { about: 'two typing errors', of: 'any', rival: asNear, make: (name, random) => misspell(name, 2, random) },
  { about: 'written in Cyrillic', of: 'any', rival: sameName, make: inCyrillic },
  { about: 'written in Greek', of: 'any', rival: sameName, make: inGreek },
]

/** Questions with known answers; those that fit another record as well are drawn again, and counted. */
export function questionsOf(
  { make, of, rival }: Class,
  records: readonly Named[],
  rivals: Rivals,
  count: number,
  random: Random,
): { questions: Question[]; again: number } {
  const questions: Question[] = []
  let again = 0
  for (let tries = 0; questions.length < count && tries < count * 50; tries += 1) {
    const { id, names } = random.pick(records)
    const list = of === 'alias' ? names.slice(1) : names
    if (list.length === 0) continue
    const name = random.pick(list)
    const typed = make(name, random)
    if (typed === undefined) continue
    if (rival(typed, name, id, rivals)) again += 1
    else questions.push({ typed, id })
  }
  return { questions, again }
}

function otherDress(name: string, random: Random): string {
  const cased = random.chance(0.5) ? name.toUpperCase() : name.toLowerCase()
  return random.chance(0.5) ? cased.replaceAll(' ', '-') : cased.replace(/[-'’.,()/:]/g, ' ')
}

function otherOrder(name: string, random: Random): string | undefined {
  const words = wordsOf(name)
  const mixed = random.shuffle(words)
  return words.length < 2 || mixed.every((word, at) => word === words[at]) ? undefined : mixed.join(' ')
}

/** What somebody has typed who stops within the name after four letters or more; not within a number, for that is another one. */
function beginning(name: string, random: Random): string | undefined {
  if (name.length < 6) return undefined
  const start = name.slice(0, 4 + random.below(name.length - 5)).trimEnd()
  return /\d$/.test(start) ? undefined : start
}

function someWords(name: string, random: Random): string | undefined {
  const words = wordsOf(name)
  if (words.length < 2) return undefined
  const some = words.filter(() => random.chance(0.6))
  return some.length === 0 || some.length === words.length || some.join('').length < 4 ? undefined : some.join(' ')
}

/** “apt28”, “a pt 28”, “cloudhopper”: one space more or one less. */
function otherSpaces(name: string, random: Random): string | undefined {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  if (spaces.length > 0 && random.chance(0.6)) {
    const at = random.pick(spaces)
    return name.slice(0, at) + name.slice(at + 1)
  }
  const inside = [...name.matchAll(/(?<=[a-z0-9])(?=[a-z0-9])/gi)].map(({ index }) => index)
  if (inside.length === 0 || plainly(name).length < 4) return undefined
  const at = random.pick(inside)
  return `${name.slice(0, at)} ${name.slice(at)}`
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Letters left out, added, changed or swapped; figures stay, for another number is another name. */
function misspell(name: string, errors: number, random: Random): string | undefined {
  if (plainly(name).length < (errors === 1 ? 5 : 8)) return undefined
  let typed = name
  for (let error = 0; error < errors; error += 1) {
    const places = [...typed.matchAll(/\p{L}/gu)].map(({ index }) => index)
    if (places.length < 4) return undefined
    typed = withError(typed, random.pick(places), random)
  }
  return distance(plainly(typed), plainly(name), errors) === 0 ? undefined : typed
}

function withError(text: string, at: number, random: Random): string {
  const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  const [next = ''] = after
  switch (random.below(4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + random.pick([...letters]) + after
    case 2:
      return before + random.pick([...letters]) + after
    default:
      return /\p{L}/u.test(next) ? before + next + letter + after.slice(1) : before + after
  }
}
