import escapeRegExp from 'escape-string-regexp'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { stateNames } from '../lexicon/countries.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'

/** “Who called on China to act over Exchange”: whoever blames or condemns may call on it in the same breath, and says so of it by name. */
export const calledInWords: Rule = (archive, query) => {
  const state = onlyTarget(archive, query)
  if (state?.kind !== 'state' || !onlyActs(query, ({ name }) => name === 'call to act')) return undefined
  const worded = callsOn(archive, state.id)
  return {
    query: { ...query, on: [], acts: query.acts.map((act) => ({ ...act, worded, alsoSaid: worded })) },
    told: 'Counts calls in statements of another kind.',
  }
}

/** “Urged the Chinese authorities”, “called on all countries, China included”, “Russia must stop”. */
function callsOn(archive: Archive, state: ActorId): RegExp {
  const names = [...stateNames(archive)].flatMap(([name, id]) => (id === state ? [escapeRegExp(name)] : [])).join('|')
  return new RegExp(
    String.raw`\b(?:urge[sd]?|urging|call(?:s|ed|ing)? (?:up)?on|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?(?: that)?|told|appeal(?:s|ed)? to)(?: [\p{L} ]+,)? (?:the )?(?:${names})\b|\b(?:${names}) (?:should|had been told to|must)(?! stop being| be held) `,
    'iu',
  )
}
