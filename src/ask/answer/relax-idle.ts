import { shortName } from '../../briefing/wording.ts'
import { stateOf } from '../../find/parties.ts'
import { speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import { charges } from '../../model/statement.ts'
import { areMeasures } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn, heardIn, isOneCountry } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'
import { mattersNamed } from '../says.ts'
import { onlyActs, type Rule } from './relax-rule.ts'

/** “Who told Congress that it was Tehran”, “who reported that Obama had ordered it”: whoever is named in what was said is whom it was said of. */
export const saidOfThem: Rule = (archive, query) => {
  const { wanted, by, on, over, victims } = query
  const said = wanted === 'who' && on.length === 0 && over.length + victims.length > 0
  const named = by.flatMap(({ speaker }) => speaker?.split(' ').at(-1) ?? [])
  const accused = by.filter(({ actor, only }) => actor && only !== 'state' && accusedIn(archive).has(actor))
  if (!said || by.length === 0 || named.length + accused.length < by.length) return undefined
  return onlyActs(query, ({ name }) => name === 'statements')
    ? {
        query: { ...query, acts: [attribution], by: [], on: accused, mentions: [...query.mentions, ...named] },
        told: `Read as: blamed on ${by.map((each) => nameOf(archive, each)).join(', ')}.`,
      }
    : undefined
}

/** “Charged over the theft of secrets from aviation firms”, “Hightrade Finance from Saint Vincent, why was it sanctioned”: whoever never charges or lists anybody did not do it. */
export const byNobody: Rule = (archive, query) => {
  const { by, on, wanted } = query
  const inCourt = isInCourt(query)
  if (wanted === 'whether' || wanted === 'missing' || by.length === 0 || on.length + mattersNamed(query).length === 0)
    return undefined
  const idle = (party: Party) => (inCourt && neverCharges(archive, party)) || isHomeOf(archive, party, on)
  return (inCourt || areMeasures(query.acts)) && by.every(idle)
    ? { query: { ...query, by: [] }, told: `Not applied: by ${by.map((each) => nameOf(archive, each)).join(', ')}.` }
    : undefined
}

/** A state in which whoever was listed is at home, and which never did anything on record. */
const isHomeOf = (archive: Archive, { actor }: Party, on: readonly Party[]): boolean =>
  actor !== undefined && !heardIn(archive).has(actor) && on.some((party) => isOneCountry(archive, actor, party.actor))

/** No body of any kind that is named, or one that is accused, as its state is, or was never heard. */
function neverCharges(archive: Archive, { actor, speaker, only, office }: Party): boolean {
  const who = actor && archive.actorsById.get(actor)
  if (!who) return !speaker && !office && only === 'company'
  const home = who.country && stateOf(archive, who.country)
  const accused = [who, ...(home ? [home] : [])].some(({ id }) => accusedIn(archive).has(id))
  const idle = accused || !heardIn(archive).has(who.id)
  return who.kind !== 'state' && who.kind !== 'person' && idle && !hasCharged(archive, who.id)
}

const hasCharged = ({ statements }: Archive, id: string): boolean =>
  statements.some((each) => charges.some((kind) => kind === each.kind) && speakersOf(each).some((who) => who === id))

/** “US indictment, Energetic Bear, power companies”, “how many police officers were charged over i-Soon”: a word for whom it happened to, or who of the accused they were. */
export const onAnybodyCharged: Rule = (_, query) => {
  const { on, wanted } = query
  const over = mattersNamed(query)
  const idle = on.every(({ actor, speaker, only }) => !actor && !speaker && (wanted === 'acts' || only === 'police'))
  return (wanted === 'acts' || wanted === 'count') && on.length > 0 && over.length > 0 && idle && isInCourt(query)
    ? { query: { ...query, on: [] }, told: 'Not applied: what kind of body it is.' }
    : undefined
}

/** “Which EU states condemned it without an attribution of their own”: nobody is both. */
export const onThemselves: Rule = (_, query) => {
  const own = query.on.filter(({ actor }) => actor && query.by.some((party) => party.actor === actor))
  return own.length > 0 && query.wanted !== 'whether'
    ? { query: { ...query, on: query.on.filter((party) => !own.includes(party)) }, told: 'Not applied: on themselves.' }
    : undefined
}

/** “Which groups did Belgium denounce”: whom it blamed. */
export const denounced: Rule = (_, query) =>
  query.wanted === 'whom' && query.by.length > 0 && onlyActs(query, ({ name }) => name === 'condemnation')
    ? { query: { ...query, acts: [attribution] }, told: 'Read as: attribution.' }
    : undefined

const isInCourt = (query: Query): boolean =>
  onlyActs(query, ({ kinds: [first] }) => charges.some((kind) => kind === first))

const nameOf = (archive: Archive, { actor, speaker, only }: Party): string =>
  speaker ?? (actor ? shortName(archive, actor) : only === 'company' ? 'companies' : '')
