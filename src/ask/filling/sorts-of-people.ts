import { areAll, areMeasures } from '../lexicon/act.ts'
import { isUnkept, soldiers, staff } from '../lexicon/people.ts'
import type { Item } from '../pieces/item.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './half-read.ts'

/** “Which military officers were sanctioned”: those who serve some body. */
export function ofStaff(query: Query, items: readonly Item[]): Query {
  const { acts, on } = query
  const served = items.find((item) => item.is === 'wide' && staff.test(item.text) && !/^employees?$/.test(item.text))
  if (served?.is !== 'wide' || !onSomebody(query) || on.length > 0 || isNarrow(query)) return query
  const only = soldiers.test(served.text) ? 'soldier' : 'official'
  const wanted = query.wanted === 'acts' && acts.length > 0 && !query.presumes ? 'whom' : query.wanted
  return { ...query, wanted, on: [{ only }] }
}

/** “Which Chinese hackers has the UK sanctioned”: people, and no firms. */
export function ofHackers(query: Query, items: readonly Item[]): Query {
  const { on } = query
  const asked = items.findIndex(({ is }) => is === 'question')
  const hackers = items.findIndex((item) => item.is === 'wide' && /^hackers?$/.test(item.text))
  const [one, ...others] = on
  const isWhich = asked >= 0 && hackers > asked && hackers - asked <= 3
  if (!isWhich || !onSomebody(query) || query.wanted === 'whether' || others.length > 0) return query
  if (saysOverWhat(query) || query.mentions.length > 0) return query
  if (one && (one.only || one.speaker || !one.actor)) return query
  return { ...query, wanted: query.wanted === 'acts' ? 'whom' : query.wanted, on: [{ ...one, only: 'person' }] }
}

/**
 * “Which ministers has the EU sanctioned”, “were any hacktivists indicted”: the record does not tell such people or firms from others, and
 * what was done to anybody at all is no answer.
 */
export const unkept: Rule = (query, { items, reader: { archive } }) => {
  const { on, by } = query
  const isOfState = ({ actor, speaker }: Query['on'][number]) =>
    !speaker && (!actor || archive.actorsById.get(actor)?.kind === 'state')
  if (!onSomebody(query) || isNarrow(query) || !on.every(isOfState) || by.some(({ office }) => office)) return undefined
  const trade = tradeIn(items)
  if (trade) return trade
  const found = items.find((item, at) => isSort(item) && !isBehindBy(items, at) && !isTheOne(items, at))
  return found && 'text' in found ? found.text : undefined
}

/** Of a matter, or of a time, few are meant by such a word. */
const isNarrow = (query: Query): boolean =>
  saysOverWhat(query) || query.mentions.length > 0 || (query.since !== undefined && query.until !== undefined)

/** “Any ministers?” after whom somebody sanctioned, “which of them were hacktivists”. */
export const unkeptAmongThose: Rule = (query, { items, words }) => {
  if (!onSomebody(query) || !/^(?:and |so |but )?(?:any|only|just|how many|which|are any|were any)\b/i.test(words))
    return undefined
  const acts = items.some(({ is }) => is === 'act' || is === 'name')
  const found = acts ? undefined : items.find(isSort)
  return found && 'text' in found ? found.text : undefined
}

const isSort = (item: Item): boolean =>
  ((item.is === 'wide' || item.is === 'class' || item.is === 'unknown') && isUnkept(item.text)) ||
  (item.is === 'office' && item.office !== 'embassy')

/** “Sanctioned by the president”. */
const isBehindBy = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 3), at).some((item) => item.is === 'preposition' && item.word === 'by')

/** “Russian software companies”. */
function tradeIn(items: readonly Item[]): string | undefined {
  const at = items.findIndex((item, place) => item.is === 'class' && isTrade(items[place - 1]))
  const [trade, firms] = [items[at - 1], items[at]]
  return trade?.is === 'filler' && firms?.is === 'class' ? `${trade.word} ${firms.text}` : undefined
}

const isTrade = (item: Item | undefined): boolean =>
  item?.is === 'filler' && /^(?:software|tech|technology|internet|it|energy|oil|shipping|media)$/.test(item.word)

/** “The front company that was listed”: one that may be known by the rest. */
const isTheOne = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  return before?.is === 'filler' && before.word === 'the'
}

/** Diplomats are expelled and ambassadors summoned of a state. */
const onSomebody = ({ acts }: Query): boolean =>
  areMeasures(acts) &&
  areAll(
    acts,
    ({ takes, name }) => takes === 'actor' && !/^(?:expulsion|summons|recall|break|takedown|reward)/.test(name),
  )
