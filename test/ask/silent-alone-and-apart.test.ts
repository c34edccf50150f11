import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  ['Did China stay silent about the OPM accusation?', /^No, it did happen: Chinese foreign ministry, 26 June 2015\n/],
  ['was canberra silent on medibank', /^No, it did happen: Australia, 23 January 2024, /],
  ['did beijing let the equifax charges pass without a word', /^No, it did happen: .*, 11 February 2020\n/],
  [
    'which countries blamed the gru for the 2019 attack on georgia → did warsaw stay out of it',
    /^No, it did happen: Poland, /,
  ],
  ['what was the last thing China denied', /^China denied, 9 February 2026\n/],
])('silence, and what was denied: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Did the NSA attribute anything on its own?', /^Nothing, .*no attribution by NSA with nobody else\n/],
  ['Which attributions did the UK make without partners?', /^UK – 21 statements, /],
  ['Is Badin under sanctions by all three: US, UK and EU?', /^On record by UK, EU, nothing by US: /],
])('alone and all together: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Is there any attack that nobody has attributed?', /^\d+ incidents with no attribution on record: /],
  ['Is there an incident without a named culprit?', /^\d+ incidents with no attribution on record: /],
  ['Who indicted in July 2018 was sanctioned by the EU?', /^Dmitry Sergeyevich Badin – 1 indictment, /],
  [
    'Which officers indicted in October 2020 were never sanctioned?',
    /^Yuriy Andrienko, Sergey Detistov, Pavel Frolov, Petr Pliskin – /,
  ],
  ['who was charged by the US and later sanctioned by the EU in 2020', /\nRead as: .*with sanctions by EU in 2020 too/],
])('what was not done, and what was done too: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Has any EU state been blamed for a hack', /^Nothing, .*no attribution to EU member states\n/],
  ['Has the EU ever accused a member state?', /^Nothing, .*no attribution by EU to EU member states\n/],
  ['Was a European company ever sanctioned?', /^Yes: US, 21 August 2018, /],
  ['did any official blame china for exchange', /^Yes: US, 19 July 2021, .*Read as: .*by states/s],
  ['which ransomware gangs has the uk sanctioned', /^(?!.*Lumma).*Read as: .*ransomware · by UK · on groups/s],
  ['why was the SVR sanctioned', /^None on SVR itself; on others linked to it, over: SolarWinds/],
  ['Microsoft attributions → against China → the latest', /; later, short of the state: Microsoft\n/],
])('who is meant: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
