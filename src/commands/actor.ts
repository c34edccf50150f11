import * as z from 'zod'
import type { Block, Briefing, Line } from '../briefing/briefing.ts'
import { plural, tally } from '../briefing/kinds.ts'
import { measureLine } from '../briefing/measure-line.ts'
import { actOn, markUnverified } from '../briefing/unverified.ts'
import { absenceLine, citeSpans, statementLine } from '../briefing/wording.ts'
import { reachOfSpeaker, reachOfTarget } from '../find/roll-up.ts'
import { findAbsences, findStatements } from '../find/statements.ts'
import type { Actor } from '../model/actor.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'
import { kinds, measures, type Statement } from '../model/statement.ts'
import { accusedItems, blamedItems, impliedItems, isBlame } from './actor-blamed.ts'
import { identity, names, parts, warning } from './actor-identity.ts'
import { reachOfRecord } from './as-of.ts'
import { actorButtons } from './buttons.ts'
import { type Context, defineCommand } from './command.ts'
import { layOut, roomIn, type Section } from './layout.ts'
import { answer } from './replies.ts'
import { resolve } from './subject.ts'

export const actor = defineCommand({
  name: 'actor',
  about:
    'Who an actor is and who belongs to it, its names and who uses them, what it was blamed for, what was done to it, what it said',
  examples: ['actor hafnium', 'actor apt29', 'actor china'],
  input: z.strictObject({
    name: z.string().min(1).meta({ subject: 'actor', description: 'Group, state, agency, unit, company or person' }),
  }),
  answer(input, context) {
    const named = resolve(context.names.actor, input.name, { command: 'actor', input, option: 'name' }, context)
    return 'reply' in named ? named.reply : profileOf(named.record.id, context)
  },
})

/** One screen of a chat, and what each section may take of it before the others have theirs. */
const screen = 2_100
const shares = { names: 300, parts: 200, blamed: 350, implied: 200, done: 350, hit: 250, said: 250, absent: 200 }

const spoken = new Set<Statement['kind']>(kinds.filter((kind) => !measures.has(kind)))

/** The incidents in which somebody of a state was hit, the latest first. */
const attacksThere = ({ incidents }: Archive, { country }: Actor): readonly Incident[] =>
  incidents
    .filter(({ victims }) => country !== undefined && victims.some((each) => each.country === country))
    .toSorted((a, b) => (b.disclosed ?? b.began ?? '').localeCompare(a.disclosed ?? a.began ?? ''))

/** When a matter came to light and what it is called. */
function matterInShort(archive: Archive, id: IncidentId): Line {
  const { name, disclosed, began, sources } = incidentOf(archive, id)
  const day = disclosed ?? began
  return [{ text: day ? writeDay(day) : 'Day unknown', strong: true }, ` · ${name}`, ...citeSpans(sources)]
}

function profileOf(id: ActorId, context: Context): Briefing {
  const { archive } = context
  const record = actorOf(archive, id)
  const isPerson = record.kind === 'person'
  const reach = reachOfTarget(archive, id)
  const about = findStatements(archive, { on: reach.ids })
  const blamed = about.filter(isBlame)
  const done = about.filter(({ kind }) => measures.has(kind))
  const blame = [...blamedItems(archive, about), ...(isBody(record) ? accusedItems(archive, id, about) : [])]
  const implied = isBody(record) ? impliedItems(archive, about) : []
  const said = findStatements(archive, { by: new Set([id]) }).filter(
    ({ kind }) => spoken.has(kind) || measures.has(kind),
  )
  // Of a state against which nobody did anything in return it is told what it suffered.
  const hit = record.kind === 'state' && done.length === 0 ? attacksThere(archive, record) : []
  const absences = findAbsences(archive, { actors: new Set([id]), by: reachOfSpeaker(archive, id).ids })
  const all = (option: string) => context.typed(`statements ${option}:${id}`)
  const head: Block[] = [{ kind: 'text', line: identity(record, context) }, ...warning(record, context)]
  const note: Block = {
    kind: 'note',
    line: [
      `${reach.told ? `${hit.length > 0 ? '“Blamed” counts' : '“Blamed” and “done” count'} ${reach.told}. ` : ''}Blame is what others say, not a finding. ${reachOfRecord(context)}`,
    ],
  }
  const sections: Section[] = [
    {
      text: 'Names and who uses them',
      items: names(record),
      share: shares.names,
      more: context.typed(`sources ${id}`),
    },
    {
      text: record.kind === 'state' ? 'Groups that sources put there' : 'Said to be part of it',
      items: parts(record, context),
      share: shares.parts,
      more: all('on'),
    },
    {
      text: `Blamed for${blamed.length > 0 ? ` (${tally(blamed.map(({ kind }) => kind))}${markOn(blamed, reach.ids)})` : ''}`,
      items: done.length + implied.length > 0 ? blame : orNothing(blame),
      share: shares.blamed,
      more: all('on'),
    },
    {
      text: 'Named in charges, listings and advisories over',
      items: implied,
      share: shares.implied,
      more: all('on'),
    },
    {
      text: `${isPerson ? 'What was done' : 'Done to it'}${done.length > 0 ? ` (${plural(done.length, 'statement')}${markOn(done, reach.ids)})` : ''}`,
      items: hit.length > 0 ? [] : orNothing(done.map((each) => measureLine(archive, each, { first: reach.ids }))),
      share: shares.done,
      more: all('on'),
    },
    {
      text: `Attacks on it and on others there (${hit.length})`,
      items: hit.map(({ id: each }) => matterInShort(archive, each)),
      share: shares.hit,
      more: context.typed(`ask which attacks hit ${record.name}`),
    },
    {
      text: `What ${isPerson ? 'this person' : 'it'} said and did${said.length > 0 ? ` (${tally(said.map(({ kind }) => kind))}${markUnverified(said)})` : ''}`,
      items: said.map((each) => statementLine(archive, each)),
      share: shares.said,
      more: all('by'),
    },
    {
      text: 'What did not happen',
      items: absences.map((each) => absenceLine(archive, each)),
      share: shares.absent,
      more: context.typed(`gaps ${id}`),
    },
  ]
  const room = roomIn(screen, record.name, [...head, note])
  return answer(record.name, [...head, ...layOut(sections, room), note], actorButtons(id))
}

const markOn = (found: readonly Statement[], on: ReadonlySet<ActorId>): string =>
  markUnverified(found.map((each) => actOn(each, on)))

/** A state is not blamed where its nationals are charged or listed, and of a person that is told as such. */
const isBody = ({ kind }: Actor): boolean => kind !== 'state' && kind !== 'person'

/** An empty section says something only where a reader would look for it. */
const orNothing = (items: readonly Line[]): readonly Line[] => (items.length > 0 ? items : [['Nothing on record here']])
