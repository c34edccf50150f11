import type { Act } from '../lexicon/act.ts'
import type { Phrase } from '../lexicon/phrases.ts'
import { whetherEnd, whetherStart } from '../lexicon/whether-marks.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import type { Wanted } from '../query.ts'
import { byQuestionWord, withoutQuestionWord } from './wanted-by-word.ts'
import { wantsFigures } from './wanted-figures.ts'

/** A question as far as it is read, when it is asked what it wants to hear. */
export interface Heard {
  words: string
  items: readonly Item[]
  placed: readonly Placed[]
  acts: readonly Act[]
  negated: boolean
}

/** With what stands at its beginning, and with its first question word. */
export interface Asked extends Heard {
  telling: readonly Item[]
  first: Item | undefined
  asks: string | undefined
  order: Extract<Item, { is: 'order' }>['order'] | undefined
  /** Names of somebody who acts, is aimed at, or may be either. */
  actors: readonly Placed[]
  /** Nothing was done but what somebody is accused of. */
  onlyDeeds: boolean
}

/** What the question wants to hear: by the first rule that says so, and else by its question word. */
export function wantedOf(heard: Heard): Wanted {
  const { items, placed, acts } = heard
  const telling = items.filter(({ is }) => is !== 'filler' && is !== 'join' && is !== 'time')
  const asked: Asked = {
    ...heard,
    telling,
    first: telling[0],
    asks: telling.find((item) => item.is === 'question')?.word,
    order: items.find((item) => item.is === 'order')?.order,
    actors: placed.filter(({ part }) => part === 'by' || part === 'on' || part === 'open'),
    onlyDeeds: acts.every(({ ofAccused }) => ofAccused),
  }
  for (const rule of rules) {
    const wanted = rule(asked)
    if (wanted) return wanted
  }
  return asked.asks === undefined ? withoutQuestionWord(asked) : byQuestionWord(asked.asks, asked)
}

type Rule = (asked: Asked) => Wanted | undefined

/** “How did China and Russia differ”. */
const wantsBoth: Rule = ({ words, actors }) =>
  actors.length >= 2 &&
  /\b(?:compare|comparison|differ|differs|difference|differences|differed|versus|vs\.?|side by side)\b/i.test(words)
    ? 'compare'
    : undefined

/** “Is it true that”, “…, right?”. */
const isMarked: Rule = ({ words }) => (whetherStart.test(words) || whetherEnd.test(words) ? 'whether' : undefined)

/** “APT41 / the Chengdu 404 case, brief me”: of the matter, whoever is named beside it. */
const wantsBriefing: Rule = ({ words, onlyDeeds, placed }) =>
  /\b(?:brief me|what is (?:it|that|this))$/i.test(words) && onlyDeeds && placed.some(({ part }) => part === 'over')
    ? 'about'
    : undefined

/** “NotPetya in a nutshell”. */
const wantsOverview: Rule = ({ words, asks, onlyDeeds, placed }) =>
  /^(?:about|on|regarding)\b|\b(?:background|nutshell|rundown|primer|overview)\b/i.test(words) &&
  asks === undefined &&
  onlyDeeds &&
  placed.length > 0 &&
  placed.every(({ part }) => part === 'over' || part === 'open')
    ? 'about'
    : undefined

/** “…, and did it respond”. */
const asksAfterAll: Rule = ({ items, asks }) =>
  asks === undefined && items.findIndex((item, at) => item.is === 'auxiliary' && items[at - 1]?.is === 'join') > 0
    ? 'whether'
    : undefined

/** “Have the Five Eyes all attributed it”: who has not. */
const asksOfEach: Rule = ({ words, first, acts }) =>
  first?.is === 'auxiliary' &&
  acts.length > 0 &&
  /\b(?:five eyes|g7|nato|eu|allies|members?|states|countries)\b.*\b(?:all|each|every one)\b|\b(?:all|each|every one) (?:of )?(?:the )?(?:\w+ )?(?:five eyes|g7|nato|eu|allies|members?)\b/i.test(
    words,
  )
    ? 'missing'
    : undefined

/** “Did Japan respond”; “did Japan or Australia respond first”, “did Japan respond and how”. */
const opensWithVerb: Rule = ({ words, items, first, order, actors, acts }) => {
  if (first?.is !== 'auxiliary') return undefined
  if (order === 'first' && /\bor\b/i.test(words) && actors.length > 1) return 'acts'
  const asksMore = items.some(
    (item, at) => item.is === 'question' && items.slice(0, at).some(({ is }) => is === 'join'),
  )
  return asksMore && acts.length > 0 ? 'acts' : 'whether'
}

/** “How many countries”. */
const wantsCount: Rule = ({ words }) =>
  /\bhow (?:many|often|frequently)\b|\bnumber of\b|\bcount\b/i.test(words) ? 'count' : undefined

/** “Which country sanctioned the most”, “the most sanctioned group”. */
const wantsRank: Rule = ({ items, placed }) => {
  if (!items.some((item) => item.is === 'order' && item.order === 'most')) return undefined
  const group = placed.find(({ item, part }) => item.is === 'class' && part !== 'over')?.part
  return group && (group === 'by' ? 'who' : 'whom')
}

/** “Beijing never answered”, “nobody ever claimed it”: a statement, to be confirmed or not. */
const deniesSomething: Rule = ({ negated, asks, telling }) => {
  const [first, second] = telling.filter(({ is }) => is !== 'office')
  if (!negated || asks !== undefined) return undefined
  if (first?.is === 'negation')
    return /^(?:nobody|noone|none|no|never|nothing)$/.test(first.word) ? 'whether' : undefined
  const one =
    first?.is === 'name' && !/(?:eyes|g7|members|allies|europeans|west|western|countries|states)$/.test(first.text)
  return one && (second?.is === 'negation' || second?.is === 'auxiliary') ? 'whether' : undefined
}

/** “Any company sanctioned over it”. */
const asksAny: Rule = ({ words, asks, telling }) =>
  /^any (?!other|of|more|reaction|response|statement|comment|word)/i.test(words) &&
  asks === undefined &&
  telling.some((item) => item.is === 'act' && item.phrase.form === 'past')
    ? 'whether'
    : undefined

/** “Park Jin Hyok blacklisted by South Korea?” */
const asksByMark: Rule = ({ words, asks, telling, placed }) =>
  words.endsWith('?') &&
  asks === undefined &&
  telling[0]?.is === 'name' &&
  placed.every(({ item }) => item.is === 'name') &&
  telling.some((item) => item.is === 'act' && isVerb(item.phrase))
    ? 'whether'
    : undefined

/** Not “US sanctions”. */
const isVerb = ({ form, words }: Phrase): boolean =>
  form === 'past' || (form === 'base' && !words.at(-1)?.endsWith('s'))

/** “Who did not respond”. */
const wantsMissing: Rule = ({ negated, asks }) =>
  negated && (asks === 'who' || asks === 'which' || asks === 'what' || asks === undefined) ? 'missing' : undefined

/** “Which attacks did the EU condemn”, “all known Chinese campaigns”. */
const wantsMatters: Rule = ({ words, acts, asks }) =>
  acts.length > 0 && matterNouns.test(words) && !acts.some(({ ofAccused }) => ofAccused && asks === 'who')
    ? 'matters'
    : undefined

const matterNouns =
  /\b(?:which|what|list (?:of |all )?(?:the )?|all|how many|name the|any)\s+(?:(?:other|cyber|big|major|known|recent|of the|the|russian|chinese|iranian|north korean)\s+)*(?:[a-z-]+\s)?(?:incidents?|hacks?|attacks?|cyber-?attacks?|breaches|breach|campaigns?|operations?|intrusions?|cases?|sectors?|industries|industry)\b/i

/** The first that knows is right. */
const rules: readonly Rule[] = [
  wantsBoth,
  wantsFigures,
  isMarked,
  wantsBriefing,
  wantsOverview,
  asksAfterAll,
  asksOfEach,
  opensWithVerb,
  wantsCount,
  wantsRank,
  deniesSomething,
  asksByMark,
  asksAny,
  wantsMissing,
  wantsMatters,
]
