import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Party, Query } from '../query.ts'
import type { Turn } from './turn.ts'

/** What somebody on record may be called by. */
const called: Readonly<Record<string, readonly Actor['kind'][]>> = {
  group: ['threat-group'],
  gang: ['threat-group'],
  crew: ['threat-group'],
  outfit: ['threat-group', 'company'],
  unit: ['military-unit'],
  company: ['company', 'crypto-exchange', 'crypto-mixer'],
  firm: ['company', 'crypto-exchange', 'crypto-mixer'],
  exchange: ['crypto-exchange'],
  mixer: ['crypto-mixer'],
  man: ['person'],
  person: ['person'],
  hacker: ['person'],
  institute: ['military-unit', 'agency', 'company', 'organisation'],
  agency: ['agency'],
  service: ['agency'],
  ministry: ['agency'],
}

/** The kinds of those whom a noun means: “units”, “agency”. */
export const kindsCalled = (noun: string): readonly Actor['kind'][] | undefined =>
  called[noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')]

const pointing = new RegExp(
  String.raw`\b(?:that|this|the(?: same)?|said) (?:(?:hacktivist|hacker|hacking|ransomware|pro-\p{L}+) )?(${Object.keys(called).join('|')})\b(?! of\b)`,
  'iu',
)

/** “Is that group under EU sanctions?”, “and the company?”: the one of that kind that was asked about, that the answer names, or that is accused over the matter; else the query as it is. */
export function withTheOne(now: Query, { before, words }: Pick<Turn, 'before' | 'words'>, archive: Archive): Query {
  const [, noun = ''] = pointing.exec(words) ?? []
  const kinds = called[noun.toLowerCase()]
  const named = [...now.on, ...now.by].some(({ actor, speaker }) => actor === undefined && speaker === undefined)
  const one = kinds && named ? oneOf(before, kinds, archive) : undefined
  if (!one) return now
  const put = (parties: readonly Party[]) =>
    parties.map((party) =>
      party.actor === undefined && party.speaker === undefined && !party.office ? { actor: one } : party,
    )
  return { ...now, by: put(now.by), on: put(now.on) }
}

/** Whether what is asked of it is whether it is on any list, over whatever. */
export const isListing = (now: Query): boolean => areMeasures(now.acts) && now.on.length > 0

/** “That group” after a person: the words that point at what the question before has nothing of. */
export function pointsAtNone(
  now: Query,
  { before, words }: Pick<Turn, 'before' | 'words'>,
  archive: Archive,
): string | undefined {
  const [said, noun = ''] = pointing.exec(words) ?? []
  const kinds = called[noun.toLowerCase()]
  const [only, ...others] = [...now.on, ...now.by].filter(({ actor, speaker }) => !actor && !speaker)
  const named = [...before.on, ...before.by].flatMap(({ actor }) => (actor && archive.actorsById.get(actor)) ?? [])
  const none = named.some(({ kind }) => kind !== 'state') && kinds && suchIn(before, kinds, archive).length === 0
  return none && only && others.length === 0 ? said : undefined
}

function oneOf(before: Query, kinds: readonly Actor['kind'][], archive: Archive): ActorId | undefined {
  const [one, ...others] = new Set(suchIn(before, kinds, archive))
  return one && others.length === 0 ? one : undefined
}

/** Those of such kinds that were asked about, else that the answer names, else that are accused over the matter. */
function suchIn(before: Query, kinds: readonly Actor['kind'][], archive: Archive): readonly ActorId[] {
  const isSuch = (id: ActorId) => kinds.includes(archive.actorsById.get(id)?.kind ?? 'other')
  const asked = [...before.on, ...before.around, ...before.by].flatMap(({ actor }) => actor ?? []).filter(isSuch)
  const targets = () => answerQuery(archive, before).statements.flatMap(({ targets }) => targets)
  const accused = () => before.over.flatMap((id) => archive.incidentsById.get(id)?.accused ?? []).filter(isSuch)
  if (asked.length > 0) return asked
  const told = targets()
  const shown = told.filter(isSuch)
  if (shown.length > 0) return shown
  // “That unit” after a man of one, or after who was charged.
  const people = [...before.on.flatMap(({ actor }) => actor ?? []), ...told]
  const wholes = people.flatMap((id) => wholeOfPerson(id, archive)).filter(isSuch)
  return wholes.length > 0 ? wholes : accused()
}

/** Of what body somebody, or a group, is said to be. */
export const wholeOfPerson = (id: ActorId, { actorsById }: Archive): readonly ActorId[] => {
  const { kind, partOf } = actorsById.get(id) ?? {}
  return (kind === 'person' || kind === 'threat-group') && partOf ? [partOf] : []
}
