import { abbreviations } from './abbreviations.ts'
import { exceptions } from './exceptions.ts'
import { moreThan } from './more-than.ts'
import { searchedByWhom } from './searched-by-whom.ts'
import { thresholds } from './thresholds.ts'
import { throughWhom } from './through-whom.ts'
import { underTopic } from './under-topic.ts'

/** What people in a hurry write: abbreviations, exceptions, through whom somebody speaks, a topic and what is asked of it, thresholds and comparisons; one after the other. */
export const inAHurry: readonly [RegExp, string][] = [
  ...abbreviations,
  ...exceptions,
  ...throughWhom,
  ...underTopic,
  ...searchedByWhom,
  ...thresholds,
  ...moreThan,
]
