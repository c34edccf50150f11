import { describe, expect, it } from 'vitest'
import { Archive, Records } from '../../src/model/archive.ts'

const sources = [{ url: 'https://example.org/a', title: 'A page', publisher: 'Example', day: '2021' }]
const actor = { id: 'red', name: 'Red', kind: 'state', country: 'RD', sources }
const incident = {
  id: 'leak',
  name: 'The leak',
  summary: 'Something leaked.',
  kinds: ['espionage'],
  victims: [],
  sources,
}
const statement = {
  id: 's1',
  day: '2021-07-19',
  kind: 'denial',
  incidents: ['leak'],
  speaker: { actor: 'red', name: 'Red' },
  capacity: 'spokesperson',
  gist: 'Said it was not so.',
  sources,
}
const whole = { actors: [actor], incidents: [incident], statements: [statement], absences: [] }
const problem = (change: object) => {
  const checked = Archive.safeParse({ ...whole, ...change })
  return checked.success ? 'none' : checked.error.issues.map(({ message }) => message).join('; ')
}

describe('parsing an archive', () => {
  it('accepts a sound one', () => expect(problem({})).toBe('none'))

  it.each([
    [
      'an unknown speaker',
      { statements: [{ ...statement, speaker: { actor: 'blue', name: 'Blue' } }] },
      's1 mentions blue, which is not in the archive',
    ],
    ['an unknown incident', { statements: [{ ...statement, incidents: ['flood'] }] }, 's1 mentions flood'],
    ['no source', { incidents: [{ ...incident, sources: [] }] }, 'a fact needs at least one source'],
    [
      'a source that leads nowhere',
      { incidents: [{ ...incident, sources: [{ title: 'A page' }] }] },
      'a source without an address needs a note',
    ],
    [
      'an address that is no web address',
      { incidents: [{ ...incident, sources: [{ title: 'x', url: 'javascript:alert(1)' }] }] },
      'Invalid URL',
    ],
    [
      'a name used twice',
      { incidents: [incident, { ...incident, id: 'drip', name: 'The Leak' }] },
      'the name “the leak” is used by leak and by drip',
    ],
    ['an id used twice', { incidents: [incident, { ...incident, name: 'Other' }] }, 'the id leak is used twice'],
    [
      'a circle',
      {
        actors: [
          { ...actor, partOf: 'unit' },
          { ...actor, id: 'unit', name: 'Unit', partOf: 'red' },
        ],
      },
      'red is part of itself',
    ],
    ['a day that is none', { statements: [{ ...statement, day: '2021-02-30' }] }, 'a day is YYYY'],
    [
      'a long quotation',
      { statements: [{ ...statement, quote: { text: 'word '.repeat(31).trim(), by: 'Red' } }] },
      'at most 30 words',
    ],
    ['a long gist', { statements: [{ ...statement, gist: 'word '.repeat(41).trim() }] }, 'at most 40 words'],
    [
      'a quotation that is the gist',
      { statements: [{ ...statement, quote: { text: statement.gist, by: 'Red' } }] },
      'must differ from the gist',
    ],
    ['a field that does not exist', { incidents: [{ ...incident, colour: 'red' }] }, 'Unrecognized key: "colour"'],
    [
      'a sanction without targets',
      {
        statements: [
          { ...statement, kind: 'sanction', regime: 'x', authority: 'red', measures: ['asset-freeze'], targets: [] },
        ],
      },
      'expected array to have >=1',
    ],
  ])('refuses %s', (_, change, words) => expect(problem(change)).toContain(words))

  it('gives every record what it leaves out', () => {
    const { statements } = Records.parse(whole)
    expect(statements[0]).toMatchObject({ verified: true, targets: [], onBehalfOf: [] })
  })
})
