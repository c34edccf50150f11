import { authorship, takedown } from '../lexicon/acts-in-deeds.ts'
import { statements } from '../lexicon/acts-in-words.ts'
import { support } from '../lexicon/acts-of-stance.ts'
import { isDeedWord } from '../lexicon/deed-words.ts'
import type { ActItem } from '../pattern/placed.ts'
import { deed, type Item, isState } from './item.ts'
import { wordOf } from './verbs.ts'

type Rule = (items: readonly Item[], act: ActItem, at: number) => Item | undefined

/** “did it sanction China?” begins with a question, not with a deed. */
const didIt: Rule = (items, { text }, at) =>
  text === 'did it' && (!asksWho(items, at) || isBase(items[at + 1])) ? { is: 'auxiliary', word: 'did' } : undefined

const isBase = (item: Item | undefined): boolean => item?.is === 'act' && item.phrase.form === 'base'

/** “What measures hit Iran”, “takedowns targeted Russian actors”. */
const hit: Rule = (items, { text }, at) =>
  /^(?:hit(?:ting)?|target(?:ed|ing)?)$/.test(text) &&
  items
    .slice(0, at)
    .some((each) => each.is === 'act' && (each.phrase.act.takes === 'actor' || each.phrase.act === takedown))
    ? { is: 'preposition', word: 'against', part: 'on' }
    : undefined

/** “After ransomware shut down a pipeline”: what it did is no takedown. */
const shutDown: Rule = (items, { phrase, text }, at) => {
  const doer = items[at - 1]
  const asked = items.slice(0, at).some(({ is }) => is === 'act')
  return asked &&
    phrase.act.name === 'takedown' &&
    phrase.form !== 'noun' &&
    doer?.is === 'filler' &&
    isDeedWord(doer.word)
    ? deed(text)
    : undefined
}

/** “Why did Blinken blame Iran for taking down Albania’s border system”: what was done, and no takedown. */
const blamedFor: Rule = (items, { phrase, text }, at) => {
  const before = items[at - 1]
  const blamed = items.slice(0, at).some((each) => each.is === 'act' && blames.has(each.phrase.act.name))
  return blamed &&
    phrase.act.name === 'takedown' &&
    /ing\b/.test(text) &&
    before?.is === 'preposition' &&
    before.word === 'for'
    ? deed(text)
    : undefined
}

const blames: ReadonlySet<string> = new Set(['attribution', 'condemnation'])

/** “Who did the FBI say shut down the plants”: who did it. */
const saidShut: Rule = (items, { phrase, text }, at) => {
  const say = items[at - 1]
  return phrase.act.name === 'takedown' &&
    phrase.form !== 'noun' &&
    say?.is === 'act' &&
    /^(?:say|said|says)$/.test(say.text)
    ? { is: 'act', text, phrase: { ...phrase, act: authorship } }
    : undefined
}

/** “Who knocked out the Cyclops Blink botnet”, “when was the Lumma malware knocked out”. */
const knockedOut: Rule = (items, { text, phrase }, at) =>
  /^knock(?:ed|ing)? out$/.test(text) &&
  items
    .slice(Math.max(at - 4, 0), at + 5)
    .some((item) => item.is === 'name' && / (?:botnet|malware|ransomware)$/.test(item.text))
    ? { is: 'act', text, phrase: { ...phrase, act: takedown } }
    : undefined

/** “A network of infected firewalls”. */
const ofInfected: Rule = (items, { text, phrase }, at) => {
  const of = items[at - 1]
  return of?.is === 'preposition' && of.part === 'of' && phrase.act === authorship && phrase.form === 'past'
    ? deed(text)
    : undefined
}

/** “What did they say back”. */
const back: Rule = (items, { text }, at) =>
  text === 'back' && items[at + 1]?.is !== 'name' && items.slice(0, at).some(({ is }) => is === 'act')
    ? { is: 'filler', word: 'back' }
    : undefined

/** “Who stood behind Prague”: with it, and not behind it. */
const stoodBehind: Rule = (items, act, at) => {
  const stood = items[at - 1]
  return act.text === 'behind' &&
    stood &&
    /^st(?:ood|ands?|anding)$/.test(wordOf(stood) ?? '') &&
    isState(items[at + 1])
    ? { ...act, text: 'stood behind', phrase: { words: ['stood', 'behind'], form: 'past', act: support } }
    : undefined
}

/** “any mixer, say Tornado Cash”. */
const say: Rule = (items, { text }, at) =>
  text === 'say' && items[at - 1]?.is === 'join' && items[at + 1]?.is === 'name'
    ? { is: 'filler', word: 'say' }
    : undefined

/** “Claim that Moscow did it”, “claimed he could prove it”: said so, of others. */
const claim: Rule = (items, { text, phrase }, at) => {
  const next = items[at + 1]
  const said = next?.is === 'filler' && /^(?:that|he|she|they|to)$/.test(next.word)
  return said && /^claim(?:s|ed)?$/.test(text) && phrase.form !== 'noun'
    ? { is: 'act', text, phrase: { ...phrase, act: statements } }
    : undefined
}

/** “which of them concern China”. */
const concern: Rule = (items, { text }, at) =>
  text.startsWith('concern') && items[at + 1]?.is === 'name' ? { is: 'filler', word: text } : undefined

/** “Hackers linked to the Chinese state”: whose they are. */
const linked: Rule = (items, { text }, at) => {
  const [whom, to] = [items[at - 1], items[at + 1]]
  const told = items.slice(0, at).some(({ is }) => is === 'act')
  return told &&
    /^(?:linked|tied)$/.test(text) &&
    (whom?.is === 'class' || whom?.is === 'wide') &&
    to?.is === 'preposition' &&
    to.part === 'to'
    ? { is: 'filler', word: text }
    : undefined
}

/** Verbs that are something else here. */
export const elsewise: readonly Rule[] = [
  didIt,
  hit,
  shutDown,
  blamedFor,
  saidShut,
  knockedOut,
  ofInfected,
  back,
  stoodBehind,
  say,
  claim,
  concern,
  linked,
]

/** “who did it”, “did it take long”: only behind who is it a deed. */
const asksWho = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at).findLast(({ is }) => is !== 'filler' && is !== 'join')
  return before?.is === 'question' ? before.word === 'who' : before !== undefined
}
