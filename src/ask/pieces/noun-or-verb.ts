import { isForms } from '../lexicon/grammar.ts'
import type { ActItem } from '../pattern/placed.ts'
import { deed, type Item } from './item.ts'
import { elsewise } from './other-verbs.ts'

/** “the hack of”, “accused of hacking”: no verb, unless somebody is asked to have done just that. */
export function nounOrVerb(items: readonly Item[], item: Item, at: number): Item {
  if (item.is !== 'act') return item
  for (const rule of elsewise) {
    const other = rule(items, item, at)
    if (other) return other
  }
  if (item.phrase.words.length > 1) return item
  if (isNoun(items, item, at)) return { ...item, phrase: { ...item.phrase, form: 'noun' } }
  const { act, form } = item.phrase
  const name = nouns.has(item.text)
  if (!act.ofAccused && !name) return item
  const before = items.slice(0, at).filter(({ is }) => is !== 'filler' && is !== 'join' && is !== 'time')
  if (isListed(item, before)) return item
  if (form === 'base' || name) {
    const subject = before.findLast(({ is }) => is !== 'negation')
    const done = isAsked(item, before, items[at + 1]) && (canAct(subject) || isDidNot(before.at(-1)))
    return done ? item : act.ofAccused ? deed(item.text) : { is: 'filler', word: item.text }
  }
  const told = before.some((each) => each.is === 'act' && !each.phrase.act.ofAccused)
  return form === 'ing' && told ? deed(item.text) : item
}

/** “the Mabna Institute: charges”: with nobody who does it, the word is a noun. */
function isNoun(items: readonly Item[], { text, phrase }: ActItem, at: number): boolean {
  if (phrase.form !== 'base' || phrase.act.ofAccused) return false
  const after = items[at + 1]?.is
  return (
    (after === undefined || after === 'preposition' || after === 'time' || after === 'join' || after === 'question') &&
    !items
      .slice(0, at)
      .some(({ is }) => is === 'question' || is === 'act' || (is === 'auxiliary' && !text.endsWith('s')))
  )
}

const nouns = new Set(['name', 'names', 'list', 'lists'])

/** “On what did the EU list it”: the verb stands last. */
const isListed = ({ text }: ActItem, before: readonly Item[]): boolean =>
  text.startsWith('list') &&
  before.at(-1)?.is === 'name' &&
  before.some((each) => each.is === 'preposition' && each.word === 'on')

/** “Did China hack”, “the statement in which the EU names China”. */
function isAsked({ text }: ActItem, before: readonly Item[], after: Item | undefined): boolean {
  const asks = before.findIndex((each) => (each.is === 'auxiliary' && !isForms.has(each.word)) || isDidNot(each))
  const did = before.findIndex((each) => each.is === 'act' && each.text === 'did it')
  const done = Math.max(asks, did) >= 0 && !before.slice(Math.max(asks, did + 1)).some(({ is }) => is === 'act')
  // “What did Ireland do after the HSE hack”.
  if (before.slice(asks + 1).some((each) => each.is === 'auxiliary' && each.word === 'do')) return false
  const said = before.some((each) => each.is === 'act' && each.phrase.act.name === 'statements')
  return done || (text.endsWith('s') && after?.is === 'name' && said)
}

/** “Why didn’t Singapore name a country”. */
const isDidNot = (item: Item | undefined): boolean =>
  item?.is === 'negation' && /^(?:did|does|do|has|have|had)nt$/.test(item.word)

/** “China”, “which companies”, “the ministers”, “did”. */
const canAct = (subject: Item | undefined): boolean =>
  subject?.is === 'name' ||
  subject?.is === 'class' ||
  subject?.is === 'office' ||
  subject?.is === 'wide' ||
  (subject?.is === 'act' && subject.text === 'did it') ||
  (subject?.is === 'auxiliary' && subject.word !== 'to')
