import { wordsIn } from '../../find/fold.ts'
import { perArchive } from '../../find/once.ts'
import type { Archive } from '../../model/archive.ts'
import { statements } from '../lexicon/acts-in-words.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Clause } from '../reading.ts'
import { saysOverWhat } from '../says.ts'
import { tellingWords } from '../texts/closest.ts'
import { describedIn } from '../texts/described.ts'

const asksWhoSaid =
  /\bwho (?:said|says|wrote|called it|was it that said)\b(?: that| this| it)?|\b(?:which|what) (?:\S+ ){1,2}(?:said (?:that|this|it)|was (?:that|it|this))\b|\bwhose words (?:are|were) (?:these|those|they)\b|\bwhen was (?:that|this) said\b/i

/** Asks for whoever used the words in marks, and for nothing else. */
const asksWhoUsed =
  /^(?:and |so )?who(?:se)? (?:was it (?:that|who) )?(?:said|says|wrote|called|spoke of|spoke about|talked of|talked about|described|labell?ed|dubbed|branded|dismissed|used|coined|words|phrase)(?: (?:it|this|that|them|(?:the|these) (?:attack|hack|breach|charges?|accusations?|allegations?|claims?|case|sanctions|words?|phrase|term|expression)|are|is|were|was|an?|as|all|about))*$/i

/** So many words in a row are a quotation; so many telling words in one text are one, where the text is one of few. */
const [inRow, telling, mostFacts] = [4, 3, 4]
/** Of a longer letter a row is but a part. */
const fewAsked = 24
/** Fewer words in marks are hardly a quotation. */
const fewest = 2
/** “We”, “are”, “the”: words that stand in every other text. */
const shortest = 3
/** What of a question has to stand in a quotation. */
const nearlyAll = 0.8
/** No quotation is longer. */
const longest = 600

/** “Diabolical perfume cocktail, who said that”: where nobody and nothing is named, whose text has its words. */
export function wordsQuotedIn({ words, reader: { archive } }: Clause, read: Query | undefined): Query | undefined {
  const named = read && (read.by.length + read.on.length > 0 || saysOverWhat(read))
  const mentions = named || !asksWhoSaid.test(words) ? [] : tellingWords(words.replace(asksWhoSaid, ' '))
  const found = mentions.length < telling ? [] : describedIn(archive).mentioning(mentions)
  return found.length > 0 && found.length <= mostFacts ? whoSaid(mentions) : undefined
}

/** “‘Naming a specific country is not in our interest’ – who said that”: of what is asked, nearly all stands in such rows in a quotation on record. */
export function quotedIn(words: string, typed: string, archive: Archive): Query | undefined {
  if (words.length > longest) return undefined
  if (!asksWhoSaid.test(words)) return asksWhoUsed.test(bare(typed)) ? inMarks(typed, archive) : undefined
  const said = words.replace(asksWhoSaid, ' ')
  const asked = plain(said).split(' ')
  const rows = asked.slice(inRow - 1).map((_, at) => ` ${asked.slice(at, at + inRow).join(' ')} `)
  const found = quotesOf(archive).map((text) => rows.filter((row) => text.includes(row)))
  const most = found.reduce((best, each) => (each.length > best.length ? each : best), [])
  const quoted = new Set(most.flatMap((row) => row.trim().split(' ')))
  const mentions = tellingWords(said)
  const there = mentions.filter((word) => quoted.has(word))
  // “Who said the SolarWinds claims read like a bad detective novel”: a longer row is no chance, whatever it is said of.
  const isLong = most.length > 1 && asked.length <= fewAsked
  return there.length >= telling && (isLong || there.length >= mentions.length * nearlyAll)
    ? whoSaid(there)
    : inMarks(typed, archive)
}

/** “Who said ‘we are at war’”: whoever is quoted with just these words. */
function inMarks(words: string, { statements: all }: Archive): Query | undefined {
  const quotation = marked.exec(words)?.[1]
  const asked = quotation && plain(quotation)
  if (!asked || asked.split(' ').length < fewest) return undefined
  const found = all.filter((each) =>
    [each.quote?.text, each.kind === 'attribution' ? each.confidence?.phrase : undefined].some(
      (text) => text && ` ${plain(text)} `.includes(` ${asked} `),
    ),
  )
  const speakers = new Set(found.map(({ speaker }) => speaker.name))
  const by = [...speakers].map((speaker) => ({ speaker }))
  return by.length > 0 && by.length <= mostFacts ? { ...whoSaid(wordsOf(asked)), acts: [], by } : undefined
}

/** A quotation in its own words, short as they are. */
const wordsOf = (asked: string): string[] => {
  const long = asked.split(' ').filter((word) => word.length > shortest)
  return long.length > 0 ? long : tellingWords(asked)
}

/** “Did Raab call it ‘completely unacceptable’”: these words, and not whatever he said. */
export const inQuotes = (words: string, strange: readonly string[]): string[] => {
  const quotations = (words.match(/["“][^"“”]+["”]/g) ?? []).flatMap(wordsIn)
  return strange.filter((word) => wordsIn(word).every((each) => quotations.includes(each)))
}

const marked = /["“'‘](.{8,}?)["”'’](?!\p{L})/u

/** What is asked without the words in marks. */
const bare = (words: string): string =>
  words
    .replace(marked, ' ')
    .replace(/[\s?.,:–-]+/g, ' ')
    .trim()

const quotesOf = perArchive(({ statements: all }) => [
  ...new Set(all.flatMap(({ quote }) => (quote ? [` ${plain(quote.text)} `] : []))),
])

const whoSaid = (mentions: readonly string[]): Query => ({ ...emptyQuery, wanted: 'who', acts: [statements], mentions })

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
