import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { besideIt } from '../ask/answer/beside.ts'
import { nearestTo } from '../ask/answer/nearest.ts'
import { describeQuery } from '../ask/describe.ts'
import type { Query } from '../ask/query.ts'
import { writeQuery } from '../ask/write.ts'
import type { Block, Briefing, Line, Next } from '../briefing/briefing.ts'
import { absenceLine, shortName } from '../briefing/wording.ts'
import { refer } from '../find/names.ts'
import type { Archive } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import { reachOfRecord } from './as-of.ts'
import { claimsToldOf } from './ask-claims.ts'
import { accusedLines, factLine, matterLine } from './ask-matter.ts'
import { sentenceOf } from './ask-sentence.ts'
import type { Context } from './command.ts'
import { pageOf } from './paging.ts'

const pageSize = 8
const absencesShown = 4
const nearestShown = 3

/** The answer in a sentence, the facts behind it, and how the question was read. */
export function briefAnswer(
  query: Query,
  answer: Answer,
  page: number | undefined,
  context: Context,
  unread: readonly string[] = [],
): Briefing {
  const { archive, verdict, statements, absences, instead, silent, incidents } = answer
  // “Which hospitals were hit”: nothing that was said is asked for.
  const facts =
    incidents.length > 0 && query.acts.every(({ ofAccused }) => ofAccused) ? [] : [...statements, ...instead]
  const onlyMatters = facts.length === 0 && incidents.length > 0
  const { shown } = pageOf(facts, page, pageSize)
  const matters = pageOf(incidents, onlyMatters ? page : undefined, pageSize)
  const { current, pages } = onlyMatters ? matters : pageOf(facts, page, pageSize)
  const first = current === 1
  const named = shown.filter((each) => statements.includes(each))
  const others = shown.filter((each) => !statements.includes(each))
  const read = describeQuery(archive, query)
  const found = verdict !== 'none'
  const near = found || facts.length > 0 ? undefined : nearestTo(archive, query)
  return {
    tone: found ? 'answer' : 'nothing',
    title: `${sentenceOf(query, answer)}${pages > 1 && !first ? ` (page ${current} of ${pages})` : ''}`,
    blocks: [
      ...(first || onlyMatters
        ? section(undefined, matterLines(archive, matters.shown, onlyMatters ? [] : incidents))
        : []),
      ...section(
        incidents.length > 0 ? 'What was said and done' : undefined,
        named.map((each) => factLine(archive, each, answer, query.wanted === 'why')),
      ),
      ...section(
        'What the same said beside it',
        first ? besideIt(query, answer).map((each) => factLine(archive, each, answer)) : [],
      ),
      ...(first ? section(facts.length > 0 ? 'What did not happen' : undefined, absenceLines(answer)) : []),
      ...(first
        ? section(
            undefined,
            silent.map(
              (id): Line => [{ text: shortName(archive, id), strong: true }, ': nothing of the kind on record here'],
            ),
          )
        : []),
      ...section(
        'What is on record instead',
        others.map((each) => factLine(archive, each, answer)),
      ),
      ...(found ? [] : [{ kind: 'text' as const, line: [nothingFollows(absences.some(isStrong))] }]),
      ...section(
        'What is on record of it',
        found ? [] : [...accusedLines(archive, query), ...claimsToldOf(query, answer)],
      ),
      ...section(
        near && `Nearest on record, ${near.instead}`,
        near?.statements.slice(0, nearestShown).map((each) => factLine(archive, each, answer)) ?? [],
      ),
      { kind: 'note', line: [`Read as: ${read}`] },
      ...(unread.length > 0
        ? [{ kind: 'note' as const, line: [`Not read: ${unread.map((word) => `“${word}”`).join(', ')}.`] }]
        : []),
      ...answer.scope.told.map((text): Block => ({ kind: 'note', line: [text] })),
      {
        kind: 'note',
        line: [
          answer.asOf
            ? `As the record stood on ${writeDay(answer.asOf)}; what came later is left out.`
            : reachOfRecord(context),
        ],
      },
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

function section(heading: string | undefined, items: readonly Line[]): Block[] {
  if (items.length === 0) return []
  return [...(heading ? [{ kind: 'heading' as const, text: heading }] : []), { kind: 'list', items }]
}

/** Of more matters than have room beside the facts, how many are left. */
function matterLines(archive: Archive, shown: readonly IncidentId[], all: readonly IncidentId[]): Line[] {
  const lines = shown.map((id) => matterLine(archive, id))
  const left = all.length - shown.length
  return left > 0 ? [...lines, [{ text: `… and ${left} more`, quiet: true }]] : lines
}

function absenceLines({ archive, absences }: Answer): Line[] {
  const lines = absences.slice(0, absencesShown).map((each) => absenceLine(archive, each))
  const left = absences.length - lines.length
  return left > 0 ? [...lines, [{ text: `… and ${left} more`, quiet: true }]] : lines
}

const nothingFollows = (strong: boolean): string =>
  strong
    ? 'Only what was checked, declined or reported means that it did not happen.'
    : 'That says nothing about the world: the record may be incomplete.'

function pagesOf(query: Query, current: number, pages: number): Next[] {
  const to = (label: string, page: number): Next => ({
    label: `${label} (${page} of ${pages})`,
    question: `ask ${writeQuery(query)} page:${page}`,
  })
  return [
    ...(current < pages ? [to('Next page', current + 1)] : []),
    ...(current > 1 ? [to('Previous page', current - 1)] : []),
  ]
}

const briefings = ({ over, around }: Query): Next[] =>
  [...over, ...around.map(({ incident }) => incident)].slice(0, 1).flatMap((id) => [
    { label: 'Briefing', question: `incident name:${refer(id)}` },
    { label: 'Sources', question: `sources name:${refer(id)}` },
  ])
