import escapeRegExp from 'escape-string-regexp'
import type { Placed } from './placed.ts'

/** “The hack of its foreign ministry”. */
const itsOwn =
  /\b((?:of|on|against|into|in|at|wiping|hacking|attacking|robbing|breaching|hitting) )(?:its|their|the country['’]s)(?: own)? (?!(?:own|account|name|names|behalf|part|initiative|right)\b)(?=\p{L})/iu
const hit =
  /\b(?:attacks?|hacks?|hacking|breach(?:es)?|intrusions?|compromise|campaigns?|operations?|break-ins?|theft|leak|spying|wiping|attacking|robbing|breaching|hitting|breaking|getting|penetrating|infiltrating)\b/i

/** “After its foreign ministry was hacked”, “when the intrusion into its foreign ministry was made public”. */
const wasHit =
  /\b(?:after|when|once|because) (?:its|their) ((?:\p{L}+ ){0,2}(?:ministry|ministries|parliament|government|electoral commission|grid|railways?)) (?:was|were|had been|got) (?:hacked|breached|hit|attacked|broken into|compromised|targeted)\b/iu

/** “Who backed Prague after its ministry was hacked”: whoever is backed was hit. */
function backed(placed: readonly Placed[]): readonly Placed[] | undefined {
  const [state, ...others] = placed.filter(({ item, part }) => item.is === 'name' && part === 'victim' && item.state)
  return state && others.length === 0 ? [state] : undefined
}

/** “The APT31 hack of its ministry”: who did it is no other matter; undefined where another is named. */
function withoutGroup(words: string, over: readonly Placed[]): string | undefined {
  const [group, ...others] = over
  const name = group?.item.is === 'name' ? group.item.text : undefined
  if (others.length > 0 || name === undefined || !/^(?:apt|unc|ta|fin|storm)[ -]?\d+$/.test(name))
    return over.length > 0 ? undefined : words
  const before = new RegExp(`${escapeRegExp(name)} (?=(?:hack|attack|breach|intrusion|break-in|compromise)\\b)`, 'i')
  return before.test(words) ? words.replace(before, '') : undefined
}

/** The question with the name of the state that speaks where “its” stands behind what was done; undefined where it says so itself. */
export function withOwner(typed: string, placed: readonly Placed[]): string | undefined {
  const over = placed.filter(({ part }) => part === 'over' || part === 'both')
  const words = withoutGroup(typed.replace(wasHit, 'over the hack of its $1'), over)
  const found = words === undefined ? undefined : itsOwn.exec(words)
  if (words === undefined || !found) return undefined
  const [speaker, ...others] = backed(placed) ?? placed.filter(({ item, part }) => item.is === 'name' && part === 'by')
  const owner = speaker?.item
  if (others.length > 0 || owner?.is !== 'name' || !owner.state) return undefined
  const told = words.slice(0, found.index + (found[1]?.length ?? 0))
  if (!hit.test(told) || !told.toLowerCase().includes(owner.text)) return undefined
  return words.replace(itsOwn, `$1the ${owner.text} `)
}
