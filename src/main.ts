import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { createBot } from './bot.ts'
import { systemClock } from './clock.ts'
import { commands } from './commands/index.ts'
import { ConfigError, readConfig } from './config.ts'
import { ArgumentError, readArguments } from './console/arguments.ts'
import { answerOnce } from './console/once.ts'
import { openTerminal } from './console/terminal.ts'
import { dayOf } from './model/day.ts'
import { ArchiveError, openArchive } from './open-archive.ts'
import { StoreError } from './store/durable-file.ts'

const project = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')))

/** 0 answered; 1 not understood or not found; 2 wrong configuration. */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env)
  if (asked.manifest) {
    const { slackManifest } = await import('./slack/manifest.ts')
    console.log(JSON.stringify(slackManifest(commands, { prefix: config.prefix, ...asked.manifest }), null, 2))
    return 0
  }
  const archive = openArchive(join(project, 'data'))
  const create = (report: (error: unknown) => void) =>
    createBot({ record: { current: archive }, commands, clock: systemClock, version, prefix: config.prefix, report })
  const tell = (error: unknown) => console.error(error instanceof Error ? error.message : 'unknown failure')
  if (asked.question !== undefined && asked.explain) {
    const { explain } = await import('./console/explain.ts')
    console.log(explain(asked.question, archive, dayOf(systemClock.now())))
    return 0
  }
  if (asked.question !== undefined) return answerOnce(create(tell), asked.question, asked.json)
  if (config.slack || config.discord) {
    const { serve } = await import('./serve.ts')
    return serve({ config: { ...config, dataDir: resolve(config.dataDir) }, clock: systemClock, create })
  }
  await openTerminal(create(tell))
  return 0
}

/** What a person at the command line can put right: said in one message, without a stack. */
const expected = [ArgumentError, ConfigError, ArchiveError, StoreError]

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const known = expected.some((kind) => error instanceof kind) && error instanceof Error
    console.error(known ? error.message : error)
    process.exitCode = known ? 2 : 1
  },
)
