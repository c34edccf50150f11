import type { Answer } from '../ask/answer/answer.ts'
import { type Act, areAll, areBlame, areDeeds } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { shortName } from '../briefing/wording.ts'
import type { Actor } from '../model/actor.ts'
import { actorOf } from '../model/archive.ts'
import { measures, type Statement } from '../model/statement.ts'
import { names } from './ask-counts.ts'
import { isHit } from './ask-hit.ts'

/** “Did Iran hack the dam”, “has Iran been blamed for attacks on waterworks”, of which nobody said so in words of his own: what tells of it. */
export function chargedOrListed({ acts }: Query, { statements }: Answer): string | undefined {
  if (statements.length === 0) return undefined
  if (areDeeds(acts) && statements.every(isMeasure)) return 'No attribution on record; charged or listed for it'
  return areBlame(acts) &&
    !acts.some(isAnyWord) &&
    statements.some(isAdvisory) &&
    statements.every((each) => isAdvisory(each) || isMeasure(each))
    ? 'No attribution on record; charged, listed or named in an advisory'
    : undefined
}

/** “Did CISA say anything about it”: an advisory is that. */
const isAnyWord = ({ kinds }: Act): boolean => kinds.includes('condemnation')

const isAdvisory = ({ kind }: Statement): boolean => kind === 'advisory'
const isMeasure = ({ kind }: Statement): boolean => measures.has(kind)

/** “Did the EU condemn Russia over WhisperGate”, which condemned the attack and named nobody; “did Ireland condemn Russia”, which condemned Conti. */
export function condemnedUnnamed({ acts, on }: Query, { statements, archive }: Answer): string | undefined {
  const [party, ...others] = on.filter(
    ({ actor }) => on.length === 1 || !(actor && isHit({ statements, archive })(actor)),
  )
  const state = party?.actor && !party.only ? archive.actorsById.get(party.actor) : undefined
  if (others.length > 0 || state?.kind !== 'state' || !areAll(acts, ({ name }) => name === 'condemnation'))
    return undefined
  const targets = [...new Set(statements.flatMap((each) => each.targets))].map((id) => actorOf(archive, id))
  const isState = ({ kind, country }: Actor) => country === state.country && (kind === 'state' || kind === 'agency')
  if (statements.length === 0 || targets.some(isState)) return undefined
  return targets.length === 0
    ? 'Condemned, and nobody named'
    : `Not ${state.name} by name; condemned over ${names(targets.map(({ id }) => shortName(archive, id)))}`
}
