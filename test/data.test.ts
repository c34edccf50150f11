import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Records } from '../src/model/archive.ts'
import { isDesignation } from '../src/model/statement.ts'
import { record } from './support/bots.ts'

describe('the record', () => {
  it('holds what the README says', () => {
    const acts = record.statements.filter(({ kind }) => kind === 'sanction')
    const targets = acts.reduce((sum, act) => sum + act.targets.length, 0)
    const unseen = record.statements
      .filter(isDesignation)
      .flatMap(({ perTarget }) => perTarget.filter(({ verified }) => !verified))
    expect(readFileSync('README.md', 'utf8')).toContain(
      `${record.incidents.length} incidents, ${record.statements.length} statements (${acts.length} of them sanction acts against ${targets} targets), ${record.absences.length} absences and ${record.actors.length} actors`,
    )
    expect(readFileSync('README.md', 'utf8')).toContain(`${unseen.length} targets of sanctions`)
  })

  it('has lost nothing', () => {
    expect(record.incidents.length).toBeGreaterThanOrEqual(145)
    expect(record.statements.length).toBeGreaterThanOrEqual(630)
    expect(record.absences.length).toBeGreaterThanOrEqual(21)
    expect(record.actors.length).toBeGreaterThanOrEqual(845)
  })

  it.each(readdirSync('data/incidents'))('keeps what belongs to %s in it, the oldest first', (file) => {
    const { incidents, statements, absences } = Records.parse(
      JSON.parse(readFileSync(`data/incidents/${file}`, 'utf8')),
    )
    const id = basename(file, '.json')
    expect(incidents.map((incident) => incident.id)).toEqual([id])
    expect(statements.filter(({ incidents: [first] }) => first !== id)).toEqual([])
    expect(absences.filter((absence) => absence.incidents[0] !== id)).toEqual([])
    expect(statements.map(({ day }) => day)).toEqual(statements.map(({ day }) => day).sort())
  })

  it('keeps the adjectives of speakers in quotation marks', () => {
    const said = record.statements.map(({ gist }) => gist.replace(/“[^”]*”/g, ''))
    const charged =
      /\b(slander|smear|groundless|baseless|unfounded|unacceptable|malicious|reckless|brazen|irresponsible|absurd|heinous|fabricat|lies\b|nonsense)/i
    expect(said.filter((gist) => charged.test(gist))).toEqual([])
  })

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
