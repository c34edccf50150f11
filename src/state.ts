import { join } from 'node:path'
import * as z from 'zod'
import { DigestState, emptyState } from './digest/subscription.ts'
import type { Log } from './log.ts'
import { DurableFile } from './store/durable-file.ts'
import { type Files, realFiles } from './store/files.ts'
import { openStore, type Store } from './store/store.ts'

/** What the running bot remembers, apart from the record: one file, small and pruned. */
const State = z.strictObject({
  version: z.literal(1),
  /** The commands that Discord was told of last. */
  registered: z.record(z.string(), z.string()).default({}),
  digest: DigestState.default(emptyState),
})
export type State = z.infer<typeof State>

const path = (folder: string): string => join(folder, 'state.json')
const initial: State = { version: 1, registered: {}, digest: emptyState }

/** Throws a StoreError for a file that cannot be used. `recovered`: it was damaged, and the one before is used. */
export async function openState(folder: string, log: Log): Promise<{ state: Store<State>; recovered: boolean }> {
  let recovered = false
  const state = await openStore({
    path: path(folder),
    schema: State,
    initial,
    recovered: (kept) => {
      recovered = true
      log.warn('state was damaged, the one before is used', { kept })
    },
  })
  return { state, recovered }
}

/** The state as it was last written, for whoever only looks; as at first where there is none. Changes nothing. */
export async function readState(folder: string): Promise<State> {
  const file = new DurableFile(path(folder), State, readOnly)
  return (await file.read()) ?? initial
}

/** Looking keeps no copy of a damaged file. */
const readOnly: Files = { ...realFiles, copy: async () => {} }
