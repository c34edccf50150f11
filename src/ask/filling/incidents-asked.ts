import { kindsIn, kindWord } from '../lexicon/kinds-of-attacks.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'

const asks =
  /^(?:which|what|how many|list(?: of)?|name|show|all|any)\b.*\b(?:incidents|attacks|cyber-?attacks|hacks|breaches|campaigns|thefts|heists)\b|\b(?:latest|newest|oldest|first|last|most recent) (?:known )?(?:[\p{L}-]+ ){0,2}(?:incident|attack|hack|breach|theft|heist|campaign)\b/iu

/**
 * “Which attacks were destructive”, “how many ransomware attacks are on record”, “which incidents happened in 2014”, “the latest incident”:
 * incidents by what kind they are, where and when; undefined where anything else is asked.
 */
export function incidentsAsked(words: string, items: readonly Item[], query: Query): Query | undefined {
  const { acts, by, on, over, around, victims, also, since, until } = query
  const named = by.length + on.length + over.length + around.length + also.length > 0
  const told = /\b(?:disclosed|made public|came to light)\b/i.test(words)
  const said = acts.some(({ weak, ofAccused, name }) => !weak && !ofAccused && !(told && name === 'confirmation'))
  const other = items.some(({ is }) => is === 'class' || is === 'office') || items.some(isOther)
  const not = query.negated || query.except.length > 0 || items.some(({ is }) => is === 'negation' || is === 'except')
  if (named || said || other || not || pointing.test(words) || !asks.test(words)) return undefined
  const ofKinds = kindsIn(words)
  const order = items.find((item) => item.is === 'order')?.order
  return {
    ...emptyQuery,
    wanted: 'matters',
    ofKinds,
    victims,
    ...(since && { since }),
    ...(until && { until }),
    ...(order && order !== 'most' && { order }),
  }
}

/** “Which attacks was it for”: what was, only a question before would tell. */
const pointing = /\b(?:was|is|were) (?:it|this|that) (?:for|over|about)$/i

/** A word that says more than the kind. */
const isOther = (item: Item): boolean =>
  (item.is === 'deed' && /^elections?$/.test(item.word)) || (item.is === 'unknown' && !kindWord(item.text))

/** “Wiper attacks on EU countries”, “has any EU state been hit by a wiper”: incidents of that kind. */
export function ofItsKind(query: Query, words: string): Query {
  const ofKinds = query.wanted === 'matters' && !query.ofKinds && query.over.length === 0 ? kindsIn(words) : []
  return ofKinds.length > 0 ? { ...query, ofKinds } : query
}
