import type { Archive } from '../../model/archive.ts'
import { Day } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { stateBehindGroup } from './behind-group.ts'

/** “Were British nationals sanctioned over LockBit”: on them, who list nobody. */
function ofNationals(query: Query, words: string): Query {
  const [one, ...others] = query.by
  const isOf = one?.actor && (one.only === 'person' || one.only === 'company') && others.length === 0
  return isOf && areMeasures(query.acts) && query.on.length === 0 && !/\b(?:by|from)\b/i.test(words)
    ? { ...query, by: [], on: [one] }
    : query
}

const nationals =
  /^(?:(?:was|were|and) )*(?:which|how many|any) (?:north |south )?\p{L}+(?:ns|ese|ish|is|ks) (?:was|were|is|are|have|has|got|ever|sanctioned|listed|charged|indicted|arrested|convicted)\b(?!.*\bby\b)/iu

/** “How many Americans were charged over NotPetya”: those who are from there, and not whomever the US charged. */
function ofThoseFrom(query: Query, words: string, { actorsById, incidentsById }: Archive): Query {
  const [party, ...others] = [...query.on, ...query.by]
  const state = party?.actor && !party.only && !party.office ? actorsById.get(party.actor) : undefined
  const isOf = (id: ActorId) => actorsById.get(id)?.country === state?.country
  const isAccused = query.over.some((id) => incidentsById.get(id)?.accused.some(isOf))
  const asks = state?.kind === 'state' && others.length === 0 && query.over.length > 0 && areMeasures(query.acts)
  return asks && !isAccused && nationals.test(words) ? { ...query, on: [], by: [], from: state.id } : query
}

/** “Which Greek, Israeli or Swiss persons were sanctioned”: of each of these states. */
function ofEachNation(query: Query, words: string, { actorsById }: Archive): Query {
  const last = query.on.at(-1)
  const isState = ({ actor }: Query['on'][number]) => actor !== undefined && actorsById.get(actor)?.kind === 'state'
  const listed = query.on.length > 1 && last?.only !== undefined && query.on.slice(0, -1).every(({ only }) => !only)
  if (!listed || !query.on.every(isState) || !areMeasures(query.acts) || !nations.test(words)) return query
  const on = query.on.map((party) => ({ ...party, only: last.only }))
  return { ...query, on, wanted: query.wanted === 'acts' ? 'whom' : query.wanted }
}

const nations =
  /^(?:(?:was|were|and) )*(?:which|what|how many|any) (?:\p{L}+(?: korean)?, )*\p{L}+(?: korean)?,? (?:or|and) \p{L}+(?: korean)? \p{L}+ (?:was|were|is|are|has|have|did|got|ever|sanctioned|listed|charged|indicted)\b/iu

/** “How many individuals were sanctioned over Iranian meddling in the 2020 election”: over that of Iran, and on whomever. */
export function overTheirDoing(query: Query, words: string, { actorsById, incidentsById }: Archive): Query {
  const [sort, party, ...others] = query.on
  const state = party?.actor && !party.only ? actorsById.get(party.actor) : undefined
  const asks = sort?.only && !sort.actor && state?.kind === 'state' && others.length === 0 && query.over.length > 0
  if (!asks || !areMeasures(query.acts) || !theirDoing.test(words)) return query
  const over = query.over.filter((id) =>
    incidentsById.get(id)?.accused.some((accused) => actorsById.get(accused)?.country === state.country),
  )
  return over.length > 0 ? { ...query, on: [sort], over } : query
}

/** “Who was sanctioned over the Armageddon espionage against Ukraine”: it was hit, and is on no list. */
export function overHitState(query: Query, words: string, { actorsById, incidentsById }: Archive): Query {
  const [party, ...others] = query.on
  const state = party?.actor && !party.only ? actorsById.get(party.actor) : undefined
  const asks = state?.kind === 'state' && others.length === 0 && query.over.length > 0 && areMeasures(query.acts)
  if (!asks || !against.test(words)) return query
  const isHit = query.over.every((id) => {
    const { victims = [], accused = [] } = incidentsById.get(id) ?? {}
    return (
      victims.some(({ country }) => country !== undefined && country === state.country) &&
      accused.every((each) => actorsById.get(each)?.country !== state.country)
    )
  })
  return isHit ? { ...query, on: [] } : query
}

const against =
  /\b(?:espionage|spying|campaigns?|attacks?|hack(?:s|ing)?|operations?|intrusions?|ransomware|phishing) (?:against|on|in|targeting) (?:the )?\p{L}+(?: \p{L}+)?\W*$/iu

const theirDoing =
  /\b(?:over|for|after|because of) (?:the )?\p{L}+(?: korean)? (?:(?:election|cyber|state) )?(?:meddling|interference|hacking|espionage|spying|intrusions?|hacks?|attacks?|campaigns?|operations?)\b/iu

/** “Borrell Georgia February 2020: did he name Russia”: he spoke of what was done there, and it did not. */
function ofPlaceBeside(query: Query, words: string, { actorsById }: Archive): Query {
  const [one, other, ...more] = query.by
  const state = other?.actor && !other.only && !other.office ? actorsById.get(other.actor) : undefined
  if (!one?.speaker || state?.kind !== 'state' || more.length + query.victims.length > 0) return query
  const beside = `${one.speaker.split(' ').at(-1)} ${state.short ?? state.name}`
  return words.toLowerCase().includes(beside.toLowerCase())
    ? { ...query, by: [one], victims: [{ state: state.id }] }
    : query
}

/** “Who condemned attacks by Russia in 2024”: then, where no attack of that year is meant. */
function inYearBehind(query: Query, words: string): Query {
  const [, year] = byThemThen.exec(words) ?? []
  const isOpen = !(query.since ?? query.until) && query.over.length + query.victims.length + query.around.length === 0
  const time = year && isOpen && query.on.length > 0 && query.acts.length > 0 ? Day.parse(year) : undefined
  return time ? { ...query, since: time, until: time } : query
}

const byThemThen =
  /\b(?:attacks?|hacks?|campaigns?|operations?|intrusions?|hacking|espionage|interference|activity) (?:by|from) [^,?]{3,30} in ((?:19|20)\d\d)\W*$/iu

/** Who is meant by the name of a people, one after the other. */
export const stepsOfNations: readonly ((query: Query, words: string, archive: Archive) => Query)[] = [
  ofPlaceBeside,
  inYearBehind,
  stateBehindGroup,
  ofNationals,
  ofEachNation,
  ofThoseFrom,
]
