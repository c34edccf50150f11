import type { Archive } from '../../model/archive.ts'
import type { IncidentId } from '../../model/id.ts'
import { noneButDeeds } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { mattersNamed } from '../says.ts'
import { describedIn } from '../texts/described.ts'
import { inTheseWords, toldOfSort } from '../texts/fitting.ts'
import { narrower } from '../texts/stems.ts'
import { mattersOf, placesIn } from './matters-of-victims.ts'
import { mattersIn } from './meant-matters.ts'
import { tellingIn, whoAsked } from './sort-of-victims.ts'

/** “Which hospitals were hit”, “which telecoms did Salt Typhoon hit”: whom it happened to. */
const asksVictims =
  /^(?:(?:who(?: else)?|(?:which|what|list|how many)\b.*) (?:were|was|got|have been|has been) (?:\w+ )?(?:hit|hacked|attacked|breached|targeted|compromised|robbed|infected|affected|wiped|encrypted|raided|infiltrated)|(?:which|what)\b.* (?:did|has|have) .+ (?:hit|hack|hacked|attack|attacked|breach|breached|target|targeted|compromise|compromised|rob|robbed|infect|infected|affect|affected|infiltrate|infiltrated))\b|^(?:(?:who|which|what|list|name)\b.*\b)?victims (?:of|in)\b|^(?:which|what|list|name|show|all|any)(?: the| all)?(?: \p{L}+)? victims\b/iu

/** The incidents of those who are accused, or all, in which such people were hit; where the words tell of nobody, they are left unread. */
export function victimsAsked(clause: Clause, asked: Query): Reading | undefined {
  const {
    words,
    items,
    before,
    reader: { archive },
  } = clause
  const query = ofVictimsThere(words, asked, archive)
  const { acts, negated, by, victims } = query
  const deeds = noneButDeeds(acts) && !negated
  const named = by.some(({ actor, speaker }) => actor !== undefined || speaker !== undefined)
  // Who was hit the most is not counted.
  if (!deeds || named || query.order === 'most' || !asksVictims.test(words)) return undefined
  // Which of them paid is not told of each.
  const paid = /\b(?:paid|pay|refused to pay)\b/i.exec(words)?.[0]
  if (paid) return { is: 'not-understood', parts: [paid] }
  // “How many countries did WannaCry hit”: the figures of that matter tell.
  if (query.wanted === 'figures' && mattersNamed(query).length > 0) return undefined
  const telling = tellingIn(items)
  const matters = mattersOf(query, archive) ?? (telling.length === 0 ? thatHappened(query, archive) : undefined)
  if (telling.length === 0 && !matters && before) return undefined
  // “Who did Belarus hack”, which is accused of nothing.
  if (!matters && query.on.some(({ actor }) => actor))
    return { is: 'query', query: { ...emptyQuery, wanted: 'matters', acts, on: query.on } }
  if (telling.length === 0 && !matters) return { is: 'query', query: allHit(words, items, query) }
  const here = victims.map(({ state }) => state)
  const hit = matters
    ? toldOf(matters, telling, archive)
    : telling.length > 0
      ? describedIn(archive).matters(telling, { here, near: [], also: [], times: [], all: true })
      : []
  const over = hit.length > 0 ? hit : (matters ?? [])
  if (over.length === 0) return undefined
  // “Which airlines were hit”: of none the record tells, and of others of their sector.
  const onlyNear = telling.some((word) => narrower(word)) && !toldOfSort(over, telling, archive)
  const placed = matters !== undefined || here.length > 0 || onlyNear
  const wanted = placed ? ('victims' as const) : ('matters' as const)
  const mentions = placed && hit.length > 0 ? whoAsked(words, items, telling) : []
  const found = {
    ...emptyQuery,
    wanted,
    ...(wanted === 'matters' && { acts }),
    over,
    // “Which EU states did it hit”: of whom it hit, those there.
    ...(wanted === 'victims' && { victims: placesIn(clause, query) }),
    mentions,
    since: query.since,
    until: query.until,
  }
  return { is: 'query', query: found, ...(hit.length === 0 && { unread: telling }) }
}

/** “Which French victims are on record”: in France, which says nothing. */
const ofVictimsThere = (words: string, query: Query, { actorsById }: Archive): Query =>
  /\bvictims\b/i.test(words) &&
  query.acts.length === 0 &&
  query.by.length > 0 &&
  query.by.every(({ actor, only, office }) => actor && !only && !office && actorsById.get(actor)?.kind === 'state')
    ? { ...query, by: [], victims: query.by.flatMap(({ actor }) => (actor ? [{ state: actor }] : [])) }
    : query

/** “Who was hacked in 2024”, “which German companies were hit”: by nobody who is named, and over nothing. */
const allHit = (words: string, items: readonly Item[], { victims, since, until }: Query): Query => ({
  ...emptyQuery,
  wanted: 'victims',
  ofKinds: [],
  victims,
  mentions: whoAsked(words, items, []),
  since,
  until,
})

/** “Who was hit by the attack on Georgia in 2019”. */
function thatHappened(query: Query, archive: Archive): readonly IncidentId[] | undefined {
  const matters = query.victims.length > 0 ? mattersIn(query.victims, query, archive) : []
  return matters.length > 0 ? matters : undefined
}

/** Those of which a word tells. */
function toldOf(matters: readonly IncidentId[], telling: readonly string[], archive: Archive): readonly IncidentId[] {
  if (telling.length === 0) return matters
  const told = telling.flatMap((word) => [...describedIn(archive).having(word)])
  const ids = new Set(told.flatMap((place) => archive.incidents[place]?.id ?? []))
  return inTheseWords(
    archive,
    telling,
    matters.filter((id) => ids.has(id)),
  )
}
