import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('what no page tells', () => {
  it.each([
    'Khoroshev phone number',
    'where does Park Jin Hyok live now?',
    'Sandworm IOCs',
    'NotPetya Wikipedia',
    'what makes Anatoliy Kovalev tick?',
    'why does Russia hack?',
    "what's next for Salt Typhoon?",
    'how did they get into the Bundestag?',
    'which sanction worked best against Russian hackers?',
    'what is Log4Shell?',
    'who is Kevin Mitnick?',
    'who is APT-C-39?',
  ])('is not answered with one: %s', async (question) =>
    expect(await ask(question)).toMatch(/^Not understood in full\n/),
  )

  it('says of what it cannot tell whom it means', async () =>
    expect(await ask('was he indicted?')).toContain('I cannot tell what “he” stands for; ask again with the name.'))

  it('is told of what it does tell', async () => {
    expect(await ask('what does the record say about the IRGC?')).toMatch(/^Islamic Revolutionary Guard Corps\n/)
    expect(await ask('anything new on Salt Typhoon?')).toMatch(/^Norwegian PST attributed it to Salt Typhoon, 6 Feb/)
    expect(await ask('tell me about the 911 S5 proxy service')).toMatch(/^911 S5/)
  })
})

describe('what somebody is asked to have said', () => {
  it.each([
    [
      'did the US say that the Russian government did the Colonial Pipeline attack?',
      /^No \(declined, as of 13 May 2021/,
    ],
    ['according to Biden, was it Russia that carried out Colonial Pipeline?', /^No \(declined, as of 13 May 2021\)/],
    ['did Singapore accuse the Chinese state of UNC3886?', /^No: Singapore declined, 1 August 2025/],
    ['did Shanmugam tell reporters which country UNC3886 belongs to?', /^No \(declined, as of 1 August 2025\)/],
    ['did Supo tie China to the Eduskunta hack?', /^No \(checked, as of 18 March 2021\)/],
    ['did DHS blame Russia for the scanning of voter databases in 2016?', /^No \(declined, as of 7 October 2016\)/],
    ['did ICS-CERT say who was behind the Ukrainian blackout of December 2015?', /^No \(checked, as of 25 February/],
    ['did Japan join in blaming China for Exchange?', /^No \(checked, as of 20 July 2021\)/],
    ["does CISA's alert on the Polish wind farms blame Russia?", /^No \(checked, as of 10 February 2026\)/],
    ['did Russia do NotPetya?', /^Yes, by attribution: /],
    ['was it Lavrov who called the charges over German air traffic control absurd?', /^Not so on record: /],
  ])('is no other thing: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('whom it was done to', () => {
  it.each([
    ['has OFAC sanctioned the MSS?', /^No \(checked, as of 7 July 2021\): China's Ministry/],
    [
      'had the US sanctioned any Chinese state hackers by July 2021?',
      /^No \((?:reported|checked), as of \d+ July 2021\)/,
    ],
    [
      'was Sichuan Silence sanctioned over Salt Typhoon?',
      /^Not so on record: US sanctioned .* over Compromise of Sophos/,
    ],
    ['how many Vietnamese nationals are under sanctions?', /^4 persons in /],
    ['who did prosecutors charge over i-Soon?', /^Yin Kecheng, Zhou Shuai, Wu Haibo/],
    ['are there charges against Guan Tianfeng in the US?', /^Yes: US DOJ, 10 December 2024/],
    ['which MPs were targeted?', /^10 incidents: /],
  ])('is read out of the question: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('whose it is', () => {
  it.each([
    ['did the G7 condemn the Viasat attack?', /^Yes, by 1 of 7 members: Canada, 10 May 2022/],
    ['what did the Chinese embassy in Brussels say?', /Read as: statements · by China \(embassy in Belgium\)/],
    ["who is Treasury's Brian Nelson?", /^Brian Nelson sanctioned Aleksandr Ermakov/],
    ['The EU never put ransomware criminals on its list, right?', /^No, it did happen: EU/],
  ])('is told: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})
