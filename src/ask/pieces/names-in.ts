import { wordsIn } from '../../find/fold.ts'
import type { Names } from '../../find/names.ts'
import { joiners } from '../lexicon/grammar.ts'
import { month } from '../lexicon/months.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import type { Step } from './item.ts'
import type { Token } from './tokens.ts'

const longestName = 6

const isStateOrBloc = (token: Token | undefined, vocabulary: Vocabulary): boolean =>
  /^(?:eu|nato|un|g7)$/i.test(token?.raw ?? '') || vocabulary.meaning(token?.words.join(' ') ?? '')?.is === 'state'

const isMonth = new RegExp(`^(?:${month})$`, 'i')

/** “Tokyo Olympics” begins with a state, and is a name all the same when the next word is known no other way. */
export function startsName(
  tokens: readonly Token[],
  at: number,
  known: Step,
  vocabulary: Vocabulary,
  names: Names,
): Step | undefined {
  const next = tokens[at + known.length]
  // “The People’s Liberation Army”.
  const opens = known.item?.is === 'class' && (/^\d{3,}$/.test(next?.raw ?? '') || tokens[at]?.possessive)
  if (opens) return acrossKnown(tokens, at, vocabulary, names)
  if (known.item?.is !== 'name' || !next || joiners.has(next.raw) || vocabulary.meaning(next.words.join(' ')))
    return undefined
  const found = acrossKnown(tokens, at, vocabulary, names)
  return found && found.length > known.length ? found : undefined
}

/** A name with an understood word inside, but not at its end: “bank of bangladesh”. Only a sure one counts. */
export function acrossKnown(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  names: Names,
): Step | undefined {
  for (let length = Math.min(longestName, tokens.length - at); length > 1; length -= 1) {
    const run = tokens.slice(at, at + length)
    const last = run.at(-1)
    if (run.some(({ raw }) => raw === ',' || raw === '/') || run.every(({ raw }) => raw.length < 3)) continue
    // “EU July 2026”: a month is no part of a name, and not that of what somebody made known in another July.
    if (run.some(({ raw }) => isMonth.test(raw)) && isStateOrBloc(run[0], vocabulary)) continue
    const ending = vocabulary.meaning(last?.words.join(' ') ?? '')?.is
    if (ending && ending !== 'name' && ending !== 'speaker') continue
    if (!run.every((token, place) => isNameWord(token, place === 0, vocabulary))) continue
    if (/^(?:19|20)\d{2}$/.test(last?.raw ?? '') && vocabulary.meaning(run.at(-2)?.words.join(' ') ?? '')) continue
    if (length === 2 && run.every(({ words }) => words.every((word) => vocabulary.isOrdinary(word)))) continue
    const text = textOf(run)
    const found = names.any.find(text)
    // “The US agent Monica Witt”: she, and not the matter in whose name all these words are.
    const ended = run.slice(1).some((_, place) => place < length - 2 && names.actor.knows(textOf(run.slice(place + 1))))
    if (ended && found.kind === 'one' && found.record.kind === 'incident' && !names.any.knows(text)) return undefined
    // “Lazarus EU sanctions”: a name that stands by itself is no part of another that has no such word.
    if (
      ending === 'name' &&
      found.kind === 'one' &&
      !names.any.knows(text) &&
      !wordsIn(found.record.name).includes(last?.words.join(' ') ?? '')
    )
      continue
    if (found.kind === 'one') return longer(tokens, at, length, found.record.id, vocabulary, names)
    const few =
      found.kind === 'several' &&
      found.records.length <= fewNames &&
      (run.every(isExact(vocabulary)) || found.records.length === 2)
    if (few) return nameOf(run, text)
  }
  return undefined
}

const textOf = (run: readonly Token[]): string => run.map(({ raw }) => raw).join(' ')

/** “German air” is “German air traffic control”, where that is what the name goes on with. */
function longer(
  tokens: readonly Token[],
  at: number,
  length: number,
  id: string,
  vocabulary: Vocabulary,
  names: Names,
): Step {
  const run = (to: number) => tokens.slice(at, at + to)
  let most = length
  for (let to = length + 1; to <= Math.min(longestName, tokens.length - at); to += 1) {
    const last = tokens[at + to - 1]
    const meaning = vocabulary.meaning(last?.words.join(' ') ?? '')?.is
    // “Stark Industries UK sanctions”: who listed it is no part of the name.
    if (joiners.has(last?.raw ?? '') || meaning === 'state' || meaning === 'body' || names.actor.knows(last?.raw ?? ''))
      break
    const found = names.any.find(textOf(run(to)))
    if (found.kind === 'one' && found.record.id === id) most = to
  }
  return nameOf(run(most), textOf(run(most)))
}

/** “Solar winds”, “isoon”: the letters of a name, with a space too many or too few. */
export function asOneWord(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | undefined {
  for (const length of [3, 2, 1]) {
    const run = tokens.slice(at, at + length)
    const name = run.length === length ? vocabulary.together(run.flatMap(({ words }) => words).join('')) : undefined
    if (name !== undefined) return nameOf(run, name)
  }
  return undefined
}

const fewNames = 3

const isExact =
  (vocabulary: Vocabulary) =>
  ({ words }: Token): boolean =>
    words.every((word) => vocabulary.isOfName(word, 'exactly'))

/** Each word of a name is one, or is nearly one; only inside may it be “of” or “the”. */
function isNameWord({ raw, words }: Token, first: boolean, vocabulary: Vocabulary): boolean {
  if (joiners.has(raw)) return false
  const isOfName = (word: string) => vocabulary.isOfName(word, 'exactly')
  if (words.every(isOfName)) return true
  const meaning = vocabulary.meaning(words.join(' '))
  if (first && meaning?.is === 'class' && wordsIn(raw).every(isOfName)) return true
  if (meaning) return !first && (meaning.is === 'word' || meaning.is === 'class')
  return words.every((word) => vocabulary.isOfName(word, first ? 'nearly' : 'beside') && !vocabulary.isOrdinary(word))
}

/** A run of words that is a name. */
export const nameOf = (run: readonly Token[], text: string): Step => ({
  item: { is: 'name', text: text.replace(/'s$/, ''), possessive: run.at(-1)?.possessive ?? false },
  length: run.length,
})
