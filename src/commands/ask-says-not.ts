import type { Answer } from '../ask/answer/answer.ts'
import { areAll } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { signerOf } from './ask-speakers.ts'

/** Of more than so many one alone says little. */
const few = 2

const reservation = /[,;] (?:and |but )?(would not say [^.;]+|no accounts? (?:was|were) [^.;]+)/

/** “Did APT31 get into the accounts of MPs”, “did he confirm that it was Stuxnet”: what was not so, or not said, as one who tells of it says. */
export function saysNot({ acts, negated }: Query, answer: Answer): string | undefined {
  const { statements } = answer
  const said = areAll(acts, ({ ofAccused, name }) => ofAccused || name === 'confirmation' || name === 'statements')
  if (!said || negated || statements.length > few) return undefined
  const [first] = statements.flatMap((each) => {
    const not = reservation.exec(each.gist)?.[1]
    return not ? [`${not}${statements.length > 1 ? ` (${signerOf(each, answer)})` : ''}`] : []
  })
  return first
}
