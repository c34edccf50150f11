import { narrowing } from './narrowing.ts'
import type { Turns } from './turn-words.ts'
import { aboutIt } from './turns-about.ts'
import { amongThem } from './turns-among.ts'
import { elsewhere } from './turns-elsewhere.ts'
import { fewWords } from './turns-of-few-words.ts'
import { reasons } from './turns-to-reasons.ts'

/** Ways to go on in a thread; the first that fits. To add one is to add a line. */
export const turns: Turns = [...narrowing, ...elsewhere, ...fewWords, ...reasons, ...amongThem, ...aboutIt]
