import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['was Chosun Expo the first North Korean company sanctioned by the EU', /^Yes: EU, 30 July 2020\n/],
  [
    'was Integrity Technology Group the first Chinese company sanctioned by the US',
    /^No: Jong Song Hwa and 2 more were earlier, 13 September 2018 \(US\)\n/,
  ],
  ['was the GRU the first agency sanctioned by the EU', /^Nothing, as far as the record goes: /],
  ['was Kimsuky the first group sanctioned by South Korea', /^No: Andariel and 9 more were earlier, 10 February 2023/],
  [
    'was Badin the first Russian sanctioned by the EU',
    /^No: Aleksei Sergeyevich Morenets and 3 more were earlier, 30 July/,
  ],
  ['was Ermakov the first person sanctioned by Australia', /^Yes: Australia, 23 January 2024\n/],
  ['was Iran the first state to be sanctioned for hacking', /^No: .* was earlier, 29 December 2016\n/],
])('sets the first of a sort against its own sort: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  [
    'was Latvia the first state to blame China',
    /^Nothing, as far as the record goes: no attribution by Latvia to China\n/,
  ],
  ['was Georgia the first state to blame Russia', /^No: Estonia was earlier, 1 May 2007\n/],
  // The Finns named a group, and no state.
  ['was Czechia the first EU country to blame China', /^Yes: Czechia, 28 May 2025\n/],
  ['was Australia the first country to use cyber sanctions', /^No: US was earlier, 29 December 2016\n/],
  ['were the first UK cyber sanctions in 2020', /^Yes, as far as the record goes: UK, 22 October 2020\n/],
  ['who sanctioned Lazarus first, Japan or South Korea', /^Japan sanctioned Lazarus Group, 2 December 2022\n/],
  ['first GRU unit sanctioned by the EU', /^GRU Unit 74455 – 1 act, on 30 July 2020\n/],
  ['what was the first time the GRU was blamed by France', /^29 April 2025 \(France\)\n/],
])('tells who was first to do it: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['was SolarWinds ever sanctioned', /^Nothing, as far as the record goes: no sanctions on SolarWinds over /],
  [
    'was the NHS blamed for WannaCry',
    /^Nothing, as far as the record goes: no attribution to National Health Service over /,
  ],
  ['was Equifax itself charged', /^Not so on record: US DOJ charged Wu Zhiyong, /],
  ['was the EU accused of hacking', /^Nothing, as far as the record goes: no attribution to EU\n/],
  ['was NATO criticised', /^Nothing, as far as the record goes: no criticism of NATO\n/],
  ['did Norway accuse Russia of the 2021 Storting attack', /^Not so on record: Norway attributed it to China /],
  ['did the UK sanction any members of Gamaredon', /^Nothing, as far as the record goes: /],
  ['did the US sanction anyone in 2015', /^Nothing, as far as the record goes: no sanctions in 2015 by US\n/],
  ['did Iran ever claim responsibility for an attack', /^Nothing, as far as the record goes: /],
  ['was anyone sanctioned today', /^Nothing, as far as the record goes: no sanctions on \d+ \w+ \d{4}\n/],
])('does not take the one that was hit, or that speaks, for the accused: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Didn’t NATO attribute Exchange to China?', /^No \(checked, as of 19 July 2021\): NATO did not itself attribute/],
  ['Didn’t Biden blame Russia for Colonial Pipeline?', /^No \(declined, as of 13 May 2021\): /],
  ['Was NoName057(16) blamed on the Russian state?', /^Yes: Danish Defence Intelligence Service, 18 December 2025; /],
  ['Was APT28 blamed on Russia?', /\nRead as: whether · attribution · on Russia · concerning APT28\n/],
  [
    'Did Biden sanction China over Exchange?',
    /^No \(declined, as of 19 July 2021\): The United States imposed no sanctions/,
  ],
  [
    'Was a British citizen ever sanctioned over LockBit?',
    /^Nothing, as far as the record goes: no sanctions on UK \(persons\)/,
  ],
  ['had Ukraine blamed Russia before the Kyivstar attack?', /^Yes: SBU, 28 December 2015, and 2 more statements\n/],
  ['did Obama blame North Korea over Sony', /^No: Barack Obama warned, 19 December 2014\n/],
])('reads who is meant, and by whom: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
