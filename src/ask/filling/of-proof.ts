import type { Archive } from '../../model/archive.ts'
import { factsFor } from '../answer/matching.ts'
import { acts } from '../lexicon/acts.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'

/** “Does Tusk claim to have hard evidence that Moscow did it”, where he said that there was none: blame is no proof. */
export function ofProof(query: Query, words: string, archive: Archive): Query {
  const named = query.by.some(({ actor, speaker }) => actor ?? speaker)
  const asked = query.wanted === 'whether' && !query.negated && named && proof.test(words)
  const denied = { ...query, acts: unproven, on: [], also: [], negated: true }
  const found = asked ? factsFor(archive, denied).filter(({ gist }) => ofEvidence.test(gist)) : []
  const matters = new Set(found.flatMap(({ incidents }) => incidents))
  // Whoever only declined to say so is told as that.
  if (query.on.length > 0 && found.every(({ kind }) => kind === 'declined')) return query
  return found.length > 0 && (saysOverWhat(query) || matters.size === 1) ? denied : query
}

const proof =
  /^(?!.*\b(?:no|not|without|lack\w*|insufficient)\b).*\b(?:proof|proven|(?:hard |solid |clear )?evidence)\b/i

const ofEvidence = /\b(?:evidence|proof|proven?)\b/i

const unproven = acts.filter(({ name }) => name === 'statement that it is not proven')
