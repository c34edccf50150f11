import type { Briefing } from './briefing.ts'

/** The most texts that are remembered, and the longest: what everybody asks is short. */
const most = 300
const longest = 200

/**
 * Remembers what was made for a text, for as long as `stamp` is the same; the oldest is forgotten first.
 * For answers that depend on nothing else: a new record has a new memory, and a new day a new stamp.
 */
export function rememberByText<Value>() {
  const made = new Map<string, Value>()
  let madeAt: string | undefined
  return (stamp: string, text: string, make: () => Value): Value => {
    if (stamp !== madeAt) made.clear()
    madeAt = stamp
    const known = made.get(text)
    if (known !== undefined) return known
    const value = make()
    const [oldest] = made.keys()
    if (made.size >= most && oldest !== undefined) made.delete(oldest)
    if (text.length <= longest) made.set(text, value)
    return value
  }
}

/** A briefing never changes, so that what is made of it is made once, and forgotten with it. */
export function oncePerBriefing<Value>(make: (briefing: Briefing) => Value): (briefing: Briefing) => Value {
  const made = new WeakMap<Briefing, Value>()
  return (briefing) => {
    const known = made.get(briefing)
    if (known !== undefined) return known
    const value = make(briefing)
    made.set(briefing, value)
    return value
  }
}
