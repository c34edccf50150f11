import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'

const bot = botOn(record)

/** Asked alone: nothing was said before. */
const reply = async (question: string): Promise<string> =>
  renderPlain(await bot.ask(question, { ...terminalAsker, conversation: question })).replace(/ \[\d+\]/g, '')
const title = async (question: string): Promise<string | undefined> => (await reply(question)).split('\n')[0]

describe('who speaks', () => {
  it('is in private only where it is a person', async () => {
    expect(await title('who claimed responsibility for stryker')).toBe('Handala claimed responsibility, 11 March 2026')
    expect(await reply('who claimed responsibility for stryker')).not.toContain('personally')
    expect(await reply('what did bruce schneier say')).toContain('Bruce Schneier, Security expert, speaking personally')
  })

  it('is told with all who joined in', async () => {
    const text = await reply('who issued the advisory on apt40 in 2024')
    expect(text).toContain('9 July 2024 · Australian Signals Directorate with US, UK, Canada and 4 more · advisory: ')
    expect(await reply('advisories by the fbi')).toContain(
      '18 September 2024 · FBI, US Cyber National Mission Force and NSA with',
    )
    expect(await reply('what did rutte condemn')).toContain('Prime Ministers of the Netherlands and the UK, for United')
    expect(await title('who cosigned the salt typhoon advisory')).toBe(
      'NSA, CISA, FBI, UK NCSC and 11 more – 2 statements, on 27 August 2025',
    )
  })

  it('is whoever joined in, where that was asked', async () => {
    expect(await title('did germany sign the apt40 advisory')).toBe('Yes: Germany, 9 July 2024')
    expect(await title('when did germany sign the apt40 advisory')).toBe('9 July 2024 (Germany)')
  })

  it('has said in person what is on record as of the body', async () => {
    const text = await reply('/actor kaja kallas')
    expect(text).toContain(
      'What this person said and did (1 endorsement, 2 condemnations)\n- 18 July 2025 · Kaja Kallas',
    )
    expect(await reply('/statements by:kaja-kallas')).toContain(
      '3 statements on record: 1 endorsement, 2 condemnations.',
    )
  })

  it('is counted by states', async () => {
    expect(await title('how many countries cosigned the salt typhoon advisory')).toBe(
      '13 states: US, UK, Canada, Australia and 9 more – 2 advisories, on 27 August 2025',
    )
    expect(await title('how many agencies signed the volt typhoon advisory')).toMatch(
      /^7 agencies: UK NCSC, NSA, CISA, FBI and 3 more – 4 advisories, /,
    )
    expect(await title('how many of the five eyes blamed china for exchange')).toMatch(
      /^5 states: US, UK, .* attributions/,
    )
    expect(await title('how many countries attributed exchange to china')).toMatch(
      /^5 states: US, UK, New Zealand, .*; Norway, EU short of the state$/,
    )
  })
})

describe('whom an act was aimed at', () => {
  it('is who was arrested or charged, and not who is said to be behind it', async () => {
    expect(await title('who was arrested over hafnium')).toBe(
      'Xu Zewei – 2 arrests or extraditions, from 3 July 2025 to 27 April 2026',
    )
    expect(await title('who was charged over the pla 54 institute')).toBe(
      'Wu Zhiyong, Wang Qian, Xu Ke, Liu Lei – 1 indictment, on 10 February 2020',
    )
    expect(await title('how many defendants in the jiangsu state security case about turbofan engines')).toBe(
      '10 persons in 1 indictment, on 30 October 2018',
    )
  })

  it('is counted once, and without a state or a group in place of those who are counted', async () => {
    expect(await title('how many people did the us charge over notpetya')).toBe(
      '6 persons in 1 indictment by US, on 19 October 2020',
    )
    expect(await title('how many people did the dutch expel')).toMatch(/^4 persons in 1 expulsion by Netherlands/)
    expect(await title('how many officers did the eu list over the opcw')).toMatch(
      /^5 persons in 2 sanction acts by EU, /,
    )
    expect(await title('how many targets did the eu list over the opcw')).toMatch(/^5 persons and 1 military unit in /)
    expect(await title('how many indictments has the us unsealed against chinese hackers')).toMatch(
      /^13 indictments by US, naming 56 persons, /,
    )
  })

  it('is no more than what has its word in the text', async () => {
    expect(await title('how many banks were sanctioned')).toMatch(/^In what mentions “banks”: \d+ persons, /)
    expect(await title('how many nato members condemned china over exchange')).toBe(
      '4 states: US, UK, Norway, Latvia – 4 statements, on 19 July 2021',
    )
  })

  it('is as many as the text of a fact tells, where the act is on a state or a group', async () => {
    expect(await title('how many diplomats did biden expel over solarwinds')).toBe(
      'Ten Russian diplomats – 1 expulsion, on 15 April 2021',
    )
    expect(await title('how many people were arrested')).toMatch(
      /^3 persons, 14 suspected REvil members \(FSB, 14 January 2022\), .* – 7 arrests or extraditions$/,
    )
    expect(await title('how many servers were taken down')).toMatch(/some 300 servers \(Europol, .* – \d+ takedowns$/)
    expect(await title('how many names did london add on 13 july 2026')).toMatch(
      /^3 persons and 1 company in 2 .*; the text tells of 14 UK cyber-regime designations$/,
    )
    expect(await title('how many chinese embassies protested in july 2021')).toMatch(
      /^6 denials, .*; among them one by “Five Chinese diplomatic missions”$/,
    )
  })

  it('is no state where its officials were expelled', async () =>
    expect(await title('expulsions by albania')).toBe('Albania expelled officials of Iran, 7 September 2022'))
})

describe('who was delisted', () => {
  it('is told alone, with no day where none is on record', async () => {
    const text = await reply('who was delisted')
    expect(text).toMatch(
      /^TSAO, OOO, .*Tornado Cash and 3 more – 3 acts, from 21 March 2025 to 30 December 2025; 3 names undated/,
    )
    expect(text).toMatch(/5 December 2019 · US sanctioned TSAO, OOO .*, Yunikom, OOO .*\[delisted\] and 21 others/)
    expect(await title('which evil corp companies were delisted')).toBe(
      'US lifted sanctions on TSAO, OOO, Vertikal, OOO, Yunikom, OOO on a day not on record',
    )
  })

  it('came off the list on a day that is not that of the listing', async () => {
    expect(await title('is vertikal still sanctioned')).toBe(
      'No longer on the list; the day it was taken off is not on record',
    )
    expect(await title('why is vertikal still sanctioned')).toBe(
      'No longer on the list; the day it was taken off is not on record',
    )
    expect(await title('when was vertikal delisted')).toBe('Taken off the list on a day not on record')
    expect(await title('was vertikal delisted')).toBe('Yes: US, on a day not on record')
    expect(await title('is tornado cash still sanctioned')).toBe('No longer: taken off the list on 21 March 2025')
    expect(await title('when was tornado cash delisted')).toBe('Taken off the list on 21 March 2025')
  })
})

describe('a yes', () => {
  it('is none where only others were listed', async () => {
    expect(await title('did japan sanction the reconnaissance general bureau')).toBe(
      'Not the Reconnaissance General Bureau itself; listed: Lazarus Group and 4 more, linked to it: Japan, 2 December 2022, and 2 more acts',
    )
    expect(await title('did the uk sanction lazarus')).toMatch(
      /^Not Lazarus Group itself; listed: Chosun Expo .*: UK, 31 December/,
    )
    expect(await title('is media land sanctioned by new zealand')).toMatch(
      /^Not .* itself; listed: .*: New Zealand, 8 August/,
    )
    expect(await title('is it true that the UK never sanctioned lazarus')).toMatch(
      /^Not Lazarus Group itself; listed: Chosun Expo/,
    )
  })

  it('is one where those who belong to a body were charged', async () => {
    expect(await title('was the pla 54 institute charged')).toBe(
      'Yes, Wu Zhiyong and 3 more, linked to PLA 54th Research Institute: US DOJ, 10 February 2020',
    )
    expect(await title('did estonia charge the gru over the ministries breach')).toMatch(/^Yes, .*, linked to the GRU/)
    expect(await title('did estonia charge gru officers over the ministries breach')).toBe(
      'Yes: Estonia, 5 September 2024',
    )
  })

  it('tells first what was done to the very one', async () => {
    expect(await title('is Emennet Pasargad sanctioned')).toBe(
      'Yes, as of 16 March 2026: US, 18 November 2021, and 1 more act; 3 acts on others linked to it',
    )
    expect(await title('is tornado cash sanctioned')).not.toContain('linked to it')
  })

  it('is none where a group or a territory was blamed, not the state', async () => {
    expect(await title('Has Costa Rica blamed Russia for the ransomware attack?')).toBe(
      'Not the state itself; blamed was Conti: Costa Rica, 16 May 2022',
    )
    expect(await title('did the eu blame china for the exchange hack')).toBe(
      'Not the state itself; blamed was activity from its territory: EU, 19 July 2021',
    )
    expect(await title('did canada blame china for exchange')).toBe('Yes: Canada, 19 July 2021')
    expect(await title('did japan blame china')).toBe(
      'Yes: Japan, 20 April 2021, and 3 more statements; 1 more, of 21 December 2018, short of the state',
    )
  })
})

describe('who was first', () => {
  it('is not known of two on one day', async () => {
    const unknown = 'Both on 10 May 2022; which came first that day is not on record'
    expect(await title('did the UK attribute viasat before the EU')).toBe(unknown)
    expect(await title('did the EU attribute viasat before the UK')).toBe(unknown)
    expect(await title('did the eu sanction cloud hopper before the uk')).toMatch(/^Yes: EU, 30 July 2020/)
  })

  it('is one of those at whom it was aimed, where they are asked about', async () => {
    expect(await title('was tornado cash sanctioned before blender')).toBe('No: Blender.io was earlier, 6 May 2022')
    expect(await title('was blender sanctioned before tornado cash')).toMatch(
      /^Yes: Blender.io, 6 May 2022; Tornado Cash, 8 August 2022/,
    )
  })
})

describe('a line on an attribution', () => {
  it('says to whom, where its text does not', async () => {
    expect(await reply('which chinese groups did belgium name')).toContain(
      'Minister for Foreign Affairs of Belgium · attribution to APT27, APT30, APT31 and GALLIUM / Softcell, a named group, no state, ',
    )
    expect(await reply('what did nato say about albania')).toContain('endorsement of the attribution to Iran: ')
    expect(await reply('did the uk attribute wannacry')).toContain(
      'attribution to Lazarus Group, state-linked actors, ',
    )
  })

  it('repeats no name that its text has', async () =>
    expect(await reply('did canada blame china for exchange')).toContain(' · attribution, an organ of the state, '))

  it('names no organ of a state where a group was blamed', async () =>
    expect(await reply('did cert polska attribute the wiper attack on polish energy')).not.toContain(
      'FSB, a named group',
    ))
})

describe('a first line', () => {
  it('is shortened by whole names, then by its days, and never in the middle of one', async () => {
    expect(await title('which governments blamed china for exchange')).toBe(
      'US, UK, New Zealand, Canada and 1 more – 7 statements, on 19 July 2021; Norway, EU short of the state',
    )
    expect(await title('did the eu sanction anyone over the czech foreign ministry intrusion')).toMatch(
      /over Intrusion into the Czech Ministry of Foreign Affairs$/,
    )
  })

  it('names whom, and how much, where that was asked', async () => {
    expect(await title('who blamed whom for the bremanger dam')).toMatch(/^Norwegian PST attributed it to Russia, /)
    expect(await title('how much is the reward for dmitry khoroshev')).toMatch(/^US offered up to ten million dollars /)
    expect(await title('who got expelled')).toMatch(/^Officials of Russia, .* – 5 expulsions, /)
    expect(await title('were any americans charged')).toMatch(/^Yes, 2 persons of the US, not the state itself: US DOJ/)
    expect(await title('who recalled its ambassador over the spd hack')).toMatch(
      /^Germany recalled its ambassador from Russia, /,
    )
    expect(await title('why was kaspersky banned')).toMatch(/^Over: Supply-chain risk .* – 1 ban, /)
  })

  it('tells that nothing is on record in fewer words, and with the whole name of the matter', async () =>
    expect(await title('did japan attribute whispergate to russia')).toMatch(
      /^Nothing on record: .* the January 2022 attack on Ukrainian government websites$/,
    ))

  it('names people where people are asked for, and says where the reason stands', async () => {
    expect(await title('which people were taken off the list')).toMatch(
      /^Sara .* Merom Harpaz – 1 act, on 30 December 2025/,
    )
    expect(await title('which people and companies did the eu list over the opcw')).toMatch(/^EU sanctioned Aleksei /)
    expect(await title('why was evil corp sanctioned')).toMatch(/^The reason stands with each: US, UK, Australia – /)
  })

  it('tells of nothing twice', async () =>
    expect(await title('who blamed north korea for the bangladesh bank heist')).not.toContain('named too'))
})
