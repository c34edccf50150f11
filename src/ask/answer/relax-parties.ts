import { shortName } from '../../briefing/wording.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import { Day, firstDate, lastDate } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { termOf } from '../lexicon/terms-of-office.ts'
import type { Party, Query } from '../query.ts'
import { onlyActs, onlyTarget, type Rule, wordsOnly } from './relax-rule.ts'

/** “Did Obama expel diplomats”: measures are taken in the name of a state, by whoever is in office or in the years in which somebody spoke for it. */
export const byBodies: Rule = ({ statements, actorsById }, query) => {
  const names = query.by.flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const measured = onlyActs(query, ({ takes, name }) => takes === 'actor' || name === 'reactions')
  if (!measured || names.length === 0 || names.length < query.by.length) return undefined
  const said = statements.filter(({ speaker }) => names.some((name) => speaker.name.includes(name)))
  const bodies = [...new Set(said.flatMap(({ onBehalfOf }) => onBehalfOf))]
  const years = said.map(({ day }) => day.slice(0, 4)).sort()
  const [only, ...others] = names
  const term = only && others.length === 0 ? termOf(only) : undefined
  const asked = query.since ?? query.until
  // What was done after a term is a successor’s.
  if (asked && term && !isWithin(query, term)) return undefined
  const [since, until] = asked
    ? [query.since, query.until]
    : (term ?? [Day.safeParse(years[0]).data, Day.safeParse(years.at(-1)).data])
  if (bodies.length === 0 || !(asked ?? (since && until))) return undefined
  const who = bodies.map((id) => actorsById.get(id)?.name ?? id).join(', ')
  const when = asked
    ? ''
    : term
      ? `, while ${only} was in office`
      : `, in the years of which words of ${names.join(', ')} are on record`
  return {
    query: { ...query, by: bodies.map((actor) => ({ actor })), since, until },
    told: `Read as: by ${who}${when}.`,
  }
}

/** Whether a time lies within a term of office. */
const isWithin = ({ since, until }: Query, [first, last]: readonly [Day, Day]): boolean =>
  since !== undefined && until !== undefined && firstDate(since) >= first && lastDate(until) <= last

/** “Who warned of companies”: of whatever it is. */
export const ofAnyTarget: Rule = (_, query) =>
  query.wanted !== 'whether' &&
  query.on.length > 0 &&
  query.on.every(({ actor, speaker }) => !actor && !speaker) &&
  // “Which state did it name”: a group is none.
  !(
    query.wanted === 'whom' &&
    areBlame(query.acts) &&
    query.on.some(({ only }) => only === 'state') &&
    query.by.every(({ only }) => !only)
  ) &&
  query.acts.length > 0 &&
  wordsOnly(query.acts)
    ? { query: { ...query, on: [] }, told: 'Not applied: what kind of body it was said of.' }
    : undefined

/** “Who warned British power operators after the Polish attack”: a warning is aimed at whoever did it, if at anybody. */
export const warnedAnybody: Rule = (_, query) =>
  query.over.length > 0 &&
  query.on.length > 0 &&
  onlyActs(query, ({ kinds }) => kinds.includes('advisory') || kinds.includes('call'))
    ? { query: { ...query, on: [] }, told: 'Not applied: who was warned or called upon.' }
    : undefined

/** “Ransomware gangs sanctioned by the UK”: their people and firms are. */
export const ofGroupsPeople: Rule = (_, query) =>
  query.on.length > 0 && query.on.every(({ actor, only }) => !actor && only === 'group') && areMeasures(query.acts)
    ? {
        query: { ...query, on: [{ only: 'member' }] },
        told: 'Counts persons and companies said to belong to a group; no group itself is on record here.',
      }
    : undefined

/** “Did the US blame a Russian group”, where it blamed Russia or its service. */
export const groupOrNot: Rule = (_, query) => {
  const [party, ...others] = query.on
  return query.wanted === 'whether' &&
    areBlame(query.acts) &&
    party?.actor &&
    (party.only === 'group' || party.only === 'unit') &&
    others.length === 0
    ? { query: { ...query, on: [{ actor: party.actor }] }, told: 'Not applied: what sort of body it was.' }
    : undefined
}

/** “Have police arrested anyone over it”: Europol or a ministry tells of it. */
export const byAnyPolice: Rule = (_, query) =>
  query.by.length > 0 &&
  query.by.every(({ actor, speaker, only }) => !actor && !speaker && only === 'police') &&
  query.on.length + query.over.length + query.around.length > 0 &&
  onlyActs(query, ({ kinds: [first] }) => first === 'arrest' || first === 'takedown')
    ? { query: { ...query, by: [] }, told: 'Read as: by whatever authority.' }
    : undefined

/** “How did Zakharova react to the accusations against the GRU”: what is said in reply is not aimed at the own side. */
export const ofOwnSide: Rule = (archive, query) => {
  const target = onlyTarget(archive, query)
  const countries = new Set(query.by.flatMap((party) => countriesOf(archive, party)))
  return target?.country && countries.has(target.country) && query.acts.length > 0 && wordsOnly(query.acts)
    ? { query: { ...query, on: [] }, told: `Not applied: about ${shortName(archive, target.id)}.` }
    : undefined
}

function countriesOf({ statements, actorsById }: Archive, { actor, speaker }: Query['by'][number]): string[] {
  const bodies = actor
    ? [actor]
    : statements.filter((each) => speaker && each.speaker.name === speaker).flatMap(({ onBehalfOf }) => onBehalfOf)
  return bodies.flatMap((id) => actorsById.get(id)?.country ?? [])
}

const withoutKind = ({ only, ...party }: Party): Party => (party.actor || !only ? party : { only })

const anyKind = 'Not applied: what kind of body it is.'

/** “Which Russian agencies said”: all Russian bodies; what a ministry said is no yes to what the police did. */
export const ofAnyKind: Rule = (_, query) =>
  query.by.some(({ actor, only }) => actor && only && !(only === 'police' && query.wanted === 'whether'))
    ? {
        query: { ...query, by: query.by.map(withoutKind) },
        told: anyKind,
      }
    : undefined

/** “The Dutch minister said”: all Dutch bodies; what a body said, no president did. */
export const ofAnyOffice: Rule = (_, query) =>
  // Of an embassy that said nothing, what the state says elsewhere is no answer; nor is what others say one of an attorney general, of whom the matter does not tell whose he is.
  query.by.some(({ office }) => office) &&
  query.by.every(
    ({ actor, office, at }) => office !== 'president' && (actor ?? !office?.endsWith('attorney general')) && !at,
  )
    ? {
        query: {
          ...query,
          by: query.by.flatMap(({ actor, only }) => (actor ? [{ actor, ...(only && { only }) }] : [])),
        },
        told: 'Not applied: the office of the speaker.',
      }
    : undefined

/** “Did the SBU blame Russian agencies”: it blamed the state or an organ of it, and not only its territory. */
export const ofAnyOrgan: Rule = (_, query) =>
  query.on.some(({ actor, only }) => actor && isOrgan(only))
    ? {
        query: {
          ...query,
          on: query.on.map((party) => (party.actor && isOrgan(party.only) ? { ...party, only: 'state' } : party)),
        },
        told: anyKind,
      }
    : undefined

const isOrgan = (only: Party['only']): boolean =>
  only === 'agency' || only === 'organ' || only === 'intelligence' || only === 'unit' || only === 'military'

/** “Which companies were blamed”: groups too; “the Moscow firm that was sanctioned”: whatever body was. */
export const asGroups: Rule = (_, query) => {
  if (!query.on.some(({ only }) => only === 'company')) return undefined
  const listed = areMeasures(query.acts)
  const only = listed ? 'entity' : 'group'
  return {
    query: { ...query, on: query.on.map((party) => (party.only === 'company' ? { ...party, only } : party)) },
    told: listed ? 'Read as: organisations of any kind.' : 'Read as: groups, of which some are companies.',
  }
}

/** “Who attributed APT40 to China”: who attributed anything to the group, whose that is said to be; of others who attributed to the one, whatever it has to do with the other; not so of the FSB, which runs many. */
export const concerningAnybody: Rule = (archive, query) => {
  if (query.also.length === 0 || areMeasures(query.acts)) return undefined
  const isOf = (kinds: RegExp, id: ActorId) => kinds.test(actorOf(archive, id).kind)
  if (query.on.some(({ actor }) => actor && isOf(/^(?:agency|military-unit)$/, actor))) return undefined
  const named = query.also.map((id) => shortName(archive, id)).join(', ')
  const ofGroup =
    query.on.length === 1 &&
    query.on.every(({ actor }) => actor && isOf(/^state$/, actor)) &&
    query.also.every((id) => isOf(/^threat-group$/, id))
  return ofGroup
    ? { query: { ...query, on: query.also.map((actor) => ({ actor })), also: [] }, told: `Read as: on ${named}.` }
    : { query: { ...query, also: [] }, told: `Not applied: concerning ${named}.` }
}
