import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

/** A folder or file of src may import itself and what stands lower, never a neighbour. */
const floors: Record<string, number> = {
  'main.ts': 9,
  'check-data.ts': 8,
  'serve.ts': 8,
  'show-digests.ts': 8,
  'state.ts': 7,
  slack: 6,
  discord: 6,
  console: 6,
  digest: 6,
  chats: 5,
  'config.ts': 4,
  'bot.ts': 4,
  store: 4,
  'open-archive.ts': 4,
  'log.ts': 4,
  commands: 3,
  ask: 2,
  find: 1,
  briefing: 1,
  model: 0,
  'clock.ts': 0,
}

/** Where a package may be imported. */
const homes: Record<string, readonly string[]> = {
  '@slack/bolt': ['slack'],
  'discord.js': ['discord'],
  lowdb: ['store', 'open-archive.ts'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const room = (path: string) => path.split('/')[0] ?? path

it.each(files)('%s imports only what stands lower', (file) => {
  const text = readFileSync(join('src', file), 'utf8')
  const imports = [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, target = '']) => target)
  for (const target of imports) {
    if (!target.startsWith('.')) {
      const home = homes[target]
      if (home) expect(home, `${file} imports ${target}`).toContain(room(file))
      continue
    }
    const to = room(relative('.', join(dirname(file), target)))
    if (to === room(file)) continue
    expect(floors, `${to} has no floor`).toHaveProperty([to])
    expect(floors[to], `${file} imports ${target}`).toBeLessThan(floors[room(file)] ?? -1)
  }
})
