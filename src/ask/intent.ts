import type { Day } from '../model/day.ts'
import type { Act } from './act.ts'
import { actsIn, isPassive } from './acts-in.ts'
import type { Item } from './item.ts'
import type { Placed } from './placed.ts'
import type { Query, Wanted } from './query.ts'

type Intent = Pick<Query, 'wanted' | 'acts' | 'without' | 'negated' | 'presumes' | 'now'> &
  Partial<Pick<Query, 'order' | 'since' | 'until' | 'asOf' | 'atTheTime' | 'capacity'>>

/** What the question wants to hear, what was done, and when: all that does not need a name. */
export function intentOf(words: string, items: readonly Item[], placed: readonly Placed[]): Intent {
  const { acts, without, idle } = actsOf(items)
  const timed = items.some(({ is }) => is === 'time')
  const negated = !idle && without.length === 0 && items.some(({ is }) => is === 'negation')
  const ranks = items.filter(
    (item, at) => !(item.is === 'order' && item.order === 'most' && items[at + 1]?.is === 'unknown'),
  )
  const order = ranks.find((item) => item.is === 'order')?.order
  const still = /\bstill\b/i.test(words) && acts.some(({ name }) => name === 'sanctions')
  const whole = wantedOf(words, items, placed, acts, negated)
  const asked = still && items.every(({ is }) => is !== 'question') ? 'whether' : whole
  const matter = placed.some(({ part }) => part === 'over')
  const wanted = asked === 'about' && !matter && (timed || order === 'last' || order === 'first') ? 'acts' : asked
  const asks = items.find((item) => item.is === 'question')?.word
  return {
    wanted,
    acts,
    without,
    negated: negated && wanted !== 'missing',
    presumes:
      wanted === 'when' ||
      wanted === 'why' ||
      (wanted === 'acts' &&
        (asks === 'how' ||
          /\b(?:evidence|grounds|basis|proof|confiden)|^(?:up)?on what\b.*\b(?:findings?|intelligence|information)\b/i.test(
            words,
          ))),
    now:
      (wanted === 'whether' || wanted === 'why') &&
      /(?:^|, ?)(?:why )?(?:is|are)\b|\bstill\b/i.test(words.replace(whetherStart, '').trim()),
    ...(/\bon background\b|\banonymous|\bunnamed\b/i.test(words) && { capacity: 'unnamed-on-background' as const }),
    ...(order && { order }),
    ...timesOf(items),
  }
}

/** “blamed but did not sanction”: what stands behind a negation, when something else was done, was not. */
function actsOf(items: readonly Item[]): { acts: Act[]; without: Act[]; idle?: boolean } {
  const at = items.findIndex((item) => item.is === 'negation')
  const negation = items[at]
  if (negation?.is === 'negation' && negation.word === 'without' && actsIn(items.slice(at)).every(({ weak }) => weak))
    return { acts: actsIn(items.slice(0, at)), without: [], idle: true }
  const before = at < 0 ? [] : actsIn(items.slice(0, at)).filter(({ weak }) => !weak)
  const after = at < 0 ? [] : actsIn(items.slice(at)).filter(({ weak }) => !weak)
  const acts = actsIn(items)
  if (before.length > 0 && after.length > 0) return { acts: before, without: after }
  const declined = acts.filter(({ kinds }) => kinds[0] === 'declined')
  return { acts: declined.length > 0 ? declined : acts, without: [] }
}

function timesOf(items: readonly Item[]): Partial<Pick<Query, 'since' | 'until' | 'asOf' | 'atTheTime'>> {
  const times = items.flatMap((item) => (item.is === 'time' && !item.time.ofMatter ? [item.time] : []))
  const merged: { since?: Day; until?: Day; asOf?: Day; atTheTime?: boolean } = {}
  for (const { since, until, asOf, atTheTime } of times) {
    // “2019 and 2024”: from the one to the other.
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

export const whetherStart =
  /^(?:is|isn'?t|was|wasn'?t) it (?:really |actually )?(?:true|correct|right|the case|a fact|accurate|so|fair to say|not true)\b|^(?:true|correct|right|fact)(?: or (?:false|not|fiction|myth))?\s*[:?,-]|^(?:true|correct) that\b|^whether\b|^if\b|^(?:am i|are we) (?:right|correct)(?: (?:that|in (?:thinking|saying|assuming|believing|recalling|understanding)(?: that)?))?\b/i
export const whetherEnd =
  /[,;]?\s*(?:is (?:that|this|it) (?:true|right|correct|so)|right|correct|yes|true(?: or (?:false|not))?|or (?:did|has|have|was|were) (?:it|they|he|she) not|am i (?:right|correct)|yeah|is that so|or not|innit|eh|yes or no|y\/n|(?:is|was|are|were|did|does|do|has|have|had)n'?t (?:it|they|he|she|we|you))\s*\?*\s*$/i

const ransom =
  /\bransom\b.*\b(?:demand\w*|asked|wanted|pay|paid|sum|amount|size|told)\b|\b(?:demand\w*|sum|amount|size|pay|paid)\b.*\bransom\b/i

const matterNouns =
  /\b(?:which|what|list (?:of |all )?(?:the )?|all|how many|name the|any)\s+(?:(?:other|cyber|big|major|known|recent|of the|the|russian|chinese|iranian|north korean)\s+)*(?:[a-z-]+\s)?(?:incidents?|hacks?|attacks?|cyber-?attacks?|breaches|breach|campaigns?|operations?|intrusions?|cases?)\b/i

function wantedOf(
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  acts: readonly Act[],
  negated: boolean,
): Wanted {
  const telling = items.filter(({ is }) => is !== 'filler' && is !== 'join' && is !== 'time')
  const [first] = telling
  const asks = telling.find((item) => item.is === 'question')?.word
  const actors = placed.filter(({ part }) => part === 'by' || part === 'on' || part === 'open')
  if (
    /\b(?:compare|comparison|differ|differs|difference|differences|differed|versus|vs\.?|side by side)\b/i.test(
      words,
    ) &&
    actors.length >= 2
  )
    return 'compare'
  const order = items.find((item) => item.is === 'order')?.order
  const deeds = acts.every(({ ofAccused }) => ofAccused)
  const matter = placed.some(({ part }) => part === 'over' || (part === 'victim' && deeds))
  const offers = acts.some(({ name }) => name === 'reward offer')
  const counted = items.some(
    (item, at) => item.is === 'unknown' && items[at - 1]?.is === 'filler' && /\bhow many\b/i.test(words),
  )
  if (matter && !offers && (counted || /\bhow (?:large|big|high|costly|expensive|much)\b/i.test(words)))
    return 'figures'
  if (ransom.test(words) && first?.is !== 'auxiliary' && acts.every(({ name, weak }) => weak || name === 'call to act'))
    return 'figures'
  if (
    deeds &&
    /\b(?:when|what day|which day)\b.*\b(?:disclosed|discovered|detected|begin|began|start|started|happen|happened|take place|took place|come to light|came to light|made public|revealed)\b/i.test(
      words,
    )
  )
    return 'figures'
  if (acts.some(({ name }) => name === 'confirmation') && /\bwhen\b.*\bdisclosed\b/i.test(words)) return 'figures'
  if (
    deeds &&
    /\bhow (?:much|many|big|large|bad|costly|expensive)|number of|size of\b|\b(?:cost|damage|damages|losses|figures|numbers|toll|scale|victims)\b/i.test(
      words,
    )
  )
    return 'figures'
  if (whetherStart.test(words) || whetherEnd.test(words)) return 'whether'
  const topical = /^(?:about|on|regarding)\b|\b(?:background|nutshell|rundown|primer|overview)\b/i.test(words)
  if (
    topical &&
    asks === undefined &&
    deeds &&
    placed.length > 0 &&
    placed.every(({ part }) => part === 'over' || part === 'open')
  )
    return 'about'
  const asksMore =
    telling.length > 0 &&
    items.some((item, at) => item.is === 'question' && items.slice(0, at).some(({ is }) => is === 'join'))
  const later = items.findIndex((item, at) => item.is === 'auxiliary' && items[at - 1]?.is === 'join')
  if (asks === undefined && later > 0) return 'whether'
  const either = order === 'first' && /\bor\b/i.test(words) && actors.length > 1
  if (first?.is === 'auxiliary' && either) return 'acts'
  if (first?.is === 'auxiliary') return asksMore && acts.length > 0 ? 'acts' : 'whether'
  if (/\bhow (?:many|often|frequently)\b|\bnumber of\b|\bcount\b/i.test(words)) return 'count'
  const ranked = items.some((item) => item.is === 'order' && item.order === 'most')
  const group = ranked ? placed.find(({ item, part }) => item.is === 'class' && part !== 'over')?.part : undefined
  if (group) return group === 'by' ? 'who' : 'whom'
  if (negated && asks === undefined && isSaid(telling)) return 'whether'
  const anyDone = telling.some((item) => item.is === 'act' && item.phrase.form === 'past')
  if (/^any (?!other|of|more|reaction|response|statement|comment|word)/i.test(words) && asks === undefined && anyDone)
    return 'whether'
  if (negated && (asks === 'who' || asks === 'which' || asks === 'what' || asks === undefined)) return 'missing'
  if (acts.length > 0 && matterNouns.test(words) && !acts.some(({ ofAccused }) => ofAccused && asks === 'who'))
    return 'matters'
  return asks === undefined ? unasked(words, placed, acts) : askedBy(asks, words, items, placed, acts)
}

/** “Beijing never answered”, “nobody ever claimed it”: a statement, to be confirmed or not. */
function isSaid([first, second]: readonly Item[]): boolean {
  if (first?.is === 'negation') return /^(?:nobody|noone|none|no|never|nothing)$/.test(first.word)
  const one =
    first?.is === 'name' && !/(?:eyes|g7|members|allies|europeans|west|western|countries|states)$/.test(first.text)
  return one && (second?.is === 'negation' || second?.is === 'auxiliary')
}

function unasked(words: string, placed: readonly Placed[], acts: readonly Act[]): Wanted {
  const names = placed.filter(({ item, part }) => item.is === 'name' && part !== 'victim')
  return acts.length === 0 && names.length === 1 && !/\b(?:timeline|chronology|course of|history of)\b/i.test(words)
    ? 'about'
    : 'acts'
}

function askedBy(
  asks: string,
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  acts: readonly Act[],
): Wanted {
  if (/\b(?:what|which) (?:date|day|year|month)\b/i.test(words)) return 'when'
  if (
    /\b(?:for what reason|what (?:made|led|prompted|caused|drove)|on what grounds|how come|^what for|^for what|^over what)\b/i.test(
      words,
    )
  )
    return 'why'
  if (/\baccording to (?:whom|who)\b/i.test(words)) return 'who'
  if (asks === 'when' || /^how (?:long|fast|quickly|soon)\b/i.test(words)) return 'when'
  if (asks === 'why') return 'why'
  const plain = unasked(words, placed, acts)
  if (asks === 'whom') return 'whom'
  if (asks === 'who' || asks === 'whose') {
    if (plain === 'about') return 'about'
    const told = items.some((item) => item.is === 'act' && item.phrase.act.name === 'statements')
    if (told) return 'who'
    if (acts.every(({ ofAccused }) => ofAccused) || placed.some(({ part }) => part === 'by')) return 'whom'
    const at = items.findIndex((item) => item.is === 'act')
    return at >= 0 &&
      isPassive(
        items.filter(({ is }) => is !== 'filler').map((item) => ({ item })),
        items.filter(({ is }) => is !== 'filler').findIndex((item) => item.is === 'act'),
      )
      ? 'whom'
      : 'who'
  }
  const asked = placed.find(({ item }) => item.is === 'class')
  if (asked?.part === 'by') return 'who'
  if (asked?.part === 'on') return 'whom'
  return plain
}
