import type { Actor } from '../model/actor.ts'
import { type Archive, groupBy } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'

/** Other actors of whom one of the actor's names is used. They are not the same, whatever the name says. */
export function namesakesOf(archive: Archive, id: ActorId): Actor[] {
  const record = archive.actorsById.get(id)
  if (!record) return []
  const users = usersOf(archive)
  const others = new Set(namesOf(record).flatMap((name) => users.get(name) ?? []))
  others.delete(record)
  return [...others]
}

const made = new WeakMap<Archive, Map<string, Actor[]>>()

function usersOf(archive: Archive): Map<string, Actor[]> {
  const known = made.get(archive)
  if (known) return known
  const users = groupBy(archive.actors, namesOf)
  made.set(archive, users)
  return users
}

const namesOf = ({ name, aliases }: Actor): string[] =>
  [name, ...aliases.map((alias) => alias.name)].map((each) => each.toLowerCase())

/** Namesakes in the narrow sense: what one of the two is shown by is a name of the other too. */
export function closeNamesakesOf(archive: Archive, id: ActorId): Actor[] {
  const record = archive.actorsById.get(id)
  if (!record) return []
  const own = record.name.toLowerCase()
  return namesakesOf(archive, id).filter(
    (other) => namesOf(other).includes(own) || namesOf(record).includes(other.name.toLowerCase()),
  )
}
