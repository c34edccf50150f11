import { limits } from './limits.ts'

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/**
 * What somebody typed, out of Slack’s markup: links and names become their labels, then `&lt;` becomes `<`.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function readWords(text: string): string {
  return text
    .slice(0, limits.question)
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label?: string) => label ?? targetWords(target))
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(/[*`]/g, '')
    .trim()
}

/** An address without a label is its own; people and channels without one have no words. */
const targetWords = (target: string): string => (/^[@#!]/.test(target) ? '' : target.replace(/^mailto:/, ''))

/** Without the mentions of the bot itself; without its id, the mention that comes first. */
export function withoutMention(text: string, botUserId?: string): string {
  if (botUserId === undefined) return text.replace(/^\s*<@[^<>]*>/, '')
  return text.replace(/<@([^<>|]*)(?:\|[^<>]*)?>/g, (mention, id: string) => (id === botUserId ? ' ' : mention))
}

/** `/x-incident` asks “incident” where the prefix is `x-`. */
export function commandName(command: string, prefix: string): string {
  const name = command.replace(/^\//, '')
  return name.startsWith(prefix) ? name.slice(prefix.length) : name
}
