import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ArchiveError, openArchive } from '../../src/open-archive.ts'

/** What a contributor reads whose files these are; nothing when they are sound. */
export function read(files: Readonly<Record<string, unknown>>): string[] {
  const home = mkdtempSync(join(tmpdir(), 'attache-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(home, 'data', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  try {
    openArchive(join(home, 'data'))
    return []
  } catch (error) {
    if (error instanceof ArchiveError) return error.message.split('\n')
    throw error
  } finally {
    rmSync(home, { recursive: true })
  }
}

export const sources = [{ url: 'https://example.org/a', title: 'A page', publisher: 'Example', day: '2021' }]
export const red = { id: 'red', name: 'Red', kind: 'state', country: 'RD', sources }
export const blue = { id: 'blue', name: 'Blue', kind: 'state', country: 'BL', sources }
export const leak = {
  id: 'leak',
  name: 'The leak',
  summary: 'Something leaked.',
  kinds: ['espionage'],
  victims: [],
  sources,
}
export const denial = {
  id: '2021-07-19-red-denial',
  day: '2021-07-19',
  kind: 'denial',
  incidents: ['leak'],
  speaker: { actor: 'red', name: 'Red' },
  capacity: 'spokesperson',
  gist: 'Said it was not so.',
  sources,
}
export const sanction = {
  ...denial,
  id: '2022-01-01-blue-sanction',
  day: '2022-01-01',
  kind: 'sanction',
  speaker: { actor: 'blue', name: 'Blue' },
  capacity: 'on-behalf-of-state',
  targets: ['red'],
  gist: 'Red was listed.',
  regime: 'Cyber',
  authority: 'blue',
  measures: ['asset-freeze'],
}
export const lifted = { ...sanction, id: '2023-01-01-blue-sanction-lifted', day: '2023-01-01', kind: 'sanction-lifted' }
export const absence = {
  id: 'blue-did-not-sanction',
  claim: 'Blue sanctioned nobody over the leak.',
  incidents: ['leak'],
  by: 'blue',
  act: 'sanction',
  class: 'checked-absent',
  asOf: '2021-08-01',
  basis: 'The list of that day was read.',
  sources,
}

export const file = 'incidents/leak.json'
export const sound = { actors: [red, blue], incidents: [leak], statements: [denial], absences: [absence] }
/** The sound file with other lists in it. */
export const problems = (change: object) => read({ [file]: { ...sound, ...change } })
export const person = { id: 'ivan', name: 'Ivan Petrov', kind: 'person', country: 'RD', sources }
export const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ')
