import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import * as z from 'zod'
import { benchAsk } from './ask.ts'
import { benchDigest } from './digest.ts'

import { benchDiscord } from './discord.ts'
import { type Figure, tableOf } from './figures.ts'
import { runLoad } from './load.ts'
import { benchMemory } from './memory.ts'
import { benchNames } from './names.ts'
import { benchSlack } from './slack.ts'
import { benchStart } from './start.ts'
import { benchViews } from './views.ts'

const seed = 20261125

/** Each runs in a process of its own, so that none inherits another's heap. */
const topics: Record<string, (seed: number) => Figure[] | Promise<Figure[]>> = {
  start: benchStart,
  memory: benchMemory,
  names: benchNames,
  slack: benchSlack,
  discord: benchDiscord,
  views: benchViews,
  digest: benchDigest,
  ask: benchAsk,
}

const Figures = z.array(
  z.object({ what: z.string(), result: z.string(), aim: z.string().optional(), holds: z.boolean().optional() }),
)

function measure(topic: string): Promise<Figure[]> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', ['run', topic])
    child.once('message', (figures) => resolve(Figures.parse(figures)))
    child.once('exit', (code) => reject(new Error(`${topic} ended with ${code} and no figures`)))
  })
}

const versionOf = (name: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version

function machine(): string {
  const cores = cpus()
  const packages = ['@slack/bolt', 'discord.js', 'zod', 'lowdb'].map((name) => `${name} ${versionOf(name)}`)
  return [
    `${cores.length} × ${cores[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${packages.join(', ')}`,
    `${new Date().toISOString().slice(0, 10)}, seed ${seed}. Trust the ratios, not the milliseconds.`,
  ].join('\n')
}

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((topic) => !(topic in topics))
  if (unknown.length > 0) throw new Error(`no topic ${unknown.join(', ')}; there are ${Object.keys(topics).join(', ')}`)
  const figures: Figure[] = []
  for (const topic of asked.length > 0 ? asked : Object.keys(topics)) {
    console.error(`measuring: ${topic}`)
    figures.push(...(await measure(topic)))
  }
  console.log(`${machine()}\n\n${tableOf(figures)}`)
}

const [role, ...rest] = process.argv.slice(2)
if (role === 'run') {
  const figures = await topics[rest[0] ?? '']?.(seed)
  process.send?.(figures, () => process.exit())
} else if (role === 'load') await runLoad(rest[0] ?? '')
else await main(process.argv.slice(2))
