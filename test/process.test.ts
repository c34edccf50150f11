import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { allTopics } from '../src/digest/topics.ts'
import { startDouble as startDiscord } from './discord/double.ts'
import { CHANNEL, directMessage, slash } from './discord/payloads.ts'
import { readAnswer, until } from './discord/start.ts'
import { startDouble as startSlack } from './slack/double.ts'
import { command, direct } from './slack/payloads.ts'

/** The program as it is shipped, with nothing in its environment but what is given here. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['dist/main.js', ...args], { env: { PATH: process.env.PATH, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    said.out += data
  })
  child.stderr.on('data', (data) => {
    said.err += data
  })
  return { child, said, code: new Promise<number | null>((resolve) => child.once('close', resolve)) }
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'attache-process-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe('a question on the command line', () => {
  it('is answered once', async () => {
    const { said, code } = run(['/incident exchange'])
    expect(await code).toBe(0)
    expect(said.out).toMatch(/^Microsoft Exchange Server compromise/)
    expect(said.err).toBe('')
  })

  it('is answered as JSON for scripts', async () => {
    const { said, code } = run(['/figures exchange', '--json'])
    expect(await code).toBe(0)
    expect(JSON.parse(said.out)).toMatchObject({ tone: 'answer', blocks: expect.any(Array) })
  })

  it.each([['/incident atlantis'], ['who hypnotised the exchange admins']])('%s exits with 1', async (question) => {
    expect(await run([question]).code).toBe(1)
  })

  it('shows how it is read', async () => {
    const { said, code } = run(['--explain', 'who sanctioned whom over cloud hopper?'])
    expect(await code).toBe(0)
    expect(said.out).toContain('act “sanctioned”: sanctions, past')
  })
})

it('lines that are piped in are answered one after the other, without a prompt', async () => {
  const { child, said, code } = run([])
  child.stdin.end('/incident notpetya\nwho blamed russia for viasat?\nand the uk?\n')
  expect(await code).toBe(0)
  expect(said.out).toMatch(/^NotPetya/)
  expect(said.out).toContain('Read as: attribution · by UK · on Russia · over Viasat')
  expect(said.out).not.toMatch(/›|\u001b/)
})

it('wrong settings are all named, without a stack, with exit code 2', async () => {
  const { said, code } = run([], { SLACK_BOT_TOKEN: 'xoxb-secret', PORT: 'eighty', REPLIES: 'loud' })
  expect(await code).toBe(2)
  expect(said.err).toMatch(/PORT must.*\n.*REPLIES must.*\n.*SLACK_BOT_TOKEN needs/)
  expect(said.err).not.toMatch(/secret| at /)
})

/** What a bot remembers that was told of digests at that minute, every day, and never sent one. */
function stateWith(due: Date, places: readonly string[]) {
  const at = due.toISOString()
  const from = new Date(due.getTime() - 3_600_000).toISOString()
  const subscriptions = places.map((each, number) => {
    const [chat = '', place = ''] = each.split(' ')
    const schedule = { at: at.slice(11, 16), zone: 'UTC', days: 'daily' }
    const asker = { chat, tenant: 'T1', place, direct: false, by: 'U1' }
    const wishes = { schedule, topics: allTopics, quiet: 'say', onThisDay: true }
    const counts = { sent: 0, late: 0, skipped: 0, unknown: 0, dead: 0 }
    return {
      id: `digest-${number}`,
      ...asker,
      ...wishes,
      created: from,
      from,
      cursor: 0,
      greeted: false,
      rows: [],
      counts,
    }
  })
  return { version: 1, registered: {}, digest: { subscriptions, askers: {} } }
}

describe('the whole program', () => {
  async function serve(dataDir: string) {
    const [slack, discord] = await Promise.all([startSlack(), startDiscord()])
    onTestFinished(async () => void (await Promise.all([slack.stop(), discord.stop()])))
    const started = run([], {
      SLACK_BOT_TOKEN: 'xoxb-secret',
      SLACK_APP_TOKEN: 'xapp-secret',
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: 'discord-secret',
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: dataDir,
    })
    await until(() => started.said.err.includes('slack: connected') && started.said.err.includes('discord: connected'))
    return { slack, discord, ...started }
  }

  const stop = async ({ child, code }: { child: ChildProcess; code: Promise<number | null> }) => {
    child.kill('SIGTERM')
    return code
  }

  it('serves Slack and Discord in one process and stops cleanly', async () => {
    const { slack, discord, said, ...started } = await serve(folder())
    slack.sendEnvelope('slash_commands', command('/incident', 'exchange'))
    slack.sendEnvelope('events_api', direct('who sanctioned whom over cloud hopper?'), 'E2')
    const asked = slash('incident', { name: 'exchange' })
    discord.dispatch('INTERACTION_CREATE', asked)
    discord.dispatch('MESSAGE_CREATE', directMessage('did nato attribute the exchange hack to china?'))
    await until(() => slack.acks.length === 2 && slack.count('chat.postMessage') === 1)
    await until(() => discord.callsTo(/callback|messages/).length >= 2)
    expect(JSON.stringify(slack.acks)).toContain('Microsoft Exchange Server compromise')
    const [answered] = discord.callsTo(new RegExp(`^/interactions/${asked.id}/`))
    expect(readAnswer(answered?.body).title).toContain('Microsoft Exchange Server compromise')
    expect(JSON.stringify(discord.callsTo(/^\/channels/))).toContain('NATO did not itself attribute')
    expect(discord.faults).toEqual([])
    expect(await stop(started)).toBe(0)
    expect(said.err).not.toMatch(/xoxb-secret|xapp-secret|discord-secret/)
    for (const line of said.err.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg')
  })

  it('registers its commands once, and not again after a restart', async () => {
    const place = folder()
    const first = await serve(place)
    await until(() => first.said.err.includes('discord: commands registered'))
    await stop(first)
    const second = await serve(place)
    await stop(second)
    expect(first.discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1)
    expect(second.discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(0)
    expect(JSON.parse(readFileSync(join(place, 'state.json'), 'utf8'))).toMatchObject({ version: 1 })
  })

  it('sends a digest that fell due while it was down, once, and says so', async () => {
    const place = folder()
    const due = new Date(Date.now() - 120_000)
    writeFileSync(join(place, 'state.json'), JSON.stringify(stateWith(due, ['slack C1', `discord ${CHANNEL}`])))
    const first = await serve(place)
    await until(() => first.slack.posted.length === 1 && first.discord.kept.length === 1)
    expect(String(first.slack.posted[0]?.text)).toMatch(/^Digest of /)
    expect(first.slack.posted[0]?.metadata).toMatchObject({ event_type: 'attache_digest' })
    expect(await stop(first)).toBe(0)
    const second = await serve(place)
    await stop(second)
    expect([second.slack.posted, second.discord.kept]).toEqual([[], []])
    const { said, code } = run(['--digests'], { DATA_DIR: place })
    expect(await code).toBe(0)
    expect(said.out).toContain('2 digests, 0 paused, 0 due now. In all: 2 sent (0 late)')
  })

  it('goes on with one chat while the other is down', async () => {
    const discord = await startDiscord()
    onTestFinished(() => discord.stop())
    const { said, ...started } = run([], {
      SLACK_BOT_TOKEN: 'xoxb-secret',
      SLACK_APP_TOKEN: 'xapp-secret',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      DISCORD_TOKEN: 'discord-secret',
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: folder(),
    })
    await until(() => said.err.includes('discord: connected') && said.err.includes('slack: not reached, trying again'))
    const asked = slash('incident', { name: 'notpetya' })
    discord.dispatch('INTERACTION_CREATE', asked)
    await until(() => discord.callsTo(new RegExp(`^/interactions/${asked.id}/`)).length === 1)
    expect(await stop(started)).toBe(0)
  })
})
