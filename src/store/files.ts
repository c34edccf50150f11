import { copyFile, link, open, readFile, rename, rm, stat } from 'node:fs/promises'

/** The calls on files that the store makes, handed in so that a test can let any of them fail. */
export interface Files {
  read(path: string): Promise<string>
  /** Writes a new file and puts it on the disk, not only on its way there. */
  writeDurably(path: string, text: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Puts the names in a folder on the disk. */
  syncFolder(path: string): Promise<void>
  /** Changes when anybody writes the file; undefined when there is none. */
  stamp(path: string): Promise<string | undefined>
}

export const realFiles: Files = {
  read: (path) => readFile(path, 'utf8'),
  async writeDurably(path, text) {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename,
  link,
  copy: copyFile,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows cannot open a folder, and needs no such call.
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
  async stamp(path) {
    try {
      const { ino, size, mtimeMs } = await stat(path)
      return `${ino} ${size} ${mtimeMs}`
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  },
}

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
