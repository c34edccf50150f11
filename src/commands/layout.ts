import { type Block, type Line, wordsOf } from '../briefing/briefing.ts'
import { fitLines } from '../briefing/fit.ts'

/** A list that may have to give way. */
export interface Section {
  text: string
  items: readonly Line[]
  /** The characters that it may take before the others have theirs; none for what is left out first. */
  share: number
  /** What to ask for the rest. */
  more: string
}

const sizeOf = (block: Block): number =>
  block.kind === 'facts'
    ? block.facts.reduce((sum, { value }) => sum + wordsOf(value).length, 0)
    : 'line' in block
      ? wordsOf(block.line).length
      : 0
const sizeOfLines = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + wordsOf(line).length, 0)

/** Gives every section its share of the room, and what some do not need to the others in turn; the last lines only if there is room. */
export function layOut(sections: readonly Section[], room: number, last: readonly Line[] = []): Block[] {
  let spare = room - sections.reduce((sum, each) => sum + Math.min(sizeOfLines(each.items), each.share), 0)
  const blocks = sections.flatMap((each): Block[] => {
    const extra = Math.max(0, Math.min(spare, sizeOfLines(each.items) - each.share))
    const budget = each.share + extra
    if (each.items.length === 0 || (each.share === 0 && budget < sizeOfLines(each.items.slice(0, 1)))) return []
    spare -= extra
    return [
      { kind: 'heading', text: each.text },
      { kind: 'list', items: fitLines(each.items, budget, each.more) },
    ]
  })
  const fitting = sizeOfLines(last) <= spare ? last : []
  return [...blocks, ...fitting.map((line): Block => ({ kind: 'text', line }))]
}

/** What is left of a screen, in characters, when these lines stand on it. */
export const roomIn = (screen: number, title: string, blocks: readonly Block[]): number =>
  screen - title.length - blocks.reduce((sum, block) => sum + sizeOf(block), 0)
