import type { Source } from '../model/source.ts'

/** Words with meaning, never with marks: only a renderer adds those, so only a renderer can forget to escape. */
export type Span =
  | string
  | {
      text: string
      strong?: boolean
      quiet?: boolean
      href?: string
      /** The text tells this instant; a chat may show it on the reader’s own clock instead. */
      at?: Date
      /** The text stands for this place in the chat, whose name the chat knows. */
      place?: string
    }
export type Line = readonly Span[]

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; line: Line }
  | { kind: 'facts'; facts: readonly { label: string; value: Line }[] }
  | { kind: 'list'; items: readonly Line[] }
  | { kind: 'sources'; sources: readonly Source[] }
  /** Small print: how fresh the data is, how the question was read. */
  | { kind: 'note'; line: Line }

/** A question that somebody may ask next; `question` is what they would type, such as “sources cloud-hopper”. */
export interface Next {
  label: string
  question: string
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
}

export type Renderer<Message> = (briefing: Briefing) => Message

/** The words of a line without their meaning. */
export const wordsOf = (line: Line): string =>
  line.map((span) => (typeof span === 'string' ? span : span.text)).join('')
