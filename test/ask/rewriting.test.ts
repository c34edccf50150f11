import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainer } from '../../src/ask/lexicon/plainer.ts'
import { literalsOf } from '../../src/ask/rewriting/literals.ts'
import { rewriter } from '../../src/ask/rewriting/rewriter.ts'

describe('what a pattern cannot match without', () => {
  test.each([
    [/\bsanctions?\b/i, ['sanction', 'sanctions']],
    [/^who (?:blamed|named) (.+)$/i, ['who blamed ', 'who named ']],
    [/(?<=\bdid .*)\btook part\b/, ['took part']],
    [/(?!.*\bwho\b)\bthe (?:EU|UK)(?= lists?\b)/, ['the eu', 'the uk']],
    [/can[’']t/, ['can’t', "can't"]],
    [/(?:over )+there/, ['over ', 'there']],
  ])('%s: one of %j', (pattern, texts) => {
    const found = literalsOf(pattern)
    expect(texts).toEqual(expect.arrayContaining([...(found ?? [])]))
    expect(found?.length).toBeGreaterThan(0)
  })

  test.each([/\bb4\b/, /^(?:sanctions|\d+)$/, /(?:blamed)?/, /[^,]+/, /(?!denied)/])('%s: nothing', (pattern) => {
    expect(literalsOf(pattern)).toBeUndefined()
  })
})

describe('rules that are tried only where they may match', () => {
  const oneByOne = (text: string): string =>
    plainer.reduce((words, [shape, plain]) => words.replace(shape, plain), text)
  const quickly = rewriter(plainer)
  const letters = fc.constantFrom(...new Set(plainer.flatMap(([shape]) => literalsOf(shape) ?? [])))
  const names = fc.constantFrom('Russia', 'the EU', 'GRU', 'APT31', 'NotPetya', 'china', 'Évora', 'it', '2021', ', ')

  test('come to what all of them come to', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, names, fc.string({ maxLength: 6 })), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        expect(quickly(text)).toBe(oneByOne(text))
      }),
      { numRuns: 400 },
    )
  })

  test('a rule sees what an earlier one wrote, and no later one', () => {
    const rewrite = rewriter([
      [/\bslammed\b/, 'condemned'],
      [/\bcondemned\b/, 'blamed'],
      [/\bslapped\b/, 'slammed'],
    ])
    expect(rewrite('who slammed it')).toBe('who blamed it')
    expect(rewrite('who slapped it')).toBe('who slammed it')
  })
})
