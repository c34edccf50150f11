import type { Briefing } from '../briefing/briefing.ts'
import { cut } from '../briefing/fit.ts'
import { indexNames } from '../find/name-index.ts'
import { createNameList } from '../find/name-list.ts'
import { refer } from '../find/names.ts'
import type { Command, Context } from './command.ts'
import { writeWords } from './words.ts'

/** The command that a mistyped verb may mean. */
export function nearestCommand(typed: string, commands: readonly Command[]): Command | undefined {
  const { sure, near } = indexNames(createNameList(commands.map(({ name }) => ({ key: name, name, main: true })))).find(
    typed,
    1,
  )
  const best = sure[0] ?? near[0]
  return commands.find(({ name }) => name === best?.key)
}

/** No such command: says so, and offers what it may have been, or the record that has this name. */
export function notUnderstood(text: string, near: Command | undefined, context: Context): Briefing {
  const named = context.names.any.find(text)
  const records = named.kind === 'one' ? [named.record] : named.kind === 'several' ? named.records.slice(0, 5) : []
  const rest = text.split(' ').slice(1).join(' ')
  const choices = [
    ...records.map(({ kind, id, name }) => ({
      label: `${context.typed(kind)} ${name}`,
      question: writeWords(kind, { name: refer(id) }),
    })),
    ...(near
      ? [
          {
            label: context.typed(rest ? `${near.name} ${cut(rest, 40)}` : near.name),
            question: `${near.name} ${rest}`.trim(),
          },
        ]
      : []),
    { label: context.typed('help'), question: 'help' },
  ]
  return {
    tone: 'help',
    title: 'Not understood',
    blocks: [
      {
        kind: 'text',
        line: [
          `“${cut(text, 60)}” does not begin with a command. Begin with one, such as `,
          { text: context.typed('incident exchange'), strong: true },
          '. Perhaps you meant:',
        ],
      },
    ],
    choices,
    next: [],
  }
}
