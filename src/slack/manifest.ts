import { cut } from '../briefing/fit.ts'
import type { Command, Option } from '../commands/command.ts'
import { limits } from './limits.ts'
import { briefShortcut } from './shortcut.ts'

/**
 * The app as Slack is to know it, made from the same commands that answer; over HTTP where the bot’s public `host` is
 * given, else over Socket Mode. https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(commands: readonly Command[], { prefix, host }: { prefix: string; host?: string }) {
  const url = host && new URL('/slack/events', host).href
  const request = url ? { request_url: url } : {}
  return {
    display_information: {
      name: 'Attaché',
      description: cut(
        'Briefings on publicly attributed cyber incidents: who blamed, denied, sanctioned, with sources.',
        limits.manifest.about,
      ),
      background_color: '#1d2733',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'attache', always_online: true },
      shortcuts: [
        {
          name: 'Brief me on this',
          type: 'message',
          callback_id: briefShortcut,
          description: 'Finds the incidents and actors that a message names; only you see the answer',
        },
      ],
      slash_commands: commands.map((command) => ({
        command: `/${prefix}${command.name}`,
        description: cut(command.about, limits.manifest.description),
        usage_hint: cut(usageOf(command.options), limits.manifest.usageHint),
        should_escape: false,
        ...(url && { url }),
      })),
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: { ...request, bot_events: events },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: !url,
      token_rotation_enabled: false,
    },
  }
}

/** The histories are where the bot looks whether a post arrived that got no answer. Without them it holds such a post. */
const scopes = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
]

const events = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked']

/** The first option takes the words that have no name: “name [page:number]”. */
function usageOf(options: readonly Option[]): string {
  return options
    .map(({ name, number, choices, required }, at) => {
      const value = choices && choices.length <= 6 ? choices.join('|') : number ? 'number' : name
      if (at === 0) return required ? value : `[${value}]`
      return required ? `${name}:${value}` : `[${name}:${value}]`
    })
    .join(' ')
}
