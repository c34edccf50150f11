import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import type { Posted } from '../../src/chats/poster.ts'
import { createDigests } from '../../src/digest/digests.ts'
import { briefHealth, healthOf } from '../../src/digest/health.ts'
import { emptyLedger } from '../../src/digest/ledger.ts'
import { createRunner } from '../../src/digest/run.ts'
import { DigestState, emptyState } from '../../src/digest/subscription.ts'
import { allTopics } from '../../src/digest/topics.ts'
import { createMemoryStore } from '../../src/store/store.ts'
import { recordOf } from './simulation/record.ts'
import { person, silent, world } from './support.ts'

const wishes = (at = '09:00', zone = 'Europe/Berlin') => ({
  schedule: { at, zone, days: 'daily' as const },
  topics: allTopics,
  quiet: 'say' as const,
  onThisDay: false,
})

/** Digests over a chat that answers as it is told to, one answer after the other; without one, all is well. */
async function scripted({ recovered = false, state = createMemoryStore(emptyState) } = {}) {
  let now = Date.parse('2026-11-24T12:00:00Z')
  const answers: (Posted | (() => Promise<Posted>))[] = []
  const looks: ('there' | 'absent' | 'cannot-look')[] = []
  const log: string[] = []
  const told: string[] = []
  const clock = { now: () => new Date(now) }
  const parts = { clock, log: silent }
  let ids = 0
  const digests = createDigests({
    ...parts,
    state,
    ledger: createMemoryStore(emptyLedger),
    archive: () => recordOf(20),
    typed: (question) => `/${question}`,
    newId: () => `d${ids++}`,
  })
  await digests.observe()
  const begin = (again = false) =>
    createRunner({
      ...parts,
      store: state,
      sleep: async () => {},
      recovered: again,
      material: digests.material,
      tell: async ({ by }, reason) => told.push(`${by} ${reason}`),
      posters: new Map([
        [
          'slack' as const,
          {
            post: async (place: string, _: unknown, key: string) => {
              log.push(`post ${place} ${key.length}`)
              const answer = answers.shift() ?? { kind: 'sent' as const, message: key }
              return typeof answer === 'function' ? answer() : answer
            },
            look: async (place: string) => {
              log.push(`look ${place}`)
              return looks.shift() ?? 'absent'
            },
          },
        ],
      ]),
    })
  let runner = begin(recovered)
  return {
    answers,
    looks,
    log,
    told,
    digests,
    state,
    restart: () => {
      runner = begin()
    },
    set: (instant: string) => {
      now = Date.parse(instant)
    },
    async at(instant: string) {
      now = Date.parse(instant)
      await runner.tick()
      await runner.idle()
    },
    /** Without waiting for what is under way. */
    async tickAt(instant: string) {
      now = Date.parse(instant)
      await runner.tick()
      for (let turn = 0; turn < 20; turn += 1) await undefined
    },
    rows: (place = 'C1') =>
      digests
        .in({ ...person, place })
        ?.rows.map(({ date, state: each, reason }) => `${date} ${each} ${reason ?? ''}`.trim()),
    /** The state can be read again as it is. */
    reread: () => DigestState.parse(JSON.parse(JSON.stringify(state.value))),
  }
}

describe('a digest', () => {
  it('comes at its hour, once', async () => {
    const { digests, at, log, rows } = await scripted()
    await digests.on(person, wishes())
    await at('2026-11-25T07:59:59Z')
    expect(log).toEqual([])
    await at('2026-11-25T08:00:00Z')
    await at('2026-11-25T08:00:30Z')
    expect(log).toEqual(['post C1 24'])
    expect(rows()).toEqual(['2026-11-25 sent'])
  })

  it('is on the disk, word for word, before a byte leaves', async () => {
    const { digests, at, answers, reread } = await scripted()
    await digests.on(person, wishes())
    let seen = ''
    answers.push(async () => {
      const row = reread().subscriptions[0]?.rows[0]
      seen = `${row?.state} ${row?.briefing?.title}`
      return { kind: 'sent', message: 'm' }
    })
    await at('2026-11-25T08:00:00Z')
    expect(seen).toBe('sending Digest of 25 November 2026')
    expect(reread().subscriptions[0]?.rows[0]?.briefing).toBeUndefined()
  })

  it('missed by little is sent late and says so; older ones are skipped with a reason', async () => {
    const { digests, at, rows, log } = await scripted()
    await digests.on(person, wishes())
    await at('2026-11-27T10:00:00Z')
    expect(log).toHaveLength(1)
    expect(rows()).toEqual([
      '2026-11-25 skipped missed: a later one was due',
      '2026-11-26 skipped missed: a later one was due',
      '2026-11-27 sent',
    ])
    expect(digests.in(person)?.counts).toMatchObject({ sent: 1, late: 1, skipped: 2 })
  })

  it('missed by more than six hours is skipped', async () => {
    const { digests, at, rows } = await scripted()
    await digests.on(person, wishes())
    await at('2026-11-25T14:00:01Z')
    expect(rows()).toEqual(['2026-11-25 skipped missed: too late to send'])
  })

  it('that is unsubscribed while it is planned is not sent', async () => {
    const { digests, at, answers, log } = await scripted()
    await digests.on(person, wishes())
    answers.push({ kind: 'not-sent', seconds: 60, code: 'ratelimited' })
    await at('2026-11-25T08:00:00Z')
    await digests.off(person)
    await at('2026-11-25T08:05:00Z')
    expect(log).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('429 waits as told, and others go on', async () => {
    const { digests, at, answers, log } = await scripted()
    await digests.on(person, wishes())
    await digests.on({ ...person, place: 'C2' }, wishes())
    answers.push({ kind: 'not-sent', seconds: 300, code: 'ratelimited' })
    await at('2026-11-25T08:00:00Z')
    expect(log).toEqual(['post C1 24', 'post C2 24'])
    await at('2026-11-25T08:04:59Z')
    expect(log).toHaveLength(2)
    await at('2026-11-25T08:05:01Z')
    expect(log).toEqual(['post C1 24', 'post C2 24', 'post C1 24'])
  })

  it('that never comes holds up nobody else', async () => {
    const { digests, tickAt, answers, rows } = await scripted()
    await digests.on(person, wishes())
    await digests.on({ ...person, place: 'C2' }, wishes())
    answers.push(() => new Promise<Posted>(() => {}))
    await tickAt('2026-11-25T08:00:00Z')
    expect(rows('C1')).toEqual(['2026-11-25 sending'])
    expect(rows('C2')).toEqual(['2026-11-25 sent'])
  })

  it.each([
    ['there', ['post C1 24', 'look C1'], '2026-11-25 sent'],
    ['absent', ['post C1 24', 'look C1', 'post C1 24'], '2026-11-25 sent'],
    ['cannot-look', ['post C1 24', 'look C1'], '2026-11-25 unknown cannot look whether it arrived'],
  ] as const)('unknown is looked for first: %s', async (looked, calls, row) => {
    const { digests, at, answers, looks, log, rows } = await scripted()
    await digests.on(person, wishes())
    answers.push({ kind: 'unknown', code: '500' })
    looks.push(looked)
    await at('2026-11-25T08:00:00Z')
    await at('2026-11-25T08:00:30Z')
    expect(log).toHaveLength(1)
    await at('2026-11-25T08:01:00Z')
    expect(log).toEqual(calls)
    expect(rows()).toEqual([row])
  })

  it('that stays unknown is told as such, and is never sent again', async () => {
    const { digests, at, answers, looks, log, rows } = await scripted()
    await digests.on(person, wishes())
    answers.push({ kind: 'unknown', code: '500' })
    looks.push('cannot-look', 'cannot-look', 'cannot-look')
    for (const time of ['08:00', '08:01', '09:00', '13:00', '14:01']) await at(`2026-11-25T${time}:00Z`)
    expect(log.filter((each) => each.startsWith('post'))).toHaveLength(1)
    expect(rows()).toEqual(['2026-11-25 unknown whether it arrived could not be seen'])
    await at('2026-11-26T08:00:00Z')
    expect(rows()?.at(-1)).toBe('2026-11-26 sent')
  })

  it('lost with the process is looked for by the next', async () => {
    const { digests, tickAt, at, answers, looks, log, restart, rows } = await scripted()
    await digests.on(person, wishes())
    answers.push(() => new Promise<Posted>(() => {}))
    await tickAt('2026-11-25T08:00:00Z')
    restart()
    looks.push('there')
    await at('2026-11-25T08:10:00Z')
    await at('2026-11-25T08:12:00Z')
    expect(log).toEqual(['post C1 24', 'look C1'])
    expect(rows()).toEqual(['2026-11-25 sent'])
  })

  it('no pauses with a reason, tells once and does not hammer', async () => {
    const { digests, at, answers, log, told, rows } = await scripted()
    await digests.on(person, wishes())
    answers.push({ kind: 'refused', why: 'not-a-member', code: 'not_in_channel' })
    for (const date of ['25', '26', '27', '28']) await at(`2026-11-${date}T08:00:00Z`)
    expect(log).toHaveLength(1)
    expect(told).toEqual(['U1 not-a-member'])
    expect(rows()).toEqual(['2026-11-25 dead not-a-member'])
    await digests.resume(person)
    await at('2026-11-29T08:00:00Z')
    expect(rows()?.at(-1)).toBe('2026-11-29 sent')
  })

  it('revoked stops the whole workspace, and no other', async () => {
    const { digests, at, answers, log } = await scripted()
    await digests.on(person, wishes())
    await digests.on({ ...person, place: 'C2' }, wishes('10:00'))
    await digests.on({ ...person, place: 'C3', tenant: 'T2' }, wishes('10:00'))
    answers.push({ kind: 'refused', why: 'revoked', code: 'token_revoked' })
    await at('2026-11-25T08:00:00Z')
    await at('2026-11-25T09:00:00Z')
    expect(log).toEqual(['post C1 24', 'post C3 24'])
    await digests.purgeTenant({ chat: 'slack', tenant: 'T1' })
    expect(digests.state.subscriptions.map(({ place }) => place)).toEqual(['C3'])
  })
})

describe('an earlier state', () => {
  it('taken for a damaged one is not trusted: what is due is looked for first', async () => {
    const before = createMemoryStore(emptyState)
    const first = await scripted({ state: before })
    await first.digests.on(person, wishes())
    const { at, looks, log, rows } = await scripted({ recovered: true, state: before })
    looks.push('there')
    await at('2026-11-25T08:01:00Z')
    await at('2026-11-25T08:03:00Z')
    expect(log).toEqual(['look C1'])
    expect(rows()).toEqual(['2026-11-25 sent'])
  })
})

describe('changes', () => {
  it('of the hour: nothing is due that the new hour would have made due before', async () => {
    const { digests, at, log } = await scripted()
    await digests.on(person, wishes('18:00'))
    await at('2026-11-25T12:00:00Z')
    const sent = log.length
    await digests.on(person, wishes('09:00'))
    await at('2026-11-25T12:00:30Z')
    expect(log.length).toBe(sent)
  })

  it('after today’s was sent: not again today, whatever the hour', async () => {
    const { digests, at, rows } = await scripted()
    await digests.on(person, wishes('09:00'))
    await at('2026-11-25T08:00:00Z')
    await digests.on(person, wishes('17:00'))
    await at('2026-11-25T16:00:00Z')
    expect(rows()).toEqual(['2026-11-25 sent'])
    await at('2026-11-26T16:00:00Z')
    expect(rows()).toHaveLength(2)
  })

  it('while one was being sent when the process was killed: what was due meanwhile is accounted for', async () => {
    const { digests, tickAt, at, answers, restart, rows, set } = await scripted()
    await digests.on(person, wishes('09:00'))
    answers.push(() => new Promise<Posted>(() => {}))
    await tickAt('2026-11-25T08:00:00Z')
    restart()
    set('2026-11-27T12:00:00Z')
    await digests.on(person, wishes('10:00'))
    await at('2026-11-27T12:00:30Z')
    expect(rows()).toEqual([
      '2026-11-25 unknown whether it arrived could not be seen',
      '2026-11-26 skipped missed: a later one was due',
      '2026-11-27 sent',
    ])
  })

  it('a pause ends on its day, without what was due in it', async () => {
    const { digests, at, rows, log } = await scripted()
    await digests.on(person, wishes())
    await digests.pause(person, '2026-11-27T23:00:00.000Z')
    for (const date of ['25', '26', '27']) await at(`2026-11-${date}T08:00:00Z`)
    expect(log).toEqual([])
    await at('2026-11-28T08:00:00Z')
    expect(rows()).toEqual(['2026-11-28 sent'])
  })

  it('a zone that is not known any more pauses and tells', async () => {
    const { digests, at, state, log } = await scripted()
    await digests.on(person, wishes())
    const [subscription] = state.value.subscriptions
    if (!subscription) throw new Error('none')
    const moved = { ...subscription, schedule: { ...subscription.schedule, zone: 'Mars/Phobos' } }
    await state.update((all) => ({ ...all, subscriptions: [moved] }))
    await at('2026-11-25T08:00:00Z')
    expect(digests.in(person)?.paused?.reason).toBe('Mars/Phobos is not a time zone here')
    expect(log).toEqual([])
  })
})

describe('a clock', () => {
  it.each([
    ['that runs ahead three days', '2026-11-28T09:00:00Z'],
    ['that runs ahead forty days', '2027-01-04T09:00:00Z'],
    ['that runs ahead thirty years', '2056-11-25T09:00:00Z'],
    ['that falls back two hours', '2026-11-25T06:30:00Z'],
    ['that falls back to 1970', '1970-01-01T00:00:10Z'],
  ])('%s doubles nothing, and goes on when it is back', async (_, wrong) => {
    const { digests, at, rows, log } = await scripted()
    await digests.on(person, wishes())
    await at('2026-11-25T08:00:00Z')
    await at(wrong)
    const early = log.length
    await at('2026-11-25T08:30:00Z')
    expect(log.length).toBe(early)
    await at('2026-11-26T08:00:00Z')
    expect(log.length).toBe(early + 1)
    expect(rows()?.filter((each) => each.startsWith('2026-11-26'))).toEqual(['2026-11-26 sent'])
  })
})

describe('why did I not get it', () => {
  it('is answered to the reader and to the operator', async () => {
    const { ask, at, digests, chat } = await world()
    await ask('digest on quiet:say')
    await at('2026-11-27T08:30:00Z')
    chat.refuse('C1', 'not-a-member')
    await at('2026-11-28T08:00:00Z')
    const text = await ask('digest status')
    expect(text).toContain('State: paused: I am not in the channel. Invite me, then resume')
    expect(text).toContain('- 28 November 2026 – refused: I am not in the channel')
    expect(text).toMatch(
      /27 November 2026 – sent late: Friday 27 November 2026, 09:30\n.*26 November 2026 – skipped: missed/,
    )
    const health = healthOf(digests.state, digests.now())
    expect(health).toMatchObject({
      subscriptions: 1,
      paused: 1,
      due: 0,
      counts: { sent: 1, late: 1, skipped: 2, dead: 1 },
    })
    expect(renderPlain(briefHealth(health))).toContain('last error not-a-member at 2026-11-28T08:00:00.000Z')
  })
})
