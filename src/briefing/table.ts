import { type Line, type Span, type Table, wordsOf } from './briefing.ts'
import { cut } from './fit.ts'
import { inert } from './inert.ts'

/** “●” says only that there is something; what it is, the column says. */
export const isMark = (text: string): boolean => [...text].length === 1

/** Where a cell leads. */
export const hrefIn = (cell: Line): string | undefined =>
  cell.flatMap((span) => (typeof span === 'object' && 'href' in span && span.href) || [])[0]

/** Stands in an empty cell, so that the eye keeps to the row. */
const blank = '·'

/**
 * The head and the rows of a table as cells of equal width, at most `width` characters with a space between columns.
 * Labels give way first, then the widest column; columns for which no room is left are dropped.
 */
export function alignTable(columns: Table['columns'], rows: readonly (readonly string[])[], width: number): string[][] {
  const kept = columns.slice(0, Math.floor((width + 1) / 2))
  const body = rows.map((row) => kept.map((_, place) => said(row[place])))
  const long = [kept.map(({ label }) => said(label)), ...body]
  const short = [kept.map((column) => said(column.short)), ...body]
  const table = total(widthsOf(long)) <= width ? long : short
  const widths = widthsOf(table)
  while (total(widths) > width) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 1) - 1
  }
  return table.map((row) => row.map((cell, place) => pad(cut(cell, widths[place] ?? 1), widths[place] ?? 1)))
}

/** The columns of which this head shows only the short label. */
export const shortened = (columns: Table['columns'], head: readonly string[]): Table['columns'][number][] =>
  columns.filter(({ label }, place) => head[place] !== undefined && head[place].trimEnd() !== said(label))

const said = (text = ''): string => inert(text).trim() || blank
const lengthOf = (text: string): number => [...text].length
const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each + 1, -1)
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - lengthOf(text)))

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => lengthOf(row[place] ?? ''))))
}

/** The same as a list, where there can be no table: “US – attributed: organ, condemned”. */
export function tableAsList({ columns, rows }: Table): Line[] {
  return rows.map(([name = [], ...cells]) => [
    { text: wordsOf(name), strong: true },
    ' – ',
    ...cells
      .flatMap((cell, place) => {
        const label = columns[place + 1]?.label
        return wordsOf(cell).trim() === '' || label === undefined ? [] : [labelled(label, cell)]
      })
      .flatMap((spans, place): Span[] => (place > 0 ? [', ', ...spans] : spans)),
  ])
}

/** A mark gives way to the label that it stands for. */
function labelled(label: string, cell: Line): Span[] {
  const [first = '', ...others] = cell
  const text = wordsOf([first])
  const href = hrefIn([first])
  const words = isMark(text) ? label : `${label}: ${text}`
  return [href ? { text: words, href } : words, ...others]
}
