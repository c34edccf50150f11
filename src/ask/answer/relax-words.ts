import { reachOfTarget } from '../../find/roll-up.ts'
import type { Archive } from '../../model/archive.ts'
import { Day } from '../../model/day.ts'
import { areMeasures } from '../lexicon/act.ts'
import { acts } from '../lexicon/acts.ts'
import type { Party, Query } from '../query.ts'
import { onlyActs, type Relaxed, type Rule } from './relax-rule.ts'

/** What somebody may be said to have done in words. */
const spoken = new Set(['statements', 'attribution', 'authorship', 'call to act', 'warning', 'promise', 'criticism'])
const inCourt = new Set(['indictment', 'conviction'])

/** “Peskov on the charges over the Olympics”, “Wang Wenbin’s answer to the allegations”: what they said of the matter. */
export const ownWords: Rule = (archive, query) => {
  const own = spokenBy(archive, query)
  const charged = query.acts.some(({ name }) => inCourt.has(name))
  const replies = own?.query.by.some((party) => hasReplied(archive, party))
  return own && query.acts.some(({ name }) => name !== 'statements') && (!charged || replies) ? own : undefined
}

const hasReplied = ({ statements, actorsById }: Archive, { actor, speaker: called }: Party): boolean => {
  const name = called ?? (actor && actorsById.get(actor)?.name)
  return statements.some(
    ({ kind, speaker }) => (kind === 'denial' || kind === 'counter-accusation') && speaker.name === name,
  )
}

/** “What did Adam Segal make of the announcement on China”: said of nobody, and over what China is accused of. */
export const ownWordsOfTheirs: Rule = (archive, query) => {
  const own = spokenBy(archive, query)
  const on = own?.query.on ?? []
  if (!own || on.length === 0) return undefined
  const ids = new Set(on.flatMap(({ actor }) => (actor ? [...reachOfTarget(archive, actor).ids] : [])))
  const theirs = archive.incidents.filter(({ accused }) => accused.some((id) => ids.has(id))).map(({ id }) => id)
  const over = query.over.length > 0 ? query.over.filter((id) => theirs.includes(id)) : theirs
  return over.length > 0 ? { ...own, query: { ...own.query, on: [], over } } : undefined
}

/** “Soesanto’s verdict on the July 2021 statements”: what is said of words may come some months after them. */
export const ownWordsLater: Rule = (archive, query) => {
  const own = ownWordsOfTheirs(archive, query) ?? spokenBy(archive, query)
  const month = query.since === query.until && query.until?.length === 'yyyy-mm'.length ? query.until : undefined
  const yearOn = month && Day.parse(month.replace(/^\d{4}/, (year) => String(Number(year) + 1)))
  return own && yearOn
    ? { query: { ...own.query, until: yearOn }, told: `${own.told} Counts what came within a year of that.` }
    : undefined
}

/** One who speaks for himself or in an office, an embassy, or a group, and not a state. */
const isVoice = ({ actorsById }: Archive, { actor, speaker, office, at }: Party): boolean =>
  (speaker ?? office ?? at) !== undefined ||
  /^(?:person|threat-group)$/.test((actor && actorsById.get(actor)?.kind) ?? '')

function spokenBy(archive: Archive, { by: [one, ...others], on: [whom], ...query }: Query): Relaxed | undefined {
  const speaker = others.length > 0 ? undefined : (one ?? (whom?.speaker ? whom : undefined))
  if (!speaker || !isVoice(archive, speaker)) return undefined
  // “What did Borrell say about the first sanctions”.
  const actorIn = (party: Party | undefined) => (party?.actor ? archive.actorsById.get(party.actor) : undefined)
  const measured =
    areMeasures(query.acts) &&
    !query.acts.some(({ name }) => inCourt.has(name)) &&
    (!whom || actorIn(whom)?.kind === 'alliance' || actorIn(whom)?.country === actorIn(speaker)?.country)
  const told = measured || onlyActs({ ...query, by: [], on: [] }, ({ name }) => spoken.has(name) || inCourt.has(name))
  const called = speaker.speaker ?? (speaker.actor ? archive.actorsById.get(speaker.actor)?.name : undefined)
  return told && called && (query.wanted === 'acts' || query.wanted === 'whom')
    ? {
        query: {
          ...query,
          wanted: 'acts',
          acts: [],
          by: [speaker],
          on: one && whom && !measured ? [whom] : [],
          order: undefined,
        },
        told: `Read as: what ${called} said of it.`,
      }
    : undefined
}

/** “What did the Treasury say about Tornado Cash”, of whom only its listing speaks: the measures, in which it is told what was said. */
export const saidByDeed: Rule = (_, query) =>
  query.wanted === 'acts' &&
  query.by.some(({ actor, speaker }) => actor ?? speaker) &&
  (query.on.length + query.over.length > 0 || query.by.every(({ speaker }) => speaker)) &&
  onlyActs(query, ({ name }) => name === 'statements')
    ? {
        query: { ...query, acts: acts.filter(({ name }) => name === 'measures') },
        told: 'No statement is on record; counts measures, and what was said with them.',
      }
    : undefined

/** “Has Canada listed anybody for what was done against Ukraine”: what tells of it, where no matter is on record. */
export const tellingOfVictims: Rule = ({ actorsById }, query) => {
  const [only, ...others] = query.victims
  const state = only && !only.year && others.length === 0 ? actorsById.get(only.state) : undefined
  return state &&
    query.wanted === 'whether' &&
    query.by.length > 0 &&
    query.mentions.length === 0 &&
    areMeasures(query.acts)
    ? {
        query: { ...query, victims: [], mentions: [state.name] },
        told: `Read as: of which it is told with ${state.name}.`,
      }
    : undefined
}
