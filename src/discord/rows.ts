import { TimestampStyles, time } from 'discord.js'
import { type Block, type Line, type Moment, type Span, type Table, wordsOf } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { inert } from '../briefing/inert.ts'
import { secondsOf, writeMoment } from '../briefing/moment.ts'
import { alignTable, hrefIn, tableAsList } from '../briefing/table.ts'
import { writeDay } from '../model/day.ts'
import type { Source } from '../model/source.ts'
import { escapeLinkText, escapeText, safeUrl } from './escape.ts'
import { limits } from './limits.ts'

/** The lines of a block in Discord's markup; each is shown whole or not at all. */
export function rowsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [rowOf([{ text: block.text, strong: true }])]
    case 'text':
      return [rowOf(block.line)]
    case 'note':
      return [`-# ${rowOf(block.line)}`]
    case 'facts':
      return block.facts.map(({ label, value }) => rowOf([{ text: `${label}:`, strong: true }, ' ', ...value]))
    case 'list':
      return block.items.map((item) => `- ${rowOf(item)}`)
    case 'sources':
      return block.sources.map((source) => `- ${rowOf(sourceLine(source))}`)
    case 'table':
      return codeRows(block)
  }
}

/** Aligned, to stand in a block of code, where three backticks alone would mean something. */
function codeRows({ columns, rows }: Table): string[] {
  const table = alignTable(
    columns,
    rows.map((row) => row.map((cell) => inert(wordsOf(cell)))),
    limits.tableWidth,
  )
  return table.map((cells) => cells.join(' ').trimEnd().replaceAll('`', 'ˋ'))
}

/** No link works in a block of code: they follow it. */
export function linksBelow({ columns, rows }: Table): Line[] {
  const linked = rows
    .map(([name = [], ...cells]) => [
      name,
      ...cells.slice(0, columns.length - 1).map((cell) => (hrefIn(cell) ? cell : [])),
    ])
    .filter(([, ...cells]) => cells.some((cell) => wordsOf(cell).trim() !== ''))
  return tableAsList({ kind: 'table', columns, rows: linked })
}

/** “… and 7 more”. */
export const moreRow = (left: number, bullet: boolean): string => `${bullet ? '- ' : ''}… and ${left} more`

/** Pieces of a line that look the same. What is inside is words, not marks. */
interface Piece {
  text: string
  strong: boolean
  url?: string
  /** Markup of our own in place of the words. */
  mark?: string
}

function rowOf(line: Line): string {
  let row = ''
  let strong = false
  for (const piece of piecesOf(line)) {
    if (piece.strong !== strong) row += '**'
    strong = piece.strong
    const { url } = piece
    row +=
      piece.mark ??
      (url && row.length + url.length < limits.linked
        ? `${/^\s*/.exec(piece.text)}[${escapeLinkText(piece.text.trimStart())}](${url})`
        : escapeText(piece.text, row === ''))
  }
  return `${row}${strong ? '**' : ''}`.trim() || '–'
}

/** Neighbours that look the same become one: two bold words side by side would else read as stars. */
function piecesOf(line: Line): Piece[] {
  const pieces: Piece[] = []
  let room: number = limits.line
  for (const span of line) {
    const piece = pieceOf(span, room)
    if (piece.text === '') continue
    room -= piece.text.length
    const last = pieces.at(-1)
    if (last && !last.url && !piece.url && !last.mark && !piece.mark && last.strong === piece.strong)
      last.text += piece.text
    else pieces.push(piece)
    if (room <= 0) break
  }
  return pieces
}

function pieceOf(span: Span, room: number): Piece {
  if (typeof span !== 'string' && 'at' in span) {
    return { text: cut(inert(writeMoment(span)), room), strong: false, ...markOf(span) }
  }
  const { text: words, strong = false, href, place } = typeof span === 'string' ? { text: span } : span
  const text = cut(inert(words), room)
  const blank = text.trim() === ''
  const url = href === undefined || blank || escapeLinkText(text).trim() === '' ? undefined : safeUrl(href)
  const mark = isPlace(place) ? `<#${place}>` : undefined
  return { text, strong: strong && !blank, ...(url && { url }), ...(mark && { mark }) }
}

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
function markOf(moment: Moment): { mark?: string } {
  const seconds = secondsOf(moment)
  return seconds === undefined ? {} : { mark: time(seconds, TimestampStyles.ShortDateTime) }
}
/** https://discord.com/developers/docs/reference#message-formatting */
const isPlace = (place: string | undefined): boolean => place !== undefined && /^\d{15,21}$/.test(place)

function sourceLine({ url, title, publisher, day, note }: Source): Line {
  const about = [publisher, day && writeDay(day)].filter((part) => part !== undefined).join(', ')
  return [url ? { text: title, href: url } : title, about && ` – ${about}`, url || !note ? '' : ` – ${note}`]
}
