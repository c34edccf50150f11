import { wordsIn } from '../../find/fold.ts'
import type { Archive } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** “Sanctions on the FSB itself”: on that body, and not on its parts and people. Whether it was is told with what is on record of them. */
export function onItself(query: Query, words: string, { actorsById }: Archive): Query {
  const { wanted, acts, on } = query
  const [{ actor, only, office } = {}, ...others] = on
  const body = actor && actorsById.get(actor)
  if (!body || only || office || others.length > 0 || wanted === 'whether' || !areMeasures(acts)) return query
  const asked = itself.exec(words)?.[1]
  const own = [body.name, body.short ?? '', ...body.aliases.map(({ name }) => name)].map(keyOf)
  // “Lazarus” for the Lazarus Group.
  const last = asked ? keyOf(asked).split(' ').at(-1) : undefined
  return last && own.some((name) => name.split(' ').includes(last))
    ? { ...query, on: [{ actor: body.id, only: 'itself' }] }
    : query
}

const itself =
  /([\p{L}\d][\p{L}\d .’'/-]{1,60}?) (?:itself|as such|as an? (?:group|service|body|organi[sz]ation|company|agency|whole|unit))\b/iu

const keyOf = (name: string): string => wordsIn(name).join(' ')
