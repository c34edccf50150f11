import { stateOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { areMeasures, areStatements } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Answer } from './answer.ts'
import { factsFor, together } from './matching.ts'

/** Answers a question by itself. */
type Ask = (archive: Archive, query: Query) => Answer

/** “Sichuan Silence: charges, sanctions, bounty”: each as it would be told by itself, for the charge is against somebody of it. */
export function withEachAct(archive: Archive, query: Query, strict: Answer, ask: Ask): Answer | undefined {
  if (
    query.acts.length < 2 ||
    !areMeasures(query.acts) ||
    query.on.length > 1 ||
    query.around.length > 1 ||
    query.on.length + query.around.length === 0
  )
    return undefined
  const left = query.acts.filter(({ kinds }) => strict.statements.every(({ kind }) => !kinds.includes(kind)))
  const more = left.flatMap((act) => {
    const { verdict, statements } = ask(archive, { ...query, acts: [act] })
    // “OFAC listing, indictment, reward money”: OFAC lists, and charges nobody.
    const by = query.by.flatMap(({ actor }) => homeOf(archive, actor) ?? [])
    return verdict === 'list' || by.length === 0
      ? statements
      : ask(archive, { ...query, by: by.map((actor) => ({ actor })), acts: [act] }).statements
  })
  return more.length > 0 ? { ...strict, statements: together(strict.statements, more) } : undefined
}

/** “What did Talos, the SBU and DOJ each put out”: of whoever said nothing, what he did. */
export function withEachSpeaker(archive: Archive, query: Query, strict: Answer, ask: Ask): Answer | undefined {
  const { by } = query
  const named = by.length > 1 && by.every(({ actor, speaker, only }) => (actor ?? speaker) && !only)
  if (!named || !areStatements(query.acts) || !saysOverWhat(query)) return undefined
  const silent = by.filter((party) => factsFor(archive, { ...query, by: [party] }).length === 0)
  const more = silent.flatMap((party) => {
    const done = factsFor(archive, { ...query, by: [party], acts: [] })
    return done.length > 0 ? done : ask(archive, { ...query, by: [party] }).statements
  })
  return more.length > 0 ? { ...strict, statements: together(strict.statements, more) } : undefined
}

/** The state of a body; undefined where it is one. */
function homeOf(archive: Archive, id: ActorId | undefined): ActorId | undefined {
  const body = id && archive.actorsById.get(id)
  return body && body.kind === 'agency' && body.country ? stateOf(archive, body.country)?.id : undefined
}
