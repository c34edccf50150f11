import escapeRegExp from 'escape-string-regexp'
import { shortName } from '../../briefing/wording.ts'
import { reachOfTarget } from '../../find/roll-up.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import { charges } from '../../model/statement.ts'
import { areBlame, areDeeds, areMeasures } from '../lexicon/act.ts'
import { acts } from '../lexicon/acts.ts'
import { measuresToldOf } from '../lexicon/acts-in-deeds.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { arrest, conviction, indictment } from '../lexicon/acts-of-law.ts'
import { sanctions } from '../lexicon/acts-of-listing.ts'
import { peopleOf } from '../lexicon/countries.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'
import { union } from './union.ts'

const inCourt = 'Read as: accused in court.'

/** “Was Xu Zewei handed over by Italy”: it is told where somebody was taken, and not always in whose name. */
export const takenThere: Rule = (archive, query) => {
  const place = soleBody(archive, query)
  if (place?.kind !== 'state' || !onlyActs(query, ({ kinds: [first] }) => first === 'arrest')) return undefined
  const names = [place.name, shortName(archive, place.id)].map(escapeRegExp).join('|')
  const there = String.raw`\b(?:in|from|by) (?:(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,| and) (?:and )?)*(?:the )?(?:${names})\b`
  // “Extradited” has words of its own, and both have to be there.
  const acts = query.acts.map((act) => ({
    ...act,
    worded: act.worded
      ? new RegExp(`(?=.*${act.worded.source}).*${there}`, `su${act.worded.flags.replace(/[su]/g, '')}`)
      : new RegExp(there, 'u'),
  }))
  // “Did Italy extradite him to the US”: the US tell of it.
  const by = query.also.map((actor) => ({ actor }))
  return { query: { ...query, by, also: [], acts }, told: `Read as: in or from ${place.name}.` }
}

/** “Takedowns by the FBI”: it is told who took part. */
export const jointlyDone: Rule = (archive, query) => {
  const body = soleBody(archive, query)
  const jointly = onlyActs(query, ({ kinds: [first] }) => first === 'takedown' || first === 'arrest')
  if (!body || body.kind === 'state' || body.kind === 'alliance' || !jointly) return undefined
  const name = shortName(archive, body.id)
  return {
    query: { ...query, by: [], mentions: [...query.mentions, name] },
    told: `Read as: those in which ${name} is mentioned.`,
  }
}

function soleBody({ actorsById }: Archive, { by: [one, ...others] }: Query): Actor | undefined {
  const id = others.length === 0 && !one?.only && !one?.office ? one?.actor : undefined
  return id && actorsById.get(id)
}

/** “Whom does the Treasury hold responsible for it”: whom it charged or listed over it. */
export const heldResponsible: Rule = (_, query) =>
  query.wanted === 'whom' &&
  query.by.length > 0 &&
  query.over.length > 0 &&
  onlyActs(query, ({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [indictment, sanctions] }, told: 'Read as: charged or listed.' }
    : undefined

/** “Who blamed the GRU officers”, “who do US prosecutors accuse”. */
export const blamedInCourt: Rule = (archive, query) =>
  !isBetweenAllies(archive, query) &&
  (query.on.length > 0 || query.wanted === 'whom' || query.by.some(({ only }) => only === 'police')) &&
  onlyActs(query, ({ name }) => name === 'attribution')
    ? query.wanted === 'whether' && query.over.length > 1
      ? {
          query: { ...query, acts: [indictment, conviction, sanctions, ...advisories] },
          told: 'Read as: charged or listed for one of them, or named in an advisory.',
        }
      : { query: { ...query, acts: [indictment] }, told: inCourt }
    : undefined

/** Whether a bloc is asked to have been accused, or to have accused a state: “did the US ever accuse a NATO member”, where a charge against one from there accuses no state. */
function isBetweenAllies({ actorsById }: Archive, { by, on }: Query): boolean {
  const isBloc = ({ actor, only }: Party) => only !== 'person' && !!(actor && actorsById.get(actor)?.members.length)
  const ofState = on.every(({ actor, only }) => !only && actor && actorsById.get(actor)?.kind === 'state')
  return on.some(isBloc) || (on.length > 0 && ofState && by.some(isBloc))
}

const advisories = acts.filter(({ name }) => name === 'advisory')

/** “What countermeasures did Berlin announce”: a statement tells of them. */
export const announced: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === 'measures' || name === 'retaliation') &&
  query.by.length > 0 &&
  query.over.length > 0
    ? { query: { ...query, acts: [measuresToldOf] }, told: 'Read as: measures of which a statement tells.' }
    : undefined

/** “Who hacked Yahoo”: nobody was blamed in words, but some were charged or listed for it. */
export const chargedForIt: Rule = (archive, query) => {
  const { over, victims, on, acts } = query
  // “Who is accused over the billboards”.
  const asked = areDeeds(acts) || (query.wanted === 'whom' && areBlame(acts) && query.by.length === 0)
  // “Who besides Russia was blamed for NotPetya”: not the persons who are charged.
  if (!asked || over.length + victims.length === 0 || query.notOn.length > 0) return undefined
  const accused = on.length > 0 ? on : accusedOf(archive, over)
  return (
    accused && {
      query: { ...query, acts: [indictment, conviction, sanctions, arrest], on: accused },
      told: 'Read as: charged, convicted, arrested or listed for it.',
    }
  )
}

/** Of those who are accused by the record the charged and listed: whoever launders what was stolen did not steal it. Undefined if none is. */
function accusedOf(archive: Archive, over: Query['over']): Query['on'] | undefined {
  const accused = over.flatMap((id) => archive.incidentsById.get(id)?.accused ?? [])
  if (accused.length === 0) return []
  const ids = union(accused.map((id) => reachOfTarget(archive, id).ids))
  const targets = archive.statements.flatMap((each) =>
    each.incidents.some((id) => over.includes(id)) ? each.targets : [],
  )
  const found = [...new Set(targets)].filter((id) => ids.has(id))
  return found.length > 0 ? found.map((actor) => ({ actor })) : undefined
}

/** “What did Peter Williams admit to”: a plea of guilty is told by those who charged him. */
export const pleaded: Rule = (archive, { by, on, ...query }) => {
  const [only, ...others] = by
  const person = only?.actor && others.length + on.length === 0 ? archive.actorsById.get(only.actor) : undefined
  return person?.kind === 'person' && onlyActs({ by, on, ...query }, ({ name }) => name === 'admission')
    ? { query: { ...query, by: [], on: [{ actor: person.id }], acts: [conviction] }, told: 'Read as: in court.' }
    : undefined
}

/** “Who blamed Park Jin Hyok”: a person is blamed by a charge, or by a listing. */
export const personInCourt: Rule = (archive, query) =>
  onlyTarget(archive, query)?.kind === 'person' && query.acts.some(({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [indictment, sanctions] }, told: 'Read as: charged or listed.' }
    : undefined

/** “Who was convicted of selling it to a Russian broker”, “the two Ukrainian officers listed over Gamaredon”: no court convicts a state, and none is accused of what was done to it. */
export const ofNoState: Rule = (archive, query) => {
  const { incidentsById, actorsById } = archive
  const [only, ...others] = query.on
  const state = only?.actor && others.length === 0 ? actorsById.get(only.actor) : undefined
  // “And China?” after whether anybody was charged over it.
  if (state?.kind !== 'state' || query.over.length === 0 || query.wanted === 'whether') return undefined
  const isCharge = onlyActs(query, ({ kinds: [first] }) => charges.some((kind) => kind === first))
  const isAccused = query.over.some((id) =>
    incidentsById.get(id)?.accused.some((each) => actorsById.get(each)?.country === state.country),
  )
  const applies = (isCharge && !only?.only) || (areMeasures(query.acts) && query.by.length > 0 && !isAccused)
  // “Which Iranian company did the US list over REvil”: nobody there has to do with Iran.
  const people = [state.name, ...(state.country ? peopleOf(state.country) : [])].map((each) => escapeRegExp(each))
  const named = new RegExp(String.raw`\b(?:${people.join('|')})\b`, 'i')
  const isThere = query.over.some((id) => named.test(incidentsById.get(id)?.summary ?? ''))
  return applies && (isThere || !accusedIn(archive).has(state.id))
    ? { query: { ...query, on: [] }, told: `Not applied: on ${state.name}.` }
    : undefined
}

/** “Who confirmed that Russia hacked it”; not “has China ever confirmed anything”. */
export const confirmedAsBlamed: Rule = (_, query) =>
  onlyActs(query, ({ name }) => name === 'confirmation') &&
  (query.over.length + query.victims.length + query.on.length + query.around.length > 0 ||
    query.by.some(({ office, speaker }) => office ?? speaker))
    ? {
        // “Confirmed that APT10 had hit targets in Japan”: whoever names it tells not always where.
        query: { ...query, acts: [attribution], ...(query.around.length > 0 && { victims: [] }) },
        told:
          query.around.length > 0 && query.victims.length > 0
            ? 'Read as: attribution, wherever it was.'
            : 'Read as: attribution.',
      }
    : undefined
