import type { Archive } from '../model/archive.ts'
import { answerQuery } from './answer/answer-query.ts'
import { accusedIn } from './pattern/standing.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained } from './reading.ts'

const attacks = `(?:cyber[- ]?)?(?:attacks?|hacks?|hackings?|breach(?:es)?|intrusions?|incidents?|operations|campaigns|thefts|heists)`
/** “Russian attacks in 2024”, “list Iranian hacks since 2020”. */
const byThemThen = new RegExp(
  String.raw`^(?:(?:list|show|me|all|the|which|what|any|known) )*(?:\p{L}+ )?\p{L}+ (?:state |government )?(crypto(?:currency)? )?${attacks} (?:in|since|before|after|during|from|between|until|of) `,
  'iu',
)
/** “Saudi Arabia cyber attacks”. */
const there = new RegExp(String.raw`^(?:list |all |the )*(?:\p{L}+ ){1,2}(?:cyber )?${attacks}\W*$`, 'iu')

/** Attacks by a state in a time, or on a state that is accused of none: the incidents, and not what was said of it then or its page. */
export function attacksSearched(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.second) return explained
  const hacktivists = byHacktivists(reading.query, typed)
  if (hacktivists && answerQuery(archive, hacktivists).incidents.length === 0)
    return { ...explained, reading: { is: 'not-understood', parts: ['hacktivists'], rest: reading.query } }
  const matters = hacktivists ?? byThem(reading.query, typed) ?? onThem(reading.query, typed, archive)
  return matters && answerQuery(archive, matters).incidents.length > 0
    ? { ...explained, reading: { is: 'query', query: matters } }
    : explained
}

/** “Attacks by hacktivists”: those of which the word is told. */
const byHacktivists = (query: Query, typed: string): Query | undefined =>
  query.wanted === 'matters' && query.mentions.length === 0 && /\bhacktivists?\b/i.test(typed)
    ? { ...query, mentions: ['hacktivist'] }
    : undefined

function byThem(query: Query, typed: string): Query | undefined {
  const { wanted, acts, by, on, over, victims, mentions, since, until } = query
  const [said, crypto] = byThemThen.exec(typed.trim()) ?? []
  const [one, ...others] = on
  const isBare = wanted === 'acts' && acts.length + by.length + over.length + victims.length + mentions.length === 0
  if (!isBare || !one?.actor || one.only || others.length > 0 || !said) return undefined
  return (since ?? until) ? { ...query, wanted: 'matters', mentions: crypto ? ['crypto'] : [] } : undefined
}

function onThem({ wanted, by, on, over, since, until }: Query, typed: string, archive: Archive): Query | undefined {
  const [one, ...others] = [...by, ...on]
  if (wanted !== 'about' || !one?.actor || one.only || others.length + over.length > 0 || (since ?? until))
    return undefined
  const isHit = archive.actorsById.get(one.actor)?.kind === 'state' && !accusedIn(archive).has(one.actor)
  return isHit && there.test(typed.trim())
    ? { ...emptyQuery, wanted: 'matters', victims: [{ state: one.actor }] }
    : undefined
}
