import * as z from 'zod'
import type { Block, Line } from '../briefing/briefing.ts'
import { plural, tally } from '../briefing/kinds.ts'
import { actOn, markUnverified } from '../briefing/unverified.ts'
import { linkTo, shortSpeaker } from '../briefing/wording.ts'
import { refer } from '../find/names.ts'
import { reachOfSpeaker, reachOfTarget } from '../find/roll-up.ts'
import { findStatements } from '../find/statements.ts'
import { type Archive, groupBy, incidentOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { attributions, isOwnAttribution, measures, type Statement } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { briefingOf, sanctionsOn, statementsOn } from './buttons.ts'
import { defineCommand } from './command.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer, nothing } from './replies.ts'
import { resolve } from './subject.ts'

const yearsShown = 4

export const record = defineCommand({
  name: 'record',
  about: 'Year by year: what an actor or state was accused of and by whom, what it denied, what was done to it',
  examples: ['record china', 'record gru', 'record lazarus'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'actor', description: 'State, agency, unit, group, company or person' }),
    page: Page,
  }),
  answer(input, context) {
    const named = resolve(context.names.actor, input.name, { command: 'record', input, option: 'name' }, context)
    if ('reply' in named) return named.reply
    const { archive } = context
    const { id, name } = named.record
    const reach = reachOfTarget(archive, id)
    const about = findStatements(archive, { on: reach.ids })
    const denials = findStatements(archive, {
      by: reachOfSpeaker(archive, id).ids,
      kinds: new Set(['denial', 'counter-accusation']),
    })
    const years = groupBy([...new Set([...about, ...denials])], ({ day }) => [day.slice(0, 4)])
    const title = `Record of ${name}`
    const note = {
      kind: 'note' as const,
      line: [
        `${reach.told ? `Counted: ${reach.told}. ` : ''}Accusations are what others say. ${reachOfRecord(context)}`,
      ],
    }
    if (years.size === 0)
      return nothing(title, 'No accusation, denial or measure on record here.', [note], [briefingOf(named.record)])
    const { shown, current, pages } = pageOf(
      [...years].sort(([a], [b]) => (a < b ? 1 : -1)),
      input.page,
      yearsShown,
    )
    return answer(
      title,
      [
        {
          kind: 'text',
          line: [
            `${plural(about.length, 'statement')} on it in ${plural(years.size, 'year')}: ${tally(about.map(({ kind }) => kind)) || 'none'}${markUnverified(about.map((each) => actOn(each, reach.ids)))}. By it: ${tally(denials.map(({ kind }) => kind)) || 'no denial on record'}${markUnverified(denials)}.`,
          ],
        },
        ...shown.flatMap(([year, statements]): Block[] => [
          { kind: 'heading', text: year },
          { kind: 'list', items: yearItems(archive, statements, denials, reach.ids) },
        ]),
        note,
      ],
      [
        ...pageButtons('record', { name: refer(id) }, current, pages),
        briefingOf(named.record),
        statementsOn(named.record),
        sanctionsOn(named.record),
      ],
    )
  },
})

/** What others said and did, an endorsement apart from an accusation, then its denials; a name leads to its source. */
function yearItems(
  archive: Archive,
  statements: readonly Statement[],
  denials: readonly Statement[],
  on: ReadonlySet<ActorId>,
): Line[] {
  const own = new Set(denials)
  const accused = statements.filter((each) => !own.has(each) && attributed.has(each.kind))
  const done = statements.filter((each) => !own.has(each) && measures.has(each.kind))
  const denied = statements.filter((each) => own.has(each))
  return [
    ...matters(archive, accused.filter(isOwnAttribution)).map(
      (line): Line => [{ text: 'Accused', strong: true }, ' – ', ...line],
    ),
    ...matters(
      archive,
      accused.filter((each) => !isOwnAttribution(each)),
    ).map((line): Line => [{ text: 'Accusation endorsed', strong: true }, ' – ', ...line]),
    ...matters(archive, done, on).map((line): Line => [{ text: 'Measures', strong: true }, ' – ', ...line]),
    ...matters(archive, denied).map((line): Line => [{ text: 'Denied', strong: true }, ' – ', ...line]),
  ]
}

const attributed = new Set<Statement['kind']>(attributions.filter((kind) => kind !== 'claim-of-responsibility'))
const speakersShown = 8

/** A line a matter: which, by how many, by whom; of acts on somebody which kinds. */
function matters(archive: Archive, statements: readonly Statement[], on?: ReadonlySet<ActorId>): Line[] {
  const mark = (said: readonly Statement[]) => markUnverified(on ? said.map((each) => actOn(each, on)) : said)
  const byMatter = groupBy(statements, ({ incidents, about }) => {
    const [first = about[0] ?? 'no incident named'] = incidents.map((id) => incidentOf(archive, id).name)
    return [first]
  })
  return [...byMatter].map(([matter, those]) => {
    const speakers = [...groupBy(those, (each) => [shortSpeaker(archive, each)])]
    const left = speakers.slice(speakersShown)
    const many = speakers.length > 1 ? `by ${speakers.length}, ` : ''
    const what = on ? `${tally(those.map(({ kind }) => kind))} by ` : many
    return [
      `${matter}: ${what}`,
      ...speakers
        .slice(0, speakersShown)
        .flatMap(([name, said], place) => [place > 0 ? ', ' : '', linkTo(name, said[0]?.sources ?? []), mark(said)]),
      left.length > 0 ? ` and ${left.length} more${mark(left.flatMap(([, said]) => said))}` : '',
    ]
  })
}
