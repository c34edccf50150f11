import { isDeepStrictEqual } from 'node:util'
import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../../find/fold.ts'
import type { Name } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import type { Reading } from '../reading.ts'
import { describedIn } from '../texts/described.ts'
import { type Choice, isAnswered, isNamedTwice, isOfOneSide, isOfSpeaker, isSo, isToldIn } from './which-fits.ts'

type Which = Extract<Reading, { is: 'which' }>

/** “Did the MSS deny it”: the question again, with each of those who have the name in its place. */
export function askWhich(words: string, name: string, records: readonly Name[]): Which {
  const written = writtenAs(words, name)
  const choices = records.map((record) => ({
    record,
    question: written ? words.replace(written, `=${record.id}`) : `=${record.id}`,
  }))
  return { is: 'which', name, choices }
}

/** Where a name stands in a question; of a misspelt one (“the ukriane blackout”), the longest word that is spelt right. */
function writtenAs(words: string, name: string): RegExp | undefined {
  const parts = name.split(/\s+/).map(escapeRegExp)
  return [parts.join('.{1,40}?'), ...parts.toSorted((a, b) => b.length - a.length)]
    .map((each) => new RegExp(`(?<![\\p{L}\\p{N}])${each}(?![\\p{L}\\p{N}])`, 'iu'))
    .find((each) => each.test(words))
}

/** Of those with one name, the one whom the rest of the question fits, if it is only one; `read` reads the question with each. */
export function settleWhich(
  which: Which,
  unread: readonly string[],
  read: (question: string) => Reading,
  archive: Archive,
  before: Query | undefined,
): Reading {
  const each = which.choices.map(({ record, question }) => ({ record, reading: readOnce(question, read, archive) }))
  const answered = each.filter(isAnswered(archive, which.name))
  const fitting = [
    each.filter(isNamedTwice),
    each.filter(isToldIn(before, archive)),
    each.filter(isOfOneSide(archive)),
    answered.filter(isSo(archive)),
    answered,
    each.filter(isOfSpeaker(archive)),
  ]
  const [first, ...others] = each
  // “Is i-Soon tied to the MSS”: whichever is meant, the same is told.
  if (first?.reading.is === 'query' && others.every(({ reading }) => isDeepStrictEqual(reading, first.reading)))
    return first.reading
  const one =
    fitting.find((some) => some.length === 1)?.[0]?.reading ?? likeliest(which, each, unread, archive)?.reading
  if (one) return one
  const all = withAll(which, each)
  // “The Neculiti brothers”: both.
  const areKin = which.choices.every(({ question }) => /\b(?:brothers|sisters|siblings|twins) =/i.test(question))
  return areKin && all.rest && all.rest.acts.length > 0 ? { is: 'query', query: all.rest } : all
}

/** “Did Norway blame the MSS for the Storting hack”: of which of two hacks, the one whom it was blamed on may tell. */
function readOnce(question: string, read: (question: string) => Reading, archive: Archive): Reading {
  const reading = read(question)
  if (reading.is !== 'which') return reading
  const own = reading.choices.map((choice) => ({ record: choice.record, reading: read(choice.question) }))
  const [one, ...others] = own.filter(isOfOneSide(archive))
  return one && others.length === 0 ? one.reading : reading
}

/** With the question of all the matters that it may be over, or of all whom it may mean, of which the next turn may say which. */
function withAll(which: Which, choices: readonly Choice[]): Which {
  const queries = choices.flatMap(({ reading }) => (reading.is === 'query' ? [reading.query] : []))
  const [first] = queries
  const over = [...new Set(queries.flatMap((query) => query.over))]
  if (!first || queries.length !== choices.length) return which
  const on = queries.flatMap((query) => query.on)
  if (on.length === choices.length && on.every(({ actor }) => actor)) return { ...which, rest: { ...first, on } }
  return over.length === choices.length ? { ...which, rest: { ...first, over } } : which
}

/** “The opening ceremony of the Korean winter games”: of two matters the one of which more of the other words tell. */
function likeliest(
  { name }: Which,
  choices: readonly Choice[],
  unread: readonly string[],
  archive: Archive,
): Choice | undefined {
  const own = new Set(wordsIn(name))
  const telling = unread.filter((word) => !own.has(word))
  const scored = choices.map((choice) => {
    const place = archive.incidents.findIndex(({ id }) => id === choice.record.id)
    return { choice, met: telling.filter((word) => describedIn(archive).having(word).has(place)).length }
  })
  const most = Math.max(...scored.map(({ met }) => met))
  const [best, ...others] = scored.filter(({ met }) => met === most)
  const understood = best?.choice.reading.is === 'query' && best.choice.record.kind === 'incident'
  return understood && others.length === 0 && most > 0 ? best?.choice : undefined
}
