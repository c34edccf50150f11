import type { Block } from '../briefing/briefing.ts'
import { fairShare, fitItems } from '../briefing/fit.ts'
import { limits } from './limits.ts'
import { linkedOnce } from './once.ts'
import { linksBelow, moreRow, rowsOf } from './rows.ts'

interface Part {
  kind: Block['kind']
  rows: readonly string[]
}

/**
 * All blocks as one text of at most `budget`, shortened by whole rows. Each block says how many of its rows are left out.
 * Where that saves every row, an address that stands above gives way instead.
 */
export function textOf(blocks: readonly Block[], budget: number): string {
  const all = allParts(blocks)
  const sparse = total(all) > budget ? allParts(linkedOnce(blocks)) : all
  const full = total(sparse) <= budget ? sparse : all
  const sizes = full.map(sizeOf)
  const share = fairShare(sizes, budget)
  const fitted = full.map((part, at) => ((sizes[at] ?? 0) <= Math.min(share, most(part)) ? part : shorten(part, share)))
  let spare = budget - total(fitted)
  for (const [at, part] of full.entries()) {
    const short = fitted[at]
    if (!short || short === part) continue
    const longer = shorten(part, sizeOf(short) + spare)
    spare -= sizeOf(longer) - sizeOf(short)
    fitted[at] = longer
  }
  return fitted.map((part, at) => `${gapBefore(part, fitted[at - 1])}${write(part)}`).join('')
}

function allParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = blocks.slice(0, limits.parts).flatMap(partsOf)
  const left = blocks.length - limits.parts
  if (left > 0) parts.push({ kind: 'text', rows: [`… and ${left} more parts`] })
  return parts.filter(({ rows }) => rows.length > 0)
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + sizeOf(part), 0)

const lengthOf = (row: string): number => row.length + 1

/** A table is two parts: itself, and its links below. */
const partsOf = (block: Block): Part[] => [
  { kind: block.kind, rows: rowsOf(block) },
  ...(block.kind === 'table'
    ? [{ kind: 'list' as const, rows: rowsOf({ kind: 'list', items: linksBelow(block) }) }]
    : []),
]

/** Code cannot go on in a second embed. */
const most = ({ kind }: Part): number => (kind === 'table' ? limits.table : Number.POSITIVE_INFINITY)

const write = ({ kind, rows }: Part): string => {
  const text = rows.join('\n')
  return kind === 'table' ? `${fence}\n${text}\n${fence}` : text
}

const fence = '```'
const fences = ({ kind }: Part): number => (kind === 'table' ? 2 * lengthOf(fence) : 0)

/** With the line breaks, and the empty line that may stand before it. */
const sizeOf = (part: Part): number => part.rows.reduce((sum, row) => sum + lengthOf(row), 1 + fences(part))

/** What belongs together stands together: a heading with what follows it, the small print with itself. */
function gapBefore({ kind }: Part, before: Part | undefined): string {
  if (!before) return ''
  return before.kind === 'heading' || before.kind === 'table' || (kind === 'note' && before.kind === 'note')
    ? '\n'
    : '\n\n'
}

function shorten(part: Part, share: number): Part {
  const { kind, rows } = part
  const bullet = kind !== 'table' && (rows[0]?.startsWith('- ') ?? false)
  const room = Math.min(share, most(part)) - moreRow(rows.length, bullet).length - 2 - fences(part)
  const { shown, left } = fitItems(rows, room, lengthOf)
  return { kind, rows: [...shown, moreRow(left, bullet)] }
}
