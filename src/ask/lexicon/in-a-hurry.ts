import { abbreviations } from './abbreviations.ts'
import { exceptions } from './exceptions.ts'
import { moreThan } from './more-than.ts'
import { thresholds } from './thresholds.ts'
import { underTopic } from './under-topic.ts'

/** What people in a hurry write: abbreviations, a topic and what is asked of it, exceptions, thresholds and comparisons; one after the other. */
export const inAHurry: readonly [RegExp, string][] = [
  ...abbreviations,
  ...exceptions,
  ...underTopic,
  ...thresholds,
  ...moreThan,
]
