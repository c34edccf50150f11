import { isStrong } from '../ask/answer/absences.ts'
import type { Answer } from '../ask/answer/answer.ts'
import { besideIt, namedIn } from '../ask/answer/beside.ts'
import type { Nearest } from '../ask/answer/nearest.ts'
import { describeQuery } from '../ask/describe.ts'
import type { Query } from '../ask/query.ts'
import type { Block, Line } from '../briefing/briefing.ts'
import { absenceLine, shortName } from '../briefing/wording.ts'
import type { Archive } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { byYear, yearLines } from './ask-by-year.ts'
import { claimedBeside, claimsToldOf } from './ask-claims.ts'
import { saidToJoin } from './ask-joined.ts'
import { accusedLines, askedOf, factLine, matterLine } from './ask-matter.ts'
import { namedLines, signedLines } from './ask-names.ts'
import { isOfList } from './ask-sentence.ts'
import type { Context } from './command.ts'

const absencesShown = 4
/** More of what is nearest has a button. */
export const nearestShown = 3
const namedShown = 3

/** What of an answer stands on a page. */
export interface Shown {
  query: Query
  answer: Answer
  /** Of the facts those that answer, and those that are on record instead. */
  named: readonly Statement[]
  others: readonly Statement[]
  matters: readonly IncidentId[]
  /** Whether there is nothing but matters. */
  onlyMatters: boolean
  firstPage: boolean
  near: Nearest | undefined
  unread: readonly string[]
}

/** The facts behind the answer, what did not happen, what is nearest, and how the question was read. */
export function blocksOf(shown: Shown, context: Context): Block[] {
  const { query, answer, firstPage, onlyMatters, matters } = shown
  const { archive, incidents } = answer
  return [
    ...(firstPage ? section('By year', yearLines(byYear(query, answer))) : []),
    ...(firstPage || onlyMatters
      ? section(undefined, matterLines(archive, matters, onlyMatters ? [] : incidents))
      : []),
    ...section(
      incidents.length > 0 ? 'What was said and done' : undefined,
      shown.named.map((each) => factLine(archive, each, answer, askedOf(query))),
    ),
    ...(firstPage ? section('All who are named', namedLines(query, answer)) : []),
    ...(firstPage ? section('All who signed', signedLines(query, answer)) : []),
    ...(firstPage ? besideBlocks(query, answer) : []),
    ...section(
      'What is on record instead',
      shown.others.map((each) => factLine(archive, each, answer)),
    ),
    ...(answer.verdict === 'none' ? noneBlocks(shown) : []),
    ...noteBlocks(shown, context),
  ]
}

/** What the same said beside it, what did not happen, and who is silent. */
function besideBlocks(query: Query, answer: Answer): Block[] {
  const { archive, statements, instead, silent } = answer
  const naming = namedIn(query, answer)
  const lines = (all: readonly Statement[]) => all.map((each) => factLine(archive, each, answer))
  return [
    ...section(
      'Claimed, as others report',
      claimedBeside(query, answer).map((id) => matterLine(archive, id)),
    ),
    ...section('What the same said beside it', lines(besideIt(query, answer))),
    ...section('What was said of who joined', lines(saidToJoin(query, answer))),
    ...section(
      query.over.length > 0 ? 'What else names an author' : 'What else names it',
      someOf(lines(naming), namedShown),
    ),
    ...section(statements.length + instead.length > 0 ? 'What did not happen' : undefined, absenceLines(answer)),
    ...section(
      undefined,
      silent.map(
        (id): Line => [{ text: shortName(archive, id), strong: true }, ': nothing of the kind on record here'],
      ),
    ),
  ]
}

function noneBlocks({ query, answer, near }: Shown): Block[] {
  const { archive, absences } = answer
  const naming = namedIn(query, answer)
  return [
    ...(isOfList(query, answer) ? [] : [nothingFollows(absences.some(isStrong))]),
    ...section('What is on record of it', [...accusedLines(archive, query), ...claimsToldOf(query, answer)]),
    ...section(
      near && `Nearest on record, ${near.instead}`,
      near?.statements
        .filter((each) => !naming.includes(each))
        .slice(0, nearestShown)
        .map((each) => factLine(archive, each, answer)) ?? [],
    ),
  ]
}

const noteBlocks = ({ query, answer, unread }: Shown, context: Context): Block[] =>
  [
    `Read as: ${describeQuery(answer.archive, query)}`,
    ...(unread.length > 0 ? [`Not read: ${unread.map((word) => `“${word}”`).join(', ')}.`] : []),
    ...answer.scope.told,
    answer.asOf
      ? `As the record stood on ${writeDay(answer.asOf)}; what came later is left out.`
      : reachOfRecord(context),
  ].map((text): Block => ({ kind: 'note', line: [text] }))

function section(heading: string | undefined, items: readonly Line[]): Block[] {
  if (items.length === 0) return []
  return [...(heading ? [{ kind: 'heading' as const, text: heading }] : []), { kind: 'list', items }]
}

/** Of more matters than have room beside the facts, how many are left. */
const matterLines = (archive: Archive, shown: readonly IncidentId[], all: readonly IncidentId[]): Line[] =>
  withLeft(
    shown.map((id) => matterLine(archive, id)),
    all.length - shown.length,
  )

const absenceLines = ({ archive, absences }: Answer): Line[] =>
  someOf(
    absences.map((each) => absenceLine(archive, each)),
    absencesShown,
  )

const someOf = (lines: readonly Line[], most: number): Line[] => withLeft(lines.slice(0, most), lines.length - most)

const withLeft = (lines: readonly Line[], left: number): Line[] =>
  left > 0 ? [...lines, [{ text: `… and ${left} more`, quiet: true }]] : [...lines]

const nothingFollows = (strong: boolean): Block => ({
  kind: 'text',
  line: [
    strong
      ? 'Only what was checked, declined or reported means that it did not happen.'
      : 'That says nothing about the world: the record may be incomplete.',
  ],
})
