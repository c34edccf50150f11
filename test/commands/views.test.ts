import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../src/briefing/plain.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { buildArchive } from '../../src/model/archive.ts'
import { ask, askWords, botOn, record, tone } from '../support/bots.ts'

/** The cells of a row of a matrix, under the short labels of its columns. */
async function row(question: string, name: string): Promise<Record<string, string>> {
  const lines = (await ask(question)).split('\n')
  const head = lines.find((line) => line.startsWith('who ')) ?? ''
  const line = lines.find((each) => each.startsWith(`${name} `)) ?? ''
  const starts = [...head.matchAll(/\S+/g)].map(({ index }) => index)
  const cellsOf = (text: string) => starts.map((start, at) => text.slice(start, starts[at + 1]).trim())
  const cells = cellsOf(line)
  return Object.fromEntries(cellsOf(head).map((label, at) => [label, cells[at] ?? '']))
}

async function tableOf(question: string): Promise<{ rows: number; names: (string | undefined)[] }> {
  const { blocks } = await botOn(record).ask(question, terminalAsker)
  const table = blocks.find((block) => block.kind === 'table')
  const names = table?.kind === 'table' ? table.rows.map(([name]) => name?.join('')) : []
  return { rows: names.length, names }
}

const linked = /^\[\d+\]$/

describe('/matrix exchange', () => {
  const first = '/matrix exchange'
  const second = '/matrix exchange page:2'

  it('keeps apart what each did', async () => {
    expect(await row(first, 'US')).toMatchObject({
      attr: expect.stringMatching(/^organ \[/),
      sanc: expect.stringMatching(/^no \[/),
    })
    expect((await row(first, 'Canada')).attr).toMatch(/^organ/)
    expect((await row(first, 'New Zealand')).attr).toMatch(/^linked/)
    expect(await row(first, 'EU')).toMatchObject({
      attr: expect.stringMatching(/^terr\./),
      cond: expect.stringMatching(linked),
    })
    expect((await row(first, 'US DOJ')).ind).toMatch(linked)
    expect(await row(second, 'NATO')).toMatchObject({
      attr: expect.stringMatching(/^no/),
      end: expect.stringMatching(linked),
      soli: expect.stringMatching(linked),
    })
    expect(await row(second, 'Japan')).toMatchObject({
      attr: expect.stringMatching(/^no/),
      end: expect.stringMatching(linked),
    })
    expect(await row(second, 'China')).toMatchObject({ attr: '·', den: expect.stringMatching(linked) })
  })

  it('does not make the US say what an official said on background', async () => {
    expect(await ask(first)).not.toContain('White House')
    expect(await ask(first)).toMatch(/Left out: \d+ statements on background/)
  })

  it('says who of a bloc spoke only through it, by the members of that day', async () => {
    expect(await ask(first)).toMatch(
      /EU – 2 of 27 members spoke for themselves too: Latvia, Romania\. Only through the bloc: Austria/,
    )
    expect(await ask(first)).toMatch(/NATO – 6 of 30 members spoke .*Only through the bloc: .*Türkiye/)
  })

  it('is at most 60 columns wide, and every number leads somewhere', async () => {
    for (const { id } of record.incidents) {
      const text = await ask(`/matrix =${id}`)
      const lines = text.split('\n')
      const head = lines.findIndex((line) => line.startsWith('who '))
      const { rows } = await tableOf(`/matrix =${id}`)
      for (const line of head < 0 ? [] : lines.slice(head, head + rows + 1))
        expect(line.length, line).toBeLessThanOrEqual(60)
      for (const [, number] of text.matchAll(/\[(\d+)\](?! http)/g))
        expect(text).toMatch(new RegExp(`^\\[${number}\\] https?://`, 'm'))
    }
  })

  it('pages by whole rows and has no row twice', async () => {
    const all = [...(await tableOf(first)).names, ...(await tableOf(second)).names]
    expect(all).toHaveLength(18)
    expect(new Set(all).size).toBe(18)
  })
})

describe('/matrix', () => {
  it('notpetya: the one refusal, the sanctions, the charges', async () => {
    expect(await row('/matrix notpetya', 'NZ GCSB')).toMatchObject({
      attr: expect.stringMatching(/^no/),
      end: expect.stringMatching(linked),
    })
    expect(await row('/matrix notpetya', 'UK')).toMatchObject({
      cond: expect.stringMatching(linked),
      sanc: expect.stringMatching(linked),
    })
    expect((await row('/matrix notpetya', 'US DOJ')).ind).toMatch(linked)
  })

  it('as of a day before anybody spoke is empty', async () => {
    expect(await tone('/matrix exchange as-of:2021-03-01')).toBe('nothing')
    expect((await row('/matrix exchange as-of:2021-03-02', 'Microsoft')).attributed).toMatch(/^linked/)
  })

  it('marks what is not verified', async () => {
    const { actors, incidents, absences } = record
    const statements = record.statements.map((each) => ({ ...each, verified: false }))
    const doubtful = buildArchive({
      actors: [...actors],
      incidents: [...incidents],
      absences: [...absences],
      statements,
    })
    const text = renderPlain(await botOn(doubtful).ask('/matrix notpetya', terminalAsker))
    expect(text).toMatch(/^US +organ \[\d+\]\? .* \[\d+\]\? +· +·$/m)
    expect(text).toContain('“?”: unverified')
    expect(await ask('/matrix notpetya')).not.toContain('unverified')
  })
})

describe('/compare', () => {
  it('exchange eu nato us: the wording, then in one line what differs', async () => {
    const text = await askWords('/compare exchange eu nato us')
    expect(text).toMatch(/^EU, NATO, US on Microsoft Exchange/)
    expect(text).toContain('“We stand in solidarity with all those')
    expect(text).toContain(
      '\nEU attributed (activity from its territory), condemned; NATO endorsed the attribution of others, declared solidarity, did not attribute itself; US attributed (an organ of the state), condemned',
    )
  })

  it.each([
    ['cloud hopper uk china', /^UK, China on Operation Cloud Hopper/],
    ['notpetya us russia', /^US, Russia on NotPetya/],
    ['us treasury us china', /^US, China on US Treasury/],
    ['sony us north korea', /^US, North Korea on Sony/],
    ['exchange, white house, japan', /^White House, Japan on Microsoft Exchange/],
  ])('reads %s', async (names, title) => expect(await ask(`/compare ${names}`)).toMatch(title))

  it('shows what was done beside what was said', async () =>
    expect(await askWords('/compare medibank uk australia')).toMatch(
      /^UK, Australia on Medibank[\s\S]*\nUK nothing said on record here \(2 sanction acts\); Australia warned, .* \(2 sanction acts\)/,
    ))

  it('asks for speakers where there are none', async () => {
    expect(await tone('/compare exchange')).toBe('help')
    expect(await tone('/compare exchange eu')).toBe('help')
  })
})

describe('/gaps', () => {
  it('exchange: who has not, how that is known, as of when, and what ended it', async () => {
    const text = await askWords('/gaps exchange')
    expect(text).toContain(
      'Checked: The United Kingdom has listed nobody over the Exchange compromise. As of 12 August 2025.',
    )
    expect(text).toContain('As of 19 July 2021. No longer so since 23 January 2024.')
    expect(text).toContain('G7: nothing of their own on record from France, Germany')
  })

  it('words nothing “did not” where nothing was checked', async () => {
    const text = await ask('/gaps apt29')
    expect(text).toContain('No sanction of it is on record.')
    expect(text).toContain('nothing may be worded “did not”')
    expect(text.split('\n').slice(0, -1).join('\n')).not.toMatch(/did not(?!”)/)
  })

  it('counts what a bloc is known not to have done', async () =>
    expect(await ask('/gaps eu')).toContain(
      'Reported: The European Union imposed no sanctions over the Exchange compromise',
    ))
})

describe('/record', () => {
  it('china: year by year, by how many and whom, with the denials', async () => {
    const text = await askWords('/record china')
    expect(text).toMatch(/\n2025\nAccused|\n2025\n- Accused/)
    expect(text).toMatch(/Accused – Intrusion into the Czech Ministry of Foreign Affairs: Czechia/)
    expect(text).toMatch(/Accusation endorsed – Intrusion into the Czech Ministry of Foreign Affairs: by 2, EU, NATO/)
    expect(text).toMatch(/Measures – .*1 sanction.* by .*UK/)
    expect(text).toMatch(/Denied – i-Soon/)
  })
})

describe('the buttons', () => {
  const bot = botOn(record)
  const labels = async (question: string) => (await bot.ask(question, terminalAsker)).next.map(({ label }) => label)

  it('lead from a briefing to its views', async () => {
    expect(await labels('/incident exchange')).toEqual([
      'Statements',
      'Sanctions',
      'Timeline',
      'Matrix',
      'Gaps',
      'Sources',
      'Figures',
    ])
    expect(await labels('/actor hafnium')).toEqual([
      'Statements',
      'Statements by it',
      'Sanctions',
      'Timeline',
      'Record',
      'Gaps',
      'Sources',
    ])
  })

  it.each(['timeline', 'matrix', 'gaps', 'figures', 'sources', 'statements', 'sanctions'])(
    'lead back from /%s',
    async (view) => {
      const { next } = await bot.ask(`/${view} exchange`, terminalAsker)
      const { question = '' } = next.find(({ label }) => label === 'Briefing') ?? {}
      expect((await bot.ask(question, terminalAsker)).title).toMatch(/^Microsoft Exchange Server compromise/)
    },
  )

  it.each(['timeline', 'record', 'gaps', 'sources'])('lead back from /%s of an actor', async (view) => {
    const { next } = await bot.ask(`/${view} lazarus`, terminalAsker)
    const { question = '' } = next.find(({ label }) => label === 'Profile') ?? {}
    expect((await bot.ask(question, terminalAsker)).title).toBe('Lazarus Group')
  })

  it('are eight at most, on every page', async () => {
    for (const view of ['statements', 'sanctions', 'timeline', 'matrix', 'record', 'sources'])
      for (const subject of ['exchange', 'china'])
        expect((await labels(`/${view} ${subject} page:2`)).length).toBeLessThanOrEqual(8)
  })
})
