import { expect, it } from 'vitest'
import { ask } from './conversation.ts'

/** Incidents by the sort of those whom they hit, and where, when and by whom that was. */
it.each([
  ['hospital attacks in europe 2021', /^1 incident: Conti ransomware attack on Ireland[\s\S]*that hit hospitals/],
  ['attacks on banks in asia', /^2 incidents: Bangladesh Bank SWIFT heist, DarkSeoul/],
  ['telecom attacks 2023', /^1 incident: Destruction of Kyivstar/],
  ['foreign ministries hacked by China', /^2 incidents: Intrusion into the Czech Ministry of Foreign Affairs, i-Soon/],
  ['oil companies attacked by Iran', /^1 incident: Shamoon/],
  ['us carriers breached by salt typhoon', /^1 incident: Salt Typhoon/],
  ['election bodies compromised by China', /^1 incident: Compromise of the UK Electoral Commission/],
  ['denial of service attacks on banks', /^3 incidents: Denial-of-service attacks on Ukrainian banks/],
  ['Japanese crypto exchange robbed', /^1 incident: DMM Bitcoin/],
  ['IRGC attacks on dams', /^1 incident: Intrusion into the Bowman Dam/],
  ['attacks on hospitals in Norway', /^Nothing, as far as the record goes: no incident that hit hospitals in Norway/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

it('holds what kind it was', async () => {
  expect(await ask('ransomware on US hospitals since 2020')).toMatch(
    /^2 incidents: Maui ransomware on US hospitals, IRGC-linked/,
  )
})

/** Attacks of a kind, by whom and where. */
it.each([
  ['ransomware attacks by North Korea', /^2 incidents: Maui ransomware on US hospitals, WannaCry/],
  ['wipers used by Iran', /^6 incidents: Destructive attack on Stryker/],
  ['supply-chain attacks on record', /^4 incidents: Kaseya/],
  ['espionage by China in Europe', /incidents: [\s\S]*espionage · on China · over what was done in/],
  ['apt31 in norway', /^Nothing, as far as the record goes: no attribution to APT31/],
  ['what did APT40 do in New Zealand', /^1 incident: Compromise of New Zealand parliamentary bodies/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})

/** What is told of the matter, or is not counted. */
it.each([
  ['what was stolen from Equifax', /^Equifax data breach/],
  ["who shut down JBS's plants", /^FBI attributed it to REvil, 2 June 2021/],
  ['what was done to Estonia in 2007', /^1 incident: Denial-of-service attacks on Estonia/],
  ['Was Gao Qiang the only person the EU listed over Cloud Hopper?', /^No: Zhang Shilong too, on 30 July 2020/],
  ['Did the NCSC ever say Star Blizzard answers to FSB Centre 18?', /^Yes: UK NCSC, 7 December 2023/],
  ['Borrell denounced the Exchange hack for the EU and its member states – right?', /^Yes: Josep Borrell/],
])('%s', async (question, text) => {
  expect(await ask(question)).toMatch(text)
})
