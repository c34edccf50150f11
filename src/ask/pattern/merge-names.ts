import { isState } from '../pieces/item.ts'
import type { Rule } from './merge-rule.ts'

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

/** “GRU chief Igor Korobov”, “NewsFront co-founder Mikhail Sinelin”: the person is meant. */
export const bodyAndPerson: Rule = (items, at, senses) => {
  const [item, second, third] = items.slice(at)
  const person = second?.is === 'wide' || second?.is === 'office' ? third : second
  return item?.is === 'name' &&
    !item.state &&
    !item.speaker &&
    senses.actor(item) &&
    !senses.person(item) &&
    person?.is === 'name' &&
    senses.person(person) &&
    senses.accused(person)
    ? { length: person === second ? 1 : 2 }
    : undefined
}

/** “Hossein Abbasi of Net Peygard”, “Syed Johar Hasnain from Pakistan”. */
const personOfBody: Rule = (items, at, senses) => {
  const [item, second, third] = items.slice(at)
  return item?.is === 'name' &&
    second?.is === 'preposition' &&
    third?.is === 'name' &&
    (second.word === 'of' ? !third.state : second.word === 'from' && third.state) &&
    (senses.person(item) || item.speaker || (second.word === 'from' && senses.accused(item)))
    ? { entry: { item }, length: 3 }
    : undefined
}

/** A name beside another that says more of the same. */
export const namesTogether: readonly Rule[] = [stateAndName, nameAndState, personOfBody]
