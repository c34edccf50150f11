import { isDeedWord } from '../lexicon/deed-words.ts'
import { isMonth } from './calendar.ts'
import type { Step } from './item.ts'
import type { Token } from './tokens.ts'

/**
 * “The Target breach”, “over Capital One”, “Play ransomware”: an everyday word that is written as a name, and that no name on record has.
 */
export function unheardName(tokens: readonly Token[], at: number, { item, length }: Step): Step | undefined {
  const token = tokens[at]
  if (!token || at === 0 || length > 1 || title.test(token.raw) || isMonth(token.raw)) return undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const next = after?.raw ?? ''
  if (item?.is === 'act')
    return token.proper && before?.raw === 'the' && isDeedWord(next) ? unknown(token.raw) : undefined
  if (item?.is !== 'filler' && item?.is !== 'wide') return undefined
  if (!token.proper) return undefined
  const inRun = after?.proper === true || before?.proper === true
  return inRun ||
    isDeedWord(next) ||
    /^(?:ransomware|gang|group|hackers)$/.test(next) ||
    /^(?:over|for)$/.test(before?.raw ?? '')
    ? unknown(token.raw)
    : undefined
}

const unknown = (text: string): Step => ({ item: { is: 'unknown', text, proper: true }, length: 1 })

const title =
  /^(?:authority|agency|office|services?|company|council|committee|board|court|bank|mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|gen|general|minister|president)$/
