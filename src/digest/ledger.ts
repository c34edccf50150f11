import * as z from 'zod'
import type { Archive } from '../model/archive.ts'
import { factsOf } from './fact.ts'
import { Instant } from './subscription.ts'

/** One wording of a fact, and the place in the order of what was seen at which it came. */
const Version = z.strictObject({ seq: z.int(), seen: Instant, hash: z.string(), said: z.string() })

const Entry = z.strictObject({
  kind: z.string(),
  /** Where the running bot first saw it; 0 is what was on record when it first ran. */
  first: z.int(),
  /** The last few, the newest last: an earlier digest told one of them. */
  versions: z.array(Version).min(1),
  /** Set when it left the record. */
  gone: z.int().optional(),
})

/** What the running bot has seen: `seq` counts the times at which something new came. */
export const Ledger = z.strictObject({
  seq: z.int(),
  started: Instant.optional(),
  facts: z.record(z.string(), Entry),
})
export type Ledger = z.infer<typeof Ledger>
export const emptyLedger: Ledger = { seq: 0, facts: {} }

const versionsKept = 3
/** Facts that left the record are forgotten after so many further changes of it. */
const goneKept = 200

/**
 * The ledger once this record was seen; the same one when nothing is new. The first time everything is seen and nothing
 * is news. `floor` is the furthest cursor: a ledger that was lost or restored never counts below what places were told.
 */
export function observe(ledger: Ledger, archive: Archive, now: Instant, floor = 0): Ledger {
  const beginning = ledger.started === undefined
  const seq = beginning ? floor : Math.max(ledger.seq, floor) + 1
  const facts: Ledger['facts'] = {}
  let changed = beginning
  for (const fact of factsOf(archive).values()) {
    const known = ledger.facts[fact.id]
    const hash = fact.hash()
    if (known && known.gone === undefined && known.versions.at(-1)?.hash === hash) {
      facts[fact.id] = known
      continue
    }
    changed = true
    const version = { seq, seen: now, hash, said: fact.said() }
    facts[fact.id] = known
      ? { ...known, versions: [...known.versions, version].slice(-versionsKept), gone: undefined }
      : { kind: fact.kind, first: beginning ? 0 : seq, versions: [version] }
  }
  for (const [id, entry] of Object.entries(ledger.facts)) {
    if (facts[id]) continue
    if (entry.gone === undefined) changed = true
    const gone = entry.gone ?? seq
    if (seq - gone < goneKept) facts[id] = { ...entry, gone }
  }
  return changed ? { seq, started: ledger.started ?? now, facts } : ledger
}

/** Something that came onto the record, was changed, or left it. */
export interface News {
  id: string
  kind: string
  seq: number
  /** What was told before, when it was told at all. */
  old?: string
  /** False when it is no longer on the record. */
  stands: boolean
}

/** What came after a cursor, the latest first. A fact that changed back to what was told is no news. */
export function newsSince(ledger: Ledger, cursor: number): readonly News[] {
  if (cursor >= ledger.seq) return []
  const known = cache.get(ledger) ?? new Map<number, readonly News[]>()
  cache.set(ledger, known)
  const ready = known.get(cursor)
  if (ready) return ready
  const news = Object.entries(ledger.facts)
    .flatMap(([id, entry]) => newsOf(id, entry, cursor) ?? [])
    .sort((a, b) => b.seq - a.seq)
  known.set(cursor, news)
  return news
}

const cache = new WeakMap<Ledger, Map<number, readonly News[]>>()

function newsOf(id: string, entry: z.infer<typeof Entry>, cursor: number): News | undefined {
  const { kind, first, versions, gone } = entry
  const seq = Math.max(gone ?? 0, versions.at(-1)?.seq ?? 0)
  if (seq <= cursor) return undefined
  const stands = gone === undefined
  if (first > cursor) return stands ? { id, kind, seq, stands } : undefined
  const old = versions.findLast((each) => each.seq <= cursor)?.said ?? versions[0]?.said ?? ''
  return stands && versions.at(-1)?.said === old ? undefined : { id, kind, seq, old, stands }
}

/** The cursor of somebody who was told of everything before this instant. */
export function cursorAt(ledger: Ledger, instant: Instant): number {
  const later = Object.values(ledger.facts).flatMap(({ first, versions }) =>
    versions.filter(({ seq, seen }) => seen >= instant && (first > 0 || seq > first)).map(({ seq }) => seq),
  )
  return later.reduce((least, seq) => Math.min(least, seq), ledger.seq + 1) - 1
}
