import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('one detail of what is to be checked is wrong', () => {
  it.each([
    [
      'Did Harbin’s police bureau say it was the CIA who attacked the Asian Winter Games?',
      /^Not so on record: Harbin Public Security Bureau attributed it to .*NSA/,
    ],
    ['Is it true that Illia Vitiuk named Turla as the wiper of Kyivstar?', /^Not so on record: .* to Sandworm, /],
    [
      'Was Karim Baratov arrested in Russia over the Yahoo breach?',
      /^Not so on record: Canada reported the arrest [\s\S]*Read as: whether · arrest · by Russia · /,
    ],
    ['Was Xu Zewei arrested in Spain over the HAFNIUM campaign?', /^Not so on record: Italy reported the arrest /],
    [
      'Is it right that the four men charged over Equifax belong to PLA Unit 61398?',
      /^Not so on record: US DOJ charged Wu Zhiyong, /,
    ],
    [
      'was Gao Qiang among those the US indicted in the Stone Panda case?',
      /^Not so on record: US DOJ charged Zhu Hua, /,
    ],
    ['did Berlin attribute UNC1151 phishing of its lawmakers to the FSB?', /^Not so on record: .* to GRU, /],
    [
      'Did Secretary Pompeo say it was the FSB that attacked Georgia in October 2019?',
      /^Not so on record: .* Unit 74455/,
    ],
    [
      'Did the EU name the GRU when it condemned the attack on Georgia?',
      /^Not so on record: EU High Representative condemned, 21 February 2020\n/,
    ],
    [
      'Did the G7 ambassadors in Kyiv blame Moscow for the January 2022 website attacks?',
      /^Not so on record: G7 ambassadors in Kyiv declared solidarity, /,
    ],
    [
      'Has Montenegro’s prime minister Abazović confirmed that Russia was behind the August 2022 attack?',
      /^Not so on record: Dritan Abazović declined, 2 September 2022\n/,
    ],
    [
      'Was Conti the gang the FBI named for stopping the JBS meat plants?',
      /^Not so on record: FBI .* REvil, 2 June 2021\n/,
    ],
    [
      'Was it Russia that ODNI, FBI and CISA blamed for the Trump campaign hack?',
      /^Not so on record: ODNI .* to Iran, /,
    ],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('the first of all was over another matter', () => {
  it.each([
    'was Behzad Mesri first listed over the Monica Witt case?',
    'Was Behzad Mesri’s first listing, in March 2018, about the Monica Witt case?',
  ])('%s', async (question) =>
    expect(await ask(question)).toMatch(
      /^Not so on record: US sanctioned Behzad Mesri over HBO hack and extortion, 23 March 2018/,
    ),
  )
})

describe('what was looked into and not found is told as that', () => {
  it.each([
    'When Supo exposed APT31 in 2021, did it name China?',
    'Did Finland’s security service point at Beijing when it named APT31?',
    'Finnish MPs had their mail read in 2020, did their security service say it was the Chinese state?',
  ])('%s', async (question) => expect(await ask(question)).toMatch(/^No \(checked, as of 18 March 2021\): /))
})

it('of what was attributed at least something has to be read', async () => {
  expect(await ask('did ODNI and DHS attribute the pipeline valve tampering to Russia?')).toMatch(
    /^Not understood in full\n/,
  )
  expect(await ask('did ODNI and DHS attribute the voter database scanning to Russia in October 2016?')).toMatch(
    /^No \(declined, as of 7 October 2016\)/,
  )
})

describe('each of several gets an answer', () => {
  it.each([
    ['Yin Kecheng: OFAC listing, indictment, reward money', /^US, US DOJ – 3 acts, /],
    ['VPNFilter, 23 May 2018: what did Talos, the SBU and DOJ each put out?', /^US DOJ, SBU, Cisco Talos – 3 /],
    [
      'What did Winston Peters and Ambassador Wang Xiaolong say about the New Zealand parliament breach?',
      /^Wang Xiaolong, Winston Peters – 2 statements/,
    ],
    [
      'Copenhagen and Wellington on NotPetya: what wording did each of them choose?',
      /^Denmark, NZ GCSB – 2 statements/,
    ],
    [
      'Riga’s statement on Exchange and the Chinese embassy’s reaction to it',
      /^Latvia endorsed [\s\S]*Read as: reactions · by China \(embassy in Latvia\) · /,
    ],
    [
      'What did Costa Rica’s president declare on 8 May 2022, and whom did he blame on 16 May?',
      /^Rodrigo Chaves confirmed, 8 May 2022\n[\s\S]*Read as: whom · attribution · .* on 16 May 2022\n/,
    ],
    [
      'Were London and Washington part of the action when Canberra sanctioned Ermakov?',
      /^Yes: US, 23 January 2024, and 1 /,
    ],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

it('any of them: some of the group, and not those who were told of', async () => {
  expect(await ask('who sanctioned members of REvil?', 'did Russia’s own FSB ever round any of them up?')).toMatch(
    /^Yes: FSB, 14 January 2022\n/,
  )
})
