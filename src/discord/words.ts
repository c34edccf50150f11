/**
 * What somebody typed, out of Discord's markup: people, channels and times have no words, an emoji is its name.
 * https://discord.com/developers/docs/reference#message-formatting
 */
export const readWords = (text: string): string =>
  text
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/<(?:@[!&]?|#|\/[^<>:]*:|t:)-?\d+(?::\w)?>/g, ' ')
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
    .replace(/\\(?=[^0-9A-Za-z\s])|[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether the bot itself is named, not only answered to. */
export const mentions = (text: string, id: string): boolean => text.includes(`<@${id}>`) || text.includes(`<@!${id}>`)

/** `x-incident` asks “incident” where the prefix is `x-`. */
export const commandName = (command: string, prefix: string): string =>
  command.startsWith(prefix) ? command.slice(prefix.length) : command
