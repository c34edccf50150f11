import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { answerQuery } from '../../src/ask/answer/answer-query.ts'
import { carriedOn } from '../../src/ask/carried.ts'
import type { Query } from '../../src/ask/query.ts'
import { readQuestion } from '../../src/ask/read.ts'
import type { Reader } from '../../src/ask/reading.ts'
import { tidy } from '../../src/commands/words.ts'

export const kinds = [
  'list',
  'yes',
  'no',
  'none',
  'corrected',
  'about',
  'which',
  'not-understood',
  'out-of-scope',
] as const
export type AnswerKind = (typeof kinds)[number]

const Ids = z.array(z.string()).default([])
const Entry = z.strictObject({
  ask: z.string(),
  /** What was asked just before; several when the conversation is longer. */
  after: z.union([z.string().transform((text) => [text]), z.array(z.string())]).default([]),
  kind: z.enum(kinds),
  holds: Ids,
  lacks: Ids,
})
export type Entry = z.infer<typeof Entry>

export const readCollection = (path: string): Entry[] => z.array(Entry).parse(parse(readFileSync(path, 'utf8')))

export interface Outcome {
  kind: AnswerKind
  facts: ReadonlySet<string>
}

/** Asks as a person would, one question after the other. */
export function askAll({ ask, after }: Pick<Entry, 'ask' | 'after'>, reader: Reader): Outcome {
  let before: Parameters<typeof readQuestion>[2]
  for (const question of after) {
    before = carriedOn(readQuestion(tidy(question), reader, before), before, reader.archive)
  }
  const reading = readQuestion(tidy(ask), reader, before)
  if (reading.is !== 'query') {
    const records = reading.is === 'which' ? reading.choices.map(({ record }) => record.id) : []
    return { kind: reading.is, facts: new Set(records) }
  }
  const first = outcomeOf(reading.query, reader)
  const second = reading.second && outcomeOf(reading.second, reader)
  return second
    ? { kind: first.kind === 'none' ? second.kind : first.kind, facts: new Set([...first.facts, ...second.facts]) }
    : first
}

function outcomeOf(query: Query, reader: Reader): Outcome {
  const { verdict, statements, absences, instead, silent, incidents } = answerQuery(reader.archive, query)
  const named = [...query.over, ...[...query.on, ...query.by].flatMap(({ actor }) => (actor ? [actor] : []))]
  const facts = [...statements, ...absences, ...instead].map(({ id }): string => id).concat(silent, incidents)
  return {
    kind: verdict,
    facts: new Set([
      ...facts,
      ...(verdict === 'about' || query.wanted === 'figures' || query.wanted === 'start' ? named : []),
    ]),
  }
}

/** What is wrong with an answer; undefined when it is right. */
export function faultOf({ kind, holds, lacks }: Entry, outcome: Outcome): string | undefined {
  if (outcome.kind !== kind) return `is ${outcome.kind}, not ${kind}`
  const missing = holds.filter((id) => !outcome.facts.has(id))
  if (missing.length > 0) return `lacks ${missing.join(', ')}`
  const wrong = lacks.filter((id) => outcome.facts.has(id))
  return wrong.length > 0 ? `holds ${wrong.join(', ')}` : undefined
}

/** A wrong answer that does not say that it is unsure: it costs ten times as much as one not understood. */
export const isConfidentlyWrong = (entry: Entry, outcome: Outcome): boolean =>
  faultOf(entry, outcome) !== undefined && !['not-understood', 'which', 'out-of-scope'].includes(outcome.kind)
