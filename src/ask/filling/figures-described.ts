import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../../find/fold.ts'
import type { IncidentId } from '../../model/id.ts'
import { isDuring } from '../answer/other-time.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Clause, Reader } from '../reading.ts'
import { closestMatters } from '../texts/closest.ts'

/** “How many households lost water”, “how much ransom did the fuel pipeline pay”: of the matter of which most of its words tell. */
export function figuresDescribed({ words, items, reader }: Clause, read: Query | undefined): Query | undefined {
  if (!asksHowMuch.test(words) || asksOfRecord.test(words) || read?.wanted === 'confidence') return undefined
  if (read?.acts.some(({ takes, name }) => takes === 'actor' || name === 'takedown')) return undefined
  const places = items.flatMap((item) =>
    item.is === 'name' && item.state ? [{ text: item.text, state: item.state }] : [],
  )
  const states = places.map(({ state }) => state)
  const done = items.flatMap((item) => (item.is === 'act' ? [item.text] : []))
  // “British voters” are voters in the UK, and nobody of British politics; “were hit” tells of every matter.
  const described = [...places.map(({ text }) => text), ...done].reduce(
    (text, each) => text.replace(asWhole(each), ' '),
    words,
  )
  const [matter, ...others] = closestMatters(reader.archive, described, {
    states,
    counted: counted.exec(words)?.[1]?.toLowerCase(),
    named: read?.over.length === 1 ? read.over[0] : undefined,
  })
  const over = matter && others.length === 0 ? matter.id : (caseIn(items, reader) ?? onlyCounted(items, words, reader))
  // “How many lost power in 2016”: what was done in another year does not tell.
  const then = items.flatMap((item) => (item.is === 'time' ? [item.time] : []))
  if (over && !then.every((time) => isDuring(reader.archive, over, time))) return undefined
  return over && (read?.wanted !== 'figures' || read.over[0] !== over)
    ? { ...emptyQuery, wanted: 'figures', over: [over] }
    : undefined
}

/** “US”, and not a part of “houses”. */
export const asWhole = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(text)}(?![\\p{L}\\p{N}])`, 'iu')

/** “How many attacks did LockBit do”: the one matter that has the name. */
function caseIn(items: readonly Item[], { names, archive }: Reader): IncidentId | undefined {
  const [name, ...others] = items.flatMap((item) => (item.is === 'name' ? [item] : []))
  const found = name && others.length === 0 ? names.incident.find(name.text) : undefined
  const matter = found?.kind === 'one' ? archive.incidentsById.get(found.record.id) : undefined
  return matter && matter.figures.length > 0 ? matter.id : undefined
}

/** “How many modems were knocked out”: where nothing is named, the one matter of which such a figure is on record. */
function onlyCounted(items: readonly Item[], words: string, { archive }: Reader): IncidentId | undefined {
  const what = counted.exec(words)?.[1]?.toLowerCase()
  if (!what || items.some(({ is }) => is === 'name')) return undefined
  const [one, ...others] = archive.incidents.filter(({ figures }) =>
    figures.some(({ measure }) => wordsIn(measure).includes(what)),
  )
  return others.length === 0 ? one?.id : undefined
}

/** “How many households”. */
const counted = /\bhow many ([\p{L}-]{3,})/iu

const asksHowMuch = /\bhow (?:many|much)\b(?! (?:days|weeks|months|years)\b)/i

/** What was said and done is counted, and by and against whom; of a matter it is told how large it was. */
const asksOfRecord =
  /\bhow (?:many|much) (?:(?:other|more|different|of the|of those|us|uk|eu|chinese|russian|iranian|north korean|american|european|allied|western|g7|five eyes|nato) )*(?:times|(?:member )?(?:states|countries|nations)|five eyes|g7|members?|vendors|firms|partners|capitals|ministers|embassies|ambassadors|governments|statements?|acts?|measures?|attributions?|advisor\w+|denials?|condemnations?|allies|bodies|agencies|groups|gangs|incidents|(?:cyber )?(?:attacks|cyber-?attacks|hacks|breaches|campaigns|operations)|of (?:them|those|these))\b|(?<!\bin )how many countries\b/i
