import type { Input } from '../briefing/briefing.ts'
import type { Option } from './command.ts'

export type { Input } from '../briefing/briefing.ts'

/** Nobody types more; what is longer is cut before it is read, so that no input costs time. */
export const longestQuestion = 2_000

/** Straight quotes and dashes, single spaces, no slash before the command: what people meant to type. */
export const tidy = (text: string): string =>
  text
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Reads what follows a command: `cloud hopper`, `on:china since:2020 page:2`, `by:"European Union"`.
 * A value runs to the next option. Words before the first option belong to the command's first option.
 */
export function readWords(text: string, options: readonly Option[]): Input {
  const names = options.map(({ name }) => name)
  const [first] = names
  const input: Record<string, string> = {}
  let at = first
  for (const word of tidy(text).split(' ')) {
    const named = optionIn(word, names)
    if (named) {
      at = named.name
      if (named.rest || !(at in input)) input[at] = named.rest
    } else if (at !== undefined && word !== '') {
      input[at] = input[at] ? `${input[at]} ${word}` : word
    }
  }
  return Object.fromEntries(
    Object.entries(input)
      .map(([name, value]) => [name, unquote(value)] as const)
      .filter(([, value]) => value !== ''),
  )
}

function optionIn(word: string, names: readonly string[]): { name: string; rest: string } | undefined {
  const colon = word.indexOf(':')
  if (colon < 1) return undefined
  const typed = word.slice(0, colon).toLowerCase().replace('_', '-')
  const name = names.find((each) => each === typed)
  return name === undefined ? undefined : { name, rest: word.slice(colon + 1) }
}

const unquote = (text: string): string =>
  text
    .replace(/^"(.*)"$/, '$1')
    .replace(/^'(.*)'$/, '$1')
    .trim()

/** The words that `readWords` reads as this input, after the command's name. */
export function writeWords(command: string, input: Input): string {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== '')
  return [command, ...given.map(([name, value]) => `${name}:${value}`)].join(' ')
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
