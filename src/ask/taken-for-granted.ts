import type { Archive } from '../model/archive.ts'
import { isStrong } from './answer/absences.ts'
import { answerQuery } from './answer/answer-query.ts'
import { takesAsDone } from './lexicon/clefts.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import type { Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

const accusation = 'attribution|accusation|blaming|naming'

/** What stands in a question as done, and is not asked. */
const clauses: readonly [RegExp, string][] = [
  // “When Singapore accused China over UNC3886, did Beijing deny it”.
  [
    /^(?:and |so |but )?(?:when|after|once|since|given that|now that) (.{8,}?), (?:did|has|have|was|were|is|what|how|who|why|when)\b.*$/iu,
    '$1',
  ],
  // “What did Supo say in March 2021 when it accused Beijing of the hack”.
  [
    /^(?:what|how|why|when|where) did (.{2,30}?) (?:say|announce|do|react|respond|decide|declare|state|explain|call for)\b.*? (?:when|after|as|once) (?:it|they|he|she) (.{8,})$/iu,
    '$1 $2',
  ],
  // “And the EU, what did it say when it blamed Russia”.
  [
    /^(?:and |so |but )?(?:the )?([^,]{2,40}), (?:what|how|why|when|where) did (?:it|they) .+? (?:when|after|as|once) (?:it|they) (.{8,})$/iu,
    '$1 $2',
  ],
  // “Did China protest after Finland blamed Beijing for it”.
  [/^(?:did|has|have|what|how|who|which|why)\b.*? (?:when|after|once) (.{8,})$/iu, '$1'],
  // “Did Moscow respond to Biden’s attribution of the hack to the Russian government”.
  [
    new RegExp(
      String.raw`^(?:did|has|have|what|how|who)\b.*? (?:to|of|on|about|after|by|with) (?:the )?([\p{L}]+(?: [\p{L}]+)?)['’]s? (?:own |formal |public )?(?:${accusation}) of (.{4,60}?) to ((?:the )?[\p{L} ]{3,30})$`,
      'iu',
    ),
    '$1 attributed $2 to $3',
  ],
]

/** “When Singapore accused China, did Beijing deny it”: that it did not is told first. “Was it the British who sent them home”: somebody did. */
export function withPremises(
  explained: Explained,
  text: string,
  archive: Archive,
  read: (clause: string) => Reading,
): Explained {
  const { reading } = explained
  if (reading.is !== 'query') return explained
  const query = takesAsDone.test(text) ? { ...reading.query, isDone: true } : reading.query
  const shapes = reading.second ? clauses.slice(0, 1) : clauses
  const premise = falsePremise(inPlainWords(text), shapes, archive, read, query)
  return {
    ...explained,
    reading: { ...reading, ...(premise ? { query: premise, second: reading.second ?? query } : { query }) },
  }
}

/** A clause that names no matter is of the one, and of the time, that the question is of; “it” is who is asked about. */
function ofThat(said: Reading, { over, by, since, until }: Query): Reading {
  if (said.is !== 'query' || saysOverWhat(said.query) || over.length !== 1) return said
  const { query } = said
  const then = (query.since ?? query.until) ? {} : { since, until }
  return { ...said, query: { ...query, ...then, over, by: query.by.length > 0 ? query.by : by } }
}

const pointsBack = /\b(?:it|that|this|them|these|those)\b/i

/** What a question takes for granted, where the record has it that it did not happen; undefined where it may have. */
function falsePremise(
  words: string,
  shapes: typeof clauses,
  archive: Archive,
  read: (clause: string) => Reading,
  asked: Query,
): Query | undefined {
  for (const [shape, clause] of shapes) {
    if (!shape.test(words)) continue
    const said = ofThat(read(`is it true that ${words.replace(shape, clause)}`), asked)
    // “After it blamed China for that”: over what, the clause does not say.
    if (said.is === 'query' && pointsBack.test(words.replace(shape, clause)) && !saysOverWhat(said.query)) continue
    const isOneAct = said.is === 'query' && said.query.wanted === 'whether' && said.query.acts.length === 1
    if (!isOneAct || said.query.negated || said.query.by.length !== 1) continue
    const { verdict, statements, absences } = answerQuery(archive, said.query)
    const isDenied =
      verdict === 'no' &&
      statements.length === 0 &&
      absences.some((each) => isStrong(each) && (!each.endedBy || said.query.until))
    if (isDenied) return { ...said.query, wanted: 'when', presumes: true }
  }
  return undefined
}
