import * as z from 'zod'
import type { Briefing } from '../briefing/briefing.ts'
import { type Command, type Context, defineTimeless } from './command.ts'
import { usageOf } from './replies.ts'

export const help = defineTimeless({
  name: 'help',
  about: 'What can be asked, with examples that work',
  examples: ['help', 'help sanctions'],
  input: z.strictObject({
    command: z.string().min(1).optional().meta({ subject: 'command', description: 'One command in detail' }),
  }),
  answer({ command }, context) {
    const wanted = command?.replace(/^\//, '').toLowerCase()
    const one = context.commands.find(({ name }) => name === wanted)
    return one ? helpOn(one, context) : helpOverview(context, wanted)
  },
})

/** All commands, with the first example of each; `unknown` is what was typed and is none. */
export function helpOverview(context: Context, unknown?: string): Briefing {
  const { commands, typed } = context
  return {
    tone: 'help',
    title: unknown ? `There is no command “${unknown.slice(0, 40)}”` : 'What you can ask',
    blocks: [
      {
        kind: 'text',
        line: [
          'Who hacked whom, who blamed whom, who condemned, who denied, who sanctioned whom, and who did not: from the public record, each fact with its day and source.',
        ],
      },
      {
        kind: 'list',
        items: commands.map((each) => [{ text: usageOf(each, context), strong: true }, ` – ${each.about}`]),
      },
      {
        kind: 'text',
        line: [
          'Names may be typed as you know them: aliases, parts of a name, a typing error or two. Options can be given in any order, such as ',
          { text: typed('sanctions by:eu on:china'), strong: true },
          '.',
        ],
      },
    ],
    choices: [],
    next: commands
      .flatMap(({ examples: [first] }) => (first && first !== 'help' ? [{ label: typed(first), question: first }] : []))
      .slice(0, 5),
  }
}

function helpOn(command: Command, context: Context): Briefing {
  const { name, about, options, examples } = command
  return {
    tone: 'help',
    title: context.typed(name),
    blocks: [
      { kind: 'text', line: [`${about}.`] },
      { kind: 'text', line: [{ text: usageOf(command, context), strong: true }] },
      ...(options.length > 0
        ? [
            {
              kind: 'list' as const,
              items: options.map((option) => [
                { text: option.name, strong: true },
                ` – ${option.about}${option.required ? '' : ' (optional)'}`,
              ]),
            },
          ]
        : []),
    ],
    choices: [],
    next: examples.map((question) => ({ label: context.typed(question), question })),
  }
}
