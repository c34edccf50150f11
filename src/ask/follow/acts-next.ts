import { areAll, areMeasures, noneButDeeds } from '../lexicon/act.ts'
import { attribution, blameActs } from '../lexicon/acts-of-blame.ts'
import type { Query } from '../query.ts'
import { asksTheSame } from './follow-cues.ts'
import type { Turn } from './turn.ts'
import { asksAnything, asksFigures } from './wanted-next.ts'

/** What is asked to have been done takes the place of what was asked before, unless it only points to that. */
export const actsOf = (turn: Turn): Partial<Query> => ({
  ...(turn.now.acts.length > 0 &&
    !asksTheSame(turn) &&
    !asksWhomItHit(turn) &&
    !asksWhoJoined(turn) && {
      acts: joinsIn(turn) ? [...turn.before.acts, ...turn.now.acts] : turn.now.acts,
      without: turn.now.without,
      // Who endorses a finding need not say of whom.
      ...(joinsIn(turn) && { on: [] }),
    }),
  // “Did the EU follow suit?” after who blamed it: it may have endorsed that.
  ...(asksTheSame(turn) &&
    areAll(turn.before.acts, ({ name }) => name === attribution.name) && {
      acts: [...turn.before.acts, ...blameActs.filter(({ name }) => name === 'endorsement')],
      ...(turn.before.over.length > 0 && { on: [] }),
    }),
  ...((asksAnything(turn) || asksFigures(turn)) && { acts: [] }),
})

/** “Whom did they hit?”, “which of his companies were hit too?”, “was she named in it?” after sanctions: those that were listed. */
const asksWhomItHit = ({ before, now, words }: Turn): boolean =>
  areMeasures(before.acts) &&
  ((noneButDeeds(now.acts) &&
    /\b(?:they|it|those|these|that) (?:hit|target|affect|name)\b|\b(?:was|were|got|been) hit(?: too| as well| also| alongside)\W*$/i.test(
      words,
    )) ||
    /\bnamed in (?:it|that|this|them|there)\b/i.test(words))

/** “Who signed?”, “which countries joined?” after an advisory: it is meant. */
const asksWhoJoined = ({ before, now, words }: Turn): boolean =>
  before.acts.length > 0 &&
  now.acts.every(({ name }) => name === 'statements') &&
  /\b(?:signed|co-?signed|joined|took part|signatories)\b/i.test(words)

/** “Did Ottawa join in?” after who blamed it: who blamed it too, or endorsed that. */
const joinsIn = ({ before, words }: Turn): boolean =>
  /\bjoin(?:ed)? in\b/i.test(words) && before.acts.some(({ name }) => name === 'attribution')
