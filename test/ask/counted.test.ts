import { describe, expect, it } from 'vitest'
import { ask, lastOf } from './conversation.ts'

describe('by how many states', () => {
  it.each([
    ['which attacks were attributed by more than three countries', /^7 incidents: NotPetya, .*– \d+ statements/],
    ['attacks attributed by at least four states', /^7 incidents: NotPetya/],
    ['how many attacks were condemned by several states', /^13 incidents: NotPetya/],
    ['which groups were sanctioned by only one country', /^Evil Corp, APT39, Emennet Pasargad/],
    ['incidents that only the UK attributed', /^6 incidents: Sabotage of the PyeongChang Winter Olympics/],
    ['incidents attributed only by the US', /^12 incidents: Sony Pictures Entertainment hack/],
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

describe('by how many states, in a talk', () => {
  it.each(['incidents attributed by at least two states', 'which incidents were attributed by at least two states'])(
    'is of all incidents: %s',
    async (question) => expect(await lastOf(`georgia 2019 → ${question}`)).toBe(await ask(question)),
  )
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
    ['which year had the most sanctions', /^2025 has the most on record: 30 sanction acts, naming 60 persons/],
    // By people, and not by acts, of which 2024 has more.
    ['in which year did the US charge the most hackers', /^2018 has the most on record: 43 persons in 9 indictments\n/],
    ['in which year was Russia blamed most often', /^2022 has the most on record: 14 attributions/],
    ['In what year were the most sanctions imposed on Russia', /^2024 and 2025 have the most on record: 17 each\n/],
    ['which year had the most cyberattacks on Germany', /^2023 has the most on record: 2 incidents\n/],
  ])('and which has the most: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('counts as many attributions to a state as it tells', async () => {
    const answer = await ask('how many attributions to China each year')
    const years = [...answer.matchAll(/^- \d{4}: (\d+) attributions?$/gm)].map(([, many]) => Number(many))
    expect(answer).toMatch(/^35 attributions/)
    expect(years.reduce((sum, many) => sum + many, 0)).toBe(35)
  })

  it.each([
    ['When was the most recent sanction on Kimsuky imposed?', /^6 November 2025 \(Australia\)\n/],
    ['What was the worst year for attacks by Russia?', /^Not understood in full\n/],
    ['What sanctions had been imposed by year end 2020?', /^Not understood in full\n/],
    ['was there any attack condemned by no more than one state?', /^Not understood in full\n/],
    ['which attacks did one country attribute but others not?', /^Not understood in full\n/],
    ['did hackers offer 5 million dollars for the stolen data', /^Not understood in full\n/],
  ])('is not what is asked: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it.each([
    ['Did France not blame Russia until 2020?', /^No, later: France, 29 April 2025\n/],
    ['Has Japan not blamed North Korea until WannaCry?', /^Nothing, /],
    ['Did anyone blame China before the US?', /^No, as far as the record goes: ODNI was first, 25 June 2015\n/],
    ['What has Biden sanctioned in 2026?', /^Nothing, /],
    [
      'Is it true that the Americans expelled 60 Russian diplomats because of SolarWinds?',
      /^Not so on record: Ten Russian diplomats – US, 15 April 2021\n/,
    ],
  ])('says no more than the record: %s', async (question, answer) => expect(await ask(question)).toMatch(answer))

  it('goes on in a talk', async () => {
    const answer = await lastOf('who sanctioned Iran → by year?')
    expect(answer).toMatch(/By year\n- \d{4}: \d+ sanction acts?\n/)
    expect(answer).toContain('Read as: who · sanctions · on Iran · year by year')
  })
})
