import { wordsIn } from '../../find/fold.ts'
import type { Actor } from '../../model/actor.ts'
import type { Clause } from '../clause.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Reader } from '../reading.ts'

type Name = Extract<Item, { is: 'name' }>

/** “Who is behind Mustang Panda”, “is APT28 part of the GRU”, “who belongs to the RGB”: to whom somebody belongs stands on his page. */
export function belongingIn({ words, items, reader }: Clause): Query | undefined {
  const named = items.flatMap((item) => (item.is === 'name' && !item.speaker ? [item] : []))
  const [first, second, ...others] = named.map((name) => actorCalled(name, reader))
  const [name] = named
  if (!name || !first || others.length > 0 || !items.every(isPlain)) return undefined
  if (second) return asksWhether.test(words) && isLed(first) ? about(first) : undefined
  const alone = asksWho.test(words) ? isLed(first) && !isMatter(name, reader) : asksMembers.test(words)
  return alone ? about(first) : undefined
}

const asksWho =
  /\bwho(?:m|se)?(?: is| was| are| really| actually)* (?:behind|runs?|ran|controls?|controlled|directs?|owns?|owned|operates?|leads?|led|commands?|sponsors?)\b|\bwho do(?:es)? \S+(?: \S+){0,3} (?:work for|belong to|answer to|report to)\b/i
const asksMembers =
  /^(?:who|what|which)\b.*\b(?:belongs? to|(?:is|are) (?:part|members?) of|works? for|(?:is|are) in)\b/i
const asksWhether = /^(?:so |and )?(?:is|was|are|were|do|does|did)\b/i

const about = ({ id }: Actor): Query => ({ ...emptyQuery, wanted: 'about', on: [{ actor: id }] })

/** No time, no office, and nothing that was done other than to belong, to work for, to be the same. */
const isPlain = (item: Item): boolean =>
  item.is === 'act'
    ? /^(?:behind|runs?|ran|belongs? to|works? for|worked for|tied)$/.test(item.text)
    : ['name', 'question', 'auxiliary', 'filler', 'preposition', 'class', 'join'].includes(item.is) &&
      !(item.is === 'filler' && /^(?:against|on|over)$/.test(item.word))

function actorCalled({ text, state }: Name, { names, archive }: Reader): Actor | undefined {
  const found = names.actor.find(text)
  const id = state ?? (found.kind === 'one' && found.record.kind === 'actor' ? found.record.id : undefined)
  return id && archive.actorsById.get(id)
}

/** “Who is behind Volt Typhoon”: of a matter that begins so, it is asked who was blamed. */
function isMatter({ text }: Name, { names, archive }: Reader): boolean {
  const found = names.incident.find(text)
  const matter = found.kind === 'one' ? archive.incidentsById.get(found.record.id) : undefined
  return matter !== undefined && wordsIn(matter.name).join(' ').startsWith(wordsIn(text).join(' '))
}

/** Somebody who may work for another: no state, and no body of one. */
const isLed = ({ kind }: Actor): boolean => !['state', 'alliance', 'agency', 'organisation'].includes(kind)
