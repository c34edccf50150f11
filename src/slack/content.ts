import type { types } from '@slack/bolt'
import type { Block } from '../briefing/briefing.ts'
import { cut, fitItems } from '../briefing/fit.ts'
import { limits } from './limits.ts'
import { moreRow, type Row, rowOf, rowsOf } from './rows.ts'

interface Part {
  kind: Block['kind']
  rows: readonly Row[]
}

/** The parts of a briefing, shortened by whole rows until they fit. Each says how many of its rows are left out. */
export function partsOf(blocks: readonly Block[], budget: number): Part[] {
  const parts: Part[] = blocks.slice(0, limits.parts).map((block) => ({ kind: block.kind, rows: rowsOf(block) }))
  const left = blocks.length - parts.length
  if (left > 0) parts.push({ kind: 'text', rows: [rowOf([`… and ${left} more parts`])] })
  const sizes = parts.map(({ rows }) => sizeOf(rows))
  const share = fairShare(sizes, budget)
  return parts.map((part, at) => ((sizes[at] ?? 0) <= share ? part : { ...part, rows: shorten(part.rows, share) }))
}

const sizeOf = (rows: readonly Row[]): number => rows.reduce((sum, { size }) => sum + size, 0)

function shorten(rows: readonly Row[], budget: number): Row[] {
  const { shown, left } = fitItems(rows, budget - moreRow(rows.length, false).size, ({ size }) => size)
  return [...shown, moreRow(left, rows[0]?.bullet ?? false)]
}

/** The most that every part may take, so that a long list does not push out what follows it. */
function fairShare(sizes: readonly number[], budget: number): number {
  let left = budget
  let waiting = sizes.length
  for (const size of [...sizes].sort((a, b) => a - b)) {
    if (size * waiting > left) return Math.floor(left / waiting)
    left -= size
    waiting -= 1
  }
  return Number.POSITIVE_INFINITY
}

/** rich_text for what is said, a context block at the end for the small print. */
export function blocksOf(parts: readonly Part[]): types.KnownBlock[] {
  const texts: types.RichTextBlock[] = []
  const notes: types.PlainTextElement[] = []
  let glued = false
  for (const { kind, rows } of parts) {
    if (rows.length === 0) continue
    if (kind === 'note' && notes.length < limits.contextElements && rows.every(isPlain)) {
      notes.push(...rows.map(({ plain }) => plainText(plain, limits.textObject)))
      continue
    }
    const last = texts.at(-1)
    if (last && (glued || texts.length >= limits.richTexts)) last.elements.push(...sectionsOf(rows, last))
    else texts.push({ type: 'rich_text', elements: sectionsOf(rows) })
    glued = kind === 'heading'
  }
  return notes.length > 0 ? [...texts, { type: 'context', elements: notes }] : texts
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
  const lines = parts.flatMap(({ rows }) => rows.map(({ plain, bullet }) => escapeText(bullet ? `• ${plain}` : plain)))
  const head = escapeText(cut(title, limits.header))
  const { shown, left } = fitItems(lines, limits.text - head.length - 50, (line) => line.length + 1)
  return [head, ...shown, ...(left > 0 ? [`… and ${left} more lines`] : [])].join('\n')
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
