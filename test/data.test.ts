import { describe, expect, it } from 'vitest'
import { brokenRules } from '../src/model/rules.ts'
import { record } from './support/bots.ts'

describe('the record', () => {
  it('holds every fact that it should', () => {
    expect(record.incidents).toHaveLength(144)
    expect(record.statements).toHaveLength(612)
    expect(record.absences).toHaveLength(21)
    expect(record.actors).toHaveLength(844)
    const acts = record.statements.filter(({ kind }) => kind === 'sanction')
    expect(acts).toHaveLength(160)
    expect(acts.reduce((sum, { targets }) => sum + targets.length, 0)).toBe(656)
  })

  it('breaks no rule', () =>
    expect(
      brokenRules({
        ...record,
        actors: [...record.actors],
        incidents: [...record.incidents],
        statements: [...record.statements],
        absences: [...record.absences],
      }),
    ).toEqual([]))

  it('has a readable source for every fact', () => {
    for (const each of [...record.incidents, ...record.actors, ...record.statements, ...record.absences]) {
      for (const { url, note } of each.sources) expect(url ?? note, each.id).toBeTruthy()
    }
  })

  it('keeps three Ministries of State Security apart', () => {
    for (const id of ['mss', 'north-korea-mss', 'mgb-luhansk'])
      expect(record.actors.some((actor) => actor.id === id)).toBe(true)
  })

  it('speaks in its own voice without loaded words', () => {
    const loaded = /\b(malign|reckless|heinous|brazen|irresponsible)\b/i
    const own = [
      ...record.incidents.map(({ id, summary }) => [id, summary]),
      ...record.statements.map(({ id, gist }) => [id, gist]),
    ]
    expect(
      own.filter(([, text = '']) => loaded.test(text.replace(/[“'‘][^”'’]*[”'’]/g, ''))).map(([id]) => id),
    ).toEqual([])
  })
})
