import * as z from 'zod'
import type { Block, Line } from '../briefing/briefing.ts'
import { plural } from '../briefing/kinds.ts'
import { measureLine } from '../briefing/measure-line.ts'
import { markUnverified } from '../briefing/unverified.ts'
import { absenceLine } from '../briefing/wording.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import { type Archive, actorOf } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'
import { type Designation, isDesignation } from '../model/statement.ts'
import { reachOfRecord } from './as-of.ts'
import { briefingOf } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { type Filter, readFilter } from './filter.ts'
import { Page, pageButtons, pageOf } from './paging.ts'
import { answer, nothing } from './replies.ts'

const pageSize = 8
const absencesShown = 6

export const sanctions = defineCommand({
  name: 'sanctions',
  about: 'Who sanctioned whom, when, under what, and over which incident',
  examples: ['sanctions cloud hopper', 'sanctions on:china as-of:2021-07-19', 'sanctions by:eu'],
  input: z.strictObject({
    about: z
      .string()
      .min(1)
      .optional()
      .meta({ subject: 'any', description: 'Incident that is the reason, or who was listed' }),
    by: z.string().min(1).optional().meta({ subject: 'actor', description: 'Imposer: state, bloc, body' }),
    on: z
      .string()
      .min(1)
      .optional()
      .meta({ subject: 'actor', description: 'Target: state, body, group, company, person' }),
    page: Page,
  }),
  answer(input, context) {
    const { archive } = context
    const filter = readFilter('sanctions', input, context)
    if ('reply' in filter) return filter.reply
    const back = filter.subject ? [briefingOf(filter.subject)] : []
    const acts = findStatements(archive, {
      ...filter.query,
      kinds: new Set(['sanction', 'sanction-lifted']),
    }).filter(isDesignation)
    const title = `Sanctions${filter.words}`
    const small = [...absences(filter, context), ...notes(filter, acts, context)]
    if (acts.length === 0) {
      return nothing(
        title,
        'No sanction on record here fits. Only an absence that was checked, declined or reported means that nobody did.',
        small,
        back,
      )
    }
    const { shown, current, pages } = pageOf(acts, input.page, pageSize)
    return answer(
      title,
      [
        { kind: 'text', line: [totals(archive, acts, filter.query.on, pages, current)] },
        ...byImposer(archive, shown, filter.query.on),
        ...(current === 1 ? small : []),
      ],
      [...pageButtons('sanctions', input, current, pages), ...back],
    )
  },
})

/** How many acts, and against how many of those who were asked about. */
function totals(
  archive: Archive,
  acts: readonly Designation[],
  on: ReadonlySet<ActorId> | undefined,
  pages: number,
  current: number,
): string {
  const imposed = acts.filter(({ kind }) => kind === 'sanction')
  const targets = new Set<ActorId>()
  const imposers = new Map<string, number>()
  for (const act of imposed) {
    const name = imposerOf(archive, act)
    imposers.set(name, (imposers.get(name) ?? 0) + 1)
    for (const target of act.targets) if (!on || on.has(target)) targets.add(target)
  }
  const each = [...imposers].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
  const page = pages > 1 ? ` Page ${current} of ${pages}, newest first.` : ''
  const lifted = acts.length - imposed.length
  const counts = [
    ...(imposed.length > 0
      ? [
          `${plural(imposed.length, 'act')} against ${plural(targets.size, 'target')}: ${each.join(', ')}${markUnverified(imposed)}`,
        ]
      : []),
    ...(lifted > 0 ? [`sanctions lifted in ${plural(lifted, 'act')}`] : []),
  ].join('; ')
  return `${counts.charAt(0).toUpperCase()}${counts.slice(1)}.${page}`
}

/** One line an act, under its imposer. */
function byImposer(archive: Archive, acts: readonly Designation[], first?: ReadonlySet<ActorId>): Block[] {
  const groups = new Map<string, Line[]>()
  for (const act of acts) {
    const name = imposerOf(archive, act)
    groups.set(name, [...(groups.get(name) ?? []), measureLine(archive, act, { reason: true, first })])
  }
  return [...groups].flatMap(([text, items]): Block[] => [
    { kind: 'heading', text },
    { kind: 'list', items },
  ])
}

function imposerOf(archive: Archive, { onBehalfOf, authority }: Designation): string {
  return actorOf(archive, onBehalfOf[0] ?? authority).name
}

function absences({ touched }: Filter, { archive }: Context): Block[] {
  const found = findAbsences(archive, touched).filter(({ act }) => act === 'sanction')
  if (found.length === 0) return []
  return [
    { kind: 'heading', text: 'What did not happen' },
    { kind: 'list', items: found.slice(0, absencesShown).map((absence) => absenceLine(archive, absence)) },
  ]
}

/** The order on cyber attacks, and the section on Russian cybersecurity, https://www.congress.gov/bill/115th-congress/house-bill/3364, name it by number alone. */
const aboutCyber = /cyber|\bE\.O\. 13694\b|\bCAATSA section 224\b/i

function notes({ told }: Filter, acts: readonly Designation[], context: Context): Block[] {
  const imposed = acts.filter(({ kind }) => kind === 'sanction')
  const others = imposed.filter(({ regime }) => !aboutCyber.test(regime)).length
  const programme =
    others > 0
      ? ` ${others} of ${plural(imposed.length, 'act')} ${others === 1 ? 'is' : 'are'} under a programme that is not about cyber, such as one on a country.`
      : ''
  const reason = `The regime is not the reason: an act counts here by whom it lists and over what.${programme}`
  return [...told, ...(acts.length > 0 ? [reason] : []), reachOfRecord(context)].map((text) => ({
    kind: 'note',
    line: [text],
  }))
}
