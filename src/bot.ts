import type { Briefing } from './briefing/briefing.ts'
import { rememberByText } from './briefing/remember.ts'
import type { Clock } from './clock.ts'
import { briefOn } from './commands/brief-on.ts'
import type { Command, Context, Option } from './commands/command.ts'
import { nearestCommand, notUnderstood } from './commands/not-understood.ts'
import { overviewOf } from './commands/overview.ts'
import { apology } from './commands/replies.ts'
import { readWords, tidy } from './commands/words.ts'
import { createNames, refer } from './find/names.ts'
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
  ask(text: string): Briefing
  /** Answers a command whose options arrive named. */
  answer(command: string, input: unknown): Briefing
  /** Completes what is typed so far into one option; best first. */
  complete(command: string, option: string, typed: string, max: number): Completion[]
  /** “Brief me on this”: the incidents and actors that a message names. */
  briefOn(message: string): Briefing
  /** What it can do, recent facts and examples. */
  home(): Briefing
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
  const today = () => clock.now().toISOString().slice(0, 10)
  const remembered = rememberByText<Briefing>()
  const completed = rememberByText<Completion[]>()
  const context = (): Context => ({
    archive,
    names,
    newest,
    today: Day.parse(today()),
    version,
    commands,
    typed,
  })
  const commandCalled = (name: string) => commands.find((each) => each.name === name)
  const calmly = (work: () => Briefing): Briefing => {
    try {
      return work()
    } catch (error) {
      report(error)
      return apology
    }
  }
  const answer = (name: string, input: unknown): Briefing =>
    calmly(() =>
      remembered(
        today(),
        `${name} ${JSON.stringify(input)}`,
        () =>
          commandCalled(name)?.answer(input, context()) ??
          notUnderstood(name, nearestCommand(name, commands), context()),
      ),
    )

  return {
    commands,
    answer,
    ask(text) {
      const words = tidy(text.slice(0, longestQuestion)).replace(/^\//, '')
      const [first = ''] = words.split(' ', 1)
      const name = withoutPrefix(first.toLowerCase(), prefix, commandCalled)
      if (words === '') return answer('help', {})
      const command = commandCalled(name)
      if (!command) return calmly(() => notUnderstood(words, nearestCommand(name, commands), context()))
      return answer(name, readWords(words.slice(first.length), command.options))
    },
    complete(name, option, text, max) {
      const wanted = commandCalled(name)?.options.find((each) => each.name === option)
      try {
        if (!wanted) return []
        const typed = text.slice(0, longestName)
        return completed(today(), `${max} ${name} ${option} ${typed}`, () => completions(wanted, typed, max, context()))
      } catch (error) {
        report(error)
        return []
      }
    },
    briefOn: (message) => calmly(() => briefOn(message.slice(0, longestMessage), context())),
    home: () => calmly(() => overviewOf(context())),
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
  { archive, names, commands }: Context,
): Completion[] {
  const listed = subject === 'command' ? commands.map((each) => each.name) : choices
  if (listed) {
    const start = text.toLowerCase()
    return listed
      .filter((each) => each.includes(start))
      .slice(0, max)
      .map((each) => ({ label: each, value: each, text: each }))
  }
  if (subject === undefined || subject === 'command') return []
  return names[subject].suggest(text, max).map(({ kind, id, name }) => {
    const main = (kind === 'incident' ? archive.incidentsById.get(id) : archive.actorsById.get(id))?.name ?? name
    return { label: main === name ? name : `${name} – ${main}`, value: refer(id), text: name }
  })
}
