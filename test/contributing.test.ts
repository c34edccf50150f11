import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { Absence } from '../src/model/absence.ts'
import { Actor } from '../src/model/actor.ts'
import { Records } from '../src/model/archive.ts'
import { Statement } from '../src/model/statement.ts'

const text = readFileSync('CONTRIBUTING.md', 'utf8')
const [statement, sanction, incident, absence, actor] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, block = '']): unknown => JSON.parse(block),
)

it('gives templates that hold', () => {
  const attribution = Statement.parse(statement)
  const { basis, level, confidence, ...rest } = z.looseObject({}).parse(statement)
  expect(() => Statement.parse({ ...rest, ...z.looseObject({}).parse(sanction), kind: 'sanction' })).not.toThrow()
  expect(attribution.kind).toBe('technical-attribution')
  expect([basis, level, confidence]).not.toContain(undefined)
  expect(Records.parse(incident).incidents).toHaveLength(1)
  expect(Absence.parse(absence).class).toBe('checked-absent')
  expect(Actor.parse(actor).id).toBe('apt28')
})
