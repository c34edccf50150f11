import { accusedByThem } from './accused-by-them.ts'
import { bySoMany, byThemAlone } from './by-so-many.ts'
import { topicLeftOut } from './filling/topics.ts'
import { followedBy } from './followed.ts'
import { inForceThen } from './in-force-then.ts'
import { inTheseWords } from './in-these-words.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { mattersOfSort } from './matters-of-sort.ts'
import { mattersOfYear } from './matters-of-year.ts'
import { mattersWithout } from './matters-without.ts'
import { notOnThem } from './not-on-them.ts'
import { onlyWhom } from './only-whom.ts'
import type { Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'
import { explainSentence } from './sentence.ts'
import { underBasis } from './under-basis.ts'
import { withWhom } from './with-whom.ts'
import { withinTime } from './within-time.ts'
import { yearly } from './year-by-year.ts'

/** A question of a form of its own, of which a part is read by itself; undefined where it is none. `text` as it was typed, `words` in plain words. */
export function askedApart(
  { text, words }: { text: string; words: string },
  reader: Reader,
  before: Query | undefined,
  explain: (rest: string, before?: Query) => Explained,
): Explained | undefined {
  const leftOut = topicLeftOut(text)
  if (leftOut) return { words, items: [], placed: [], reading: { is: 'not-understood', parts: [leftOut] } }
  const readRest = (rest: string) => explain(rest, before)
  const readAlone = (rest: string) => explain(rest)
  const readPlain = (rest: string) => explainSentence(inPlainWords(rest), reader, before)
  const readOfAll = (rest: string) =>
    explainSentence(inPlainWords(rest), reader, /\b(?:them|those|these|it)\b/i.test(words) ? before : undefined)
  return (
    withinTime(text, reader.archive, readRest) ??
    inForceThen(text, reader, readPlain) ??
    inTheseWords(text, reader, before ? [readPlain, readAlone] : [readPlain]) ??
    yearly(words, before, readRest) ??
    bySoMany(words, readRest) ??
    byThemAlone(words, readRest) ??
    underBasis(words, before, asksAnew.test(words) ? readAlone : readRest) ??
    onlyWhom(words, before, readAlone) ??
    mattersWithout(words, reader, readOfAll) ??
    notOnThem(words, readRest) ??
    mattersOfYear(words, reader, readPlain) ??
    accusedByThem(words, reader, readPlain) ??
    mattersOfSort(words, reader, readPlain) ??
    withWhom(words, reader, readPlain) ??
    followedBy({ text, words }, reader.archive, readPlain)
  )
}

/** “Who was sanctioned under E.O. 13848” in a talk: whoever was, unless a word points back. */
const asksAnew = /^(?:who|whom|which|what|how many)\b(?!.*\b(?:them|those|these|it|that|he|she|they)\b)/i
