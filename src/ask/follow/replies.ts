import { stateOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import { fitsAny } from '../answer/matching.ts'
import { mattersOf } from '../filling/matters-of-victims.ts'
import { areAll, areReplies, areStatements } from '../lexicon/act.ts'
import { isOneCountry } from '../pattern/standing.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** “Did the Kremlin confirm that” after who blamed Russia: whoever was accused would admit it. */
export const isAdmission = ({ before, now }: Turn, archive: Archive): boolean =>
  areAll(now.acts, ({ name }) => name === 'confirmation') &&
  now.by.some(({ actor }) => isAccusedOver(actor, before, archive))

const accusedIn = ({ on, over }: Pick<Query, 'on' | 'over'>, { incidentsById }: Archive): Party['actor'][] => [
  ...on.map(({ actor }) => actor),
  ...over.flatMap((id) => incidentsById.get(id)?.accused ?? []),
]

/** “Did the NSA comment”. */
export const isComment = ({ acts, wanted }: Query): boolean => wanted === 'whether' && areStatements(acts)

/** “Did China hit back”: who does was accused; whom the answer is aimed at is not said. */
export const hitsBack = ({ acts, on, by }: Query): boolean =>
  by.length > 0 && on.length === 0 && acts.some(({ name }) => name === 'reactions' || name.startsWith('denial'))

/** “Did it accept responsibility”: who was accused answers. */
export const isOfAccused = ({ before, now, words }: Turn): boolean =>
  (accusedBefore(before).length > 0 || (before.over.length > 0 && accuses(before))) &&
  now.by.length === 0 &&
  now.acts.length > 0 &&
  (areReplies(now.acts) || now.acts.every(({ name }) => name === 'claim of responsibility')) &&
  /^(?:and |but |so )*(?:(?:(?:why|when|how|what) )?(?:did|does|do|has|have|had) (?:it|they|he|she)\b|(?:what (?:was|is) )?(?:its|their) \w+\W*$)/i.test(
    words,
  )

/** “Did he reject it?” after what Germany said: not who accused others denies it, but whoever they are. */
export const isOfOthers = ({ before, now }: Turn, archive: Archive): boolean =>
  now.by.length === 0 &&
  areAll(now.acts, ({ name }) => name === 'denial' || name === 'admission') &&
  before.by.length > 0 &&
  (before.acts.length === 0 || !areReplies(before.acts)) &&
  before.by.every((party) => {
    const [actor, ...others] = party.speaker ? bodiesOf(party.speaker, archive) : [party.actor]
    const said = before.over.length > 0 || party.speaker !== undefined
    return said && actor !== undefined && others.length === 0 && !isAccusedOver(actor, before, archive)
  })

/** For whom somebody speaks. */
const bodiesOf = (name: string, { statements }: Archive): Party['actor'][] => [
  ...new Set(statements.flatMap(({ speaker }) => (speaker.name.includes(name) ? [speaker.actor] : []))),
]

/** The one state of which all are who are accused of what was asked about. */
export function accusedStateOf(before: Query, archive: Archive): Party['actor'] {
  const all = accusedIn(before, archive).flatMap((id) => (id && archive.actorsById.get(id)?.country) ?? [])
  const [country, ...others] = new Set(all)
  return country && others.length === 0 ? stateOf(archive, country)?.id : undefined
}

/** Whether it, or somebody of its country, is accused of what was asked about. */
export const isAccusedOver = (actor: Party['actor'], before: Pick<Query, 'on' | 'over'>, archive: Archive): boolean =>
  accusedIn(before, archive).some((accused) => isOneCountry(archive, actor, accused))

/** Whoever was accused, or is said with the matter that has the same name. */
const accusedBefore = ({ on, around }: Query): Party[] => [...on, ...around.map(({ actor }) => ({ actor }))]

/** “Sanctioned”, “blamed”: what is aimed at somebody, even where it is not said at whom. */
export const accuses = ({ acts }: Query): boolean =>
  areAll(acts, ({ name, takes }) => takes === 'actor' || name === 'attribution' || name === 'condemnation')

/** “Its reaction?”: of whoever was accused; where only the sort of them was asked, of the state over whose acts it was. */
function accusedSpeakers(before: Query, archive: Archive): Party[] {
  const named = speakersFor(accusedBefore(before), archive)
  const state = named.length === 0 ? accusedStateOf(before, archive) : undefined
  return state ? [{ actor: state }] : named
}

/** “Did it deny?”: whoever was accused, of all that a group or a firm is accused of where no matter was named. */
export function byAccused(before: Query, merged: Query, archive: Archive): Query {
  const [group, ...others] = before.on
  const kind = (group?.actor && archive.actorsById.get(group.actor)?.kind) ?? 'state'
  const by = accusedSpeakers(before, archive)
  if (others.length > 0 || merged.over.length > 0 || /^(?:state|agency|alliance)$/.test(kind))
    return { ...merged, by, on: [] }
  const over = mattersOf({ ...emptyQuery, on: before.on }, archive) ?? []
  if (over.length > 0) return { ...merged, by, on: [], over }
  const told = before.acts.length > 0 && fitsAny(archive, before)
  return { ...merged, by: told ? by : before.on, on: [] }
}

/** “APT28”: whoever was accused, and the state that speaks for a group. */
const speakersFor = (accused: readonly Party[], archive: Archive): Party[] =>
  accused.flatMap(({ actor }) => {
    if (!actor) return []
    const country = archive.actorsById.get(actor)?.country
    const state = country && archive.actors.find((each) => each.kind === 'state' && each.country === country)
    return [...new Set([actor, ...(state ? [state.id] : [])])].map((id) => ({ actor: id }))
  })
