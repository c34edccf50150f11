import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { terminalAsker } from '../../src/console/asker.ts'
import { ask, askWords, botOn, record, tone } from '../support/bots.ts'

describe('/sanctions', () => {
  it('lists who sanctioned whom over Cloud Hopper, with totals', async () => {
    const text = await askWords('/sanctions cloud hopper')
    expect(text).toMatch(/^Sanctions over Operation Cloud Hopper/)
    expect(text).toMatch(/2 acts against 3 targets: .*(EU|European Union) 1/)
    expect(text).toMatch(/30 July 2020 · EU sanctioned Gao Qiang.*Zhang Shilong.*under EU cyber sanctions regime/)
    expect(text).toMatch(/31 December 2020 · UK sanctioned Gao Qiang/)
  })

  it('answers as of a past day: Cloud Hopper and the two launderers, nothing of later years', async () => {
    const text = await askWords('/sanctions on:china as-of:2021-07-19')
    expect(text).toContain('Tian Yinyin')
    expect(text).toContain('Gao Qiang')
    expect(text).not.toMatch(/^- \d+ \w+ 202[4-6] /m)
    expect(text).toContain('“On” counts China, its organs, groups, companies and nationals')
  })

  it('counts the lifting of sanctions apart, everywhere', async () => {
    expect(await askWords('/sanctions on:tornado cash')).toContain(
      '2 acts against 2 targets: United States 2; sanctions lifted in 1 act.',
    )
    const all = await askWords('/sanctions')
    const [, acts] = /(\d+) acts against/.exec(all) ?? []
    expect(all).toContain(` of ${acts} acts are under a programme`)
  })

  it('gives the reason of an act under another programme, and says that the programme is not it', async () => {
    const text = await askWords('/sanctions on:lazarus')
    expect(text).toMatch(
      /2 March 2020 · US sanctioned Li Jiadong, Tian Yinyin .* for laundering cryptocurrency that Lazarus/,
    )
    expect(text).toContain('under E.O. 13722 (North Korea)')
    expect(text).toMatch(/The regime is not the reason: .* 4 of 6 acts are under a programme that is not about cyber/)
  })

  it('shows both dates where two are on record', async () => {
    for (const question of ['/sanctions cloud hopper', '/incident cloud hopper'])
      expect(await askWords(question)).toMatch(
        /31 December 2020 · UK sanctioned .*On the UK list since 31 July 2020 as an EU measure/,
      )
  })

  it('reaches the later listings on the next pages', async () => {
    const pages = [1, 2, 3].map((page) => askWords(`/sanctions on:china page:${page}`))
    const text = (await Promise.all(pages)).join('\n')
    for (const name of [
      'Wuhan Xiaoruizhi',
      'Sichuan Silence',
      'Integrity Technology',
      'Juxinhe',
      'Zhou Shuai',
      'i-Soon',
    ])
      expect(text).toContain(name)
  })

  it('has an absence for an answer', async () => {
    expect(await tone('/sanctions exchange')).toBe('nothing')
    expect(await ask('/sanctions exchange')).toContain(
      'Declined: The United States imposed no sanctions when it blamed China',
    )
  })

  it('says what a list is', async () => expect(await ask('/sanctions by:five eyes')).toContain('a list of 5 states'))

  it('refuses a day that is none', async () => {
    expect(await tone('/sanctions on:china as-of:2021-02-30')).toBe('help')
    expect(await ask('/sanctions on:china as-of:2021-02-30')).toContain('a day is YYYY, YYYY-MM or YYYY-MM-DD')
  })
})

describe('/statements', () => {
  it('pages, newest first, and back', async () => {
    const bot = botOn(record)
    const first = await bot.ask('/statements about:exchange', terminalAsker)
    const second = await bot.ask(first.next[0]?.question ?? '', terminalAsker)
    expect(first.next[0]?.label).toMatch(/^Next page \(2 of \d\)$/)
    expect(second.next.map(({ label }) => label.split(' (')[0])).toEqual(['Next page', 'Previous page', 'Briefing'])
    expect(await bot.ask(second.next[1]?.question ?? '', terminalAsker)).toEqual({ ...first, blocks: first.blocks })
  })

  it('narrows by who, kind and time', async () => {
    expect(await ask('/statements about:exchange by:nato')).toMatch(
      /2 statements on record: 1 endorsement, 1 statement of solidarity/,
    )
    expect(await ask('/statements about:salt typhoon by:china')).toMatch(
      /^Statements by China over Salt Typhoon compromise .*\n1 statement on record: 1 denial/,
    )
    expect(await ask('/statements on:china kind:solidarity since:2021 until:2021')).toMatch(
      /Statements of solidarity on China since 2021 until 2021/,
    )
  })

  it('does not let Microsoft speak for the United States', async () => {
    expect(await ask('/statements about:exchange by:us')).not.toContain('Microsoft, ')
    expect(await ask('/statements about:exchange by:us')).toContain('US Department of Justice')
  })

  it('a page past the end is the last page', async () => {
    expect(await ask('/statements about:exchange page:99')).toMatch(/page (\d) of \1/)
  })

  it('lists the kinds where one is mistyped', async () =>
    expect(await ask('/statements kind:attack')).toContain('kind: is one of attribution,'))
})

describe('/actor', () => {
  it('names who uses which name, and the blame with its sources', async () => {
    const text = await askWords('/actor hafnium')
    expect(text).toContain('HAFNIUM, Silk Typhoon – Microsoft')
    expect(text).toContain('MURKY PANDA – CrowdStrike')
    expect(text).toMatch(/Microsoft Exchange Server compromise \(ProxyLogon\) – .*UK NCSC 19 July 2021/)
  })

  it('warns of namesakes', async () => {
    expect(await ask('/actor north-korea-mss')).toContain('Beware of the name: Homonym')
    expect(await ask('/actor apt29')).toContain('Also used of: APT28')
  })

  it('lets nobody blame who only endorsed', async () => {
    const line = (await askWords('/actor china'))
      .split('\n')
      .find((each) => each.startsWith('- Intrusion into the Czech'))
    expect(line).toBe(
      '- Intrusion into the Czech Ministry of Foreign Affairs – Czechia 28 May 2025; endorsed by EU 28 May 2025, NATO 28 May 2025',
    )
  })

  it('says of a state that was only hit which attacks those were', async () => {
    const text = await askWords('/actor albania')
    expect(text).toContain(
      '\nAttacks on it and on others there (2)\n- 10 September 2022 · Attack on the Albanian border-control system, September 2022',
    )
    expect(text).not.toContain('Done to it')
  })

  it('says of a person what was done, and nothing of blame where that is all', async () => {
    const text = await askWords('/actor schulte')
    expect(text).toContain('\nWhat was done (1 statement)\n- 18 June 2018 · US DOJ, indictment: ')
    expect(text).not.toMatch(/Blamed for|Nothing on record/)
    expect(await askWords('/actor adam segal')).toMatch(
      /Blamed for\n- Nothing on record here\n\nWhat was done\n- Nothing/,
    )
  })

  it('tells charges, listings and advisories over what nobody attributes as such', async () => {
    expect(await askWords('/actor pla-54')).toContain(
      'Named in charges, listings and advisories over\n- Equifax data breach – charged by US DOJ 10 February 2020\n\nDone to it (1 statement)',
    )
    expect(await askWords('/actor gru-74455')).toMatch(
      /\(4 attributions, .*\nNamed in charges, .*\n- NotPetya – charged by US DOJ 19 October 2020; listed by UK 18 July 2025, .*EU 30 July 2020/s,
    )
    expect(await askWords('/actor homeland justice')).toMatch(
      /Cyber attack on the Government of Albania – advisory of FBI 21 September 2022/,
    )
    expect(await askWords('/actor russia')).not.toContain('charged by')
  })

  it('rolls a state up and says so', async () =>
    expect(await ask('/actor china')).toContain('count China, its organs, groups, companies and nationals'))
})

describe('/timeline', () => {
  it('gives the lag to each first response', async () => {
    const text = await askWords('/timeline exchange')
    expect(text).toContain('First vendor attribution: 2 March 2021 · Microsoft · on the day of disclosure')
    expect(text).toMatch(/First government attribution: 19 July 2021 · .* · 139 days after disclosure/)
    expect(text).toContain('First indictment: 8 July 2025 · US DOJ · 1,589 days after disclosure')
    expect(text).toContain('First sanction: nothing on record here')
  })

  it('keeps the precision: from a month on, a lag is a range', async () => {
    const text = await askWords('/timeline cloud hopper')
    expect(text).toContain('Disclosure: April 2017 (')
    expect(text).toContain('First indictment: 20 December 2018 · US DOJ · 599 to 628 days after disclosure')
    expect(text).toContain('First sanction: 30 July 2020 · EU · 1,187 to 1,216 days after disclosure')
  })

  it('of an actor counts from the first accusation', async () => {
    const text = await askWords('/timeline lazarus')
    expect(text).toMatch(/^Timeline of Lazarus Group\n/)
    expect(text).toContain('First indictment: 6 September 2018 · US DOJ · 261 days after the first accusation')
    expect(text).toContain('- 12 May 2017 · Disclosed: WannaCry ransomware outbreak')
  })

  it('as of a past day shows nothing later', async () => {
    const text = await askWords('/timeline china as-of:2021-07-19 page:99')
    expect(text).not.toMatch(/^- .*202[2-6] ·/m)
    expect(text).toContain('19 July 2021 ·')
  })
})

describe('/figures', () => {
  it('shows numbers that differ side by side', async () => {
    const text = await ask('/figures exchange')
    expect(text).toContain(
      'US organisations hacked: at least 30,000 (press reports citing KrebsOnSecurity, 6 March 2021)',
    )
    expect(text).toContain('Servers affected worldwide: 400,000')
    expect(text).toContain('an estimated 250,000')
  })

  it('tells what happened, since numbers may stand there too', async () => {
    expect(await askWords('/figures wiper attack on polish')).toMatch(
      /\nOn 29 December 2025, .* more than 30 wind and solar/,
    )
    const none = await askWords('/figures boyusec')
    expect(none).toMatch(/^No figures on record for APT3 .*\nWhat is told of it may hold some\.\n.* \(.*\)/)
  })

  it('tells how a figure was said, with its source', async () =>
    expect(await askWords('/figures storm-0558')).toMatch(
      /As it was said\n- 28 September 2023 · Matthew Miller, .* “Yes, it was approximately 60,000 unclassified emails” – Matthew Miller\. \(/,
    ))

  it('tells the numbers that were said where it has no figures', async () =>
    expect(await askWords('/figures operation endgame')).toMatch(
      /^No figures on record .*\nNumbers stand in what was said\.\n+As it was said\n- 23 May 2025 · .* some 300 servers/,
    ))

  it('leaves that out as of a past day', async () =>
    expect(await ask('/figures exchange as-of:2021-04-01')).toContain('The summary is left out: it was written later.'))
})

describe('/sources', () => {
  it('gives citations ready to copy', async () => {
    expect(await ask('/sources name:hafnium page:2')).toContain(
      '- Microsoft, “HAFNIUM targeting Exchange Servers with 0-day exploits”, 2 March 2021, https://www.microsoft.com/',
    )
  })
})

describe('/help and /about', () => {
  it('shows every command', async () => {
    for (const { name } of commands) expect(await ask('/help')).toContain(`/${name}`)
  })

  it('explains one', async () =>
    expect(await ask('/help sanctions')).toContain('as-of – As the record stood on this day'))

  it.each(commands.flatMap(({ examples }) => examples))('the example “%s” works', async (example) => {
    expect(['answer', 'help', 'nothing']).toContain(await tone(example))
    expect(await ask(example)).not.toContain('Not understood')
  })

  it('counts what is known', async () => {
    expect(await ask('/about')).toContain(`${record.statements.length} statements`)
    expect(await ask('/about')).toContain('Newest fact: 26 August 2026')
  })
})

describe('a question without a command', () => {
  it('is read as plain English', async () => {
    expect(await ask('notpetya')).toMatch(/^NotPetya/)
    expect(await ask('incidnt exchange')).toMatch(/^Microsoft Exchange Server/)
  })

  it('with a slash is not understood, and offers what it may have meant', async () => {
    expect(await tone('/incidnt exchange')).toBe('help')
    expect(await ask('/incidnt exchange')).toContain('/incident exchange')
  })

  it('empty is help', async () => expect(await ask('  ')).toMatch(/^What you can ask/))
})

describe('a prefix', () => {
  it('stands before every command', async () => {
    const bot = botOn(record, { prefix: 'att-' })
    expect((await bot.ask('/att-incident exchange', terminalAsker)).title).toMatch(/^Microsoft Exchange/)
    expect(JSON.stringify(await bot.ask('help', terminalAsker))).toContain('/att-incident')
  })
})

describe('what is offered', () => {
  it('every button and choice leads to an answer that is understood', async () => {
    const bot = botOn(record)
    const seen = new Set<string>()
    const follow = async (question: string, depth: number): Promise<void> => {
      if (seen.has(question) || depth > 2) return
      seen.add(question)
      const briefing = await bot.ask(question, terminalAsker)
      expect(briefing.title, question).not.toMatch(/Not understood|That did not work|Nothing on record under/)
      for (const { question: more } of [...briefing.choices, ...briefing.next]) await follow(more, depth + 1)
    }
    for (const { id } of record.incidents) await follow(`incident ${id}`, 1)
    for (const { id } of record.actors.slice(0, 100)) await follow(`actor ${id}`, 1)
    expect(seen.size).toBeGreaterThan(500)
  })
})

describe('hostile input', () => {
  it.each([
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '{"__proto__":1}',
    'x'.repeat(6_000),
    '👩‍👩‍👧‍👦'.repeat(500),
    '\u202eevil\u0000\u001b[31m',
    '@everyone <!channel>',
    '__proto__',
    'constructor',
  ])('is answered calmly: %.30s', async (text) => {
    const reported: unknown[] = []
    const bot = botOn(record, { reported })
    for (const { name, options } of commands) {
      for (const option of options) await bot.answer(name, { [option.name]: text }, terminalAsker)
      expect((await bot.ask(`${name} ${text}`, terminalAsker)).title.length).toBeLessThan(200)
    }
    expect(reported).toEqual([])
  })
})

describe('namesakes', () => {
  it('/actor mss asks which of three', async () => {
    const text = await ask('/actor mss')
    expect(await tone('/actor mss')).toBe('choice')
    expect(text).toContain('3 names on record fit')
    expect(text).toMatch(/Ministry of State Security \(agency, China\)/)
    expect(text).toMatch(/North Korea/)
    expect(text).toMatch(/MGB/)
  })

  it('a choice leads to the one chosen, though its name is shared', async () => {
    const bot = botOn(record)
    const [first] = (await bot.ask('/actor mss', terminalAsker)).choices
    expect((await bot.ask(first?.question ?? '', terminalAsker)).tone).toBe('answer')
  })

  it('/actor nobelium explains the name', async () =>
    expect(await ask('/actor nobelium')).toContain('Beware of the name: Nobelium (Microsoft)'))
})
