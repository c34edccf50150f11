import { composeDigest } from '../../src/digest/compose.ts'
import { subscribe } from '../../src/digest/edit.ts'
import { factsOf } from '../../src/digest/fact.ts'
import { emptyLedger, observe } from '../../src/digest/ledger.ts'
import { allTopics, type Topics } from '../../src/digest/topics.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { zoneNames } from '../../src/find/zones.ts'
import { buildArchive } from '../../src/model/archive.ts'
import { openArchive } from '../../src/open-archive.ts'
import { renderSlack } from '../../src/slack/render.ts'

interface Figure {
  what: string
  result: string
  aim?: string
  holds?: boolean
}

const count = 10_000
const aim = 2_000

/** Digests of 10,000 places with zones and topics of their own, on days that differ, written and rendered for a chat. */
export function benchDigest(): Figure[] {
  const archive = openArchive('data')
  const known = buildArchive({
    actors: [...archive.actors],
    incidents: [...archive.incidents],
    statements: archive.statements.slice(40),
    absences: [...archive.absences],
  })
  const ledger = observe(observe(emptyLedger, known, '2026-11-20T12:00:00.000Z'), archive, '2026-11-24T12:00:00.000Z')
  const material = { archive, ledger, typed: (question: string) => `/${question}` }
  const zones = zoneNames()
  const choices = [...archive.actors.slice(0, 200)].map(({ id }) => choiceOf({ actors: [id] }))
  const digests = Array.from({ length: count }, (_, at) => {
    const wishes = {
      schedule: { at: '09:00', zone: zones[at % zones.length] ?? 'UTC', days: 'daily' as const },
      topics: at % 3 === 0 ? (choices[at % choices.length] ?? allTopics) : allTopics,
      quiet: 'say' as const,
      onThisDay: true,
    }
    const who = { chat: 'slack' as const, tenant: 'T', place: `C${at}`, user: 'U', direct: false }
    const date = new Date(Date.UTC(2026, 0, 1 + (at % 365))).toISOString()
    const subscription = subscribe(who, wishes, { id: `d${at}`, now: '2025-01-01T00:00:00.000Z', seq: 0 })
    return { subscription: { ...subscription, greeted: true }, run: { date: date.slice(0, 10), due: date } }
  })
  const run = (some: typeof digests) => {
    const begun = performance.now()
    for (const [at, { subscription, run }] of some.entries()) {
      const digest = composeDigest(subscription, run, false, material)
      if (!digest) throw new Error('every digest says something')
      if (at % 2 === 0) renderSlack(digest)
      else renderDiscord(digest)
    }
    return some.length / ((performance.now() - begun) / 1000)
  }
  run(digests.slice(0, 500))
  const perSecond = run(digests)
  return [
    {
      what: `Digests written and rendered, ${count.toLocaleString('en-GB')} of ${factsOf(archive).size} facts, on one core`,
      result: `${Math.round(perSecond).toLocaleString('en-GB')} a second`,
      aim: `${aim.toLocaleString('en-GB')} a second`,
      holds: perSecond >= aim,
    },
  ]
}

const choiceOf = (include: Partial<Topics['include']>): Topics => ({
  ...allTopics,
  include: { ...allTopics.include, ...include },
})
