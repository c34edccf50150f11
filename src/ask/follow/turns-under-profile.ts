import { areMeasures } from '../lexicon/act.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'
import { asksOfVictims } from './turns-of-matters.ts'

/** So few words under what is on record of somebody are of that one. */
const fewWords = 3
const byOne = /^\S+ (?:by|from) (?:the )?\S+$/i

/** “American sanctions” after what Turla is: on that; “any attribution” after Belgium: by that. */
export const underProfile: Rule = ({ before, now, words }, { actorsById }) => {
  const [one, ...others] = [...before.on, ...before.by].filter(({ actor, only }) => actor && !only)
  const short = words.trim().split(/\s+/).length <= fewWords || byOne.test(words.trim())
  if (asksOfVictims.test(words)) return undefined
  if (before.wanted !== 'about' || !one?.actor || !short || now.acts.length === 0) return undefined
  if ((now.since ?? now.until) || saysOverWhat(now) || now.on.some(({ actor }) => actor)) return undefined
  // “Indictments” after it was asked which MSS: of each.
  if (others.length > 0)
    return before.by.length + now.on.length === 0 && !saysOverWhat(before) ? { ...now, on: before.on } : undefined
  const [only, ...more] = now.on
  if (actorsById.get(one.actor)?.kind === 'state')
    return now.by.length === 0 && !only && !areMeasures(now.acts) ? { ...now, by: [one] } : undefined
  // What it did itself is asked otherwise.
  return more.length > 0 || now.wanted === 'about' ? undefined : { ...now, on: [{ ...only, actor: one.actor }] }
}
