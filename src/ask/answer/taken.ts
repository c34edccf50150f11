import { wordsIn } from '../../find/fold.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { arrestToldOf } from '../lexicon/acts-of-law.ts'
import { peopleOf } from '../lexicon/countries.ts'
import type { Query } from '../query.ts'
import type { Scope } from './reach.ts'

const asksTaken = ({ acts }: Query): boolean => acts.some(({ name }) => name === arrestToldOf.name)

/** “Was Zhang Yu arrested”, who was charged with another who was: of several people, whoever is named with the arrest, or whose nation is. */
export function isTaken(statement: Statement, query: Query, { on }: Scope, archive: Archive): boolean {
  if (!asksTaken(query) || !on) return true
  const taken = takenIn(statement, archive)
  return !taken || [...taken].some((id) => on.has(id))
}

/** “Who was arrested over APT41”: those alone are told. */
export function onTaken(scope: Scope, query: Query, found: readonly Statement[], archive: Archive): Scope {
  if (!asksTaken(query) || found.length === 0) return scope
  const taken = found.flatMap((each) => [...(takenIn(each, archive) ?? each.targets)])
  return { ...scope, on: new Set(taken.filter((id) => !scope.on || scope.on.has(id))) }
}

/** Undefined where it is told of no people, or of one. */
function takenIn({ gist, targets }: Statement, archive: Archive): ReadonlySet<ActorId> | undefined {
  const people = targets.map((id) => actorOf(archive, id)).filter(({ kind }) => kind === 'person')
  if (people.length < 2) return undefined
  const told = gist.split(/[,;]\s/).filter((part) => arrestToldOf.worded?.test(part))
  const words = ` ${wordsIn(told.join(' ')).join(' ')} `
  const isIn = (name: string) => words.includes(` ${wordsIn(name).join(' ')} `)
  return new Set(
    people.flatMap(({ id, name, country }) =>
      isIn(name) || (country !== undefined && peopleOf(country).some(isIn)) ? [id] : [],
    ),
  )
}
