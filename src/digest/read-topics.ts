import type { Briefing } from '../briefing/briefing.ts'
import { kindsInOrder, kindWords } from '../briefing/kinds.ts'
import type { Context } from '../commands/command.ts'
import { resolve } from '../commands/subject.ts'
import type { Input } from '../commands/words.ts'
import { refer } from '../find/names.ts'
import type { FactKind } from './fact.ts'
import { regions } from './regions.ts'
import { type Choice, kindGroups, noChoice, type Topics } from './topics.ts'

/**
 * Reads “only sanctions”, “china, cloud hopper, no advisories”: parts between commas; “no”, “not”, “without” or “-”
 * before one leaves it out. A name that fits several records is asked back, with the rest of the question kept.
 */
export function readTopics(
  text: string,
  question: { command: string; input: Input },
  context: Context,
): { topics: Topics } | { reply: Briefing } {
  const topics: Topics = { include: noChoice, exclude: noChoice }
  const parts = text.split(/[,;]/).flatMap((part) => splitAnd(part.trim(), context))
  let side: 'include' | 'exclude' = 'include'
  for (const [at, part] of parts.entries()) {
    const { name, said } = sideOf(part)
    if (/^(everything|all|any)?$/i.test(name)) continue
    // “no advisories, warnings” leaves both out; a name by itself after “only” is one more that is wanted.
    side = said ?? (side === 'exclude' && kindsCalled(name) ? 'exclude' : 'include')
    const one = choose(topics[side], name)
    if (one) {
      topics[side] = one
      continue
    }
    const retyped = (value: string) =>
      [...parts.slice(0, at), `${prefixOf(part)}${value}`, ...parts.slice(at + 1)].join(', ')
    const found = resolve(context.names.matter, name, { ...question, option: 'topics' }, context)
    if ('reply' in found) return { reply: withWhole(found.reply, question.input, retyped) }
    const { record } = found
    topics[side] =
      record.kind === 'actor'
        ? { ...topics[side], actors: [...topics[side].actors, record.id] }
        : { ...topics[side], incidents: [...topics[side].incidents, record.id] }
  }
  return { topics }
}

/** “china and russia” are two; a name on record that has “and” in it is one. */
function splitAnd(part: string, { names }: Context): string[] {
  if (!/ and /i.test(part) || names.matter.find(sideOf(part).name).kind !== 'none') return [part]
  return part.split(/ and /i).map((each) => each.trim())
}

const marks = /^(?:(only|just|about|on)\s+|(no|not|without|except|but not|minus)\s+|-\s*)/i

function sideOf(part: string): { name: string; said?: 'include' | 'exclude' } {
  const mark = marks.exec(part)
  if (!mark) return { name: part }
  return { name: part.slice(mark[0].length).trim(), said: mark[1] ? 'include' : 'exclude' }
}

const prefixOf = (part: string): string => marks.exec(part)?.[0] ?? ''

/** A kind, a group of kinds or a region; undefined when it must be a name on record. */
function choose(choice: Choice, name: string): Choice | undefined {
  const kinds = kindsCalled(name)
  if (kinds) return { ...choice, kinds: [...new Set([...choice.kinds, ...kinds])] }
  const region = regions.find(
    (each) => each === fold(name).replace(/^the /, '') || (each === 'americas' && fold(name) === 'america'),
  )
  return region && { ...choice, regions: [...new Set([...choice.regions, region])] }
}

function kindsCalled(name: string): readonly FactKind[] | undefined {
  const wanted = fold(name)
  const group = kindGroups.get(wanted) ?? kindGroups.get(`${wanted}s`)
  if (group) return group
  if (/^(new )?incidents?$/.test(wanted)) return ['incident']
  if (/^(absences?|negative facts?)$/.test(wanted)) return ['absence']
  const kind = kindsInOrder.find((each) =>
    [each, each.replaceAll('-', ' '), kindWords[each].one, kindWords[each].many].includes(wanted),
  )
  return kind && [kind]
}

const fold = (name: string): string => name.toLowerCase().trim()

/** The choices repeat the whole list of topics, with the right name in its place. */
function withWhole(reply: Briefing, input: Input, retyped: (value: string) => string): Briefing {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== '')
  return {
    ...reply,
    choices: reply.choices.map(({ label, question }) => {
      const id = /topics:(=\S+)/.exec(question)?.[1] ?? ''
      const rest = given.map(([name, value]) => `${name}:${name === 'topics' ? retyped(id) : value}`)
      return { label, question: [question.split(' ', 1)[0], ...rest].join(' ') }
    }),
  }
}

/** The words that are read as these topics. */
export function typeTopics({ include, exclude }: Topics): string {
  const words = (choice: Choice): string[] => [
    ...choice.kinds,
    ...choice.regions,
    ...[...choice.actors, ...choice.incidents].map(refer),
  ]
  return [...words(include), ...words(exclude).map((each) => `no ${each}`)].join(', ') || 'everything'
}
