import { createNames } from '../../src/find/names.ts'
import { openArchive } from '../../src/open-archive.ts'
import { type Figure, megabytes } from './figures.ts'

interface Used {
  heap: number
  rss: number
}

function used(): Used {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed, rss }
}

/** What the open record and its indexes take, beside what the process takes anyway. */
export function benchMemory(): Figure[] {
  const before = used()
  const archive = openArchive('data')
  const opened = used()
  const names = createNames(archive)
  for (const index of [names.incident, names.actor, names.any]) index.find('exchnge')
  const indexed = used()
  const figure = (what: string, from: Used, to: Used): Figure => ({
    what,
    result: `heap +${megabytes(to.heap - from.heap)}, to ${megabytes(to.heap)}; resident ${megabytes(to.rss)}`,
  })
  return [
    figure(`Memory with the archive open (${archive.statements.length} statements)`, before, opened),
    figure('Memory with every index of names built too', opened, indexed),
  ]
}
