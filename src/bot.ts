import type { Briefing, Next, Tone } from './briefing/briefing.ts'
import { rememberByText } from './briefing/remember.ts'
import type { Clock } from './clock.ts'
import type { Asker } from './commands/asker.ts'
import { briefOn } from './commands/brief-on.ts'
import type { Command, Context, Option } from './commands/command.ts'
import { hasOptions, isByOnly, isListOf, isMoreThanCommand, isOfImposer } from './commands/more-than-command.ts'
import { nearestCommand, notUnderstood } from './commands/not-understood.ts'
import { overviewOf } from './commands/overview.ts'
import { apology } from './commands/replies.ts'
import { subjectOfTalk } from './commands/subject-of-talk.ts'
import { createTalks } from './commands/talks.ts'
import { longestQuestion, readWords, tidy } from './commands/words.ts'
import { createNames, type Names, refer } from './find/names.ts'
import { zoneNames } from './find/zones.ts'
import type { Archive } from './model/archive.ts'
import { Day, dayOf } from './model/day.ts'

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
  /** The record as it is now; a new one takes its place as a whole. */
  record: { readonly current: Archive }
  commands: readonly Command[]
  clock: Clock
  version: string
  /** More buttons for the front page: what the running bot does beside answering. */
  front?: readonly Next[]
  /** Stands before every command's name where another app has taken it. */
  prefix: string
  /** Gets the cause of what a reader is only told calmly. */
  report(error: unknown): void
}

export function createBot({ record, commands, clock, version, prefix, report, front = [] }: BotParts): Bot {
  const talks = createTalks(clock)
  const typed = (question: string) => `/${prefix}${question}`
  const today = () => dayOf(clock.now())
  const deskFor = rememberDesk()
  const context = (asker: Asker): Context => {
    const { archive, names, newest } = deskFor(record.current)
    return { archive, names, newest, today: today(), asker, talk: talks.of(asker), version, commands, typed }
  }
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
    calmly(() => {
      const command = commandCalled(name)
      if (!command) return notUnderstood(name, nearestCommand(name, commands), context(asker))
      if (!command.sameForAll) return command.answer(input, context(asker))
      const { answers, names } = deskFor(record.current)
      const subject = subjectOfTalk(command, input, names)
      if (subject) talks.of(asker).remember(subject)
      return answers(today(), `${name} ${JSON.stringify(input)}`, () => command.answer(input, context(asker)))
    })

  return {
    commands,
    answer,
    async ask(text, asker) {
      const line = tidy(text.slice(0, longestQuestion))
      const slash = line.startsWith('/')
      const words = line.replace(/^\//, '')
      const [first = ''] = words.split(' ', 1)
      const name = withoutPrefix(first.toLowerCase(), prefix, commandCalled)
      if (words === '') return answer('help', {}, asker)
      const command = commandCalled(name)
      const asked = (question = words) => answer('ask', { question }, asker)
      if (command) {
        const rest = words.slice(first.length)
        // “About what?” is a question: the command takes no words.
        const takesNone = command.options.length === 0 && rest.trim() !== ''
        const inTalk = talks.of(asker).before() !== undefined
        const desk = deskFor(record.current)
        const isPlain = isMoreThanCommand(name, rest, inTalk) || isOfImposer(name, rest, desk.archive, desk.names)
        if (!slash && (takesNone || isPlain)) return asked()
        // “Sanctions by the UK” goes on with a talk; of whom by whom is of its own.
        if (!slash && isListOf(name, rest)) return asked(inTalk && isByOnly(rest) ? words : `list ${words}`)
        const found = await answer(name, readWords(rest, command.options), asker)
        const plain =
          !slash && rest.trim() !== '' && command.sameForAll && !hasOptions(name, rest) && unanswered.has(found.tone)
        // “compare what the UK and the US said” begins with a command's name, and is plain English all the same.
        const english = plain ? await asked() : undefined
        return english && english.tone !== 'help' ? english : found
      }
      return slash ? calmly(() => notUnderstood(words, nearestCommand(name, commands), context(asker))) : asked()
    },
    complete(name, option, text, max) {
      const wanted = commandCalled(name)?.options.find((each) => each.name === option)
      if (!wanted) return []
      try {
        const { archive, names, completed } = deskFor(record.current)
        const begun = text.slice(0, longestName)
        const make = () => completions(wanted, begun, max, { archive, names, commands })
        return completed(today(), `${max} ${name} ${option} ${begun}`, make)
      } catch (error) {
        report(error)
        return []
      }
    },
    briefOn: (message, asker) => calmly(() => briefOn(message.slice(0, longestMessage), context(asker))),
    home: (asker) =>
      calmly(() => {
        const page = overviewOf(context(asker))
        return { ...page, next: [...front, ...page.next] }
      }),
  }
}

const unanswered = new Set<Tone>(['help', 'nothing'])

/** What is made of one record, for as long as it is the record. */
interface Desk {
  archive: Archive
  names: Names
  newest: Day
  answers: ReturnType<typeof rememberByText<Briefing | Promise<Briefing>>>
  completed: ReturnType<typeof rememberByText<Completion[]>>
}

function rememberDesk(): (archive: Archive) => Desk {
  let desk: Desk | undefined
  return (archive) => {
    if (desk?.archive === archive) return desk
    desk = {
      archive,
      names: createNames(archive),
      newest: archive.statements[0]?.day ?? Day.parse('1970'),
      answers: rememberByText(),
      completed: rememberByText(),
    }
    return desk
  }
}

/** Nobody types more; what is longer is cut before it is read, so that no input costs time. */
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
