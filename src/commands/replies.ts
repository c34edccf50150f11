import type * as z from 'zod'
import type { Block, Briefing, Next } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import type { Name } from '../find/names.ts'
import type { Command, Context } from './command.ts'

/** An answer with facts in it. */
export const answer = (title: string, blocks: readonly Block[], next: readonly Next[] = []): Briefing => ({
  tone: 'answer',
  title,
  blocks,
  choices: [],
  next,
})

/** What people typed, short enough to be said back. */
const said = (text: string): string => `“${cut(text.trim().replace(/\s+/g, ' '), 60)}”`

/** Nothing has that name: says so, and shows what it may have meant. */
export function notFound(
  typed: string,
  near: readonly Name[],
  ask: (name: Name) => string,
  context: Context,
): Briefing {
  const choices = near.slice(0, 5).map((name) => ({ label: name.name, question: ask(name) }))
  const hint = choices.length > 0 ? 'The nearest names on record:' : `${context.typed('help')} shows what can be asked.`
  return {
    tone: 'nothing',
    title: `Nothing on record under ${said(typed)}`,
    blocks: [
      {
        kind: 'text',
        line: [
          `No ${near[0]?.kind ?? 'incident or actor'} on record here has that name. That says nothing about the world. ${hint}`,
        ],
      },
    ],
    choices,
    next: [],
  }
}

/** Several have that name: asks which, never guesses. */
export function askWhich(
  typed: string,
  names: readonly Name[],
  ask: (name: Name) => string,
  context: Context,
): Briefing {
  return {
    tone: 'choice',
    title: `Which ${said(typed)}?`,
    blocks: [{ kind: 'text', line: [`${names.length} names on record fit. Choose one:`] }],
    choices: names.map((name) => ({ label: describe(name, context), question: ask(name) })),
    next: [],
  }
}

/** A name with what tells it from its namesakes. */
export function describe(name: Name, { archive }: Context): string {
  if (name.kind === 'incident') return `${name.name} (incident)`
  const actor = archive.actorsById.get(name.id)
  const parent = actor?.partOf && archive.actorsById.get(actor.partOf)?.name
  return `${name.name} (${[actor?.kind.replace('-', ' '), parent ?? actor?.country].filter(Boolean).join(', ')})`
}

/** Nothing on record answers a question that was understood. */
export const nothing = (
  title: string,
  text: string,
  blocks: readonly Block[] = [],
  next: readonly Next[] = [],
): Briefing => ({
  tone: 'nothing',
  title,
  blocks: [{ kind: 'text', line: [text] }, ...blocks],
  choices: [],
  next,
})

/** “/incident <name>”, “/sanctions [by] [on] [page]”. */
export const usageOf = ({ name, options }: Command, { typed }: Pick<Context, 'typed'>): string =>
  typed(
    [
      name,
      ...options.map((option, place) => (option.required && place === 0 ? `<${option.name}>` : `[${option.name}]`)),
    ].join(' '),
  )

/** What was typed does not fit the command: every problem at once, and how it goes. */
export function badInput(error: z.ZodError, command: Command, context: Context): Briefing {
  const problems = error.issues.map((issue) => {
    const option = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return { option, text: `There is no option ${issue.keys.map((key) => said(key)).join(', ')} here.` }
    if (issue.code === 'invalid_type' && issue.input === undefined) return { option, text: `Say which ${option}.` }
    return { option, text: `${option}: ${issue.message}` }
  })
  return {
    tone: 'help',
    title: context.typed(command.name),
    blocks: [
      { kind: 'text', line: [problems.map(({ text }) => text).join(' ')] },
      { kind: 'text', line: ['It goes ', { text: usageOf(command, context), strong: true }, '. For example:'] },
    ],
    choices: command.examples.slice(0, 3).map((question) => ({ label: context.typed(question), question })),
    next: [],
    problems,
  }
}

/** A fault of ours; what it was is for the log. */
export const apology: Briefing = {
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
