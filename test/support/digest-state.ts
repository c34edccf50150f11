import { allTopics } from '../../src/digest/topics.ts'

/** What a bot remembers that was told of digests at that minute, every day, and never sent one. */
export function stateWith(due: Date, places: readonly string[]) {
  const at = due.toISOString()
  const from = new Date(due.getTime() - 3_600_000).toISOString()
  const subscriptions = places.map((each, number) => {
    const [chat = '', place = ''] = each.split(' ')
    const schedule = { at: at.slice(11, 16), zone: 'UTC', days: 'daily' }
    const asker = { chat, tenant: 'T1', place, direct: false, by: 'U1' }
    const wishes = { schedule, topics: allTopics, quiet: 'say', onThisDay: true }
    const counts = { sent: 0, late: 0, skipped: 0, unknown: 0, dead: 0 }
    return {
      id: `digest-${number}`,
      ...asker,
      ...wishes,
      created: from,
      from,
      cursor: 0,
      greeted: false,
      rows: [],
      counts,
    }
  })
  return { version: 1, registered: {}, digest: { subscriptions, askers: {} } }
}
