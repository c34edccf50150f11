import * as z from 'zod'
import { levelsInOrder, levelWords, plural } from '../briefing/kinds.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { shortName } from '../briefing/wording.ts'
import { refer } from '../find/names.ts'
import { partiesOf } from '../find/parties.ts'
import { withParts } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { incidentOf } from '../model/archive.ts'
import type { IncidentId } from '../model/id.ts'
import { isOwnAttribution, type Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { blocSection } from './blocs.ts'
import { briefingOf, statementsOn, viewOf } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { absent, acts, cellOf, doubt, isDoubtful, levelCodes, type Party, partiesIn } from './matrix-cells.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer, nothing } from './replies.ts'
import { resolve } from './subject.ts'

/** As many as Slack takes with their links. */
const pageSize = 12

export const matrix = defineCommand({
  name: 'matrix',
  about: 'Who did what about an incident, act by act; and who of a bloc spoke only through it',
  examples: ['matrix exchange', 'matrix notpetya'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'incident', description: 'Name of the incident' }),
    page: Page,
  }),
  answer(input, context) {
    const named = resolve(context.names.incident, input.name, { command: 'matrix', input, option: 'name' }, context)
    return 'reply' in named ? named.reply : matrixOf(named.record.id, input.page, context)
  },
})

function matrixOf(id: IncidentId, page: number | undefined, context: Context) {
  const { archive } = context
  const incidents = withParts(archive, id)
  const statements = findStatements(archive, { incidents })
  const parties = partiesIn(archive, statements, findAbsences(archive, { incidents }))
  const subject = { kind: 'incident' as const, id }
  const title = `Who did what: ${incidentOf(archive, id).name}`
  const back = [briefingOf(subject), statementsOn(subject), viewOf('gaps', subject)]
  if (parties.length === 0)
    return nothing(
      title,
      `None of this by a state, bloc, body or company on record here: ${acts.map(({ label }) => label).join(', ')}.`,
      [],
      back,
    )
  const columns = acts
    .map((act, at) => ({ ...act, at }))
    .filter(({ at }) => parties.some(({ did, didNot }) => did[at] || didNot[at]))
  const { shown, current, pages } = pageOf(parties, page, pageSize)
  return answer(
    title,
    [
      { kind: 'text', line: [totals(parties, current, pages)] },
      {
        kind: 'table',
        columns: [{ label: 'who', short: 'who' }, ...columns],
        rows: shown.map((party) => [[shortName(archive, party.id)], ...columns.map(({ at }) => cellOf(party, at))]),
      },
      ...(current === 1 ? blocSection(archive, statements) : []),
      { kind: 'note', line: [legend(parties, columns)] },
      { kind: 'note', line: [`${leftOut(statements, context)}${reachOfRecord(context)}`] },
    ],
    [...pageButtons('matrix', { name: refer(id) }, current, pages), ...back],
  )
}

function totals(parties: readonly Party[], current: number, pages: number): string {
  const counts = acts.flatMap(({ label }, at) => {
    const did = parties.flatMap((party) => party.did[at] ?? [])
    return did.length > 0 ? [`${did.length} ${label}${markUnverified(did)}`] : []
  })
  const page = pages > 1 ? ` Page ${current} of ${pages}.` : ''
  const active = parties.filter(({ did }) => did.some(Boolean)).length
  return `${active} took part: ${counts.join(', ')}.${page}`
}

/** Only what the table shows is explained. */
function legend(parties: readonly Party[], columns: readonly { at: number }[]): string {
  const found = parties.flatMap(({ did }) => did.flatMap((each) => each ?? []))
  const blamed = new Set(found.filter(isOwnAttribution).map(({ level }) => level))
  const levels = levelsInOrder.filter((level) => blamed.has(level))
  const none = acts.filter((_, at) => !columns.some((column) => column.at === at)).map(({ label }) => label)
  return [
    levels.length > 0
      ? `Blamed: ${levels.map((level) => `“${levelCodes[level]}”, ${levelWords[level]}`).join('; ')}.`
      : '',
    parties.some(({ didNot }) => didNot.some(Boolean))
      ? `“${absent}”: known not to have, by what was checked, declined or reported, as of its day; an empty cell says nothing.`
      : 'An empty cell says only that nothing is on record here.',
    found.some(isDoubtful) ? `“${doubt}”: unverified, or of a sanction some target.` : '',
    none.length > 0 ? `By nobody on record here: ${none.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function leftOut(statements: readonly Statement[], { archive }: Context): string {
  const nobody = statements.filter((each) => partiesOf(archive, each).length === 0).length
  const others = statements.filter(
    (each) => partiesOf(archive, each).length > 0 && !acts.some(({ kinds }) => kinds.includes(each.kind)),
  ).length
  const parts = [
    nobody > 0 ? `${plural(nobody, 'statement')} on background or by people who speak for themselves` : '',
    others > 0 ? `${others} of other kinds` : '',
  ].filter(Boolean)
  const left = parts.length > 0 ? `Left out: ${parts.join(', ')}. ` : ''
  return `A cell leads to one statement, the gravest and then the first. Bodies that spoke for themselves stand below their state. ${left}`
}
