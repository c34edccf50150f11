import type { Placed } from './placed.ts'

/** “The hack of its foreign ministry”. */
const itsOwn =
  /\b((?:of|on|against|into|in|at|wiping|hacking|attacking|robbing|breaching|hitting) )(?:its|their|the country['’]s)(?: own)? (?=\p{L})/iu
const hit =
  /\b(?:attacks?|hacks?|hacking|breach(?:es)?|intrusions?|compromise|campaigns?|operations?|break-ins?|theft|leak|spying|wiping|attacking|robbing|breaching|hitting|breaking|getting|penetrating|infiltrating)\b/i

/** The question with the name of the state that speaks where “its” stands behind what was done; undefined where it says so itself. */
export function withOwner(words: string, placed: readonly Placed[]): string | undefined {
  const found = itsOwn.exec(words)
  if (!found || placed.some(({ part }) => part === 'over' || part === 'both')) return undefined
  const [speaker, ...others] = placed.filter(({ item, part }) => item.is === 'name' && part === 'by')
  const owner = speaker?.item
  if (others.length > 0 || owner?.is !== 'name' || !owner.state) return undefined
  const told = words.slice(0, found.index + (found[1]?.length ?? 0))
  if (!hit.test(told) || !told.toLowerCase().includes(owner.text)) return undefined
  return words.replace(itsOwn, `$1the ${owner.text} `)
}
