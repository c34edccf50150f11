import { wordsIn } from '../../find/fold.ts'
import { incidentOf } from '../../model/archive.ts'
import { claims } from '../answer/absences.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { ofGroupsPeople } from '../answer/relax-parties.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import type { Clause, Reader } from '../reading.ts'

const isRegion = (item: Item | undefined): boolean => item?.is === 'unknown' && /(?:an|ese|ish|ern|ic)$/.test(item.text)

const pointers = /^(?:second|third|fourth|fifth|former|latter|others?|ones?)$/

const listing: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'when', 'count', 'matters'])

/** Words that no name has narrow the answer to what mentions them, if anything does: “sanctions on spyware makers”. */
export function mentioning(
  query: Query,
  unknown: readonly string[],
  items: readonly Item[],
  { archive }: Reader,
): Query | undefined {
  // “African states”: which they are no text tells.
  if (items.some((item, at) => item.is === 'class' && item.only === 'state' && isRegion(items[at - 1])))
    return undefined

  // “Did they react to the second”: that is one of what was told before.
  const plain = unknown.every((word) => /^[\p{L}-]{3,}$/u.test(word) && !pointers.test(word))
  const whether = query.wanted === 'whether'
  const confirms = whether || query.presumes
  const lists = confirms || (listing.has(query.wanted) && !query.negated)
  if (!plain || !lists || query.acts.length === 0) return undefined
  // “Was Podesta charged”: that a charge mentions him is no yes.
  const done = areMeasures(query.acts) && query.on.length + query.by.length === 0
  if (whether && done) return undefined
  const narrowed = { ...query, mentions: unknown }
  const denied =
    confirms && (query.by.length > 0 || query.since !== undefined) && archive.absences.some(claims(unknown))
  const ofMembers = ofGroupsPeople(archive, narrowed)
  const fits = fitsAny(archive, narrowed) || (ofMembers && fitsAny(archive, ofMembers.query))
  return denied || fits ? narrowed : undefined
}

/** “Did it pin the probing on Moscow” after a matter: what was said with such a word over others is no answer, but where the word is of the name of one. */
export function isOfElsewhere({ before, reader: { archive } }: Clause, query: Query): boolean {
  if (!before || query.wanted !== 'whether') return false
  const over = (asked: Query) => answerQuery(archive, asked).statements.flatMap(({ incidents }) => incidents)
  const found = new Set(over(query))
  const [one, ...others] = found
  const called = one && others.length === 0 ? wordsIn(incidentOf(archive, one).name) : []
  const asked = new Set([...before.over, ...over(before)])
  const same = [...found].some((id) => asked.has(id) || asked.has(incidentOf(archive, id).partOf ?? id))
  return found.size > 0 && !same && !query.mentions.some((word) => called.includes(word))
}
