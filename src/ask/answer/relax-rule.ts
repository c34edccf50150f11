import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import { type Act, areAll } from '../lexicon/act.ts'
import type { Query } from '../query.ts'

/** A reading without a condition that the question may not have meant, and what to tell of it. */
export interface Relaxed {
  query: Query
  told: string
}

/** Leaves out or turns one condition, where the query has it. */
export type Rule = (archive: Archive, query: Query) => Relaxed | undefined

/** Words have no target other than who is blamed: a denial is aimed at nobody. */
export const wordsOnly = (acts: readonly Act[]): boolean =>
  acts.every(({ takes, ofAccused }) => takes !== 'actor' && !ofAccused)

/** Whether something was asked for by name, and nothing but these: “sanctions”. */
export const onlyActs = ({ acts }: Query, fits: (act: Act) => boolean): boolean => areAll(acts, fits)

/** At whom it was aimed, if at one alone and by name. */
export function onlyTarget({ actorsById }: Archive, { on: [only, ...others] }: Query): Actor | undefined {
  return only?.actor && others.length === 0 ? actorsById.get(only.actor) : undefined
}
