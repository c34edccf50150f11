import escapeRegExp from 'escape-string-regexp'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areDeeds, areListings, areMeasures } from '../lexicon/act.ts'
import { acts } from '../lexicon/acts.ts'
import type { Query } from '../query.ts'
import { ofExpelled, ofRecall, ofSummons } from './of-ambassadors.ts'

/** “Did every NATO member condemn it”: each of its members, where the body itself has none on record. */
function byMembers(query: Query, _: string, { actors, actorsById }: Archive): Query {
  const members = ({ actor }: Query['by'][number]) => {
    const body = actor && actorsById.get(actor)
    const called =
      body?.kind === 'alliance' && body.members.length === 0 ? `${body.short ?? body.name} members` : undefined
    return actors.find(({ name, aliases }) => name === called || aliases.some((alias) => alias.name === called))
  }
  return query.wanted === 'missing'
    ? { ...query, by: query.by.map((party) => ({ ...party, ...(members(party) && { actor: members(party)?.id }) })) }
    : query
}

/** “Is LockBit sanctioned”: the group by its name, and not whatever was done over its matter. */
function ofGroup(query: Query, words: string): Query {
  const listed = areListings(query.acts)
  // “Has anybody been sanctioned for DarkSeoul”.
  const over = /\b(?:for|over|because of) (?:the )?\S+(?: \S+)?$/i.test(words)
  return query.wanted === 'whether' && listed && !over && query.around.length > 0 && query.on.length === 0
    ? { ...query, on: [...query.on, ...query.around.map(({ actor }) => ({ actor }))], around: [] }
    : query
}

/** “Which GRU officers”, “members of Evil Corp”: no unit and no firm is one. */
function ofPeople(query: Query, words: string, archive: Archive): Query {
  const [only, ...others] = query.on
  const [group] = query.around
  const measured = areAll(query.acts, ({ takes, name }) => takes === 'actor' && name !== 'expulsion')
  if (!measured || others.length > 0) return query
  const asked = query.wanted !== 'whether'
  if (asked && group && !only && /\b(?:members?|leaders?|ringleaders?|developers?|administrators?)\b/i.test(words)) {
    const people = { ...query, on: [{ actor: group.actor, only: 'person' as const }], around: [] }
    return fitsAny(archive, people) ? people : query
  }
  if (!only?.actor || only.only) return query
  const { kind } = actorOf(archive, only.actor)
  const ofBody =
    asked &&
    (kind === 'agency' || kind === 'military-unit') &&
    /\b(?:officers?|operatives?|agents?|officials?|employees?|soldiers?|spies)\b/i.test(words)
  return ofBody ? { ...query, on: [{ ...only, only: 'person' }] } : query
}

/** “Attacks in Albania”, “what happened in Albania”. */
const ofPlaces = (query: Query): Query =>
  query.acts.length + query.by.length + query.on.length + query.over.length === 0 &&
  query.victims.length > 0 &&
  (query.wanted === 'acts' || query.wanted === 'about')
    ? { ...query, wanted: 'matters' }
    : query

/** “Did only the UK blame the GRU”: whether nobody else did; of a class, who did. */
function ofAll(query: Query, words: string): Query {
  if (!/^(?:did|has|have) only (?!attacks?\b|hacks?\b|incidents?\b)/i.test(words) || query.by.length === 0) return query
  const alone = query.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  return alone.length === query.by.length
    ? { ...query, wanted: 'whether', alone, by: [] }
    : { ...query, wanted: 'who', by: [] }
}

/** “Who did NATO support”, “who was summoned”: at whom the words were aimed is not whom they support, and no ambassador. */
const ofSupport = (query: Query): Query =>
  query.wanted === 'whom' && areAll(query.acts, ({ name, worded }) => name.includes('support') || worded !== undefined)
    ? { ...query, wanted: 'acts' }
    : query

/** “Which incidents are tied to Unit 26165”: by whatever was said and done. */
const ofWhatever = (query: Query, words: string): Query =>
  query.wanted === 'matters' &&
  query.by.length === 0 &&
  query.on.length > 0 &&
  query.acts.every(({ name }) => name === 'attribution') &&
  /\b(?:tied|linked|connected|associated) (?:to|with)\b/i.test(words)
    ? { ...query, acts: [] }
    : query

/** “What happened with Cloud Hopper”: of the matter, and not of the group that has its name. */
const ofMatterItself = (query: Query, words: string): Query =>
  query.wanted === 'about' && query.over.length > 0 && /\bwhat (?:has |had |actually |exactly )?happened\b/i.test(words)
    ? { ...query, on: [] }
    : query

/** “Which states blamed APT10 or the MSS”: whoever blamed the one or the other. */
function ofEither(query: Query, words: string, archive: Archive): Query {
  const [group, ...more] = query.around
  const [body, ...others] = query.on
  if (!group || !body?.actor || more.length + others.length > 0 || query.wanted === 'whether') return query
  const names = (id: ActorId) => {
    const { name, short, aliases } = actorOf(archive, id)
    return [`=${id}`, name, short ?? name, ...aliases.map((alias) => alias.name)].map(escapeRegExp).join('|')
  }
  const joined = new RegExp(
    String.raw`(?<!\p{L})(?:${names(group.actor)}) (?:or|and) (?:the )?(?:${names(body.actor)})(?!\p{L})`,
    'iu',
  )
  return joined.test(words) ? { ...query, around: [], on: [{ actor: group.actor }, body] } : query
}

/** “The 35 Russian operatives who were expelled”: of several the one that tells of so many. */
function ofSoMany(query: Query, words: string, archive: Archive): Query {
  const [, many] = manyIn.exec(words) ?? []
  const number = numerals.indexOf(many?.toLowerCase() ?? '')
  const told = [many?.toLowerCase() ?? '', numerals[Number(many)] ?? `${number}`]
  if (many === undefined || query.mentions.length > 0 || query.wanted === 'count' || !areMeasures(query.acts))
    return query
  const found = told.map((each) => ({ ...query, mentions: [each] })).find((each) => fitsAny(archive, each))
  return found ?? query
}

const numerals = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const manyIn = new RegExp(
  String.raw`\bthe (\d{1,3}|${numerals.slice(2).join('|')}) (?:[\p{L}-]+ ){0,2}(?:officers|operatives|diplomats|officials|agents|people|persons|men|hackers|nationals|members|employees|spies)\b`,
  'iu',
)

/** “What happened to Xu Zewei”: what was done to him, if anything was. */
function ofSomebody(query: Query, words: string, archive: Archive): Query {
  const [only, ...others] = query.on
  const person = only?.actor && others.length === 0 && actorOf(archive, only.actor).kind === 'person'
  const done = { ...query, wanted: 'acts' as const, acts: acts.filter(({ name }) => name === 'measures') }
  return query.wanted === 'about' &&
    person &&
    /\bwhat (?:has |had )?happene?d to\b/i.test(words) &&
    fitsAny(archive, done)
    ? done
    : query
}

/** “Who turned off the lights in Kyiv in 2016”: when it happened, and not when somebody said who it was. */
function whenItHappened(query: Query, _: string, { incidentsById }: Archive): Query {
  const [one, ...others] = query.over
  const { began, disclosed } = (one && incidentsById.get(one)) ?? {}
  const then = query.since !== undefined && query.since === query.until ? query.since : undefined
  const its = then !== undefined && [began, disclosed].some((day) => day?.startsWith(then))
  return its && others.length === 0 && areDeeds(query.acts) ? { ...query, since: undefined, until: undefined } : query
}

/** “Which companies has the US sanctioned over Chinese hacking”: those of China, and not companies and China. */
function ofTheirs(query: Query, words: string, { actorsById }: Archive): Query {
  const classes = query.on.filter(({ actor, only }) => !actor && only && only !== 'state')
  const [owner, ...others] = query.on.filter(({ actor }) => actor)
  const [each] = classes
  const state = owner?.actor && !owner.only && !owner.office && actorsById.get(owner.actor)?.kind === 'state'
  return state && each?.only && classes.length === 1 && others.length === 0 && asksTheirs.test(words)
    ? { ...query, on: [{ ...owner, only: each.only }] }
    : query
}

const asksTheirs =
  /^(?:which|what|how many) [\p{L}-]+ [\p{L}-]+ (?:or|and) (?:companies|firms|banks|institutes|persons|people|units)\b|^(?:which|what|how many) (?:[\p{L}-]+ )?(?:people|persons|individuals|men|hackers|companies|firms|groups|gangs|agencies|bodies|units)\b.*(?:\b(?:over|for) (?:[\p{L}]+[ -]){1,2}(?:hack(?:ing|s)?|espionage|cyber ?attacks|operations|spying)$|\b(?:link|tie|tied|connect|attribute)\p{L}* (?:\S+ )?to\b|\b(?:say|says|said) (?:are|is|were|was)\b)/iu

/** What is meant beside what is said, one after the other. */
export const steps: readonly ((query: Query, words: string, archive: Archive) => Query)[] = [
  ofAll,
  whenItHappened,
  ofWhatever,
  ofSupport,
  ofGroup,
  ofPeople,
  ofTheirs,
  ofRecall,
  ofExpelled,
  ofSummons,
  ofMatterItself,
  ofSomebody,
  ofEither,
  ofSoMany,
  ofPlaces,
  byMembers,
]
