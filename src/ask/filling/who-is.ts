import { wordsIn } from '../../find/fold.ts'
import type { Actor } from '../../model/actor.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { heardIn } from '../pattern/standing.ts'
import type { Item, NameItem } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Clause, Reader } from '../reading.ts'

/** Somebody in a question, by which name. */
interface Named {
  name: NameItem
  actor: Actor
}

/**
 * “Who is behind Mustang Panda”, “is APT28 part of the GRU”, “who belongs to the RGB”, “what is APT31 called”, “what did Peter Williams do”:
 * who somebody is, by what names, to whom he belongs and what he is blamed for stands on his page.
 */
export function whoIsIn({ words, items, reader }: Clause): Query | undefined {
  const names = items.flatMap((item) => (item.is === 'name' && !item.speaker ? [item] : []))
  if (names.some(({ among }) => among)) return undefined
  const named = names.flatMap((name) => {
    const actor = actorCalled(name, reader)
    return actor ? [{ name, actor }] : []
  })
  if (named.length === 0 || named.length < names.length || !items.every(isPlain)) return undefined
  const two = twinsIn(words, named)
  if (two) return { ...emptyQuery, wanted: 'about', on: two.map(({ id }) => ({ actor: id })) }
  const meant = forms.find(({ asks }) => asks.test(words))?.of(named, { words, reader })
  return meant && { ...emptyQuery, wanted: 'about', on: [{ actor: meant.id }] }
}

/** Ways to ask, and of whom each asks. */
const forms: readonly {
  asks: RegExp
  of: (named: readonly Named[], clause: Pick<Clause, 'words' | 'reader'>) => Actor | undefined
}[] = [
  {
    // “What does Microsoft call it”; what a minister did call it are his words.
    asks: /\b(?:aliases|alias|aka|other names?|names? (?:of|for))\b|\b(?:is|are) (?:\S+ ){0,3}?(?:also |otherwise )?(?:called|known as)\b|\b(?:do|does) .*\bcall\b|^who calls\b/i,
    of: (named) => last(named.filter(({ actor }) => isLed(actor))),
  },
  {
    asks: /^what (?:did|has|have|does|do) .+ (?:do|done)(?: exactly)?$/i,
    of: ([one, ...others], { reader: { archive } }) =>
      one && others.length === 0 && !heardIn(archive).has(one.actor.id) ? one.actor : undefined,
  },
  {
    asks: /\bwho(?:m|se)?(?: is| was| are| really| actually)* (?:behind|runs?|ran|controls?|controlled|directs?|owns?|owned|operates?|leads?|led|commands?|sponsors?)\b/i,
    of: ([one, ...others], { reader }) =>
      one && others.length === 0 && isLed(one.actor) && !isMatter(one, reader) ? one.actor : undefined,
  },
  {
    asks: /^(?:who|whom|what|which)\b.*\b(?:works? for|(?:is|was|are) \S+(?: \S+){0,3} (?:linked|tied|connected) to|answers? to|reports? to)$/i,
    of: ([one, ...others]) => (one && others.length === 0 && isLed(one.actor) ? one.actor : undefined),
  },
  {
    asks: /^(?:who|what|which)\b.*\b(?:belongs? to|(?:is|are|was|were) (?:part|members?) of|works? for|(?:is|are) in|(?:is|are) run by)\b/i,
    of: (named) => last(named),
  },
  {
    asks: /^(?:so |and )?which\b.*\b(?:unit|agency|service|country|state|group|gang|directorate|centre)\b.*\b(?:is|was|are)\b/i,
    of: (named) => last(named.filter(({ actor }) => isLed(actor))),
  },
  {
    // “Is Tornado Cash a mixer”, “was REvil a Russian gang”.
    asks: /^(?:is|was|are|were) .+? an? (?:\p{L}+ ){0,2}\p{L}+$/iu,
    of: ([one, ...others]) =>
      one && !one.name.state && others.every(({ actor }) => actor.kind === 'state') ? one.actor : undefined,
  },
  {
    // “Is Gamaredon FSB or GRU”, “does DarkSide work for Russia”, “is APT28 the same as Unit 26165”.
    asks: /^(?:so |and )?(?:(?:is|was|are|were)\b|(?:does|do|did)\b.*\b(?:work|belong)\b)(?!.*\b(?:by|according)\b)/i,
    of: ([one, ...others], { words }) =>
      one &&
      isLed(one.actor) &&
      others.some(({ actor }) => !isLed(actor) || actor.kind === 'military-unit' || /\bsame\b|\bpart of\b/i.test(words))
        ? one.actor
        : undefined,
  },
]

const asksOfTwins = /^(?:compare|(?:is|are|was|were)(?: not|n['’]?t)?)\b|\b(?:vs\.?|versus)\b/i

/** “Is Fancy Bear APT28”, “compare APT28 and APT29”: the one that has both names, else both; undefined where one is said to belong to the other. */
function twinsIn(words: string, named: readonly Named[]): readonly Actor[] | undefined {
  const [one, other, ...others] = named.map(({ actor }) => actor)
  if (!one || !other || others.length > 0 || !asksOfTwins.test(words) || !isLed(one) || !isLed(other)) return undefined
  if (one.partOf === other.id || other.partOf === one.id) return undefined
  return one.id === other.id ? [one] : [one, other]
}

const last = (named: readonly Named[]): Actor | undefined => named.at(-1)?.actor

/** No time, no office, and nothing that was done other than to belong, to work for, to be called, to be the same. */
const isPlain = (item: Item): boolean => {
  switch (item.is) {
    case 'act':
      return /^(?:behind|runs?|ran|belongs? to|works? for|worked for|tied|linked|call|called|lead|leads|led)$/.test(
        item.text,
      )
    case 'unknown':
      return /^(?:alias|aliases|calls|run|known|aka|controls?|controlled|directs?|owns?|owned|operates?|leads?|led|commands?|sponsors?)$/.test(
        item.text,
      )
    case 'filler':
      return !/^(?:against|on|over)$/.test(item.word)
    default:
      return ['name', 'question', 'auxiliary', 'preposition', 'class', 'join'].includes(item.is)
  }
}

function actorCalled({ text, state }: NameItem, { names, archive }: Reader): Actor | undefined {
  const found = names.actor.find(text)
  const ids = state
    ? [state]
    : found.kind === 'one'
      ? [found.record.id]
      : found.kind === 'several'
        ? found.records.map(({ id }) => id)
        : []
  const actors = ids.flatMap((id) => archive.actorsById.get(id) ?? [])
  const isOwner = ({ id }: Actor) => actors.every((each) => each.id === id || each.partOf === id)
  // “Fancy Bear” is a group, and to some a unit as well; “Media Land” a firm that owns another of that name.
  return actors.find(isOwner) ?? actors.find(({ kind }) => kind === 'threat-group')
}

/** “Who is behind Volt Typhoon”, “who ran Kelihos”: of a matter that begins so it is asked who was blamed, if anybody was; not where somebody’s name begins so. */
function isMatter({ name: { text }, actor: { kind, name } }: Named, { names, archive }: Reader): boolean {
  const found = names.incident.find(text)
  const matter = found.kind === 'one' ? archive.incidentsById.get(found.record.id) : undefined
  const begins = (longer: string) => wordsIn(longer).join(' ').startsWith(wordsIn(text).join(' '))
  if (matter && !names.actor.knows(text) && !begins(name)) return true
  if (!matter || !begins(matter.name)) return false
  const blamed = { ...emptyQuery, acts: [attribution], over: [matter.id] }
  return kind !== 'threat-group' || answerQuery(archive, blamed).verdict !== 'none'
}

/** Somebody who may work for another: no state, and no body of one. */
const isLed = ({ kind }: Actor): boolean => !['state', 'alliance', 'agency', 'organisation'].includes(kind)
