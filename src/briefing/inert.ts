/**
 * Text from outside that can do nothing: no control, no direction override, no invisible character, no lone surrogate.
 * Arabic, Hebrew and emoji survive (the joiners that they need stay between visible characters).
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function inert(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(
      /[\p{Cc}\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
      '',
    )
    .replace(/(?<=^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/g, '')
}
