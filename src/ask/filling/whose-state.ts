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

/** “Was he arrested in Russia over it”: by that state, where it is not the one that was hit. */
export const arrestedIn = (query: Query, archive: Archive): Query['by'] =>
  isArrest(query)
    ? query.victims.flatMap(({ state }) => {
        const { country } = actorOf(archive, state)
        const hit = query.over.some((id) => incidentOf(archive, id).victims.some((each) => each.country === country))
        return hit ? [] : [{ actor: state }]
      })
    : query.by

const isArrest = ({ acts, by, on, victims }: Query): boolean =>
  by.length === 0 &&
  victims.length > 0 &&
  on.some(({ actor }) => actor) &&
  areAll(acts, ({ kinds: [first] }) => first === 'arrest')
