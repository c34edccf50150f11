import type { IncidentId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { ofKinds } from '../answer/reach.ts'
import { kindsIn, kindWord } from '../lexicon/kinds-of-attacks.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Clause } from '../reading.ts'
import { describedIn } from '../texts/described.ts'

const asks =
  /^(?:and |but |so )?(?:which|what|how many)(?: ones| of (?:them|those|these)| among (?:them|those|these))? (?:were|was|are|is|involved)(?: (?:an?|about|on|against))? (.+)$/i

/** “Which were crypto thefts?”, “which of them were ransomware?” after a list of incidents: those of that kind among them. Undefined where nothing else is said, or none is such. */
export function whichOfThose({ words, items, before, reader: { archive } }: Clause): Query | undefined {
  const [, sort] = asks.exec(words) ?? []
  if (!sort || before?.wanted !== 'matters' || items.some(({ is }) => !sorts.has(is))) return undefined
  const { incidents, statements } = answerQuery(archive, before)
  // A statement may be of others, too.
  const named = [...incidents, ...before.over]
  const told = new Set<IncidentId>(named.length > 0 ? named : statements.flatMap((each) => each.incidents))
  const kinds = kindsIn(sort)
  const such = ofKinds(archive, kinds, told)
  const described = describedIn(archive)
  const having = sort
    .split(' ')
    .filter(
      (word) =>
        word !== '' && !kindWord(word) && !/^(?:attacks?|hacks?|operations?|incidents?|cases?|ones)$/i.test(word),
    )
    .map((word) => described.having(word))
  const over = archive.incidents.flatMap(({ id }, place) =>
    such?.has(id) && having.every((places) => places.has(place)) ? [id] : [],
  )
  return over.length > 0 ? { ...emptyQuery, wanted: 'matters', ofKinds: kinds, over } : undefined
}

/** No name, and nothing that was done but to them. */
const sorts: ReadonlySet<string> = new Set([
  'question',
  'auxiliary',
  'preposition',
  'filler',
  'deed',
  'unknown',
  'class',
  'act',
])
