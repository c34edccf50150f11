import * as z from 'zod'
import { plural } from '../briefing/kinds.ts'
import { type Name, refer } from '../find/names.ts'
import { withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements, speakersOf, targetsOf } from '../find/statements.ts'
import { newestFirst } from '../model/day.ts'
import type { Source } from '../model/source.ts'
import { briefingOf } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer } from './replies.ts'
import { resolve } from './subject.ts'

const pageSize = 12

export const sources = defineCommand({
  name: 'sources',
  about: 'Every source on an incident or actor, as citations ready to copy',
  examples: ['sources exchange', 'sources hafnium'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'any', description: 'Incident or actor' }),
    page: Page,
  }),
  answer(input, context) {
    const named = resolve(context.names.any, input.name, { command: 'sources', input, option: 'name' }, context)
    if ('reply' in named) return named.reply
    const all = sourcesOn(named.record, context)
    const { shown, current, pages } = pageOf(all, input.page, pageSize)
    const page = pages > 1 ? `, page ${current} of ${pages}` : ''
    return answer(
      `Sources on ${named.record.name}`,
      [
        {
          kind: 'text',
          line: [
            `${plural(all.length, 'source')}${page}, newest first. Each is ready to copy: publisher, title, date, address.`,
          ],
        },
        { kind: 'sources', sources: shown },
      ],
      [...pageButtons('sources', { name: refer(named.record.id) }, current, pages), briefingOf(named.record)],
    )
  },
})

/** Each once: those of the record itself, of what was said and done, and of what did not happen. */
function sourcesOn(name: Name, { archive }: Context): Source[] {
  const records =
    name.kind === 'incident'
      ? recordsOfIncident(name, archive)
      : [
          archive.actorsById.get(name.id),
          ...archive.statements.filter((each) => [...speakersOf(each), ...targetsOf(each)].includes(name.id)),
          ...findAbsences(archive, { actors: new Set([name.id]) }),
        ]
  const unique = new Map<string, Source>()
  for (const record of records)
    for (const source of record?.sources ?? []) unique.set(source.url ?? source.title, source)
  return [...unique.values()].sort((a, b) => (a.day && b.day ? newestFirst(a.day, b.day) : a.day ? -1 : b.day ? 1 : 0))
}

function recordsOfIncident({ id }: Extract<Name, { kind: 'incident' }>, archive: Context['archive']) {
  const incidents = withParts(archive, id)
  return [
    ...[...incidents].map((each) => archive.incidentsById.get(each)),
    ...findStatements(archive, { incidents }),
    ...findAbsences(archive, { incidents }),
  ]
}
