import type { Answer } from '../ask/answer/answer.ts'
import { ofOtherTime } from '../ask/answer/other-time.ts'
import { areStatements } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { toldOfSort } from '../ask/texts/fitting.ts'
import { narrower, pattern } from '../ask/texts/stems.ts'
import type { Line } from '../briefing/briefing.ts'
import { listSome } from '../briefing/fit.ts'
import { measureLine, type Shown } from '../briefing/measure-line.ts'
import { citeSpans, shortName, statementLine } from '../briefing/wording.ts'
import { countriesIn } from '../find/parties.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import { measures, type Statement } from '../model/statement.ts'
import { names } from './ask-counts.ts'
import { asksLifting } from './ask-delisted.ts'
import { targetsIn } from './ask-targets.ts'

/** What is told of a measure beside whom it is on, where it is asked. */
type Told = Pick<Shown, 'reason' | 'quoted'>

/** Why it was done, where it is asked; and in what words, where it is asked what was said. */
export const askedOf = ({ wanted, acts }: Query): Told => {
  const quoted = areStatements(acts)
  return { reason: quoted || wanted === 'why', quoted }
}

/** A fact in a line; of a measure, those who were asked about are named first, and of a delisting alone. */
export function factLine(archive: Archive, statement: Statement, answer?: Answer, told: Told = {}): Line {
  if (!measures.has(statement.kind)) return statementLine(archive, statement, answer && withinOf(answer))
  const freed = answer && asksLifting(answer) ? targetsIn(statement, answer) : []
  return measureLine(archive, statement, {
    first: answer?.scope.on,
    announcer: answer?.scope.offices !== undefined,
    alone: freed.length > 0 ? new Set(freed) : undefined,
    ...told,
  })
}

/** The one matter that is asked about needs no telling. */
const withinOf = ({ scope: { incidents } }: Answer): ReadonlySet<IncidentId> =>
  incidents?.size === 1 ? incidents : new Set()

/** A matter in a line: when it came to light, what it was, whom it hit and who is accused of it. */
export function matterLine(archive: Archive, id: IncidentId): Line {
  const { name, summary, victims, accused, disclosed, began, sources } = incidentOf(archive, id)
  const day = disclosed ?? began
  const hit = listSome(victims.map((victim) => victim.name).filter((each) => !`${name} ${summary}`.includes(each)))
  const blamed = accused.map((each) => shortName(archive, each))
  const untold = blamed.every((each) => !`${name} ${summary}`.includes(each)) ? listSome(blamed) : ''
  return [
    { text: day ? writeDay(day) : 'Day unknown', strong: true },
    ` · ${name}: ${summary}${hit && ` Hit: ${hit.replace(/\.$/, '')}.`}${untold && ` Accused: ${untold.replace(/\.$/, '')}.`}`,
    ...citeSpans(sources),
  ]
}

/** “Who ran Kelihos”, of whom no statement tells: what the matter was, and who is accused by the sources of its record. */
export function accusedLines(archive: Archive, query: Query): Line[] {
  const {
    acts,
    over: [id, ...others],
  } = query
  if (ofOtherTime(archive, query)) return []
  if (!id || others.length > 0 || acts.length === 0 || acts.some(({ ofAccused }) => !ofAccused)) return []
  const { accused, sources } = incidentOf(archive, id)
  const names = accused.map((each) => actorOf(archive, each).name)
  return [
    matterLine(archive, id),
    ...(names.length > 0
      ? [[`Accused by sources of the record: ${names.join(', ')}`, ...citeSpans(sources)] satisfies Line]
      : []),
  ]
}

/** Who was hit, as far as the record names them: those of the kind and the state that were asked for, if it says which are. */
export function hit({ mentions, victims: states }: Query, { archive, incidents }: Answer): string {
  const all = incidents.flatMap((id) => incidentOf(archive, id).victims)
  const there = incidents.flatMap((id) => {
    const { victims: each, disclosed, began } = incidentOf(archive, id)
    const homes = new Set(states.flatMap(({ state }) => countriesIn(archive, state, disclosed ?? began)))
    return each.filter(({ country }) => country && homes.has(country))
  })
  const victims = there.length > 0 ? there : all
  if (states.length > 0 && there.length === 0)
    return `None there is named on record; named as hit elsewhere: ${names(all.map(({ name }) => name))}`
  if (mentions.includes('countries')) {
    const homes = victims.flatMap(({ country }) => (country ? stateNamed(archive, country) : []))
    return homes.length > 0
      ? `Victims named on record are in: ${names(homes)}`
      : `Of no victim is the country on record; named as hit: ${names(all.map(({ name }) => name)) || 'nobody'}`
  }
  const of = (tells: (word: string) => RegExp) =>
    victims.filter(({ name, sector = '' }) =>
      mentions.some(
        (word) => (word === 'companies' && !ofNoBusiness.has(sector)) || tells(word).test(`${name} ${sector}`),
      ),
    )
  const such = of((word) => narrower(word) ?? pattern(word))
  const named = (all: typeof victims) => names([...new Set(all.map(({ name }) => name))])
  if (such.length > 0 || mentions.length === 0) return `Named as hit: ${named(such.length > 0 ? such : victims)}`
  const sort = mentions.join(' ')
  const near = of(pattern)
  return near.length > 0 && !toldOfSort(incidents, mentions, archive)
    ? `No ${sort} named as hit on record; named of that sector: ${named(near)}`
    : `Named as hit in what tells of “${sort}”: ${named(near.length > 0 ? near : victims)}`
}

/** Sectors of victims that are no companies. */
const ofNoBusiness: ReadonlySet<string> = new Set([
  'government',
  'political',
  'political party',
  'private persons',
  'civil society',
  'think tank',
  'sport',
  'education',
  'research',
  'international organisation',
  'multiple',
])

const stateNamed = ({ actorsByCountry }: Archive, country: string): string =>
  actorsByCountry.get(country)?.find(({ kind }) => kind === 'state')?.name ?? country
