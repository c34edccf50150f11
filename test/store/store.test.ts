import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { NotSaved } from '../../src/store/durable-file.ts'
import { type Files, realFiles } from '../../src/store/files.ts'
import { createMemoryStore, openStore, partOf, type Store } from '../../src/store/store.ts'

const State = z.strictObject({ version: z.literal(1), notes: z.array(z.string()) })
type State = z.infer<typeof State>
const initial: State = { version: 1, notes: [] }
const add = (note: string) => (state: State) => ({ ...state, notes: [...state.notes, note] })

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'attache-store-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

const openIn = (place: string, files: Files = realFiles, recovered = (_kept: string) => {}) =>
  openStore({ path: join(place, 'state.json'), schema: State, initial, files, recovered })

describe.each<[string, () => Promise<Store<State>>]>([
  ['memory', async () => createMemoryStore(initial)],
  ['a file', () => openIn(folder())],
])('a store in %s', (_, open) => {
  it('begins with what holds at first and remembers every change', async () => {
    const store = await open()
    expect(store.value).toEqual(initial)
    await store.update(add('a'))
    await store.update(add('b'))
    expect(store.value.notes).toEqual(['a', 'b'])
  })

  it('loses none of a hundred changes at once', async () => {
    const store = await open()
    await Promise.all(Array.from({ length: 100 }, (_, at) => store.update(add(String(at)))))
    expect(store.value.notes).toHaveLength(100)
  })

  it('refuses a change that throws, and only that one', async () => {
    const store = await open()
    const bad = store.update(() => {
      throw new Error('no')
    })
    await expect(Promise.allSettled([bad, store.update(add('a'))])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'fulfilled' },
    ])
    expect(store.value.notes).toEqual(['a'])
  })

  it('has parts that are stores', async () => {
    const store = await open()
    const notes = partOf(store, 'notes')
    await notes.update((all) => [...all, 'a'])
    expect(notes.value).toEqual(['a'])
    expect(store.value).toEqual({ version: 1, notes: ['a'] })
  })
})

describe('a file', () => {
  it('is read again by the next process', async () => {
    const place = folder()
    await (await openIn(place)).update(add('a'))
    expect((await openIn(place)).value.notes).toEqual(['a'])
  })

  it('writes changes that wait for each other once', async () => {
    let written = 0
    const files = {
      ...realFiles,
      writeDurably(path: string, text: string) {
        written += 1
        return realFiles.writeDurably(path, text)
      },
    }
    const store = await openIn(folder(), files)
    await Promise.all(Array.from({ length: 200 }, (_, at) => store.update(add(String(at)))))
    expect(written).toBe(2)
  })

  it('cut at any byte is kept and named, and the state before it is used: never the beginning', async () => {
    const place = folder()
    const path = join(place, 'state.json')
    const store = await openIn(place)
    await store.update(add('a'))
    await store.update(add('b'))
    const whole = readFileSync(path)
    for (let length = 0; length < whole.length - 2; length += 1) {
      writeFileSync(path, whole.subarray(0, length))
      let kept = ''
      const { value } = await openIn(place, realFiles, (name) => {
        kept = name
      })
      expect(value.notes).toEqual(['a'])
      expect(readFileSync(kept)).toEqual(whole.subarray(0, length))
    }
  })

  it.each([
    ['empty', ''],
    ['cut', '{"version":1,"no'],
    ['full of NUL', '\0\0\0\0'],
    ['null', 'null'],
    ['of somebody else', '{"hello":"world"}'],
    ['of a newer version', '{"version":2,"notes":[]}'],
  ])('that is %s and has no earlier state is refused, named and left as it is', async (_, text) => {
    const place = folder()
    writeFileSync(join(place, 'state.json'), text)
    await expect(openIn(place)).rejects.toThrow(/state\.json .*left as it (is|was)/s)
    expect(readFileSync(join(place, 'state.json'), 'utf8')).toBe(text)
    expect(readdirSync(place)).toEqual(['state.json'])
  })

  it('that somebody edits meanwhile is not overwritten', async () => {
    const place = folder()
    const store = await openIn(place)
    await store.update(add('a'))
    const edited = '{"version":1,"notes":["by hand"]}'
    writeFileSync(join(place, 'state.json'), edited)
    await expect(store.update(add('b'))).rejects.toThrow(NotSaved)
    expect(store.value.notes).toEqual(['a'])
    expect(readFileSync(join(place, 'state.json'), 'utf8')).toBe(edited)
  })
})

describe('when a call on files fails', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })

  /** Lets the n-th call after opening fail. */
  function failing(): { files: Files; failAt(call: number): void; calls(): number } {
    let count = 0
    let bad = 0
    const guard = async <T>(call: () => Promise<T>): Promise<T> => {
      count += 1
      if (count === bad) throw full
      return call()
    }
    const files: Files = {
      read: (path) => guard(() => realFiles.read(path)),
      writeDurably: (path, text) => guard(() => realFiles.writeDurably(path, text)),
      rename: (from, to) => guard(() => realFiles.rename(from, to)),
      link: (from, to) => guard(() => realFiles.link(from, to)),
      copy: (from, to) => guard(() => realFiles.copy(from, to)),
      remove: (path) => realFiles.remove(path),
      syncFolder: (path) => guard(() => realFiles.syncFolder(path)),
      stamp: (path) => guard(() => realFiles.stamp(path)),
    }
    return {
      files,
      calls: () => count,
      failAt(call) {
        count = 0
        bad = call
      },
    }
  }

  it('nothing acknowledged is lost, nothing is half-written, and the next change is not troubled', async () => {
    const { files, failAt, calls } = failing()
    const place = folder()
    const store = await openIn(place, files)
    await store.update(add('before'))
    failAt(0)
    await store.update(add('counted'))
    const callsOfOne = calls()
    expect(callsOfOne).toBeGreaterThan(4)
    for (let call = 1; call <= callsOfOne; call += 1) {
      const acknowledged = [...store.value.notes]
      failAt(call)
      const outcome = await store.update(add(`at ${call}`)).then(
        () => 'saved',
        (error: unknown) => error,
      )
      failAt(0)
      expect(outcome).toBe(full)
      expect(store.value.notes).toEqual(acknowledged)
      const reread = (await openIn(place)).value.notes
      expect(reread.slice(0, acknowledged.length)).toEqual(acknowledged)
      expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([])
      await store.update(add(`after ${call}`))
      expect((await openIn(place)).value.notes).toEqual(store.value.notes)
    }
  })
})
