import type { Actor } from './actor.ts'
import { groupBy, type Records } from './archive.ts'
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
 * Two actors of one kind and country are the same when a full name of one is a name of the other, in any order of its
 * words. Vendors share aliases and criminals share handles, so that these prove nothing; neither does a name that a
 * group has from its own part.
 */
function repeatedActors(actors: readonly Actor[]): Problem[] {
  const owners = groupBy(actors, (actor) => [...new Set(fullNames(actor).map((name) => keyOf(actor, name)))])
  const pairs = new Map<string, Problem>()
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.name)]) {
      for (const other of owners.get(keyOf(actor, name)) ?? []) {
        if (other === actor || keptApart(actor, other)) continue
        const [first, second] = actor.id < other.id ? [actor, other] : [other, actor]
        const pair = `${first.id} ${second.id}`
        if (!pairs.has(pair)) pairs.set(pair, sameAs(first, second, name))
      }
    }
  }
  return [...pairs.values()]
}

const sameAs = (first: Actor, second: Actor, name: string): Problem => ({
  record: nameOf('actors', second.id),
  text: `shares the name “${name}” with ${first.id}, which is of the same kind and country: make them one record, or begin the note of one with “Homonym:” and say in what they differ`,
})

/** Aliases of a person are spellings of the name, or handles, which are one word. */
const fullNames = ({ kind, name, aliases }: Actor): string[] =>
  kind === 'person' ? [name, ...aliases.map((alias) => alias.name).filter((each) => each.includes(' '))] : [name]

const keyOf = ({ kind, country }: Actor, name: string): string =>
  `${kind} ${country ?? ''} ${plainText(name).split(' ').sort().join(' ')}`

const keptApart = (a: Actor, b: Actor): boolean =>
  a.partOf === b.id || b.partOf === a.id || [a, b].some(({ note }) => note?.startsWith('Homonym:'))
