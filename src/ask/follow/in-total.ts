import type { Rule } from './turn-rule.ts'

/** “In total?” after how many there were in a year. */
export const inTotal: Rule = ({ before, words }) =>
  before.wanted === 'count' &&
  (before.since ?? before.until) !== undefined &&
  /^(?:and |so )?(?:in (?:all|total)|altogether|overall)\W*$/i.test(words)
    ? { ...before, since: undefined, until: undefined }
    : undefined
