import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { emptyQuery, type Query } from '../query.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const nth = new RegExp(
  `^(?:(?:and|but|so|ok|now|what about|tell me about|show me|open) )*(?:the )?(${ordinals.slice(1).join('|')}|[2-8](?:nd|rd|th))(?: (?:one|incident|attack|of (?:them|those|these)))?\\W*$`,
  'i',
)

/** “The second one” after a list of statements and acts, which are told from the latest back, and shown in part. */
export const pointsAtNth = (text: string, { acts, wanted }: Query): boolean =>
  acts.length > 0 && wanted !== 'matters' && nth.test(text.trim())

/** “The second one” after a list of incidents: what is on record of that, as they were told; the first and the last are by their days. */
export function nthOfList(text: string, before: Query, archive: Archive): Query | undefined {
  const [, said] = nth.exec(text.trim()) ?? []
  if (!said || before.wanted !== 'matters') return undefined
  const place = /^\d/.test(said) ? Number(said.slice(0, 1)) - 1 : ordinals.indexOf(said.toLowerCase())
  const id = answerQuery(archive, before).incidents[place]
  return id ? { ...emptyQuery, wanted: 'about', over: [id] } : undefined
}
