import { writeDay } from '../model/day.ts'
import type { Source } from '../model/source.ts'
import { type Block, type Briefing, type Line, type Span, type Table, wordsOf } from './briefing.ts'
import { inert } from './inert.ts'
import { writeMoment } from './moment.ts'
import { alignTable, hrefIn, isMark, shortened } from './table.ts'

/** How a terminal shows a span; the default leaves words as they are. */
export interface Paint {
  title(text: string): string
  strong(text: string): string
  quiet(text: string): string
  /** Words that lead somewhere; `undefined` where links are listed at the end instead. */
  link?(text: string, href: string): string
}

const noPaint: Paint = { title: (text) => text, strong: (text) => text, quiet: (text) => text }

/** Plain text that can be forwarded as it is: links become numbers, and the addresses follow at the end. */
export function renderPlain(briefing: Briefing, paint: Paint = noPaint): string {
  const links = new Map<string, number>()
  const write = (line: Line) => line.map((span) => writeSpan(span, paint, links)).join('')
  const body = briefing.blocks.map((block) =>
    block.kind === 'table' ? writeTable(block, paint, links) : writeBlock(block, paint, write),
  )
  const choices = briefing.choices.map(({ label }, place) => `  ${place + 1}. ${inert(label)}`)
  const addresses = [...links].map(([href, number]) => paint.quiet(`[${number}] ${href}`))
  return [
    [paint.title(inert(briefing.title)), ...body].join('\n'),
    ...(choices.length > 0 ? [choices.join('\n')] : []),
    ...(addresses.length > 0 ? ['', addresses.join('\n')] : []),
  ].join('\n')
}

function writeBlock(block: Exclude<Block, Table>, paint: Paint, write: (line: Line) => string): string {
  switch (block.kind) {
    case 'heading':
      return `\n${paint.strong(inert(block.text))}`
    case 'text':
      return write(block.line)
    case 'facts':
      return block.facts.map(({ label, value }) => `${paint.strong(`${inert(label)}:`)} ${write(value)}`).join('\n')
    case 'list':
      return block.items.map((item) => `- ${write(item)}`).join('\n')
    case 'sources':
      return block.sources.map((source) => `- ${citation(source)}`).join('\n')
    case 'note':
      return paint.quiet(write(block.line))
  }
}

/** Chats in plain text wrap lines that are longer. */
const tableWidth = 60

/** Aligned columns. In a cell the number of a link stands for a mark. */
function writeTable({ columns, rows }: Table, paint: Paint, links: Map<string, number>): string {
  const { link } = paint
  const writeCell = (cell: Line) =>
    cell
      .map((span) => {
        if (typeof span === 'string' || 'at' in span || !span.href || link) return wordsOf([span])
        const number = `[${numberOf(inert(span.href), links)}]`
        return isMark(span.text) ? number : `${span.text} ${number}`
      })
      .join('')
  const [head, ...body] = alignTable(
    columns,
    rows.map((row) => row.map(writeCell)),
    tableWidth,
  )
  const lines = body.map((cells, at) =>
    cells.map((padded, place) => {
      const href = hrefIn(rows[at]?.[place] ?? [])
      const text = padded.trimEnd()
      return link && href ? link(text, inert(href)) + padded.slice(text.length) : padded
    }),
  )
  const legend = shortened(columns, head ?? []).map(({ label, short }) => `${inert(short)} ${inert(label)}`)
  return [
    paint.strong((head ?? []).join(' ').trimEnd()),
    ...lines.map((cells) => cells.join(' ').trimEnd()),
    ...(legend.length > 0 ? [paint.quiet(legend.join(', '))] : []),
  ].join('\n')
}

function numberOf(href: string, links: Map<string, number>): number {
  const number = links.get(href) ?? links.size + 1
  links.set(href, number)
  return number
}

function writeSpan(span: Span, paint: Paint, links: Map<string, number>): string {
  if (typeof span === 'string') return inert(span)
  if ('at' in span) return inert(writeMoment(span))
  const marked = span.strong
    ? paint.strong(inert(span.text))
    : span.quiet
      ? paint.quiet(inert(span.text))
      : inert(span.text)
  if (!span.href) return marked
  const href = inert(span.href)
  if (paint.link) return paint.link(marked, href)
  return `${marked} [${numberOf(href, links)}]`
}

/** Author or publisher, title, date, address: ready to copy. */
function citation({ publisher, title, day, url, note }: Source): string {
  const parts = [publisher, `“${title}”`, day && writeDay(day), url ?? note]
  return inert(parts.filter(Boolean).join(', '))
}
