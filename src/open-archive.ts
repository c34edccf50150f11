import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { LowSync, type SyncAdapter } from 'lowdb'
import { type Archive, buildArchive, Records } from './model/archive.ts'
import { nameOf, type Problem, plainWords, problemOf } from './model/problem.ts'
import { brokenRules } from './model/rules.ts'

/** The curated files are wrong. The message names every mistake, one a line, by file and record. */
export class ArchiveError extends Error {
  override name = 'ArchiveError'
}

/**
 * Opens the curated record: every `*.json` below the folder, each a piece of one archive.
 * Throws an ArchiveError that names everything that is wrong. Nothing is ever written.
 */
export function openArchive(folder: string): Archive {
  const curated = new CuratedFolder(folder)
  const database = new LowSync<Records>(curated, emptyRecords())
  database.read()
  const problems = brokenRules(database.data).map((problem) => write(problem, curated.filesOf(problem)))
  if (problems.length > 0) throw new ArchiveError(problems.join('\n'))
  return buildArchive(database.data)
}

/** “data/incidents/x.json: statement 2021-…: a quotation has at most 30 words (has 34)”. */
const write = ({ record, text }: Problem, files: string): string => [files, record, text].filter(Boolean).join(': ')

const lists = ['actors', 'incidents', 'statements', 'absences'] as const

const emptyRecords = (): Records => ({ actors: [], incidents: [], statements: [], absences: [] })

/** `local` holds what the running bot writes; it is no part of the record. */
const unread = new Set(['local'])

class CuratedFolder implements SyncAdapter<Records> {
  readonly #folder: string
  /** Which files hold a record; two where its id is used twice. */
  readonly #files = new Map<string, Set<string>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  read(): Records {
    const all = emptyRecords()
    const problems: string[] = []
    for (const path of jsonFiles(this.#folder)) {
      const name = [basename(this.#folder), ...relative(this.#folder, path).split(sep)].join('/')
      const piece = readPiece(path)
      if ('problems' in piece) problems.push(...piece.problems.map((problem) => write(problem, name)))
      else this.#add(piece, all, name)
    }
    if (all.incidents.length === 0 && problems.length === 0) problems.push(`no incident found in ${this.#folder}`)
    if (problems.length > 0) throw new ArchiveError(problems.join('\n'))
    return all
  }

  #add(piece: Records, all: Records, file: string): void {
    all.actors.push(...piece.actors)
    all.incidents.push(...piece.incidents)
    all.statements.push(...piece.statements)
    all.absences.push(...piece.absences)
    for (const list of lists) {
      for (const { id } of piece[list]) {
        const record = nameOf(list, id)
        this.#files.set(record, (this.#files.get(record) ?? new Set()).add(file))
      }
    }
  }

  filesOf({ record }: Problem): string {
    return [...((record && this.#files.get(record)) ?? [])].join(', ')
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

function readPiece(path: string): Records | { problems: Problem[] } {
  const text = readFileSync(path, 'utf8')
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    return { problems: [{ text: `is no JSON${whereIn(text, error)}` }] }
  }
  const checked = Records.safeParse(file, { error: plainWords, reportInput: true })
  return checked.success ? checked.data : { problems: checked.error.issues.map((issue) => problemOf(issue, file)) }
}

/** Node 20 gives the place of a mistake as a number of characters; editors count lines. */
function whereIn(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : ''
  const place = /position (\d+)/.exec(reason)?.[1]
  return place === undefined ? `: ${reason}` : `, line ${text.slice(0, Number(place)).split('\n').length}: ${reason}`
}
