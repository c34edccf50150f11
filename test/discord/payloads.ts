export const APP = '100000000000000001'
export const GUILD = '100000000000000002'
export const CHANNEL = '100000000000000003'
const USER = '100000000000000004'
export const DM = '100000000000000005'

let last = 200_000_000_000_000_000n
/** Every payload is another one; what is sent twice is the same object. */
const newId = (): string => String(++last)

const user = { id: USER, username: 'ann', discriminator: '0', avatar: null }
const member = {
  user,
  roles: [],
  joined_at: '2024-01-01T00:00:00Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: '0',
}

type Fields = { readonly [field: string]: unknown }

function interaction(type: number, data: Fields, rest: Fields = {}) {
  const id = newId()
  return {
    id,
    token: `token-${id}`,
    version: 1,
    application_id: APP,
    type,
    data,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, name: 'general' },
    member,
    locale: 'en-US',
    guild_locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    context: 0,
    authorizing_integration_owners: {},
    attachment_size_limit: 1,
    ...rest,
  }
}

/** The same, in the direct messages with the bot. */
export const direct = {
  guild_id: undefined,
  member: undefined,
  user,
  channel_id: DM,
  channel: { id: DM, type: 1 },
  context: 1,
}
/** The same, from somebody who installed it to themselves, in a server that the bot does not know. */
export const elsewhere = { guild_id: newId(), channel_id: newId(), channel: undefined }

export const slash = (name: string, options: Fields = {}, rest?: Fields) =>
  interaction(
    2,
    {
      id: newId(),
      name,
      type: 1,
      options: Object.entries(options).map(([option, value]) => ({
        name: option,
        value,
        type: typeof value === 'number' ? 4 : 3,
      })),
    },
    rest,
  )

export const keystroke = (name: string, option: string, value: string) =>
  interaction(4, { id: newId(), name, type: 1, options: [{ name: option, value, type: 3, focused: true }] })

export function message(content: string, rest: Fields = {}) {
  return {
    id: newId(),
    channel_id: CHANNEL,
    guild_id: GUILD,
    author: user,
    content,
    timestamp: '2026-11-24T12:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...rest,
  }
}

export const directMessage = (content: string, rest: Fields = {}) =>
  message(content, { channel_id: DM, guild_id: undefined, ...rest })

export const menu = (content: string, rest: Fields = {}) => {
  const target = message(content, rest)
  return interaction(2, {
    id: newId(),
    name: 'Brief me on this',
    type: 3,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  })
}

const ephemeral = 64
const shown = (hidden: boolean) =>
  message('', { flags: hidden ? ephemeral : 0, author: { ...user, id: APP, bot: true } })

export const button = (custom_id: string, { hidden = false, ...rest }: Fields & { hidden?: boolean } = {}) =>
  interaction(3, { component_type: 2, custom_id }, { message: shown(hidden), ...rest })

export const select = (value: string, { hidden = false, ...rest }: Fields & { hidden?: boolean } = {}) =>
  interaction(3, { component_type: 3, custom_id: 'm:choose', values: [value] }, { message: shown(hidden), ...rest })

export const me = { id: APP, username: 'attache', discriminator: '0', avatar: null, bot: true }
/** What everybody may do: see channels, write, and read what was written before. */
export const everyone = (permissions = '68608') => ({
  id: GUILD,
  name: '@everyone',
  color: 0,
  colors: {},
  hoist: false,
  position: 0,
  permissions,
  managed: false,
  mentionable: false,
  flags: 0,
})
export const ready = (host: string) => ({
  v: 10,
  user: me,
  session_id: 'S1',
  resume_gateway_url: `ws://${host}`,
  shard: [0, 1],
  guilds: [{ id: GUILD, unavailable: true }],
  application: { id: APP, flags: 0 },
})
export const guild = {
  id: GUILD,
  name: 'A server',
  roles: [everyone()],
  members: [{ ...member, user: me }],
  emojis: [],
  stickers: [],
  member_count: 2,
  channels: [{ id: CHANNEL, type: 0, name: 'general' }],
}
