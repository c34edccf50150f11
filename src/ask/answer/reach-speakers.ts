import { placesUnder } from '../../find/places.ts'
import { reachOfSpeaker, reachOfTarget } from '../../find/roll-up.ts'
import { postingsOf } from '../../find/statement-postings.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Class } from '../lexicon/people.ts'
import type { Party } from '../query.ts'
import { ofClass } from './reach-classes.ts'
import { union } from './union.ts'

/** “The EU”, “Russian agencies”, “governments”: all whose words and acts count; what was rolled up goes to `told`. */
export function speakersOf(archive: Archive, { actor, only }: Party, told: string[]): ReadonlySet<ActorId> {
  const within = (each: Class) => ofClass(archive, actor ? reachOfTarget(archive, actor).ids : undefined, each)
  // Governments include the union that speaks and lists for its members.
  if (only === 'state' && !actor) return union([ofClass(archive, undefined, only), ofKind(archive, 'alliance')])
  // “Which agencies said”: a command of the forces is none by its kind.
  if (only === 'agency') return union([within(only), within('unit')])
  if (only) return within(only)
  if (!actor) return new Set()
  const reach = reachOfSpeaker(archive, actor)
  if (reach.told) told.push(`“By” counts ${reach.told}.`)
  return reach.ids
}

const ofKind = (archive: Archive, wanted: Actor['kind']): ReadonlySet<ActorId> =>
  new Set(archive.actors.flatMap(({ id, kind }) => (kind === wanted ? [id] : [])))

/** A person speaks for a body under the own name too. */
export function personsOf(archive: Archive, { speaker, actor, only }: Party): string[] {
  if (speaker) return [speaker]
  if (only === 'expert' && !actor) return unnamedExperts(archive)
  const person = actor && archive.actorsById.get(actor)
  return person?.kind === 'person' ? [person.name, ...person.aliases.map(({ name }) => name)] : []
}

/** “Some analysts”: whoever they are. */
const unnamedExperts = ({ statements }: Archive): string[] =>
  statements.flatMap(({ speaker }) =>
    !speaker.actor && /\b(?:analysts|experts|researchers|observers)\b/i.test(speaker.name) ? [speaker.name] : [],
  )

/** For whom the people spoke, and what that belongs to. */
export function bodiesBehind(archive: Archive, speakers: ReadonlySet<string>): ReadonlySet<ActorId> {
  const places = placesUnder(postingsOf(archive).names, speakers).read()
  const found = new Set([...places].flatMap((place) => archive.statements[place]?.speaker.actor ?? []))
  for (const id of found) {
    const whole = archive.actorsById.get(id)?.partOf
    if (whole) found.add(whole)
  }
  return found
}
