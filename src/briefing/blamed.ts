import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import type { Kind, Level, Statement } from '../model/statement.ts'
import { listSome } from './fit.ts'
import { kindWords } from './kinds.ts'

const blamedKinds: Record<Level, readonly Actor['kind'][]> = {
  territory: ['state'],
  cluster: ['threat-group'],
  'state-linked': ['threat-group'],
  'state-organ': ['agency', 'military-unit'],
  state: ['state'],
  'company-or-front': ['company', 'organisation'],
  individual: ['person'],
}

/**
 * The targets of which the level speaks: an organ where an organ is blamed, the state where its territory is. Others too
 * where the state or an organ of it acted through them; the state itself only if it is meant, or nobody else is.
 */
export function blamedIn(archive: Archive, statement: Statement): ActorId[] {
  const { targets } = statement
  const level = 'level' in statement ? statement.level : undefined
  const wanted = level ? blamedKinds[level] : []
  const kindOf = (id: ActorId) => actorOf(archive, id).kind
  const meant = targets.filter((id) => wanted.includes(kindOf(id)))
  if (meant.length > 0 && level !== 'state' && level !== 'state-organ') return meant
  const named = [...meant, ...targets.filter((id) => kindOf(id) !== 'state' && !meant.includes(id))]
  return named.length > 0 ? named : targets
}

/** “attribution to APT27, APT30, APT31 and GALLIUM”; where the gist or the quotation names them all, “attribution” is enough. */
export function writeAttribution(archive: Archive, statement: Statement): string {
  const { kind, gist, quote } = statement
  const aim = aims[kind]
  const { one } = kindWords[kind]
  const blamed = blamedIn(archive, statement).map((id) => actorOf(archive, id))
  const text = `${gist} ${quote?.text ?? ''}`
  if (!aim || blamed.every((actor) => namesOf(actor).some((name) => text.includes(name)))) return one
  const ofTerritory = 'level' in statement && statement.level === 'territory'
  return `${one} ${ofTerritory ? 'concerning' : aim} ${listSome(blamed.map(({ name, short }) => short ?? name))}`
}

const aims: Partial<Record<Kind, string>> = {
  attribution: 'to',
  'technical-attribution': 'to',
  'attribution-endorsed': 'of the attribution to',
}

const namesOf = ({ name, short = name, aliases }: Actor): string[] => [
  short,
  ...name.split(' / '),
  ...aliases.map((alias) => alias.name),
]
