import { emptyQuery, type Query } from '../ask/query.ts'
import type { Names } from '../find/names.ts'
import type { Command } from './command.ts'

/** What a conversation is about once a command was answered: after `/incident exchange`, “who denied it?” is about that. */
export function subjectOfTalk({ options }: Command, input: unknown, names: Names): Query | undefined {
  const option = options.find(
    ({ subject, required }) => required && (subject === 'incident' || subject === 'actor' || subject === 'any'),
  )
  if (!option?.subject || option.subject === 'command' || option.subject === 'zone') return undefined
  const typed: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, option.name) : undefined
  const found = typeof typed === 'string' ? names[option.subject].find(typed) : undefined
  if (found?.kind !== 'one') return undefined
  const { record } = found
  const about = { ...emptyQuery, wanted: 'about' as const }
  return record.kind === 'incident' ? { ...about, over: [record.id] } : { ...about, on: [{ actor: record.id }] }
}
