import { ActorId } from '../../model/id.ts'
import { staff } from '../lexicon/people.ts'
import { type Item, isState, type NameItem } from '../pieces/item.ts'
import type { Rule } from './merge-rule.ts'
import type { Entry, Senses } from './placed.ts'

/** “Chinese companies”, “GRU units”, “which GRU unit”; a class that is said twice counts once: “Iran’s intelligence ministry”. */
export const nameAndClass: Rule = (items, at, senses) => {
  const [item, second, third, fourth] = items.slice(at)
  if (item?.is !== 'name' || second?.is !== 'class') return undefined
  // “The Russian security service FSB”.
  if (item.state && !item.possessive && third?.is === 'name' && isNamedBody(item, third, senses))
    return { entry: { item: third, sense: 'actor' }, length: 3 }
  if (!senses.actor(item)) {
    const matter = senses.matter(item) && third?.is !== 'act'
    return matter ? { entry: { item, sense: 'matter' }, length: 2 } : undefined
  }
  // “Iran’s intelligence ministry”, “any Chinese government ministry”.
  const again =
    third?.is === 'class' &&
    (third.only === second.only || second.only === 'state' || second.only === 'intelligence') &&
    fourth?.is !== 'deed'
  const isAsked = items[at - 1]?.is === 'question'
  // “Which Lazarus companies were listed”.
  const ofGroup =
    isAsked && /^(?:companies|firms|persons|people|exchanges)$/.test(second.text) && third?.is === 'auxiliary'
  const isPeople = second.only === 'person'
  const asked = isAsked && (second.text === 'unit' || (ofGroup && senses.accused(item)))
  // “Prigozhin’s companies”.
  const owned = item.possessive && second.only === 'company' && senses.person(item)
  const entry: Entry =
    senses.many(item) || second.text === 'units' || asked || owned
      ? {
          item,
          ...(isLoose(items, at, second)
            ? {}
            : { only: ofGroup && isPeople && !senses.many(item) ? 'member' : (again ? third : second).only }),
        }
      : { item, sense: 'actor' }
  return { entry, length: again ? 3 : 2 }
}

const isNamedBody = (state: NameItem, body: NameItem, senses: Senses): boolean =>
  !body.state && !body.speaker && senses.actor(body) && !senses.person(body) && senses.qualifies(state, body)

/** “The Dutch minister”, “the Chinese embassy in Prague”; of “Estonian defence minister Aaviksoo” the name comes next. */
export const nameAndOffice: Rule = (items, at, senses) => {
  const [item, second, third, fourth] = items.slice(at)
  if (item?.is !== 'name' || second?.is !== 'office' || !senses.actor(item)) return undefined
  if (third?.is === 'name' && third.speaker) return { length: 2 }
  const place = third?.is === 'preposition' && (third.part === 'over' || third.part === 'to') ? fourth : third
  const where = second.office === 'embassy' ? seatIn(second.text, place) : undefined
  return {
    entry: { item, office: second.office, ...(where && { at: where }) },
    length: where ? (place === third ? 3 : 4) : 2,
  }
}

/** “GRU officers”, “any Chinese official”. */
export const nameAndStaff: Rule = (items, at, senses) => {
  const [item, second, third] = items.slice(at)
  if (item?.is !== 'name' || second?.is !== 'wide' || !staff.test(second.text)) return undefined
  const named = third?.is === 'name' && (third.speaker !== undefined || senses.person(third))
  return senses.actor(item) && !named ? { entry: { item, staff: true }, length: 2 } : undefined
}

/** “Officers of Unit 74455”, “the authorities in Seoul”. */
export const staffOfName: Rule = (items, at, senses) => {
  const [item, second, third, next] = items.slice(at)
  if (item?.is === 'wide' && rulers.test(item.text) && second?.is === 'preposition' && second.word === 'in')
    return isState(third) && next?.is === 'act' ? { entry: { item: third }, length: 3 } : undefined
  return item?.is === 'wide' &&
    staff.test(item.text) &&
    second?.is === 'preposition' &&
    /^(?:of|from|in)$/.test(second.word) &&
    third?.is === 'name' &&
    senses.actor(third)
    ? { entry: { item: third, staff: true }, length: 3 }
    : undefined
}

/** Who speak for a state, where they are said to do something. */
const rulers = /^(?:authorit(?:y|ies)|leaders?|politicians|lawmakers|parliamentarians|mps|diplomats)$/

/** “The prime minister of Montenegro”, “the foreign ministry in Beijing”. */
const officeOfName: Rule = (items, at) => {
  const [item, second, third, of, place] = items.slice(at)
  if (item?.is !== 'office' || second?.is !== 'preposition' || third?.is !== 'name') return undefined
  const where =
    item.office === 'embassy' && of?.is === 'preposition' && of.word === 'in' ? seatIn(item.text, place) : undefined
  const its = second.word === 'of' || (second.word === 'in' && item.office !== 'embassy' && third.state !== undefined)
  const entry = { item: third, office: item.office, ...(where && { at: where }) }
  return its ? { entry, length: where ? 5 : 3 } : undefined
}

/** “The embassy in Oslo”: whose it is, what it speaks of may tell. */
const embassyIn: Rule = (items, at) => {
  const [item, second, third] = items.slice(at)
  if (item?.is !== 'office' || item.office !== 'embassy' || second?.is !== 'preposition') return undefined
  const seat = /^(?:in|at)$/.test(second.word) ? seatIn(item.text, third) : undefined
  return seat ? { entry: { item, at: seat }, length: 3 } : undefined
}

/** Where an embassy sits: that in Brussels is to Belgium, and the mission to the EU. */
const seatIn = (office: string, place: Item | undefined): ActorId | undefined =>
  place?.is === 'name' && place.text === 'brussels' && /^emb/.test(office)
    ? ActorId.parse('belgium')
    : place?.is === 'name'
      ? place.state
      : undefined

/** “Companies from China”, “units of the GRU”, “any organ of the Chinese state”. */
const classOfName: Rule = (items, at, senses) => {
  const [item, second, third, whole] = items.slice(at)
  if (item?.is !== 'class' || second?.is !== 'preposition' || third?.is !== 'name') return undefined
  if (!/^(?:of|from|in|within|at)$/.test(second.word)) return undefined
  const own =
    second.word === 'of' &&
    parts.has(item.only) &&
    (senses.accused(third) || (item.only !== 'person' && senses.silent(third)))
  if (!third.state && !own) return undefined
  return { entry: { item: third, only: item.only }, length: whole?.is === 'class' && whole.only === 'state' ? 4 : 3 }
}

/** What a body or somebody can have. */
const parts: ReadonlySet<string> = new Set(['person', 'unit', 'company', 'expert', 'mixer', 'exchange', 'service'])

/** A class or an office, and whose it is. */
export const classesOfNames: readonly Rule[] = [officeOfName, embassyIn, classOfName]

/** “Linked it to the Russian state” says less than blaming the state. */
const isLoose = (items: readonly Item[], at: number, { only }: Extract<Item, { is: 'class' }>): boolean =>
  only === 'state' &&
  items.slice(0, at).some((item) => item.is === 'act' && /^(?:link|tie|tied|connect)/.test(item.text))
