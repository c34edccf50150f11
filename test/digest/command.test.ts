import { describe, expect, it } from 'vitest'
import { recordOf } from './simulation/record.ts'
import { person, world } from './support.ts'

describe('/digest on', () => {
  it('takes the asker’s zone, nine o’clock and everything, and says when it comes next', async () => {
    const { ask } = await world()
    const text = await ask('/digest on')
    expect(text).toMatch(
      /^Digest on\nNext: Wednesday 25 November 2026, 09:00 \(Europe\/Berlin\), your time: 25 November 2026, 08:00 \(UTC\)/,
    )
    expect(text).toContain('Topics: everything on the record')
  })

  it.each([
    ['digest on at:7:15 zone:new york days:weekly monday', 'Monday 30 November 2026, 07:15 (America/New_York)'],
    ['digest on 18:30 only sanctions', 'Tuesday 24 November 2026, 18:30 (Europe/Berlin)'],
    ['digest on zone:europe/kyiv', '09:00 (Europe/Kyiv)'],
    ['digest on zone:kathmandu days:weekdays', '09:00 (Asia/Kathmandu)'],
    ['digest on at:9am', 'Wednesday 25 November 2026, 09:00'],
  ])('reads “%s”', async (question, expected) => {
    const { ask } = await world()
    expect(await ask(question)).toContain(expected)
  })

  it.each([
    ['digest on zone:Mars/Phobos', 'Which time zone is “Mars/Phobos”?'],
    ['digest on at:25:00', 'at: an hour is HH:MM'],
    ['digest on days:sometimes', 'days: is one of daily'],
    ['digest dance', 'do: is one of status, on'],
    ['digest on topics:nobody at all xyz', 'Nothing on record under “nobody at all xyz”'],
  ])('answers “%s” calmly', async (question, expected) => {
    const { ask } = await world()
    expect(await ask(question)).toContain(expected)
  })

  it('asks for a zone where the chat tells none', async () => {
    const { ask } = await world()
    expect(await ask('digest on', { zone: async () => undefined })).toContain('Which time zone?')
  })

  it('asks which of several zones, and goes on with the one chosen', async () => {
    const { bot } = await world()
    const { tone, choices } = await bot.ask('digest on zone:indiana at:08:00', person)
    expect(tone).toBe('choice')
    expect((await bot.ask(choices[0]?.question ?? '', person)).title).toBe('Digest on')
  })

  it('can be undone: a new one by off, a change by what was before', async () => {
    const { bot, ask, digests } = await world()
    const on = await bot.ask(
      'digest on at:08:00 zone:Asia/Tokyo topics:china, no advisories quiet:say so onthisday:off',
      person,
    )
    const first = digests.in(person)
    const changed = await bot.ask('digest on at:10:00 zone:UTC topics:everything quiet:skip onthisday:on', person)
    expect(changed.title).toBe('Digest changed')
    await bot.ask(changed.next[0]?.question ?? '', person)
    const { schedule, topics, quiet, onThisDay } = digests.in(person) ?? {}
    expect({ schedule, topics, quiet, onThisDay }).toEqual({
      schedule: first?.schedule,
      topics: first?.topics,
      quiet: 'say',
      onThisDay: false,
    })
    await bot.ask(on.next[0]?.question ?? '', person)
    expect(await ask('digest status')).toContain('No digest here')
  })

  it('is for those who may manage the channel; anybody has one in a direct message', async () => {
    const { ask } = await world()
    expect(await ask('digest on', { manages: async () => false })).toContain('Who may manage the channel decides')
    expect(await ask('digest on', { direct: true, place: 'D1' })).toContain('Digest on')
  })
})

describe('topics', () => {
  it.each([
    ['only sanctions', 'sanctions only'],
    ['china, cloud hopper, no advisories', /about China or Operation Cloud Hopper .*; without advisories/],
    ['europe, not denials', 'about Europe; without denials'],
    ['new incidents and attributions', 'attributions, new incidents only'],
    ['russia and iran', 'about Russia or Iran'],
    ['no advisories, warnings', 'without advisories, warnings'],
    ['constructor', 'Nothing on record under'],
  ])('“%s” is read back', async (topics, expected) => {
    const { ask } = await world()
    expect(await ask(`digest on topics:${topics}`)).toMatch(expected)
  })

  it('asks which MSS, and keeps the rest of the list', async () => {
    const { bot, ask } = await world()
    const { tone, choices } = await bot.ask('digest on at:08:00 topics:only sanctions, mss', person)
    expect(tone).toBe('choice')
    expect(await ask(choices[0]?.question ?? '')).toMatch(/Topics: sanctions only; about .*Ministry of State Security/)
  })
})

describe('who sees what', () => {
  it('lists the digests of this workspace only, and of other people’s own ones nothing', async () => {
    const { ask } = await world()
    await ask('digest on', { place: 'C1' })
    await ask('digest on at:17:00', { place: 'C2' })
    await ask('digest on at:18:00', { place: 'D9', direct: true, user: 'U9' })
    await ask('digest on at:04:44', { place: 'C3', tenant: 'T2' })
    const list = await ask('digest list')
    expect(list).toMatch(/C1 – daily at 09:00.*\n.*C2 – daily at 17:00/)
    expect(list).not.toMatch(/04:44|18:00/)
    expect(await ask('digest list', { user: 'U9' })).toContain('You – daily at 18:00')
  })
})

describe('/digest now', () => {
  it('shows what would come, in a terminal too, and sends nothing', async () => {
    const { ask, said } = await world()
    const text = await ask('digest now', { chat: 'terminal', tenant: 'terminal', place: 'terminal' })
    expect(text).toMatch(/^Digest of 24 November 2026\nNothing new on the record\./)
    expect(text).toContain('A preview, for you only')
    expect(await ask('digest on', { chat: 'terminal' })).toContain('A digest comes to a chat')
    expect(said).toEqual([])
  })

  it('keeps to the topics asked for', async () => {
    const { ask, learn } = await world(recordOf(40))
    await learn(recordOf(61))
    expect(await ask('digest now topics:only sanctions')).toMatch(/Measures\n- .*fact-/)
    expect(await ask('digest now topics:only sanctions')).not.toContain('Other statements')
  })
})

describe('/whatsnew', () => {
  it('tells everybody what came since they last asked', async () => {
    const { ask, learn } = await world(recordOf(40))
    expect(await ask('whatsnew')).toContain('Nothing in the last 30 days')
    await learn(recordOf(43))
    expect(await ask('whatsnew')).toMatch(
      /since you last asked\nNew on the record: 3 facts\.\n\nMeasures\n[\s\S]*fact-40/,
    )
    expect(await ask('whatsnew')).toContain('Nothing since you last asked')
    expect(await ask('whatsnew', { user: 'U2' })).toContain('New on the record: 3 facts')
    expect(await ask('whatsnew since:2026-11-24')).toContain('New on the record: 3 facts')
    expect(await ask('whatsnew since:2027')).toContain('Nothing since 2027')
  })

  it('pages, and keeps what was asked', async () => {
    const { bot, learn } = await world(recordOf(40))
    await learn(recordOf(65))
    const first = await bot.ask('whatsnew topics:no sanctions', person)
    expect(first.next[0]?.label).toBe('Next page (2 of 3)')
    const second = await bot.ask(first.next[0]?.question ?? '', person)
    expect(second.title).toMatch(/^New on the record/)
    expect(JSON.stringify(second)).toContain('Page 2 of 3')
  })
})
