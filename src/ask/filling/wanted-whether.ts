import type { Phrase } from '../lexicon/phrases.ts'
import { whetherEnd, whetherStart } from '../lexicon/whether-marks.ts'
import type { Rule } from './asked.ts'

/** “Is it true that”, “…, right?”. */
export const isMarked: Rule = ({ words }) =>
  whetherStart.test(words) || whetherEnd.test(words) ? 'whether' : undefined

/** “…, and did it respond”. */
export const asksAfterAll: Rule = ({ items, asks }) =>
  asks === undefined && items.findIndex((item, at) => item.is === 'auxiliary' && items[at - 1]?.is === 'join') > 0
    ? 'whether'
    : undefined

/** “Have the Five Eyes all attributed it”: who has not. */
export const asksOfEach: Rule = ({ words, first, acts }) =>
  first?.is === 'auxiliary' &&
  acts.length > 0 &&
  /\b(?:five eyes|g7|nato|eu|allies|members?|states|countries)\b,? (?:have |has |did )?(?:all|each|every one)\b|\b(?:all|each|every|every one) (?:of )?(?:the )?(?:\w+ )?(?:five eyes|g7|nato|eu|allies|members?)\b/i.test(
    words,
  )
    ? 'missing'
    : undefined

/** “Did Japan respond”; “did Japan or Australia respond first”, “did Japan respond and how”. */
export const opensWithVerb: Rule = ({ words, items, first, order, actors, acts }) => {
  if (first?.is !== 'auxiliary') return undefined
  if (order === 'first' && /\bor\b/i.test(words) && actors.length > 1) return 'acts'
  // “Did NATO attribute it or just stand by them”: what it did.
  if (
    acts.length > 1 &&
    acts.every(({ takes }) => takes !== 'actor') &&
    /\bor (?:just|merely|only|simply|did (?:it|they))\b/i.test(words)
  )
    return 'acts'
  const asksMore = items.some(
    (item, at) => item.is === 'question' && items.slice(Math.max(0, at - 3), at).some(({ is }) => is === 'join'),
  )
  return asksMore && acts.length > 0 ? 'acts' : 'whether'
}

/** “After Cloud Hopper and up to spring 2025 did the EU list any more”, “in 2019 did it list anyone”, “wannacry did microsoft name zinc”. */
export const opensWithMatter: Rule = ({ telling, asks, acts }) => {
  const verb = telling.findIndex(({ is }) => is === 'auxiliary')
  const said = telling.slice(0, Math.max(verb, 0))
  const opens =
    said.length > 0 && said.length <= 4 && said.every(({ is }) => /^(?:preposition|name|deed|unknown)$/.test(is))
  return opens && asks === undefined && acts.length > 0 && telling[verb + 1]?.is === 'name' ? 'whether' : undefined
}

/** “Beijing never answered”, “nobody ever claimed it”: a statement, to be confirmed or not. */
export const deniesSomething: Rule = ({ words, negated, asks, telling }) => {
  const [first, second] = telling.filter(({ is }) => is !== 'office')
  if (!negated || asks !== undefined || /^members of\b/i.test(words)) return undefined
  if (first?.is === 'negation')
    return /^(?:nobody|noone|none|no|never|nothing)$/.test(first.word) ? 'whether' : undefined
  const one =
    first?.is === 'name' && !/(?:eyes|g7|members|allies|europeans|west|western|countries|states)$/.test(first.text)
  return one && (second?.is === 'negation' || second?.is === 'auxiliary') ? 'whether' : undefined
}

/** “Any company sanctioned over it”. */
export const asksAny: Rule = ({ words, asks, telling, placed }) =>
  (/^(?:and )?any(?:one|body) (?!else)/i.test(words) && asks === undefined && telling.some(({ is }) => is === 'act')
    ? 'whether'
    : undefined) ??
  (/^any (?!other|of|more|reaction|response|statement|comment|word)/i.test(words) &&
  asks === undefined &&
  telling.some(
    (item) =>
      item.is === 'act' &&
      // “Any attribution of it by the UK”.
      (item.phrase.form === 'past' ||
        (!item.phrase.act.weak && placed.length > 1 && placed.some(({ part }) => part === 'by'))),
  )
    ? 'whether'
    : undefined)

/** “Park Jin Hyok blacklisted by South Korea?” */
export const asksByMark: Rule = ({ words, asks, telling, placed }) =>
  words.endsWith('?') &&
  asks === undefined &&
  !several.test(words) &&
  !bare.test(words) &&
  telling[0]?.is === 'name' &&
  placed.every(({ item }) => item.is === 'name' || (item.is === 'class' && item.only === 'person')) &&
  telling.some(
    (item) =>
      item.is === 'act' && (isVerb(item.phrase) || (item.phrase.form === 'noun' && item.phrase.act.takes === 'actor')),
  )
    ? 'whether'
    : undefined

/** “GRU officers listed by the EU?”, “US indictments of PLA personnel?”: which they are. */
const several =
  /^(?:the )?\S+(?: \S+)? (?:nationals|citizens|people|persons|officers|members|companies|firms|hackers|officials|states|banks|ministers|agencies|countries) (?:that|who|which|\p{L}+ed)\b|\b(?:indictments|arrests|rewards|expulsions|takedowns|measures|actions|charges|listings|designations) (?:of|against|on)\b/iu

/** “Salt Typhoon sanctions?”, “Monica Witt indictment date?”: which, and when. */
const bare =
  /\b(?:sanctions|charges|indictments|arrests|rewards|listings|designations|expulsions|takedowns)\?$|\bdates?\?$/i

/** Not “US sanctions”. */
const isVerb = ({ form, words }: Phrase): boolean =>
  form === 'past' || (form === 'base' && !words.at(-1)?.endsWith('s'))
