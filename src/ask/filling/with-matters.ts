import type { Archive } from '../../model/archive.ts'
import type { Day } from '../../model/day.ts'
import type { IncidentId } from '../../model/id.ts'
import { findWithin, kindsOf } from '../answer/matching.ts'
import { scopeOf } from '../answer/reach.ts'
import { areDeeds, areMeasures, noneButDeeds } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import { after } from '../pieces/calendar.ts'
import type { Item } from '../pieces/item.ts'
import { type Time, wholeTime } from '../pieces/times.ts'
import { emptyQuery, type Query, type Wanted } from '../query.ts'
import { mattersNamed } from '../says.ts'
import { thoseThere } from './campaign-there.ts'
import { mattersIn, mattersThen, theirMattersThen } from './meant-matters.ts'
import { arrestedIn, notOwn } from './whose-state.ts'

/** Adds the matters that are meant by a time, a state or a namesake, and takes out what they make idle. */
export function withMatters(query: Query, words: string, items: readonly Item[], archive: Archive): Query {
  const time = query.over.length + query.around.length === 0 ? timeOfMatter(items) : undefined
  const placed = thoseThere(query, words, items, archive)
  const dated = time ? thatTime(placed, time, archive) : placed
  const whole = withFigures(asMatters(dated, archive), archive)
  const later = furtherThan(words, whole, archive)
  const over = later ? [] : [...new Set(whole.over)]
  // “Under sanctions in 2017”: listed until then.
  const inForce =
    /\b(?<!\b(?:put|placed|come|came|designated) )under (?:[\p{L}]+ ){0,2}sanctions\b/iu.test(words) && !later
  return {
    ...whole,
    ...(inForce && { since: undefined }),
    ...(later && { since: later, around: [] }),
    ...(time && dated.over.length + dated.victims.length === 0 && { since: time.since, until: time.until }),
    wanted: wantedOf(words, whole),
    over,
    victims: over.length > 0 ? [] : whole.victims,
    by: over.length > 0 ? arrestedIn(whole, archive) : whole.by,
    on: reacts({ ...whole, over }) ? [] : over.length > 0 ? notOwn(whole, archive) : whole.on,
  }
}

/** What happened then to those who are named, else whatever happened then in the state. */
function thatTime(query: Query, time: TimeOfMatter, archive: Archive): Query {
  const hit = query.victims.map(({ state }) => ({ actor: state }))
  const there = mattersThen(
    hit.length > 0 ? hit : [...query.by, ...query.on],
    time,
    time.ofMatter.replace(/^vote$/, 'election'),
    archive,
  )
  // “Did Edi Rama blame Russia for the July 2022 attack”: the one on his own state.
  const speaks = query.by.some(({ speaker, office, at }) => speaker ?? office ?? at)
  const over = there.length > 0 || hit.length > 0 || speaks ? there : theirMattersThen(query.on, time, archive)
  const year = wholeTime(time)
  const isOfPeople = areMeasures(query.acts) && (query.wanted === 'whom' || query.by.length > 0)
  // “Saudi petrochemical plant 2017 malware”: where it was; “which Pakistanis were sanctioned over the 2020 election”: whom.
  const isPlace = ({ actor }: Query['on'][number]) =>
    over.length > 0 &&
    !isOfPeople &&
    actor !== undefined &&
    archive.actorsById.get(actor)?.kind === 'state' &&
    !accusedIn(archive).has(actor)
  const on = query.on.filter((party) => !isPlace(party))
  // “The 2012 US election”: what else was done there then was not done to it.
  const mentions =
    over.length === 0 && time.ofMatter === 'election' ? [...query.mentions, time.ofMatter] : query.mentions
  return { ...query, on, over, mentions, ...(year && { victims: query.victims.map((each) => ({ ...each, year })) }) }
}

type TimeOfMatter = Time & { ofMatter: string }

/** “The August 2022 attack”. */
const timeOfMatter = (items: readonly Item[]): TimeOfMatter | undefined =>
  items.flatMap((item): TimeOfMatter[] => {
    const ofMatter = item.is === 'time' ? item.time.ofMatter : undefined
    return item.is === 'time' && ofMatter ? [{ ...item.time, ofMatter }] : []
  })[0]

/** “How much did Conti take?”: figures are those of a matter, and one that is also somebody is meant as the matter. */
const asMatters = (query: Query, archive: Archive): Query =>
  (query.wanted === 'figures' || query.wanted === 'start' || query.wanted === 'about') && query.over.length === 0
    ? { ...query, over: theirs(query, archive) ?? query.around.map(({ incident }) => incident), around: [] }
    : query

/** “What ransom did Conti demand from Ireland”: what was done there by them. */
function theirs({ around, victims }: Query, archive: Archive): readonly IncidentId[] | undefined {
  const there = victims.length > 0 ? scopeOf(archive, { ...emptyQuery, victims }).incidents : undefined
  const found = [...(there ?? [])].filter((id) =>
    around.some(({ actor }) => archive.incidentsById.get(id)?.accused.includes(actor)),
  )
  return found.length > 0 ? found : undefined
}

/** “How much ransom was demanded from Costa Rica?” */
function withFigures(query: Query, archive: Archive): Query {
  if (query.wanted !== 'figures' || query.over.length > 0) return query
  const states = [...query.by, ...query.on].flatMap(({ actor }) =>
    actor && archive.actorsById.get(actor)?.kind === 'state' ? [{ state: actor }] : [],
  )
  const matters = mattersIn(query.victims.length > 0 ? query.victims : states, query, archive)
  const told = matters.filter((id) => (archive.incidentsById.get(id)?.figures.length ?? 0) > 0)
  return { ...query, over: told.length > 0 ? told : matters }
}

/** “Was Viasat hacked”, “when was the attack on Medibank”: of nobody who did it, it is asked what happened. */
const asksWhatHappened = ({ wanted, acts, by, on, also, around, negated }: Query): boolean =>
  ((wanted === 'whether' && acts.length > 0) || wanted === 'when') &&
  !negated &&
  noneButDeeds(acts) &&
  by.length + on.length + also.length + around.length === 0

/** “What about Anne Neuberger?”: of a speaker there are only words; of no matter there are no figures. */
function wantedOf(words: string, query: Query): Wanted {
  const { wanted, by, over, victims } = query
  if (asksWhatHappened(query) && new Set(over).size === 1) return 'about'
  // “Why did Handala attack Stryker”: what is told of the matter tells it.
  const deeds = areDeeds(query.acts)
  if (wanted === 'why' && deeds && !query.negated && by.length === 0 && new Set(over).size === 1) return 'about'
  if (asksWhatHappened(query) && victims.length > 0) return 'matters'
  if ((wanted === 'figures' || wanted === 'start') && over.length === 0)
    return /\bhow many\b|\bnumber of\b/i.test(words) ? 'count' : 'acts'
  return wanted === 'about' && by.some(({ speaker, office }) => speaker !== undefined || office !== undefined)
    ? 'acts'
    : wanted
}

/** “How did Iran react to the attack on Albania?”: to whom is not said. */
const reacts = ({ acts, by, over, victims }: Query): boolean =>
  acts.length === 1 && acts[0]?.name === 'reactions' && over.length + victims.length > 0 && by.length > 0

const further = /\b(?:further|more|others?|another|again|additional|new)\b/i
const behind = /\b(?:after|since|following)\b/i

/** “Any more Chinese targets after Cloud Hopper”, “between Cloud Hopper and 2026”: since what the same did over that. */
function furtherThan(words: string, query: Query, archive: Archive): Day | undefined {
  const { acts, by, since, until } = query
  const over = mattersNamed(query)
  const measured = areMeasures(acts)
  const told =
    (/\bbetween\b/i.test(words) &&
      !/\b(?:long|time|days|weeks|months|years) (?:passed |went by )?between\b/i.test(words)) ||
    (further.test(words) && behind.test(words))
  if (!measured || by.length === 0 || over.length !== 1 || !told || (since && until && !further.test(words)))
    return undefined
  const scope = scopeOf(archive, { ...emptyQuery, by, over })
  const [first] = findWithin(archive, scope, {}, kindsOf(acts))
    .map(({ day }) => day)
    .sort()
  return first && after(first)
}
