import { describe, expect, it } from 'vitest'
import { denial, file, leak, problems, read, sound, sources, words } from './support/curated.ts'

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

  it('end no incident before it began', () => {
    expect(problems({ incidents: [{ ...leak, began: '2021-03', ended: '2021-02' }] })).toEqual([
      'data/incidents/leak.json: incident leak: ended: it cannot have ended before it began',
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
