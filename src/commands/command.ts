import * as z from 'zod'
import type { Query } from '../ask/query.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { Names } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import { answerAsOf } from './as-of.ts'
import type { Asker } from './asker.ts'
import { badInput } from './replies.ts'
import { answerVerifiedOnly } from './verified-only.ts'

/** What an option's value names, so that a chat can complete it while somebody types. */
type Subject = 'incident' | 'actor' | 'any' | 'command' | 'zone'

/** Everything a command may look at. */
export interface Context {
  archive: Archive
  names: Names
  /** The newest day on record: how far the record reaches. */
  newest: Day
  /** Set when the archive is the one of a past day. */
  asOf?: Day
  /** The asker's day. */
  today: Day
  asker: Asker
  /** What was asked before in the same thread, direct message or terminal. */
  talk: Talk
  /** The program's. */
  version: string
  commands: readonly Command[]
  /** Turns “incident exchange” into what people type here: “/incident exchange”, with a prefix where one is set. */
  typed(question: string): string
}

/** A page of an answer. */
export interface Shown {
  page: number
  isLast: boolean
}

/** The questions of one conversation. */
export interface Talk {
  before(): Query | undefined
  /** Which page of the answer to it was shown, and whether there is another; undefined where it has no pages. */
  shown(): Shown | undefined
  /** The name with which the talk began, where it is not on record. */
  stranger(): string | undefined
  remember(query: Query, shown?: Shown): void
  leaveOpen(stranger: string): void
}

export interface Option {
  name: string
  about: string
  required: boolean
  number: boolean
  subject?: Subject
  choices?: readonly string[]
}

/**
 * One definition, every use: the check, the types, Discord's options, Slack's usage line and the help.
 * The first option takes the words that have no name: `/incident exchange`.
 */
export interface Command {
  name: string
  about: string
  /** Questions that work; the first is the best. */
  examples: readonly string[]
  options: readonly Option[]
  /** Whether the answer is the same whoever asks, and wherever: then it may be remembered. */
  sameForAll: boolean
  /** Checks what people typed, then answers; what is looked up in the record alone is answered at once. */
  answer(input: unknown, context: Context): Briefing | Promise<Briefing>
}

/** A command that is a function of its input, the record and the day. */
export interface LookUp extends Command {
  answer(input: unknown, context: Context): Briefing
}

interface Definition<Shape extends z.ZodRawShape, Reply extends Briefing | Promise<Briefing> = Briefing> {
  name: string
  about: string
  examples: readonly string[]
  input: z.ZodObject<Shape>
  /** The answer depends on what was asked before. */
  talks?: boolean
  answer(input: z.infer<z.ZodObject<Shape>>, context: Context): Reply
}

/** A command that can be answered as of a past day, and without what is not verified. */
export function defineCommand<Shape extends z.ZodRawShape>(definition: Definition<Shape>): LookUp {
  return answerVerifiedOnly(answerAsOf(defineTimeless(definition)))
}

/** A command to which the day does not matter. */
export const defineTimeless = <Shape extends z.ZodRawShape>(definition: Definition<Shape>): LookUp => define(definition)

/** A command that does something, which may take its time. */
export const defineAct = <Shape extends z.ZodRawShape>(
  definition: Definition<Shape, Briefing | Promise<Briefing>>,
): Command => define({ ...definition, talks: true })

function define<Shape extends z.ZodRawShape, Reply extends Briefing | Promise<Briefing>>(
  definition: Definition<Shape, Reply>,
) {
  const { name, about, examples, input, talks = false, answer } = definition
  const command = {
    name,
    about,
    examples,
    sameForAll: !talks,
    options: Object.entries(input.shape).map(([option, schema]) => readOption(option, schema)),
    answer(typed: unknown, context: Context): Reply | Briefing {
      const checked = input.safeParse(typed)
      return checked.success ? answer(checked.data, context) : badInput(checked.error, command, context)
    },
  }
  return command
}

const Meta = z.object({ subject: z.enum(['incident', 'actor', 'any', 'command', 'zone']).optional() })

function readOption(name: string, schema: unknown): Option {
  const required = schema instanceof z.ZodType && !(schema instanceof z.ZodOptional)
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  if (!(schema instanceof z.ZodType) || !(inner instanceof z.ZodType)) throw new Error(`option ${name} has no schema`)
  const { subject } = Meta.parse({ ...inner.meta(), ...schema.meta() })
  return {
    name,
    about: schema.description ?? inner.description ?? name,
    required,
    number: inner instanceof z.ZodNumber,
    ...(subject && { subject }),
    ...(inner instanceof z.ZodEnum && { choices: inner.options.map(String) }),
  }
}
