import * as z from 'zod'
import type { Archive } from '../model/archive.ts'
import { Day } from '../model/day.ts'
import { ActorId, IncidentId } from '../model/id.ts'
import { capacities } from '../model/statement.ts'
import type { Act } from './lexicon/act.ts'
import { acts } from './lexicon/acts.ts'
import { isBasis } from './lexicon/legal-bases.ts'
import { countables } from './lexicon/numbers.ts'
import { type Class, classes, type Office, offices } from './lexicon/people.ts'
import { isSort } from './lexicon/sectors.ts'
import { type Deed, emptyQuery, type Party, type Query, wanteds } from './query.ts'

const Wanted = z.enum(wanteds)
const OfficeName = z.custom<Office>((value) => typeof value === 'string' && Object.hasOwn(offices, value))
const ClassName = z.custom<Class>((value) => typeof value === 'string' && Object.hasOwn(classes, value))

/** Reads what `writeQuery` wrote; undefined for anything else, and for names that are not on record. */
export function readQuery(text: string, archive: Archive): Query | undefined {
  const inside = /^\[([^\]]*)\]$/.exec(text.trim())?.[1]
  if (inside === undefined) return undefined
  const [first, ...parts] = inside.split('; ')
  const wanted = Wanted.safeParse(first)
  if (!wanted.success) return undefined
  let query: Query = { ...emptyQuery, wanted: wanted.data }
  for (const part of parts) {
    const [key = '', ...rest] = part.split(' ')
    const read = Object.hasOwn(readers, key) ? readers[key]?.(rest.join(' '), query, archive) : undefined
    if (!read) return undefined
    query = { ...query, ...read }
  }
  return query
}

/** What a part adds to what was read before it; undefined where it is none. */
type Read = (value: string, query: Query, archive: Archive) => Partial<Query> | undefined

/** A part by its first word. */
const readers: Readonly<Record<string, Read>> = {
  did: (value, { acts }) => more('acts', acts, actCalled(value)),
  without: (value, { without }) => more('without', without, actCalled(value)),
  'other-than': (value, { otherThan }) => more('otherThan', otherThan, actCalled(value)),
  'too-did': (value, { doneToo }) => one('doneToo', withAct(doneToo, value)),
  'too-by': (value, { doneToo }, archive) => one('doneToo', withBy(doneToo, value, archive)),
  'too-since': (value, { doneToo }) => one('doneToo', withDay(doneToo, 'since', value)),
  'too-until': (value, { doneToo }) => one('doneToo', withDay(doneToo, 'until', value)),
  'to-did': (value, { inAnswer }) => one('inAnswer', withAct(inAnswer, value)),
  'to-by': (value, { inAnswer }, archive) => one('inAnswer', withBy(inAnswer, value, archive)),
  undone: (value, { notDone }) => one('notDone', withAct(notDone, value)),
  'undone-by': (value, { notDone }, archive) => one('notDone', withBy(notDone, value, archive)),
  'undone-since': (value, { notDone }) => one('notDone', withDay(notDone, 'since', value)),
  'undone-until': (value, { notDone }) => one('notDone', withDay(notDone, 'until', value)),
  by: (value, { by }, archive) => more('by', by, readParty(value, archive)),
  on: (value, { on }, archive) => more('on', on, readParty(value, archive)),
  from: (value, _, archive) => one('from', actorCalled(value, archive)),
  over: (value, { over }, archive) => more('over', over, incidentCalled(value, archive)),
  'not-over': (value, { notOver }, archive) => more('notOver', notOver, incidentCalled(value, archive)),
  victims(value, { victims }, archive) {
    const [id = '', year] = value.split('/')
    const state = actorCalled(id, archive)
    return more('victims', victims, state && { state, ...(year && { year }) })
  },
  around(value, { around }, archive) {
    const [actor, incident] = value.split('/')
    const [who, what] = [actorCalled(actor ?? '', archive), incidentCalled(incident ?? '', archive)]
    return more('around', around, who && what && { actor: who, incident: what })
  },
  also: (value, { also }, archive) => more('also', also, actorCalled(value, archive)),
  except: (value, { except }, archive) => more('except', except, actorCalled(value, archive)),
  'not-on': (value, { notOn }, archive) => more('notOn', notOn, actorCalled(value, archive)),
  alone: (value, { alone }, archive) => more('alone', alone, actorCalled(value, archive)),
  'only-of': (value, { onlyOf = [] }, archive) => more('onlyOf', onlyOf, readParty(value, archive)),
  together(value, _, archive) {
    const ids = value === '' ? [] : value.split('/').map((id) => actorCalled(id, archive))
    const known = ids.filter((id) => id !== undefined)
    return known.length === ids.length ? { together: known } : undefined
  },
  sooner: (value, { sooner }, archive) => more('sooner', sooner, actorCalled(value, archive)),
  hit: (value) => (isSort(value) ? { hit: value } : undefined),
  kinds: (value) => ({ ofKinds: value === '' ? [] : value.split('/') }),
  mentions: (value, { mentions }) => more('mentions', mentions, value),
  since: (value) => one('since', Day.safeParse(value).data),
  until: (value) => one('until', Day.safeParse(value).data),
  'as-of': (value) => one('asOf', Day.safeParse(value).data),
  order: (value) => one('order', Order.safeParse(value).data),
  top: (value) => one('top', z.coerce.number().int().min(2).max(99).safeParse(value).data),
  often: (value) => one('often', Often.safeParse(value).data),
  many(value) {
    const [number, of] = value.split(' ')
    const many = z
      .object({ number: z.coerce.number().int().max(9999), of: z.enum(countables) })
      .safeParse({ number, of })
    return many.success ? { many: many.data } : undefined
  },
  'per-year': (value) => one('perYear', z.enum(['each', 'most']).safeParse(value).data),
  'by-states'(value) {
    const [, least, most] = /^(\d{1,2})-(\d{0,2})$/.exec(value) ?? []
    return least === undefined ? undefined : { byStates: { least: Number(least), ...(most && { most: Number(most) }) } }
  },
  unit: (unit) => ({ unit }),
  under: (value) => (isBasis(value) ? { under: value } : undefined),
  said: (value) => one('capacity', z.enum(capacities).safeParse(value).data),
  'at-the-time': () => ({ atTheTime: true }),
  not: () => ({ negated: true }),
  presumes: () => ({ presumes: true }),
  'is-done': () => ({ isDone: true }),
  now: () => ({ now: true }),
  'own-first': () => ({ ownFirst: true }),
  sure: () => ({ sure: true }),
  'by-anyone': () => ({ byAnyone: true }),
  solo: () => ({ solo: true }),
  each: () => ({ each: true }),
  'same-day': () => ({ sameDay: true }),
  jointly: () => ({ jointly: true }),
  formal: () => ({ formal: true }),
  'own-regime': () => ({ ownRegime: true }),
  degree: (value) => one('degree', z.enum(['high', 'almost-certain']).safeParse(value).data),
  'for-hacks': () => ({ forHacks: true }),
  'cyber-regime': () => ({ cyberRegime: 'under' }),
  'no-cyber-regime': () => ({ cyberRegime: 'outside' }),
}

const Order = z.enum(['first', 'last', 'most'])
const Often = z.enum(['once', 'several'])

const one = <Key extends keyof Query>(key: Key, value: Query[Key] | undefined): Partial<Query> | undefined =>
  value === undefined ? undefined : { [key]: value }

const more = <Key extends keyof Query, Each>(
  key: Key,
  before: Query[Key] & readonly Each[],
  each: Each | undefined,
): Partial<Query> | undefined => (each === undefined ? undefined : { [key]: [...before, each] })

/** A deed with another act, or with another who did it; undefined where that is none. */
function withAct(before: Deed | undefined, value: string): Deed | undefined {
  const act = actCalled(value)
  return act && { ...before, by: before?.by ?? [], acts: [...(before?.acts ?? []), act] }
}

function withBy(before: Deed | undefined, value: string, archive: Archive): Deed | undefined {
  const party = readParty(value, archive)
  return party && { ...before, acts: before?.acts ?? [], by: [...(before?.by ?? []), party] }
}

function withDay(before: Deed | undefined, end: 'since' | 'until', value: string): Deed | undefined {
  const day = Day.safeParse(value).data
  return before && day && { ...before, [end]: day }
}

/** The actor with that id, if it is on record. */
const actorCalled = (id: string, { actorsById }: Archive): ActorId | undefined =>
  actorsById.get(ActorId.safeParse(id).data ?? ActorId.parse('none'))?.id

/** The act of that name: no two have one. */
const actCalled = (name: string): Act | undefined => acts.find((act) => act.name === name)

const incidentCalled = (id: string, { incidentsById }: Archive): IncidentId | undefined =>
  incidentsById.get(IncidentId.safeParse(id).data ?? IncidentId.parse('none'))?.id

function readParty(value: string, archive: Archive): Party | undefined {
  const speaker = /^"(.*)"$/.exec(value)?.[1]
  if (speaker !== undefined) return { speaker }
  const [id = '', only = '', place = ''] = value.split('/')
  const kind = { only: ClassName.safeParse(only).data, office: OfficeName.safeParse(only).data }
  const seat = actorCalled(place, archive)
  const narrowed = {
    ...(kind.only && { only: kind.only }),
    ...(kind.office && { office: kind.office }),
    ...(seat && { at: seat }),
  }
  if (only !== '' && !kind.only && !kind.office) return undefined
  if (id === '') return narrowed
  const actor = actorCalled(id, archive)
  return actor ? { actor, ...narrowed } : undefined
}
