import type { Call } from './support.ts'

export const hook = 'https://hooks.example/commands/1'

/** What Slack sends, cut to what Slack’s documents call required. https://docs.slack.dev/reference/interaction-payloads */
export const command = (name: string, text: string): Call['args'] => ({
  token: 'old',
  team_id: 'T1',
  team_domain: 'acme',
  channel_id: 'C1',
  channel_name: 'general',
  user_id: 'U1',
  user_name: 'anna',
  command: name,
  text,
  api_app_id: 'A1',
  is_enterprise_install: 'false',
  response_url: hook,
  trigger_id: '13.37.cafe',
})

export const event = (type: string, fields: Call['args'], id = 'Ev1'): Call['args'] => ({
  type: 'event_callback',
  team_id: 'T1',
  api_app_id: 'A1',
  event_id: id,
  authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
  event: { type, event_ts: '1.0', ...fields },
})

export const mention = (text: string, fields: Call['args'] = {}, id = 'Ev1') =>
  event('app_mention', { user: 'U1', channel: 'C1', ts: '1.0', text, ...fields }, id)

export const direct = (text: string, fields: Call['args'] = {}, id = 'Ev1') =>
  event('message', { user: 'U1', channel: 'D1', channel_type: 'im', ts: '1.0', text, ...fields }, id)

let clicks = 0
export function click(action: Call['args'], fields: Call['args'] = {}): Call['args'] {
  clicks += 1
  return {
    type: 'block_actions',
    team: { id: 'T1', domain: 'acme' },
    user: { id: 'U1', name: 'anna', team_id: 'T1' },
    channel: { id: 'C1', name: 'general' },
    container: { type: 'message', message_ts: '2.0', channel_id: 'C1', is_ephemeral: false },
    message: { type: 'message', ts: '2.0' },
    response_url: hook,
    trigger_id: `13.37.${clicks}`,
    actions: [{ type: 'button', block_id: 'b', action_ts: `${clicks}.0`, ...action }],
    ...fields,
  }
}

export const onEphemeral = {
  container: { type: 'message', message_ts: '2.0', channel_id: 'C1', is_ephemeral: true },
  message: undefined,
}

export const shortcut = (message: Call['args'], trigger = '13.37.beef'): Call['args'] => ({
  type: 'message_action',
  callback_id: 'brief',
  team: { id: 'T1', domain: 'acme' },
  user: { id: 'U1', name: 'anna' },
  channel: { id: 'C1', name: 'general' },
  message_ts: '3.0',
  message: { type: 'message', ts: '3.0', ...message },
  action_ts: '4.0',
  response_url: hook,
  trigger_id: trigger,
})
