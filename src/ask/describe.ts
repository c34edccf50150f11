import { cut } from '../briefing/fit.ts'
import { shortName } from '../briefing/wording.ts'
import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import { classWords, wantedWords } from './describe-words.ts'
import type { Act } from './lexicon/act.ts'
import type { SoMany } from './lexicon/so-many-states.ts'
import { areBeside, type Deed, type Party, type Query, type Wanted } from './query.ts'

/** How the question was read: “whether · sanctions · by EU · on China: companies · over Cloud Hopper · since 2020”. */
export function describeQuery(archive: Archive, query: Query): string {
  const { wanted, acts } = query
  const parts = [
    query.order
      ? `${{ first: 'the first', last: 'the latest', most: 'the most' }[query.order]}${query.top ? ` ${query.top}` : ''}`
      : '',
    wantedWords[wanted],
    query.negated ? 'not' : '',
    query.ownFirst ? 'for the first time' : '',
    [...new Set(acts.map(nounOf))].join(query.each && query.by.length + query.on.length < 2 ? ' and ' : ' or ') ||
      (wantsNoAct.has(wanted) ? '' : 'any statement or measure'),
    ...(query.ofKinds ?? []),
    query.hit ? `that hit ${query.hit}` : '',
    ...conditionsOf(archive, query, { joiner: ' and ', aim: 'on' }),
    query.perYear ? { each: 'year by year', most: 'the year with the most' }[query.perYear] : '',
    ...(wanted === 'lag' ? query.sooner.map((id) => `counted from ${shortName(archive, id)}`) : []),
    ...times(query),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Of the matter itself, and not of what was said or done. */
const wantsNoAct: ReadonlySet<Wanted> = new Set(['about', 'figures', 'start', 'victims', 'matters'])

/** What is asked for, in a word. */
export const nounOf = ({ name, ofAccused }: Act): string => (ofAccused ? 'attribution' : name)

/** What stands between names and before whom it was aimed at, and the longest name of a matter. */
interface Wording {
  joiner: string
  aim: string
  longest?: number
  /** So many names of one kind are told, and how many more. */
  most?: number
}

/** All that must hold of what is looked for, except when it was. */
export function conditionsOf(archive: Archive, query: Query, wording: Wording): string[] {
  const { aim, longest = Number.POSITIVE_INFINITY, most = namesShown } = wording
  const joiner = query.each ? ' and ' : wording.joiner
  const { by, on, over, victims, around, except, alone, sooner, without } = query
  const besides = areBeside(query)
  const list = (parts: readonly string[]) => parts.join(joiner)
  const names = (parties: readonly Party[]) =>
    list(
      firstOf(
        parties.map((party) => describeParty(archive, party)),
        '',
        most,
      ),
    )
  const deed = (done: Deed) =>
    [list(done.acts.map(({ name }) => name)), done.by.length > 0 ? `by ${names(done.by)}` : '', ...times(done)]
      .filter((part) => part !== '')
      .join(' ')
  const matter = (id: IncidentId) => cut(incidentOf(archive, id).name, longest)
  return [
    without.length > 0 ? `without ${list(without.map(({ name }) => name))}` : '',
    query.otherThan.length > 0 ? `other than ${list(query.otherThan.map(({ name }) => name))}` : '',
    query.formal ? 'formally' : '',
    query.cyberRegime
      ? `${query.cyberRegime} ${query.ownRegime ? 'its own' : 'a'} cyber regime`
      : query.ownRegime
        ? 'under its own regime'
        : '',
    query.onlyOf
      ? `and on no other${query.onlyOf.every(({ actor, only }) => actor ?? only) ? ` of ${names(query.onlyOf)}` : ''}`
      : '',
    query.under ? `under ${query.under}` : '',
    query.forHacks ? 'for attacks (not fraud or laundering)' : '',
    query.degree ? (query.degree === 'high' ? 'with high confidence' : 'as almost certain') : '',
    query.sameDay ? 'on one day' : '',
    query.jointly ? 'in one statement' : '',
    query.often ? (query.often === 'once' ? 'only once' : 'more than once') : '',
    by.length > 0 ? `by ${query.each && by.length > 1 ? 'each of ' : ''}${names(by)}` : '',
    on.length > 0
      ? `${besides ? 'on others together with' : aim} ${query.each && by.length < 2 && on.length > 1 ? 'each of ' : ''}${names(besides ? on.map(({ actor }) => ({ ...(actor && { actor }) })) : on)}`
      : '',
    besides && query.beside
      ? `only ${query.beside.actor && !query.beside.only ? 'those from ' : ''}${names([query.beside])}`
      : '',
    query.from ? `only those from ${shortName(archive, query.from)}` : '',
    query.solo ? 'with nobody else' : '',
    query.together
      ? `together with ${query.together.length > 0 ? list(query.together.map((id) => shortName(archive, id))) : 'others'}`
      : '',
    over.length > 0 ? `over ${list(firstOf(over.map(matter), ' incidents', most))}` : '',
    victims.length > 0
      ? `over what was done in ${list(
          firstOf(
            victims.map(({ state, year }) => `${actorOf(archive, state).name}${year ? ` in ${year}` : ''}`),
            '',
            most,
          ),
        )}`
      : '',
    around.length > 0 ? `on or over ${list(around.map(({ incident }) => matter(incident)))}` : '',
    query.also.length > 0 ? `concerning ${list(query.also.map((id) => shortName(archive, id)))}` : '',
    except.length > 0 ? `not by ${list(except.map((id) => shortName(archive, id)))}` : '',
    query.notOn.length > 0 && !besides
      ? `${query.on.some(({ actor }) => actor) ? 'not on' : 'on anyone but'} ${list(query.notOn.map((id) => shortName(archive, id)))}`
      : '',
    query.notOver.length > 0 ? `but not over ${list(firstOf(query.notOver.map(matter), ' incidents', most))}` : '',
    query.byStates ? soManyOf(query.byStates) : '',
    query.many ? `${query.many.number} ${query.many.of === 'millions' ? 'million' : query.many.of}` : '',
    alone.length > 0 ? `only by ${list(alone.map((id) => shortName(archive, id)))}` : '',
    sooner.length > 0 && query.wanted !== 'lag' ? `before ${list(sooner.map((id) => shortName(archive, id)))}` : '',
    query.inAnswer ? `in answer to ${deed(query.inAnswer)}` : '',
    query.doneToo ? `with ${deed(query.doneToo)} too` : '',
    query.notDone ? `without ${deed(query.notDone)}` : '',
    query.mentions.length > 0 ? `mentioning ${list(query.mentions.map((word) => `“${word}”`))}` : '',
    query.capacity ? 'by unnamed officials' : '',
  ].filter((part) => part !== '')
}

const namesShown = 4

/** “By at least 2 of them”, “by 1 of them alone”. */
const soManyOf = ({ least, most }: SoMany): string =>
  most === undefined
    ? `by at least ${least} of them`
    : least === most
      ? `by ${least} of them alone`
      : `by at most ${most} of them`

/** Of many the first, and how many more. */
const firstOf = (names: readonly string[], what: string, most: number): readonly string[] =>
  names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more${what}`] : names

/** When it was, and as of when it is asked. */
export function times({ since, until, asOf, atTheTime }: Partial<Query>): string[] {
  const span = since && until && since === until ? `${since.length === 10 ? 'on' : 'in'} ${writeDay(since)}` : ''
  return [
    span || (since ? `since ${writeDay(since)}` : ''),
    span ? '' : until ? `until ${writeDay(until)}` : '',
    asOf ? `as of ${writeDay(asOf)}` : atTheTime ? 'as of the day of the attribution' : '',
  ].filter((part) => part !== '')
}

function describeParty(archive: Archive, { actor, only, office, speaker, at }: Party): string {
  if (speaker) return speaker
  const name = actor ? shortName(archive, actor) : ''
  const where = at ? ` in ${shortName(archive, at)}` : ''
  const kind = office ? `${office}${where}` : only ? (name && only === 'state' ? 'the state' : classWords[only]) : ''
  return name && kind ? `${name} (${kind})` : name || kind
}
