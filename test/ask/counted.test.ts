import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { botOn, record } from '../support/bots.ts'
import { ask } from './conversation.ts'

describe('by how many states', () => {
  it.each([
    ['which attacks were attributed by more than three countries', /^7 incidents: NotPetya, .*– \d+ statements/],
    ['attacks attributed by at least four states', /^7 incidents: NotPetya/],
    ['how many attacks were condemned by several states', /^13 incidents: NotPetya/],
    ['which groups were sanctioned by only one country', /^Evil Corp, APT39, Emennet Pasargad/],
    ['incidents that only the UK attributed', /^6 incidents: Sabotage of the PyeongChang Winter Olympics/],
    ['incidents attributed only by the US', /^14 incidents: Sony Pictures Entertainment hack/],
    [
      'which incident was condemned by most countries',
      /^31 incidents: Microsoft Exchange Server .* \(5 states\), NotPetya/,
    ],
  ])('%s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('says so in how it was read', async () =>
    expect(await ask('people sanctioned by at least three states')).toContain(
      'Read as: whom · sanctions · by states · by at least 3 of them',
    ))
})

describe('year by year', () => {
  it.each(['how many people did the EU sanction per year', 'how many persons has the EU sanctioned each year'])(
    'is told beside all of them: %s',
    async (question) => {
      const answer = await ask(question)
      expect(answer).toMatch(/^28 persons in 15 sanction acts by EU/)
      expect(answer).toMatch(/By year\n- 2020: 8 persons in 4 sanction acts\n/)
    },
  )

  it.each([
    ['which year had the most sanctions', /^2025 has the most on record: 60 persons/],
    // By people, and not by acts, of which 2024 has more.
    ['in which year did the US charge the most hackers', /^2018 has the most on record: 43 persons in 9 indictments\n/],
    ['in which year was Russia blamed most often', /^2022 has the most on record: 14 attributions/],
    ['which year had the most cyberattacks on Germany', /^2023 has the most on record: 2 incidents\n/],
  ])('and which has the most: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('counts as many attributions to a state as it tells', async () => {
    const answer = await ask('how many attributions to China each year')
    const years = [...answer.matchAll(/^- \d{4}: (\d+) attributions?$/gm)].map(([, many]) => Number(many))
    expect(answer).toMatch(/^35 attributions/)
    expect(years.reduce((sum, many) => sum + many, 0)).toBe(35)
  })

  it('goes on in a talk', async () => {
    const bot = botOn(record)
    const asker = { ...terminalAsker, conversation: 'years' }
    await bot.ask('who sanctioned Iran', asker)
    const answer = renderPlain(await bot.ask('by year?', asker))
    expect(answer).toMatch(/By year\n- \d{4}: \d+ sanction acts?\n/)
    expect(answer).toContain('Read as: who · sanctions · on Iran · year by year')
  })
})
