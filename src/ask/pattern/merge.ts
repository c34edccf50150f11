import { type Item, isState } from '../pieces/item.ts'
import { classesOfNames, nameAndClass, nameAndOffice, nameAndStaff, staffOfName } from './merge-classes.ts'
import { bodyAndPerson, namesTogether, personAndPost } from './merge-names.ts'
import type { Merged, Rule } from './merge-rule.ts'
import type { Entry, Senses } from './placed.ts'

/** “Chinese companies” are one name; “China’s MSS” is the MSS, and which; “companies from China” are Chinese companies. */
export function merge(items: readonly Item[], senses: Senses): Entry[] {
  const entries: Entry[] = []
  const telling = items.filter(({ is }) => is !== 'filler')
  for (let at = 0; at < telling.length; ) {
    const { entry, length } = mergedAt(telling, at, senses)
    if (entry) entries.push(entry)
    at += length
  }
  return entries
}

function mergedAt(items: readonly Item[], at: number, senses: Senses): Merged {
  for (const rule of rules) {
    const merged = rule(items, at, senses)
    if (merged) return merged
  }
  return { length: 1 }
}

/** Says nothing of who or what, or a name beside it says more. */
const idle: Rule = (items, at, senses) => {
  const [item, second] = items.slice(at)
  const [earlier, before] = [items[at - 2], items[at - 1]]
  if (!item) return undefined
  const says =
    !(item.is === 'wide' || item.is === 'unknown' || item.is === 'order') &&
    // “The watchdog hack”: whom it happened to.
    !(item.is === 'class' && second?.is === 'deed' && before?.is === 'name') &&
    // “State election systems”.
    !(item.is === 'class' && item.text === 'state' && second?.is === 'deed') &&
    // “The Armageddon espionage group”.
    !(item.is === 'class' && before?.is === 'deed' && earlier?.is === 'name') &&
    // “Estonia’s Jaak Aaviksoo”: the name says who.
    !(item.is === 'name' && !item.speaker && item.possessive && second?.is === 'name' && second.speaker) &&
    // “The US Justice Department”: the body says which.
    !(isState(item) && second?.is === 'name' && second.text.startsWith('=') && senses.home(second) === item.state) &&
    // “The medical firm Stryker”: the name says who.
    !(item.is === 'class' && second?.is === 'name' && !second.state && !item.text.endsWith('s')) &&
    // “Chancellor Merkel”: the name says more.
    !(item.is === 'office' && second?.is === 'name' && second.speaker)
  return says ? undefined : { length: 1 }
}

const nameAndDeed: Rule = (items, at) => {
  const [item, second] = items.slice(at)
  return item?.is === 'name' && second?.is === 'deed' && !item.state
    ? { entry: { item, sense: 'matter' }, length: 1 }
    : undefined
}

const anyOther: Rule = (items, at) => {
  const [item, second] = items.slice(at)
  return item && item.is !== 'time'
    ? { entry: { item, ...(item.is === 'act' && second?.is === 'wide' && { anybody: true }) }, length: 1 }
    : undefined
}

/** The first that fits. */
const rules: readonly Rule[] = [
  staffOfName,
  idle,
  bodyAndPerson,
  personAndPost,
  nameAndStaff,
  nameAndClass,
  nameAndOffice,
  nameAndDeed,
  ...namesTogether,
  ...classesOfNames,
  anyOther,
]
