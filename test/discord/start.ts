import { expect, onTestFinished, vi } from 'vitest'
import type { Config } from '../../src/config.ts'
import { connectDiscord, type DiscordOptions } from '../../src/discord/discord.ts'
import { list, record } from '../support/discord-limits.ts'
import { createMemoryLog } from '../support/memory-log.ts'
import { startDouble } from './double.ts'
import { createFakeBot, createRegistered } from './support.ts'

type Double = Awaited<ReturnType<typeof startDouble>>
type Change = Partial<Pick<Config, 'replies' | 'prefix'>> &
  Partial<Pick<DiscordOptions, 'left' | 'registered' | 'sleep' | 'timeout'>> & {
    guildId?: string
    prepare?: (double: Double) => void
  }

export const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(holds()).toBe(true), { interval: 2, timeout: 30_000 })

/** The real client, connected to Discord on this machine. */
export async function start({ guildId, prepare = () => {}, ...change }: Change = {}) {
  const double = await startDouble()
  prepare(double)
  const bot = createFakeBot()
  const log = createMemoryLog()
  const waits: number[] = []
  const registered = change.registered ?? createRegistered()
  const connection = await connectDiscord({
    bot,
    log,
    registered,
    config: { token: 'discord-secret', apiUrl: double.apiUrl, ...(guildId && { guildId }) },
    replies: 'public',
    prefix: '',
    clock: { now: () => new Date('2026-11-24T12:00:00Z') },
    sleep: async (milliseconds) => void waits.push(milliseconds),
    ...change,
  })
  onTestFinished(async () => {
    await connection.stop()
    await double.stop()
    expect(double.faults).toEqual([])
    expect(JSON.stringify(log.lines)).not.toMatch(/discord-secret|token-|ws:|http:/)
  })
  return {
    double,
    bot,
    log,
    waits,
    connection,
    registered,
    events: () => log.lines.map(({ event }) => event),
    /** Sends an interaction and resolves to its acknowledgement. */
    async interact(payload: { id: string }) {
      const path = new RegExp(`^/interactions/${payload.id}/`)
      double.dispatch('INTERACTION_CREATE', payload)
      await until(() => double.callsTo(path).length > 0)
      return readAnswer(double.callsTo(path)[0]?.body)
    },
  }
}

/** What a callback or a message says, in short. */
export function readAnswer(body: unknown) {
  const { type, data, ...rest } = record(body)
  const { embeds, components, flags, choices } = record(data ?? rest)
  const { title, description } = record(list(embeds)[0])
  const controls = list(components).flatMap((row) => list(record(row).components).map(record))
  return {
    type,
    title,
    description: String(description),
    choices: list(choices).map(record),
    hidden: flags === 64,
    controls,
    ids: controls.map(({ custom_id }) => String(custom_id)),
    labels: controls.map(({ label }) => label),
  }
}
