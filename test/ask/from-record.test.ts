import { describe, expect, it } from 'vitest'
import { shortName } from '../../src/briefing/wording.ts'
import { createNames } from '../../src/find/names.ts'
import { Day } from '../../src/model/day.ts'
import type { ActorId } from '../../src/model/id.ts'
import type { Statement } from '../../src/model/statement.ts'
import { record } from '../support/bots.ts'
import { type AnswerKind, askAll } from './collection.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-26') }

/** The name that is nobody else’s, as people write it. */
function nameOf(id: ActorId): string | undefined {
  const name = shortName(record, id)
  const written = /^(?:UK|US|EU|FBI|NSA|GRU|FSB|MSS|CISA|Council)\b/.test(name) ? `the ${name}` : name
  return reader.names.actor.find(name).kind === 'one' ? written : undefined
}

/** What is asked of each statement of a kind: `x` did it, to `t`, over `m`. */
const forms: Partial<Record<Statement['kind'], readonly (readonly [string, AnswerKind])[]>> = {
  attribution: [
    ['did x blame t for m?', 'yes'],
    ['is it true that x did not blame t for m', 'no'],
    ['was t blamed by x for m?', 'yes'],
    ['who blamed t for m?', 'list'],
    ['when did x blame t for m?', 'list'],
  ],
  sanction: [
    ['has x frozen the assets of t?', 'yes'],
    ['x never sanctioned t, did it?', 'no'],
    ['was t ever listed by x?', 'yes'],
    ['which lists is t on', 'list'],
    ['by whom is t sanctioned', 'list'],
    ['t: sanctioned by x?', 'yes'],
  ],
  indictment: [
    ['was t ever charged?', 'yes'],
    ['who charged t?', 'list'],
    ['is there an indictment of t?', 'yes'],
  ],
  denial: [
    ['did x admit m?', 'no'],
    ['did x ever say it was behind m?', 'no'],
    ['did x agree that it was behind m?', 'no'],
    ['has x denied being behind m?', 'yes'],
  ],
}

/** The questions that a statement answers, and what the answer must be; none where a name in it is somebody else’s too. */
function questionsOn(statement: Statement): { ask: string; kind: AnswerKind }[] {
  const { kind, onBehalfOf, speaker, targets, incidents } = statement
  const by = onBehalfOf[0] ?? speaker.actor
  const [incident] = incidents.flatMap((id) => record.incidentsById.get(id) ?? [])
  const x = by && nameOf(by)
  const t = kind === 'denial' ? '' : targets[0] && nameOf(targets[0])
  const m = incident?.name
  if (!x || t === undefined || !m || reader.names.incident.find(m).kind !== 'one' || bracketed.test(t)) return []
  const own = record.statements.some((each) => each.kind === 'claim-of-responsibility' && each.speaker.actor === by)
  if (kind === 'denial' && own) return []
  return (forms[kind] ?? []).map(([form, answer]) => ({
    ask: form.replace(/\b[xtm]\b/g, (hole) => (hole === 'x' ? x : hole === 't' ? t : m)),
    kind: answer,
  }))
}

/** “Gordienko (first name not seen)” is not how anybody asks. */
const bracketed = /[(,]/

describe('what the record says, it says in whatever form it is asked', () => {
  it.each(Object.keys(forms))('%s', (kind) => {
    const asked = record.statements
      .filter((each) => each.kind === kind)
      .flatMap((statement) => questionsOn(statement).map((question) => ({ statement, ...question })))
    const wrong = asked.filter(({ statement, ask, kind: answer }) => {
      const outcome = askAll({ ask, after: [] }, reader)
      const sameTarget = record.statements.filter(
        (each) => each.kind === statement.kind && each.targets.some((id) => statement.targets.includes(id)),
      )
      const held = [statement, ...(statement.kind === 'denial' ? [] : sameTarget)].some(({ id }) =>
        outcome.facts.has(id),
      )
      return outcome.kind !== answer || !held
    })
    expect(asked.length).toBeGreaterThan(50)
    expect(wrong.map(({ ask }) => ask)).toEqual([])
  })
})
