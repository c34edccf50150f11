import type { Actor } from './actor.ts'
import type { Records } from './archive.ts'
import { nameOf, type Problem } from './problem.ts'
import { plainText } from './text.ts'

/** No name means two incidents, and nobody is on record under two ids. */
export function nameProblems({ incidents, actors }: Records): Problem[] {
  return [...repeatedIncidents(incidents), ...repeatedActors(actors)]
}

function repeatedIncidents(incidents: Records['incidents']): Problem[] {
  const owners = new Map<string, string>()
  return incidents.flatMap(({ id, name, aliases }) => {
    const names = new Map([name, ...aliases].map((each) => [plainText(each), each]))
    return [...names].flatMap(([plain, each]) => {
      const owner = owners.get(plain)
      if (owner === undefined) owners.set(plain, id)
      return owner === undefined
        ? []
        : [{ record: nameOf('incidents', id), text: `the name “${each}” is used by ${owner} too` }]
    })
  })
}

/**
 * Two actors of one kind and country are the same when the main name of one is a name of the other, in any order of
 * its words. Vendors share aliases, so that two aliases prove nothing; neither does a name that a group
 * has from its own part.
 */
function repeatedActors(actors: readonly Actor[]): Problem[] {
  const mains = new Map<string, Actor[]>()
  for (const actor of actors) {
    const key = keyOf(actor, actor.name)
    mains.set(key, [...(mains.get(key) ?? []), actor])
  }
  return actors.flatMap((actor) => {
    const names = [actor.name, ...actor.aliases.map(({ name }) => name)]
    const others = new Set(names.flatMap((name) => mains.get(keyOf(actor, name)) ?? []))
    return [...others]
      .filter((other) => other !== actor && !keptApart(actor, other) && !isSaidAlready(actor, other))
      .map((other) => ({
        record: nameOf('actors', actor.id),
        text: `has the name “${other.name}” of ${other.id}, which is of the same kind and country: make them one record, or begin the note of one with “Homonym:” and say in what they differ`,
      }))
  })
}

const keyOf = ({ kind, country }: Actor, name: string): string =>
  `${kind} ${country ?? ''} ${plainText(name).split(' ').sort().join(' ')}`

const keptApart = (a: Actor, b: Actor): boolean =>
  a.partOf === b.id || b.partOf === a.id || [a, b].some(({ note }) => note?.startsWith('Homonym:'))

/** Two with the same main name are found from both sides; once is enough. */
const isSaidAlready = (actor: Actor, other: Actor): boolean =>
  keyOf(actor, actor.name) === keyOf(other, other.name) && other.id > actor.id
