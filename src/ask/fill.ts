import { wordsIn } from '../find/fold.ts'
import type { Name } from '../find/names.ts'
import { incidentOf } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Act } from './act.ts'
import { admission, attribution } from './acts-in-words.ts'
import { after } from './calendar.ts'
import { describedIn } from './described.ts'
import { intentOf } from './intent.ts'
import type { Item } from './item.ts'
import { findWithin, kindsOf } from './matching.ts'
import type { Placed } from './placed.ts'
import { emptyQuery, type Party, type Query } from './query.ts'
import { scopeOf } from './reach.ts'
import type { Reader, Reading } from './reading.ts'
import { isOfThen } from './relax-matters.ts'
import { resolve } from './resolve.ts'
import { accusedIn, aimedAtIn, heardIn } from './senses.ts'
import { tellingDeeds } from './settle.ts'
import { type Time, wholeTime } from './times.ts'

/** Fills the pattern, or asks which of several was meant. */
export function fill(
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  reader: Reader,
): Query | Reading {
  const intent = intentOf(words, items, placed)
  const filled = {
    by: [] as Party[],
    on: [] as Party[],
    over: [] as IncidentId[],
    victims: [] as Query['victims'][number][],
    around: [] as Query['around'][number][],
    except: [] as ActorId[],
    also: [] as ActorId[],
    sooner: [] as ActorId[],
  }
  const aimedAt: ActorId[] = []
  for (const each of placed) {
    if (each.item.is === 'office') {
      if (each.part === 'by') filled.by.push({ office: each.item.office })
      continue
    }
    if (each.item.is === 'class') {
      if (each.part === 'victim') continue
      const owner = each.like && filled[each.part === 'by' ? 'by' : 'on'].at(-1)?.actor
      if (owner) {
        filled[each.part === 'by' ? 'by' : 'on'].push({ actor: owner, only: each.item.only })
        continue
      }
      const side =
        each.part === 'by'
          ? 'by'
          : each.part === 'on' || each.part === 'both'
            ? 'on'
            : intent.wanted === 'whom'
              ? 'on'
              : intent.wanted === 'who'
                ? 'by'
                : placed.length === 1
                  ? 'on'
                  : undefined
      // “Sanctions, all countries”: nobody lists a country here.
      const states =
        each.item.only === 'state' &&
        intent.wanted !== 'whom' &&
        intent.acts.length > 0 &&
        intent.acts.every(({ takes }) => takes === 'actor')
      if (side) filled[states ? 'by' : side].push({ only: each.item.only })
      continue
    }
    if (each.item.speaker) {
      filled[each.part === 'on' ? 'on' : 'by'].push({ speaker: each.item.speaker })
      continue
    }
    if (each.acting) {
      const speaker = speakerNamed(each.item.text, reader.archive)
      if (!speaker) return { is: 'not-understood', parts: [each.item.text] }
      filled.by.push({ speaker })
      continue
    }
    const found = resolve(each, each.item, words, intent.wanted, reader)
    if (found.kind === 'several') return which(words, each.item.text, found.records)
    if (found.kind === 'none') return { is: 'not-understood', parts: [each.item.text] }
    const { record, part, also } = found
    if (record.kind === 'incident') filled.over.push(record.id)
    else if (also) filled.around.push({ actor: record.id, incident: also })
    else if (
      part === 'victim' &&
      each.single &&
      intent.since === undefined &&
      severalAt(record.id, reader.archive).length > 1
    )
      return which(words, each.item.text, severalAt(record.id, reader.archive))
    else if (part === 'victim')
      filled.victims.push({ state: record.id, ...(each.item.year && { year: each.item.year }) })
    else if (part === 'over') aimedAt.push(record.id)
    else if (part === 'also') filled.also.push(record.id)
    else if (part === 'except') filled.except.push(record.id)
    else if (part === 'sooner') filled.sooner.push(record.id)
    else {
      const silent = part === 'by' && isUndergoing(record.id, intent.acts, reader.archive)
      const side =
        (part === 'by' && !silent) || (part === 'open' && !accusedIn(reader.archive).has(record.id)) ? 'by' : 'on'
      for (const id of [record.id, ...(each.item.others ?? [])])
        filled[side].push({
          actor: id,
          ...(each.only && each.item.others === undefined && { only: each.only }),
          ...(each.office && { office: each.office }),
          ...(each.at && { at: each.at }),
        })
    }
  }
  // “Confirmed the link”.
  const named = intent.acts.filter(({ name }) => name !== 'confirmation')
  if (named.length > 0 && named.every(({ name }) => name === 'attribution')) intent.acts = named
  // “Confirmed that Russia did it”: whoever says so attributes; of one's own, admits.
  const said = intent.acts.every(
    ({ name }) => name === 'confirmation' || (name === 'statements' && saysWho.test(words)),
  )
  if (filled.on.length > 0 && said && intent.acts.length > 0) {
    const own = filled.by.some(({ actor }) =>
      filled.on.some((party) => isOneCountry(reader.archive, actor, party.actor)),
    )
    intent.acts = [own ? admission : attribution]
    if (own) filled.on = []
  }
  // “What happened in the attack on Albania”: nothing is ever aimed at it.
  if (intent.acts.length === 0 && filled.over.length > 0)
    filled.on = filled.on.filter(({ actor }) => !actor || aimedAtIn(reader.archive).has(actor))
  // “Declined to name a state”: whom they did not name is nobody’s target.
  if (intent.acts.some(({ kinds }) => kinds[0] === 'declined')) filled.on = filled.on.filter(({ actor }) => actor)
  // “Chinese officers of the PLA”: the body says which.
  const [broad, ...bodies] = filled.on.length > 1 && !isJoined(items) ? filled.on : []
  const state = broad?.actor && reader.archive.actorsById.get(broad.actor)
  const groups = bodies.every(({ actor }) => actor && reader.archive.actorsById.get(actor)?.kind === 'threat-group')
  // “Accused Beijing of running UNC3886”: the one is tied to the other.
  if (
    state &&
    state.kind === 'state' &&
    bodies.length > 0 &&
    groups &&
    !broad?.only &&
    intent.acts.some(({ name }) => name === 'attribution')
  ) {
    filled.also.push(...bodies.flatMap(({ actor }) => actor ?? []))
    filled.on = broad ? [broad] : []
  } else if (state && state.kind === 'state' && bodies.every(({ actor }) => isOf(reader.archive, actor, state.country)))
    filled.on.shift()
  // “Named China over UNC3886” is aimed at both, “solidarity over UNC3886” at the one.
  if (filled.on.length > 0) filled.also.push(...aimedAt)
  else filled.on.push(...aimedAt.map((actor) => ({ actor })))
  if (intent.wanted === 'compare')
    return { ...emptyQuery, ...intent, ...filled, by: [...filled.by, ...filled.on], on: [] }
  const [of] = items.flatMap((item) => (item.is === 'time' && item.time.ofMatter ? [item.time] : []))
  const span = of && filled.over.length + filled.victims.length === 0 ? of : undefined
  const dated = span?.ofMatter ? mattersThen([...filled.by, ...filled.on], span, span.ofMatter, reader.archive) : []
  filled.over.push(...dated)
  const numbers = intent.wanted === 'figures'
  const whole = numbers || intent.wanted === 'about'
  // Figures are those of a matter: one that is also somebody is meant as the matter.
  if (whole && filled.over.length === 0) filled.over.push(...filled.around.splice(0).map(({ incident }) => incident))
  const places =
    filled.victims.length > 0 ? filled.victims : [...filled.by, ...filled.on].flatMap(stateOf(reader.archive))
  if (numbers && filled.over.length === 0) filled.over.push(...mattersOf(places, intent, reader.archive))
  const numberless = numbers && filled.over.length === 0
  const heard = intent.wanted === 'about' && filled.by.some(({ speaker }) => speaker !== undefined)
  const later = furtherThan(words, intent, filled, reader.archive)
  if (later) filled.over.splice(0)
  const over = [...new Set(filled.over)]
  const placedSomewhere = over.length > 0 || filled.victims.length > 0
  const reacts =
    intent.acts.length === 1 && intent.acts[0]?.name === 'reactions' && placedSomewhere && filled.by.length > 0
  return {
    ...emptyQuery,
    ...intent,
    ...(later && { since: later }),
    ...(span && dated.length === 0 && { since: span.since, until: span.until }),
    ...(heard && { wanted: 'acts' as const }),
    ...(numberless && { wanted: /\bhow many\b|\bnumber of\b/i.test(words) ? ('count' as const) : ('acts' as const) }),
    ...filled,
    over,
    victims: over.length > 0 ? [] : filled.victims,
    on: reacts ? [] : filled.on,
  }
}

/** Who never spoke on record does not sanction or blame: it is done to them. */
function isUndergoing(id: ActorId, acts: readonly Act[], archive: Reader['archive']): boolean {
  const does = acts.every(({ takes, name, ofAccused }) => !ofAccused && (takes === 'actor' || name === 'attribution'))
  const kind = archive.actorsById.get(id)?.kind
  const bodies = kind === 'state' || kind === 'alliance' || kind === 'agency' || kind === 'organisation'
  return (
    acts.length > 0 &&
    does &&
    !bodies &&
    !heardIn(archive).has(id) &&
    (kind === 'threat-group' || aimedAtIn(archive).has(id))
  )
}

/** Whom it happened to may speak of it under a name that no actor on record has: “did WADA confirm”. */
function speakerNamed(text: string, { statements }: Reader['archive']): string | undefined {
  const wanted = wordsIn(text).join(' ')
  const initials = (name: string) => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase()
  return statements.find(({ speaker }) => {
    const words = wordsIn(speaker.name).join(' ')
    return (
      words === wanted || words.startsWith(`${wanted} `) || (wanted.length > 2 && initials(speaker.name) === wanted)
    )
  })?.speaker.name
}

const stateOf =
  ({ actorsById }: Reader['archive']) =>
  ({ actor }: Party): Query['victims'][number][] =>
    actor && actorsById.get(actor)?.kind === 'state' ? [{ state: actor }] : []

/** “The August 2022 attack”, “the December 2015 outage”: what happened then, to those who speak of it or by that word, if it is little. */
function mattersThen(
  parties: readonly Party[],
  time: Time,
  word: string,
  archive: Reader['archive'],
): readonly IncidentId[] {
  const then = wholeTime(time) ?? ''
  if (tellingDeeds.test(word)) {
    const context = { here: [], near: [], also: [], times: [then], all: false }
    const ids = describedIn(archive)
      .matters([word], context)
      .filter((id) => isOfThen(archive, id, time))
    return ids.length === 1 ? ids : []
  }
  const countries = new Set(
    parties.flatMap(({ actor }) => (actor ? (archive.actorsById.get(actor)?.country ?? []) : [])),
  )
  const ids = archive.incidents.flatMap(({ id, victims }) =>
    isOfThen(archive, id, time) && victims.some(({ country }) => country && countries.has(country)) ? [id] : [],
  )
  return ids.length <= 2 ? ids : []
}

/** What happened in a state that has few such matters on record. */
function severalAt(state: ActorId, archive: Reader['archive']): readonly Name[] {
  const ids = [...(scopeOf(archive, { ...emptyQuery, victims: [{ state }] }).incidents ?? [])]
  const years = new Set(ids.map((id) => incidentOf(archive, id).began?.slice(0, 4)))
  return ids.length > 3 || years.size === 1
    ? []
    : ids.map((id) => ({ kind: 'incident', id, name: incidentOf(archive, id).name }))
}

/** “Said that it was the Russian military”. */
const saysWho =
  /\b(?:say|said|says|stated?|think|thought|believed?|concluded?)\b.*\b(?:it|this|that) (?:was|were|is)\b/i

const further = /\b(?:further|more|others?|another|again|additional|new)\b/i
const behind = /\b(?:after|since|following|between)\b/i

/** “Any more Chinese targets after Cloud Hopper”: since what the same did over that. */
function furtherThan(
  words: string,
  { acts }: Pick<Query, 'acts'>,
  { by, over }: Pick<Query, 'by' | 'over'>,
  archive: Reader['archive'],
): Day | undefined {
  const measured = acts.length > 0 && acts.every(({ takes }) => takes === 'actor')
  if (!measured || by.length === 0 || over.length !== 1 || !further.test(words) || !behind.test(words)) return undefined
  const scope = scopeOf(archive, { ...emptyQuery, by, over })
  const [first] = findWithin(archive, scope, {}, kindsOf(acts))
    .map(({ day }) => day)
    .sort()
  return first && after(first)
}

/** “Ransom demanded from Costa Rica”: what happened there, if it is little. */
function mattersOf(
  victims: Query['victims'],
  { since, until }: Partial<Pick<Query, 'since' | 'until'>>,
  archive: Reader['archive'],
): readonly IncidentId[] {
  const ids = [...(scopeOf(archive, { ...emptyQuery, victims }).incidents ?? [])]
  const then = ids.filter((id) => isOfThen(archive, id, { ...(since && { since }), ...(until && { until }) }))
  const meant = (since ?? until) ? then : ids
  return meant.length <= 3 ? meant : []
}

const isOneCountry = ({ actorsById }: Reader['archive'], a: ActorId | undefined, b: ActorId | undefined): boolean => {
  const country = a && actorsById.get(a)?.country
  return country !== undefined && b !== undefined && actorsById.get(b)?.country === country
}

/** Whether “and” stands between names. */
const isJoined = (items: readonly Item[]): boolean =>
  items.some(
    ({ is }, at) =>
      is === 'join' &&
      items.slice(0, at).some((each) => each.is === 'name') &&
      items.slice(at + 1).some((each) => each.is === 'name'),
  )

const isOf = ({ actorsById }: Reader['archive'], id: ActorId | undefined, country: string | undefined): boolean => {
  const actor = id && actorsById.get(id)
  return actor !== undefined && actor.country === country && actor.kind !== 'state'
}

function which(words: string, name: string, records: readonly Name[]): Reading {
  const parts = name.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const written = new RegExp(parts.join('.{1,40}?'), 'iu')
  const choices = records.map((record) => ({ record, question: words.replace(written, `=${record.id}`) }))
  return { is: 'which', name, choices }
}
