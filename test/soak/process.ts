import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Chance } from '../digest/simulation/chance.ts'
import { startDouble as startDiscord } from '../discord/double.ts'
import { CHANNEL } from '../discord/payloads.ts'
import { startDouble as startSlack } from '../slack/double.ts'
import { stateWith } from '../support/digest-state.ts'

const kills = 12
/** After a kill what may have arrived is looked for a minute later. */
const patience = 150_000

/**
 * The real program, killed again and again between intent, post and record, on Slack and Discord of this machine:
 * resolves to what is wrong. Every digest that was due arrived once.
 */
export async function killProcess(chance: Chance): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-soak-process-'))
  const [slack, discord] = await Promise.all([startSlack(), startDiscord()])
  const places = [...Array.from({ length: 30 }, (_, at) => `slack C${at + 1}`), `discord ${CHANNEL}`]
  const due = new Date(Date.now() - 60_000)
  writeFileSync(join(folder, 'state.json'), JSON.stringify(stateWith(due, places)))
  const env = {
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: 'xoxb-soak',
    SLACK_APP_TOKEN: 'xapp-soak',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: 'soak',
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: folder,
  }
  const start = () => {
    const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: 'ignore' })
    return { child, gone: new Promise((resolve) => child.once('exit', resolve)) }
  }
  try {
    for (let at = 0; at < kills; at += 1) {
      const { child, gone } = start()
      const posted = slack.posted.length
      await until(() => slack.posted.length > posted || at % 3 === 2, 8_000)
      await wait(chance.below(25))
      child.kill('SIGKILL')
      await gone
    }
    const { child, gone } = start()
    await until(() => settled(folder) === places.length, patience)
    child.kill('SIGTERM')
    await gone
    return faultsIn(slack.posted, discord.kept.length, settled(folder), places.length)
  } finally {
    await Promise.all([slack.stop(), discord.stop()])
    rmSync(folder, { recursive: true })
  }
}

function faultsIn(posted: readonly { channel: unknown }[], inDiscord: number, decided: number, due: number): string[] {
  const counts = new Map<unknown, number>()
  for (const { channel } of posted) counts.set(channel, (counts.get(channel) ?? 0) + 1)
  const faults = [...counts]
    .filter(([, count]) => count !== 1)
    .map(([channel, count]) => `${channel}: ${count} messages`)
  if (counts.size + inDiscord !== due) faults.push(`${due} were due, ${counts.size + inDiscord} arrived`)
  if (decided !== due) faults.push(`${due} were due, ${decided} are written down as sent`)
  return faults
}

/** How many are written down as sent. */
function settled(folder: string): number {
  const { digest } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))
  return digest.subscriptions.filter((each: { counts: { sent: number } }) => each.counts.sent === 1).length
}

async function until(holds: () => boolean, milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; !holds() && Date.now() < end; ) await wait(5)
}
