import { describe, expect, it } from 'vitest'
import { readQuery } from '../../src/ask/read-written.ts'
import { writeQuery } from '../../src/ask/write.ts'
import { record } from '../support/bots.ts'
import { lastOf } from './conversation.ts'

describe('whether somebody is the only one', () => {
  it.each([
    ['was Khoroshev the only one sanctioned over LockBit', /^No: Mikhail Pavlovich Matveev, /],
    ['is i-Soon the only Chinese company the EU has listed', /^No: Huaying Haitai, Integrity Technology Group too, /],
    [
      'was Park Jin Hyok the only North Korean charged over Sony',
      /^No: Jon Chang Hyok, Kim Il too, on 17 February 2021\n/,
    ],
    ['was Tornado Cash the only mixer sanctioned', /^No: Blender\.io, Sinbad\.io too, /],
    ['is Garantex the only exchange the US has sanctioned', /^No: Suex OTC/],
    ['was Darkside the only ransomware gang with a US reward', /^No: REvil, Conti too, /],
    [
      'was Gao Qiang the only person the UK sanctioned over Cloud Hopper',
      /^No: Zhang Shilong too, on 31 December 2020\n/,
    ],
  ])('%s', async (question, answer) => {
    expect(await lastOf(question)).toMatch(answer)
  })

  it.each([
    ['was Chosun Expo the only North Korean entity on the EU cyber list', 'EU, 30 July 2020'],
    ['is Bogachev the only one sanctioned over GameOver Zeus', 'US, 29 December 2016'],
  ])('is so as far as the record goes: %s', async (question, act) => {
    expect(await lastOf(question)).toContain(`Yes, as far as the record goes: ${act}`)
  })

  it('says of which sort, and that attacks are not told apart so', async () => {
    expect(await lastOf('is i-Soon the only Chinese company sanctioned by the UK')).toMatch(
      /Read as: whether · sanctions · and on no other of China \(companies\) · by UK · on i-Soon/,
    )
    expect(await lastOf('was NotPetya the only attack the UK blamed on the GRU')).toMatch(/^Not understood in full\n/)
  })

  it.each([
    ['who is Bogachev → was he the only one sanctioned over GameOver Zeus', /^Yes, as far as the record goes: US, 29/],
    ['was Tornado Cash the only mixer sanctioned → by whom', /^US .*8 August 2022/],
    ['was Tornado Cash the only mixer sanctioned → who was sanctioned under E.O. 13848', /^Autolex Transport/],
    ['Ronin → which mixers were sanctioned → was Tornado Cash the only one', /^No: Blender\.io, Sinbad\.io too, /],
    ['who blamed China for Exchange → was the UK the only one', /^No: Microsoft, .* as well, /],
  ])('in a talk: %s', async (turns, answer) => {
    expect(await lastOf(turns)).toMatch(answer)
  })

  it('is what its button says', () => {
    const written = '[whether; did sanctions; by united-kingdom; on i-soon; only-of china/company]'
    const query = readQuery(written, record)
    expect(query && writeQuery(query)).toBe(written)
  })
})
