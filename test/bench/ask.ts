import { answerQuery } from '../../src/ask/answer/answer-query.ts'
import { readQuestion } from '../../src/ask/read.ts'
import type { Reader } from '../../src/ask/reading.ts'
import { tidy } from '../../src/commands/words.ts'
import { createNames } from '../../src/find/names.ts'
import type { Archive } from '../../src/model/archive.ts'
import { Day } from '../../src/model/day.ts'
import { openArchive } from '../../src/open-archive.ts'
import { readCollection } from '../ask/collection.ts'
import { type Figure, median, milliseconds, quantile, timeOf } from './figures.ts'
import { createRandom } from './random.ts'
import { createSynthetic } from './synthetic.ts'

const each = 100
const tries = 3

/** As people ask, with a matter and somebody to be put in. */
const patterns: readonly ((incident: string, actor: string) => string)[] = [
  (incident) => `who blamed whom for the ${incident} hack?`,
  (incident) => `who sanctioned anybody over ${incident.toLowerCase()} since 2020`,
  (_, actor) => `what has the us done about ${actor}`,
  (incident, actor) => `did the eu blame ${actor} for ${incident}`,
  (incident) => `why did nato attribute ${incident} to china?`,
  (incident) => `who condemned ${incident}, and who was indicted over it?`,
  (_, actor) => `is ${actor} still under sanctions`,
  (incident) => `which of the five eyes did not attribute ${incident}`,
  () => 'sanctions on chinese companies in the first half of 2021',
  () => 'who was the first to blame russia for the attack on a hospital',
]

/** From the words of a question to its facts: reading and looking up, without the briefing. */
export function benchAsk(seed: number): Figure[] {
  const record = openArchive('data')
  const large = createSynthetic(record, { incidents: 20_000, statements: 100_000, seed })
  const collected = ['questions.yaml', 'wider-words.yaml'].flatMap((name) => readCollection(`test/ask/first/${name}`))
  return [
    ...measure(
      'the collected questions, archive',
      record,
      5,
      collected.map(({ ask }) => ask),
    ),
    ...measure('made-up questions, archive', record, 5, drawn(record, seed)),
    ...measure('made-up questions, 20,000 incidents, 100,000 statements', large, 25, drawn(large, seed)),
  ]
}

function measure(label: string, archive: Archive, aim: number, questions: readonly string[]): Figure[] {
  const reader = { archive, names: createNames(archive), today: Day.parse('2026-11-25') }
  const first = timeOf(() => ask('who blamed teh exchnge hack on china mentioning mailboxes', reader))
  for (const question of questions.slice(0, 50)) ask(question, reader)
  const inTurn = () => timesOf(questions, reader)
  // In this order: of a process that has just started, and of one that has run for a while.
  return [
    figureOf(`/ask, ${label}`, inTurn(), aim),
    figureOf(`/ask, ${label}, once all were asked`, inTurn(), aim),
    { what: `/ask, ${label}: the first question, which builds the words`, result: milliseconds(first) },
  ]
}

/** How long each takes, all of them in turn: nobody asks the same at once again. */
function timesOf(questions: readonly string[], reader: Reader): number[] {
  const rounds = Array.from({ length: tries }, () => questions.map((question) => timeOf(() => ask(question, reader))))
  return questions.map((_, at) => median(rounds.flatMap((round) => round[at] ?? [])))
}

function figureOf(what: string, times: readonly number[], aim: number): Figure {
  const second = 1000 / (times.reduce((sum, time) => sum + time, 0) / times.length)
  const p99 = quantile(times, 0.99)
  return {
    what,
    result: `${milliseconds(median(times))}, p99 ${milliseconds(p99)}, ${Math.round(second)} a second`,
    aim: `p99 ${aim} ms`,
    holds: p99 < aim,
  }
}

function ask(question: string, reader: Reader): void {
  const reading = readQuestion(tidy(question), reader)
  if (reading.is !== 'query') return
  answerQuery(reader.archive, reading.query)
  if (reading.second) answerQuery(reader.archive, reading.second)
}

/** The famous are asked about more often than the others. */
function drawn({ incidents, actors }: Archive, seed: number): string[] {
  const random = createRandom(seed)
  return Array.from({ length: each }, (_, at) => {
    const incident = at % 2 === 0 ? random.pickFamous(incidents) : random.pick(incidents)
    const actor = at % 2 === 0 ? random.pickFamous(actors) : random.pick(actors)
    return random.pick(patterns)(incident.name, actor.name)
  })
}
