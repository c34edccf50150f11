import { shortName } from '../../briefing/wording.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { measures } from '../../model/statement.ts'
import { areBlame, areMeasures, areReplies, areSanctions } from '../lexicon/act.ts'
import { acts } from '../lexicon/acts.ts'
import { accusedIn, aimedAtIn, heardIn, imposersIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'
import { fitsAny } from './matching.ts'
import { onlyActs, onlyTarget, type Rule } from './relax-rule.ts'

/** “Evil Corp sanctions”: who never did anything is whom it was aimed at; at whom nothing was aimed is who did it. */
export const otherSide: Rule = (archive, query) => {
  const { by, on, acts: asked, wanted } = query
  // “Is Poland accused of anything”: that it accused somebody is no yes.
  const accused = query.without.length > 0 ? /^(?:state|agency)$/ : /^(?:state|agency|alliance)$/
  if (wanted === 'whether' && accused.test(onlyTarget(archive, query)?.kind ?? '')) return undefined
  // “Vitiuk, who hit Kyivstar”: a speaker is no accused.
  const spoken = by.length === 0 && on.every(({ speaker }) => speaker)
  if (asked.length === 0 || (asked.some(({ ofAccused }) => ofAccused) && !spoken)) return undefined
  // “Who did Evil Corp sanction”: not who sanctioned it.
  const isDoer = wanted === 'whom' && (areMeasures(asked) || areBlame(asked))
  if (
    !isDoer &&
    !(wanted === 'whether' && areReplies(asked)) &&
    on.length === 0 &&
    by.length > 0 &&
    by.every((party) => isSilent(archive, party) || isOnlyListed(archive, party, query))
  )
    return { query: { ...query, by: [], on: by }, told: `Read as: on ${namesOf(archive, by)}.` }
  // “Who blamed Joe Biden”: not whom he blamed.
  if (wanted !== 'who' && by.length === 0 && on.length > 0 && on.every((party) => isUnaimed(archive, party)))
    return { query: { ...query, by: on, on: [] }, told: `Read as: by ${namesOf(archive, on)}.` }
  // “Turla takedown Washington”: no group takes down a state.
  const groups =
    by.length > 0 &&
    asked.every(({ kinds }) => kinds.every((kind) => measures.has(kind))) &&
    by.every((party) => isSilent(archive, party))
  if (groups && on.length > 0 && on.every(({ actor }) => actor && imposersIn(archive).has(actor)))
    return {
      query: { ...query, by: on, on: by },
      told: `Read as: by ${namesOf(archive, on)}, on ${namesOf(archive, by)}.`,
    }
  if (
    by.length > 0 &&
    on.length > 0 &&
    by.every((party) => isSilent(archive, party)) &&
    on.every((party) => isUnaimed(archive, party))
  )
    return {
      query: { ...query, by: on, on: by },
      told: `Read as: by ${namesOf(archive, on)}, on ${namesOf(archive, by)}.`,
    }
  return undefined
}

/** “SolarWinds US Russia denial”: of two in a search the one who was accused over the matter answers. */
export const answeredByAccused: Rule = (archive, query) => {
  const { by, on, over, acts: asked, wanted } = query
  const [one, ...others] = by
  const answers = asked.length > 0 && asked.every(({ kinds: [first] }) => first === 'denial')
  if (wanted !== 'acts' || !answers || !one?.actor || others.length > 0 || on.length !== 1 || over.length === 0)
    return undefined
  const turned = { ...query, by: on, on: [] }
  return fitsAny(archive, turned) ? { query: turned, told: `Read as: by ${namesOf(archive, on)}.` } : undefined
}

/** “Albania 2022 attribution US”, “Georgia NATO statement”: of two states in a search either may be the one that was hit. */
export const hitAndSpeaking: Rule = (archive, query) => {
  const { by, on, victims, acts: asked, since, until, wanted } = query
  const [one, other] = [by[0]?.actor, on[0]?.actor]
  // “And Ukraine?” after Georgia in 2019 asks nothing of Georgia itself.
  const hit = victims[0]?.year === undefined ? victims[0]?.state : undefined
  const isSearch = wanted === 'acts' && query.over.length + query.around.length === 0
  if (!isSearch || areMeasures(asked) || asked.length === 0 || by.length > 1 || on.length > 1 || victims.length > 1)
    return undefined
  if ([...by, ...on].some(({ only, office }) => only ?? office)) return undefined
  const year = since !== undefined && since === until ? since.slice(0, 'yyyy'.length) : undefined
  const when = year ? { since: undefined, until: undefined } : {}
  const sides: readonly (readonly [ActorId | undefined, ActorId | undefined, Query['on']])[] = [
    [one, other, []],
    // “Statements of Taiwan on China”: what China said of Taiwan answers nothing, where Taiwan says nothing at all.
    ...(one && by.length > 0 && !heardIn(archive).has(one) ? [] : [[other, one, []] as const]),
    [hit, one, on],
    ...(one ? [] : [[hit, undefined, on] as const]),
  ]
  for (const [speaker, state, whom] of sides) {
    const isHit = state === undefined ? whom.length > 0 : archive.actorsById.get(state)?.kind === 'state'
    if (!speaker || !isHit) continue
    const over = state ? [{ state, ...(year && { year }) }] : []
    const turned = { ...query, by: [{ actor: speaker }], on: whom, victims: over, ...(state && when) }
    const where = state ? `, over what was done in ${shortName(archive, state)}` : ''
    if (fitsAny(archive, turned)) return { query: turned, told: `Read as: by ${shortName(archive, speaker)}${where}.` }
  }
  return undefined
}

/** “What has China accused the Americans of”: whoever is accused answers with accusations, which are no findings. */
export const withCounters: Rule = (archive, query) => {
  const [speaker, ...others] = query.by
  const state = speaker?.actor && others.length === 0 ? archive.actorsById.get(speaker.actor) : undefined
  const counters = acts.filter(({ name }) => name === 'counter-accusation')
  return state?.kind === 'state' &&
    // “Did China attribute the intrusion”: to hit back is no finding on that.
    (query.on.length > 0 || (query.over.length > 0 && query.wanted !== 'whether')) &&
    onlyActs(query, ({ name }) => name === 'attribution')
    ? { query: { ...query, acts: [...query.acts, ...counters] }, told: 'Counts counter-accusations too.' }
    : undefined
}

/** “Which companies tied it to Chinese groups”: those too who named the state, and no group of it. */
export const ofNoGroup: Rule = (_, query) => {
  const [group, ...others] = query.on
  const technical = query.by.length > 0 && query.by.every(({ only }) => only === 'company' || only === 'expert')
  return technical &&
    group?.actor &&
    group.only === 'group' &&
    others.length === 0 &&
    query.wanted === 'who' &&
    areBlame(query.acts)
    ? {
        query: { ...query, on: [{ actor: group.actor }] },
        told: 'Counts those who named the state, and no group of it.',
      }
    : undefined
}

const isSilent = (archive: Archive, { actor }: Query['by'][number]): boolean =>
  actor !== undefined && !heardIn(archive).has(actor) && archive.actorsById.get(actor)?.kind !== 'state'

/** “Federal Security Service sanction reason”: it speaks, and lists nobody. */
const isOnlyListed = (archive: Archive, { actor }: Query['by'][number], { acts: asked, wanted }: Query): boolean =>
  wanted !== 'whether' &&
  areSanctions(asked) &&
  actor !== undefined &&
  accusedIn(archive).has(actor) &&
  archive.actorsById.get(actor)?.kind !== 'state'

const isUnaimed = (archive: Archive, { actor, speaker }: Query['on'][number]): boolean =>
  speaker !== undefined || (actor !== undefined && !aimedAtIn(archive).has(actor))

const namesOf = (archive: Archive, parties: Query['by']): string =>
  parties.map(({ actor, speaker }) => speaker ?? (actor ? shortName(archive, actor) : '')).join(', ')
