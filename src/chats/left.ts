/** Whom the bot has been removed from: a workspace or server, or only a channel of it. Handed in; may be told twice. */
export type Left = (from: { tenant: string; place?: string }) => void | Promise<void>
