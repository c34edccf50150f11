import escapeRegExp from 'escape-string-regexp'
import { perArchive } from '../../find/once.ts'
import { stateOf } from '../../find/parties.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { type Act, areAll, areDeeds, areListings } from '../lexicon/act.ts'
import type { Placed } from '../pattern/placed.ts'
import { accusedIn, aimedAtIn, heardIn, imposersIn } from '../pattern/standing.ts'
import type { Filling } from './holes.ts'

/** “Was the State Department hacked by China”: whoever is accused of nothing was hit. */
export function isHit(
  { part, item }: Placed,
  id: ActorId,
  { words, asked: { acts }, reader: { archive } }: Filling,
): boolean {
  const kind = archive.actorsById.get(id)?.kind
  if (part !== 'on' || (kind !== 'agency' && kind !== 'company') || withTheirsIn(archive).has(id)) return false
  if (item.is !== 'name') return areDeeds(acts)
  return (areDeeds(acts) || isPlaceOf(item.text, words)) && !isAuthor(item.text, words)
}

/** “Who was charged over the BeyondTrust breach at the US Treasury”. */
const isPlaceOf = (text: string, words: string): boolean =>
  new RegExp(
    String.raw`\b(?:hack|breach|intrusion|break-in|theft|leak|compromise|attack)s? (?:at|of|on|in|into) (?:the )?${escapeRegExp(text)}(?![\p{L}\d-])`,
    'iu',
  ).test(words)

/** Those who are accused of something, and whose parts are: the IRGC is no victim. */
const withTheirsIn = perArchive((archive: Archive) => {
  const accused = accusedIn(archive)
  return new Set([
    ...accused,
    ...archive.actors.flatMap(({ id, partOf }) => (partOf && accused.has(id) ? [partOf] : [])),
  ])
})

/** Of whom it is said: “IRGC officers”, “the MSS itself”. */
const ofTheirs =
  "(?:['’]s)?(?: (?:hackers?|officers?|officials?|units?|spies|operatives|agents|people|actors|contractors?|teams?|groups?|fronts?|soldiers|itself))*"

/** “Did Microsoft say that the IRGC did it”, “was the RGB behind it”, “said the MSS hacked it”; not “was the State Department hacked”. */
const isAuthor = (text: string, words: string): boolean =>
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?<!\b(?:was|were|is|are|been|got|get) (?:the )?)${escapeRegExp(text)}${ofTheirs} \p{L}+ed (?!by\b)|(?<![\p{L}\d-])${escapeRegExp(text)}${ofTheirs} (?:(?:was|were|is|are|be|really|actually|ever) )*(?:did|behind|responsible|to blame|carried out|conducted|committed|launched|mounted|ran|broke|stole)\b`,
    'iu',
  ).test(words)

/** “Was Evgeniy Bogachev sanctioned by the US”, “Sandworm sanctions”: who acts, or at whom it is aimed. */
export function sideOf(
  { part, office, item }: Placed,
  id: ActorId,
  { words, asked, placed, reader: { archive } }: Filling,
): 'by' | 'on' {
  if (part === 'by') return isUndergoing(id, asked.acts, archive) && !isActing(item, words) ? 'on' : 'by'
  // “Iran UN mission, Trump campaign hack”: an office speaks.
  if (part === 'open' && office) return 'by'
  const targets = placed.filter((each) => each.part === 'on' || each.part === 'both').length > 1
  const matters = placed.some((each) => each.part === 'over') && !placed.some((each) => each.part === 'by')
  const free = asked.wanted === 'acts' || !placed.some((each) => each.part === 'by')
  if (part === 'on' && (targets ? free : matters) && asked.wanted !== 'who' && isImposing(id, asked.acts, archive))
    return 'by'
  const beside = placed.filter((each) => each.part === 'open').length > 1
  return part === 'open' && !accusedIn(archive).has(id) && !(beside && isSilent(id, archive)) ? 'by' : 'on'
}

/** “Emennet IRGC”: who is only ever named, and never spoke. */
function isSilent(id: ActorId, archive: Archive): boolean {
  const { kind, country } = archive.actorsById.get(id) ?? {}
  if (heardIn(archive).has(id) || !kind || kind === 'state' || kind === 'alliance' || kind === 'other') return false
  const home = country ? stateOf(archive, country)?.id : undefined
  return !bodies.has(kind) || aimedAtIn(archive).has(id) || (home !== undefined && accusedIn(archive).has(home))
}

/** “Did Sandworm sanction the UK”: right behind “did”, and at somebody by name. */
const isActing = (item: Placed['item'], words: string): boolean =>
  item.is === 'name' &&
  new RegExp(
    String.raw`\bdid (?:the )?${escapeRegExp(item.text)}\b(?! (?:ever )?\p{L}+ (?:anybody|anyone)\b)`,
    'iu',
  ).test(words)

/** “Did Evil Corp sanction anybody”: who never spoke on record does not sanction or blame, it is done to them. */
function isUndergoing(id: ActorId, acts: readonly Act[], archive: Archive): boolean {
  const measured = acts.every(
    ({ takes, name, ofAccused }) => !ofAccused && (takes === 'actor' || name === 'attribution'),
  )
  if (acts.length === 0 || !measured || heardIn(archive).has(id)) return false
  const kind = archive.actorsById.get(id)?.kind
  // “Did Kaspersky attribute Stuxnet”: that is what such firms do.
  if (kind === 'company' && acts.some(({ name }) => name === 'attribution')) return false
  return kind === 'threat-group' || (!(kind && bodies.has(kind)) && aimedAtIn(archive).has(id))
}

/** “Sanctions for Triton, US and UK both”: who lists and was never listed; “Lumma domains seized, DOJ and Microsoft”: who takes down; “FSB REvil arrests”: no service is arrested. */
const isImposing = (id: ActorId, acts: readonly Act[], archive: Archive): boolean =>
  (areAll(acts, ({ name }) => name === 'arrest') && isSpeakingAgency(id, archive)) ||
  (areListings(acts) && imposersIn(archive).has(id)) ||
  (areAll(acts, ({ name }) => name === 'takedown') && heardIn(archive).has(id) && !accusedIn(archive).has(id))

const isSpeakingAgency = (id: ActorId, archive: Archive): boolean =>
  archive.actorsById.get(id)?.kind === 'agency' && heardIn(archive).has(id)

export const bodies: ReadonlySet<Actor['kind']> = new Set(['state', 'alliance', 'agency', 'organisation'])
