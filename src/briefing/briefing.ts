import type { Source } from '../model/source.ts'
import { writeMoment } from './moment.ts'

/** Words with meaning, never with marks: only a renderer adds those, so only a renderer can forget to escape. */
export type Span = string | Words | Moment

interface Words {
  text: string
  strong?: boolean
  quiet?: boolean
  href?: string
  /** The text stands for this place in the chat, whose name the chat knows. */
  place?: string
}

/** An instant, in ISO 8601. Chats show it on the reader's own clock; elsewhere it is written in `zone` (IANA), else in UTC. */
export interface Moment {
  at: string
  zone?: string
}
export type Line = readonly Span[]

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; line: Line }
  | { kind: 'facts'; facts: readonly { label: string; value: Line }[] }
  | { kind: 'list'; items: readonly Line[] }
  | { kind: 'sources'; sources: readonly Source[] }
  | Table
  /** Small print: how fresh the data is, how the question was read. */
  | { kind: 'note'; line: Line }

/** Rows of cells under columns; the first cell of a row names it. A cell has one link at most. */
export interface Table {
  kind: 'table'
  /** `short` stands where there is no room for the label. */
  columns: readonly { label: string; short: string }[]
  rows: readonly (readonly Line[])[]
}

/** A question that somebody may ask next; `question` is what they would type, such as “sources cloud-hopper”. */
export interface Next {
  label: string
  question: string
  /** Asked instead where the chat has forms; elsewhere the question is. */
  form?: Form
}

/** A command to be filled in: its options that are asked for, with what they hold now, and those that ride along unseen. */
export interface Form {
  command: string
  /** The name of each option asked for is here, though it may hold nothing. */
  values: Input
  fixed?: Input
}

/** Options by name, as typed. */
export type Input = Readonly<Record<string, string | number | undefined>>

/** What is wrong with one option: said at its field, where there are fields. */
export interface Problem {
  option: string
  text: string
}

/**
 * What sort of reply it is. Chats show an answer where it was asked, everything else to the asker only.
 * `choice` asks which of several was meant, and `choices` holds them; `personal` is an answer that concerns the asker alone.
 */
export type Tone = 'answer' | 'personal' | 'choice' | 'nothing' | 'help' | 'failure'

/** The document that goes out; every chat renders it in its own way. */
export interface Briefing {
  tone: Tone
  title: string
  blocks: readonly Block[]
  /** To pick one from, in order of likeness. Any number: a renderer shows as many as its chat allows. */
  choices: readonly Next[]
  /** Buttons, the most useful first. */
  next: readonly Next[]
  /** Nothing was done because of these; the blocks say them too. */
  problems?: readonly Problem[]
}

export type Renderer<Message> = (briefing: Briefing) => Message

/** The words of a line without their meaning. */
export const wordsOf = (line: Line): string =>
  line.map((span) => (typeof span === 'string' ? span : 'at' in span ? writeMoment(span) : span.text)).join('')
