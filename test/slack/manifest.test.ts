import { expect, it } from 'vitest'
import type { Command, Option } from '../../src/commands/command.ts'
import { slackManifest } from '../../src/slack/manifest.ts'
import { briefing } from '../support/briefings.ts'

const option = (name: string, rest: Partial<Option> = {}): Option => ({
  name,
  about: name,
  required: false,
  number: false,
  ...rest,
})
const command: Command = {
  name: 'incident',
  about: 'What is on record about an incident',
  examples: ['incident exchange'],
  sameForAll: true,
  options: [
    option('name', { required: true }),
    option('part', { choices: ['sources', 'timeline'] }),
    option('page', { number: true }),
    option('kind', { choices: 'abcdefgh'.split('') }),
  ],
  answer: () => briefing('answer', 'x'),
}

it('knows every command with its usage, and what Slack is to send', () => {
  expect(slackManifest([command], { prefix: 'x-' })).toMatchObject({
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      shortcuts: [{ name: 'Brief me on this', type: 'message', callback_id: 'brief' }],
      slash_commands: [
        {
          command: '/x-incident',
          description: 'What is on record about an incident',
          usage_hint: 'name [part:sources|timeline] [page:number] [kind:kind]',
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          'app_mentions:read',
          'channels:history',
          'chat:write',
          'commands',
          'groups:history',
          'im:history',
          'im:write',
          'users:read',
        ],
      },
    },
    settings: {
      event_subscriptions: {
        bot_events: ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'],
      },
      interactivity: { is_enabled: true },
      socket_mode_enabled: true,
    },
  })
})

it('names an address for everything over HTTP, and none over a socket', () => {
  const url = 'https://bot.example.org/slack/events'
  expect(slackManifest([command], { prefix: '', host: 'https://bot.example.org' })).toMatchObject({
    features: { slash_commands: [{ command: '/incident', url }] },
    settings: {
      event_subscriptions: { request_url: url },
      interactivity: { request_url: url },
      socket_mode_enabled: false,
    },
  })
  expect(JSON.stringify(slackManifest([command], { prefix: '' }))).not.toContain('https:')
})

it('keeps to the lengths that Slack takes', () => {
  const long = {
    ...command,
    about: 'x'.repeat(3000),
    options: Array.from({ length: 200 }, (_, at) => option(`option-${at}`)),
  }
  const { display_information, features } = slackManifest([long], { prefix: '' })
  expect(display_information.description.length).toBeLessThanOrEqual(140)
  expect(features.shortcuts[0]?.name.length).toBeLessThanOrEqual(24)
  expect(features.shortcuts[0]?.description.length).toBeLessThanOrEqual(150)
  expect(features.slash_commands[0]?.description.length).toBe(2000)
  expect(features.slash_commands[0]?.usage_hint.length).toBeLessThanOrEqual(1000)
})
