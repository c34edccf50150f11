import type { Senses } from '../pattern/placed.ts'
import type { Item } from './item.ts'
import { timeless, wholeTime } from './times.ts'

/** “the 2016 DNC hack”, “the 2007 attacks on Estonia”, “the attack on Georgia in 2019”: the year is that of the matter. */
export function withYears(items: readonly Item[], { matter: isMatter, accused }: Senses): Item[] {
  const taken = new Set<number>()
  const dated = items.map((item, at): Item => {
    if (item.is !== 'name') return item
    const before = items
      .slice(0, at)
      .findLastIndex(({ is }) => is !== 'filler' && is !== 'deed' && is !== 'preposition')
    const first = items[before]
    const between = items.slice(before + 1, at)
    // “Attributed the 2007 attacks to Russia”: the year is not Russia's.
    const away = between.some((each) => each.is === 'preposition' && (each.part === 'to' || each.part === 'by'))
    const near =
      first?.is === 'time' &&
      ((isMatter(item) && !isOfAct(items, before)) ||
        (between.some(({ is }) => is === 'deed') && !away) ||
        (isOfDeed(items, before, at) && !accused(item)))
        ? timeless(first.time)
        : undefined
    const next = items[at + 1]
    const nextAt = items.findIndex((each, place) => place > at && each.is !== 'filler' && each.is !== 'deed')
    const ofTime = items[nextAt]
    const hit = items.slice(at + 1, Math.max(nextAt, at + 1)).some(({ is }) => is === 'deed')
    // “Accuse Russia of the December 2015 outage”.
    const ofIt = next?.is === 'time' && next.time.of === true && accused(item)
    const inside = next?.is === 'time' && !ofIt && items[at + 2]?.is === 'deed' ? timeless(next.time) : undefined
    const own = ofTime?.is === 'time' && ofTime.time.of && hit ? wholeTime(ofTime.time) : undefined
    // “Attributed an attack to Russia in 2024”: nor is that in which it was said.
    const blamed = between.some((each) => each.is === 'preposition' && each.part === 'to')
    const after =
      next?.is === 'time' && !blamed && (item.among !== undefined || between.some(({ is }) => is === 'deed'))
        ? wholeTime(next.time)
        : undefined
    if (near) taken.add(before)
    else if (after ?? inside) taken.add(at + 1)
    else if (own) taken.add(nextAt)
    const year = near ?? after ?? inside ?? own
    const deedAfter = next?.is === 'deed' ? next.word : undefined
    return { ...item, ...(year && { year }), ...(deedAfter && { deed: deedAfter }) }
  })
  return dated.filter((_, at) => !taken.has(at)).map(ofMatter)
}

/** “The 2019 Georgia attack”, “attribution of the 2019 Georgian website attack”. */
function isOfDeed(items: readonly Item[], before: number, at: number): boolean {
  const [time, name] = [items[before], items[at]]
  const next = items.slice(at + 1, at + 3).find(({ is }) => is !== 'filler')
  const bare = time?.is === 'time' && (time.time.bare ?? time.time.of) === true
  return (
    bare &&
    before === at - 1 &&
    name?.is === 'name' &&
    name.state !== undefined &&
    next?.is === 'deed' &&
    !/^(?:election|vote)/.test(next.word)
  )
}

/** “OFAC designations January 2025 IT workers”: with no article, a month is when it was done; “sanctions of 2025 over NotPetya”. */
function isOfAct(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]]
  const isActs = before?.is === 'act' && item?.is === 'time' && item.time.of === true
  if (isActs && after?.is === 'preposition' && after.part === 'over') return true
  const month = item?.is === 'time' && item.time.since?.length === 7
  return month && (before?.is === 'act' || before?.is === 'name')
}

/** “Whom did Georgia blame for the cyber attack in 2019”, “who was behind the attack in 2019”: nothing else tells which. */
function isOfAttack(items: readonly Item[], at: number): boolean {
  const [deed, article, ...earlier] = items.slice(0, at).toReversed()
  const before = earlier.find(({ is }) => is !== 'filler')
  const isOf = before?.is === 'act' || (before?.is === 'preposition' && before.part === 'over')
  return deed?.is === 'deed' && article?.is === 'filler' && isOf
}

/** “Behind the August 2022 attack”. */
function ofMatter(item: Item, at: number, items: readonly Item[]): Item {
  const before = items[at - 1]
  // “The attack of August 2022”.
  const described = before?.is === 'name' && before.described ? 'matter' : undefined
  const word = before?.is === 'deed' ? before.word : described
  if (item.is === 'time' && word && (timeless(item.time) || (wholeTime(item.time) && isOfAttack(items, at))))
    return { ...item, time: { ...item.time, ofMatter: word } }
  // “The 2020 US election”.
  const isOver = (each: Item) =>
    each.is === 'filler' || (each.is === 'name' && each.state !== undefined && each.deed === 'election')
  const next = items.slice(at + 1).find((each) => !isOver(each))
  return item.is === 'time' && next?.is === 'deed' && timeless(item.time)
    ? { ...item, time: { ...item.time, ofMatter: next.word } }
    : item
}
