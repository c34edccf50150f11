import type { Archive } from '../../model/archive.ts'
import type { Party, Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { wide } from './loose-cues.ts'
import { matterOfTalk } from './topic.ts'

const fewWords = 7

/** “Any sanctions?”, “who was charged?”, where what was asked just before named no matter: over the one that the talk is of, and not over all. */
export function staysWithTopic(query: Query, before: Query, words: string, archive: Archive): Query {
  const { acts, by, on, mentions, also, since, until, asOf, order, each } = query
  const bare =
    acts.length > 0 &&
    !saysOverWhat(query) &&
    (!by.some(isNamed) || (by.length === 1 && somebody.test(words))) &&
    !on.some(isNamed) &&
    mentions.length + also.length === 0 &&
    (since ?? until ?? asOf ?? (somebody.test(words) ? undefined : order)) === undefined &&
    !each
  const lists = query.wanted === 'matters' || /^(?:which|what|list|show)\b/i.test(words)
  if (!bare || lists || wide.test(words) || words.split(/\s+/).length > fewWords) return query
  // “Who was extradited”, “and who was convicted”: either is of anybody, though it was one.
  const isOfAnybody =
    before.on.length === 0 && !saysOverWhat(before) && !before.topic && /^(?:and |so )?who\b/i.test(words)
  const matter = isOfAnybody ? undefined : matterOfTalk(before, archive)
  return matter ? { ...query, over: [matter] } : query
}

/** “Did the UK sanction anyone”: whom it is not said. */
const somebody = /\b(?:anyone|anybody|someone|somebody|(?:an?|any) (?:state|country|government))\W*$/i

const isNamed = ({ actor, speaker, office }: Party): boolean => (actor ?? speaker ?? office) !== undefined
