import type { ActorId } from '../model/id.ts'
import type { Act, Class, Office } from './lexicon.ts'
import type { Item } from './segment.ts'

/** The part that a name plays: who acts, whom it is aimed at, over what, what happened to whom, who is left out or later. */
type Part = 'by' | 'on' | 'also' | 'over' | 'both' | 'victim' | 'except' | 'sooner' | 'open'

/** A name with its part, and the state that stands before it and tells it from its namesakes. */
export interface Placed {
  item: Extract<Item, { is: 'name' | 'class' | 'office' }>
  part: Part
  only?: Class
  qualifier?: Name
  /** Joined to a class before it that has an owner: “Chinese companies and persons”. */
  like?: boolean
  /** “The Chinese embassy in Prague”: where. */
  at?: ActorId
  /** “The Dutch minister”: who in the name of the state. */
  office?: Office
}

type Name = Extract<Item, { is: 'name' }>
type ActItem = Extract<Item, { is: 'act' }>

/** Whether a name may stand for a matter, or for somebody. */
export interface Senses {
  matter(name: Name): boolean
  /** May stand for one, if what follows says so: “the Monica Witt affair”. */
  case(name: Name): boolean
  actor(name: Name): boolean
  /** A state or a list of states, of whom a class can be a part. */
  many(name: Name): boolean
  /** Never said or did anything on record: what is done is done to it. */
  silent(name: Name): boolean
  /** Whether the state before a name tells it from others: “China’s MSS”. */
  qualifies(state: Name, name: Name): boolean
  /** Accused more than accusing: “Russia sanctions” are those on Russia, “EU sanctions” those of the EU. */
  accused(name: Name): boolean
}

interface Entry {
  item: Item
  only?: Class
  qualifier?: Name
  office?: Office
  at?: ActorId
  /** What follows the name says which of its senses is meant: “the Conti gang”, “the Star Blizzard campaign”. */
  sense?: 'actor' | 'matter'
}

interface Spot {
  entries: readonly Entry[]
  at: number
  item: Placed['item']
  matter: boolean
  actor: boolean
  placed: readonly Placed[]
  senses: Senses
}

/** Decides the part of every name from what stands around it. */
export function placeNames(items: readonly Item[], senses: Senses): Placed[] {
  const entries = merge(items, senses)
  const placed: Placed[] = []
  entries.forEach(({ item, only, qualifier, sense, office, at: where }, at) => {
    if (item.is !== 'name' && item.is !== 'class' && item.is !== 'office') return
    const may = {
      matter: item.is === 'name' && (senses.matter(item) || (sense === 'matter' && senses.case(item))),
      actor: item.is !== 'name' || senses.actor(item),
    }
    const matter = may.matter && !(sense === 'actor' && may.actor)
    const actor = may.actor && !(sense === 'matter' && may.matter)
    const spot = { entries, at, item, matter, actor, placed, senses }
    const previous = placed.at(-1)
    const part = previous && isJoined(entries, at) ? shared(spot, previous.part) : partOf(spot)
    const settled = part === 'open' && (sense === 'matter' || !actor) && matter ? 'over' : part
    placed.push({
      item,
      part: settled,
      ...(office && { office }),
      ...(where && { at: where }),
      ...(item.is === 'class' && previous?.only && isJoined(entries, at) && { like: true }),
      ...(only && { only }),
      ...(qualifier && { qualifier }),
    })
  })
  return placed
}

/** “Chinese companies” are one name; “China’s MSS” is the MSS, and which; “companies from China” are Chinese companies. */
function merge(items: readonly Item[], senses: Senses): Entry[] {
  const entries: Entry[] = []
  const telling = items.filter(({ is }) => is !== 'filler')
  for (let at = 0; at < telling.length; at += 1) {
    const item = telling[at]
    const [second, third] = [telling[at + 1], telling[at + 2]]
    if (!item || item.is === 'wide' || item.is === 'unknown') continue
    // “The medical firm Stryker”: the name says who.
    if (item.is === 'class' && second?.is === 'name' && !second.state) continue
    if (item.is === 'name' && second?.is === 'class' && senses.actor(item)) {
      entries.push(
        senses.many(item)
          ? { item, ...(isLoose(telling, at, second) ? {} : { only: second.only }) }
          : { item, sense: 'actor' },
      )
      at += 1
    } else if (item.is === 'name' && second?.is === 'office' && senses.actor(item)) {
      const place = third?.is === 'preposition' && third.part === 'over' ? telling[at + 3] : third
      const where = place?.is === 'name' && second.office === 'embassy' ? place.state : undefined
      entries.push({ item, office: second.office, ...(where && { at: where }) })
      at += where ? (place === third ? 2 : 3) : 1
    } else if (item.is === 'name' && second?.is === 'deed' && !item.state) {
      entries.push({ item, sense: 'matter' })
    } else if (
      item.is === 'name' &&
      item.state &&
      second?.is === 'name' &&
      !second.state &&
      !second.text.startsWith('=') &&
      senses.qualifies(item, second)
    ) {
      entries.push({ item: second, qualifier: item })
      at += 1
    } else if (
      item.is === 'class' &&
      second?.is === 'preposition' &&
      second.part !== 'by' &&
      third?.is === 'name' &&
      third.state &&
      second.part !== 'on'
    ) {
      entries.push({ item: third, only: item.only })
      // “Any organ of the Chinese state”.
      const whole = telling[at + 3]
      at += whole?.is === 'class' && whole.only === 'state' ? 3 : 2
    } else if (item.is === 'name' || item.is === 'class' || item.is !== 'time') entries.push({ item })
  }
  return entries
}

/** “Linked it to the Russian state” says less than blaming the state. */
const isLoose = (items: readonly Item[], at: number, { only }: Extract<Item, { is: 'class' }>): boolean =>
  only === 'state' &&
  items.slice(0, at).some((item) => item.is === 'act' && /^(?:link|tie|tied|connect)/.test(item.text))

const isJoined = (entries: readonly Entry[], at: number): boolean => {
  const before = entries.slice(0, at).findLastIndex(({ item }) => item.is !== 'join')
  return before < at - 1 && (entries[before]?.item.is === 'name' || entries[before]?.item.is === 'class')
}

/** What is joined plays the same part, if it can. */
function shared({ item, matter, actor, entries, at }: Spot, part: Part): Part {
  if (part === 'by' && nextAct(entries, at)?.at === at + 1 && item.is === 'name' && !actor) return 'over'
  if (part === 'over' || part === 'victim') return matter ? 'over' : part === 'victim' ? 'victim' : 'on'
  return actor ? part : 'over'
}

function partOf(spot: Spot): Part {
  const { entries, at } = spot
  const before = lastBut(entries, at, 'question')
  if (isVictim(spot)) return spot.matter ? 'over' : 'victim'
  if (before?.is === 'except') return 'except'
  if (before?.is === 'sooner') return 'sooner'
  const next = nextAct(entries, at)
  if (next && next.at === at + 1 && next.item.phrase.form === 'noun' && !isDeed(next.item))
    return adjunct(spot, next.item)
  const ending = entries.at(-1)?.item
  if (next?.item.phrase.form === 'noun' && ending?.is === 'preposition' && ending.part === 'on')
    return aim(spot, next.item.phrase.act)
  const amongWhom = before?.is === 'preposition' && before.word === 'of' && entries[at - 2]?.item.is === 'question'
  if (before?.is === 'preposition' && !amongWhom)
    return afterPreposition(spot, before, lastAct(entries, at)?.item, next)
  const last = lastAct(entries, at)
  if (next && !(last && isObjectOf(spot, last, next))) return beforeAct(spot, next)
  return last ? afterAct(spot, last) : 'open'
}

/** Verbs that tie one thing to another: “attributed APT40 to China”. */
const ties = /^(?:attribut|link|tie|tied|trac|pin)/

/** What stands before the place, passing over one kind of item: “by which countries”. */
function lastBut(entries: readonly Entry[], at: number, passed: Item['is']): Item | undefined {
  const before = entries[at - 1]?.item
  return before?.is === passed && entries[at - 2]?.item.is === 'preposition' ? entries[at - 2]?.item : before
}

/** “the attack on Georgia”, “attacking Albania”, “over the Albania attack”: a state to which something was done. */
function isVictim({ entries, at, item, senses }: Spot): boolean {
  if (item.is !== 'name' || !item.state) return false
  const [before, beforeThat, after] = [entries[at - 1]?.item, entries[at - 2]?.item, entries[at + 1]?.item]
  if (before?.is === 'deed') return true
  const aimed = before?.is === 'preposition' && before.part !== 'by' && before.part !== 'to'
  const named = entries[at - 3]?.item
  const hit = beforeThat?.is === 'deed' && !(named?.is === 'name' && !named.state && senses.case(named))
  if (aimed && hit) return true
  const attributed = before?.is === 'act' && before.phrase.act.takes !== 'actor'
  return (aimed || attributed) && after?.is === 'deed' && !senses.accused(item)
}

const isDeed = ({ phrase }: ActItem): boolean => phrase.act.ofAccused === true

/** Aimed at somebody or over a matter: by what the act takes, where the name may be either. */
function aim({ matter, actor }: Pick<Spot, 'matter' | 'actor'>, act: Act | undefined): Part {
  if (matter && actor) return act?.takes === 'incident' ? 'over' : 'both'
  return actor ? 'on' : 'over'
}

interface Found {
  item: ActItem
  at: number
}

function nextAct(entries: readonly Entry[], from: number): Found | undefined {
  const at = entries.findIndex(({ item }, place) => place > from && item.is === 'act')
  const item = entries[at]?.item
  return item?.is === 'act' ? { item, at } : undefined
}

function lastAct(entries: readonly Entry[], from: number): Found | undefined {
  const at = entries.findLastIndex(({ item }, place) => place < from && item.is === 'act')
  const item = entries[at]?.item
  return item?.is === 'act' ? { item, at } : undefined
}

/** “who blamed China and sanctioned Russia”: China belongs to the verb before it. After a noun, a question begins anew. */
function isObjectOf({ entries, at }: Spot, last: Found, next: Found): boolean {
  const before = entries.slice(last.at + 1, at).map(({ item }) => item)
  if (before.some(({ is }) => is === 'auxiliary' || is === 'question' || is === 'join')) return false
  if (last.item.phrase.act.weak && !isDeed(last.item)) return false
  return last.item.phrase.form !== 'noun' || !isDeed(next.item)
}

function beforeAct(spot: Spot, next: Found): Part {
  const { entries, at, item, matter, actor, senses } = spot
  const { act, form } = next.item.phrase
  const between = entries.slice(at + 1, next.at).map((each) => each.item)
  // “countries which never sanctioned”: the question word stands for the name before it.
  const asks = between.slice(1).some(({ is }) => is === 'question')
  if (entries[at]?.office) return 'by'
  if (asks) return matter ? 'over' : 'on'
  if (isDeed(next.item)) return actor && !(matter && between.some(({ is }) => is === 'name')) ? 'on' : 'over'
  if (isPassive(entries, next.at) && !matter && ties.test(next.item.text) && isTied(entries, next.at)) return 'also'
  if (isPassive(entries, next.at)) return aim(spot, act.takes ? act : { ...act, takes: 'actor' })
  if (isFronted(between)) return aim(spot, act)
  if (form === 'noun') {
    const listed =
      between.at(-1)?.is === 'name' && between.some((each) => each.is === 'preposition' && each.part === 'on')
    if (listed && act.takes === 'actor') return aim(spot, act)
    const subject = entries
      .slice(0, at)
      .map((each) => each.item)
      .findLast(({ is }) => is !== 'join')
    const asked = subject?.is === 'auxiliary' && beWords.has(subject.word)
    if (asked && act.takes === 'actor') return aim(spot, act)
    return matter && !actor ? 'over' : matter && item.is === 'name' && !senses.accused(item) ? 'both' : 'by'
  }
  return actor ? 'by' : 'over'
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

function afterAct(spot: Spot, last: Found): Part {
  const { entries, at, matter, actor, placed } = spot
  const { act, form } = last.item.phrase
  const between = entries.slice(last.at + 1, at).map(({ item }) => item)
  if (isDeed(last.item)) return matter ? 'over' : 'victim'
  const did = between.findLast(({ is }) => is === 'auxiliary')
  const follows = entries[at + 1]?.item
  const acts = follows?.is === 'auxiliary' && !beWords.has(follows.word)
  if (form === 'noun' && actor && (acts || (did?.is === 'auxiliary' && !beWords.has(did.word)))) return 'by'
  if (act.weak) return matter ? 'over' : placed.some(({ part }) => part === 'by') ? 'on' : 'by'
  if (act.name.includes('support')) return matter ? 'over' : 'victim'
  const to = entries.slice(at + 1).some(({ item }) => item.is === 'preposition' && item.part === 'to')
  if (!matter && to && ties.test(last.item.text)) return 'also'
  return aim(spot, act)
}

const beWords = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'get', 'got', 'gets'])

/** “was sanctioned”, “sanctioned by”, “Chinese companies sanctioned”; not “has sanctioned”. */
export function isPassive(entries: readonly { item: Item }[], at: number): boolean {
  const act = entries[at]?.item
  if (act?.is !== 'act' || act.phrase.form !== 'past') return false
  const after = entries[at + 1]?.item
  if (after?.is === 'preposition' && after.word === 'by') return true
  const before = entries.slice(0, at).map(({ item }) => item)
  const auxiliary = before.findLast(({ is }) => is === 'auxiliary' || is === 'act')
  if (auxiliary?.is === 'auxiliary') return beWords.has(auxiliary.word)
  const objects = after?.is === 'name' || after?.is === 'class'
  return (
    act.phrase.act.takes === 'actor' &&
    !before.some(({ is }) => is === 'question') &&
    !objects &&
    before.some(({ is }) => is === 'name' || is === 'class')
  )
}

type Preposition = Extract<Item, { is: 'preposition' }>

function afterPreposition(
  spot: Spot,
  { part, word }: Preposition,
  act: ActItem | undefined,
  next: Found | undefined,
): Part {
  const { item, matter, actor, entries, at, placed } = spot
  const state = item.is === 'name' && item.state !== undefined
  const supports = act?.phrase.act.name.includes('support') === true
  switch (part) {
    case 'by':
      if (word === 'from' && entries.slice(0, at).some(({ item: each }) => each.is === 'deed'))
        return matter ? 'over' : 'victim'
      if (word === 'by' && act && isDeed(act) && actor) return 'on'
      return actor ? 'by' : 'over'
    case 'over':
      if (state && word === 'for' && placed.some((each) => each.part === 'on')) return 'also'
      if (!state && item.is === 'name') {
        if (!matter && actor) return placed.some((each) => each.part === 'on') ? 'also' : 'on'
        const loosely = word === 'for' || word === 'about' || word === 'regarding' || word === 'concerning'
        const either = act?.phrase.act.takes === 'actor' || act?.phrase.act.weak === true
        return matter && actor && loosely && either ? 'both' : 'over'
      }
      if (word === 'in' && (next || entries[at - 2]?.item.is === 'question')) return 'on'
      return word === 'for' || word === 'about' ? 'on' : 'victim'
    case 'on':
      if (act === undefined || act.phrase.act.weak) return matter ? 'over' : 'on'
      return aim(spot, act.phrase.act)
    case 'of':
      if (act?.phrase.form === 'noun' && (act.phrase.act.weak || act.phrase.act.name === 'denial') && actor && !matter)
        return 'by'
      return aim(spot, act?.phrase.act)
    case 'to':
    case 'with':
      if (matter) return 'over'
      return supports || act?.phrase.act.name === 'reactions' ? 'victim' : 'on'
  }
}

/** A name right before a noun: “EU sanctions” are by it, “Exchange sanctions” over it; “China sanctions by the EU” are on it. */
function adjunct({ entries, at, item, matter, actor, placed, senses }: Spot, { phrase }: ActItem): Part {
  const earlier = lastAct(entries, at)?.item.phrase.act.name
  if (earlier === 'reactions' && entries[at - 1]?.item.is === 'preposition') return matter ? 'over' : 'victim'
  if (earlier && takesWords.has(earlier) && entries[at - 1]?.item.is === 'act') return matter ? 'over' : 'victim'
  if (matter && !actor) return 'over'
  if (matter && item.is === 'name' && !item.possessive) return phrase.act.takes === 'incident' ? 'over' : 'both'
  const aimedLater = entries
    .slice(at + 1)
    .some(
      ({ item: each }, place) =>
        each.is === 'preposition' && each.part === 'on' && entries[at + 2 + place]?.item.is === 'name',
    )
  const byLater = entries
    .slice(at + 1)
    .some(
      ({ item: each }, place) =>
        each.is === 'preposition' && each.word === 'by' && entries[at + 2 + place]?.item.is === 'name',
    )
  const byBefore = placed.some(({ part }) => part === 'by')
  if (byLater || byBefore) return 'on'
  const measure = phrase.act.takes === 'actor'
  return measure &&
    !aimedLater &&
    item.is === 'name' &&
    !item.possessive &&
    (senses.accused(item) || senses.silent(item))
    ? 'on'
    : 'by'
}

/** All acts that are meant: a word that says little gives way to one that says more, save for a reaction to something. */
export function actsIn(items: readonly Item[]): Act[] {
  const telling = items.filter(({ is }) => is !== 'filler')
  const first = telling.findIndex(({ is }) => is === 'act')
  const [reaction, toward] = [telling[first], telling[first + 1]]
  if (
    reaction?.is === 'act' &&
    reaction.phrase.act.name === 'reactions' &&
    toward?.is === 'preposition' &&
    toward.part === 'to'
  )
    return [reaction.phrase.act]
  const found = telling.flatMap((item, at) =>
    item.is === 'act' && !isObject(telling, at) && !isVague(telling, at) ? [item.phrase.act] : [],
  )
  const strong = found.filter(
    (act) =>
      !act.weak ||
      (act.name === 'reactions' &&
        telling.some(
          (item, at) =>
            item.is === 'act' &&
            item.phrase.act === act &&
            telling[at - 1]?.is === 'name' &&
            telling[at - 2]?.is === 'join',
        )),
  )
  const deeds = found.filter(({ ofAccused }) => ofAccused)
  const meant = strong.length > 0 ? strong : deeds.length > 0 ? deeds : found
  return meant.filter((act, at) => meant.findIndex(({ name }) => name === act.name) === at)
}

/** “rejected the accusations”, “warned of sanctions”: what the verb before it is about, and not asked for by itself. */
function isObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  const verb = before?.is === 'preposition' || before?.is === 'name' ? items[at - 2] : before
  return (
    item?.is === 'act' &&
    item.phrase.form === 'noun' &&
    !item.phrase.act.ofAccused &&
    verb?.is === 'act' &&
    verb.phrase.form !== 'noun' &&
    !verb.phrase.act.weak &&
    takesWords.has(verb.phrase.act.name)
  )
}

/** “Entity list action”: the word before it says which. */
function isVague(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  return item?.is === 'act' && item.phrase.act.name === 'measures' && before?.is === 'act' && !before.phrase.act.weak
}

const takesWords = new Set([
  'denial',
  'denial or counter-accusation',
  'condemnation',
  'criticism',
  'solidarity or support',
  'endorsement',
  'warning',
  'call to act',
  'refusal to attribute or act',
  'promise',
  'confirmation',
  'concern',
  'admission',
])
