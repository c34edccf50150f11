import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Briefing, Line } from '../briefing/briefing.ts'
import { type Sleep, sleepFor } from '../chats/pause.ts'
import type { Poster } from '../chats/poster.ts'
import type { Clock } from '../clock.ts'
import type { Command } from '../commands/command.ts'
import type { Log } from '../log.ts'
import type { Archive } from '../model/archive.ts'
import { createMemoryStore, openStore, type Store } from '../store/store.ts'
import { digestCommand } from './command.ts'
import { createDigests, type Digests } from './digests.ts'
import { emptyLedger, Ledger } from './ledger.ts'
import { createRunner } from './run.ts'
import { pauseWords } from './status.ts'
import { type DigestState, emptyState, type Subscription } from './subscription.ts'
import type { LiveRecord } from './watch.ts'
import { whatsNewCommand } from './whatsnew.ts'

export const digestCommands = (digests: Digests): Command[] => [digestCommand(digests), whatsNewCommand(digests)]

interface Parts {
  folder: string
  state: Store<DigestState>
  /** The state, or the ledger, is an earlier one, taken for a damaged file. */
  recovered: boolean
  record: LiveRecord
  clock: Clock
  log: Log
  typed(question: string): string
  sleep?: Sleep
}

export interface Digesting {
  digests: Digests
  /** Watches the record and sends what is due, until it is told to stop. */
  start(posters: ReadonlyMap<Subscription['chat'], Poster>): void
  stop(): Promise<void>
}

/** Opens the ledger of what was seen, and takes what is on the record by now for seen. */
export async function openDigests({ folder, state, record, clock, log, typed, recovered, sleep = sleepFor }: Parts) {
  const ledger = await openStore({
    path: join(folder, 'ledger.json'),
    schema: Ledger,
    initial: emptyLedger,
    recovered: (kept) => log.warn('ledger was damaged, the one before is used', { kept }),
  })
  const digests = createDigests({ state, ledger, archive: () => record.current, clock, log, typed, newId })
  await digests.observe()
  record.onChange(() => {
    digests.observe().catch((error: unknown) => log.error('ledger: not written', { cause: messageOf(error) }))
  })
  const stopping = new AbortController()
  const running: { stop(): Promise<void> }[] = []
  const digesting: Digesting = {
    digests,
    start(posters) {
      const { material } = digests
      const tell = tellBy(posters, typed)
      const runner = createRunner({ store: state, clock, log, posters, material, sleep, recovered, tell })
      runner.start()
      const watching = record.watch(sleep, stopping.signal)
      running.push(runner, { stop: () => watching })
    },
    async stop() {
      stopping.abort()
      await Promise.all(running.map((each) => each.stop()))
    },
  }
  return digesting
}

/** Whoever subscribed a place in Slack hears once, directly, why it is paused; Discord lets nobody be written to unasked. */
const tellBy =
  (posters: ReadonlyMap<Subscription['chat'], Poster>, typed: (question: string) => string) =>
  async ({ chat, by, place, direct, id }: Subscription, reason: string): Promise<void> => {
    if (chat !== 'slack' || direct) return
    const line: Line = [
      'The digest in ',
      { text: place, strong: true, place },
      ` is paused: ${pauseWords(reason)}. There, ${typed('digest resume')} goes on with it.`,
    ]
    const briefing: Briefing = {
      tone: 'answer',
      title: 'Digest paused',
      blocks: [{ kind: 'text', line }],
      choices: [],
      next: [],
    }
    await posters.get(chat)?.post(by, briefing, `${id.slice(0, 12)}-${reason.slice(0, 11)}`)
  }

/** For the terminal and for lists of commands: remembers nothing after the end. */
export async function createMemoryDigests(parts: Pick<Parts, 'clock' | 'typed'> & { archive: Archive; log: Log }) {
  const { archive, ...rest } = parts
  const digests = createDigests({
    ...rest,
    state: createMemoryStore(emptyState),
    ledger: createMemoryStore(emptyLedger),
    archive: () => archive,
    newId,
  })
  await digests.observe()
  return digests
}

const newId = (): string => randomBytes(9).toString('base64url')

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')
