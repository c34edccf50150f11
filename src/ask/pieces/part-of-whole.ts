import { recordsOf, refer } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Reader } from '../reading.ts'
import type { Item, NameItem } from './item.ts'

/** “Unit 29155 of the GRU”, “the Ministry of State Security of China”: the part is meant, and no whole beside it. */
export function withoutWholes([item, ...items]: readonly Item[], reader: Reader): Item[] {
  if (!item) return []
  const [of, next, after] = items
  const article = next?.is === 'filler' && next.word === 'the'
  const whole = article ? after : next
  const part =
    item.is === 'name' && of?.is === 'preposition' && of.word === 'of' && whole?.is === 'name'
      ? partIn(item, whole, reader)
      : undefined
  return part ? [part, ...withoutWholes(items.slice(article ? 3 : 2), reader)] : [item, ...withoutWholes(items, reader)]
}

/** “Ukraine’s SBU”, and nothing else: the body. */
export function bodyAlone(text: string, { archive, names }: Reader): string {
  const [, whole = '', part = ''] = /^((?:\p{L}+ )?\p{L}+)['’]s ((?:\p{L}+ ?){1,5})$/u.exec(text.trim()) ?? []
  const [owner, ...owners] = recordsOf(names.actor.find(whole))
  const [body, ...others] = recordsOf(names.actor.find(part)).filter(
    ({ id }) => owner && isWithin(id, owner.id, archive),
  )
  const isBody = body && /^(?:agency|military-unit)$/.test(archive.actorsById.get(body.id)?.kind ?? '')
  return isBody && others.length + owners.length === 0 ? part.trim() : text
}

function partIn(part: NameItem, whole: NameItem, { archive, names }: Reader): NameItem | undefined {
  const found = names.actor.find(whole.text)
  const owner = whole.state ?? (found.kind === 'one' ? found.record.id : undefined)
  if (part.state || !owner) return undefined
  const [one, ...others] = recordsOf(names.actor.find(part.text)).filter(({ id }) => isWithin(id, owner, archive))
  return one && others.length === 0 ? { is: 'name', text: refer(one.id), possessive: whole.possessive } : undefined
}

function isWithin(part: ActorId, owner: ActorId, archive: Archive): boolean {
  const { actorsById } = archive
  const [own, whole] = [actorsById.get(part), actorsById.get(owner)]
  if (part === owner || !own || !whole) return false
  if (whole.kind === 'state') return own.country === whole.country
  return own.partOf === owner || (own.partOf !== undefined && isWithin(own.partOf, owner, archive))
}
