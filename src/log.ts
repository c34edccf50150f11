/** One event a line. Fields are chosen by hand: never a whole error of a platform's library, for those hold tokens. */
export interface Log {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>

/** JSON lines, or easy to read on a terminal. Loaded only when a platform is connected: an answer in the terminal logs nothing. */
export async function createLog(): Promise<Log> {
  const { pino } = await import('pino')
  const stream = process.stderr.isTTY
    ? (await import('pino-pretty')).default({ ignore: 'pid,hostname', sync: true })
    : process.stderr
  const logger = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, stream)
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
  }
}
