import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'

/** “Was SolarWinds sanctioned”, “was the NHS blamed for WannaCry”: whether it was done to the one that was hit, and not over the matter. */
export function onTheHit(query: Query, words: string, { incidentsById }: Archive): Query {
  const [id, ...others] = new Set(query.over)
  const asked = passive.exec(words)?.[1]
  if (query.wanted !== 'whether' || !id || others.length + query.on.length > 0 || !asked) return query
  const hit = incidentsById.get(id)?.victims.find(({ name }) => isCalled(name, asked))
  return hit ? { ...query, on: [{ speaker: hit.name }] } : query
}

/** “Equifax”, “SPD” for the Social Democratic Party of Germany (SPD), “NHS” for the National Health Service. */
const isCalled = (name: string, asked: string): boolean =>
  ` ${keyOf(name)} `.includes(` ${keyOf(asked)} `) ||
  name.replaceAll(/[^\p{Lu}]/gu, '').toLowerCase() === asked.toLowerCase()

const passive =
  /^(?:was|were|has|have|is|are) (?:the )?(\S+(?: \S+)??)(?: itself| themselves| ever| actually| been| really)* (?:sanctioned|blacklisted|listed|designated|blamed|accused|charged|indicted)(?: (?:by|for|over|of) .+)?\W*$/i

const keyOf = (name: string): string => wordsIn(name).join(' ')
