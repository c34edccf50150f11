import { areSanctions } from '../lexicon/act.ts'
import { asksForRegime } from '../lexicon/regimes.ts'
import type { Rule } from './asked.ts'

/** “Under which programme is Lazarus listed”. */
export const wantsRegime: Rule = ({ words, acts }) =>
  (asksRegime.test(words) || asksForRegime(words)) && areSanctions(acts) ? 'regime' : undefined

const regimes =
  '(?:\\p{L}+ ){0,3}?(?:programmes?|programs?|regimes?|authorit(?:y|ies)|executive orders?|laws?|regulations?|legislation|powers?|legal basis)'
const asksRegime = new RegExp(
  `\\b(?:under|on|by|with) (?:which|what) ${regimes}\\b|^(?:which|what) ${regimes}\\b.*\\bunder$`,
  'iu',
)
