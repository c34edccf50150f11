import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../../src/store/folder-lock.ts'
import { openStore } from '../../src/store/store.ts'
import { initial, State } from './killed-state.ts'

/** Writes for ever and says each count once it is on the disk: to be killed. */
const place = process.argv[2] ?? ''
await lockFolder(place)
const store = await openStore({ path: join(place, 'state.json'), schema: State, initial })
for (;;) {
  await store.update((state) => ({ ...state, count: state.count + 1, filler: 'x'.repeat((state.count + 1) % 5000) }))
  writeSync(1, `${store.value.count}\n`)
}
