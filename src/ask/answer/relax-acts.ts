import { shortName } from '../../briefing/wording.ts'
import { actorOf } from '../../model/archive.ts'
import { charges } from '../../model/statement.ts'
import { arrest, arrestToldOf, conviction, indictment, sanctions } from '../lexicon/acts-in-deeds.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'

const inCourt = 'Read as: accused in court.'

/** “Whom did Spain arrest”, “takedowns by the FBI”: it is told who took part, and not always in whose name it was done. */
export const jointlyDone: Rule = (archive, query) => {
  const [one, ...others] = query.by
  const id = others.length === 0 && !one?.only && !one?.office ? one?.actor : undefined
  const jointly = onlyActs(query, ({ kinds: [first] }) => first === 'arrest' || first === 'takedown')
  if (!id || !jointly) return undefined
  const name = archive.actorsById.get(id)?.kind === 'state' ? actorOf(archive, id).name : shortName(archive, id)
  return {
    query: { ...query, by: [], mentions: [...query.mentions, name] },
    told: `Read as: those in which ${name} is mentioned.`,
  }
}

/** “Who blamed the GRU officers”, “who do US prosecutors accuse”. */
export const blamedInCourt: Rule = (_, query) =>
  (query.on.length > 0 || query.wanted === 'whom' || query.by.some(({ only }) => only === 'police')) &&
  onlyActs(query, ({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [indictment] }, told: inCourt }
    : undefined

/** “Was Vasinskyi arrested”: the charges say that he had been. */
export const toldElsewhere: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === arrest.name)
    ? { query: { ...query, acts: [arrestToldOf] }, told: 'Read as: an arrest of which another act tells.' }
    : undefined

/** “Who hacked Yahoo”: nobody was blamed in words, but some were charged or listed for it. */
export const chargedForIt: Rule = (_, query) =>
  query.over.length + query.victims.length > 0 &&
  query.acts.length > 0 &&
  query.acts.every(({ ofAccused }) => ofAccused)
    ? {
        query: { ...query, acts: [indictment, conviction, sanctions, arrest] },
        told: 'Read as: charged, convicted, arrested or listed for it.',
      }
    : undefined

/** “Who blamed Park Jin Hyok”. */
export const personInCourt: Rule = (archive, query) =>
  onlyTarget(archive, query)?.kind === 'person' && query.acts.some(({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [indictment] }, told: inCourt }
    : undefined

/** “Who was convicted of selling it to a Russian broker”: no court convicts a state. */
export const inAnyCourt: Rule = (archive, query) =>
  onlyActs(query, ({ kinds: [first] }) => charges.some((kind) => kind === first)) &&
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
