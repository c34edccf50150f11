import type { Asker } from '../commands/asker.ts'

interface From {
  team: string | undefined
  channel: string
  user: string
  /** The thread that it was asked in, or that the answer begins. */
  thread?: string | undefined
}

/** What Slack knows of people. */
export interface People {
  /** The time zone of the profile; undefined where Slack does not tell. */
  zoneOf(user: string): Promise<string | undefined>
  /** May decide what is posted in a channel unasked. */
  manages(user: string): Promise<boolean>
}

/**
 * Whoever asks in Slack. Only members of a channel can ask in it. A direct message begins with D; what is posted to
 * somebody directly goes to the person, for the direct message may be one between two others.
 */
export function askerIn({ team, channel, user, thread }: From, people: People): Asker {
  const direct = channel.startsWith('D')
  return {
    chat: 'slack',
    tenant: team ?? user,
    place: direct ? user : channel,
    conversation: thread ? `${channel} ${thread}` : direct ? channel : `${channel} ${user}`,
    user,
    direct,
    manages: async () => direct || people.manages(user),
    zone: () => people.zoneOf(user),
  }
}
