import type { types } from '@slack/bolt'
import { type Block, type Line, type Span, type Table, wordsOf } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import { secondsOf, writeMoment } from '../briefing/moment.ts'
import { tableAsList } from '../briefing/table.ts'
import { writeDay } from '../model/day.ts'
import type { Source } from '../model/source.ts'
import { limits } from './limits.ts'

type Element = types.RichTextText | types.RichTextLink | types.RichTextDate | types.RichTextChannelMention

/** One line of a briefing, which is shown whole or not at all. */
export interface Row {
  bullet: boolean
  elements: readonly Element[]
  /** The same without marks, for notifications and screen readers. */
  plain: string
  /** What it takes of `limits.content`. */
  size: number
  /** The row of a table. */
  cells?: readonly Cell[]
}

type Cell = types.TableBlock['rows'][number][number]

export function rowsOf(block: Block): Row[] {
  switch (block.kind) {
    case 'heading':
      return [rowOf([{ text: block.text, strong: true }])]
    case 'text':
    case 'note':
      return [rowOf(block.line)]
    case 'facts':
      return block.facts.map(({ label, value }) => rowOf([{ text: `${label}: `, strong: true }, ...value]))
    case 'list':
      return block.items.map((item) => rowOf(item, true))
    case 'sources':
      return block.sources.map((source) => rowOf(sourceLine(source), true))
    case 'table':
      return tableRows(block)
  }
}

/**
 * A text element of rich_text is never read as mrkdwn, so that no mention, link or mark can hide in outside words.
 * https://docs.slack.dev/reference/block-kit/block-elements/rich-text-section-element
 */
export function rowOf(line: Line, bullet = false, longest: number = limits.line): Row {
  const elements: Element[] = []
  let plain = ''
  let size = 0
  for (const span of line) {
    const { text: words, strong, href, place, seconds } = partsOf(span)
    const room = longest - plain.length
    if (room <= 0) break
    const text = cut(inert(words), room)
    if (text === '') continue
    const url = href === undefined ? undefined : safeUrl(href)
    const style = strong ? { style: { bold: true } } : undefined
    if (seconds !== undefined) elements.push({ type: 'date', timestamp: seconds, format: readersTime, fallback: text })
    else if (place && /^[CG][A-Z0-9]+$/.test(place)) elements.push({ type: 'channel', channel_id: place })
    else elements.push(url ? { type: 'link', url, text, ...style } : { type: 'text', text, ...style })
    plain += text
    size += text.length + limits.element + (url?.length ?? 0)
  }
  return elements.length > 0 ? { bullet, elements, plain, size } : { ...nothing, bullet }
}

/** On the reader's own clock. https://docs.slack.dev/reference/block-kit/block-elements/date-element */
const readersTime = '{date_short_pretty} at {time}'

function partsOf(span: Span): { text: string; strong?: boolean; href?: string; place?: string; seconds?: number } {
  if (typeof span === 'string') return { text: span }
  return 'at' in span ? { text: writeMoment(span), seconds: secondsOf(span) } : span
}

/** Slack refuses an empty section. */
const nothing: Omit<Row, 'bullet'> = { elements: [{ type: 'text', text: '–' }], plain: '–', size: 1 + limits.element }

/** The first is the head. In words each is an item of a list, so that the labels stand by what they say. */
function tableRows(table: Table): Row[] {
  const columns = table.columns.slice(0, limits.tableColumns)
  const words = tableAsList(table)
  const head = columns.map(({ label }) => cellOf([{ text: label, strong: true }]))
  const body = table.rows.map((row, at): Row => {
    const cells = columns.map((_, place) => cellOf(row[place] ?? []))
    return { ...rowOf(words[at] ?? [], true), cells: cells.map(({ cell }) => cell), size: sum(cells) }
  })
  return [{ ...rowOf([]), plain: '', cells: head.map(({ cell }) => cell), size: sum(head) }, ...body]
}

const sum = (cells: readonly { size: number }[]): number => cells.reduce((total, { size }) => total + size, 0)

function cellOf(line: Line): { cell: Cell; size: number } {
  const { elements, plain, size } = rowOf(line, false, limits.cell)
  const bare = elements.every((element) => element.type === 'text' && !element.style)
  if (bare) return { cell: { type: 'raw_text', text: wordsOf(line).trim() === '' ? ' ' : plain }, size: plain.length }
  const section: types.RichTextSection = { type: 'rich_text_section', elements: [...elements] }
  return { cell: { type: 'rich_text', elements: [section] }, size }
}

/** “… and 7 more”. */
export const moreRow = (left: number, bullet: boolean): Row => rowOf([`… and ${left} more`], bullet)

function sourceLine({ url, title, publisher, day, note }: Source): Line {
  const about = [publisher, day && writeDay(day)].filter((part) => part !== undefined).join(', ')
  return [url ? { text: title, href: url } : title, about && ` – ${about}`, url || !note ? '' : ` – ${note}`]
}

/** An address that a reader may follow: http or https, encoded, and short enough for Slack. */
function safeUrl(href: string): string | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined
  const { href: encoded } = new URL(href)
  return encoded.length <= limits.url ? encoded : undefined
}
