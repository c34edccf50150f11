import { describe, expect, it } from 'vitest'
import { ask } from './conversation.ts'

const firstLine = async (question: string) => (await ask(question)).split('\n')[0]

describe('whether it was somebody’s doing', () => {
  it.each([
    ['was notpetya done by russia', /^Yes, by attribution: SBU, 1 July 2017/],
    ['was the nhs hack done by hackers from north korea', /^Yes, by attribution: UK, 27 October 2017/],
    ['did iran have anything to do with the albania attack', /^Yes, by attribution: US NSC, 7 September 2022/],
    ['was lazarus involved in bybit', /^Yes, by attribution: FBI, 26 February 2025/],
    ['was stuxnet made by the us', /^Yes, by attribution: David E. Sanger/],
    ['was solarwinds a russian operation', /^Yes, by attribution: US State Department/],
    ['could it have been russia that did solarwinds', /^Yes, by attribution: US State Department/],
    ['was the colonial pipeline hack done by russians', /^Nothing, .*no attribution to Russia/],
  ])('is asked of those who blamed them, and not of their own denials: %s', async (question, answer) =>
    expect(await firstLine(question)).toMatch(answer),
  )

  it('is not asked of a takedown', async () =>
    expect(await ask('was the fbi involved in the lockbit takedown')).toContain('takedown · by FBI'))

  it('is not asked of what somebody promised', async () =>
    expect(await ask('what did the sbu promise to do with its evidence on the kyivstar attack')).toContain('by SBU'))
})

describe('what a president did', () => {
  it('is what the state did while they were in office', async () =>
    expect(await ask('what did obama do about the dnc hack')).toMatch(
      /^US – 5 acts and statements, [\s\S]*expulsion[\s\S]*until 19 January 2017/,
    ))

  it('is asked of one term of two', async () => {
    expect(await ask('did the trump administration blame china for the exchange hack')).toMatch(
      /^Not understood in full\n.*may be the first term \(2017 to 2021\) or the second/,
    )
    expect(await firstLine('did the first trump administration blame china for cloud hopper')).toBe(
      'Yes: US, 20 December 2018',
    )
  })
})
