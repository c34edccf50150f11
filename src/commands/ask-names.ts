import type { Answer } from '../ask/answer/answer.ts'
import { areMeasures } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import type { Line } from '../briefing/briefing.ts'
import { kindWords } from '../briefing/kinds.ts'
import { citeSpans, shortName } from '../briefing/wording.ts'
import { writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'
import { namesShown } from './ask-counts.ts'
import { asksForStates } from './ask-many.ts'
import { signerOf, signersOf, statesOf } from './ask-speakers.ts'
import { nameOf, targetsIn } from './ask-targets.ts'
import { capital } from './words.ts'

/** Of more acts each is told in its own line. */
const fewActs = 3
const longest = 80

/** “Which agencies signed the advisory”: all of them, where the sentence and the lines of the facts have room for a few only. */
export function signedLines(query: Query, answer: Answer): Line[] {
  const { archive, statements } = answer
  const signed = (each: Statement) =>
    asksForStates(query, archive) ? statesOf(each, answer).map((id) => shortName(archive, id)) : signersOf(each, answer)
  const lists = statements.map((each) => ({ each, all: [...new Set(signed(each))] }))
  if (query.wanted !== 'who' || statements.length > fewActs) return []
  return lists
    .filter(({ all }) => all.length > namesShown)
    .map(({ each, all }) => [
      { text: `${capital(kindWords[each.kind].one)}, ${writeDay(each.day)}`, strong: true },
      `: ${all.join(', ')}`,
      ...citeSpans(each.sources),
    ])
}

/** “Names of the twelve GRU men charged in 2018”: all of them, act by act, where the sentence and the lines of the facts have room for a few only. */
export function namedLines({ wanted, acts }: Query, answer: Answer): Line[] {
  const asked = (wanted === 'whom' || wanted === 'count') && acts.length > 0 && areMeasures(acts)
  const { statements } = answer
  const lists = statements.map((each) => ({ each, ids: targetsIn(each, answer) }))
  const most = Math.max(0, ...lists.map(({ ids }) => ids.length))
  if (!asked || statements.length > fewActs || most <= namesShown || most > longest) return []
  return lists.map(({ each, ids }) => [
    { text: `${signerOf(each, answer)}, ${writeDay(each.day)}`, strong: true },
    `: ${ids.map((id) => nameOf(id, each, answer)).join(', ')}`,
    ...citeSpans(each.sources),
  ])
}
