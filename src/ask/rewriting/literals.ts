import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** So many texts are told apart at most; with more of them the letters before and after count only for themselves. */
const mostTexts = 16

/** What a part of a pattern is in lower case: all that it may be, if these are few, and the best that any match of it must hold one of. */
interface Part {
  readonly whole?: readonly string[]
  readonly held?: readonly string[]
}

const parser = new RegExpParser({ ecmaVersion: 2024 })

/** Texts in lower case of which whatever the pattern matches, with what it looks at before and after, holds at least one; none if it can do without any of three letters or more. */
export function literalsOf(pattern: RegExp): readonly string[] | undefined {
  const { pattern: tree } = parser.parseLiteral(String(pattern))
  const { whole, held } = anyOf(tree.alternatives)
  return better(held, usable(whole))
}

const anyOf = (alternatives: readonly AST.Alternative[]): Part => {
  const parts = alternatives.map(({ elements }) => oneAfterOther(elements))
  const wholes = parts.map(({ whole }) => whole)
  if (wholes.every((each) => each !== undefined)) {
    const whole = [...new Set(wholes.flat())]
    if (whole.length <= mostTexts) return { whole }
  }
  const held = parts.map((part) => better(part.held, usable(part.whole)))
  return held.every((each) => each !== undefined) ? { held: [...new Set(held.flat())] } : {}
}

/** Texts that may follow each other are put together as long as they are few. */
function oneAfterOther(elements: readonly AST.Element[]): Part {
  let run: readonly string[] = ['']
  let held: readonly string[] | undefined
  let unbroken = true
  const endRun = (next: readonly string[] = ['']): void => {
    held = better(held, usable(run))
    run = next
    unbroken = false
  }
  for (const element of elements) {
    const part = partOf(element)
    if (part.whole && part.whole.length * run.length <= mostTexts) run = joined(run, part.whole)
    else endRun(part.whole)
    held = better(held, part.held)
  }
  return unbroken ? { whole: run } : { held: better(held, usable(run)) }
}

const joined = (starts: readonly string[], ends: readonly string[]): readonly string[] =>
  ends.flatMap((end) => starts.map((start) => start + end))

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Character':
      return { whole: [String.fromCodePoint(element.value).toLowerCase()] }
    case 'CharacterClass':
      return { whole: lettersOf(element) }
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives)
    case 'Quantifier':
      return repeated(element)
    case 'Assertion':
      return lookedAt(element)
    default:
      return {}
  }
}

/** The letters of “[’']”; not those of “[^,]” or “[a-z]”. */
const lettersOf = ({ negate, elements }: AST.CharacterClass): readonly string[] | undefined => {
  const letters = elements.map((each) => (each.type === 'Character' ? each.value : undefined))
  return negate || !letters.every((each) => each !== undefined)
    ? undefined
    : [...new Set(letters.map((each) => String.fromCodePoint(each).toLowerCase()))]
}

function repeated({ min, max, element }: AST.Quantifier): Part {
  const part = partOf(element)
  if (max === 1 && min === 1) return part
  if (max === 1) return part.whole ? { whole: ['', ...part.whole] } : {}
  return min > 0 ? { held: better(part.held, usable(part.whole)) } : {}
}

/** What stands before or after must stand there as well; an edge has no width. */
function lookedAt(assertion: AST.Assertion): Part {
  if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return { whole: [''] }
  if (assertion.negate) return { whole: [''] }
  const { whole, held } = anyOf(assertion.alternatives)
  return { held: better(held, usable(whole)) }
}

const usable = (texts: readonly string[] | undefined): readonly string[] | undefined =>
  texts?.every((text) => text.length >= 3) ? texts : undefined

/** The one whose shortest text is longer, and of two alike the one with fewer. */
function better(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!one || !other) return one ?? other
  return worth(other) > worth(one) ? other : one
}

const worth = (texts: readonly string[]): number =>
  Math.min(...texts.map(({ length }) => length)) - texts.length / mostTexts
