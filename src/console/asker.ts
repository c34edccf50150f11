import type { Asker } from '../commands/asker.ts'

/** Whoever sits at the terminal. */
export const terminalAsker: Asker = {
  chat: 'terminal',
  tenant: 'terminal',
  place: 'terminal',
  conversation: 'terminal',
  user: 'terminal',
  direct: true,
  manages: async () => true,
  zone: async () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}
