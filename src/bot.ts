import type { Briefing } from './briefing/briefing.ts'
import type { Clock } from './clock.ts'
import type { Asker } from './commands/asker.ts'
import { briefOn } from './commands/brief-on.ts'
import type { Command, Context, Option } from './commands/command.ts'
import { nearestCommand, notUnderstood } from './commands/not-understood.ts'
import { overviewOf } from './commands/overview.ts'
import { readWords, tidy } from './commands/words.ts'
import { createNames, refer } from './find/names.ts'
import { zoneNames } from './find/zones.ts'
import type { Archive } from './model/archive.ts'
import { Day } from './model/day.ts'

/** A name to complete. */
export interface Completion {
  /** Shown to choose from: an alias with the name that it stands for. */
  label: string
  /** Sent: the id, which says exactly what is meant. */
  value: string
  /** To go on typing with. */
  text: string
}

/** A question goes in, a briefing comes out. No method throws: every failure becomes a briefing. */
export interface Bot {
  readonly commands: readonly Command[]
  /** Answers what somebody typed, with or without a slash: “incident exchange”, “/sanctions on:china page:2”. */
  ask(text: string, asker: Asker): Promise<Briefing>
  /** Answers a command whose options arrive named. */
  answer(command: string, input: unknown, asker: Asker): Promise<Briefing>
  /** Completes what is typed so far into one option; best first. */
  complete(command: string, option: string, typed: string, max: number): Completion[]
  /** “Brief me on this”: the incidents and actors that a message names. */
  briefOn(message: string, asker: Asker): Promise<Briefing>
  /** What it can do, recent facts and examples. */
  home(asker: Asker): Promise<Briefing>
}

export interface BotParts {
  archive: Archive
  commands: readonly Command[]
  clock: Clock
  version: string
  /** Stands before every command's name where another app has taken it. */
  prefix: string
  /** Gets the cause of what a reader is only told calmly. */
  report(error: unknown): void
}

export function createBot({ archive, commands, clock, version, prefix, report }: BotParts): Bot {
  const names = createNames(archive)
  const newest = archive.statements[0]?.day ?? Day.parse('1970')
  const typed = (question: string) => `/${prefix}${question}`
  const context = (asker: Asker): Context => ({
    archive,
    names,
    newest,
    today: Day.parse(clock.now().toISOString().slice(0, 10)),
    asker,
    version,
    commands,
    typed,
  })
  const commandCalled = (name: string) => commands.find((each) => each.name === name)
  const calmly = async (work: () => Briefing | Promise<Briefing>): Promise<Briefing> => {
    try {
      return await work()
    } catch (error) {
      report(error)
      return apology
    }
  }
  const answer = (name: string, input: unknown, asker: Asker): Promise<Briefing> =>
    calmly(
      () =>
        commandCalled(name)?.answer(input, context(asker)) ??
        notUnderstood(name, nearestCommand(name, commands), context(asker)),
    )

  return {
    commands,
    answer,
    async ask(text, asker) {
      const words = tidy(text.slice(0, longestQuestion)).replace(/^\//, '')
      const [first = ''] = words.split(' ', 1)
      const name = withoutPrefix(first.toLowerCase(), prefix, commandCalled)
      if (words === '') return answer('help', {}, asker)
      const command = commandCalled(name)
      if (!command) return calmly(() => notUnderstood(words, nearestCommand(name, commands), context(asker)))
      return answer(name, readWords(words.slice(first.length), command.options), asker)
    },
    complete(name, option, text, max) {
      const wanted = commandCalled(name)?.options.find((each) => each.name === option)
      try {
        return wanted ? completions(wanted, text.slice(0, longestName), max, { archive, names, commands }) : []
      } catch (error) {
        report(error)
        return []
      }
    },
    briefOn: (message, asker) => calmly(() => briefOn(message.slice(0, longestMessage), context(asker))),
    home: (asker) => calmly(() => overviewOf(context(asker))),
  }
}

/** Nobody types more; what is longer is cut before it is read, so that no input costs time. */
const longestQuestion = 2_000
const longestName = 200
const longestMessage = 8_000

function withoutPrefix(name: string, prefix: string, known: (name: string) => Command | undefined): string {
  return known(name) || !name.startsWith(prefix) ? name : name.slice(prefix.length)
}

function completions(
  { subject, choices }: Option,
  text: string,
  max: number,
  { archive, names, commands }: Pick<Context, 'archive' | 'names' | 'commands'>,
): Completion[] {
  const listed = subject === 'command' ? commands.map((each) => each.name) : subject === 'zone' ? zoneNames() : choices
  if (listed) {
    const start = text.toLowerCase()
    return listed
      .filter((each) => each.toLowerCase().includes(start))
      .slice(0, max)
      .map((each) => ({ label: each, value: each, text: each }))
  }
  if (subject === undefined || subject === 'command' || subject === 'zone') return []
  return names[subject].suggest(text, max).map(({ kind, id, name }) => {
    const main = (kind === 'incident' ? archive.incidentsById.get(id) : archive.actorsById.get(id))?.name ?? name
    return { label: main === name ? name : `${name} – ${main}`, value: refer(id), text: name }
  })
}

const apology: Briefing = {
  tone: 'failure',
  title: 'That did not work',
  blocks: [
    {
      kind: 'text',
      line: [
        'The question was understood, but answering it failed here. It has been logged; please try again, or ask in another way.',
      ],
    },
  ],
  choices: [],
  next: [],
}
