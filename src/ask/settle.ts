import type { Described } from './described.ts'
import { attribution, authorship, type Phrase } from './lexicon.ts'
import { withMatters } from './matters.ts'
import type { Item } from './segment.ts'
import { timeless, wholeYear } from './times.ts'

type Name = Extract<Item, { is: 'name' }>

/** Decides what words are that may be two things: “hack” is a deed or a verb, “did” a deed or a mere question. */
export function settle(
  items: readonly Item[],
  isMatter: (name: Name) => boolean,
  described: Described,
  apart: Apart,
): Item[] {
  const whole = joinVerbs(items, apart)
  const verbs = whole.map((item, at) => nounOrVerb(whole, item, at))
  const named = verbs.some(({ is }) => is === 'name')
  const deeds = verbs.map((item, at): Item => {
    if (item.is !== 'filler' || !deedWords.has(item.word)) return item
    const [next, place] = [verbs[at + 1], verbs.slice(at + 2).find(({ is }) => is !== 'filler')]
    const there =
      next?.is === 'preposition' && (next.word === 'in' || next.word === 'at') && place?.is === 'name' && place.state
    return (!named || there) && tellingDeeds.test(item.word)
      ? { is: 'unknown', text: item.word, deed: true }
      : deed(item.word)
  })
  return withYears(withoutClauses(withTies(withDeeds(withMatters(deeds, described), isMatter))), isMatter)
}

type Apart = (first: string, last: string) => Phrase | undefined

const farthest = 7

/** “called Russia out”, “held the GRU responsible”: one verb with its object inside. */
function joinVerbs(items: readonly Item[], apart: Apart): Item[] {
  for (const [at, item] of items.entries()) {
    const first = wordOf(item)
    if (first === undefined) continue
    for (let end = at + 2; end < Math.min(items.length, at + farthest); end += 1) {
      const last = items[end]
      const word = last && wordOf(last)
      const phrase = word === undefined ? undefined : apart(first, word)
      if (!phrase) continue
      const act: Item = { is: 'act', phrase, text: `${first} ${word}` }
      return [...items.slice(0, at), act, ...items.slice(at + 1, end), ...joinVerbs(items.slice(end + 1), apart)]
    }
  }
  return [...items]
}

function wordOf(item: Item): string | undefined {
  switch (item.is) {
    case 'filler':
    case 'preposition':
      return item.word
    case 'unknown':
      return item.text
    case 'act':
      return item.phrase.words.length === 1 ? item.text : undefined
    default:
      return undefined
  }
}

const deedWords = new Set(
  'attack attacks hack hacks hacking cyberattack cyberattacks breach breaches intrusion intrusions campaign campaigns operation operations compromise theft thefts leak leaks outage blackout break-in break-ins affair saga heist heists sabotage espionage outages blackouts infection infections ransomware phishing wipers malware botnet spying wiper defacement defacements attacking incident incidents'.split(
    ' ',
  ),
)

/** By themselves they describe a matter: “blackout attribution”. */
const tellingDeeds = /^(?:blackout|outage|heist|theft|leak|wiper|ransomware|defacement|worm|phishing)s?$/

const deed = (word: string): Item => ({ is: 'deed', word })

/** “the hack of”, “accused of hacking”: no verb, unless somebody is asked to have done just that. */
function nounOrVerb(items: readonly Item[], item: Item, at: number): Item {
  if (item.is !== 'act') return item
  // “did it sanction China?” begins with a question, not with a deed.
  if (item.text === 'did it' && !asksWho(items, at)) return { is: 'auxiliary', word: 'did' }
  // “any mixer, say Tornado Cash”.
  if (item.text === 'say' && items[at - 1]?.is === 'join' && items[at + 1]?.is === 'name')
    return { is: 'filler', word: 'say' }
  // “which of them concern China”.
  if (item.text.startsWith('concern') && items[at + 1]?.is === 'name') return { is: 'filler', word: item.text }
  if (item.phrase.words.length > 1) return item
  if (isPlural(items, item, at)) return { ...item, phrase: { ...item.phrase, form: 'noun' } }
  const { act, form } = item.phrase
  const name = nouns.has(item.text)
  if (!act.ofAccused && !name) return item
  const before = items.slice(0, at).filter(({ is }) => is !== 'filler')
  const subject = before.at(-1)
  const listed =
    item.text.startsWith('list') &&
    subject?.is === 'name' &&
    before.some((each) => each.is === 'preposition' && each.word === 'on')
  if (listed) return item
  if (form === 'base' || name) {
    const asked =
      (before.some((each) => each.is === 'auxiliary' && !beWords.has(each.word)) &&
        !before.some(({ is }) => is === 'act')) ||
      (item.text.endsWith('s') &&
        items[at + 1]?.is === 'name' &&
        before.some((each) => each.is === 'act' && each.phrase.act.name === 'statements'))
    const acts =
      subject?.is === 'name' ||
      subject?.is === 'class' ||
      subject?.is === 'wide' ||
      (subject?.is === 'auxiliary' && subject.word !== 'to')
    return asked && acts ? item : act.ofAccused ? deed(item.text) : { is: 'filler', word: item.text }
  }
  return form === 'ing' && before.some((each) => each.is === 'act' && !each.phrase.act.ofAccused)
    ? deed(item.text)
    : item
}

/** “who did it”, “did it take long”: only behind who is it a deed. */
const asksWho = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at).findLast(({ is }) => is !== 'filler')
  return before?.is === 'question' ? before.word === 'who' : before !== undefined
}

/** “said APT28 is the GRU”, “is APT28 part of the GRU”: one is tied to the other. */
function withTies(items: readonly Item[]): Item[] {
  const [first] = items
  const part = items.findIndex(
    (item, at) => item.is === 'filler' && item.word === 'part' && items[at - 1]?.is === 'name',
  )
  if (first?.is === 'auxiliary' && part > 0 && items[part + 1]?.is === 'preposition')
    return [...items.slice(0, part), tied, toward, ...items.slice(part + 2)]
  const be = items.findIndex(
    (item, at) =>
      item.is === 'auxiliary' &&
      /^(?:is|are|was|were)$/.test(item.word) &&
      items[at - 1]?.is === 'name' &&
      items.slice(at + 1).find(({ is }) => is !== 'filler')?.is === 'name' &&
      items.slice(0, at).some((each) => each.is === 'act' && each.phrase.act.name === 'statements'),
  )
  return be < 0 ? [...items] : [...items.slice(0, be + 1), tied, toward, ...items.slice(be + 1)]
}

const toward: Item = { is: 'preposition', word: 'to', part: 'to' }
const tied: Item = {
  is: 'act',
  text: 'tied',
  phrase: { words: ['tied'], form: 'past', act: attribution },
}

/** “the Mabna Institute: charges”: with nobody who does it, the word is a noun. */
function isPlural(items: readonly Item[], { text, phrase }: Extract<Item, { is: 'act' }>, at: number): boolean {
  if (phrase.form !== 'base' || phrase.act.ofAccused) return false
  const before = items.slice(0, at)
  const after = items[at + 1]
  return (
    (after === undefined ||
      after.is === 'preposition' ||
      after.is === 'time' ||
      after.is === 'join' ||
      after.is === 'question') &&
    !before.some(({ is }) => is === 'question' || is === 'act' || (is === 'auxiliary' && !text.endsWith('s')))
  )
}

/** No base form follows them: “were hit by the Anthem breach”. */
const beWords = new Set('is are was were been be being'.split(' '))

const nouns = new Set(['name', 'names', 'list', 'lists'])

/** “who said that North Korea did WannaCry”. */
function withDeeds(items: readonly Item[], isMatter: (name: Name) => boolean): Item[] {
  const deed = items.findIndex((item, at) => {
    const [before, after] = [items[at - 1], items.slice(at + 1).find(({ is }) => is !== 'filler')]
    return (
      item.is === 'auxiliary' && item.word === 'did' && before?.is === 'name' && after?.is === 'name' && isMatter(after)
    )
  })
  if (deed < 0) return [...items]
  return items.map((item, at) => (at === deed ? behind : item))
}

const behind: Item = {
  is: 'act',
  text: 'did',
  phrase: {
    words: ['did'],
    form: 'past',
    act: authorship,
  },
}

const pronouns = new Set(['it', 'they', 'he', 'she', 'we'])

/** “who supported Czechia when it blamed China”: the second half tells when, and asks nothing. */
function withoutClauses(items: readonly Item[]): Item[] {
  const cut = items.findIndex((item, at) => {
    const next = items[at + 1]
    return (
      item.is === 'question' &&
      item.word === 'when' &&
      next?.is === 'filler' &&
      pronouns.has(next.word) &&
      items.slice(0, at).some(({ is }) => is === 'act')
    )
  })
  return cut < 0 ? [...items] : items.slice(0, cut)
}

/** “the 2016 DNC hack”, “the 2007 attacks on Estonia”, “the attack on Georgia in 2019”: the year is that of the matter. */
function withYears(items: readonly Item[], isMatter: (name: Name) => boolean): Item[] {
  const taken = new Set<number>()
  const dated = items.map((item, at): Item => {
    if (item.is !== 'name') return item
    const before = items
      .slice(0, at)
      .findLastIndex(({ is }) => is !== 'filler' && is !== 'deed' && is !== 'preposition')
    const first = items[before]
    const between = items.slice(before + 1, at)
    const near =
      first?.is === 'time' && (isMatter(item) || between.some(({ is }) => is === 'deed'))
        ? timeless(first.time)
        : undefined
    const next = items[at + 1]
    const nextAt = items.findIndex((each, place) => place > at && each.is !== 'filler' && each.is !== 'deed')
    const ofTime = items[nextAt]
    const hit = items.slice(at + 1, Math.max(nextAt, at + 1)).some(({ is }) => is === 'deed')
    const inside = next?.is === 'time' && items[at + 2]?.is === 'deed' ? timeless(next.time) : undefined
    const own = ofTime?.is === 'time' && ofTime.time.of && hit ? wholeYear(ofTime.time) : undefined
    const after =
      next?.is === 'time' && (item.among !== undefined || between.some(({ is }) => is === 'deed'))
        ? wholeYear(next.time)
        : undefined
    if (near) taken.add(before)
    else if (after ?? inside) taken.add(at + 1)
    else if (own) taken.add(nextAt)
    const year = near ?? after ?? inside ?? own
    const deedAfter = next?.is === 'deed' ? next.word : undefined
    return { ...item, ...(year && { year }), ...(deedAfter && { deed: deedAfter }) }
  })
  return dated.filter((_, at) => !taken.has(at))
}
