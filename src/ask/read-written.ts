import * as z from 'zod'
import type { Archive } from '../model/archive.ts'
import { Day } from '../model/day.ts'
import { ActorId, IncidentId } from '../model/id.ts'
import { capacities } from '../model/statement.ts'
import type { Act } from './lexicon/act.ts'
import { acts } from './lexicon/acts.ts'
import { type Class, classes, type Office, offices } from './lexicon/people.ts'
import { emptyQuery, type Party, type Query, wanteds } from './query.ts'

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
    const read = readPart(key, rest.join(' '), query, archive)
    if (!read) return undefined
    query = { ...query, ...read }
  }
  return query
}

function readPart(key: string, value: string, query: Query, archive: Archive): Partial<Query> | undefined {
  const [left = '', right = '', third = ''] = value.split('/')
  const actor = actorCalled(left, archive)
  const incident = (id: string) =>
    archive.incidentsById.get(IncidentId.safeParse(id).data ?? IncidentId.parse('none'))?.id
  const day = Day.safeParse(value).data
  switch (key) {
    case 'did':
    case 'without': {
      const act = actCalled(value)
      return act && (key === 'did' ? { acts: [...query.acts, act] } : { without: [...query.without, act] })
    }
    case 'by':
    case 'on': {
      const party = readParty(value, left, right, third, archive)
      return party && { [key]: [...query[key], party] }
    }
    case 'over': {
      const id = incident(value)
      return id && { over: [...query.over, id] }
    }
    case 'not-over': {
      const id = incident(value)
      return id && { notOver: [...query.notOver, id] }
    }
    case 'victims':
      return actor && { victims: [...query.victims, { state: actor, ...(right && { year: right }) }] }
    case 'around': {
      const id = incident(right)
      return actor && id && { around: [...query.around, { actor, incident: id }] }
    }
    case 'also':
    case 'except':
    case 'alone':
    case 'sooner':
      return actor && { [key]: [...query[key], actor] }
    case 'kinds':
      return { ofKinds: value === '' ? [] : value.split('/') }
    case 'mentions':
      return { mentions: [...query.mentions, value] }
    case 'since':
    case 'until':
      return day && { [key]: day }
    case 'as-of':
      return day && { asOf: day }
    case 'order':
      return value === 'first' || value === 'last' || value === 'most' ? { order: value } : undefined
    case 'often':
      return value === 'once' || value === 'several' ? { often: value } : undefined
    case 'unit':
      return { unit: value }
    case 'said': {
      const capacity = z.enum(capacities).safeParse(value).data
      return capacity && { capacity }
    }
  }
  return Object.hasOwn(flags, key) ? flags[key] : undefined
}

/** What is so or not. */
const flags: Readonly<Record<string, Partial<Query>>> = {
  'at-the-time': { atTheTime: true },
  not: { negated: true },
  presumes: { presumes: true },
  now: { now: true },
  each: { each: true },
  'same-day': { sameDay: true },
  formal: { formal: true },
}

/** The actor with that id, if it is on record. */
const actorCalled = (id: string, { actorsById }: Archive): ActorId | undefined =>
  actorsById.get(ActorId.safeParse(id).data ?? ActorId.parse('none'))?.id

/** The act of that name: no two have one. */
const actCalled = (name: string): Act | undefined => acts.find((act) => act.name === name)

function readParty(value: string, id: string, only: string, place: string, archive: Archive): Party | undefined {
  const speaker = /^"(.*)"$/.exec(value)?.[1]
  if (speaker !== undefined) return { speaker }
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
