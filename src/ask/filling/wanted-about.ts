import type { Rule } from './asked.ts'

/** “APT41 / the Chengdu 404 case, brief me”: of the matter, whoever is named beside it. */
export const wantsBriefing: Rule = ({ words, onlyDeeds, placed }) =>
  /\b(?:brief me|what is (?:it|that|this))$|^what happened (?:to|with|at|in)\b/i.test(words) &&
  onlyDeeds &&
  placed.some(({ part }) => part === 'over')
    ? 'about'
    : undefined

/** “Did Colonial Pipeline pay the ransom”: what is told of the matter. */
export const wantsPayment: Rule = ({ words, first, acts, placed }) =>
  first?.is === 'auxiliary' &&
  /\b(?:pay|pays|paid)\b/i.test(words) &&
  acts.every(({ ofAccused, name }) => ofAccused || name === 'call to act') &&
  placed.some(({ part }) => part === 'over' || part === 'both' || part === 'victim')
    ? 'about'
    : undefined

/** “NotPetya in a nutshell”. */
export const wantsOverview: Rule = ({ words, asks, onlyDeeds, placed }) =>
  /^(?:about|on|regarding)\b|\b(?:background|nutshell|rundown|primer|overview)\b/i.test(words) &&
  asks === undefined &&
  onlyDeeds &&
  placed.some(({ part }) => part === 'over' || part === 'open') &&
  placed.every(
    ({ part, item }) => part === 'over' || part === 'open' || (part === 'on' && item.is === 'name' && item.state),
  )
    ? 'about'
    : undefined
