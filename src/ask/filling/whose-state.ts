import { type Archive, actorOf, incidentOf } from '../../model/archive.ts'
import { areAll, areBlame, areStatements } from '../lexicon/act.ts'
import { isOneCountry } from '../pattern/standing.ts'
import type { Query } from '../query.ts'

/** “Did DDIS blame NoName for the attacks before the Danish elections”: nobody blames the own state. */
export const notOwn = ({ acts, by, on }: Query, archive: Archive): Query['on'] =>
  areBlame(acts) && !areStatements(acts)
    ? on.filter(
        ({ actor }) =>
          !(
            actor &&
            actorOf(archive, actor).kind === 'state' &&
            by.some((party) => isOneCountry(archive, party.actor, actor))
          ),
      )
    : on

/** The states that no matter hit: where somebody was arrested, and not where it happened. */
export const arrestedIn = ({ victims, over }: Query, archive: Archive): Query['by'] =>
  victims.flatMap(({ state }) => {
    const { country } = actorOf(archive, state)
    const hit = over.some((id) => incidentOf(archive, id).victims.some((each) => each.country === country))
    return hit ? [] : [{ actor: state }]
  })

/** “Was he arrested in Russia over it”. */
export const isArrest = ({ acts, by, on, victims }: Query): boolean =>
  by.length === 0 &&
  victims.length > 0 &&
  on.some(({ actor }) => actor) &&
  areAll(acts, ({ kinds: [first] }) => first === 'arrest')
