import { plural } from '../briefing/kinds.ts'
import type { Archive } from '../model/archive.ts'
import { Day, writeDay } from '../model/day.ts'
import { factsOf } from './fact.ts'
import type { Ledger } from './ledger.ts'
import { blocksOf, fitSections, newsSections, type Section, sizeOf } from './news.ts'
import { onThisDay } from './on-this-day.ts'
import { nextRun, type Run, writeMoment, writeSchedule } from './schedule.ts'
import type { Frozen, FrozenBlock, LocalDate, Subscription } from './subscription.ts'
import { wantedBy, writeTopics } from './topics.ts'

/** What digests are written from. */
export interface Material {
  archive: Archive
  ledger: Ledger
  /** Turns “digest status” into what people type here. */
  typed(question: string): string
}

/** Ours: what the lines of a digest may take, so that with headings and small print it stays one message in both chats. */
const budget = 3400

/** The digest of one run, or nothing when there is nothing to say. */
export function composeDigest(
  subscription: Subscription,
  { date, due }: Run,
  late: boolean,
  material: Material,
  smallPrint = footer(subscription, date, material),
): Frozen | undefined {
  const { archive, ledger, typed } = material
  const { id, cursor, topics, quiet, greeted, schedule } = subscription
  const wanted = wantedBy(topics, archive)
  const news = newsSections(archive, ledger, cursor, wanted)
  const past = subscription.onThisDay ? onThisDay(archive, date, wanted).map((fact) => fact.line()) : []
  if (greeted && quiet === 'skip' && news.length === 0 && past.length === 0) return undefined
  const { shown, left } = fitSections(news, budget - past.reduce((sum, line) => sum + sizeOf(line), 0))
  return {
    tone: 'answer',
    title: `Digest of ${writeDay(Day.parse(date))}`,
    blocks: [
      { kind: 'text', line: [`${greeted ? '' : greeting(material)}${countOf(news)}`] },
      ...blocksOf(shown),
      ...blocksOf(past.length > 0 ? [{ heading: 'On this day', lines: past }] : []),
      ...(left > 0 ? [note(`${left} more: press the button, or ask ${typed('whatsnew')}.`)] : []),
      ...(late ? [note(`Late: it was due on ${writeMoment(due, schedule.zone)}.`)] : []),
      note(smallPrint),
    ],
    choices: [],
    next: left > 0 ? [{ label: `${left} more`, question: `whatsnew digest:${id} since:=${cursor}` }] : [],
  }
}

const note = (text: string): FrozenBlock => ({ kind: 'note', line: [text] })

/** “Nothing new on the record.” or how much there is. */
export function countOf(news: readonly Section[]): string {
  const count = news.reduce((sum, { lines }) => sum + lines.length, 0)
  return count === 0 ? 'Nothing new on the record.' : `New on the record: ${plural(count, 'fact')}.`
}

const greeting = ({ archive }: Material): string =>
  `The first digest here. ${plural(factsOf(archive).size, 'fact')} on record; it tells what comes from now on. `

/** Why it comes, when it comes next, how to change it. */
function footer({ schedule, topics, from }: Subscription, date: LocalDate, { archive, typed }: Material): string {
  const next = writeMoment(nextRun(schedule, date, from).due, schedule.zone)
  const why = `Subscribed here: ${writeSchedule(schedule)}; ${writeTopics(topics, archive)}.`
  return `${why} Next: ${next}. Change it: ${typed('digest status')}.`
}
