import type { Block, Line } from '../briefing/briefing.ts'

/** The same blocks, every address only where it stands first. */
export function linkedOnce(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>()
  const once = (line: Line): Line =>
    line.map((span) => {
      if (typeof span === 'string' || 'at' in span || span.href === undefined) return span
      const { href, ...words } = span
      const again = seen.has(href)
      seen.add(href)
      return again ? words : span
    })
  return blocks.map((block) => {
    if (block.kind === 'list') return { ...block, items: block.items.map(once) }
    return 'line' in block ? { ...block, line: once(block.line) } : block
  })
}
