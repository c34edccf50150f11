import type { Item } from '../pieces/item.ts'
import { nextAct } from './around-name.ts'
import { withGroupTied } from './group-tied.ts'
import { merge } from './merge.ts'
import { partOf } from './part.ts'
import type { Entry, Part, Placed, Senses, Spot } from './placed.ts'

/** Decides the part of every name from what stands around it. */
export function placeNames(items: readonly Item[], senses: Senses): readonly Placed[] {
  const entries = merge(items, senses)
  const placed: Placed[] = []
  entries.forEach(({ item, only, qualifier, sense, office, staff, at: where }, at) => {
    if (item.is !== 'name' && item.is !== 'class' && item.is !== 'office') return
    const may = {
      matter: item.is === 'name' && (senses.matter(item) || (sense === 'matter' && senses.case(item))),
      actor: item.is !== 'name' || senses.actor(item),
    }
    const matter = may.matter && !(sense === 'actor' && may.actor)
    const actor = may.actor && !(sense === 'matter' && may.matter)
    const spot = { entries, at, item, matter, actor, placed, senses }
    const previous = placed.at(-1)
    const part = previous && isJoined(entries, at) ? shared(spot, previous.part) : partOf(spot)
    const settled = part === 'open' && (sense === 'matter' || !actor) && matter ? 'over' : part
    const acting = item.is === 'name' && !may.actor && settled === 'over' && isSubject(entries, at)
    placed.push({
      item,
      ...(acting && { acting }),
      part: settled,
      ...(settled === 'victim' && isSingle(entries, at) && { single: true }),
      ...(office && { office }),
      ...(staff && { staff }),
      ...(where && { at: where }),
      ...(item.is === 'class' && previous?.only && isJoined(entries, at) && { like: true }),
      ...(only && { only }),
      ...(qualifier && { qualifier }),
    })
  })
  return withGroupTied(placed, entries, senses)
}

/** Right between “did” or “has” and a verb that only somebody can do. */
function isSubject(entries: readonly Entry[], at: number): boolean {
  const [before, after, object] = [entries[at - 1]?.item, entries[at + 1]?.item, entries[at + 2]?.item]
  if (
    before?.is !== 'auxiliary' ||
    after?.is !== 'act' ||
    after.phrase.act.ofAccused ||
    after.phrase.act.name === 'reactions'
  )
    return false
  if (/^(?:did|does|do)$/.test(before.word))
    return after.phrase.form === 'base' || (after.phrase.form === 'noun' && after.phrase.words.length === 1)
  return (
    /^(?:has|have|had)$/.test(before.word) &&
    after.phrase.form === 'past' &&
    (object?.is === 'name' || object?.is === 'wide' || entries[at + 1]?.anybody === true)
  )
}

const isJoined = (entries: readonly Entry[], at: number): boolean => {
  const before = entries.slice(0, at).findLastIndex(({ item }) => item.is !== 'join')
  return before < at - 1 && (entries[before]?.item.is === 'name' || entries[before]?.item.is === 'class')
}

/** Behind “the attack on”, and no year. */
const isSingle = (entries: readonly Entry[], at: number): boolean => {
  const [deed, on, name] = [entries[at - 2]?.item, entries[at - 1]?.item, entries[at]?.item]
  return (
    deed?.is === 'deed' &&
    /^(?:cyber ?)?(?:attack|hack|breach|intrusion)$/.test(deed.word) &&
    on?.is === 'preposition' &&
    name?.is === 'name' &&
    !name.year
  )
}

/** What is joined plays the same part, if it can. */
function shared({ item, matter, actor, entries, at }: Spot, part: Part): Part {
  if (part === 'by' && nextAct(entries, at)?.at === at + 1 && item.is === 'name' && !actor) return 'over'
  if (part === 'over' || part === 'victim') return matter ? 'over' : part === 'victim' ? 'victim' : 'on'
  return actor ? part : 'over'
}
