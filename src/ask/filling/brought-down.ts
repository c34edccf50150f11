import type { Archive } from '../../model/archive.ts'
import { factsFor, fitsAny } from '../answer/matching.ts'
import { isDuring } from '../answer/other-time.ts'
import { onlyActs, onlyTarget } from '../answer/relax-rule.ts'
import { authorship } from '../lexicon/acts-in-deeds.ts'
import type { Query } from '../query.ts'

/** “Who shut down Colonial Pipeline”, “who knocked Estonia offline”: who attacked it, where nobody took anything of it down. */
export function broughtDown(query: Query, _: string, archive: Archive): Query {
  const { over, on, by, since, until, wanted } = query
  const state = on.length === 1 && over.length === 0 ? onlyTarget(archive, query) : undefined
  const aimed = by.length === 0 && (on.length === 0 ? over.length === 1 : state?.kind === 'state')
  if (wanted !== 'who' || !aimed || !onlyActs(query, ({ name }) => name === 'takedown')) return query
  const harmed = archive.incidents.filter(
    ({ id, kinds, victims }) =>
      (state ? victims.some(({ country }) => country === state.country) : over[0] === id) &&
      kinds.some((kind) => harmful.test(kind)) &&
      isDuring(archive, id, { since, until }),
  )
  if (harmed.length === 0 || fitsAny(archive, query)) return query
  const attacked = {
    ...query,
    acts: [authorship],
    on: [],
    over: harmed.map(({ id }) => id),
    since: undefined,
    until: undefined,
  }
  return { ...attacked, wanted: factsFor(archive, attacked).length === 1 ? 'who' : 'whom' }
}

const harmful = /^(?:ransom|destruct|denial|disrupt|sabotage)/
