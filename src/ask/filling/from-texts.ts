import type { Clause, Reading } from '../reading.ts'
import { inItsWords } from './in-its-words.ts'
import { overLikeliest } from './likeliest.ts'

/** What was not understood, by the words that no name has: the matter or the fact of which they tell. */
export const fromTexts = (clause: Clause, reading: Reading): Reading | undefined =>
  overLikeliest(clause, reading) ?? inItsWords(clause, reading)
