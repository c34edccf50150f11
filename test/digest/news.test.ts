import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { composeDigest } from '../../src/digest/compose.ts'
import { subscribe } from '../../src/digest/edit.ts'
import { factsOf } from '../../src/digest/fact.ts'
import { emptyLedger, Ledger, newsSince, observe } from '../../src/digest/ledger.ts'
import { onThisDay } from '../../src/digest/on-this-day.ts'
import { allTopics } from '../../src/digest/topics.ts'
import { createRecord } from '../../src/digest/watch.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { type Archive, buildArchive } from '../../src/model/archive.ts'
import { Day } from '../../src/model/day.ts'
import { openArchive } from '../../src/open-archive.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { record } from '../support/bots.ts'
import { faultsOf } from '../support/slack-limits.ts'
import { recordOf } from './simulation/record.ts'
import { person, silent, world } from './support.ts'

const now = '2026-11-24T12:00:00.000Z'
const later = '2026-11-25T12:00:00.000Z'

const changed = (
  archive: Archive,
  change: (statement: Archive['statements'][number]) => Archive['statements'][number],
) =>
  buildArchive({
    actors: [...archive.actors],
    incidents: [...archive.incidents],
    absences: [...archive.absences],
    statements: archive.statements.map(change),
  })

const without = (archive: Archive, id: string) =>
  buildArchive({
    actors: [...archive.actors],
    incidents: [...archive.incidents],
    absences: [...archive.absences],
    statements: archive.statements.filter((each) => each.id !== id),
  })

describe('the ledger', () => {
  it('takes everything as seen the first time, and is the same when nothing changed', () => {
    const ledger = observe(emptyLedger, record, now)
    expect(Object.keys(ledger.facts)).toHaveLength(factsOf(record).size)
    expect(newsSince(ledger, 0)).toEqual([])
    expect(observe(ledger, record, later)).toBe(ledger)
    expect(Ledger.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger)
  })

  it('stays small', () => {
    const size = JSON.stringify(observe(emptyLedger, record, now)).length
    expect(size / factsOf(record).size).toBeLessThan(500)
  })

  it('tells what is new since each cursor', () => {
    const first = observe(emptyLedger, recordOf(10), now)
    const second = observe(first, recordOf(12), later)
    const third = observe(second, recordOf(13), later)
    const ids = (cursor: number) => newsSince(third, cursor).map(({ id }) => id)
    expect(ids(first.seq).sort()).toEqual(['s10', 's11', 's12'])
    expect(ids(second.seq)).toEqual(['s12'])
    expect(ids(third.seq)).toEqual([])
  })

  it('sets what was told beside what is on record now', () => {
    const first = observe(emptyLedger, recordOf(10), now)
    const edited = changed(recordOf(10), (each) => (each.id === 's3' ? { ...each, gist: 'It said more.' } : each))
    const second = observe(first, edited, later)
    expect(newsSince(second, first.seq)).toMatchObject([{ id: 's3', old: expect.stringContaining('It said fact-3.') }])
    const third = observe(second, recordOf(10), later)
    expect(newsSince(third, first.seq)).toEqual([])
    expect(newsSince(third, second.seq)).toMatchObject([{ id: 's3', old: expect.stringContaining('It said more.') }])
  })

  it('a further source changes nothing, a fact that leaves is told', () => {
    const first = observe(emptyLedger, recordOf(10), now)
    const sourced = changed(recordOf(10), (each) => ({ ...each, sources: [...each.sources, ...each.sources] }))
    expect(observe(first, sourced, later)).toBe(first)
    const second = observe(first, without(recordOf(10), 's3'), later)
    expect(newsSince(second, first.seq)).toMatchObject([{ id: 's3', stands: false }])
  })

  it('that was lost never counts below what places were told', () => {
    const ledger = observe(observe(emptyLedger, recordOf(10), now, 7), recordOf(11), later, 7)
    expect(newsSince(ledger, 7).map(({ id }) => id)).toEqual(['s10'])
  })
})

describe('on this day', () => {
  const day = (text: string, id: string) =>
    changed(recordOf(1), (each) => ({ ...each, day: Day.parse(text), id: each.id, about: [id] }))

  it('tells of the same date in earlier years', () => {
    const archive = day('2019-11-25', 'x')
    expect(onThisDay(archive, '2026-11-25', () => true)).toHaveLength(1)
    expect(onThisDay(archive, '2026-11-24', () => true)).toHaveLength(0)
    expect(onThisDay(archive, '2019-11-25', () => true)).toHaveLength(0)
  })

  it('remembers 29 February on the 28th, except in a leap year', () => {
    const archive = day('2024-02-29', 'x')
    const found = (date: string) => onThisDay(archive, date, () => true).length
    expect([found('2027-02-28'), found('2028-02-28'), found('2028-02-29')]).toEqual([1, 0, 1])
  })

  it('never of a day that is known to the month only, and of three at most', () => {
    expect(onThisDay(day('2019-11', 'x'), '2026-11-01', () => true)).toHaveLength(0)
    const same = changed(recordOf(9), (each) => ({ ...each, day: Day.parse('2015-06-01') }))
    expect(onThisDay(same, '2026-06-01', () => true)).toHaveLength(3)
  })
})

describe('a digest', () => {
  it('begins by saying how much is on record, and starts from now', async () => {
    const { ask, at, said } = await world()
    await ask('digest on')
    await at('2026-11-25T08:00:00Z')
    expect(said[0]).toMatch(
      /^C1: Digest of 25 November 2026\nThe first digest here\. \d+ facts on record; it tells what comes from now on\. Nothing new/,
    )
    expect(said[0]).toMatch(
      /Subscribed here: daily at 09:00 \(Europe\/Berlin\); everything on the record\. Next: Thursday 26 November 2026, 09:00\. Change it: \/digest status\./,
    )
  })

  it('groups what is new, shows a correction old and new, and then has nothing to say', async () => {
    const { ask, at, said, learn } = await world(recordOf(40))
    await ask('digest on quiet:skip onthisday:off')
    await at('2026-11-25T08:00:00Z')
    const edited = changed(recordOf(43), (each) => (each.id === 's5' ? { ...each, gist: 'It said otherwise.' } : each))
    await learn(edited)
    await at('2026-11-26T08:00:00Z')
    await at('2026-11-27T08:00:00Z')
    expect(said).toHaveLength(2)
    expect(said[1]).toMatch(
      /New on the record: 4 facts\.\n\nMeasures\n- .*fact-40[\s\S]*\n\nOther statements\n- .*\n- .*\n\nCorrections\n- Was: .*fact-5\. Now: .*otherwise/,
    )
    expect(await ask('digest status')).toContain('27 November 2026 – skipped: nothing new')
  })

  it('says so when nothing is new, if that is wanted', async () => {
    const { ask, at, said } = await world(recordOf(40))
    await ask('digest on quiet:say so onthisday:off')
    await at('2026-11-25T08:00:00Z')
    await at('2026-11-26T08:00:00Z')
    expect(said[1]).toContain('Nothing new on the record.')
  })

  it('loses nothing when days are skipped', async () => {
    const { ask, at, said, learn } = await world(recordOf(40))
    await ask('digest on')
    await at('2026-11-25T08:00:00Z')
    await learn(recordOf(41))
    await at('2026-11-29T08:00:00Z')
    expect(said[1]).toContain('fact-40')
  })

  it('is one message in both chats however much is new, and the button leads to the rest', async () => {
    const { bot, digests, ask } = await world()
    await ask('digest on topics:no denials')
    const ledger = observe(observe(emptyLedger, recordOf(1), now), record, later)
    const wishes = digests.in(person)
    if (!wishes) throw new Error('none')
    const subscription = { ...subscribe(person, wishes, { id: 'd0', now, seq: 0 }), greeted: true }
    const material = { archive: record, ledger, typed: (question: string) => `/${question}` }
    const digest = composeDigest(subscription, { date: '2026-11-25', due: later }, false, material)
    if (!digest) throw new Error('none')
    expect(renderPlain(digest)).toMatch(/New on the record: \d+ facts/)
    expect(digest.next[0]?.label).toMatch(/^\d+ more$/)
    expect(faultsOf(renderSlack(digest))).toEqual([])
    expect(renderDiscord(digest).embeds).toHaveLength(1)
    expect(JSON.stringify(renderSlack(digest)) + JSON.stringify(renderDiscord(digest))).not.toMatch(
      /… and \d+ more( parts)?"/,
    )
    expect(renderDiscord(digest).components).toHaveLength(1)
    expect((await bot.ask(digest.next[0]?.question ?? '', person)).title).toContain('New on the record')
    expect(wishes.topics).not.toEqual(allTopics)
  })
})

describe('the record on the disk', () => {
  const piece = (count: number) => {
    const { actors, incidents, statements } = recordOf(count)
    return JSON.stringify({ actors, incidents, statements })
  }

  function folder(count: number) {
    const path = mkdtempSync(join(tmpdir(), 'attache-record-'))
    onTestFinished(() => rmSync(path, { recursive: true }))
    writeFileSync(join(path, 'all.json'), piece(count))
    const heard: number[] = []
    const reported: string[] = []
    const log = { ...silent, error: (event: string) => reported.push(event) }
    const live = createRecord({ folder: path, open: () => openArchive(path), first: openArchive(path), log })
    live.onChange(({ statements }) => heard.push(statements.length))
    return { path, live, heard, reported, look: () => live.look().then(live.look) }
  }

  it('is read again when a file was edited', async () => {
    const { path, live, heard, look } = folder(5)
    await look()
    writeFileSync(join(path, 'all.json'), piece(7))
    await live.look()
    expect(heard).toEqual([])
    await live.look()
    expect(heard).toEqual([7])
    expect(live.current.statements).toHaveLength(7)
    await look()
    expect(heard).toEqual([7])
  })

  it('stays as it was while a file is broken, which is reported once', async () => {
    const { path, live, heard, reported, look } = folder(5)
    await look()
    writeFileSync(join(path, 'all.json'), piece(7).slice(0, -20))
    await look()
    await look()
    expect(reported).toHaveLength(1)
    expect(live.current.statements).toHaveLength(5)
    writeFileSync(join(path, 'all.json'), piece(8))
    await look()
    expect(heard).toEqual([8])
  })

  it('is not what the bot writes itself', async () => {
    const { path, heard, look } = folder(5)
    await look()
    mkdirSync(join(path, 'local'))
    writeFileSync(join(path, 'local', 'state.json'), '{}')
    await look()
    expect(heard).toEqual([])
  })
})
