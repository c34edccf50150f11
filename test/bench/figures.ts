/** One line of the table. */
export interface Figure {
  what: string
  result: string
  aim?: string
  /** Whether the aim holds; absent where there is none. */
  holds?: boolean
}

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Three digits are all that a shared machine can tell. */
export const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(value < 0.1 ? 2 : 3)))

export const milliseconds = (value: number): string => `${digits(value)} ms`
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
export const megabytes = (bytes: number): string => `${digits(bytes / 2 ** 20)} MB`

export const spread = (times: readonly number[]): string =>
  `${milliseconds(median(times))}, p99 ${milliseconds(quantile(times, 0.99))}`

/** How long the work takes, in milliseconds. */
export function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Markdown that reads as plain text too. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'result', 'aim', ''],
    ...figures.map(({ what, result, aim = '', holds }) => [
      what,
      result,
      aim,
      holds === undefined ? '' : holds ? 'holds' : 'misses',
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const [head = '', ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n')
}
