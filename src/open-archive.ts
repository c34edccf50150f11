import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { LowSync, type SyncAdapter } from 'lowdb'
import * as z from 'zod'
import { type Archive, buildArchive, Records } from './model/archive.ts'
import { brokenRules } from './model/rules.ts'

/** The curated files are wrong. The message names every mistake, one a line, in words for a contributor. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

/**
 * Opens the curated record: every `*.json` below the folder, each a piece of one archive.
 * Throws an ArchiveError that names everything that is wrong. Nothing is ever written.
 */
export function openArchive(folder: string): Archive {
  const database = new LowSync<Records>(new CuratedFolder(folder), {
    actors: [],
    incidents: [],
    statements: [],
    absences: [],
  })
  database.read()
  const problems = brokenRules(database.data)
  if (problems.length > 0) throw new ArchiveError(problems.join('\n'))
  return buildArchive(database.data)
}

/** `local` holds what the running bot writes; it is no part of the record. */
const unread = new Set(['local'])

class CuratedFolder implements SyncAdapter<Records> {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  read(): Records {
    const all: Records = { actors: [], incidents: [], statements: [], absences: [] }
    const problems: string[] = []
    for (const path of jsonFiles(this.#folder)) {
      const piece = readPiece(path, relative(this.#folder, path))
      if ('problem' in piece) problems.push(piece.problem)
      else {
        all.actors.push(...piece.records.actors)
        all.incidents.push(...piece.records.incidents)
        all.statements.push(...piece.records.statements)
        all.absences.push(...piece.records.absences)
      }
    }
    if (all.incidents.length === 0) problems.push(`no incident found in ${this.#folder}`)
    if (problems.length > 0) throw new ArchiveError(problems.join('\n'))
    return all
  }

  write(): never {
    throw new Error('the curated archive is never written by the running bot')
  }
}

function jsonFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !unread.has(name))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return jsonFiles(path)
    return entry.name.endsWith('.json') ? [path] : []
  })
}

function readPiece(path: string, name: string): { records: Records } | { problem: string } {
  try {
    const checked = Records.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return checked.success ? { records: checked.data } : { problem: `${name}:\n${z.prettifyError(checked.error)}` }
  } catch (error) {
    return { problem: `${name}: ${error instanceof Error ? error.message : 'cannot be read'}` }
  }
}
