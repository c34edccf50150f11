import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Day, daysApart, firstDate, isBy, isSince, lastDate, newestFirst, writeDay } from '../../src/model/day.ts'

const day = (text: string) => Day.parse(text)

describe('a day', () => {
  it.each(['2018', '2018-12', '2018-12-20', '2024-02-29'])('%s is one', (text) => expect(day(text)).toBe(text))
  it.each(['2018-13', '2018-00', '2018-02-30', '2023-02-29', '18', '2018-1-1', '20 July', '', '2018-12-20T00:00'])(
    '%s is none',
    (text) => expect(Day.safeParse(text).success).toBe(false),
  )

  it.each([
    ['2018', '2018'],
    ['2018-12', 'December 2018'],
    ['2018-12-05', '5 December 2018'],
  ])('%s is written %s, never more exactly than it is known', (text, words) => expect(writeDay(day(text))).toBe(words))

  it('spans what it may mean', () => {
    expect([firstDate(day('2018')), lastDate(day('2018'))]).toEqual(['2018-01-01', '2018-12-31'])
    expect([firstDate(day('2024-02')), lastDate(day('2024-02'))]).toEqual(['2024-02-01', '2024-02-29'])
  })

  it('is by a limit only when its whole span has passed', () => {
    expect(isBy(day('2021-07'), day('2021-07-19'))).toBe(false)
    expect(isBy(day('2021-07'), day('2021-07'))).toBe(true)
    expect(isBy(day('2021-07-19'), day('2021'))).toBe(true)
  })

  it('is since a limit when any of it may be', () => {
    expect(isSince(day('2021'), day('2021-07-19'))).toBe(true)
    expect(isSince(day('2021-06'), day('2021-07'))).toBe(false)
  })

  it('counts days, between vague ones at least and at most', () => {
    expect(daysApart(day('2021-03-02'), day('2021-07-19'))).toEqual({ least: 139, most: 139 })
    expect(daysApart(day('2021-03'), day('2021-07-19'))).toEqual({ least: 110, most: 140 })
    expect(daysApart(day('2021-07-19'), day('2021'))).toEqual({ least: -199, most: 165 })
  })

  it('sorts the newest first, whatever the precision', () => {
    const days = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 4, max: 10 }))
      .map(([year, month, length]) =>
        day(`${year}-${String(month).padStart(2, '0')}-15`.slice(0, length < 7 ? 4 : length < 10 ? 7 : 10)),
      )
    fc.assert(
      fc.property(fc.array(days), (list) => {
        const sorted = [...list].sort(newestFirst)
        for (const [place, each] of sorted.entries()) {
          const next = sorted[place + 1]
          if (next) expect(firstDate(each) >= firstDate(next)).toBe(true)
        }
      }),
    )
  })
})
