interface Token {
  kind: 'text' | 'code' | 'time' | 'bold' | 'link' | 'bullet' | 'small' | 'foreign'
  text: string
  url?: string
}

/**
 * Reads Discord’s markup as its clients do, as far as we use it; whatever else would mean something is `foreign`.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
export function tokensOf(text: string): Token[] {
  const parts = text.split(/^```$/m)
  if (parts.length % 2 === 0) return [{ kind: 'foreign', text: 'a block of code without an end' }]
  return parts.flatMap((part, place) => (place % 2 === 1 ? [codeOf(part)] : linesOf(part)))
}

/** In a block of code nothing is read but its end. */
const codeOf = (text: string): Token => ({ kind: text.includes('```') ? 'foreign' : 'code', text: text.slice(1, -1) })

function linesOf(text: string): Token[] {
  return text.split('\n').flatMap((line) => {
    const start = /^\s*(- (?!\s*$)|-# )/.exec(line)
    const rest = start ? line.slice(start[0].length) : line
    const head: Token[] = start ? [{ kind: start[1] === '-# ' ? 'small' : 'bullet', text: '' }] : []
    const block = /^\s*(?:[-*+] |\d+[.)] |#{1,3} |-# |>{1,3} )/.exec(rest)
    return [...head, ...(block ? [{ kind: 'foreign' as const, text: block[0] }] : []), ...inline(rest)]
  })
}

const rules: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /^\\[^0-9A-Za-z\s]/],
  ['link', /^\[((?:\\.|[^[\]\\])+)\]\((https?:\/\/[^\s()<>]+)\)/],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ['time', /^<t:-?\d+:f>/],
  ['foreign', /^(?:\*|_|~~|`|\|\||\[|\])/],
  ['foreign', /^<[@#:/a-z0-9!&+]/i],
  ['foreign', /^[a-z][a-z0-9+.-]*:\/\/\S/i],
  ['foreign', /^:[\w+-]+:/],
  ['foreign', /^@(?:everyone|here)/],
]

/** Words are read character by character: no mark may hide in them. */
function inline(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at)
    const [kind, found] = firstMatch(rest)
    const [whole = '', inner, url] = found ?? [rest.slice(0, 1)]
    if (kind === 'bold')
      tokens.push({ kind, text: plainOf(inner ?? '') }, ...inline(inner ?? '').filter((each) => each.kind !== 'text'))
    else if (kind === 'link') {
      tokens.push(
        { kind, text: plainOf(inner ?? ''), url: url ?? '' },
        ...inline(inner ?? '').filter((each) => each.kind !== 'text'),
      )
    } else {
      const words = kind === 'text' && found ? whole.slice(1) : whole
      const last = tokens.at(-1)
      if (kind === 'text' && last?.kind === 'text') last.text += words
      else tokens.push({ kind, text: words })
    }
    at += whole.length
  }
  return tokens
}

function firstMatch(rest: string): [Token['kind'], RegExpExecArray | undefined] {
  for (const [kind, rule] of rules) {
    const found = rule.exec(rest)
    if (found) return [kind, found]
  }
  return ['text', undefined]
}

const plainOf = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1')
