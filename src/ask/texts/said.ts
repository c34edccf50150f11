import { placesBy, placesIn, placesUnder } from '../../find/places.ts'
import { postingsOf } from '../../find/statement-postings.ts'
import { type Archive, groupBy } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { pattern } from './stems.ts'

/** Where the statements stand that have a word in what was said and done, or are over such a matter: in order, each once. */
type PlacesOf = (word: string, matters: ReadonlySet<IncidentId>) => Int32Array

/** Many statements share a text, and many texts a word: each word is tried once. */
export function createSaid(archive: Archive): PlacesOf {
  const { statements } = archive
  const holders = placesBy(statements, (statement) => textsOf(archive, statement))
  const texts = groupBy([...holders.keys()], (text) => [...new Set(text.match(whole))])
  return (word, matters) => {
    const wanted = pattern(word)
    const found = [...texts.keys()].filter((each) => wanted.test(each)).flatMap((each) => texts.get(each) ?? [])
    const over = placesUnder(postingsOf(archive).incidents, matters).read()
    return placesIn([over, ...found.flatMap((text) => [holders.get(text) ?? []])]).read()
  }
}

/** A pattern has no end inside of such a run: whether a text has the word is whether one of its runs has it. */
const whole = /[\p{L}\p{N}_]+/gu

function textsOf({ actorsById }: Archive, { gist, quote, about, targets, speaker }: Statement): string[] {
  const names = targets.flatMap((id) => actorsById.get(id)?.name ?? [])
  return [gist, ...(quote ? [quote.text] : []), ...(speaker.role ? [speaker.role] : []), ...about, ...names]
}
