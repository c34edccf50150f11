import type { Answer } from '../ask/answer/answer.ts'
import { areMeasures } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import type { Line } from '../briefing/briefing.ts'
import { citeSpans } from '../briefing/wording.ts'
import { writeDay } from '../model/day.ts'
import { namesShown } from './ask-counts.ts'
import { signerOf } from './ask-speakers.ts'
import { nameOf, targetsIn } from './ask-targets.ts'

/** Of more acts each is told in its own line. */
const fewActs = 3
const longest = 80

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
