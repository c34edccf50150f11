/** A question of two deeds: what is so, and what is so too or is not. */
export interface Halves {
  first: string
  second: string
  not: boolean
}

const done = '(charged|indicted|sanctioned|listed|designated|arrested|convicted)'
const people =
  '((?:\\p{L}+ ){0,2}(?:people|persons?|individuals|hackers|officers|men|nationals|companies|firms|Russians|Iranians|Chinese|North Koreans|Ukrainians))'
const asks = '^(?:which|what|how many)(?: of the)? '
const doer = '((?:the )?[\\p{L}]+(?: (?!not\\b|never\\b)[\\p{L}]+)?)'
const deed = '(charg|indict|sanction|list|designat|arrest|convict)(?:e?d|e)?'
const already = '(?:(?:also|already|ever|since|later|previously) )*'

/** What a way finds; nothing is not so, where it does not say. */
type Found = Omit<Halves, 'not'> & Partial<Halves>

/** Ways to name some to whom one thing was done, and to ask to which of them another was; the first that fits. */
const ways: readonly (readonly [RegExp, (found: readonly string[]) => Found])[] = [
  // “Which Chinese hackers charged by the US has the UK sanctioned”, “which people charged over i-Soon has the EU sanctioned”.
  [
    new RegExp(
      `${asks}${people} ((?:(?:who |that )?were )?${done}(?: (?:by|over|for|in) .{2,40}?)?) (?:has|have|did) ${doer} ${already}((?:not|never) )?${deed}$`,
      'iu',
    ),
    ([, who = '', first = '', , by = '', not, second = '']) => ({
      not: not !== undefined,
      first: `which ${who} were ${first.replace(/^(?:(?:who|that) )?were /i, '')}`,
      second: `who was ${second}ed by ${by}`,
    }),
  ],
  // “Which Chinese persons has the EU sanctioned that the US charged”.
  [
    new RegExp(
      `${asks}${people} (?:has|have|did) ${doer} ${already}(charge|indict|sanction|list|designate|arrest)(?:e?d)?((?: in .{4,20}?)?),? (?:that|whom?) ${doer} (?:had |has )?${already}${done}$`,
      'iu',
    ),
    ([, who = '', one = '', first = '', when = '', other = '', second = '']) => ({
      first: `which ${who} were ${first.replace(/e$/, '')}ed by ${one}${when}`,
      second: `who was ${second} by ${other}`,
    }),
  ],
  // “Which charged Chinese hackers are also on the EU list”.
  [
    new RegExp(
      `${asks}${done} ${people} (?:are|were) ${already}(?:on (?:the )?(\\S+) (?:sanctions )?list|under (?:the )?(\\S+) sanctions|${done} by (.{2,25}))$`,
      'iu',
    ),
    ([, first = '', who = '', list, under, deed, by]) => ({
      first: `which ${who} were ${first}`,
      second: deed ? `who was ${deed} by ${by ?? ''}` : `who was sanctioned by ${list ?? under ?? ''}`,
    }),
  ],
  // “Which of the six WhisperGate defendants has the EU sanctioned”, “of the APT31 hackers charged in March 2024”.
  [
    new RegExp(
      `^(?:which|who|how many) of the (?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+) )?(\\S+) (?:(?:defendants|accused|suspects|officers|hackers)(?: (?:who were |that were )?(?:charged|indicted))?|(?:men|people) (?:who were |that were )?(?:charged|indicted))((?: in .{4,20}?)?) (?:(?:has|have|did) ${doer} ${already}${done}|(?:were|are|was) ${already}${done} by (.{2,25}))$`,
      'iu',
    ),
    ([, matter = '', when = '', by, deed, other, whose]) => ({
      first: `who was charged over ${matter}${when}`,
      second: `who was ${deed ?? other ?? ''} by ${by ?? whose ?? ''}`,
    }),
  ],
  // “Which persons sanctioned over election interference were also charged”.
  [
    new RegExp(
      `${asks}${people} (sanctioned|listed|designated) (over .{3,50}?) (?:were|are|have been) (?:also|later|since|then) (charged|indicted|arrested|convicted)((?: by .{2,25})?)$`,
      'iu',
    ),
    ([, who = '', first = '', over = '', second = '', by = '']) => ({
      first: `which ${who} were ${first} ${over}`,
      second: `who was ${second}${by}`,
    }),
  ],
  // “Who was charged in 2018 and later sanctioned by the EU”.
  [
    new RegExp(
      `^who (?:was|were) (charged|indicted) (in .{4,20}?),? (?:and|but) ${already}(?:then )?(sanctioned|listed|designated|arrested|convicted)((?: by .{2,25})?)$`,
      'iu',
    ),
    ([, first = '', when = '', second = '', by = '']) => ({
      first: `who was ${first} ${when}`,
      second: `who was ${second}${by}`,
    }),
  ],
  // “Who was sanctioned by the UK in 2020 but never charged by the US”.
  [
    new RegExp(
      `^who (?:was|were|is) (${done} (?:by|over) .{2,40}?),? but (?:was |were |has |have |been )*(?:never|not) (?:been )?(${done} by .{2,25})$`,
      'iu',
    ),
    ([, first = '', , second = '']) => ({ first: `who was ${first}`, second: `who was ${second}`, not: true }),
  ],
  // “Who was sanctioned over Medibank but not by Australia”.
  [
    new RegExp(`^who (?:was|were|is) (${done} over .{2,40}?),? but (?:never|not) (by .{2,25})$`, 'iu'),
    ([, first = '', deed = '', second = '']) => ({
      first: `who was ${first}`,
      second: `who was ${deed} ${second}`,
      not: true,
    }),
  ],
]

/** Of some to whom one thing was done, to which another was done too; undefined where that is not asked. */
export function ofSome(words: string): Halves | undefined {
  const asked = words.replace(/[\s?!.]+$/, '')
  for (const [shape, halves] of ways) {
    const found = shape.exec(asked)
    if (found) return { not: false, ...halves(found) }
  }
  return undefined
}
