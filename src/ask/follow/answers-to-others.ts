import { areMeasures } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Rule } from './turn-rule.ts'

/** “And to the British ones?”, “and the charges?” after how Russia reacted to the US sanctions: what it answered is another’s, or another deed. */
export const answersToOthers: Rule = ({ before, now }, archive) => {
  const { inAnswer } = before
  if (!inAnswer || now.over.length + now.around.length + now.victims.length > 0) return undefined
  const [one, ...others] = [...now.by, ...now.on]
  // “Who was sanctioned?”: on whom that was which it answered.
  if (now.wanted === 'whom' && areMeasures(now.acts) && !one) return { ...now, by: inAnswer.by, on: before.by }
  const isNamed = one?.actor !== undefined && others.length === 0 && !accusedIn(archive).has(one.actor)
  const isDeed = now.wanted === 'acts' && now.acts.length > 0 && areMeasures(now.acts)
  if ((now.acts.length > 0 && !isDeed) || !(isNamed || isDeed) || (one && !isNamed)) return undefined
  const deed = { acts: isDeed ? now.acts : inAnswer.acts, by: one ? [one] : inAnswer.by }
  return { ...before, inAnswer: deed, since: now.since, until: now.until }
}
