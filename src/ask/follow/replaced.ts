import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { areMeasures, areStatements } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'
import { asksTheSame } from './follow-cues.ts'
import { isThere, ofAccused, there, withOffice } from './offices.ts'
import { hitsBack } from './replies.ts'
import { sideOf } from './side-of.ts'
import type { Turn } from './turn.ts'

/** “And the UK?”, “only companies”: a new name takes the part that it is given, else that of the one it can replace. */
export function withPeople(merged: Query, turn: Turn, archive: Archive): Query {
  const { before, now, placed } = turn
  const narrowed = withClass(merged, turn)
  const office = now.by.find((party) => party.office && !party.actor)
  const held = office && there(office, turn)
  const holder = held?.office && !isThere(turn) && withOffice(narrowed, held.office, held.at, turn, archive)
  if (holder) return holder
  // “Did the defence minister say that there was proof against the Kremlin?”
  const whom = now.on.filter(({ actor, speaker }) => actor ?? speaker)
  if (held && now.acts.length > 0) return { ...narrowed, by: [held], ...(whom.length > 0 && { on: whom }) }
  const named = [...now.by, ...now.on]
    .filter(({ actor, speaker }) => actor !== undefined || speaker !== undefined)
    .map((party) => there(party, turn))
  if (named.length === 0) return narrowed
  // “And the Chinese ambassador?”, “and Peters?” speak, of whatever they like.
  const speaking = named.filter((party) => party.office ?? party.speaker)
  if (speaking.length > 0 && now.acts.length === 0)
    return { ...narrowed, by: speaking, on: [], ...ofAccused(speaking, before, archive) }
  // “Any Vietnamese among those?” of whom it was done to.
  if (/\bamong (?:them|those|these)\b/i.test(turn.words) && areMeasures(before.acts) && now.acts.length === 0)
    return { ...narrowed, on: named, by: before.by }
  if (isUndergoing(turn)) return { ...narrowed, on: named, over: [], around: [] }
  if (hitsBack(now)) return { ...narrowed, by: named, on: [] }
  // “The company too?” after whether its man was charged.
  const isPrivate = named.every(({ actor }) => actor && listsNobody(actor, archive))
  const acts = /^(?:(?:and|so|but|ok) )*(?:did|has|have)\b/i.test(turn.words)
  const isDoneTo = isPrivate && !acts && now.acts.length === 0 && before.acts.length > 0 && areMeasures(before.acts)
  if (asksTheSame(turn) && isDoneTo) return { ...narrowed, on: named }
  if (asksTheSame(turn)) return { ...narrowed, by: named }
  if (now.acts.length > 0 && placed.some(({ part }) => part === 'by' || part === 'on'))
    return withBoth(narrowed, named, now)
  return isDoneTo || sideOf(turn, archive) === 'on' ? atThem(narrowed, named, before) : byThem(narrowed, named, before)
}

const imposes: ReadonlySet<string> = new Set(['state', 'alliance', 'agency', 'organisation'])

/** A ministry that is accused, as a firm or a person, lists nobody. */
const listsNobody = (id: ActorId, archive: Archive): boolean => {
  const kind = archive.actorsById.get(id)?.kind ?? 'state'
  return !imposes.has(kind) || (kind === 'agency' && accusedIn(archive).has(id))
}

/** “And Qakbot?” after the takedown of Emotet: who never spoke is another that it was done to. */
function isUndergoing({ before, now, words, placed: [only, ...more], senses }: Turn): boolean {
  const name = only?.item.is === 'name' && more.length === 0 ? only.item : undefined
  return (
    name !== undefined &&
    // “Only GRU” is of those who were charged over it.
    !/^(?:(?:and|so|but|ok) )*(?:only|just)\b/i.test(words) &&
    senses.silent(name) &&
    !senses.many(name) &&
    !name.state &&
    before.on.length === 0 &&
    before.over.length + before.around.length > 0 &&
    now.over.length === 0 &&
    now.acts.length === 0
  )
}

function atThem(merged: Query, named: readonly Party[], { on, wanted }: Query): Query {
  const only = sortOf(on)
  return {
    ...merged,
    on: only ? named.map((party) => ({ only, ...party })) : named,
    wanted: wanted === 'whom' ? 'acts' : merged.wanted,
  }
}

function byThem(merged: Query, by: readonly Party[], { wanted }: Query): Query {
  const asks = merged.wanted === 'missing' || merged.wanted === 'whether' || merged.wanted === 'count'
  return { ...merged, by, wanted: !asks && (wanted === 'who' || wanted === 'whom') ? 'acts' : merged.wanted }
}

/** “Only Russians” after how many persons: of that sort. */
function sortOf([one, ...others]: readonly Party[]): Party['only'] {
  return one && others.length === 0 && !one.actor && !one.speaker ? one.only : undefined
}

/** “Only companies” are of those who were asked about. */
function withClass(merged: Query, { before, now, placed, words }: Turn): Query {
  const [of] = [...now.by, ...now.on].filter(
    ({ actor, speaker, office }) => actor === undefined && speaker === undefined && office === undefined,
  )
  if (!of) return merged
  const only = of.only && { only: of.only }
  const [whose] = before.by.flatMap(({ actor }) => actor ?? [])
  if (whose && itsOwn.test(words) && now.by.some((party) => party === of))
    return { ...merged, by: [{ actor: whose, ...only }], wanted: now.wanted === 'who' ? 'acts' : now.wanted }
  // “And the police?” is no part of a service.
  const anew = of.only === 'police' || (now.wanted === 'who' && !/\bof (?:them|those|these)\b/i.test(words))
  if (anew && now.acts.length > 0 && now.by.some((party) => party === of))
    return { ...merged, by: now.by.filter(({ actor, speaker, office }) => !actor && !speaker && !office) }
  const narrow = (parties: readonly Party[]): Party[] =>
    parties.length > 0 ? parties.map((party) => ({ ...party, ...only })) : [{ ...only }]
  // “And of the private firms?” after who blamed it: those that did.
  const aimed =
    (now.acts.length > 0 || /\b(?:on|against|at)\b/i.test(words)) &&
    placed.some(({ item, part }) => item.is === 'class' && part === 'on')
  const speaking =
    (now.wanted === 'count' || now.wanted === 'who' || /^(?:has|have|did) any\b/i.test(words)) &&
    placed.some(({ item, part }) => item.is === 'class' && part === 'by')
  // “Which countries signed it?”
  const spoken = areStatements(now.acts)
  // “And the companies?” after who sanctioned it: they sanction nobody.
  const imposes = of.only === undefined || /^(?:state|agency|police|entity)$/.test(of.only) || !areMeasures(merged.acts)
  return (before.wanted === 'who' && !aimed && imposes) || spoken || speaking
    ? { ...merged, by: narrow(merged.by) }
    : { ...merged, ...narrowedOn(merged, narrow) }
}

/** “What had its own security agency said?” after what its prime minister did. */
const itsOwn =
  /\b(?:its|their|his|her|the (?:country|state|government)['’]s) (?:own )?(?:\p{L}+ ){0,2}(?:agenc|service|police|intelligence|military)/iu

/** “How many people did the UK list?” after who sanctioned Evil Corp: those of it, and not whoever was listed over its matter. */
const narrowedOn = (merged: Query, narrow: (parties: readonly Party[]) => Party[]): Partial<Query> =>
  merged.on.length === 0 && merged.around.length > 0
    ? { on: narrow(merged.around.map(({ actor }) => ({ actor }))), around: [] }
    : { on: narrow(merged.on) }

/** “Did the UK sanction Russia?”: each has its part, and nobody is both. */
function withBoth(merged: Query, named: readonly Party[], { by, on }: Query): Query {
  const ids = new Set(named.map(({ actor }) => actor))
  const rest = merged.on.filter(({ actor }) => !ids.has(actor))
  return { ...merged, on: on.length > 0 ? on : rest, ...(by.length > 0 && { by }) }
}
