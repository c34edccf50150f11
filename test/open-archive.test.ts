import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ArchiveError, openArchive } from '../src/open-archive.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What a contributor reads whose files these are; nothing when they are sound. */
function read(files: Readonly<Record<string, unknown>>): string[] {
  const home = mkdtempSync(join(tmpdir(), 'attache-'))
  folders.push(home)
  for (const [name, content] of Object.entries(files)) {
    const path = join(home, 'data', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  try {
    openArchive(join(home, 'data'))
    return []
  } catch (error) {
    if (error instanceof ArchiveError) return error.message.split('\n')
    throw error
  }
}

const sources = [{ url: 'https://example.org/a', title: 'A page', publisher: 'Example', day: '2021' }]
const red = { id: 'red', name: 'Red', kind: 'state', country: 'RD', sources }
const blue = { id: 'blue', name: 'Blue', kind: 'state', country: 'BL', sources }
const leak = { id: 'leak', name: 'The leak', summary: 'Something leaked.', kinds: ['espionage'], victims: [], sources }
const denial = {
  id: '2021-07-19-red-denial',
  day: '2021-07-19',
  kind: 'denial',
  incidents: ['leak'],
  speaker: { actor: 'red', name: 'Red' },
  capacity: 'spokesperson',
  gist: 'Said it was not so.',
  sources,
}
const sanction = {
  ...denial,
  id: '2022-01-01-blue-sanction',
  day: '2022-01-01',
  kind: 'sanction',
  speaker: { actor: 'blue', name: 'Blue' },
  capacity: 'on-behalf-of-state',
  targets: ['red'],
  gist: 'Red was listed.',
  regime: 'Cyber',
  authority: 'blue',
  measures: ['asset-freeze'],
}
const lifted = { ...sanction, id: '2023-01-01-blue-sanction-lifted', day: '2023-01-01', kind: 'sanction-lifted' }
const absence = {
  id: 'blue-did-not-sanction',
  claim: 'Blue sanctioned nobody over the leak.',
  incidents: ['leak'],
  by: 'blue',
  act: 'sanction',
  class: 'checked-absent',
  asOf: '2021-08-01',
  basis: 'The list of that day was read.',
  sources,
}

const file = 'incidents/leak.json'
const sound = { actors: [red, blue], incidents: [leak], statements: [denial], absences: [absence] }
/** The sound file with other lists in it. */
const problems = (change: object) => read({ [file]: { ...sound, ...change } })
const person = { id: 'ivan', name: 'Ivan Petrov', kind: 'person', country: 'RD', sources }
const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ')

describe('the curated files', () => {
  it('may be sound', () => expect(problems({})).toEqual([]))

  it.each([
    [
      'a quotation of 34 words',
      { quote: { text: words(34), by: 'Red' } },
      'quote, text: a quotation has at most 30 words (has 34)',
    ],
    [
      'a quotation for a gist',
      { quote: { text: '“Said it was NOT so”', by: 'Red' } },
      'the quotation is the gist; say the gist in our own words',
    ],
    ['a long gist', { gist: words(41) }, 'gist: a gist has at most 40 words (has 41)'],
    ['no gist', { gist: undefined }, 'gist: is missing'],
    ['no source', { sources: [] }, 'sources: a fact needs at least one source'],
    [
      'a source that leads nowhere',
      { sources: [{ title: 'A page' }] },
      'sources, A page: a source without an address needs a note that says what it is',
    ],
    [
      'an address that is none',
      { sources: [{ title: 'A page', url: 'javascript:alert(1)' }] },
      'sources, javascript:alert(1), url: “javascript:alert(1)” is not a web address',
    ],
    [
      'a day that is none',
      { day: '2021-02-30' },
      'day: a day is YYYY, YYYY-MM or YYYY-MM-DD, and a real one (is “2021-02-30”)',
    ],
    [
      'a day of a source that is none',
      { sources: [{ ...sources[0], day: '19 July' }] },
      'sources, https://example.org/a, day: a day is YYYY, YYYY-MM or YYYY-MM-DD, and a real one (is “19 July”)',
    ],
    ['a field that does not exist', { colour: 'red' }, 'there is no field “colour” here'],
    ['a field of another kind', { regime: 'Cyber' }, 'there is no field “regime” here'],
    [
      'a capacity that does not exist',
      { capacity: 'shouting' },
      'capacity: is “shouting”, but must be one of on-behalf-of-state, on-behalf-of-body, spokesperson, named-official, unnamed-on-background, leaked, personal, company, court-or-prosecutor',
    ],
    ['a text where a list belongs', { targets: 'red' }, 'targets: must be a list in [ ] (is “red”)'],
    [
      'an unknown speaker',
      { speaker: { actor: 'green', name: 'Green' } },
      'mentions green, but there is no actor with that id',
    ],
    ['an unknown incident', { incidents: ['flood'] }, 'mentions flood, but there is no incident with that id'],
    ['an incident where an actor belongs', { targets: ['leak'] }, 'mentions leak, but there is no actor with that id'],
  ])('of a statement with %s say so', (_, change, text) => {
    expect(problems({ statements: [{ ...denial, ...change }] })).toEqual([
      `data/incidents/leak.json: statement 2021-07-19-red-denial: ${text}`,
    ])
  })

  it('make up no phrase for how sure a speaker was', () => {
    const sure = (phrase: string) => {
      const confidence = { degree: 'high', phrase }
      const quote = { text: 'We are almost certain of it', by: 'Red' }
      return problems({ statements: [{ ...denial, kind: 'attribution', basis: 'technical', quote, confidence }] })
    }
    expect(sure('almost certain')).toEqual([])
    expect(sure('high confidence')).toEqual([
      'data/incidents/leak.json: statement 2021-07-19-red-denial: the phrase for how sure the speaker was stands neither in the quotation nor in the gist',
    ])
  })

  it('of a statement of no known kind name the kinds', () => {
    const [problem] = problems({ statements: [{ ...denial, kind: 'gossip' }] })
    expect(problem).toContain('statement 2021-07-19-red-denial: kind: must be one of attribution, attribution-endorsed')
  })

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
    ['the same name in another order', { name: 'Petrov, Ivan' }],
    ['the same name with accents', { name: 'Iván Petrov' }],
    ['an alias that is the other’s name', { name: 'Vanya', aliases: [{ name: 'Ivan Petrov' }] }],
  ])('have nobody twice: %s', (_, change) => {
    expect(problems({ actors: [red, blue, person, { ...person, id: 'petrov', ...change }] })).toEqual([
      'data/incidents/leak.json: actor petrov: has the name “Ivan Petrov” of ivan, which is of the same kind and country: make them one record, or begin the note of one with “Homonym:” and say in what they differ',
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

  it('end no incident before it began', () => {
    expect(problems({ incidents: [{ ...leak, began: '2021-03', ended: '2021-02' }] })).toEqual([
      'data/incidents/leak.json: incident leak: ended: it cannot have ended before it began',
    ])
  })

  it('name both files where an id is used twice', () => {
    expect(read({ [file]: sound, 'incidents/drip.json': { incidents: [{ ...leak, name: 'Drip' }] } })).toEqual([
      'data/incidents/drip.json, data/incidents/leak.json: incident leak: the id leak is used twice',
    ])
  })

  it('name every mistake at once', () => {
    expect(
      problems({
        statements: [
          { ...denial, gist: undefined },
          { ...denial, id: undefined },
        ],
      }),
    ).toEqual([
      'data/incidents/leak.json: statement 2021-07-19-red-denial: gist: is missing',
      'data/incidents/leak.json: statement number 2: id: is missing',
    ])
  })

  it('name the list that is none', () => {
    expect(read({ [file]: { ...sound, statement: [] } })).toEqual([
      'data/incidents/leak.json: there is no field “statement” here',
    ])
  })

  it('tell the line of a broken file', () => {
    const [problem] = read({ [file]: '{\n  "incidents": [\n    { "id": "leak" "name": "x" }\n  ]\n}' })
    expect(problem).toMatch(/^data\/incidents\/leak\.json: is no JSON, line 3: /)
  })

  it('cannot be none', () => expect(read({ 'incidents/notes.txt': 'x' }).join()).toContain('no incident found in'))
})
