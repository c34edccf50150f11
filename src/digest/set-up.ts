import type { Next } from '../briefing/briefing.ts'
import type { Wishes } from './edit.ts'
import { typeTopics } from './read-topics.ts'

/** A form with what holds now where the chat has forms; elsewhere the plain command, which takes what is usual. */
export function setUp(now?: Wishes): Next {
  const topics = now && typeTopics(now.topics)
  return {
    label: now ? 'Change…' : 'Set up…',
    question: now ? 'help digest' : 'digest on',
    form: {
      command: 'digest',
      fixed: { do: 'on' },
      values: {
        at: now?.schedule.at ?? '09:00',
        zone: now?.schedule.zone,
        days: now?.schedule.days ?? 'daily',
        topics: topics === 'everything' ? undefined : topics,
        quiet: now?.quiet ?? 'skip',
        onthisday: now?.onThisDay === false ? 'off' : 'on',
      },
    },
  }
}
