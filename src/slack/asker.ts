import type { Asker } from '../commands/asker.ts'

interface From {
  team: string | undefined
  channel: string
  user: string
  /** The thread that it was asked in, or that the answer begins. */
  thread?: string | undefined
}

/**
 * Whoever asks in Slack. Only members of a channel can ask in it, and any member may decide what is posted there.
 * A direct message with the bot begins with D.
 */
export function askerIn(
  { team, channel, user, thread }: From,
  zone: (user: string) => Promise<string | undefined>,
): Asker {
  const direct = channel.startsWith('D')
  return {
    chat: 'slack',
    tenant: team ?? user,
    place: channel,
    conversation: thread ? `${channel} ${thread}` : direct ? channel : `${channel} ${user}`,
    user,
    direct,
    manages: true,
    zone: () => zone(user),
  }
}
