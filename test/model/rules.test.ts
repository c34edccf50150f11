import { describe, expect, it } from 'vitest'
import {
  absence,
  blue,
  denial,
  file,
  leak,
  lifted,
  person,
  problems,
  read,
  red,
  sanction,
  sound,
  sources,
} from '../support/curated.ts'

describe('the curated records together', () => {
  it.each([
    ['a sanction of nobody', [{ ...sanction, targets: [] }], '2022-01-01-blue-sanction: targets: must not be empty'],
    [
      'details of somebody else',
      [{ ...sanction, perTarget: [{ target: 'blue' }] }],
      '2022-01-01-blue-sanction: says something of blue, which is not among its targets',
    ],
    [
      'details twice',
      [{ ...sanction, perTarget: [{ target: 'red' }, { target: 'red' }] }],
      '2022-01-01-blue-sanction: has two entries on red in perTarget',
    ],
    [
      'a delisting before the listing',
      [{ ...sanction, perTarget: [{ target: 'red', status: 'delisted', day: '2021-12' }] }],
      '2022-01-01-blue-sanction: has red delisted on 2021-12, before it was listed',
    ],
    [
      'a lifting of nothing',
      [lifted],
      '2023-01-01-blue-sanction-lifted: lifts a sanction on red, but no earlier sanction of blue names it',
    ],
    [
      'a lifting by another authority',
      [sanction, { ...lifted, authority: 'red' }],
      '2023-01-01-blue-sanction-lifted: lifts a sanction on red, but no earlier sanction of red names it',
    ],
  ])('tell of %s', (_, statements, text) =>
    expect(problems({ statements, absences: [] })).toEqual([`data/incidents/leak.json: statement ${text}`]),
  )

  it('let a sanction be lifted', () => expect(problems({ statements: [sanction, lifted], absences: [] })).toEqual([]))

  it.each([
    [
      'an end that is another act',
      { endedBy: denial.id, asOf: '2021-01-01' },
      [denial],
      'is ended by 2021-07-19-red-denial, but that is no sanction; it is of the kind denial',
    ],
    [
      'an end that came before',
      { endedBy: sanction.id, asOf: '2022-01', incidents: [], actors: ['red'] },
      [sanction],
      'is ended by 2022-01-01-blue-sanction of 2022-01-01, which is not later than 2022-01, the day for which it holds',
    ],
    [
      'an act that it denies',
      { asOf: '2022-02-01' },
      [sanction],
      'says that nobody did as of 2022-02-01, but 2022-01-01-blue-sanction is such an act',
    ],
    ['an end that it does not name', {}, [sanction], 'was ended by 2022-01-01-blue-sanction: name it in endedBy'],
    [
      'an end that is no statement',
      { endedBy: 'red' },
      [denial],
      'mentions red, but there is no statement with that id',
    ],
  ])('of an absence with %s say so', (_, change, statements, text) => {
    expect(problems({ statements, absences: [{ ...absence, ...change }] })).toEqual([
      `data/incidents/leak.json: absence blue-did-not-sanction: ${text}`,
    ])
  })

  it('let a sanction end an absence, and a charge an absence of blame', () => {
    const indictment = { ...denial, id: 'charge', day: '2022', kind: 'indictment' }
    const ended = { ...absence, endedBy: sanction.id }
    const blamed = { ...absence, id: 'blue-did-not-blame', act: 'attribution', endedBy: 'charge' }
    expect(problems({ statements: [sanction, indictment], absences: [ended, blamed] })).toEqual([])
  })

  it('use no name for two incidents, however it is written', () => {
    expect(problems({ incidents: [leak, { ...leak, id: 'drip', name: 'Drip', aliases: ['The Leak!'] }] })).toEqual([
      'data/incidents/leak.json: incident drip: the name “The Leak!” is used by leak too',
    ])
  })

  it.each([
    ['the same name in another order', { name: 'Petrov, Ivan' }, 'Ivan Petrov'],
    ['the same name with accents', { name: 'Iván Petrov' }, 'Ivan Petrov'],
    ['an alias that is the other’s name', { name: 'Vanya', aliases: [{ name: 'Ivan Petrov' }] }, 'Ivan Petrov'],
    ['a spelling that both have', { name: 'Petrov', aliases: [{ name: 'Ivan P. Petrov' }] }, 'Ivan P. Petrov'],
  ])('have nobody twice: %s', (_, change, name) => {
    const first = { ...person, aliases: [{ name: 'Ivan P. Petrov' }] }
    expect(problems({ actors: [red, blue, first, { ...person, id: 'petrov', ...change }] })).toEqual([
      `data/incidents/leak.json: actor petrov: shares the name “${name}” with ivan, which is of the same kind and country: make them one record, or begin the note of one with “Homonym:” and say in what they differ`,
    ])
  })

  it.each([
    ['of another country', { country: 'BL' }],
    ['of another kind', { kind: 'company' }],
    ['marked as a homonym', { note: 'Homonym: born in 1990, not the officer.' }],
    ['one of which is part of the other', { partOf: 'ivan' }],
    ['that share an alias alone', { name: 'Pyotr Ivanov', aliases: [{ name: 'Vanya' }] }],
  ])('keep namesakes apart: %s', (_, change) => {
    const first = { ...person, aliases: [{ name: 'Vanya' }] }
    expect(problems({ actors: [red, blue, first, { ...person, id: 'petrov', ...change }] })).toEqual([])
  })

  it('have no circle', () => {
    const unit = { id: 'unit', name: 'Unit', kind: 'agency', partOf: 'red', sources }
    expect(problems({ actors: [{ ...red, partOf: 'unit' }, blue, unit] })).toEqual([
      'data/incidents/leak.json: actor red: is part of unit, and so of itself',
      'data/incidents/leak.json: actor unit: is part of red, and so of itself',
    ])
  })

  it('name both files where an id is used twice', () => {
    expect(read({ [file]: sound, 'incidents/drip.json': { incidents: [{ ...leak, name: 'Drip' }] } })).toEqual([
      'data/incidents/drip.json, data/incidents/leak.json: incident leak: the id leak is used twice',
    ])
  })
})
