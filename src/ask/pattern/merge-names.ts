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

/** “Khatib, Iran intel minister”, “Gizunov, GRU deputy head”: the person is meant, and what stands behind says of what. */
export const personAndPost: Rule = (items, at, senses) => {
  const [item, second] = items.slice(at)
  const apart = second?.is === 'join' ? 1 : 0
  const [body, ...rest] = items.slice(at + 1 + apart, at + 4 + apart)
  const held = rest.findIndex(({ is }) => is === 'office' || is === 'wide')
  const post = rest[held]
  return item?.is === 'name' &&
    senses.person(item) &&
    !item.possessive &&
    body?.is === 'name' &&
    !body.speaker &&
    !body.possessive &&
    !senses.person(body) &&
    senses.actor(body) &&
    (post?.is === 'office' || post?.is === 'wide') &&
    // “Badin and GRU officers”: others too.
    !(apart && post.text.endsWith('s')) &&
    rest.slice(0, held).every(({ is }) => is === 'class')
    ? { entry: { item }, length: held + 3 + apart }
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
