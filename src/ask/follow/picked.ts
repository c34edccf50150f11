import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Query } from '../query.ts'
import { afterFirst } from './turns-of-order.ts'

/** “The Trickbot one”, “Maksim”: of those whom a name may mean, the only one of whom the record says so; undefined where it picks nobody. */
export function pickedAmong(words: string, before: Query, archive: Archive): Query | undefined {
  const [, said = ''] =
    /^(?:(?:and|no|sorry|oh|i meant?)[ ,]+)*(?:the )?(.{3,40}?)(?:['’]s)?(?: (?:one|guy|man|member|hacker|officer|brother))?(?:,? i meant?)?(?:,? please)?\W*$/i.exec(
      words,
    ) ?? []
  const asked = wordsIn(said)
  if (asked.length === 0 || before.on.length < 2 || before.by.length + before.over.length > 0) return undefined
  const [one, ...others] = before.on.filter(({ actor }) => {
    const told = new Set(actor ? toldOf(actor, archive) : [])
    return asked.every((word) => told.has(word))
  })
  return one && others.length === 0 ? { ...before, on: [one] } : undefined
}

/** The words of somebody’s names, and of what the record says that it is part of or linked to. */
function toldOf(id: ActorId, { actorsById }: Archive): string[] {
  const own = actorsById.get(id)
  const near = [own?.partOf, ...(own?.linkedTo ?? [])].flatMap((each) => (each ? (actorsById.get(each) ?? []) : []))
  const names = [own, ...near].flatMap((actor) => (actor ? [actor.name, ...actor.aliases.map(({ name }) => name)] : []))
  return names.flatMap(wordsIn)
}

/** “The second one”: of the matters that it may be over where it was asked which, else whoever came after the first; undefined where it picks nothing. */
export function pickedOf(words: string, before: Query, archive: Archive): Query | undefined {
  const [, which = ''] =
    /^(?:(?:and|no|sorry|i meant?)[ ,]+)*(?:(?:who|which(?: \p{L}+)?) (?:was|came) )?(?:the |number |no\.? )?(\w+)(?: one| of (?:them|those|these))?\W*$/iu.exec(
      words,
    ) ?? []
  const place = places.findIndex((each) => each.test(which))
  if (place < 0) return undefined
  const one = before.over.length > 1 && before.order === undefined ? before.over.at(place) : undefined
  if (one) return { ...before, over: [one] }
  const second = place === 1 && before.order === 'first' && before.acts.length > 0
  return second ? { ...afterFirst(before, archive), order: 'first' } : undefined
}

const places: readonly RegExp[] = [/^(?:first|1st|former|1)$/i, /^(?:second|2nd|latter|2)$/i, /^(?:third|3rd|3)$/i]
