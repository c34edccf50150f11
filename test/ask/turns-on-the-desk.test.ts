import { expect, it } from 'vitest'
import { lastOf } from './conversation.ts'

it.each([
  [
    'Kyivstar → did anyone else back the Ukrainians up',
    /^Nothing, as far as the record goes: .*over Destruction of Kyivstar/,
  ],
  ['Czech foreign ministry hack → did anyone else back the Czechs up', /^Yes: US, 28 May 2025, and 2 more statements/],
  [
    'Polish energy attack → did the British say anything → so nobody sanctioned anyone for it?',
    /^Nothing, as far as the record goes: no sanctions over/,
  ],
  [
    'did NATO blame China over Exchange → was that before or after the Americans → did Latvia join',
    /Latvia, 19 July 2021.*by Latvia · on China · over Microsoft Exchange Server compromise \(ProxyLogon\)\n/s,
  ],
  ['WhisperGate → who was charged → how many of them are GRU', /5 September 2024.*on GRU · over WhisperGate/s],
])('stays with the matter: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['NSO Group → who else was listed with them', /^Candiru, Positive Technologies, COSEINC – 1 export control/],
  [
    'who is Monica Witt → who was charged with her',
    /^Mojtaba Masoumpour, Behzad Mesri, Hossein Parvar, Mohamad Paryar/,
  ],
  [
    'who is Monica Witt → who was charged with her → were they sanctioned too',
    /^On record on Mojtaba Masoumpour.*nothing on Mohamad Paryar/,
  ],
  ['Alla Witte → anyone else charged in that case', /^Maksim Sergeevich Galochkin, .*on anyone but Alla Witte/s],
  ['Badin → who else wanted him', /^US DOJ, German Federal Prosecutor General – 3 indictments/],
  ['i-Soon → charges → which were officers', /^Wang Liyu, Sheng Jing – 1 indictment/],
  ['DPRK IT workers → how many Vietnamese', /^4 persons and 1 company in 2 sanction acts/],
  ['NetWalker → who was charged → is he Russian', /^Sebastien Vachon-Desjardins/],
  [
    'Konstantin Goloskokov → what did he do → when → was he charged',
    /^Nothing, as far as the record goes: no indictment of Konstantin Goloskokov/,
  ],
  ['Stryker hack → who blamed Iran → did they claim it', /^Yes: Handala, 11 March 2026/],
  ['Star Blizzard → UK', /by UK · on Callisto/],
  ['Albania → what did Tehran say', /^Iranian foreign ministry denied, 7 September 2022/],
  ['NoName → who blamed them', /^Danish Defence Intelligence Service – 2 statements/],
  ['who besides Russia was blamed for NotPetya → Monica Witt', /^Monica Witt\n/],
])('knows who is meant: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})

it.each([
  ['Gamaredon → were they charged', /^Nothing, as far as the record goes: no indictment of Gamaredon/],
  ['did Montenegro blame Iran for the 2022 attack', /^Not so on record: Montenegro attributed it to Russia/],
  ['did the EU blame Belarus for Ghostwriter', /^Nothing, as far as the record goes: no attribution by EU to Belarus/],
  ['how many countries endorsed the US attribution of SolarWinds', /^No state; NATO, EU – 2 endorsements/],
  ['which attributions were “almost certain”', /^UK NCSC, Canadian CSE, Canada – 16 statements/],
  ['Ukraine’s SBU', /^Security Service of Ukraine/],
  ['rewards offered by the US → over Iran', /by US · on Iran\n/],
  ['SolarWinds → was Moscow’s answer before or after the sanctions', /^Not understood/],
])('takes nobody for another: %s', async (turns, answer) => {
  expect(await lastOf(turns)).toMatch(answer)
})
