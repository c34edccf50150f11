import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

describe('how long and in which year', () => {
  it.each([
    ['in what year did cloud hopper start and end', /^First known activity 2014, came to light April 2017, ended 2018/],
    ['for how long was yahoo hacked', /^First known activity 2014, came to light 22 September 2016, ended 2016/],
    ['which month did hafnium begin', /^First known activity January 2021/],
    ['for how many years did turla use snake', /^First known activity 2004/],
    ['in which year was the bundestag hacked', /^First known activity April 2015/],
  ])('is told of the incident: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})

describe('all who are named', () => {
  it('stand beside the act', async () => {
    const answer = await ask('names of the twelve gru men charged in 2018')
    const [, names = ''] = /All who are named\n- US DOJ, 13 July 2018: ([^\n]*) \(/.exec(answer) ?? []
    expect(names.split(', ')).toHaveLength(12)
  })

  it('are not repeated where the sentence has them', async () =>
    expect(await ask('whom did the eu sanction over cloud hopper')).not.toContain('All who are named'))
})

describe('before whom, and when', () => {
  it.each([
    ['did anyone accuse north korea over sony before the fbi', /^No, as far as the record goes: FBI was first/],
    ['was anyone sanctioned over cloud hopper before the eu', /^No, as far as the record goes: EU was first/],
    ['did anyone blame russia for notpetya before the us', /^Yes: SBU, 1 July 2017/],
    [
      'did france blame russia over the macron leaks at the time',
      /^Not so on record: French foreign ministry|^Not so on record: France/,
    ],
    ['which country sanctioned kimsuky before anyone else', /^South Korea sanctioned Kimsuky, 2 June 2023\n/],
    ['did the uk follow the eu on the bundestag sanctions', /^Yes: UK, 22 October 2020\n/],
    ['did australia join on evil corp', /^Yes: Australia, 2 October 2024\n/],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))
})
