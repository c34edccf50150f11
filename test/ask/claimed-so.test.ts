import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

const firstLineOf = async (question: string) => (await ask(question)).split('\n')[0] ?? ''

describe('what a claim says beside what was done', () => {
  it.each([
    ['the sbu was absolutely certain sandworm hit kyivstar, right?', 'Yes: SBU, 4 January 2024 (“pretty sure”)'],
    [
      'was opm hacked with absolute certainty by china?',
      'Yes, by attribution: ODNI, 25 June 2015 (confidence not stated)',
    ],
    ['canada was confident the mss was responsible for exchange, true?', 'Yes: Canada, 19 July 2021 (“confident”)'],
    [
      'the dutch services said laundry bear was definitely the russian state, right?',
      'Yes: Dutch AIVD, 27 May 2025 (“extremely likely”); Dutch MIVD short of the state',
    ],
    ['belgium never named china as author, true?', 'Groups were named, and not the state: Belgium, 18 July 2022'],
    ['biden expelled ten russian diplomats over solarwinds on 15 april 2021. correct?', 'Yes: US, 15 April 2021'],
    [
      'china retaliated against the uk in march 2024, true?',
      'Nothing, as far as the record goes: no retaliation in March 2024 by China on UK',
    ],
    ['russia expelled the same number of americans in return over solarwinds, true?', 'Yes: Russia, 16 April 2021'],
    [
      'only the us sanctioned evil corp, true or false?',
      'No: UK, Australia as well, from 1 October 2024 to 2 October 2024',
    ],
    ['only the fbi blamed north korea for bybit, right', 'Yes, as far as the record goes: FBI, 26 February 2025'],
    [
      'is it true that albania was the first country to break off diplomatic relations over a cyberattack',
      'Yes: Albania, 7 September 2022',
    ],
    [
      'is it true that the fbi needed two months to pin bybit on north korea',
      'First 26 February 2025 (FBI), 5 days after it came to light (21 February 2025)',
    ],
    [
      "australia sanctioned china over exchange didn't it",
      'No (reported, as of 19 July 2021): Australia used its cyber sanctions for the first time in January 2024; there were none in 2021',
    ],
  ])('%s', async (question, answer) => expect(await firstLineOf(question)).toBe(answer))

  it.each([
    'trump publicly blamed russia for solarwinds, correct?',
    'trump blamed iran for hacking his campaign',
    'kim jong un sanctions',
  ])('is not answered of somebody who is not on record: %s', async (question) =>
    expect(await firstLineOf(question)).toBe('Not understood in full'),
  )
})
