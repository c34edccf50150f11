import { actorOf, incidentOf } from '../../model/archive.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { accusedIn, isOneCountry } from '../pattern/standing.ts'
import { scopeOf } from './reach.ts'
import { onlyActs, onlyTarget, type Rule, wordsOnly } from './relax-rule.ts'

/** “What did the EU say on Ukraine”: over what was done there. */
export const inTheirState: Rule = (archive, query) => {
  const state = onlyTarget(archive, query)
  // “Is Poland accused of anything”, “who blamed Vietnam”: that somebody is of what was done there is no answer.
  // “How sure was the NCSC about Albania”: nobody accuses it.
  const isHit = query.wanted === 'confidence' && state !== undefined && !accusedIn(archive).has(state.id)
  if (isHit && query.victims.length === 0 && onlyActs(query, ({ name }) => name === 'attribution'))
    return {
      query: { ...query, on: [], victims: [{ state: state.id }] },
      told: `Read as: over what was done in ${state.name}.`,
    }
  if (query.wanted !== 'acts' && onlyActs(query, ({ name }) => name === 'attribution' || name === 'criticism'))
    return undefined
  return state?.kind === 'state' && query.over.length + query.victims.length === 0 && wordsOnly(query.acts)
    ? {
        query: { ...query, on: [], victims: [{ state: state.id }] },
        told: `Read as: over what was done in ${state.name}.`,
      }
    : undefined
}

/** “Whom did the US sanction in Pakistan”: those of there, where nothing was sanctioned over what was done there. */
export const ofTheirState: Rule = (archive, query) => {
  const [victim, ...others] = query.victims
  // “Any sanctions?” after who blamed whom for what was done there asks of no one who is from there.
  const ofThose =
    query.topic === undefined || query.by.length > 0 || query.wanted === 'whom' || query.wanted === 'count'
  const aimed =
    (areMeasures(query.acts) && ofThose) ||
    (query.by.length > 0 && onlyActs(query, ({ name }) => name === 'call to act'))
  return victim && !victim.year && others.length === 0 && query.on.length === 0 && aimed
    ? {
        query: { ...query, victims: [], on: [{ actor: victim.state }] },
        told: `Read as: on ${actorOf(archive, victim.state).name}.`,
      }
    : undefined
}

/** “Who blamed NoName for the attacks before the Danish elections”: nobody accuses Denmark, and others are accused of what was done there. */
export const whereItHappened: Rule = (archive, query) => {
  const state = onlyTarget(archive, query)
  // “Is Ukraine accused of NotPetya”: that somebody else is of what was done there is no yes.
  if (query.wanted === 'whether' || query.wanted === 'who') return undefined
  const [matter, ...others] = query.over.map((id) => incidentOf(archive, id))
  if (state?.kind !== 'state' || accusedIn(archive).has(state.id) || !matter || others.length > 0) return undefined
  const isOfMatter = matter.victims.some(({ country }) => country === state.country)
  return areBlame(query.acts) && query.by.every(({ actor }) => !isOneCountry(archive, actor, state.id))
    ? {
        query: {
          ...query,
          on: isOfMatter ? [] : matter.accused.map((actor) => ({ actor })),
          over: isOfMatter ? query.over : [],
          victims: isOfMatter ? [] : [{ state: state.id }],
        },
        told: `Read as: over what was done in ${state.name}.`,
      }
    : undefined
}

/** “Banned in the US by the Commerce Department”: where whoever did it is at home. */
export const atHome: Rule = (archive, query) => {
  const [place, ...places] = query.victims
  const [doer, ...doers] = query.by
  return place &&
    places.length + doers.length === 0 &&
    areMeasures(query.acts) &&
    isOneCountry(archive, doer?.actor, place.state)
    ? { query: { ...query, victims: [] }, told: `Not applied: in ${actorOf(archive, place.state).name}.` }
    : undefined
}

/** “The 2019 attack on Georgia”: every attack on it, where none of that year is on record. */
export const ofAnyYear: Rule = (archive, query) =>
  query.victims.some(({ year }) => year) && query.mentions.length === 0 && !scopeOf(archive, query).incidents?.size
    ? {
        query: { ...query, victims: query.victims.map(({ state }) => ({ state })) },
        told: 'Not applied: the year of the incident.',
      }
    : undefined

/** “What was done against Hydra, in Germany and in the US”: where a measure was taken. */
export const byTheirState: Rule = (archive, query) =>
  query.victims.length > 0 &&
  query.victims.every(({ year }) => !year) &&
  (query.on.some(({ actor }) => actor) || query.around.length > 0) &&
  query.by.length + query.over.length === 0 &&
  areMeasures(query.acts)
    ? {
        query: { ...query, victims: [], by: query.victims.map(({ state }) => ({ actor: state })) },
        told: `Read as: by ${query.victims.map(({ state }) => actorOf(archive, state).name).join(' and ')}.`,
      }
    : undefined
