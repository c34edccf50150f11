import { literalsOf } from './literals.ts'

/** A turn of phrase, and what it comes to. */
export type Rule = readonly [shape: RegExp, plain: string]

/** A text with the rules applied to it, one after the other. A rule is tried only on a text that holds a word without which it cannot match: of more than a thousand rules a question needs a few dozen. */
export function rewriter(rules: readonly Rule[]): (text: string) => string {
  const worthTrying = finder(rules)
  const apply = (text: string, from: number): string => {
    for (const { order, shape, plain } of worthTrying(text, from)) {
      const after = text.replace(shape, plain)
      if (after !== text) return apply(after, order + 1)
    }
    return text
  }
  return (text) => apply(text, 0)
}

interface Ordered {
  readonly order: number
  readonly shape: RegExp
  readonly plain: string
}

const firstLetters = 3

/** Finds the rules from one on that may match a text, in their order. */
function finder(rules: readonly Rule[]): (text: string, from: number) => readonly Ordered[] {
  const always: Ordered[] = []
  const byLetters = new Map<string, { readonly literal: string; readonly rule: Ordered }[]>()
  for (const [order, [shape, plain]] of rules.entries()) {
    const rule = { order, shape, plain }
    const literals = literalsOf(shape)
    if (!literals) always.push(rule)
    for (const literal of literals ?? []) {
      const letters = literal.slice(0, firstLetters)
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), { literal, rule }])
    }
  }
  return (text, from) => {
    const low = text.toLowerCase()
    const found = new Set(always)
    for (let at = 0; at < low.length; at += 1)
      for (const { literal, rule } of byLetters.get(low.slice(at, at + firstLetters)) ?? [])
        if (low.startsWith(literal, at)) found.add(rule)
    return [...found].filter(({ order }) => order >= from).sort((a, b) => a.order - b.order)
  }
}
