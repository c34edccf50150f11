import { inert } from '../briefing/inert.ts'
import { limits } from './limits.ts'

/**
 * Outside text that is shown as it was written: no mark, mention, time, emoji, address or list comes out of it.
 * Discord takes a backslash before any punctuation; where punctuation does nothing there is none, for in notifications
 * the backslashes are seen. `startsLine` because lists, quotes and headings exist only there.
 * https://support.discord.com/hc/en-us/articles/210298617 https://discord.com/developers/docs/reference#message-formatting
 */
export function escapeText(text: string, startsLine = true): string {
  const marked = inert(text).replace(/[\\*_~`|<>[\]]|:(?=[\w+-]+:|\/)|@(?=\w)/g, '\\$&')
  return startsLine ? marked.replace(/^(\s*)([-+#])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2') : marked
}

/** The words of a link: a bracket would end it, and Discord shows no link whose words are an address. */
export const escapeLinkText = (text: string): string =>
  escapeText(
    inert(text)
      .replace(/\[/g, '(')
      .replace(/\]/g, ')')
      .replace(/[a-z][a-z0-9+.-]*:\/+/gi, ''),
  )

/** As much of it as fits once it is escaped, cut between characters. */
export function escapeWithin(text: string, max: number): string {
  const whole = escapeText(text)
  if (whole.length <= max) return whole
  const points = [...inert(text)]
  let low = 0
  let high = Math.min(points.length, max)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (escapeText(points.slice(0, middle).join('')).length < max) low = middle
    else high = middle - 1
  }
  return `${escapeText(points.slice(0, low).join('').trimEnd())}…`
}

/** An address that can stand in a masked link: http or https, who it belongs to is plain, nothing in it ends the link. */
export function safeUrl(href: string): string | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined
  const { href: encoded, hostname, username, password } = new URL(href)
  if (username || password || !/^[\w.-]+$/.test(hostname)) return undefined
  const safe = encoded.replace(
    /[^\w\-.~:/?#@!$&'+,;=%]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return safe.length <= limits.url ? safe : undefined
}
