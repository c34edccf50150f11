import { shortName } from '../briefing/wording.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Class } from './lexicon/people.ts'
import type { Party, Query, Wanted } from './query.ts'

const classWords: Record<Class, string> = {
  company: 'companies',
  service: 'crypto services',
  person: 'persons',
  unit: 'military units',
  agency: 'agencies',
  police: 'police and prosecutors',
  expert: 'experts',
  group: 'groups',
  state: 'states',
  entity: 'organisations',
}

const wantedWords: Record<Wanted, string> = {
  acts: '',
  who: 'who',
  whom: 'whom',
  when: 'when',
  count: 'how many',
  matters: 'which incidents',
  why: 'over what',
  whether: 'whether',
  missing: 'who did not',
  about: 'what is on record',
  figures: 'the figures',
  compare: 'side by side',
}

/** How the question was read: “whether · sanctions · by EU · on China: companies · over Cloud Hopper · since 2020”. */
export function describeQuery(archive: Archive, query: Query): string {
  const { wanted, acts, by, on, over, victims, around, except, sooner, without } = query
  const list = (parts: readonly string[]) => parts.join(' and ')
  const names = (parties: readonly Party[]) => list(parties.map((party) => describeParty(archive, party)))
  const parts = [
    query.order ? { first: 'the first', last: 'the latest', most: 'the most' }[query.order] : '',
    wantedWords[wanted],
    query.negated ? 'not' : '',
    [...new Set(acts.map(({ name, ofAccused }) => (ofAccused ? 'attribution' : name)))].join(' or ') ||
      (wanted === 'about' || wanted === 'figures' ? '' : 'any statement or measure'),
    without.length > 0 ? `without ${list(without.map(({ name }) => name))}` : '',
    by.length > 0 ? `by ${names(by)}` : '',
    on.length > 0 ? `on ${names(on)}` : '',
    over.length > 0 ? `over ${list(over.map((id) => incidentOf(archive, id).name))}` : '',
    victims.length > 0
      ? `over what was done in ${list(victims.map(({ state, year }) => `${actorOf(archive, state).name}${year ? ` in ${year}` : ''}`))}`
      : '',
    around.length > 0 ? `on or over ${list(around.map(({ incident }) => incidentOf(archive, incident).name))}` : '',
    query.also.length > 0 ? `concerning ${list(query.also.map((id) => shortName(archive, id)))}` : '',
    except.length > 0 ? `not by ${list(except.map((id) => shortName(archive, id)))}` : '',
    sooner.length > 0 ? `before ${list(sooner.map((id) => shortName(archive, id)))}` : '',
    query.mentions.length > 0 ? `mentioning ${list(query.mentions.map((word) => `“${word}”`))}` : '',
    query.capacity ? 'by unnamed officials' : '',
    ...times(query),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function times({ since, until, asOf, atTheTime }: Query): string[] {
  const span = since && until && since === until ? `${since.length === 10 ? 'on' : 'in'} ${writeDay(since)}` : ''
  return [
    span || (since ? `since ${writeDay(since)}` : ''),
    span ? '' : until ? `until ${writeDay(until)}` : '',
    asOf ? `as of ${writeDay(asOf)}` : atTheTime ? 'as of the day of the attribution' : '',
  ]
}

export function describeParty(archive: Archive, { actor, only, office, speaker }: Party): string {
  if (speaker) return speaker
  const name = actor ? shortName(archive, actor) : ''
  const kind = office ?? (only ? classWords[only] : '')
  return name && kind ? `${name} (${kind})` : name || kind
}
