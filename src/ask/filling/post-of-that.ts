import { refer } from '../../find/names.ts'
import type { Archive } from '../../model/archive.ts'
import type { Query } from '../query.ts'
import { postAsked } from './posts-held.ts'

const own = new RegExp(
  `\\b(?:(?:one|any) of )?(?:its|their|the (?:group|gang|firm|company|mixer|exchange|unit)['’]s) (${postAsked()})\\b`,
  'i',
)

/** “Is its co-founder on the list” after Tornado Cash: the co-founder of that. */
export function postOfThat(words: string, before: Query | undefined, { actorsById }: Archive): string {
  const named = before ? [...before.on, ...before.around, ...before.by].flatMap(({ actor }) => actor ?? []) : []
  const [body, ...others] = new Set(named.filter((id) => !/^(?:state|person)$/.test(actorsById.get(id)?.kind ?? '')))
  // “And its head?”: of two who held the post neither is asked about alone.
  const isAll =
    words
      .replace(own, '')
      .replace(/^(?:and|but|so|what about|how about)\b/i, '')
      .trim().length < 2
  return body && others.length === 0 && !isAll ? words.replace(own, `the $1 of ${refer(body)}`) : words
}
