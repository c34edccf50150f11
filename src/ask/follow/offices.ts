import { stateOf } from '../../find/parties.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areReplies } from '../lexicon/act.ts'
import { statements } from '../lexicon/acts-in-words.ts'
import { embassyActs } from '../lexicon/acts-of-embassies.ts'
import type { Office } from '../lexicon/people.ts'
import type { Party, Query } from '../query.ts'
import { accusedStateOf, accuses, isAccusedOver } from './replies.ts'
import type { Turn } from './turn.ts'

/** “And the Chinese embassy there?” after who blamed China: it does not blame itself, and what it answered is asked. */
export const ofAccused = (speaking: readonly Party[], before: Query, archive: Archive): Partial<Query> =>
  areAll(before.acts, ({ name }) => name === 'attribution') &&
  speaking.every((party) => isAccusedOver(bodyOf(party, archive), before, archive))
    ? { acts: [statements], wanted: 'acts' }
    : {}

/** Somebody by name speaks for the body for which the record has them speak. */
const bodyOf = ({ actor, speaker }: Party, archive: Archive): Party['actor'] =>
  actor ?? archive.statements.find((each) => each.speaker.name === speaker)?.speaker.actor

/** “And the foreign ministry?” is that of who spoke, or of who was accused where it replies; an embassy where somebody was accused is that of the accused. */
export function withOffice(
  merged: Query,
  office: Office,
  at: Party['at'],
  { before, now }: Turn,
  archive: Archive,
): Query | undefined {
  const replies = areReplies(now.acts) || (office === 'embassy' && accuses(before))
  const told = replies && now.acts.length > 0 ? accusedStateOf(before, archive) : undefined
  const [spoke, accused] = [firstActor(before.by), firstActor(before.on) ?? told]
  const asked = now.acts.length === 0 ? (spoke ?? accused) : replies ? accused : spoke
  const seat = at ?? (office === 'embassy' ? firstActor(before.by) : undefined)
  // Nobody has an embassy at home.
  const holder =
    heldBy([asked, spoke, ...hitIn(before, archive)], { ...merged, on: [] }, office, archive) ??
    (asked !== seat ? asked : undefined)
  if (!holder && seat) return { ...merged, by: [{ office, at: seat }], on: [] }
  // “Did the minister name the MSS?”, “and the minister?” after whether they blamed China.
  const named = now.on.filter(({ actor, speaker, only }) => actor ?? speaker ?? (only && before.acts.length === 0))
  const on = named.length > 0 ? named : asked === spoke && accuses(before) ? merged.on : []
  return holder && { ...merged, by: [{ actor: sender(holder, archive), office, ...(seat && { at: seat }) }], on }
}

/** “Riga’s statement on it and the Chinese embassy’s reaction”: that of the embassy there, where it said anything of it. */
export function embassyThere(merged: Query, { before }: Turn, archive: Archive): Query {
  const [party, ...others] = merged.by
  const [seat, ...more] = before.by
  const asked = party?.actor && party.office === 'embassy' && !party.at && others.length === 0
  if (!asked || !seat?.actor || more.length > 0 || actorOf(archive, seat.actor).kind !== 'state') return merged
  const there = { ...merged, by: [{ ...party, at: seat.actor }] }
  return seat.actor !== party.actor && fitsAny(archive, there) ? there : merged
}

/** The embassy that answers for APT28 is that of its state. */
function sender(holder: ActorId, archive: Archive): ActorId {
  const { country } = actorOf(archive, holder)
  return country ? (stateOf(archive, country)?.id ?? holder) : holder
}

/** Of the states in question the first whose office said anything of it. */
const heldBy = (states: readonly Party['actor'][], asked: Query, office: Office, archive: Archive): Party['actor'] =>
  office === 'embassy'
    ? undefined
    : states.find((actor) => actor && fitsAny(archive, { ...asked, by: [{ actor, office }] }))

/** Where the matters that were asked about happened. */
const hitIn = ({ over, victims }: Query, { incidentsById, actorsByCountry }: Archive): Party['actor'][] => [
  ...victims.map(({ state }) => state),
  ...over.flatMap((id) =>
    (incidentsById.get(id)?.victims ?? []).flatMap(({ country }) =>
      (country ? (actorsByCountry.get(country) ?? []) : []).flatMap(({ id: each, kind }) =>
        kind === 'state' ? [each] : [],
      ),
    ),
  ),
]

/** “The Chinese embassy there”: where whoever spoke before is. */
export function there(party: Party, turn: Turn): Party {
  const seat = party.office === 'embassy' && isThere(turn) ? firstActor(turn.before.by) : undefined
  return seat && !party.at ? { ...party, at: seat } : party
}

export const isThere = ({ words }: Turn): boolean => /\bembassy there\b/i.test(words)

/** “Did Berlin recall its ambassador?” after who blamed APT28: from its state, and from no group. */
export const fromState = (merged: Query, { now }: Turn, archive: Archive): Query =>
  betweenStates(now.acts) && merged.on.some(({ actor }) => actor && actorOf(archive, actor).kind !== 'state')
    ? { ...merged, on: now.on }
    : merged

const betweenStates = (acts: Query['acts']): boolean =>
  areAll(acts, ({ name }) => embassyActs.some((act) => act.name === name))

const firstActor = (parties: readonly Party[]): Party['actor'] =>
  parties.find(({ actor }) => actor !== undefined)?.actor
