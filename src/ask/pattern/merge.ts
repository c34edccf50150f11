import type { Item } from '../pieces/item.ts'
import type { Entry, Senses } from './placed.ts'

/** “Chinese companies” are one name; “China’s MSS” is the MSS, and which; “companies from China” are Chinese companies. */
export function merge(items: readonly Item[], senses: Senses): Entry[] {
  const entries: Entry[] = []
  const telling = items.filter(({ is }) => is !== 'filler')
  for (let at = 0; at < telling.length; at += 1) {
    const item = telling[at]
    const [second, third] = [telling[at + 1], telling[at + 2]]
    if (!item || item.is === 'wide' || item.is === 'unknown' || item.is === 'order') continue
    // “The watchdog hack”: whom it happened to.
    if (item.is === 'class' && second?.is === 'deed' && telling[at - 1]?.is === 'name') continue
    // “The Armageddon espionage group”.
    if (item.is === 'class' && telling[at - 1]?.is === 'deed' && telling[at - 2]?.is === 'name') continue
    // “Estonia’s Jaak Aaviksoo”: the name says who.
    if (item.is === 'name' && item.state && item.possessive && second?.is === 'name' && second.speaker) continue
    // “The US Justice Department”: the body says which.
    if (
      item.is === 'name' &&
      item.state &&
      second?.is === 'name' &&
      second.text.startsWith('=') &&
      senses.home(second) === item.state
    )
      continue
    // “The medical firm Stryker”: the name says who.
    if (item.is === 'class' && second?.is === 'name' && !second.state && !item.text.endsWith('s')) continue
    // “Chancellor Merkel”: the name says more.
    if (item.is === 'office' && second?.is === 'name' && second.speaker) continue
    if (item.is === 'name' && second?.is === 'class' && senses.actor(item)) {
      entries.push(
        senses.many(item) || second.text === 'units'
          ? { item, ...(isLoose(telling, at, second) ? {} : { only: second.only }) }
          : { item, sense: 'actor' },
      )
      at += 1
    } else if (item.is === 'name' && second?.is === 'office' && senses.actor(item)) {
      // “Estonian defence minister Aaviksoo”.
      if (third?.is === 'name' && third.speaker) {
        at += 1
        continue
      }
      const place =
        third?.is === 'preposition' && (third.part === 'over' || third.part === 'to') ? telling[at + 3] : third
      const where = place?.is === 'name' && second.office === 'embassy' ? place.state : undefined
      entries.push({ item, office: second.office, ...(where && { at: where }) })
      at += where ? (place === third ? 2 : 3) : 1
    } else if (item.is === 'name' && second?.is === 'deed' && !item.state) {
      entries.push({ item, sense: 'matter' })
    } else if (
      item.is === 'name' &&
      second?.is === 'class' &&
      senses.matter(item) &&
      !senses.actor(item) &&
      third?.is !== 'act'
    ) {
      entries.push({ item, sense: 'matter' })
      at += 1
    } else if (
      item.is === 'name' &&
      item.state &&
      second?.is === 'name' &&
      !second.state &&
      !second.text.startsWith('=') &&
      senses.qualifies(item, second)
    ) {
      entries.push({ item: second, qualifier: item })
      at += 1
    } else if (
      item.is === 'office' &&
      second?.is === 'preposition' &&
      third?.is === 'name' &&
      isOfficeOf(item, second, third)
    ) {
      // “The prime minister of Montenegro”, “the foreign ministry in Beijing”.
      entries.push({ item: third, office: item.office })
      at += 2
    } else if (
      item.is === 'class' &&
      second?.is === 'preposition' &&
      second.part !== 'by' &&
      third?.is === 'name' &&
      (third.state || (item.only === 'person' && second.word === 'of' && senses.accused(third))) &&
      second.part !== 'on'
    ) {
      entries.push({ item: third, only: item.only })
      // “Any organ of the Chinese state”.
      const whole = telling[at + 3]
      at += whole?.is === 'class' && whole.only === 'state' ? 3 : 2
    } else if (item.is !== 'time')
      entries.push({ item, ...(item.is === 'act' && second?.is === 'wide' && { anybody: true }) })
  }
  return entries
}

const isOfficeOf = ({ office }: Extract<Item, { is: 'office' }>, { word }: Preposition, whose: Name): boolean =>
  word === 'of' || (word === 'in' && office !== 'embassy' && whose.state !== undefined)

type Name = Extract<Item, { is: 'name' }>
type Preposition = Extract<Item, { is: 'preposition' }>

/** “Linked it to the Russian state” says less than blaming the state. */
const isLoose = (items: readonly Item[], at: number, { only }: Extract<Item, { is: 'class' }>): boolean =>
  only === 'state' &&
  items.slice(0, at).some((item) => item.is === 'act' && /^(?:link|tie|tied|connect)/.test(item.text))
