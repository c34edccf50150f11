import type { Act } from './act.ts'
import { deedActs } from './acts-in-deeds.ts'
import { wordActs } from './acts-in-words.ts'
import { blameActs } from './acts-of-blame.ts'
import { embassyActs } from './acts-of-embassies.ts'

/** All that can be asked for, by the words that people use for it. Where two lines have a word, the first one has it. */
export const acts: readonly Act[] = [...blameActs, ...wordActs, ...embassyActs, ...deedActs]
