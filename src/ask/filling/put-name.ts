import escapeRegExp from 'escape-string-regexp'
import { wordsIn } from '../../find/fold.ts'
import type { Actor } from '../../model/actor.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { isOfThen } from '../answer/relax-times.ts'
import { isEnglish } from '../lexicon/english.ts'
import { type Class, classes, hasBodies } from '../lexicon/people.ts'
import { split } from '../lexicon/phrases.ts'
import type { Placed } from '../pattern/placed.ts'
import { isOnlyTarget } from '../pattern/standing.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Party } from '../query.ts'
import type { Reader, Reading } from '../reading.ts'
import type { Filling, Holes } from './holes.ts'
import { fewMattersIn } from './meant-matters.ts'
import { resolve } from './resolve.ts'
import { bodies, isHit, sideOf } from './sides.ts'
import { speakerNamed } from './speaker-named.ts'
import { isUnknownHolder, staffOf } from './staff.ts'
import { askWhich } from './which.ts'

/** Puts a name into its hole; where it has none, or several have the name, what is to be said instead. */
export function putName(holes: Holes, placed: Placed, name: NameItem, filling: Filling): Reading | undefined {
  const { words, asked, reader } = filling
  // “Before Obama did”: what somebody said himself is set against nothing.
  if (name.speaker && placed.part === 'sooner') return { is: 'not-understood', parts: [words] }
  if (name.speaker)
    return putSpeaker(holes[placed.part === 'on' || placed.part === 'victim' ? 'on' : 'by'], name.speaker)
  if (placed.acting) {
    const speaker = speakerNamed(name.text, reader.archive)
    return speaker ? putSpeaker(holes.by, speaker) : { is: 'not-understood', parts: [name.text] }
  }
  const found = resolve(placed, name, words, asked.wanted, reader)
  const isMatter = found.kind === 'several' || (found.kind === 'one' && found.record.kind === 'incident')
  if (isMatter && holes.over.length > 0 && isPartOfName(name, filling)) return undefined
  if (found.kind === 'several') {
    // “The Ukrainian power grid in 2015”.
    const [then, ...others] = asked.since
      ? found.records.flatMap((each) =>
          each.kind === 'incident' && isOfThen(reader.archive, each.id, asked) ? [each.id] : [],
        )
      : []
    // “The attacks on the Ukrainian grid”: all of them.
    const all = found.records.flatMap((each) => (each.kind === 'incident' ? [each.id] : []))
    const plural = new RegExp(
      String.raw`\b(?:attacks|hacks|intrusions|breaches) on (?:the )?(?:\p{L}+ ){0,2}${escapeRegExp(name.text)}\b`,
      'iu',
    )
    if (!then && all.length === found.records.length && all.length <= fewAttacks && plural.test(words)) {
      holes.over.push(...all)
      return undefined
    }
    if (!then || others.length > 0) return askWhich(words, name.text, found.records)
    holes.over.push(then)
    holes.dated = true
    return undefined
  }
  if (found.kind === 'none') return { is: 'not-understood', parts: [name.text] }
  const { record, also } = found
  const other = otherMatter(placed, name, holes, reader)
  if (other) holes.notOver.push(other)
  else if (record.kind === 'incident')
    holes[placed.part === 'except' && !isPlace(words, name) ? 'notOver' : 'over'].push(record.id)
  else if (also) holes.around.push({ actor: record.id, incident: also })
  else if (placed.part === 'victim') return putVictim(holes, placed, name, record.id, filling)
  else {
    if (isUnknownHolder(placed, record.id, filling))
      return { is: 'not-understood', parts: [`${name.text} ${placed.office ?? ''}`.trim()] }
    putActor(holes, placed, name, record.id, filling)
    if (asked.wanted === 'about' || asked.wanted === 'start') holes.over.push(...caseOf(record.id, name.text, reader))
  }
  return undefined
}

/** More than these are better chosen from. */
const fewAttacks = 3

/** “The JBS meat plants”: a word of every day that stands behind the name of a matter tells of it, and names no other. */
const isPartOfName = ({ text }: NameItem, { words, placed, reader }: Filling): boolean =>
  /^\p{Ll}+$/u.test(text) &&
  isEnglish(text) &&
  placed.some(
    ({ item }) =>
      item.is === 'name' &&
      reader.names.incident.find(item.text).kind === 'one' &&
      new RegExp(String.raw`\b${escapeRegExp(item.text)} (?:\p{Ll}+ )?${text}\b`, 'iu').test(words),
  )

/** “Which countries sanctioned Evil Corp but not LockBit”: the matter, as what stands before it is one. */
function otherMatter({ part }: Placed, { text }: NameItem, { on, over, around }: Holes, { names, archive }: Reader) {
  if (part !== 'except' || on.length > 0 || over.length + around.length === 0) return undefined
  const found = names.incident.find(text)
  // “Besides NATO”: whoever speaks, and not the matter in whose name it stands.
  const speaker = names.actor.find(text)
  const kind = speaker.kind === 'one' ? archive.actorsById.get(speaker.record.id)?.kind : undefined
  const speaks = kind === 'alliance' || kind === 'state'
  return found.kind === 'one' && !speaks ? found.record.id : undefined
}

/** “Caught outside the OPCW”. */
const isPlace = (words: string, { text }: NameItem): boolean =>
  new RegExp(String.raw`\b(?:out|be)side (?:of )?(?:the )?${escapeRegExp(text)}`, 'i').test(words)

/** “Who are Gamaredon”, “what is 911 S5”: the group or service, and the matter that is called by its name. */
function caseOf(id: ActorId, text: string, { names, archive }: Reader): IncidentId[] {
  const found = names.incident.find(text)
  const matter = found.kind === 'one' ? archive.incidentsById.get(found.record.id) : undefined
  const kind = archive.actorsById.get(id)?.kind
  if (!matter || !kind || bodies.has(kind)) return []
  const called = wordsIn(matter.name).join(' ').startsWith(wordsIn(text).join(' '))
  // “Fancy Bear” is a group; the matter is called “Fancy Bears’ Hack Team”.
  return called || (names.incident.knows(text) && likeMatters.has(kind) && matter.accused.includes(id))
    ? [matter.id]
    : []
}

const likeMatters: ReadonlySet<Actor['kind']> = new Set(['threat-group', 'other', 'crypto-exchange', 'crypto-mixer'])

function putSpeaker(side: Party[], speaker: string): undefined {
  side.push({ speaker })
}

/** “The attack on Georgia”, where there were a few: which? */
function putVictim(
  holes: Holes,
  { single, only }: Placed,
  { text, year, others = [] }: NameItem,
  state: ActorId,
  { words, asked, reader }: Filling,
): Reading | undefined {
  const body = only && hasBodies.has(only) ? bodyIn(words, text, only) : undefined
  if (body) return { is: 'not-understood', parts: [body] }
  const several = single && asked.since === undefined ? fewMattersIn(state, reader.archive) : []
  if (several.length > 1) return askWhich(words, text, several)
  holes.victims.push(...[state, ...others].map((each) => ({ state: each, ...(year && { year }) })))
  return undefined
}

/** “Named APT10 but not the MSS”: what is left out was to be done to it, as to whom stands before it. */
const isSpared = ({ text }: NameItem, id: ActorId, { words, placed, reader }: Filling): boolean =>
  isOnlyTarget(reader.archive, id) ||
  placed.some(
    ({ item, part }) =>
      item.is === 'name' &&
      (part === 'on' || part === 'both') &&
      new RegExp(String.raw`\b${escapeRegExp(item.text)},? (?:but|and) not (?:the )?${escapeRegExp(text)}`, 'i').test(
        words,
      ),
  )

function putActor(holes: Holes, placed: Placed, name: NameItem, id: ActorId, filling: Filling): void {
  const { others } = name
  switch (placed.part) {
    case 'over':
      holes.concerned.push(id)
      return
    case 'except':
      holes[isSpared(name, id, filling) ? 'notOn' : 'except'].push(id)
      return
    case 'also':
    case 'sooner':
      holes[placed.part].push(id)
      return
    default: {
      if (isHit(placed, id, filling)) {
        holes.victims.push({ state: id })
        return
      }
      const { office, at } = placed
      const side = sideOf(placed, id, filling)
      const serving = placed.staff && side === 'on' ? staffOf(id, filling) : undefined
      if (serving) {
        holes.on.push(serving)
        return
      }
      const only = placed.only
      const rest = { ...(only && others === undefined && { only }), ...(office && { office }), ...(at && { at }) }
      holes[side].push(...[id, ...(others ?? [])].map((actor) => ({ actor, ...rest })))
    }
  }
}

/** “Were the Danish police hacked”, of which no matter on record tells. */
function bodyIn(words: string, state: string, only: Class): string | undefined {
  const bodies = split(classes[only]).map((each) => each.map(escapeRegExp).join(' '))
  const hit = String.raw`\b(?:was|were|is|are|has|have|had) (?:the )?(${escapeRegExp(state)}(?:['’]s)? (?:${bodies.join('|')})) (?:ever |been )*\p{L}+ed\b`
  return new RegExp(hit, 'iu').exec(words)?.[1]
}
