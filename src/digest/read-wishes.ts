import type { Briefing } from '../briefing/briefing.ts'
import type { Context } from '../commands/command.ts'
import { type Input, writeWords } from '../commands/words.ts'
import { findZones } from '../find/zones.ts'
import type { Wishes } from './edit.ts'
import { readTopics, typeTopics } from './read-topics.ts'
import { type rhythms, Schedule, type Subscription } from './subscription.ts'
import { allTopics } from './topics.ts'

/** What somebody typed after /digest; `do` is the verb. */
export interface TypedWishes extends Input {
  at?: string | undefined
  zone?: string | undefined
  days?: (typeof rhythms)[number] | undefined
  topics?: string | undefined
  quiet?: 'skip' | 'say' | undefined
  onthisday?: 'on' | 'off' | undefined
}

/**
 * Makes room for what people type: “on 9:30 only sanctions”, “days:monday”, “quiet:say so”, “pause 2026-12-24”.
 * Leaves alone what it does not understand, so that the check names it.
 */
export function tidyWishes(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null) return typed
  const input: Record<string, unknown> = { ...typed }
  const verb = typeof input.do === 'string' ? input.do.trim() : ''
  const [action = '', ...rest] = verb.split(/\s+/)
  if (action !== '') input.do = action.toLowerCase()
  const words = rest.filter((word) => {
    const hour = input.at === undefined && /^\d{1,2}:\d{2}$/.test(word)
    if (hour) input.at = word
    return !hour
  })
  const option = input.do === 'pause' ? 'until' : 'topics'
  if (words.length > 0) input[option] ??= words.join(' ').replace(/^until /i, '')
  if (typeof input.at === 'string') input.at = tidyHour(input.at)
  if (typeof input.days === 'string') input.days = tidyDays(input.days)
  if (typeof input.quiet === 'string') input.quiet = input.quiet.toLowerCase().split(' ')[0]
  return input
}

function tidyHour(text: string): string {
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim()) ?? []
  if (hour === '') return text
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  return `${String(hours).padStart(2, '0')}:${minute}`
}

function tidyDays(text: string): string {
  const words = text.toLowerCase().trim()
  const [, day] = /(?:^|\s)(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(words) ?? []
  return day ? `weekly ${day}` : words.replace(/^weekday$/, 'weekdays').replace(/^(every day|day)$/, 'daily')
}

/** The wishes as typed, what is left out as before or as usual; or the reply that asks. */
export async function readWishes(
  input: TypedWishes,
  before: Subscription | undefined,
  context: Context,
): Promise<{ wishes: Wishes } | { reply: Briefing }> {
  const zone = await readZone(input, before, context)
  if ('reply' in zone) return zone
  const topics =
    input.topics === undefined
      ? { topics: before?.topics ?? allTopics }
      : readTopics(input.topics, { command: 'digest', input }, context)
  if ('reply' in topics) return topics
  return {
    wishes: {
      schedule: Schedule.parse({
        at: input.at ?? before?.schedule.at ?? '09:00',
        zone: zone.zone,
        days: input.days ?? before?.schedule.days ?? 'daily',
      }),
      topics: topics.topics,
      quiet: input.quiet ?? before?.quiet ?? 'skip',
      onThisDay: input.onthisday ? input.onthisday === 'on' : (before?.onThisDay ?? true),
    },
  }
}

const zonesShown = 20

async function readZone(
  input: TypedWishes,
  before: Subscription | undefined,
  { asker, typed }: Context,
): Promise<{ zone: string } | { reply: Briefing }> {
  const given = input.zone ?? before?.schedule.zone ?? (await asker.zone())
  const found = given === undefined ? [] : findZones(given)
  const [zone, ...others] = found
  if (zone !== undefined && others.length === 0) return { zone }
  const example = typed(writeWords('digest', { ...input, zone: 'Europe/Berlin' }))
  return {
    reply: {
      tone: zone === undefined ? 'help' : 'choice',
      title: given === undefined ? 'Which time zone?' : `Which time zone is “${given.slice(0, 40)}”?`,
      blocks: [
        {
          kind: 'text',
          line: [
            zone === undefined
              ? `A digest comes at an hour of a place on Earth. Name a zone by its largest city: ${example}`
              : `${found.length} zones fit. Choose one:`,
          ],
        },
      ],
      choices: found
        .slice(0, zonesShown)
        .map((name) => ({ label: name, question: writeWords('digest', { ...input, zone: name }) })),
      next: [],
    },
  }
}

/** The question that brings these wishes about. */
export const typeWishes = ({ schedule, topics, quiet, onThisDay }: Wishes): string =>
  writeWords('digest', {
    do: 'on',
    ...schedule,
    topics: typeTopics(topics),
    quiet,
    onthisday: onThisDay ? 'on' : 'off',
  })
