import type { Line } from '../briefing/briefing.ts'
import { kindsInOrder } from '../briefing/kinds.ts'
import { markStatement } from '../briefing/unverified.ts'
import { partiesOf, stateOf } from '../find/parties.ts'
import type { Absence } from '../model/absence.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import { firstDate, newestFirst } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import { isOwnAttribution, type Kind, type Level, type Statement } from '../model/statement.ts'

/** The acts that a matrix shows, most authoritative first. `short` is what a narrow chat has room for. */
export const acts: readonly { kinds: readonly Kind[]; label: string; short: string }[] = [
  { kinds: ['attribution', 'technical-attribution'], label: 'attributed', short: 'attr' },
  { kinds: ['attribution-endorsed'], label: 'endorsed', short: 'end' },
  { kinds: ['condemnation'], label: 'condemned', short: 'cond' },
  { kinds: ['solidarity'], label: 'solidarity', short: 'soli' },
  { kinds: ['advisory'], label: 'advised', short: 'adv' },
  { kinds: ['sanction'], label: 'sanctioned', short: 'sanc' },
  { kinds: ['indictment'], label: 'indicted', short: 'ind' },
  { kinds: ['denial'], label: 'denied', short: 'den' },
]

/** The level of an attribution, short enough for a cell. */
export const levelCodes: Record<Level, string> = {
  territory: 'terr.',
  cluster: 'group',
  'state-linked': 'linked',
  'state-organ': 'organ',
  state: 'state',
  'company-or-front': 'firm',
  individual: 'person',
}

const mark = '●'
/** Stands only for what was checked, declined or reported. */
export const absent = 'no'
/** Stands behind what is unverified, be it one target alone. */
export const doubt = '?'
export const isDoubtful = (statement: Statement): boolean => markStatement(statement) !== ''

/** Everybody who took part, with a cell for each act: what they did, or that they are known not to have. */
export interface Party {
  id: ActorId
  did: readonly (Statement | undefined)[]
  didNot: readonly (Absence | undefined)[]
}

/** States with their bodies below them, in the order of the gravest that the group said, then of the day. */
export function partiesIn(archive: Archive, statements: readonly Statement[], absences: readonly Absence[]): Party[] {
  const shown = statements.filter(({ kind }) => acts.some(({ kinds }) => kinds.includes(kind)))
  const said = groupBy(shown, (each) => partiesOf(archive, each))
  const missing = groupBy(absences, ({ by, class: how }) =>
    by === undefined || how === 'not-recorded' ? [] : [ownerOf(archive, by, said)],
  )
  const parties = [...new Set([...said.keys(), ...missing.keys()])].map((id): Party => {
    const did = acts.map(({ kinds }) => telling(said.get(id) ?? [], kinds))
    return {
      id,
      did,
      didNot: acts.map(({ kinds }, at) =>
        did[at] ? undefined : missing.get(id)?.find(({ act }) => kinds.includes(act)),
      ),
    }
  })
  return inGroups(archive, parties)
}

/** The body of an absence, or the state or bloc that it belongs to where that one has a row and the body has none. */
function ownerOf(archive: Archive, id: ActorId, rows: ReadonlyMap<ActorId, unknown>): ActorId {
  if (rows.has(id)) return id
  const { partOf, country } = actorOf(archive, id)
  const state = country === undefined ? undefined : stateOf(archive, country)?.id
  return [partOf, state].find((each) => each && rows.has(each)) ?? partOf ?? state ?? id
}

/** The one to lead to: the gravest kind, verified and with a level rather than without, the first of them. */
function telling(said: readonly Statement[], kinds: readonly Kind[]): Statement | undefined {
  const rank = (each: Statement) =>
    kinds.indexOf(each.kind) * 4 + (isDoubtful(each) ? 2 : 0) + (isOwnAttribution(each) && !each.level ? 1 : 0)
  return said
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => rank(a) - rank(b) || newestFirst(b.day, a.day))[0]
}

function inGroups(archive: Archive, parties: readonly Party[]): Party[] {
  const keyed = parties.map((party) => {
    const { kind, country, name } = actorOf(archive, party.id)
    const state = kind === 'company' || country === undefined ? undefined : stateOf(archive, country)?.name
    return { party, name, group: state ?? name, isBody: kind !== 'state', rank: rankOf(party), day: dayOf(party) }
  })
  const best = groupBy(
    keyed.toSorted((a, b) => a.rank - b.rank || compare(a.day, b.day)),
    ({ group }) => [group],
  )
  const first = ({ group }: { group: string }) => best.get(group)?.[0] ?? { rank: 0, day: '' }
  return keyed
    .sort((a, b) =>
      a.group === b.group
        ? Number(a.isBody) - Number(b.isBody) || a.rank - b.rank || compare(a.name, b.name)
        : first(a).rank - first(b).rank || compare(first(a).day, first(b).day) || compare(a.group, b.group),
    )
    .map(({ party }) => party)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most authoritative kind that it said; who is only known not to have acted comes last. */
const rankOf = ({ did }: Party): number =>
  Math.min(...did.map((each) => (each ? kindsInOrder.indexOf(each.kind) : kindsInOrder.length)))

const dayOf = ({ did }: Party): string => did.flatMap((each) => (each ? [firstDate(each.day)] : [])).sort()[0] ?? '9999'

/** What stands in a cell, leading to its statement or to how the absence is known. */
export function cellOf({ did, didNot }: Party, at: number): Line {
  const statement = did[at]
  const record = statement ?? didNot[at]
  if (!record) return []
  const level = statement && isOwnAttribution(statement) && statement.level
  const text = statement ? (level ? levelCodes[level] : mark) : absent
  const href = record.sources.find(({ url }) => url !== undefined)?.url
  return [href ? { text, href } : text, ...(statement && isDoubtful(statement) ? [doubt] : [])]
}
