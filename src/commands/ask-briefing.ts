import type { Answer } from '../ask/answer/answer.ts'
import { nearestTo } from '../ask/answer/nearest.ts'
import { areAll } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { writeQuery } from '../ask/write.ts'
import type { Block, Briefing, Next } from '../briefing/briefing.ts'
import { refer } from '../find/names.ts'
import { blocksOf, nearestShown } from './ask-blocks.ts'
import { sentenceOf } from './ask-sentence.ts'
import type { Context } from './command.ts'
import { pageLabels, pageOf } from './paging.ts'

const pageSize = 8

/** The answer in a sentence, the facts behind it, and how the question was read. */
export function briefAnswer(
  query: Query,
  answer: Answer,
  page: number | undefined,
  context: Context,
  unread: readonly string[] = [],
): Briefing {
  const { archive, verdict, statements, instead, incidents } = answer
  // What a text was looked for by was read.
  const passed = unread.filter((word) => !query.mentions.includes(word))
  // “Which hospitals were hit”: nothing that was said is asked for.
  const facts =
    incidents.length > 0 && query.acts.every(({ ofAccused }) => ofAccused) ? [] : [...statements, ...instead]
  const onlyMatters = facts.length === 0 && incidents.length > 0
  const { shown, current: ofFacts, pages: factPages } = pageOf(facts, page, pageSize)
  const matters = pageOf(incidents, onlyMatters ? page : undefined, pageSize)
  const [current, pages] = onlyMatters ? [matters.current, matters.pages] : [ofFacts, factPages]
  const found = verdict !== 'none'
  const near = found || facts.length > 0 ? undefined : nearestTo(archive, query)
  return {
    tone: found ? 'answer' : 'nothing',
    title: `${asFarAsRead(sentenceOf(query, answer), query, passed)}${pages > 1 && current > 1 ? ` (page ${current} of ${pages})` : ''}`,
    blocks: [
      ...blocksOf(
        {
          query,
          answer,
          named: shown.filter((each) => statements.includes(each)),
          others: shown.filter((each) => !statements.includes(each)),
          matters: matters.shown,
          onlyMatters,
          firstPage: current === 1,
          near,
          unread: passed,
        },
        context,
      ),
      ...turning(onlyMatters ? incidents.length : facts.length, current, pages),
    ],
    choices: [],
    next: [
      ...pagesOf(query, current, pages),
      ...(near && near.statements.length > nearestShown
        ? [{ label: `All ${near.statements.length} nearest`, question: `ask ${writeQuery(near.query)}` }]
        : []),
      ...briefings(query),
    ],
  }
}

/** “Did Biden say that it was an escalation”, of which that word was passed over: that he spoke is no yes. */
const asFarAsRead = (sentence: string, { wanted, acts }: Query, passed: readonly string[]): string =>
  wanted === 'whether' && passed.length > 0 && areAll(acts, ({ name }) => name === 'statements')
    ? sentence.replace(/^Yes:/, 'Spoke of it, and not all that was asked is read:')
    : sentence

/** “1 to 8 of 14 shown; “more” shows the next.” */
function turning(many: number, current: number, pages: number): Block[] {
  if (pages === 1) return []
  const from = (current - 1) * pageSize + 1
  const shown = `${from} to ${Math.min(many, current * pageSize)} of ${many} shown`
  return [
    {
      kind: 'note',
      line: [current < pages ? `${shown}; “more” shows the next.` : `${shown}; “back” shows those before.`],
    },
  ]
}

function pagesOf(query: Query, current: number, pages: number): Next[] {
  const to = (label: string, page: number): Next => ({
    label: `${label} (${page} of ${pages})`,
    question: `ask ${writeQuery(query)} page:${page}`,
  })
  return [
    ...(current < pages ? [to(pageLabels.next, current + 1)] : []),
    ...(current > 1 ? [to(pageLabels.previous, current - 1)] : []),
  ]
}

const briefings = ({ over, around }: Query): Next[] =>
  [...over, ...around.map(({ incident }) => incident)].slice(0, 1).flatMap((id) => [
    { label: 'Briefing', question: `incident name:${refer(id)}` },
    { label: 'Sources', question: `sources name:${refer(id)}` },
  ])
