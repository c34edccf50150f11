import type { types } from '@slack/bolt'
import type { Block } from '../briefing/briefing.ts'
import { cut, fairShare, fitItems } from '../briefing/fit.ts'
import { tableAsList } from '../briefing/table.ts'
import { limits } from './limits.ts'
import { moreRow, type Row, rowOf, rowsOf } from './rows.ts'

interface Part {
  kind: Block['kind']
  rows: readonly Row[]
}

/** The parts of a briefing, shortened by whole rows until they fit. Each says how many of its rows are left out. */
export function partsOf(blocks: readonly Block[], budget: number, tables: number): Part[] {
  const shown = withTables(blocks.slice(0, limits.parts), tables)
  const parts: Part[] = shown.map((block) => ({ kind: block.kind, rows: rowsOf(block) }))
  const left = blocks.length - parts.length
  if (left > 0) parts.push({ kind: 'text', rows: [rowOf([`… and ${left} more parts`])] })
  const sizes = parts.map(({ rows }) => sizeOf(rows))
  const share = fairShare(sizes, budget)
  return parts.map((part, at) =>
    (sizes[at] ?? 0) <= share && part.rows.length <= mostRows(part) ? part : shorten(part, share),
  )
}

/** The first tables stay tables; one too many, or one without columns, becomes a list. */
function withTables(blocks: readonly Block[], most: number): Block[] {
  let left = most
  return blocks.map((block) => {
    if (block.kind !== 'table') return block
    if (left === 0 || block.columns.length === 0) return { kind: 'list', items: tableAsList(block) }
    left -= 1
    return block
  })
}

const sizeOf = (rows: readonly Row[]): number => rows.reduce((sum, { size }) => sum + size, 0)

const mostRows = ({ kind }: Part): number => (kind === 'table' ? limits.tableRows : Number.POSITIVE_INFINITY)

function shorten(part: Part, budget: number): Part {
  const { kind, rows } = part
  const within = budget - moreRow(rows.length, false).size
  const { shown } = fitItems(rows.slice(0, mostRows(part)), within, ({ size }) => size)
  return { kind, rows: [...shown, moreRow(rows.length - shown.length, rows[0]?.bullet ?? false)] }
}

/** rich_text for what is said, a table where one is meant, a context block at the end for the small print. */
export function blocksOf(parts: readonly Part[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = []
  const notes: types.PlainTextElement[] = []
  let glued = false
  for (const { kind, rows } of parts) {
    if (kind === 'note' && notes.length < limits.contextElements && rows.every(isPlain)) {
      notes.push(...rows.map(({ plain }) => plainText(plain, limits.textObject)))
      continue
    }
    const table = rows.flatMap(({ cells }) => (cells ? [[...cells]] : []))
    const words = rows.filter(({ cells }) => !cells)
    if (table.length > 0) blocks.push({ type: 'table', rows: table })
    if (words.length === 0) continue
    const last = blocks.at(-1)
    if (last?.type === 'rich_text' && (glued || blocks.length >= limits.richTexts))
      last.elements.push(...sectionsOf(words, last))
    else blocks.push({ type: 'rich_text', elements: sectionsOf(words) })
    glued = kind === 'heading'
  }
  return notes.length > 0 ? [...blocks, { type: 'context', elements: notes }] : blocks
}

const isPlain = ({ elements }: Row): boolean => elements.every((element) => element.type === 'text' && !element.style)

/** Lines that follow each other share a section: how Slack spaces neighbours is not documented, a line break is. */
function sectionsOf(rows: readonly Row[], before?: types.RichTextBlock): types.RichTextBlockElement[] {
  const sections: types.RichTextBlockElement[] = []
  for (const { bullet, elements } of rows) {
    const section: types.RichTextSection = { type: 'rich_text_section', elements: [...elements] }
    const last = sections.at(-1) ?? before?.elements.at(-1)
    if (bullet && last?.type === 'rich_text_list') last.elements.push(section)
    else if (bullet) sections.push({ type: 'rich_text_list', style: 'bullet', elements: [section] })
    else if (last?.type === 'rich_text_section') last.elements.push({ type: 'text', text: '\n' }, ...elements)
    else sections.push(section)
  }
  return sections
}

/** `emoji: false` keeps “:bomb:” as it was written. */
export const plainText = (text: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(text, max),
  emoji: false,
})

/** The same words for notifications and screen readers, and for a Slack that refuses the blocks. */
export function fallbackOf(title: string, parts: readonly Part[]): string {
  const lines = parts.flatMap(({ rows }) =>
    rows.flatMap(({ plain, bullet }) => (plain === '' ? [] : [escapeText(bullet ? `• ${plain}` : plain)])),
  )
  const head = escapeText(cut(title, limits.header))
  const { shown, left } = fitItems(lines, limits.text - head.length - 50, (line) => line.length + 1)
  return [head, ...shown, ...(left > 0 ? [`… and ${left} more lines`] : [])].join('\n')
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
