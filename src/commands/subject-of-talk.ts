import * as z from 'zod'
import { sanctions } from '../ask/lexicon/acts-of-listing.ts'
import { emptyQuery, type Query } from '../ask/query.ts'
import type { Found, Name, Names } from '../find/names.ts'
import type { Command } from './command.ts'
import { splitNames } from './split-names.ts'

const Typed = z.object({
  name: z.string().optional(),
  about: z.string().optional(),
  by: z.string().optional(),
  on: z.string().optional(),
})

/**
 * What a conversation is about once a command was answered: after `/incident exchange`, “who denied it?” is about that,
 * and after `/sanctions on:garantex`, “still listed?” is.
 */
export function subjectOfTalk({ name: command, options }: Command, input: unknown, names: Names): Query | undefined {
  if (command === 'compare') return comparedIn(input, names)
  const typed = Typed.safeParse(input)
  if (!typed.success) return undefined
  const { name, about, by, on } = typed.data
  const subject = options.find((each) => each.name === 'name')?.subject
  const named = name !== undefined && (subject === 'incident' || subject === 'actor' || subject === 'any')
  const query = {
    ...emptyQuery,
    ...(named && { wanted: 'about' as const, ...partOf(names[subject].find(name)) }),
    ...(about !== undefined && partOf(names.any.find(about))),
    ...(on !== undefined && partOf(names.actor.find(on))),
    ...(by !== undefined && { by: partOf(names.actor.find(by)).on ?? [] }),
    ...(command === 'sanctions' && { acts: [sanctions] }),
  }
  return query.by.length + query.on.length + query.over.length > 0 ? query : undefined
}

const Sides = z.object({
  incident: z.string(),
  first: z.string().optional(),
  second: z.string().optional(),
  third: z.string().optional(),
})

/** After “Compare the US and the EU on WannaCry”, “and the UK?” and “who was first?” are about that. */
function comparedIn(input: unknown, names: Names): Query | undefined {
  const sides = Sides.safeParse(input)
  if (!sides.success) return undefined
  const { incident, first, second, third } = sides.data.first ? sides.data : splitNames(sides.data.incident, names)
  const { over = [] } = partOf(names.incident.find(incident))
  const by = [first, second, third].flatMap((name) => (name ? (partOf(names.actor.find(name)).on ?? []) : []))
  return over.length > 0 ? { ...emptyQuery, wanted: by.length > 1 ? 'compare' : 'about', over, by } : undefined
}

function partOf(found: Found<Name>): Partial<Pick<Query, 'over' | 'on'>> {
  if (found.kind !== 'one') return {}
  const { record } = found
  return record.kind === 'incident' ? { over: [record.id] } : { on: [{ actor: record.id }] }
}
