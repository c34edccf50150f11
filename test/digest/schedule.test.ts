import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dueRuns, localDate, nextRun, UnknownZone, writeMoment, writeSchedule } from '../../src/digest/schedule.ts'
import type { Schedule } from '../../src/digest/subscription.ts'
import { zoneNames } from '../../src/find/zones.ts'

const daily = (zone: string, at: string): Schedule => ({ zone, at, days: 'daily' })

/** The instants of the runs from the first of these dates up to the last, by date. */
function runs(schedule: Schedule, first: string, last: string): Record<string, string> {
  const start = new Date(Date.parse(first) - 2 * 86_400_000).toISOString()
  const end = new Date(Date.parse(last) + 3 * 86_400_000).toISOString()
  const found = dueRuns(schedule, undefined, start, end).filter(({ date }) => date >= first && date <= last)
  return Object.fromEntries(found.map(({ date, due }) => [date, due.replace(':00.000Z', 'Z')]))
}

const host = process.env.TZ
afterAll(() => {
  process.env.TZ = host
})

describe.each([
  ['UTC', 0],
  ['America/St_Johns', 210],
  ['Pacific/Kiritimati', -840],
  ['Asia/Kathmandu', -345],
])('on a machine in %s', (zone, offset) => {
  beforeAll(() => {
    process.env.TZ = zone
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
  })

  it.each<[string, string, string, Record<string, string>]>([
    [
      'an hour that is skipped moves on',
      'Europe/Berlin',
      '02:30',
      { '2026-03-28': '2026-03-28T01:30Z', '2026-03-29': '2026-03-29T01:30Z', '2026-03-30': '2026-03-30T00:30Z' },
    ],
    [
      'an hour that comes twice is the first',
      'Europe/Berlin',
      '02:30',
      { '2026-10-24': '2026-10-24T00:30Z', '2026-10-25': '2026-10-25T00:30Z', '2026-10-26': '2026-10-26T01:30Z' },
    ],
    [
      'New York in autumn',
      'America/New_York',
      '01:30',
      { '2026-10-31': '2026-10-31T05:30Z', '2026-11-01': '2026-11-01T05:30Z', '2026-11-02': '2026-11-02T06:30Z' },
    ],
    [
      'Cairo skips the hour after midnight',
      'Africa/Cairo',
      '00:30',
      { '2026-04-23': '2026-04-22T22:30Z', '2026-04-24': '2026-04-23T22:30Z', '2026-04-25': '2026-04-24T21:30Z' },
    ],
    [
      'Cairo has the hour before midnight twice',
      'Africa/Cairo',
      '23:30',
      { '2026-10-28': '2026-10-28T20:30Z', '2026-10-29': '2026-10-29T20:30Z', '2026-10-30': '2026-10-30T21:30Z' },
    ],
    [
      'Lord Howe moves by half an hour',
      'Australia/Lord_Howe',
      '02:15',
      { '2026-10-03': '2026-10-02T15:45Z', '2026-10-04': '2026-10-03T15:45Z', '2026-10-05': '2026-10-04T15:15Z' },
    ],
    [
      'Lord Howe back',
      'Australia/Lord_Howe',
      '01:45',
      { '2026-04-04': '2026-04-03T14:45Z', '2026-04-05': '2026-04-04T14:45Z', '2026-04-06': '2026-04-05T15:15Z' },
    ],
    [
      'Nuuk moves on past midnight, and the date after has its own',
      'America/Nuuk',
      '23:30',
      { '2026-03-27': '2026-03-28T01:30Z', '2026-03-28': '2026-03-29T01:30Z', '2026-03-29': '2026-03-30T00:30Z' },
    ],
    [
      'Nuuk in autumn',
      'America/Nuuk',
      '23:30',
      { '2026-10-23': '2026-10-24T00:30Z', '2026-10-24': '2026-10-25T00:30Z', '2026-10-25': '2026-10-26T01:30Z' },
    ],
    [
      'Casablanca begins Ramadan',
      'Africa/Casablanca',
      '02:30',
      { '2026-02-14': '2026-02-14T01:30Z', '2026-02-15': '2026-02-15T01:30Z', '2026-02-16': '2026-02-16T02:30Z' },
    ],
    [
      'Casablanca ends Ramadan',
      'Africa/Casablanca',
      '02:30',
      { '2026-03-21': '2026-03-21T02:30Z', '2026-03-22': '2026-03-22T02:30Z', '2026-03-23': '2026-03-23T01:30Z' },
    ],
    [
      'Apia had no 30 December 2011',
      'Pacific/Apia',
      '09:00',
      { '2011-12-29': '2011-12-29T19:00Z', '2011-12-31': '2011-12-30T19:00Z', '2012-01-01': '2011-12-31T19:00Z' },
    ],
    [
      'Troll moves by two hours',
      'Antarctica/Troll',
      '02:30',
      { '2026-03-28': '2026-03-28T02:30Z', '2026-03-29': '2026-03-29T02:30Z', '2026-03-30': '2026-03-30T00:30Z' },
    ],
    ['Kathmandu is 5:45 ahead', 'Asia/Kathmandu', '09:00', { '2026-06-01': '2026-06-01T03:15Z' }],
    ['Kyiv', 'Europe/Kyiv', '09:00', { '2026-07-01': '2026-07-01T06:00Z' }],
    ['and Kiev', 'Europe/Kiev', '09:00', { '2026-07-01': '2026-07-01T06:00Z' }],
    [
      '29 February',
      'Europe/London',
      '09:00',
      { '2028-02-28': '2028-02-28T09:00Z', '2028-02-29': '2028-02-29T09:00Z', '2028-03-01': '2028-03-01T09:00Z' },
    ],
  ])('%s', (_, zone, at, expected) => {
    const dates = Object.keys(expected)
    expect(runs(daily(zone, at), dates[0] ?? '', dates.at(-1) ?? '')).toEqual(expected)
  })

  it('says the moment on the clocks of the channel', () =>
    expect(writeMoment('2026-11-27T08:00:00.000Z', 'Europe/Berlin')).toBe('Friday 27 November 2026, 09:00'))
})

describe('every zone', () => {
  it('has every local date of two years once, in order, with each hour of the night', () => {
    const zones = zoneNames().filter((_, at) => at % 7 === 0)
    for (const [at, zone] of zones.entries()) {
      const hour = `${String(at % 24).padStart(2, '0')}:30`
      const found: string[] = []
      let run = nextRun(daily(zone, hour), '2025-12-31', '2025-12-30T00:00:00.000Z')
      while (run.date < '2028-01-01') {
        found.push(run.date)
        const next = nextRun(daily(zone, hour), run.date, '2025-12-30T00:00:00.000Z')
        expect(next.due > run.due).toBe(true)
        run = next
      }
      expect(found).toHaveLength(730)
      expect(new Set(found).size).toBe(730)
    }
  })
})

describe('a schedule', () => {
  it('keeps to its days', () => {
    const dates = (days: Schedule['days']) =>
      dueRuns(
        { zone: 'UTC', at: '09:00', days },
        undefined,
        '2026-11-02T00:00:00.000Z',
        '2026-11-15T23:00:00.000Z',
      ).map(({ date }) => date.slice(8))
    expect(dates('daily')).toHaveLength(14)
    expect(dates('weekdays')).toEqual(['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'])
    expect(dates('weekly mon')).toEqual(['02', '09'])
    expect(dates('weekly sun')).toEqual(['08', '15'])
  })

  it('has nothing due from before it began', () => {
    const from = '2026-11-02T09:00:00.001Z'
    expect(nextRun(daily('UTC', '09:00'), undefined, from)).toEqual({
      date: '2026-11-03',
      due: '2026-11-03T09:00:00.000Z',
    })
    expect(nextRun(daily('UTC', '09:00'), undefined, '2026-11-02T09:00:00.000Z').date).toBe('2026-11-02')
  })

  it('gives up on what was due very long ago', () => {
    const found = dueRuns(daily('UTC', '09:00'), '1999-12-31', '1999-12-31T00:00:00.000Z', '2026-11-02T12:00:00.000Z')
    expect(found.at(-1)?.date).toBe('2026-11-02')
    expect(found.length).toBeLessThan(62)
  })

  it('names a zone that does not exist', () =>
    expect(() => nextRun(daily('Mars/Phobos', '09:00'), undefined, '2026-11-02T09:00:00.000Z')).toThrow(UnknownZone))

  it('reads as people say it', () => {
    expect(writeSchedule(daily('Asia/Tokyo', '07:15'))).toBe('daily at 07:15 (Asia/Tokyo)')
    expect(writeSchedule({ zone: 'UTC', at: '09:00', days: 'weekly wed' })).toBe('every Wednesday at 09:00 (UTC)')
    expect(localDate('Pacific/Kiritimati', '2026-11-02T11:00:00.000Z')).toBe('2026-11-03')
  })
})
