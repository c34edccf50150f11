import { type Act, areBlame } from '../lexicon/act.ts'
import { beWords } from '../lexicon/grammar.ts'
import { type Item, isState } from '../pieces/item.ts'
import { accusesOf, aim, isDeed, isDid, isWho, ties } from './around-name.ts'
import { isPassive } from './passive.ts'
import type { Entry, Found, Part, Spot } from './placed.ts'

/** The part of a name with an act behind it: “the UK sanctioned”, “Sandworm was sanctioned”, “EU sanctions”. */
export function beforeAct(spot: Spot, next: Found): Part {
  const { entries, at, item, matter, actor, senses } = spot
  const { act, form } = next.item.phrase
  const between = entries.slice(at + 1, next.at).map((each) => each.item)
  if (entries[at]?.office) return isPassive(entries, next.at) && act.takes === 'actor' ? 'on' : 'by'
  if (isHeading(spot, between, next)) return item.is === 'name' && senses.accused(item) ? aim(spot, act) : 'victim'
  if (asksAnew(between)) return item.is === 'name' && item.speaker ? 'by' : aim(spot, act)
  if (matter && isOfUnit(spot, next)) return 'over'
  if (isWhomTheyListed(spot, next, between)) return aim(spot, act)
  if (isDeed(next.item)) return isPassive(entries, next.at) && isState(item) ? 'victim' : beforeDeed(spot, between)
  if (isPassive(entries, next.at)) return beforePassive(spot, next)
  if (isFronted(between) || isWhomDid(spot, between)) return aim(spot, act)
  if (form === 'noun') return beforeNoun(spot, act, between)
  if (isPutOn(spot, act) || isListed(spot, next) || isBlamedAlone(spot, next)) return aim(spot, act)
  return actor ? 'by' : 'over'
}

/** “Which Chinese companies the US has sanctioned”: who did it stands right behind them. */
const isWhomTheyListed = ({ entries, at, item }: Spot, next: Found, between: readonly Item[]): boolean =>
  (entries[at]?.only !== undefined || item.is === 'class') &&
  between.find(({ is }) => is !== 'question')?.is === 'name' &&
  next.item.phrase.act.takes === 'actor' &&
  next.item.phrase.form !== 'noun' &&
  !isPassive(entries, next.at)

/** “countries which never sanctioned”: the question word stands for the name before it. */
const asksAnew = (between: readonly Item[]): boolean => between.slice(1).some(({ is }) => is === 'question')

/** “Albania, Iran 2022 - who backed it”: of what the question is, and not who did it. */
const isHeading = ({ entries, at, item }: Spot, between: readonly Item[], next: Found): boolean =>
  isState(item) &&
  entries[at]?.only === undefined &&
  !isPassive(entries, next.at) &&
  isWho(between.at(-1)) &&
  between.slice(0, -1).every(({ is }) => is === 'name' || is === 'join') &&
  entries.slice(0, at).every(({ item: each }) => each.is === 'name' || each.is === 'join')

/** “DarkSeoul sanctioned unit”: the unit that was. */
const isOfUnit = ({ entries, at }: Spot, next: Found): boolean =>
  next.at === at + 1 &&
  next.item.phrase.form === 'past' &&
  next.item.phrase.act.takes === 'actor' &&
  entries[next.at + 1]?.item.is === 'class'

/** “Georgia who attacked”, “did China hack”. */
function beforeDeed({ item, matter, actor, senses }: Spot, between: readonly Item[]): Part {
  if (between.some(isWho) && item.is === 'name' && item.state && !senses.accused(item)) return 'victim'
  return actor && !(matter && between.some(({ is }) => is === 'name')) ? 'on' : 'over'
}

/** “Sandworm was linked to the GRU”, “everything New Zealand sanctioned”, “Sandworm was sanctioned”. */
function beforePassive(spot: Spot, next: Found): Part {
  const { entries, matter, actor } = spot
  const { act } = next.item.phrase
  if (!matter && ties.test(next.item.text) && isTied(entries, next.at)) return 'also'
  if (actor && !matter && isActive(spot, next)) return 'by'
  if (actor && accusesOf(entries, next, next.at + 1)) return 'on'
  return aim(spot, act.takes ? act : { ...act, takes: 'actor' })
}

/** “Exchange and China sanctions”, “was Iran under sanctions”, “the EU over Iran’s sanctions”. */
function beforeNoun(spot: Spot, act: Act, between: readonly Item[]): Part {
  const { entries, at, item, matter, actor, senses } = spot
  if (act.takes === 'actor') {
    // “Vietnamese nationals under sanctions”.
    if (/^(?:person|company|official)$/.test(entries[at]?.only ?? '')) return aim(spot, act)
    const listed =
      between.at(-1)?.is === 'name' && between.some((each) => each.is === 'preposition' && each.part === 'on')
    const subject = entries
      .slice(0, at)
      .map((each) => each.item)
      .findLast(({ is }) => is !== 'join')
    const asked = subject?.is === 'auxiliary' && beWords.has(subject.word)
    const undergoes = item.is === 'name' && ((!item.state && senses.silent(item)) || senses.accused(item))
    if (listed || asked || undergoes) return aim(spot, act)
  }
  if (matter && !actor) return 'over'
  return matter && item.is === 'name' && !senses.accused(item) ? 'both' : 'by'
}

/** “Companies put on the list alongside it”, “how many Chinese soldiers indicted”: they list and charge nobody. */
const isListed = ({ entries, at, item }: Spot, { item: { phrase }, at: act }: Found): boolean =>
  phrase.act.takes === 'actor' &&
  ((item.is === 'class' && /^(?:company|person|group|unit|exchange|mixer)$/.test(item.only)) ||
    (entries[at]?.staff === true && phrase.form === 'past' && entries[act + 1]?.item.is !== 'name'))

/** “Sands hack Iran first blamed”: an accused state before a bare verb that has no object. */
const isBlamedAlone = ({ entries, item, matter, senses }: Spot, { item: { phrase }, at: act }: Found): boolean =>
  item.is === 'name' &&
  !matter &&
  senses.accused(item) &&
  phrase.form === 'past' &&
  areBlame([phrase.act]) &&
  entries.slice(0, act).every((each) => each.item.is === 'name' || each.item.is === 'order') &&
  entries.slice(act + 1).every((each) => each.item.is === 'filler' || each.item.is === 'question')

/** “Did the US put Chinese hackers on its list”. */
const isPutOn = ({ entries, at, actor, placed }: Spot, act: Act): boolean =>
  actor &&
  act.takes === 'actor' &&
  placed.some(({ part }) => part === 'by') &&
  entries.some((_, place) => place < at && isDid(entries, place))

/** “everything New Zealand sanctioned”: who sanctions and is not sanctioned, right before the bare verb. */
function isActive({ entries, at, item, senses }: Spot, next: Found): boolean {
  const after = entries[next.at + 1]?.item
  const free = !entries.slice(0, next.at).some((each) => each.item.is === 'auxiliary')
  return (
    free &&
    // “The EU never listed hackers”.
    entries.slice(at + 1, next.at).every((each) => each.item.is === 'negation') &&
    entries[at]?.only === undefined &&
    item.is === 'name' &&
    !(after?.is === 'preposition' && after.word === 'by') &&
    !senses.accused(item) &&
    !senses.silent(item)
  )
}

/** “was linked to the GRU” */
const isTied = (entries: readonly Entry[], at: number): boolean => {
  const after = entries[at + 1]?.item
  return after?.is === 'preposition' && after.part === 'to'
}

/** “which units has the EU sanctioned”: what is asked for stands before who did it. */
const isFronted = (between: readonly Item[]): boolean => {
  const auxiliary = between.findIndex(({ is }) => is === 'auxiliary')
  return auxiliary >= 0 && between.slice(auxiliary).some(({ is }) => is === 'name' || is === 'class')
}

/** “Which Chinese nationals did they sanction”: who did it is not said. */
const isWhomDid = ({ entries, at }: Spot, between: readonly Item[]): boolean => {
  const [did, ...others] = between
  const asked = entries.slice(0, at).map(({ item }) => item)
  return (
    did?.is === 'auxiliary' &&
    did.word === 'did' &&
    others.length === 0 &&
    asked.some((each) => each.is === 'question' && each.word !== 'who')
  )
}
