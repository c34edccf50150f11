import { styleText } from 'node:util'
import type { Paint } from '../briefing/plain.ts'

/** Colours and clickable links for a terminal that a person looks at. https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
export const terminalPaint: Paint = {
  title: (text) => styleText(['bold', 'cyan'], text),
  strong: (text) => styleText('bold', text),
  quiet: (text) => styleText('dim', text),
  link: (text, href) =>
    `\u001b]8;;${encodeURI(decodeSafely(href))}\u001b\\${styleText('underline', text)}\u001b]8;;\u001b\\`,
}

/** An address from outside must not end the link early: only what survives encoding goes in. */
function decodeSafely(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href.replaceAll('%', '%25')
  }
}
