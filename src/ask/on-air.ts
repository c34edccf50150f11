import type { Archive } from '../model/archive.ts'
import { factsFor } from './answer/matching.ts'
import { areMeasures } from './lexicon/act.ts'
import type { Explained } from './reading.ts'

const where =
  /\b(?:on (?:live )?(?:tv|television|air|camera|the radio)|in an? (?:(?:tv|television|radio) )?interview)\b/i

/** “Did Pompeo say on the radio that Russia did it”: whoever spoke there, where the record tells where; else that it was passed over. */
export function onAir(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading } = explained
  const [found] = where.exec(typed) ?? []
  if (!found || reading.is !== 'query' || reading.query.acts.length === 0 || areMeasures(reading.query.acts))
    return explained
  const medium = /radio/i.test(found) ? /\bradio\b/i : /interview/i.test(found) ? /\binterview\b/i : /\btelevision\b/i
  const { query } = reading
  const speakers = new Set(
    factsFor(archive, query).flatMap(({ gist, speaker }) => (medium.test(gist) ? [speaker.name] : [])),
  )
  if (speakers.size > 0)
    return {
      ...explained,
      reading: { ...reading, query: { ...query, by: [...speakers].map((speaker) => ({ speaker })) } },
    }
  return { ...explained, reading: { ...reading, unread: [...(reading.unread ?? []), found.toLowerCase()] } }
}
