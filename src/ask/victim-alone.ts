import { wordsIn } from '../find/fold.ts'
import { perArchive } from '../find/once.ts'
import { type Archive, groupBy } from '../model/archive.ts'
import type { IncidentId } from '../model/id.ts'
import { emptyQuery } from './query.ts'
import type { Explained } from './reading.ts'

const openings =
  /^(?:what (?:(?:has|have|had) )?happened (?:to|at|with)|(?:tell me |what )?about|what was the (?:hack|attack) (?:of|on)) /i
const endings = /(?:'s|’s)? (?:hack|breach|attack|intrusion|compromise|incident|case)s?$/i

/** “Siemens”, “what happened to FedEx”, “AT&T breach”, of which nothing else was understood: whatever was done to whom the record knows by that name. */
export function ofVictimAlone(text: string, explained: Explained, archive: Archive): Explained {
  const { is } = explained.reading
  if (is !== 'out-of-scope' && is !== 'not-understood') return explained
  const name = text
    .trim()
    .replace(/[?.!\s]+$/, '')
    .replace(openings, '')
    .replace(endings, '')
  const over = [...new Set(victimsIn(archive).get(keyOf(name)) ?? [])]
  const query = { ...emptyQuery, over, wanted: over.length === 1 ? ('about' as const) : ('matters' as const) }
  return over.length === 0 ? explained : { ...explained, reading: { is: 'query', query } }
}

const keyOf = (name: string): string => wordsIn(name.replace(/^(?:the|a|an) /i, '')).join(' ')

/** By each name: “Sky Mavis (Axie Infinity)” is two. */
const victimsIn = perArchive(({ incidents }: Archive): ReadonlyMap<string, readonly IncidentId[]> => {
  const named = incidents.flatMap(({ id, victims }) =>
    victims.flatMap(({ name }) => name.split(/[()]/).map((part) => ({ id, key: keyOf(part.trim()) }))),
  )
  const byName = groupBy(
    named.filter(({ key }) => key.length > 1),
    ({ key }) => [key],
  )
  return new Map([...byName].map(([key, each]) => [key, each.map(({ id }) => id)]))
})
