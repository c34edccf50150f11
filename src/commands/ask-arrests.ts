import type { Answer } from '../ask/answer/answer.ts'
import { areAll } from '../ask/lexicon/act.ts'
import { arrest, arrestToldOf } from '../ask/lexicon/acts-of-law.ts'
import type { Query } from '../ask/query.ts'
import { writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'
import { names } from './ask-counts.ts'
import { signersOf } from './ask-speakers.ts'
import { capital } from './words.ts'

const place = String.raw`(?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*`
const taken = new RegExp(
  String.raw`\b(?:arrest(?:s|ed)?|held)\b[^.,;]*? in (${place}(?:, ${place})*(?:,? and ${place})?)`,
  'u',
)

/** “ in Los Angeles”: the place, or the places, at which the record’s words have somebody arrested. */
export function placeOfArrest({ gist }: Statement): string {
  const [, where] = taken.exec(gist) ?? []
  return where ? ` in ${where}` : ''
}

const asked: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'when'])

/** “Where was Levashov arrested”, of which a takedown tells: neither its day nor who did it is that of whoever tells. */
export function arrestTold({ acts, wanted }: Query, answer: Answer): string | undefined {
  const [only, ...others] = answer.statements
  const isTold =
    acts.length > 0 &&
    areAll(acts, ({ name }) => name === arrest.name) &&
    only !== undefined &&
    arrestToldOf.kinds.includes(only.kind)
  if (!isTold || others.length > 0 || !asked.has(wanted)) return undefined
  const many = /\barrests\b|\barrested users\b/.test(only.gist)
  const unknown = wanted === 'when' ? 'Day not on record; ' : wanted === 'who' ? 'By whom is not on record; ' : ''
  const told = `${many ? 'arrests' : 'an arrest'}${placeOfArrest(only)} ${many ? 'are' : 'is'} told of by`
  return capital(`${unknown}${told} ${names(signersOf(only, answer))}, ${writeDay(only.day)}`)
}
