import type { Archive } from '../../model/archive.ts'
import { Day } from '../../model/day.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { kindsIn } from '../lexicon/kinds-of-attacks.ts'
import { accusedIn } from '../pattern/standing.ts'
import { isMonth } from '../pieces/calendar.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import { describedIn } from '../texts/described.ts'
import { toldOf } from '../texts/fitting.ts'
import { asWhole } from './figures-described.ts'

const asks =
  /^(?:please )?(?:list|show(?: me)?|name|which|what|how many)\b(?:.*\b)?(?:ransomware|wipers?|espionage|thefts|heists|attacks|hacks|operations|campaigns|incidents)\b/i
/** What such a question is made of besides the names of states and years. */
const plain =
  /^(?:(?:19|20)\d\d|since|before|after|between|last|this|year|month|all|the|of|known|me|on|in|by|from|against|and|are|were|was|is|there|record|your|files?|took|place|happened|attacks?|cyber-?attacks?|hacks?|operations?|campaigns?|incidents?|cases?|list|show|name|please|supply|chain|denial|service|ddos|wipers?|crypto(?:currency)?|elections?|which|what|how|many|hit|targeted|aimed|at|around|during|over|with|to|do|did|has|have|carry|carried|out|interfered?|meddled?)$/i

/**
 * “List Iranian ransomware attacks”, “list North Korean crypto thefts”, “list Russian attacks on France”, “list DDoS attacks in 2022”,
 * “which attacks hit elections”:
 * incidents of a kind, by who is accused and whom they hit; undefined where anything else is asked.
 */
export function attacksListed(words: string, items: readonly Item[], archive: Archive): Query | undefined {
  const [topic] = /\b(?:crypto|election)/i.exec(words) ?? []
  const ofKinds = kindsIn(words)
  // “What happened in =mabna-university-thefts”: a name that is already put.
  if (/(?:^|\s)=\S/.test(words) || !asks.test(words) || !isPlain(words, items)) return undefined
  const accused = statesAt(items, (place) => !isBehind(items, place))
  const hit = statesAt(items, (place) => isBehind(items, place))
  if (accused.length > 1 || !accused.every((id) => accusedIn(archive).has(id))) return undefined
  const told = topic !== undefined && !/crypto/i.test(topic)
  if (!told && (ofKinds.length + accused.length === 0 || (ofKinds.length === 0 && hit.length === 0))) return undefined
  const [time, ...others] = items.flatMap((item) => timesOf(item))
  if (others.length > 0) return undefined
  const over = topic ? (told ? aroundElections(archive) : ofTopic(topic.toLowerCase(), archive)) : []
  if (topic && over.length === 0) return undefined
  return {
    ...emptyQuery,
    wanted: 'matters',
    ofKinds,
    on: accused.map((actor) => ({ actor })),
    victims: hit.map((state) => ({ state })),
    over,
    ...(time?.since && { since: time.since }),
    ...(time?.until && { until: time.until }),
  }
}

const ofTopic = (topic: string, archive: Archive): IncidentId[] =>
  describedIn(archive).matters([topic], { here: [], near: [], also: [], times: [], all: true })

/** Whom it hit around an election need be no part of it: a campaign, a register of voters. */
const aroundElections = ({ incidents }: Archive): IncidentId[] =>
  incidents.flatMap((each) => (elections.test(toldOf(each)) ? [each.id] : []))

const elections = /\b(?:elections?(?! disinformation)|electoral|midterms?|vote)\b/i

const statesAt = (items: readonly Item[], fits: (place: number) => boolean): ActorId[] =>
  items.flatMap((item, place) =>
    item.is === 'name' && item.state && fits(place) ? [item.state, ...(item.others ?? [])] : [],
  )

/** “Attacks on France”, and not “attacks by Iran”. */
function isBehind(items: readonly Item[], place: number): boolean {
  const before = items.slice(0, place).findLast(({ is }) => is !== 'filler')
  return before?.is === 'preposition' && before.word !== 'by' && before.word !== 'from'
}

function isPlain(words: string, items: readonly Item[]): boolean {
  const states = items.flatMap((item) => (item.is === 'name' && item.state ? [item.text.toLowerCase()] : []))
  const rest = states.reduce((text, name) => text.replace(asWhole(name), ' '), words.toLowerCase())
  return (rest.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).every(
    (word) => plain.test(word) || isMonth(word) || kindsIn(word).length > 0,
  )
}

/** “Ransomware in 2021” may have been taken for the name of a matter of that year. */
export function timesOf(item: Item): { since?: Day; until?: Day }[] {
  const year = item.is === 'name' ? Day.safeParse(item.year).data : undefined
  return item.is === 'time' ? [item.time] : year ? [{ since: year, until: year }] : []
}
