import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { kindsIn, withoutKinds } from '../lexicon/kinds-of-attacks.ts'
import { sortIn } from '../lexicon/sectors.ts'
import { createVocabulary } from '../lexicon/vocabulary.ts'
import { isMonth } from '../pieces/calendar.ts'
import type { Item } from '../pieces/item.ts'
import { segment } from '../pieces/segment.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { timesOf } from './attacks-listed.ts'
import { asWhole } from './figures-described.ts'

/** What was done, without which nothing of the kind is asked. */
const attacked =
  /\b(?:cyber-?)?(?:attacks?|attacked|hacks?|hacked|hacking|breach(?:es|ed)?|incidents?|intrusions?|operations?|campaigns?|robbed|heists?|compromised|targeted|hit|ransomware|wipers?|ddos|espionage)\b/i
/** “Which hospitals were hit”: who was hit, and not what hit them. */
const whoWas =
  /^(?:(?:which|what|who|whom|how|has|have|had|was|were|did|do|does|is|are|when|why|where)\b)(?! (?:cyber-?)?(?:attacks?|hacks?|incidents?|breaches|campaigns?|operations?|intrusions?)\b)/i
/** “The hack of the Czech foreign ministry”: one that is known. */
const theOne =
  /\bthe (?:(?:19|20)\d\d )?(?:cyber-?)?(?:hack|attack|breach|intrusion|break-in) (?:of|on|at|against|into)\b/i
/** What such a question is made of besides a sort of victims, names and times. */
const plain =
  /^(?:(?:19|20)\d\d|since|before|after|between|until|last|past|this|year|years|month|months|all|the|any|every|each|known|recorded|of|me|on|in|by|from|at|against|across|within|into|and|that|which|what|are|were|was|is|been|have|has|do|you|know|there|record|your|list|show|name|give|please|cyber|cyber-?attacks?|attacks?|attacked|hacks?|hacked|hacking|breach(?:es|ed)?|incidents?|intrusions?|operations?|campaigns?|cases?|robbed|heists?|compromised|targeted|targeting|hit|hitting|involving|affecting|took|place|happened|used|launched|conducted)$/i

/**
 * “Attacks on hospitals in Europe in 2021”, “Japanese crypto exchange robbed”, “telecoms hacked by Salt Typhoon”: incidents by the sort of
 * those whom they hit, where that was, by who is accused and when; undefined where anything else is asked.
 */
export function sectorsHit(typed: string, found: readonly Item[], reader: Reader): Query | undefined {
  // “Crypto crypto exchanges”, as a word for them is spelt out.
  const words = typed.replace(/\b(\p{L}+) \1\b/giu, '$1')
  if (!attacked.test(words) || whoWas.test(words) || theOne.test(words) || /(?:^|\s)=\S/.test(words)) return undefined
  const ofKinds = kindsIn(words)
  const sort = sortIn(words)
  if (!sort && ofKinds.length === 0) return undefined
  if (sort && !isHit(words, sort.text)) return undefined
  if (found.some((item) => isNameOf(item, sort?.text))) return undefined
  // “Bank attacks” would be the matters of which that is told.
  const rest = withoutKinds(sort ? words.replace(asWhole(sort.text), ' ') : words)
  const items = segment(rest, createVocabulary(reader.archive), reader.names, reader.today)
  const names = items.flatMap((item) => (item.is === 'name' ? [{ text: item.text, ids: idsOf(item, reader) }] : []))
  const called = names.map(({ text }) => text)
  if (!isPlain(rest, called)) return undefined
  if (names.some(({ ids }) => ids.length === 0)) return undefined
  const sides = names.map(({ text, ids }) => ({ ids, side: sideOf(text, words, sort?.text, ids, reader.archive) }))
  // “LockBit ransomware campaign” is a name, and “ransomware attacks by LockBit” is not.
  if (!sort && names.some(({ text, ids }) => !isLand(ids, reader.archive) && !isBy(text, words))) return undefined
  const of = (which: 'accused' | 'place') => [...new Set(sides.flatMap(({ ids, side }) => (side === which ? ids : [])))]
  const [time, ...others] = items.flatMap((item) => timesOf(item))
  if (others.length > 0 || of('accused').length > 1) return undefined
  return {
    ...emptyQuery,
    wanted: 'matters',
    ofKinds,
    ...(sort && { hit: sort.called }),
    on: of('accused').map((actor) => ({ actor })),
    victims: of('place').map((state) => ({ state })),
    ...(time?.since && { since: time.since }),
    ...(time?.until && { until: time.until }),
  }
}

/** “Attacks on hospitals”, “hospitals hacked”, “hospital attacks”: it is hit, and does not speak of what hit others. */
function isHit(words: string, sort: string): boolean {
  const [before = '', behind = ''] = words.split(asWhole(sort), 2)
  return (
    /\b(?:on|against|at|of|into|in|hit|hitting|targeting|targeted|affecting|involving|hacked|breached|attacked|compromised)(?: the| any)?(?: [\p{L}.]+){0,2}\s*$/iu.test(
      before,
    ) ||
    /^\s*(?:(?:that|which) )?(?:(?:were|was|been|are|got) )?(?:cyber-?)?(?:attacks|hacks|incidents|breach(?:es|ed)|heists|hit|hacked|attacked|robbed|compromised|targeted|intrusions|ransomware|wipers|ddos|espionage)\b/iu.test(
      behind,
    )
  )
}

/** A state, those of a region, or whoever is called so; nobody where it is the name of a matter, or of several. */
function idsOf(item: Extract<Item, { is: 'name' }>, { names }: Reader): readonly ActorId[] {
  if (item.state) return [item.state, ...(item.others ?? [])]
  const found = names.actor.find(item.text)
  return found.kind === 'one' && found.record.kind === 'actor' ? [found.record.id] : []
}

/** “MuddyWater espionage campaigns”: the name of a matter, as it stands. */
function isNameOf(item: Item, sort: string | undefined): boolean {
  if (item.is !== 'name' || item.state || item.text.startsWith('=')) return false
  const rest = withoutKinds(sort ? item.text.replace(asWhole(sort), ' ') : item.text)
  return rest !== item.text && !isPlain(rest, [])
}

const isLand = (ids: readonly ActorId[], { actorsById }: Archive): boolean =>
  ids.some((id) => ['state', 'alliance'].includes(actorsById.get(id)?.kind ?? ''))

const isBy = (name: string, words: string): boolean =>
  /\b(?:by|from)(?: the)?\s*$/i.test(words.slice(0, words.toLowerCase().indexOf(name.toLowerCase())))

/** “Japanese banks”, “in Japan”: where; “by Japan”, and whoever is no state: who did it. */
function sideOf(
  text: string,
  words: string,
  sort: string | undefined,
  ids: readonly ActorId[],
  archive: Archive,
): 'accused' | 'place' {
  const at = words.toLowerCase().indexOf(text.toLowerCase())
  if (isBy(text, words) || !isLand(ids, archive)) return 'accused'
  const beforeSort =
    sort !== undefined &&
    words
      .slice(at + text.length)
      .trimStart()
      .toLowerCase()
      .startsWith(sort.toLowerCase())
  return beforeSort || /\b(?:in|on|of|at|across|within|against|and)(?: the)?\s*$/i.test(words.slice(0, at))
    ? 'place'
    : 'accused'
}

function isPlain(words: string, names: readonly string[]): boolean {
  const rest = names.reduce((text, name) => text.replace(asWhole(name.toLowerCase()), ' '), words.toLowerCase())
  return (rest.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).every((word) => plain.test(word) || isMonth(word))
}
