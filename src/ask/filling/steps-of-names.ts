import escapeRegExp from 'escape-string-regexp'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areListings, areMeasures, areSanctions } from '../lexicon/act.ts'
import { acts } from '../lexicon/acts.ts'
import { anyMeasure } from '../lexicon/acts-in-deeds.ts'
import { numberOf, numbersIn, numerals } from '../lexicon/numbers.ts'
import type { Party, Query } from '../query.ts'
import { stepsOfNations } from './steps-of-nations.ts'

/** “When was Operation Eastwood”: the takedown of that name, and not when the matter began. */
function ofOperation(query: Query, words: string, archive: Archive): Query {
  const [, name] = operation.exec(words) ?? []
  if (name === undefined || query.wanted !== 'start' || query.over.length !== 1) return query
  const done = { ...query, wanted: 'when' as const, acts: acts.filter((act) => act.name === 'takedown') }
  return [{ ...done, mentions: [name] }, done].find((each) => fitsAny(archive, each)) ?? query
}

const operation = /^when (?:was|did) (?:the )?operation (\p{L}{4,})(?: (?:happen|take place|begin|start))?\W*$/iu

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

/** “Which states blamed APT10 or the MSS”: whoever blamed the one or the other. */
function ofEither(query: Query, words: string, archive: Archive): Query {
  const [group, ...more] = query.around
  const [body, ...others] = query.on
  if (!group || !body?.actor || more.length + others.length > 0 || query.wanted === 'whether') return query
  const joined = new RegExp(
    String.raw`(?<!\p{L})(?:${namesOf(group.actor, archive)}) (?:or|and) (?:the )?(?:${namesOf(body.actor, archive)})(?!\p{L})`,
    'iu',
  )
  return joined.test(words) ? { ...query, around: [], on: [{ actor: group.actor }, body] } : query
}

const namesOf = (id: ActorId, archive: Archive): string => {
  const { name, short, aliases } = actorOf(archive, id)
  return [`=${id}`, name, short ?? name, ...aliases.map((alias) => alias.name)].map(escapeRegExp).join('|')
}

/** “Who was charged alongside Park Jin Hyok”, “who besides Witt was indicted”: whom else the same acts name. */
function ofCompanions(asked: Query, words: string, archive: Archive): Query {
  // “How many people were listed alongside APT39”: whom it was is what is asked.
  const named = [...asked.on, ...asked.around].flatMap(({ actor }) => (actor ? [{ actor }] : []))
  const query =
    isBeside.test(words) && named.length === 1 && areMeasures(asked.acts) ? { ...asked, on: named, around: [] } : asked
  const all = [...query.on, ...query.around.map(({ actor }) => ({ actor }))]
  const sort = sortBeside(all, words, archive)
  const ones = sort ? all.slice(-1) : query.on
  const [one, ...others] = sort || query.on.length > 0 ? ones.map(({ actor }) => actor) : query.notOn
  if (!one || others.length > 0 || !asksPeople.has(query.wanted)) return query
  if (query.on.length === 0)
    return actorOf(archive, one).kind === 'person' && isWide(query) ? { ...query, on: [{ actor: one }] } : query
  const parts = actorOf(archive, one)
    .name.split(' ')
    .filter((part) => part.length > 2)
  const beside = new RegExp(
    String.raw`\b(?:alongside|${measured} with) (?:the )?(?:\p{L}+ ){0,3}?(?:${namesOf(one, archive)}|${parts.map(escapeRegExp).join('|')})(?!\p{L}|['’]s)`,
    'iu',
  )
  if (!beside.test(words) || !areMeasures(query.acts)) return asked
  const done = { ...query, on: [{ actor: one }] }
  // NSO Group is under export controls, and not under sanctions.
  const isOther = areListings(query.acts) && !fitsAny(archive, done)
  const together = { ...done, ...(isOther && { acts: [anyMeasure] }) }
  return { ...together, notOn: [one], ...(sort && { beside: sort, around: [] }) }
}

/** “Which Iranians were charged alongside Witt”, “which company was listed alongside him”: of whom alone it is asked. */
function sortBeside(all: readonly Party[], words: string, archive: Archive): Party | undefined {
  const [sort, one, ...others] = all
  const isNamed = (party: Party | undefined) =>
    party?.actor && !party.only && actorOf(archive, party.actor).kind !== 'state'
  if (!sort || others.length > 0 || !/\balongside\b/i.test(words)) return undefined
  const [, firm, person] =
    /^(?:and |so )?(?:(?:which|what|how many) (compan(?:y|ies)|firms?)|(?:which|what) (persons?|people|individuals)) /i.exec(
      words,
    ) ?? []
  if (!one && isNamed(sort)) return firm ? { only: 'company' } : person ? { only: 'person' } : undefined
  return isNamed(one) && !isNamed(sort) ? { ...sort, only: sort.only ?? 'person' } : undefined
}

const isBeside = /^(?:and |so |but )?(?:whom?|how many|which)\b[^,]* alongside /i

const asksPeople: ReadonlySet<Query['wanted']> = new Set(['whom', 'count', 'whether'])

const measured = '(?:charged|indicted|sanctioned|listed|designated|blacklisted|arrested|jailed|punished)'

const isWide = ({ by, over, around, victims, mentions, since, until }: Query): boolean =>
  by.length + over.length + around.length + victims.length + mentions.length === 0 && !since && !until

/** “UNC3886: when did Singapore accuse Beijing”: the state, and of the group only what concerns it. */
function ofGroupAndState(query: Query, words: string, archive: Archive): Query {
  const [one, other, ...more] = query.on.map(({ actor, only }) =>
    actor && (!only || only === 'state') ? actorOf(archive, actor) : undefined,
  )
  const isPinned = query.wanted === 'whether' && pinnedOn.test(words)
  if (!one || !other || more.length > 0 || !areBlame(query.acts) || (query.by.length === 0 && !isPinned)) return query
  const [group, state] = one.kind === 'state' ? [other, one] : [one, other]
  const joined = /\b(?:and|or|nor|both|either)\b|[,&+/]/i.test(words.replace(/^[^,:]*[,:]/, ''))
  return group.kind === 'threat-group' && state.kind === 'state' && !joined
    ? { ...query, on: [{ actor: state.id }], also: [...query.also, group.id] }
    : query
}

/** “Was NoName057(16) blamed on the Russian state”: the one on the other. */
const pinnedOn =
  /^(?:was|were|is|are|has|have) .{2,40}? (?:been |ever )*(?:(?:blamed|pinned) on|(?:attributed|linked|tied) to)\b/i

/** “The 35 Russian operatives who were expelled”: of several the one that tells of so many. */
function ofSoMany(query: Query, words: string, archive: Archive): Query {
  const many = manyIn.exec(words)?.[1]?.toLowerCase()
  if (many === undefined || query.mentions.length > 0 || query.wanted === 'count' || !areMeasures(query.acts))
    return query
  const number = numberOf(many)
  const told = number === undefined ? [many] : [many, `${number}`, numerals[number] ?? many]
  const found = told.map((each) => ({ ...query, mentions: [each] })).find((each) => fitsAny(archive, each))
  return found ?? query
}

const manyIn = new RegExp(
  String.raw`\bthe (\d{1,3}|${numerals.slice(2).join('|')}) (?:[\p{L}-]+ ){0,2}(?:officers|operatives|diplomats|officials|agents|people|persons|men|hackers|nationals|members|employees|spies)\b`,
  'iu',
)

/** “Who was listed for helping Kim Se Un”: whoever is told to have, and not he. */
function ofHelpers(query: Query, words: string, archive: Archive): Query {
  const [whom, ...others] = query.on
  if (!whom?.actor || others.length > 0 || query.wanted !== 'whom' || !/\bfor helping\b/i.test(words)) return query
  const mentions = actorOf(archive, whom.actor).name.split(' ')
  const helped = { ...query, on: [], notOn: [...query.notOn, whom.actor], mentions }
  return fitsAny(archive, helped) ? helped : query
}

/** “Did the US charge six officers of the unit”: whether it were so many. */
function ofNumber(query: Query, words: string): Query {
  const [many, ...others] = numbersIn(words)
  const reward = many?.of === 'millions' && areAll(query.acts, ({ kinds: [first] }) => first === 'reward')
  return many && others.length === 0 && (query.wanted === 'whether' || reward) ? { ...query, many } : query
}

/** “Three Evil Corp members”, “any members of Gamaredon”: people of it, and not the group. */
function ofMembers(query: Query, words: string, { actorsById }: Archive): Query {
  const [group, ...others] = query.on
  const isGroup = group?.actor && !group.only && actorsById.get(group.actor)?.kind === 'threat-group'
  return isGroup && others.length === 0 && areSanctions(query.acts) && /\bmembers\b/i.test(words)
    ? { ...query, on: [{ ...group, only: 'person' }] }
    : query
}

/** “When did the US sanction the Internet Research Agency”: the firm, and not whoever was listed over the matter by its name. */
function ofFirmItself(query: Query, words: string, archive: Archive): Query {
  const [one, ...others] = query.around
  const firm = one && others.length === 0 ? actorOf(archive, one.actor) : undefined
  const isDated = query.wanted === 'when' && areAll(query.acts, ({ name }) => name === 'sanctions')
  if (firm?.kind !== 'company' || query.on.length > 0 || !isDated) return query
  const itself: Query = { ...query, around: [], on: [{ actor: firm.id }] }
  return !/\b(?:over|for|about|after)\b/i.test(words) && fitsAny(archive, itself) ? itself : query
}

/** What is meant by somebody or something named, beside what is said of it, one after the other. */
export const stepsOfNames: readonly ((query: Query, words: string, archive: Archive) => Query)[] = [
  ofSomebody,
  ofOperation,
  ofEither,
  ofCompanions,
  ofGroupAndState,
  ofSoMany,
  ofHelpers,
  ofNumber,
  ofMembers,
  ...stepsOfNations,
  ofFirmItself,
]
