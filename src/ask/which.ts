import type { Name } from '../find/names.ts'
import type { Reading } from './reading.ts'

type Which = Extract<Reading, { is: 'which' }>

/** “Was Georgia condemned”: the question again, with each of those who have the name in its place. */
export function askWhich(words: string, name: string, records: readonly Name[]): Which {
  const parts = name.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const written = new RegExp(parts.join('.{1,40}?'), 'iu')
  const choices = records.map((record) => ({ record, question: words.replace(written, `=${record.id}`) }))
  return { is: 'which', name, choices }
}
