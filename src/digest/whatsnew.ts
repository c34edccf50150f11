import * as z from 'zod'
import type { Briefing, Line } from '../briefing/briefing.ts'
import { type Command, type Context, defineAct } from '../commands/command.ts'
import { Page, pageButtons, pageOf } from '../commands/paging.ts'
import { nothing } from '../commands/replies.ts'
import { groupBy } from '../model/archive.ts'
import { Day, firstDate, writeDay } from '../model/day.ts'
import { countOf } from './compose.ts'
import type { Digests } from './digests.ts'
import { subscriptionsOf } from './edit.ts'
import { cursorAt, type Ledger } from './ledger.ts'
import { blocksOf, newsSections } from './news.ts'
import { readTopics, typeTopics } from './read-topics.ts'
import { instantOf } from './subscription.ts'
import { allTopics, type Topics, wantedBy, writeTopics } from './topics.ts'

const pageSize = 8
const month = 30 * 86_400_000

/** A day, or a place in the order of what was seen: what the buttons of a digest say. */
const Since = z.union([z.string().regex(/^=\d{1,9}$/), Day], { error: 'is a day such as 2026-11 or 2026-11-20' })

interface Asked {
  since?: string | undefined
  topics?: string | undefined
  digest?: string | undefined
  page?: number | undefined
}

/** What came onto the record since somebody last asked. */
export const whatsNewCommand = (digests: Digests): Command =>
  defineAct({
    name: 'whatsnew',
    about: 'What is new on the record since you last asked, or since a day; corrections with old and new',
    examples: ['whatsnew', 'whatsnew topics:only sanctions'],
    input: z.strictObject({
      since: Since.optional().describe('Since this day: 2026-11 or 2026-11-20'),
      topics: z.string().min(1).max(500).optional().describe('Such as “china, no advisories”'),
      digest: z.string().max(24).optional().describe('With the topics of this digest'),
      page: Page,
    }),
    answer: (input, context) => tell(input, context, digests),
  })

async function tell(input: Asked, context: Context, digests: Digests): Promise<Briefing> {
  const { asker, typed } = context
  const { archive, ledger } = digests.material()
  const read = topicsOf(input, context, digests)
  if ('reply' in read) return read.reply
  const known = digests.cursorOf(asker)
  const cursor = cursorOf(input.since, known, ledger, digests)
  const first = input.since === undefined && input.page === undefined
  if (first) await digests.told(asker, ledger.seq)
  const sections = newsSections(archive, ledger, cursor, wantedBy(read.topics, archive))
  const lines = sections.flatMap(({ heading, lines }) => lines.map((line): [string, Line] => [heading, line]))
  const { shown, current, pages } = pageOf(lines, input.page, pageSize)
  const when = since(input.since, known)
  const title = `New on the record${when}`
  const kept = 'The bot counts from when it first saw the record; the dates of facts themselves are another question.'
  if (lines.length === 0) {
    const day = Day.safeParse(input.since).data
    return nothing(
      title,
      `Nothing${when}. ${kept}`,
      [],
      [{ label: typed('statements'), question: day ? `statements since:${day}` : 'statements' }],
    )
  }
  const groups = groupBy(shown, ([heading]) => [heading])
  return {
    tone: 'personal',
    title,
    blocks: [
      { kind: 'text', line: [`${countOf(sections)}${pages > 1 ? ` Page ${current} of ${pages}.` : ''}`] },
      ...blocksOf([...groups].map(([heading, each]) => ({ heading, lines: each.map(([, line]) => line) }))),
      { kind: 'note', line: [`Topics: ${writeTopics(read.topics, archive)}. ${kept}`] },
    ],
    choices: [],
    next: pageButtons(
      'whatsnew',
      { digest: input.digest, topics: input.topics && typeTopics(read.topics), since: `=${cursor}` },
      current,
      pages,
    ),
  }
}

function topicsOf(
  { topics, digest, ...rest }: Asked,
  context: Context,
  digests: Digests,
): { topics: Topics } | { reply: Briefing } {
  if (topics !== undefined)
    return readTopics(topics, { command: 'whatsnew', input: { topics, digest, ...rest } }, context)
  const own = subscriptionsOf(digests.state, context.asker).find(({ id }) => id === digest)
  return { topics: own?.topics ?? allTopics }
}

function cursorOf(typed: string | undefined, known: number | undefined, ledger: Ledger, digests: Digests): number {
  if (typed?.startsWith('=')) return Number(typed.slice(1))
  const day = Day.safeParse(typed).data
  if (day) return cursorAt(ledger, `${firstDate(day)}T00:00:00.000Z`)
  return known ?? cursorAt(ledger, instantOf(Date.parse(digests.now()) - month))
}

function since(typed: string | undefined, known: number | undefined): string {
  const day = Day.safeParse(typed).data
  if (day) return ` since ${writeDay(day)}`
  if (typed !== undefined) return ''
  return known === undefined ? ' in the last 30 days' : ' since you last asked'
}
