import * as z from 'zod'
import type { Line } from '../briefing/briefing.ts'
import { kindWords, plural, tally } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { absenceLine, statementLine } from '../briefing/wording.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { isBy, writeDay } from '../model/day.ts'
import { kinds } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { briefingOf } from './buttons.ts'
import { defineCommand } from './command.ts'
import { readFilter, typedDay } from './filter.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer, nothing } from './replies.ts'
import { capital } from './words.ts'

const pageSize = 8

export const statements = defineCommand({
  name: 'statements',
  about: 'Who said or did what: attributions, condemnations, denials, measures; newest first',
  examples: ['statements exchange', 'statements by:nato', 'statements on:china kind:denial since:2021'],
  input: z.strictObject({
    about: z.string().min(1).optional().meta({ subject: 'any', description: 'Incident or actor that it is about' }),
    by: z
      .string()
      .min(1)
      .optional()
      .meta({ subject: 'actor', description: 'Who said or did it: state, bloc, body, person' }),
    on: z
      .string()
      .min(1)
      .optional()
      .meta({ subject: 'actor', description: 'Who was blamed, addressed, listed or charged' }),
    kind: z
      .enum(kinds, { error: `is one of ${kinds.join(', ')}` })
      .optional()
      .describe('Kind of statement'),
    since: typedDay('From this day on: 2021, 2021-07 or 2021-07-19'),
    until: typedDay('Up to this day: 2021, 2021-07 or 2021-07-19'),
    page: Page,
  }),
  answer(input, context) {
    const { archive } = context
    const filter = readFilter('statements', input, context)
    if ('reply' in filter) return filter.reply
    const back = filter.subject ? [briefingOf(filter.subject)] : []
    const { query, words, told, touched } = filter
    const found = findStatements(archive, { ...query, ...(input.kind && { kinds: new Set([input.kind]) }) })
    const what = input.kind ? kindWords[input.kind].many : 'statements'
    const title = `${capital(what)}${words}`
    const notes = told.map((text) => ({ kind: 'note' as const, line: [text] }))
    const kind = input.kind
    const absences = findAbsences(archive, touched).filter(
      ({ act, asOf }) => (!kind || act === kind) && (!input.until || isBy(asOf, input.until)),
    )
    if (found.length === 0) {
      return nothing(
        title,
        'Nothing on record here fits. That says nothing about the world: the record may be incomplete.',
        [
          ...(absences.length > 0
            ? [{ kind: 'list' as const, items: absences.slice(0, 4).map((each) => absenceLine(archive, each)) }]
            : []),
          ...notes,
        ],
        back,
      )
    }
    const { shown, current, pages } = pageOf(found, input.page, pageSize)
    const items: Line[] = shown.map((statement) => statementLine(archive, statement, query.incidents))
    return answer(
      title,
      [
        {
          kind: 'text',
          line: [
            `${plural(found.length, 'statement')} on record${pages > 1 ? `, page ${current} of ${pages}` : ''}: ${tally(found.map((each) => each.kind))}${markUnverified(found)}.`,
          ],
        },
        { kind: 'list', items },
        ...notes,
        {
          kind: 'note',
          line: [`Newest fact here: ${writeDay(found[0]?.day ?? context.newest)}. ${reachOfRecord(context)}`],
        },
      ],
      [...pageButtons('statements', input, current, pages), ...back],
    )
  },
})
