import type { Explained, Reading } from './reading.ts'
import { mattersNamed } from './says.ts'

const sortOfMatter =
  /^(which|how many) (?!of\b)(\S+(?: \S+){0,2}?) (companies|firms|people|persons|individuals|exchanges) ((?:were|was|are|is|have|has|did) (?!delisted|taken off|removed|freed)[^?,]{3,60}?)\s*\??$/i

/** “Which Cloud Hopper companies were listed”: which were over it. */
export function sortOverMatter(words: string, whole: Explained, read: (clause: string) => Reading): Explained {
  const [, which, name, sort, done] = sortOfMatter.exec(words) ?? []
  const { reading } = whole
  if (done === undefined || reading.is !== 'query' || reading.query.on.some(({ only }) => only)) return whole
  const over = read(`${which} ${sort} ${done} over ${name}`)
  const isSo =
    over.is === 'query' &&
    !over.unread &&
    over.query.on.some(({ only }) => only) &&
    mattersNamed(over.query).length > 0 &&
    over.query.by.length === reading.query.by.length
  return isSo ? { ...whole, reading: over } : whole
}
