import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/briefing/briefing.ts'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { buildArchive } from '../../src/model/archive.ts'
import { isDesignation } from '../../src/model/statement.ts'
import { ask, askWords, botOn, record, tone } from '../support/bots.ts'

/** The record as if nothing in it had been seen. */
const unseen = botOn(
  buildArchive({
    actors: [...record.actors],
    absences: [],
    incidents: record.incidents.map((each) => ({ ...each, verified: false })),
    statements: record.statements.map((each) => ({ ...each, verified: false })),
  }),
)
const askUnseen = async (question: string) => renderPlain(await unseen.ask(question, terminalAsker))

const questions = [
  '/incident exchange',
  '/incident notpetya',
  '/incident mabna',
  '/statements about:exchange',
  '/sanctions on:russia',
  '/timeline cloud hopper',
  '/timeline gru',
  '/matrix notpetya',
  '/compare exchange eu nato us',
  '/record china',
  '/figures exchange',
  '/actor gru',
  '/actor lazarus',
]

describe('an unverified fact', () => {
  it.each(questions)('is marked in every line of %s', async (question) => {
    const facts = (await askUnseen(question)).split('\n').filter((line) => /^- /.test(line) && !silent.test(line))
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.filter((line) => !line.includes('unverified]'))).toEqual([])
  })

  it('is marked in every cell of a matrix that has a fact, its totals and its legend', async () => {
    const { blocks } = await unseen.ask('/matrix notpetya', terminalAsker)
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.slice(1)) : []))
    const facts = cells.map(wordsOf).filter((cell) => cell !== '')
    expect(facts.length).toBeGreaterThan(5)
    expect(facts.filter((cell) => !cell.endsWith('?'))).toEqual([])
    const text = await askUnseen('/matrix notpetya')
    expect(text).toMatch(/ took part: \d+ attributed \[unverified\], .*denied \[unverified\]\./)
    expect(text).toContain('“?”: unverified')
  })

  it('is marked in a cell where of a sanction one target was not seen', async () => {
    const sanction = record.statements
      .filter(isDesignation)
      .find(
        ({ verified, incidents, perTarget, kind }) =>
          kind === 'sanction' && verified && incidents.length > 0 && perTarget.some((each) => !each.verified),
      )
    const text = await ask(`/matrix =${sanction?.incidents[0]}`)
    expect(text).toMatch(/\[\d+\]\?/)
    expect(text).toContain('“?”: unverified, or of a sanction some target')
  })

  it('is marked in a summary and its dates', async () => {
    const [, dates = '', summary = ''] = (await askUnseen('/incident notpetya')).split('\n')
    expect(dates).toContain('[unverified]')
    expect(summary).toContain('[unverified]')
  })

  it('is marked where a message names several', async () => {
    expect(
      renderPlain(await unseen.briefOn('NotPetya and Cloud Hopper', terminalAsker)).match(/\[unverified\]/g),
    ).toHaveLength(2)
  })

  it('is marked on a front page', async () =>
    expect(renderPlain(await unseen.home(terminalAsker)).match(/\[unverified\]/g)?.length).toBeGreaterThanOrEqual(5))

  it('is counted in a total', async () => {
    expect(await askWords('/statements on:mabna institute')).toMatch(/indictments?.* \[1 of \d+ unverified\]\./)
    expect(await ask('/about')).toMatch(/1 fact and 12 targets of sanctions/)
  })

  it('never stands unmarked behind “and more”', async () =>
    expect(await askWords('/sanctions by:us on:evil corp')).toMatch(/and 18 others \[3 of 18 unverified\]/))

  it('is marked for the target that was asked about, which stands first', async () => {
    expect(await askWords('/sanctions on:tsao')).toContain('US sanctioned TSAO, OOO [unverified] [delisted], ')
    expect(await askWords('/record tsao')).toContain('1 sanction by US [unverified]')
    expect(await askWords('/statements on:tsao')).toContain('[3 of 24 targets unverified]')
  })
})

/** Lines that state no act: what is not on record, what a group is called, who belongs to it, the way to the rest. */
const silent =
  /nothing of|Nothing on record|nothing on record|^- … and|user not on record| – [A-Z][\w ]+$| – (?:threat group|military unit|person|company|agency|crypto service|organisation|other) \(/

describe('verified:only', () => {
  it('leaves out what was not seen, and says so', async () => {
    const text = await askWords('/sanctions about:medibank by:australia verified:only')
    expect(text).toMatch(/^Sanctions by Australia over Medibank Private data theft, verified facts only/)
    expect(text).toContain('12 February 2025 · Australia sanctioned Zservers · under')
    expect(text).not.toContain('unverified]')
  })

  it('leaves out an act of which no target was seen', async () => {
    expect(await tone('/sanctions on:tsao')).toBe('answer')
    expect(await tone('/sanctions on:tsao verified:only')).toBe('nothing')
  })

  it('leaves out an unverified statement', async () => {
    expect(await ask('/timeline mabna page:2')).toContain('19 August 2026')
    expect(await ask('/timeline mabna page:2 verified:only')).not.toContain('19 August 2026')
  })

  it.each(questions)('shows nothing unverified in %s', async (question) => {
    const text = await askUnseen(`${question} verified:only`)
    expect(text).toContain('verified facts only')
    expect(text).not.toMatch(/unverified\]|\b(19|20)\d\d\b.*·/)
  })

  it('works together with a past day, in either order, and stays in every button', async () => {
    const bot = botOn(record)
    const found = await bot.ask('/statements on:russia verified:only as-of:2022-01-01', terminalAsker)
    expect(found.title).toBe('Statements on Russia, as of 1 January 2022, verified facts only')
    expect(await bot.ask('/statements on:russia as-of:2022-01-01 verified:only', terminalAsker)).toEqual(found)
    const [next] = found.next
    expect(next?.question).toContain('as-of:2022-01-01 verified:only')
    expect((await bot.ask(next?.question ?? '', terminalAsker)).title).toBe(found.title)
  })

  it('is the only word for it', async () => {
    expect(await tone('/incident exchange verified:maybe')).toBe('help')
    expect(await ask('/incident exchange verified:maybe')).toContain('verified: can only be “only”')
  })

  it('counts what the record does', async () => {
    const marked = record.statements
      .filter(isDesignation)
      .flatMap(({ perTarget }) => perTarget.filter((each) => !each.verified))
    expect(marked).toHaveLength(12)
    expect(record.statements.filter(({ verified }) => !verified)).toHaveLength(1)
  })
})

describe('a list of states', () => {
  it('has the members of the day that is asked about', async () => {
    expect(await ask('/statements by:nato members as-of:2019-01-01')).toContain('a list of 29 states')
    expect(await ask('/statements by:nato members as-of:2024-03-08')).toContain('a list of 32 states')
    expect(await ask('/statements by:eu members as-of:2019-01-01')).toContain('a list of 28 states')
    expect(await ask('/statements by:eu members')).toContain('a list of 27 states')
  })
})
