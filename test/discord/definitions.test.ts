import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { discordCommands } from '../../src/discord/definitions.ts'
import { commandFaults } from '../support/discord-limits.ts'
import { command } from './support.ts'

describe('what is registered', () => {
  it('keeps to the limits, with and without a prefix', () => {
    expect(commandFaults(discordCommands(commands, { prefix: '' }))).toEqual([])
    expect(commandFaults(discordCommands(commands, { prefix: 'a-long-prefix_16' }))).toEqual([])
  })

  it('is each command with its options, the required ones first, and a message command', () => {
    const places = { contexts: [0, 1, 2], integration_types: [0, 1] }
    const [incident, brief] = discordCommands([command], { prefix: 'x-' })
    expect(incident).toMatchObject({
      ...places,
      type: 1,
      name: 'x-incident',
      options: [
        { name: 'name', type: 3, required: true, autocomplete: true },
        { name: 'page', type: 4, min_value: 1, required: false },
        {
          name: 'kind',
          type: 3,
          choices: [
            { name: 'a', value: 'a' },
            { name: 'b', value: 'b' },
          ],
        },
        { name: 'many', type: 3, autocomplete: true },
      ],
    })
    expect(brief).toEqual({ ...places, type: 3, name: 'Brief me on this' })
  })

  it('names no places for one server’s own commands', () => {
    expect(JSON.stringify(discordCommands([command], { prefix: '', guild: true }))).not.toMatch(
      /contexts|integration_types/,
    )
  })
})
