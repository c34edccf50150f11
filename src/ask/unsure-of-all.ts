import { type Query, wantsFacts } from './query.ts'
import type { Explained } from './reading.ts'

/**
 * “Attributions within a week of the attack”: of all attributions, where only those are asked for; what was passed over is told, and no
 * list of everything stands in its place.
 */
export function unsureOfAll(explained: Explained): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second || !ofEverything(reading.query)) return explained
  const passed = items.flatMap((item) =>
    item.is === 'filler' && !idle.has(item.word.toLowerCase()) ? [item.word] : [],
  )
  return passed.length > 0
    ? { ...explained, reading: { is: 'not-understood', parts: passed, rest: reading.query } }
    : explained
}

/** Nothing is asked but what was done. */
export function ofEverything({ wanted, acts, on, by, presumes, negated, now, formal, ...conditions }: Query): boolean {
  const named = [...on, ...by].some(({ actor, speaker, office, at }) => actor ?? speaker ?? office ?? at)
  return wantsFacts(wanted) && !named && Object.values(conditions).every(isUnset)
}

/** As in a query without conditions. */
const isUnset = (condition: unknown): boolean =>
  condition === undefined || condition === false || (Array.isArray(condition) && condition.length === 0)

/** Words that do not tell which of them: “every case on record, please”. */
const idle = new Set(
  `a an the this that these those there every each any all some other others else ever so far yet still please pls you your me us my we i
  it its they their them cyber hack hacks hacking attack attacks attacked incident incidents operation operations campaign campaigns
  list lists file files record records case cases count number numbers total full complete whole known named called name names
  openly publicly public official officially formal formally led came give given show tell see look looking resort resorted again just
  only also too been being want need like know related kind kinds type types sort sorts affair affairs matter matters because over
  out up off now today date currently new news update updates really actually exactly specifically altogether overall roughly about
  state-backed state-sponsored computer computers network networks system systems selling intelligence international alleged
  involved reportedly his her foreign abroad topic then thing things once one ones`.split(/\s+/),
)
