import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { createNames } from '../../src/find/names.ts'
import { actorOf, incidentOf } from '../../src/model/archive.ts'
import { Day, writeDay } from '../../src/model/day.ts'
import type { Statement } from '../../src/model/statement.ts'
import { record } from '../support/bots.ts'
import { askAll } from './collection.ts'

const reader = { archive: record, names: createNames(record), today: Day.parse('2026-11-28') }
const Forms = z.record(z.string(), z.array(z.string()))
const formsIn = (name: string) => Forms.parse(parse(readFileSync(`test/ask/forms/${name}.yaml`, 'utf8')))

const called = (id: Statement['targets'][number]): string => {
  const { short, name } = actorOf(record, id)
  return short ?? name
}

const speakerOf = ({ speaker, onBehalfOf }: Statement): string | undefined =>
  [speaker.actor, ...onBehalfOf].flatMap((id) => (id ? [called(id)] : []))[0]

const matterOf = ({ incidents: [id] }: Statement): string | undefined =>
  id && incidentOf(record, id).name.replace(/ \(.*/, '')

/** The form with names in its holes; undefined where one of them stays empty. */
function filled(form: string, of: Statement, over: Statement): string | undefined {
  const [target] = of.targets
  const names = new Map([
    ['{S}', speakerOf(of)],
    ['{M}', matterOf(over)],
    ['{T}', target && called(target)],
    ['{Y}', of.day.slice(0, 4)],
    ['{N}', String(Number(of.day.slice(0, 4)) - 1)],
    ['{P}', String(Number(of.day.slice(0, 4)) + 1)],
    ['{D}', of.day.length === 10 ? writeDay(of.day) : undefined],
  ])
  const holes = form.match(/\{[A-Z]\}/g) ?? []
  return holes.every((hole) => names.get(hole))
    ? form.replace(/\{[A-Z]\}/g, (hole) => names.get(hole) ?? '')
    : undefined
}

const statementsOf = (kind: string) =>
  record.statements.filter((each) => each.kind === kind && each.incidents.length > 0)

/** Every third form, each with another fact of its kind. */
const asked = (name: string) =>
  Object.entries(formsIn(name)).flatMap(([kind, forms]) => {
    const facts = statementsOf(kind)
    return forms.flatMap((form, at) => {
      const fact = facts[(at * 7) % facts.length]
      const other = record.statements.filter(({ incidents }) => incidents.length > 0)[
        (at * 101) % record.statements.length
      ]
      return at % 3 === 0 && fact && other ? [{ form, fact, other }] : []
    })
  })

/** Whether whoever speaks, or his state, said or did anything over a matter of the other. */
const hasSaid = (fact: Statement, other: Statement): boolean => {
  const homes = (each: Statement) =>
    [each.speaker.actor, ...each.onBehalfOf].flatMap((id) => (id ? [id, actorOf(record, id).country ?? id] : []))
  const own = new Set<string>(homes(fact))
  return record.statements.some(
    (each) => each.incidents.some((id) => other.incidents.includes(id)) && homes(each).some((id) => own.has(id)),
  )
}

describe.each([
  ['words', 0.78],
  ['deeds', 0.88],
  ['times-and-lists', 0.55],
])('ways to ask that nobody who wrote the grammar thought of: %s', (name, floor) => {
  it('are mostly understood', () => {
    const found = asked(name).flatMap(({ form, fact }) => {
      const question = filled(form, fact, fact)
      return question ? [askAll({ ask: question, after: [] }, reader).facts.has(fact.id)] : []
    })
    expect(found.length).toBeGreaterThan(100)
    expect(found.filter(Boolean).length / found.length).toBeGreaterThan(floor)
  })

  it('find nothing where nothing was said', () => {
    const wrong = asked(name).flatMap(({ form, fact, other }) => {
      const question =
        form.includes('{S}') && form.includes('{M}') && !hasSaid(fact, other) ? filled(form, fact, other) : undefined
      return question && askAll({ ask: question, after: [] }, reader).kind === 'yes' ? [question] : []
    })
    expect(wrong).toEqual([])
  })
})

it('a body is the same by its full name', () => {
  const bodies = record.actors.flatMap(({ id, name, short }) => {
    const fact = record.statements.find(({ speaker, incidents }) => speaker.actor === id && incidents.length > 0)
    return short && fact && /^(?:\S+ ){3,}/.test(name) ? [{ name, short, fact }] : []
  })
  const forms = Object.values(formsIn('words')).flat()
  const said = forms.flatMap((form, at) => {
    const body = bodies[(at * 5) % bodies.length]
    if (!body || at % 4 > 0) return []
    const whole = filled(form.replaceAll('{S}', body.name), body.fact, body.fact)
    const brief = filled(form.replaceAll('{S}', body.short), body.fact, body.fact)
    return whole && brief ? [[whole, brief].map((ask) => ({ ...askAll({ ask, after: [] }, reader), ask: form }))] : []
  })
  expect(said.length).toBeGreaterThan(100)
  expect(said.map(([whole]) => whole)).toEqual(said.map(([, brief]) => brief))
})

it('nothing on record is never a yes', () => {
  const facts = record.statements.filter(({ incidents }) => incidents.length > 0)
  const said = Object.values(formsIn('nothing'))
    .flat()
    .flatMap((form, at) =>
      [101, 211, 307].flatMap((step) => {
        const [fact, other] = [facts[(at * 13) % facts.length], facts[(at * step) % facts.length]]
        const question = fact && other && !hasSaid(fact, other) ? filled(form, fact, other) : undefined
        return question ? [{ question, kind: askAll({ ask: question, after: [] }, reader).kind }] : []
      }),
    )
  expect(said.length).toBeGreaterThan(100)
  const yes = said.filter(({ kind }) => kind === 'yes')
  expect(yes.length / said.length, yes.map(({ question }) => question).join('\n')).toBeLessThan(0.02)
})

it.each([
  ['threads', 0.85],
  ['threads-2', 0.55],
  ['threads-3', 0.7],
])('conversations come to what is on record: %s', (name, floor) => {
  const threads = z
    .record(z.string(), z.array(z.array(z.string())))
    .parse(parse(readFileSync(`test/ask/forms/${name}.yaml`, 'utf8')))
  const found = Object.entries(threads).flatMap(([kind, all]) =>
    all.flatMap((form, at) => {
      const facts = statementsOf(kind)
      const fact = facts[(at * 7) % facts.length]
      const turns = fact ? filled(form.join(' → '), fact, fact)?.split(' → ') : undefined
      const ask = turns?.pop()
      return fact && turns && ask ? [askAll({ ask, after: turns }, reader).facts.has(fact.id)] : []
    }),
  )
  expect(found.length).toBeGreaterThan(100)
  expect(found.filter(Boolean).length / found.length).toBeGreaterThan(floor)
})

/** Whether it was done, asked so that it is a yes or a no. */
const Polarity = z.record(z.enum(['yes', 'no']), Forms)

it.each([
  ['yes', 0.7],
  ['no', 0.6],
] as const)('what is on record is a %s where it is asked so', (kind, floor) => {
  const forms = Polarity.parse(parse(readFileSync('test/ask/forms/polarity.yaml', 'utf8')))[kind]
  const said = Object.entries(forms).flatMap(([of, all]) =>
    all.flatMap((form, at) => {
      const facts = statementsOf(of)
      const fact = facts[(at * 7) % facts.length]
      const question = fact && filled(form, fact, fact)
      return question ? [askAll({ ask: question, after: [] }, reader).kind] : []
    }),
  )
  const opposite = kind === 'yes' ? 'no' : 'yes'
  expect(said.filter((each) => each === kind).length / said.length).toBeGreaterThan(floor)
  expect(said.filter((each) => each === opposite).length / said.length).toBeLessThan(0.1)
})
