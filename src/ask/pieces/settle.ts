import { indictment } from '../lexicon/acts-of-law.ts'
import { isDeedWord, tellingDeeds } from '../lexicon/deed-words.ts'
import { beWords } from '../lexicon/grammar.ts'
import type { Senses } from '../pattern/placed.ts'
import type { Described } from '../texts/described.ts'
import { deed, type Item } from './item.ts'
import { joinListings } from './listings.ts'
import { withMatters } from './matters.ts'
import { nounOrVerb } from './noun-or-verb.ts'
import { withBetween, withDeeds, withoutClauses, withoutRelatives, withTies } from './subclauses.ts'
import { type Apart, joinVerbs } from './verbs.ts'
import { withYears } from './years.ts'

/** Decides what words are that may be two things: “hack” is a deed or a verb, “did” a deed or a mere question. */
export function settle(items: readonly Item[], senses: Senses, described: Described, apart: Apart): Item[] {
  const isMatter = senses.matter
  const whole = joinVerbs(joinListings(withoutMakers(withExchanges(asked(items), senses))), apart)
  const verbs = whole.map((item, at) =>
    isAdjective(whole, at) || isAim(whole, at) ? filler(item) : nounOrVerb(whole, item, at),
  )
  const named = verbs.some(({ is }) => is === 'name')
  const deeds = verbs.map((item, at): Item => {
    if (item.is === 'negation' && item.word === 'missing' && verbs[at - 1]?.is !== 'auxiliary')
      return { is: 'filler', word: item.word }
    if (item.is === 'filler' && item.word === 'wanted' && isSought(verbs, at))
      return { is: 'act', text: 'wanted', phrase: { words: ['wanted'], form: 'past', act: indictment } }
    const cased = item.is === 'filler' && /^(?:case|thing)$/.test(item.word) && verbs[at - 1]?.is !== 'name'
    if (item.is !== 'filler' || !isDeedWord(item.word) || cased) return item
    const [next, place] = [verbs[at + 1], verbs.slice(at + 2).find(({ is }) => is !== 'filler')]
    const there =
      next?.is === 'preposition' && (next.word === 'in' || next.word === 'at') && place?.is === 'name' && place.state
    return (!named || there || isAnySuch(verbs, at)) && tellingDeeds.test(item.word)
      ? { is: 'unknown', text: item.word.replace(/^power (?:cut|outage)/, 'blackout'), deed: true }
      : deed(item.word)
  })
  return withYears(
    withoutClauses(
      withTies(withDeeds(withoutRelatives(withBetween(withMatters(deeds, described, senses), isMatter)), isMatter)),
      isMatter,
    ),
    senses,
  )
}

/** “Ever blamed Russia for a blackout”. */
function isAnySuch(items: readonly Item[], at: number): boolean {
  const [over, article, next] = [items[at - 2], items[at - 1], items[at + 1]]
  return (
    over?.is === 'preposition' &&
    over.part === 'over' &&
    article?.is === 'filler' &&
    /^(?:a|an|any)$/.test(article.word) &&
    next?.is !== 'name' &&
    next?.is !== 'preposition' &&
    next?.is !== 'deed'
  )
}

/** “The stolen Microsoft signing key”, beside something else that was done. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const [article, item, next] = [items[at - 1], items[at], items[at + 1]]
  return (
    item?.is === 'act' &&
    /^(?:stolen|hacked|leaked|breached|compromised|hijacked|infected)$/.test(item.text) &&
    article?.is === 'filler' &&
    /^(?:the|a|an|its|their)$/.test(article.word) &&
    (next?.is === 'name' || next?.is === 'unknown' || next?.is === 'class') &&
    items.some((each, place) => place !== at && each.is === 'act')
  )
}

/** “It wants to disrupt communications”: what somebody means to do was not done. */
function isAim(items: readonly Item[], at: number): boolean {
  const [wants, to, item] = [items[at - 2], items[at - 1], items[at]]
  const aims = (wants?.is === 'unknown' && wants.text) || (wants?.is === 'filler' && wants.word)
  return (
    item?.is === 'act' &&
    /^disrupt/.test(item.text) &&
    to?.is === 'preposition' &&
    to.word === 'to' &&
    /^(?:wants?|wanted|plans?|planned|means?|meant|aims?|aimed|intends?|intended|prepar\w+|seeks?|sought|able|ready)$/.test(
      aims || '',
    )
  )
}

const filler = (item: Item): Item => (item.is === 'act' ? { is: 'filler', word: item.text } : item)

/** “The Dubai exchange”, “a bitcoin exchange”: no mail server. */
const withExchanges = (items: readonly Item[], senses: Senses): readonly Item[] =>
  items.map((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]]
    if (item.is !== 'name' || item.text !== 'exchange') return item
    const coins = before && 'text' in before ? before.text : before?.is === 'filler' ? before.word : ''
    const place =
      before?.is === 'name' &&
      before.state &&
      !senses.accused(before) &&
      !(after?.is === 'filler' && isDeedWord(after.word))
    // “The exchange Garantex”.
    const named = after?.is === 'name' && !after.state && senses.accused(after) && items[at + 2]?.is !== 'deed'
    if (named && before?.is === 'filler' && before.word === 'the') return { is: 'filler', word: item.text }
    return place || /^(?:crypto|cryptocurrency|bitcoin|coin|currency)$/.test(coins)
      ? { is: 'class', only: 'exchange', text: 'exchange' }
      : item
  })

/** “Israeli-made controllers”: where they come from says nothing. */
const withoutMakers = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item, at) => {
    const next = items[at + 1]
    const made = items[at - 1]?.is === 'preposition' && next?.is === 'filler' && /^(?:made|built)$/.test(next.word)
    return item.is === 'name' && item.state && made ? [] : [item]
  })

/** “Didn’t France accuse it?” expects a yes, and asks no more than “did France”. */
function asked(items: readonly Item[]): readonly Item[] {
  const [first, ...rest] = items
  const word =
    first?.is === 'negation' ? /^(did|does|do|has|have|had|is|are|was|were)nt$/.exec(first.word)?.[1] : undefined
  return word ? [{ is: 'auxiliary', word }, ...rest] : items
}

/** “Is wanted by Germany”. */
const isSought = (items: readonly Item[], at: number): boolean => {
  const [be, by] = [items.slice(0, at).findLast(({ is }) => is === 'auxiliary'), items[at + 1]]
  return be?.is === 'auxiliary' && beWords.has(be.word) && (by === undefined || by.is === 'preposition')
}
