import type { Asker } from '../../../src/commands/asker.ts'
import { nextWake } from '../../../src/digest/delivery.ts'
import { createDigests } from '../../../src/digest/digests.ts'
import type { Wishes } from '../../../src/digest/edit.ts'
import { emptyLedger, type Ledger } from '../../../src/digest/ledger.ts'
import { createRunner } from '../../../src/digest/run.ts'
import { type DigestState, emptyState, rhythms } from '../../../src/digest/subscription.ts'
import { allTopics } from '../../../src/digest/topics.ts'
import { zoneNames } from '../../../src/find/zones.ts'
import { type Chance, createChance } from './chance.ts'
import { createFakeChat, type FakeChat, type Trouble } from './chat.ts'
import { createLife, type Disk, type Hazards, type Life, storeOn } from './life.ts'
import { createOracle } from './oracle.ts'
import { recordOf } from './record.ts'

export interface Simulation {
  seed: number
  days: number
  channels: number
  /** Takes every `share`-th zone from this one on. */
  share?: { of: number; at: number }
  trouble: Trouble & { full: number; edits: boolean }
}

export interface Outcome {
  faults: string[]
  due: number
  arrived: number
  counts: Record<string, number>
  lives: number
  posts: number
}

const day = 86_400_000
const hour = 3_600_000
const silent = { info() {}, warn() {}, error() {} }
const hours = Array.from(
  { length: 96 },
  (_, at) => `${String(Math.floor(at / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][at % 4]}`,
)

/** Lets the digest run for many days in a world where everything goes wrong, and says what became of every digest. */
export async function simulate(simulation: Simulation): Promise<Outcome> {
  const chance = createChance(simulation.seed)
  const { random } = Math
  // The pauses of the program are a matter of chance too: the same seed is the same story.
  Math.random = chance.next
  try {
    return await live(simulation, chance)
  } finally {
    Math.random = random
  }
}

async function live(
  { days, channels, share = { of: 1, at: 0 }, trouble }: Simulation,
  chance: Chance,
): Promise<Outcome> {
  const start = Date.parse('2026-01-01T00:00:00Z')
  let now = start
  let skew = 0
  let skewUntil = 0
  let known = 40
  let ids = 0
  let archive = recordOf(known)
  const state: Disk<DigestState> = { value: emptyState, before: emptyState }
  const ledger: Disk<Ledger> = { value: emptyLedger, before: emptyLedger }
  const clock = { now: () => new Date(now + skew) }
  const chat = createFakeChat(chance, trouble, () => now)
  const oracle = createOracle({ jumps: trouble.jumps })
  const zones = zoneNames().filter((_, at) => at % share.of === share.at)
  const hazards: Hazards = { crash: () => chance.hits(trouble.crash), full: fullDisk }

  function fullDisk(): boolean {
    const full = chance.hits(trouble.full)
    if (full) chat.forgetWaits()
    return full
  }

  function begin(life: Life) {
    const store = storeOn(state, life, hazards)
    const seen = storeOn(ledger, life, { ...hazards, full: () => false })
    const parts = { clock, log: silent }
    const digests = createDigests({
      ...parts,
      state: store,
      ledger: seen,
      archive: () => archive,
      typed: (question) => `/${question}`,
      newId: () => `d${ids++}`,
    })
    const posters = new Map([['slack' as const, chat.poster(life)]])
    const runner = createRunner({
      ...parts,
      store,
      posters,
      material: digests.material,
      sleep: async () => {},
    })
    return { digests, runner, life }
  }

  let lives = 0
  let damaged = false
  let running: ReturnType<typeof begin> | undefined
  /** Does something in the life that runs; begins another one when there is none. False when it died of it. */
  async function alive(work: (running: ReturnType<typeof begin>) => Promise<unknown>): Promise<boolean> {
    if (!running) {
      lives += 1
      if (lives > 1 && !damaged && chance.hits(0.05)) {
        state.value = state.before
        damaged = true
        oracle.lose(state.value.subscriptions)
      }
      running = begin(createLife())
      const found = state.value
      // A program that cannot write at its start does not start.
      const lived = !damaged || (await alive(({ digests, life }) => digests.distrust().catch(() => life.kill())))
      // Until something is written, the next life finds the damaged file too.
      damaged &&= state.value === found
      if (!lived) return false
      if (!(await alive(({ digests }) => digests.observe()))) return false
    }
    const { life } = running
    const failed = work(running).then(
      () => undefined,
      () => undefined,
    )
    await Promise.race([failed, life.end])
    oracle.look(state.value.subscriptions, now, now + skew)
    if (!life.killed) return true
    running = undefined
    chat.forgetWaits()
    now += downtime(chance)
    return false
  }

  const wishes = (at: number): Wishes => ({
    schedule: {
      at: chance.pick(hours),
      zone: zones[at % zones.length] ?? 'UTC',
      days: chance.hits(0.8) ? 'daily' : chance.pick(rhythms),
    },
    topics: allTopics,
    quiet: chance.pick(['skip', 'say'] as const),
    onThisDay: chance.hits(0.5),
  })
  for (let at = 0; at < channels; at += 1) await alive(({ digests }) => digests.on(asker(at), wishes(at)))

  let tomorrow = start + day
  while (now < start + days * day) {
    await alive(async ({ runner }) => {
      await runner.tick()
      await runner.idle()
    })
    if (now >= tomorrow) {
      tomorrow += day
      await everyDay()
    }
    if (skew !== 0 && now >= skewUntil) skew = 0
    now = nextMoment()
  }
  skew = 0
  for (let rest = 0; rest < 60; rest += 1) {
    now += hour / 4
    await alive(async ({ runner }) => {
      await runner.tick()
      await runner.idle()
    })
  }
  return outcomeOf()

  /** When something is due, or a little later when the machine is busy. */
  function nextMoment(): number {
    let first = new Date(now + skew + hour).toISOString()
    for (const each of state.value.subscriptions) {
      const wake = nextWake(each)
      if (wake !== undefined && wake < first) first = wake
    }
    const wake = Date.parse(first) - skew
    return Math.max(wake, now + 15_000) + (chance.hits(0.5) ? 0 : chance.below(30_000))
  }

  async function everyDay(): Promise<void> {
    if (chance.hits(0.3)) {
      known += 1 + chance.below(3)
      archive = recordOf(known)
      await alive(({ digests }) => digests.observe())
    }
    if (trouble.unclear > 0 && chance.hits(0.03)) chat.outage(now + chance.below(9 * hour))
    if (trouble.edits) await edit()
    if (trouble.jumps && chance.hits(0.02)) {
      skew = chance.pick([3 * day, -2 * hour, -now, 40 * day, -5 * day])
      skewUntil = now + chance.below(8 * hour)
    }
  }

  async function edit(): Promise<void> {
    if (skew !== 0) return
    const at = chance.below(channels)
    const place = asker(at)
    const change = chance.below(10)
    await alive(({ digests }) => {
      if (change === 0) return digests.off(place)
      if (change === 1) return digests.pause(place, undefined)
      return digests.on(place, wishes(at))
    })
    const refused = chance.below(channels)
    chat.refuse(
      asker(refused).place,
      chance.pick(['gone', 'not-a-member', 'no-permission', 'closed', 'revoked'] as const),
    )
    const stopped = state.value.subscriptions.filter(({ paused }) => paused)
    for (const { place, tenant } of stopped.filter(() => chance.hits(0.3))) {
      chat.refuse(place, undefined)
      await alive(({ digests }) => digests.resume({ chat: 'slack', tenant, place }))
    }
    const off = chance.below(channels)
    await alive(({ digests }) => (digests.in(asker(off)) ? Promise.resolve() : digests.on(asker(off), wishes(off))))
  }

  function outcomeOf(): Outcome {
    const faults = [
      ...oracle.faults(start + days * day, chat.arrivals),
      ...(trouble.jumps ? [] : chat.impatient.map((each) => `impatient: ${each}`)),
    ]
    const counts: Record<string, number> = {}
    for (const { state: name, reason } of oracle.outcomes.values()) {
      const label = name === 'skipped' ? `skipped: ${reason?.replace(/\(.*/, '')}` : name
      counts[label] = (counts[label] ?? 0) + 1
    }
    faults.push(...contentFaults(chat, state.value, ledger.value, oracle.begun))
    const arrived = [...chat.arrivals.values()].reduce((sum, each) => sum + each.length, 0)
    return { faults, due: oracle.due, arrived, counts, lives, posts: chat.posts }
  }
}

const asker = (at: number): Asker => ({
  chat: 'slack',
  tenant: `T${at % 25}`,
  place: `C${at}`,
  conversation: `C${at}`,
  user: 'U1',
  direct: false,
  manages: async () => true,
  zone: async () => undefined,
})

/** Mostly seconds, sometimes hours, now and then days. */
const downtime = (chance: Chance): number =>
  chance.hits(0.8) ? chance.below(60_000) : chance.hits(0.9) ? chance.below(5 * hour) : chance.below(3 * day)

/** Whatever came onto the record up to its cursor was told in the place, however many digests were skipped. */
function contentFaults(
  { arrivals }: FakeChat,
  { subscriptions }: DigestState,
  { facts }: Ledger,
  begun: ReadonlyMap<string, number>,
): string[] {
  return subscriptions.flatMap(({ id, place, cursor }) => {
    const told = new Set((arrivals.get(place) ?? []).flatMap((each) => each.facts))
    return Object.entries(facts).flatMap(([name, { first }]) => {
      const due = first > (begun.get(id) ?? 0) && first <= cursor
      return due && !told.has(name.replace('s', 'fact-')) ? [`content: ${id} was never told of ${name}`] : []
    })
  })
}
