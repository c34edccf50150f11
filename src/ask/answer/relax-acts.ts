import { arrest, indictment, sanctions } from '../lexicon/acts-in-deeds.ts'
import { attribution } from '../lexicon/acts-in-words.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'

const inCourt = 'Read as: accused in court.'

/** “Whom did Spain arrest”: of an arrest it is told where, and not always in whose name. */
export const arrestsMentioning: Rule = ({ actorsById }, query) => {
  const [holder, ...others] = query.by
  const hold = holder?.actor && others.length === 0 ? actorsById.get(holder.actor) : undefined
  return hold?.kind === 'state' && onlyActs(query, ({ kinds }) => kinds.every((kind) => kind === 'arrest'))
    ? {
        query: { ...query, by: [], mentions: [...query.mentions, hold.name] },
        told: `Read as: arrests in which ${hold.name} is mentioned.`,
      }
    : undefined
}

/** “Who blamed the GRU officers”, “who do US prosecutors accuse”. */
export const blamedInCourt: Rule = (_, query) =>
  (query.on.length > 0 || query.wanted === 'whom' || query.by.some(({ only }) => only === 'police')) &&
  onlyActs(query, ({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [indictment] }, told: inCourt }
    : undefined

/** “Who hacked Yahoo”: nobody was blamed in words, but some were charged or listed for it. */
export const chargedForIt: Rule = (_, query) =>
  query.over.length + query.victims.length > 0 &&
  query.acts.length > 0 &&
  query.acts.every(({ ofAccused }) => ofAccused)
    ? {
        query: { ...query, acts: [indictment, sanctions, arrest] },
        told: 'Read as: charged, arrested or listed for it.',
      }
    : undefined

/** “Who blamed Park Jin Hyok”. */
export const personInCourt: Rule = (archive, query) =>
  onlyTarget(archive, query)?.kind === 'person' && query.acts.some(({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [indictment] }, told: inCourt }
    : undefined

/** “Who was convicted of selling it to a Russian broker”: no court convicts a state. */
export const inAnyCourt: Rule = (archive, query) =>
  onlyActs(query, ({ name }) => name === 'conviction' || name === 'indictment' || name === 'arrest or extradition') &&
  query.over.length > 0 &&
  onlyTarget(archive, query)?.kind === 'state' &&
  query.on.every(({ only }) => !only)
    ? { query: { ...query, on: [] }, told: 'Not applied: aimed at a state.' }
    : undefined

/** “Who confirmed that Russia hacked it”. */
export const confirmedAsBlamed: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === 'confirmation')
    ? { query: { ...query, acts: [attribution] }, told: 'Read as: attribution.' }
    : undefined
