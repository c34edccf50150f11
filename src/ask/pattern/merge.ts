import type { Item } from '../pieces/item.ts'
import type { Entry, Senses } from './placed.ts'

/** What a rule makes of the items from a place on, and how many it takes; no entry when they say nothing by themselves. */
interface Merged {
  entry?: Entry
  length: number
}

type Rule = (items: readonly Item[], at: number, senses: Senses) => Merged | undefined

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
    !(isState(item) && item.possessive && second?.is === 'name' && second.speaker) &&
    // “The US Justice Department”: the body says which.
    !(isState(item) && second?.is === 'name' && second.text.startsWith('=') && senses.home(second) === item.state) &&
    // “The medical firm Stryker”: the name says who.
    !(item.is === 'class' && second?.is === 'name' && !second.state && !item.text.endsWith('s')) &&
    // “Chancellor Merkel”: the name says more.
    !(item.is === 'office' && second?.is === 'name' && second.speaker)
  return says ? undefined : { length: 1 }
}

/** “Chinese companies”, “GRU units”, “which GRU unit”; a class that is said twice counts once: “Iran’s intelligence ministry”. */
const nameAndClass: Rule = (items, at, senses) => {
  const [item, second, third, fourth] = items.slice(at)
  if (item?.is !== 'name' || second?.is !== 'class') return undefined
  if (!senses.actor(item)) {
    const matter = senses.matter(item) && third?.is !== 'act'
    return matter ? { entry: { item, sense: 'matter' }, length: 2 } : undefined
  }
  const again = third?.is === 'class' && third.only === second.only && fourth?.is !== 'deed'
  const asked = items[at - 1]?.is === 'question' && second.text === 'unit'
  const entry: Entry =
    senses.many(item) || second.text === 'units' || asked
      ? { item, ...(isLoose(items, at, second) ? {} : { only: second.only }) }
      : { item, sense: 'actor' }
  return { entry, length: again ? 3 : 2 }
}

/** “The Dutch minister”, “the Chinese embassy in Prague”; of “Estonian defence minister Aaviksoo” the name comes next. */
const nameAndOffice: Rule = (items, at, senses) => {
  const [item, second, third, fourth] = items.slice(at)
  if (item?.is !== 'name' || second?.is !== 'office' || !senses.actor(item)) return undefined
  if (third?.is === 'name' && third.speaker) return { length: 2 }
  const place = third?.is === 'preposition' && (third.part === 'over' || third.part === 'to') ? fourth : third
  const where = place?.is === 'name' && second.office === 'embassy' ? place.state : undefined
  return {
    entry: { item, office: second.office, ...(where && { at: where }) },
    length: where ? (place === third ? 3 : 4) : 2,
  }
}

const nameAndDeed: Rule = (items, at) => {
  const [item, second] = items.slice(at)
  return item?.is === 'name' && second?.is === 'deed' && !item.state
    ? { entry: { item, sense: 'matter' }, length: 1 }
    : undefined
}

/** “China’s MSS”. */
const stateAndName: Rule = (items, at, senses) => {
  const [item, second] = items.slice(at)
  return isState(item) &&
    second?.is === 'name' &&
    !second.state &&
    !second.text.startsWith('=') &&
    senses.qualifies(item, second)
    ? { entry: { item: second, qualifier: item }, length: 2 }
    : undefined
}

/** “KMCTC North Korea”: the name says more than the state behind it. */
const nameAndState: Rule = (items, at, senses) => {
  const [item, second, third] = items.slice(at)
  return item?.is === 'name' &&
    !item.state &&
    isState(second) &&
    !second.possessive &&
    third?.is === 'act' &&
    third.phrase.form === 'noun' &&
    senses.accused(item) &&
    senses.accused(second) &&
    senses.qualifies(second, item)
    ? { entry: { item, qualifier: second }, length: 2 }
    : undefined
}

/** “Hossein Abbasi of Net Peygard”. */
const personOfBody: Rule = (items, at, senses) => {
  const [item, second, third] = items.slice(at)
  return item?.is === 'name' &&
    second?.is === 'preposition' &&
    second.word === 'of' &&
    third?.is === 'name' &&
    !third.state &&
    senses.person(item)
    ? { entry: { item }, length: 3 }
    : undefined
}

/** “The prime minister of Montenegro”, “the foreign ministry in Beijing”. */
const officeOfName: Rule = (items, at) => {
  const [item, second, third] = items.slice(at)
  if (item?.is !== 'office' || second?.is !== 'preposition' || third?.is !== 'name') return undefined
  const its = second.word === 'of' || (second.word === 'in' && item.office !== 'embassy' && third.state !== undefined)
  return its ? { entry: { item: third, office: item.office }, length: 3 } : undefined
}

/** “Companies from China”, “units of the GRU”, “any organ of the Chinese state”. */
const classOfName: Rule = (items, at, senses) => {
  const [item, second, third, whole] = items.slice(at)
  if (item?.is !== 'class' || second?.is !== 'preposition' || third?.is !== 'name') return undefined
  if (second.part === 'by' || second.part === 'on') return undefined
  const own = second.word === 'of' && parts.has(item.only) && senses.accused(third)
  if (!third.state && !own) return undefined
  return { entry: { item: third, only: item.only }, length: whole?.is === 'class' && whole.only === 'state' ? 4 : 3 }
}

/** What a body or somebody can have. */
const parts: ReadonlySet<string> = new Set(['person', 'unit', 'company'])

const anyOther: Rule = (items, at) => {
  const [item, second] = items.slice(at)
  return item && item.is !== 'time'
    ? { entry: { item, ...(item.is === 'act' && second?.is === 'wide' && { anybody: true }) }, length: 1 }
    : undefined
}

/** The first that fits. */
const rules: readonly Rule[] = [
  idle,
  nameAndClass,
  nameAndOffice,
  nameAndDeed,
  stateAndName,
  nameAndState,
  personOfBody,
  officeOfName,
  classOfName,
  anyOther,
]

const isState = (item: Item | undefined): item is Extract<Item, { is: 'name' }> =>
  item?.is === 'name' && item.state !== undefined

/** “Linked it to the Russian state” says less than blaming the state. */
const isLoose = (items: readonly Item[], at: number, { only }: Extract<Item, { is: 'class' }>): boolean =>
  only === 'state' &&
  items.slice(0, at).some((item) => item.is === 'act' && /^(?:link|tie|tied|connect)/.test(item.text))
