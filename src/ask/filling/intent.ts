import type { Day } from '../../model/day.ts'
import { type Act, areListings } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { numberOf } from '../lexicon/numbers.ts'
import { namesCyberRegime } from '../lexicon/regimes.ts'
import { whetherStart } from '../lexicon/whether-marks.ts'
import { actsIn } from '../pattern/acts-asked.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import type { Query, Wanted } from '../query.ts'
import { wantedOf } from './wanted.ts'

type Intent = Pick<
  Query,
  'wanted' | 'acts' | 'without' | 'otherThan' | 'negated' | 'presumes' | 'now' | 'formal' | 'ownRegime' | 'degree'
> &
  Partial<Pick<Query, 'cyberRegime' | 'top' | 'order' | 'since' | 'until' | 'asOf' | 'atTheTime' | 'capacity'>>

/** What the question wants to hear, what was done, and when: all that does not need a name. */
export function intentOf(words: string, items: readonly Item[], placed: readonly Placed[]): Intent {
  const { acts, without, otherThan, idle } = actsOf(items)
  const negated = !idle && without.length === 0 && items.some(({ is }) => is === 'negation')
  const order = orderOf(items)
  const asked = stillAsked(words, items, acts) ? 'whether' : wantedOf({ words, items, placed, acts, negated })
  const dated = items.some(({ is }) => is === 'time') || order === 'last' || order === 'first'
  const matter = placed.some(({ part }) => part === 'over')
  // “Sandworm in 2022”, “the latest on Sandworm”: what was done then, and not who it is.
  const wanted = asked === 'about' && dated && (!matter || order === 'last') ? 'acts' : asked
  return {
    wanted,
    acts: wanted === 'confidence' && acts.every(({ weak }) => weak) ? [attribution] : acts,
    without,
    otherThan,
    negated: negated && wanted !== 'missing',
    presumes: presumes(words, items, placed, wanted),
    now: (wanted === 'whether' || wanted === 'why') && present.test(words.replace(whetherStart, '').trim()),
    formal: formal.test(words) && acts.some(({ name }) => name === 'attribution'),
    ownRegime: ownRegime.test(words) && areListings(acts),
    ...(degreeIn(words) && { degree: degreeIn(words) }),
    ...(namesCyberRegime.test(words) &&
      areListings(acts) && { cyberRegime: outside.test(words) ? ('outside' as const) : ('under' as const) }),
    ...(unnamed.test(words) && { capacity: 'unnamed-on-background' as const }),
    ...(order && { order, ...topOf(words) }),
    ...timesOf(items),
  }
}

/** “Is it listed”, “why are they still sanctioned”. */
const present = /(?:^|, ?)(?:why )?(?:is|are)\b|\bstill\b/i

/** “Formally attributed”, “an official attribution”. */
const formal = /\b(?:formally|officially)\b|\b(?:formal|official) (?:public )?(?:attribution|accusation)/i

/** “Not under the cyber regime”. */
const outside = /\b(?:outside|not under|other than under|except under)\b/i

/** “Under its own cyber regime”. */
const ownRegime = /\bown (?:\p{L}+ ){0,2}(?:regime|programme|program|regulations?|law|powers|list)\b/iu

/** As `circumstances` writes it. */
const degreeIn = (words: string): Query['degree'] =>
  /\bhigh-confidence\b/i.test(words) ? 'high' : /\balmost-certain\b/i.test(words) ? 'almost-certain' : undefined

/** “Who said so on background”. */
const unnamed = /\bon background\b|\banonymous|\bunnamed\b/i

/** “On what evidence”, “upon what findings”. */
const grounds =
  /\b(?:evidence|grounds|basis|proof|confiden|rel(?:y|ied|ies) on)|^(?:up)?on what\b.*\b(?:findings?|intelligence|information)\b/i

/** “When did Canada sanction it”, “how did China respond”, “in what words did it blame Russia”: it is taken for granted that it did. */
function presumes(words: string, items: readonly Item[], placed: readonly Placed[], wanted: Wanted): boolean {
  if (wanted === 'when' || wanted === 'why' || wanted === 'lag' || wanted === 'regime') return true
  // “How sure was London that Moscow did it”: that it said so of that one.
  if (wanted === 'confidence' && namesAccused(placed)) return true
  const asks = items.find((item) => item.is === 'question')?.word
  return wanted === 'acts' && (asks === 'how' || grounds.test(words) || /^in (?:what|which) words\b/i.test(words))
}

const namesAccused = (placed: readonly Placed[]): boolean =>
  placed.some(({ part, item }) => part === 'on' && item.is === 'name') && !placed.some(({ office }) => office)

/** “Blamed but did not sanction”: what stands behind a negation, when something else was done, was not. */
function actsOf(items: readonly Item[]): { acts: Act[]; without: Act[]; otherThan: Act[]; idle?: boolean } {
  // “What happened then apart from the sanctions”.
  const apart = items.findIndex(({ is }) => is === 'except')
  const left = apart < 0 ? undefined : items.slice(apart + 1).find(({ is }) => is !== 'filler')
  const excepted = items.slice(apart).filter(({ is }) => is === 'act')
  if (apart > 0 && left?.is === 'act' && left.phrase.form === 'noun' && excepted.length === 1)
    return { acts: actsIn(items.slice(0, apart)), without: [], otherThan: actsIn(items.slice(apart)) }
  const at = items.findIndex((item) => item.is === 'negation')
  const negation = items[at]
  if (negation?.is === 'negation' && negation.word === 'without' && actsIn(items.slice(at)).every(({ weak }) => weak))
    return { acts: actsIn(items.slice(0, at)), without: [], otherThan: [], idle: true }
  const before = at < 0 ? [] : actsIn(items.slice(0, at)).filter(({ weak }) => !weak)
  const after = at < 0 ? [] : actsIn(items.slice(at)).filter(({ weak }) => !weak)
  if (before.length > 0 && after.length > 0) return { acts: before, without: after, otherThan: [] }
  const acts = actsIn(items)
  const declined = acts.filter(({ kinds }) => kinds[0] === 'declined')
  return { acts: declined.length > 0 ? declined : acts, without: [], otherThan: [] }
}

/** “Is it still sanctioned”, “Garantex still sanctioned”. */
const stillAsked = (words: string, items: readonly Item[], acts: readonly Act[]): boolean =>
  /\bstill\b/i.test(words) &&
  acts.some(({ kinds: [first] }) => first === 'sanction') &&
  items.every(({ is }) => is !== 'question')

/** “First”, “latest”; “most” before an unknown word ranks by that word: “the most advanced”. */
const orderOf = (items: readonly Item[]): Query['order'] =>
  items
    .filter((item, at) => !(item.is === 'order' && item.order === 'most' && items[at + 1]?.is === 'unknown'))
    .find((item) => item.is === 'order')?.order

const ranked = '(?:very )?(?:first|earliest|oldest|last|latest|newest|most recent)'
const some = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)'
const tops = new RegExp(`\\b${ranked} ${some}\\b(?! (?:days|weeks|months|years|hours)\\b)|\\b${some} ${ranked}\\b`, 'i')

/** “The last three denials”, “two most recent sanctions”. */
function topOf(words: string): Pick<Query, 'top'> {
  const [, before, after] = tops.exec(words) ?? []
  const top = numberOf((before ?? after)?.toLowerCase())
  return top !== undefined && top > 1 ? { top } : {}
}

/** “In 2019 and 2024”: from the one to the other. */
function timesOf(items: readonly Item[]): Partial<Pick<Query, 'since' | 'until' | 'asOf' | 'atTheTime'>> {
  const times = items.flatMap((item) => (item.is === 'time' && !item.time.ofMatter ? [item.time] : []))
  const merged: { since?: Day; until?: Day; asOf?: Day; atTheTime?: boolean } = {}
  for (const { since, until, asOf, atTheTime } of times) {
    const [from, to] = [merged.since, merged.until]
    const both = from && to && since && until
    Object.assign(merged, {
      ...(since && { since: both && from < since ? from : since }),
      ...(until && { until: both && to > until ? to : until }),
      ...(asOf && { asOf }),
      ...(atTheTime && { atTheTime }),
    })
  }
  return merged
}
