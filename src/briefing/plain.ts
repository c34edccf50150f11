import { writeDay } from '../model/day.ts'
import type { Source } from '../model/source.ts'
import type { Block, Briefing, Line, Span } from './briefing.ts'
import { inert } from './inert.ts'
import { writeMoment } from './moment.ts'

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
  const body = briefing.blocks.map((block) => writeBlock(block, paint, write))
  const choices = briefing.choices.map(({ label }, place) => `  ${place + 1}. ${inert(label)}`)
  const addresses = [...links].map(([href, number]) => paint.quiet(`[${number}] ${href}`))
  return [
    [paint.title(inert(briefing.title)), ...body].join('\n'),
    ...(choices.length > 0 ? [choices.join('\n')] : []),
    ...(addresses.length > 0 ? ['', addresses.join('\n')] : []),
  ].join('\n')
}

function writeBlock(block: Block, paint: Paint, write: (line: Line) => string): string {
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
  if (!links.has(href)) links.set(href, links.size + 1)
  return `${marked} [${links.get(href)}]`
}

/** Author or publisher, title, date, address: ready to copy. */
function citation({ publisher, title, day, url, note }: Source): string {
  const parts = [publisher, `“${title}”`, day && writeDay(day), url ?? note]
  return inert(parts.filter(Boolean).join(', '))
}
