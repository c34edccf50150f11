import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { createBot } from './bot.ts'
import { systemClock } from './clock.ts'
import type { Command } from './commands/command.ts'
import { commands } from './commands/index.ts'
import { ConfigError, readConfig } from './config.ts'
import { ArgumentError, readArguments } from './console/arguments.ts'
import { answerOnce } from './console/once.ts'
import { openTerminal } from './console/terminal.ts'
import type { Log } from './log.ts'
import type { Archive } from './model/archive.ts'
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
  const dataFolder = join(project, 'data')
  const open = () => openArchive(dataFolder)
  const archive = open()
  const typed = (question: string) => `/${config.prefix}${question}`
  const bot = (record: { readonly current: Archive }, more: readonly Command[], report: (error: unknown) => void) =>
    createBot({
      record,
      commands: [...commands, ...more],
      clock: systemClock,
      version,
      prefix: config.prefix,
      report,
      front: more.length > 0 ? digestButtons : [],
    })
  if (asked.explain && asked.question !== undefined) {
    const { explain } = await import('./console/explain.ts')
    console.log(explain(asked.question, archive, dayOf(systemClock.now())))
    return 0
  }
  const here = async (more: readonly Command[]) => bot({ current: archive }, more, tell)
  if (asked.question !== undefined && !/^\/?\S*(?:digest|whatsnew|help)\b/i.test(asked.question))
    return answerOnce(await here([]), asked.question, asked.json)
  const { createMemoryDigests, digestCommands } = await import('./digest/open.ts')
  const digests = () => createMemoryDigests({ archive, clock: systemClock, log: noLog, typed })
  if (asked.manifest) {
    const { slackManifest } = await import('./slack/manifest.ts')
    const all = [...commands, ...digestCommands(await digests())]
    console.log(JSON.stringify(slackManifest(all, { prefix: config.prefix, ...asked.manifest }), null, 2))
    return 0
  }
  if (asked.digests) {
    const { showDigests } = await import('./show-digests.ts')
    return showDigests(config.dataDir, systemClock.now(), asked.json)
  }
  if (asked.question === undefined && (config.slack || config.discord)) {
    const { serve } = await import('./serve.ts')
    const settled = { ...config, dataDir: resolve(config.dataDir) }
    return serve({ config: settled, clock: systemClock, archive, dataFolder, open, create: bot, typed })
  }
  const terminal = await here(digestCommands(await digests()))
  if (asked.question !== undefined) return answerOnce(terminal, asked.question, asked.json)
  await openTerminal(terminal)
  return 0
}

/** On the front page of a chat that sends digests. */
const digestButtons = [
  { label: 'Your digest', question: 'digest status' },
  { label: 'Digests here', question: 'digest list' },
  { label: 'What is new', question: 'whatsnew' },
]

const tell = (error: unknown) => console.error(error instanceof Error ? error.message : 'unknown failure')
const noLog: Log = { info() {}, warn() {}, error() {} }

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
