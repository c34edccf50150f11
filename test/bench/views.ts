import type { Context } from '../../src/commands/command.ts'
import { commands } from '../../src/commands/index.ts'
import { readWords } from '../../src/commands/words.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { createNames } from '../../src/find/names.ts'
import type { Archive } from '../../src/model/archive.ts'
import { Day } from '../../src/model/day.ts'
import { openArchive } from '../../src/open-archive.ts'
import { type Figure, median, milliseconds, quantile, timeOf } from './figures.ts'
import { createRandom, type Random } from './random.ts'
import { createSynthetic } from './synthetic.ts'

const each = 120
const tries = 3

type Ask = (incident: string, actor: string) => readonly string[]

/** What is asked of each view, of incidents and actors by name. Views that are not there are left out. */
const questions: Record<string, Ask> = {
  incident: (incident) => [incident],
  actor: (_, actor) => [actor],
  sanctions: (incident, actor) => ['', `about:${incident}`, `on:${actor}`, `by:${actor}`],
  statements: (incident, actor) => ['', `about:${incident}`, `on:${actor}`, `by:${actor}`, `on:${actor} since:2021`],
  timeline: (incident) => [incident],
  record: (_, actor) => [actor],
  compare: (incident) => [`${incident}, european union, united states`],
  gaps: (incident) => [incident],
  matrix: (incident) => [incident],
}

export function benchViews(seed: number): Figure[] {
  const record = openArchive('data')
  const large = createSynthetic(record, { incidents: 20_000, statements: 100_000, seed })
  return [...measure('archive', record, 5, seed), ...measure('20,000 incidents, 100,000 statements', large, 50, seed)]
}

function measure(label: string, archive: Archive, aim: number, seed: number): Figure[] {
  const context = contextOf(archive)
  context.names.any.find('exchnge')
  return commands.flatMap((command): Figure[] => {
    const ask = questions[command.name]
    if (!ask) return []
    const asked = drawn(archive, ask, createRandom(seed)).map((words) => readWords(words, command.options))
    for (const input of asked.slice(0, 20)) command.answer(input, context)
    const times = asked.map((input) =>
      median(Array.from({ length: tries }, () => timeOf(() => command.answer(input, context)))),
    )
    return [
      {
        what: `/${command.name}, ${label}`,
        result: `${milliseconds(median(times))}, p99 ${milliseconds(quantile(times, 0.99))}`,
        aim: `p99 ${aim} ms`,
        holds: quantile(times, 0.99) < aim,
      },
    ]
  })
}

/** The famous are asked about more often than the others, so that the largest answers are among them. */
function drawn({ incidents, actors }: Archive, ask: Ask, random: Random): string[] {
  return Array.from({ length: each }, (_, at) => {
    const incident = at % 2 === 0 ? random.pickFamous(incidents) : random.pick(incidents)
    const actor = at % 2 === 0 ? random.pickFamous(actors) : random.pick(actors)
    return random.pick(ask(incident.name.replaceAll(',', ' '), actor.name))
  })
}

const contextOf = (archive: Archive): Context => ({
  archive,
  names: createNames(archive),
  newest: archive.statements[0]?.day ?? Day.parse('1970'),
  today: Day.parse('2026-11-25'),
  asker: terminalAsker,
  talk: {
    before: () => undefined,
    shown: () => undefined,
    stranger: () => undefined,
    remember: () => {},
    leaveOpen: () => {},
  },
  version: '0',
  commands,
  typed: (question) => `/${question}`,
})
