import { createBot } from '../../src/bot.ts'
import { renderPlain } from '../../src/briefing/plain.ts'
import type { Asker } from '../../src/commands/asker.ts'
import { commands } from '../../src/commands/index.ts'
import { digestCommand } from '../../src/digest/command.ts'
import { createDigests } from '../../src/digest/digests.ts'
import { emptyLedger } from '../../src/digest/ledger.ts'
import { createRunner } from '../../src/digest/run.ts'
import { emptyState } from '../../src/digest/subscription.ts'
import { whatsNewCommand } from '../../src/digest/whatsnew.ts'
import type { Archive } from '../../src/model/archive.ts'
import { createMemoryStore } from '../../src/store/store.ts'
import { record } from '../support/bots.ts'
import { createChance } from './simulation/chance.ts'
import { createFakeChat } from './simulation/chat.ts'
import { createLife } from './simulation/life.ts'

export const silent = { info() {}, warn() {}, error() {} }

/** A bot with digests, a clock that can be set, and a chat that works. */
export async function world(archive: Archive = record) {
  let now = Date.parse('2026-11-24T12:00:00Z')
  let current = archive
  let ids = 0
  const clock = { now: () => new Date(now) }
  const state = createMemoryStore(emptyState)
  const typed = (question: string) => `/${question}`
  const digests = createDigests({
    state,
    ledger: createMemoryStore(emptyLedger),
    archive: () => current,
    clock,
    log: silent,
    typed,
    newId: () => `d${ids++}`,
  })
  await digests.observe()
  const bot = createBot({
    record: {
      get current() {
        return current
      },
    },
    commands: [...commands, digestCommand(digests), whatsNewCommand(digests)],
    clock,
    version: '0.0.0-test',
    prefix: '',
    report: (error) => {
      throw error
    },
  })
  const trouble = { crash: 0, limited: 0, unclear: 0, cannotLook: 0, jumps: false }
  const chat = createFakeChat(createChance(1), trouble, () => now)
  const said: string[] = []
  const poster = chat.poster(createLife())
  const posters = new Map([
    [
      'slack' as const,
      {
        ...poster,
        post: (place: string, ...rest: [Parameters<typeof poster.post>[1], string]) => {
          said.push(`${place}: ${renderPlain(rest[0])}`)
          return poster.post(place, ...rest)
        },
      },
    ],
  ])
  const told: string[] = []
  const runner = createRunner({
    store: state,
    clock,
    log: silent,
    sleep: async () => {},
    posters,
    material: digests.material,
    tell: async ({ by, place }, reason) => told.push(`${by}: ${place} ${reason}`),
  })
  return {
    bot,
    chat,
    digests,
    /** What was posted unasked. */
    said,
    /** Whom the bot told that a place cannot be reached. */
    told,
    ask: async (question: string, who: Partial<Asker> = {}) =>
      renderPlain(await bot.ask(question, { ...person, ...who })).replace(/ \[\d+\]/g, ''),
    /** Sets the clock and lets the digests that are due go out. */
    async at(instant: string) {
      now = Date.parse(instant)
      await runner.tick()
      await runner.idle()
    },
    async learn(archive: Archive) {
      current = archive
      return digests.observe()
    },
  }
}

export const person: Asker = {
  chat: 'slack',
  tenant: 'T1',
  place: 'C1',
  conversation: 'C1',
  user: 'U1',
  direct: false,
  manages: async () => true,
  zone: async () => 'Europe/Berlin',
}
