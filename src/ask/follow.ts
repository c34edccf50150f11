import type { Party, Query } from './query.ts'
import type { Placed, Senses } from './roles.ts'
import type { Item } from './segment.ts'

const opening =
  /^(?:and|but|so|also|then|what about|how about|or|only|just|same for|ok and|now|what of|and what about|plus)\b/i
/** Points back to what was asked before. */
const pointing = /\b(?:it|that|this|them|those|these|there|they|he|she|theirs|its|their)\b/i
const bare =
  /^(?:when|why|who|whom|how many|by whom|who else|what else|where|since when|and|over what|for what|what for|what)\b[\s?!.]*$/i

/**
 * The question that a short one makes of the one before: “and the UK?”, “when?”, “what about WannaCry?”, “only persons”.
 * Undefined when it stands by itself.
 */
export function follow(
  before: Query,
  now: Query,
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  senses: Senses,
): Query | undefined {
  const opens = opening.test(words)
  const said = items.filter(({ is }) => is !== 'filler' && is !== 'join')
  const short = said.every(
    ({ is }) =>
      is === 'question' ||
      is === 'auxiliary' ||
      is === 'preposition' ||
      is === 'class' ||
      is === 'time' ||
      is === 'negation' ||
      is === 'order',
  )
  const onlyAct = !opens && now.acts.length > 0 && placed.length === 0 && items.length <= 5
  const points = pointing.test(words) && now.over.length + now.victims.length + now.around.length === 0
  if (!opens && !short && !bare.test(words) && !onlyAct && !points) return undefined
  if (opens && now.acts.length > 0 && now.over.length > 0 && (now.by.length > 0 || now.on.length > 0)) return undefined
  const asks = items.find((item) => item.is === 'question')?.word
  const reworded = asks !== undefined && !/^(?:and |but |so )?(?:what|how) (?:about|of)/i.test(words)
  const merged: Query = {
    ...before,
    ...(now.acts.length > 0 && { acts: now.acts, without: now.without }),
    ...(now.over.length > 0 && { over: now.over, victims: [] }),
    ...(now.victims.length > 0 && { victims: now.victims, over: [] }),
    ...((now.since || now.until) && { since: now.since, until: now.until }),
    ...(now.asOf && { asOf: now.asOf }),
    ...(now.atTheTime && { atTheTime: true }),
    ...(now.order && { order: now.order }),
    ...(reworded && { wanted: now.wanted === 'about' ? 'acts' : now.wanted, presumes: false, negated: false }),
    ...(now.wanted === 'whether' && { wanted: 'whether' as const, negated: now.negated, presumes: false }),
    ...(now.wanted === 'missing' && { wanted: 'missing' as const }),
  }
  const people = withPeople(merged, before, now, placed, senses)
  const plain = before.wanted === 'about' && now.acts.length > 0 ? { ...people, wanted: now.wanted } : people
  return plain.wanted === 'about' && plain.acts.length > 0 ? { ...plain, wanted: 'acts' } : plain
}

/** A new name takes the part that it is given, else that of the one it can replace. */
function withPeople(merged: Query, before: Query, now: Query, placed: readonly Placed[], senses: Senses): Query {
  const classes = [...now.by, ...now.on].filter(({ actor }) => actor === undefined)
  const named: Party[] = [...now.by, ...now.on].filter(({ actor }) => actor !== undefined)
  let next = merged
  if (classes.length > 0) {
    const only = classes[0]?.only
    const narrow = (parties: readonly Party[]): Party[] =>
      parties.length > 0 ? parties.map((party) => ({ ...party, ...(only && { only }) })) : [{ ...(only && { only }) }]
    next = before.wanted === 'who' ? { ...next, by: narrow(next.by) } : { ...next, on: narrow(next.on) }
  }
  if (named.length === 0) return next
  if (now.acts.length > 0 && placed.some(({ part }) => part === 'by' || part === 'on')) {
    const ids = new Set(named.map(({ actor }) => actor))
    const rest = next.on.filter(({ actor }) => !ids.has(actor))
    const on = now.on.length > 0 ? now.on : rest
    return { ...next, on, ...(now.by.length > 0 && { by: now.by }) }
  }
  const accused = placed.some(({ item }) => item.is === 'name' && senses.accused(item))
  const given = placed.find(({ item }) => item.is === 'name')?.part
  const aims =
    given === 'on' && accused
      ? 'on'
      : given === 'by' && !accused
        ? 'by'
        : accused && (before.on.length > 0 || before.wanted === 'whom' || before.by.length > 0)
          ? 'on'
          : 'by'
  const who: Query['wanted'] = before.wanted === 'who' || before.wanted === 'whom' ? 'acts' : next.wanted
  return aims === 'on'
    ? { ...next, on: named, wanted: before.wanted === 'whom' ? 'acts' : next.wanted }
    : { ...next, by: named, wanted: who }
}
