import type { Bot } from '../bot.ts'
import { tidy } from '../commands/words.ts'

const shown = 20

/** Tab completion for readline: command names, option names and the names on record. Returns full lines. */
export function complete(bot: Bot, line: string): [string[], string] {
  const slash = line.startsWith('/') ? '/' : ''
  const [name = '', ...rest] = line.slice(slash.length).split(' ')
  const command = bot.commands.find((each) => each.name === name)
  if (!command || rest.length === 0) {
    const names = bot.commands.map((each) => `${slash}${each.name} `)
    return [names.filter((each) => each.startsWith(line)), line]
  }
  const typed = rest.join(' ')
  const at = [...typed.matchAll(/(?:^|\s)([a-z-]+):/g)].at(-1)
  const option = at?.[1] ?? command.options[0]?.name ?? ''
  const start = at ? (at.index ?? 0) + at[0].length : 0
  const value = tidy(typed.slice(start))
  const before = `${slash}${name} ${typed.slice(0, start)}`
  const names = bot.complete(command.name, option, value, shown).map(({ text }) => `${before}${text}`)
  const options = command.options.filter((each) => !typed.includes(`${each.name}:`)).map((each) => each.name)
  const last = rest.at(-1) ?? ''
  const named = options
    .filter((each) => last !== '' && each.startsWith(last))
    .map((each) => `${line.slice(0, line.length - last.length)}${each}:`)
  return [[...names, ...named], line]
}
