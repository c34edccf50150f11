import type { Archive } from '../../model/archive.ts'
import { areAll } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'

/** “Was the German ambassador recalled”: whose he is recalls him; “did it recall its ambassador from Moscow”: from whom, and not by whom. */
export function ofRecall(query: Query, words: string): Query {
  const [only, ...others] = query.on
  const recalled = areAll(query.acts, ({ name }) => name === 'recall of an ambassador')
  const owner = only?.actor && only.office === 'embassy' && others.length === 0 ? only.actor : undefined
  if (recalled && query.on.every(({ actor }) => !actor) && /\b(?:its|their) \p{L}+ (?:back )?from\b/iu.test(words))
    return { ...query, by: [], on: query.by }
  // “How long was the German ambassador recalled from Moscow”: from whom, and not by whom.
  const fromThem = query.by.every(({ actor, only: part }) => actor !== undefined && actor !== owner && !part)
  return recalled && owner && fromThem ? { ...query, by: [{ actor: owner }], on: query.by } : query
}

/** “Chinese ambassador summoned over it, yes or no”: an embassy is summoned, and summons nobody. */
export function ofSummons(query: Query): Query {
  const summoned = areAll(query.acts, ({ name }) => name === 'summons of an ambassador')
  const own = query.by.filter(({ office }) => office === 'embassy')
  if (!summoned) return query
  const asked =
    own.length > 0 && query.on.length === 0
      ? { ...query, by: query.by.filter((party) => !own.includes(party)), on: own }
      : query
  // “The Russian ambassador in Berlin”: Germany summons him.
  const seats = asked.on.flatMap(({ at }) => (at ? [{ actor: at }] : []))
  return asked.by.length === 0 ? { ...asked, by: seats } : asked
}

/** “Did the Dutch expel the four Russians from The Hague”: from where, and not whom. */
export function ofExpelled(query: Query, words: string, archive: Archive): Query {
  const expelled = areAll(query.acts, ({ name }) => name === 'expulsion') && /\b(?:from|out of)\b/i.test(words)
  const sent = query.on.filter(({ actor }) => !actor || accusedIn(archive).has(actor))
  return expelled && sent.length > 0 ? { ...query, on: sent } : query
}
