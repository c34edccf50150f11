import type { Fields, Log } from '../../src/log.ts'

export interface LogLine extends Fields {
  level: string
  event: string
}

export function createMemoryLog(): Log & { lines: LogLine[] } {
  const lines: LogLine[] = []
  const write = (level: string) => (event: string, fields?: Fields) => void lines.push({ ...fields, level, event })
  return { lines, info: write('info'), warn: write('warn'), error: write('error') }
}
