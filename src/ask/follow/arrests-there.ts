import { areAll } from '../lexicon/act.ts'
import { start } from '../lexicon/turn-words.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

const asksThere = new RegExp(
  `${start}(?:(?:any|were any|was any(?:one|body)|were there any)(?: of (?:them|those))?(?: (?:arrests?|arrested|more))?|arrests|arrested) (?:actually |really )?in (?!\\d)`,
  'i',
)

/** “Any arrests in Russia?”, “any in Poland?” after who was arrested over REvil: who was arrested there over the same. */
export const arrestsThere: Rule = ({ before, now, words }) => {
  const acts = now.acts.length > 0 ? now.acts : before.acts
  const ofArrest = areAll(acts, ({ kinds }) => kinds.every((kind) => kind === 'arrest'))
  const there = [...now.by, ...now.on, ...now.victims.map(({ state }) => ({ actor: state }))]
  const [state, ...others] = there.flatMap(({ actor }) => actor ?? [])
  const isBare = now.over.length + now.around.length === 0
  if (!ofArrest || !state || others.length > 0 || !isBare || !saysOverWhat(before) || !asksThere.test(words))
    return undefined
  const query: Query = { ...before, acts, by: [{ actor: state }], wanted: 'whether', negated: false, presumes: false }
  return { ...query, since: now.since, until: now.until, except: [] }
}
