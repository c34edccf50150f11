/** Who asks and where, as far as the chat says. */
export interface Asker {
  chat: 'slack' | 'discord' | 'terminal'
  /** The workspace or server; outside of one, the asker. Nothing of one is ever shown in another. */
  tenant: string
  /** The channel or direct message that it was asked in. */
  place: string
  /** Questions that follow each other: a thread, a direct message, else one person in one channel. */
  conversation: string
  user: string
  /** Asked in a direct message with the bot. */
  direct: boolean
  /** Whether the asker may decide what is posted here unasked. Asked again with every request, for rights come and go. */
  manages(): Promise<boolean>
  /** The asker's own time zone (IANA), where the chat tells. */
  zone(): Promise<string | undefined>
}
