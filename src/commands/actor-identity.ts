import type { Block, Line } from '../briefing/briefing.ts'
import { citeSpans, shortName } from '../briefing/wording.ts'
import { namesakesOf } from '../find/namesakes.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Context } from './command.ts'

/** What kind of body it is, where, and to whom sources say that it belongs. */
export function identity({ kind, country, partOf, linkedTo, posts, sources }: Actor, { archive }: Context): Line {
  const state = country && archive.actorsByCountry.get(country)?.find((each) => each.kind === 'state')
  const parent = partOf && actorOf(archive, partOf)
  const words = [
    kind.replace('-', ' '),
    state && kind !== 'state' ? state.name : undefined,
    ...posts.map(({ post, of, asOf }) => `${post} of ${shortName(archive, of)} as of ${writeDay(asOf)}`),
    parent ? `said to be part of ${parent.name}` : undefined,
    linkedTo.length > 0 ? `linked to ${linkedTo.map((id) => actorOf(archive, id).name).join(', ')}` : undefined,
  ]
  return [words.filter(Boolean).join(' · '), ...citeSpans(sources)]
}

/** Groups, units and people of whom sources say so, a line for each kind, also the groups of its units; of a state the groups, as all would be too many. */
export function parts(actor: Actor, { archive }: Context): Line[] {
  const byKind = groupBy(
    archive.actors.filter(actor.kind === 'state' ? isGroupOf(actor) : isPartOf(actor, archive)),
    ({ kind }) => [kind],
  )
  return [...byKind]
    .toSorted(([a], [b]) => order.indexOf(b) - order.indexOf(a))
    .map(([kind, list]) => [
      { text: some(list.map(({ name }) => name)), strong: true },
      ` – ${kind.replace('-', ' ')}`,
      ...citeSpans(list.flatMap(({ sources }) => sources)),
    ])
}

const isGroupOf =
  ({ country }: Actor) =>
  (each: Actor): boolean =>
    each.kind === 'threat-group' && country !== undefined && each.country === country

const isPartOf =
  ({ id }: Actor, archive: Archive) =>
  ({ kind, partOf }: Actor): boolean =>
    partOf === id || (kind === 'threat-group' && partOf !== undefined && actorOf(archive, partOf).partOf === id)

/** What is asked for most comes last here and is told first; people, of whom there are many, at the end. */
const order: readonly Actor['kind'][] = ['person', 'other', 'company', 'agency', 'military-unit', 'threat-group']

const partsShown = 24

const some = (names: readonly string[]): string =>
  `${names.slice(0, partsShown).join(', ')}${names.length > partsShown ? ` and ${names.length - partsShown} more` : ''}`

/** What the record says of the name, and who else has it. */
export function warning({ id, note }: Actor, { archive }: Context): Block[] {
  const others = namesakesOf(archive, id).map((each) => `${each.name}${each.country ? ` (${each.country})` : ''}`)
  const shared = others.length > 0 ? `Also used of: ${others.join('; ')}.` : ''
  const text = [note, shared].filter(Boolean).join(' ')
  return text ? [{ kind: 'facts', facts: [{ label: 'Beware of the name', value: [text] }] }] : []
}

/** The other names, by who uses them. */
export function names({ aliases }: Actor): Line[] {
  const byUser = groupBy(aliases, ({ by }) => [by ?? 'user not on record'])
  return [...byUser].map(([user, list]) => [
    { text: list.map(({ name }) => name).join(', '), strong: true },
    ` – ${user}`,
  ])
}
