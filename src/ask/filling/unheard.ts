import { perArchive } from '../../find/once.ts'
import type { Archive } from '../../model/archive.ts'
import type { Item } from '../pieces/item.ts'

/** “Who sanctioned anybody over the Target breach”: words that are written as a name, and that no text on record has so. */
export function unheardNamesIn(items: readonly Item[], archive: Archive): string[] {
  const names = items.flatMap((item) => (item.is === 'unknown' && item.proper ? [item.text] : []))
  const isHeard = (name: string) => namesToldIn(archive).has(name)
  return names.every(isHeard) ? [] : [names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(' ')]
}

/** Words with a capital letter that begin no sentence. */
const namesToldIn = perArchive(({ incidents, statements, actors }: Archive) => {
  const texts = [
    ...incidents.flatMap(({ name, aliases, summary, victims }) => [
      `a ${name}`,
      ...aliases.map((alias) => `a ${alias}`),
      ...victims.map((victim) => `a ${victim.name}`),
      summary,
    ]),
    ...statements.flatMap(({ gist, quote, about }) => [gist, quote?.text ?? '', ...about]),
    ...actors.flatMap(({ name, aliases }) => [`a ${name}`, ...aliases.map((alias) => `a ${alias.name}`)]),
  ]
  const names = texts.flatMap((text) => text.match(/(?<=[\p{L}\p{N},;)] )\p{Lu}\p{L}+/gu) ?? [])
  return new Set(names.map((name) => name.toLowerCase()))
})
