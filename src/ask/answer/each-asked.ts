import { shortName } from '../../briefing/wording.ts'
import { stateOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
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
  const answers = left.map((act) => ask(archive, { ...query, acts: [act] }))
  const more = answers.flatMap(({ statements }) => statements)
  // “OFAC listing, indictment, reward money”: OFAC lists, and charges nobody.
  const homes = [...new Set(query.by.flatMap(({ actor }) => homeOf(archive, actor) ?? []))]
  const byHomes = { ...query, by: homes.map((actor) => ({ actor })) }
  const others =
    homes.length > 0
      ? left.flatMap((act, at) =>
          answers[at]?.verdict === 'list' ? [] : ask(archive, { ...byHomes, acts: [act] }).statements,
        )
      : []
  const names = homes.map((id) => shortName(archive, id)).join(' and ')
  const bodies = query.by.flatMap(({ actor }) => (actor ? [shortName(archive, actor)] : [])).join(' and ')
  return withMore(
    strict,
    [...more, ...others],
    others.length > 0 ? `Read as: by ${names}, where nothing of the kind by ${bodies} is on record.` : undefined,
  )
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
  const names = silent.map(({ actor, speaker }) => speaker ?? (actor ? shortName(archive, actor) : '')).join(' and ')
  return withMore(strict, more, `No words of ${names} fit; told is what was done or said otherwise.`)
}

/** With what the others said and did, and what to tell of it; undefined where that is nothing. */
const withMore = (strict: Answer, more: readonly Statement[], told: string | undefined): Answer | undefined =>
  more.length === 0
    ? undefined
    : {
        ...strict,
        statements: together(strict.statements, more),
        scope: { ...strict.scope, told: [...(told ? [told] : []), ...strict.scope.told] },
      }

/** The state of a body; undefined where it is one. */
function homeOf(archive: Archive, id: ActorId | undefined): ActorId | undefined {
  const body = id && archive.actorsById.get(id)
  return body && body.kind === 'agency' && body.country ? stateOf(archive, body.country)?.id : undefined
}
