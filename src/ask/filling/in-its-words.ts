import { reachOfSpeaker, reachOfTarget, withParts } from '../../find/roll-up.ts'
import { speakersOf, targetsOf } from '../../find/statements.ts'
import { type Archive, incidentOf } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { factsFor } from '../answer/matching.ts'
import { isCountry } from '../lexicon/countries.ts'
import { isEnglish } from '../lexicon/english.ts'
import { offices } from '../lexicon/people.ts'
import type { Party, Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { mattersNamed } from '../says.ts'
import { describedIn } from '../texts/described.ts'
import { isSpeakingState } from './strangers.ts'
import { asksWhich } from './unread.ts'

/** A word that more facts have than this tells them not apart. */
const few = 3

const asked: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'when', 'why', 'whether'])

/**
 * “Who warned of an attack around the Champions League final in Kyiv”: where words were not understood, the few facts of such a kind that have
 * them in what was said and done, and that everybody who is named has to do with, in whatever part.
 */
export function inItsWords({ unknown, items, reader }: Clause, reading: Reading): Reading | undefined {
  if (reading.is !== 'not-understood' || !reading.rest) return undefined
  const { rest, parts } = reading
  const words = [...new Set(unknown)]
  if (!asked.has(rest.wanted) || rest.negated || !parts.every((part) => words.includes(part))) return undefined
  if (items.some((_, at) => isSpeakingState(items, at))) return undefined
  if (rest.acts.some(({ ofAccused }) => ofAccused) || (rest.wanted === 'why' && rest.acts.length === 0))
    return undefined
  const { archive } = reader
  const { saying } = describedIn(archive)
  const parties = [...rest.by, ...rest.on, ...rest.victims.map(({ state }): Party => ({ actor: state }))]
  const { told, found } = withMost(words, archive, (each) => involves(each, rest, parties, archive))
  const left = words.filter((word) => !told.includes(word))
  if (found.length === 0 || left.length > told.length || !left.every((word) => isEnglish(word) && !isCountry(word)))
    return undefined
  const named = parties.filter(({ actor, speaker }) => actor ?? speaker).length + mattersNamed(rest).length
  const only = told.every((word) => saying(word).length === 1) && rest.acts.length > 0
  // “Who in Congress said it”: that somebody told it to Congress is no answer.
  const alone = (left.length === 0 || only) && named > 0 && !asksWhich(items)
  if (told.length === 1 && !alone) return undefined
  const query = askedOf(found, rest, told, archive)
  const facts = factsFor(archive, query)
  if (facts.length === 0 || facts.length > few || !facts.every((each) => found.includes(each))) return undefined
  return { is: 'query', query, ...(left.length > 0 && { unread: left }) }
}

const isWord = (word: string): boolean => /^[\p{L}-]{3,}(?:'s)?$/u.test(word)

/** Of the facts that fit, those with the rarest of the words; of these, those with the next, as long as one has it. */
function withMost(
  words: readonly string[],
  archive: Archive,
  fits: (statement: Statement) => boolean,
): { told: readonly string[]; found: readonly Statement[] } {
  const clues = words
    .filter(isWord)
    .map((word) => ({ word, places: new Set(describedIn(archive).saying(word.replace(/'s$/, ''))) }))
    .sort((a, b) => a.places.size - b.places.size)
  const told: string[] = []
  let found = [...new Set(clues.flatMap(({ places }) => [...places]))].filter((place) => {
    const statement = archive.statements[place]
    return statement !== undefined && fits(statement)
  })
  for (const { word, places } of clues) {
    const having = found.filter((place) => places.has(place))
    if (having.length === 0) continue
    told.push(word)
    found = having
  }
  return { told, found: told.length > 0 ? found.flatMap((place) => archive.statements[place] ?? []) : [] }
}

/** The same question of these facts: who is named speaks or is aimed at where that is so in all of them. */
function askedOf(found: readonly Statement[], rest: Query, mentions: readonly string[], archive: Archive): Query {
  const parties = [...rest.by, ...rest.on]
  const by = parties.filter((party) => found.every((each) => isBy(each, party, archive)))
  const on = parties.filter((party) => !by.includes(party) && found.every((each) => isOn(each, party, archive)))
  return {
    ...rest,
    by: by.map(asItself),
    on: on.map(asItself),
    over: [],
    around: [],
    victims: [],
    mentions: [...rest.mentions, ...mentions],
  }
}

/** “Dutch police” may be told of as Dutch investigators. */
const asItself = ({ only, ...party }: Party): Party => (party.actor ? party : { ...party, ...(only && { only }) })

/** Whether everybody who is named has to do with it, and every matter. */
const involves = (statement: Statement, rest: Query, parties: readonly Party[], archive: Archive): boolean =>
  rest.over.every((id) => isOver(statement, id, archive)) &&
  rest.around.every(
    ({ actor, incident }) => isOver(statement, incident, archive) || isBeside(statement, { actor }, archive),
  ) &&
  // “What did the Kremlin say”: nobody else; “who called Russian attacks so” only seems to say by whom.
  (rest.wanted === 'who' || rest.by.every((party) => isBy(statement, party, archive))) &&
  parties.every(
    (party) =>
      isBy(statement, party, archive) || isOn(statement, party, archive) || isBeside(statement, party, archive),
  )

/** Over it, or what it is a part of. */
const isOver = ({ incidents }: Statement, id: IncidentId, archive: Archive): boolean =>
  incidents.some((each) => withParts(archive, each).has(id) || withParts(archive, id).has(each))

function isBy(statement: Statement, { actor, speaker, office }: Party, archive: Archive): boolean {
  const { name, role = '' } = statement.speaker
  if (speaker !== undefined) return name.includes(speaker)
  if (office && !offices[office].test(`${name} ${role}`)) return false
  return actor === undefined || hasAny(speakersOf(statement), reachOfSpeaker(archive, actor).ids)
}

const isOn = (statement: Statement, { actor }: Party, archive: Archive): boolean =>
  actor !== undefined && hasAny(targetsOf(statement), reachOfTarget(archive, actor).ids)

/** It happened to the state, or it is accused of it, or mentioned. */
function isBeside({ incidents, gist, quote, about }: Statement, { actor, speaker }: Party, archive: Archive): boolean {
  const state = actor && archive.actorsById.get(actor)
  if (!state) return speaker === undefined
  const { ids } = reachOfTarget(archive, state.id)
  const last = state.kind === 'person' ? state.name.split(' ').at(-1) : undefined
  const text = [gist, quote?.text, ...about].join(' ')
  return (
    [state.name, state.short, last].some((name) => name !== undefined && text.includes(name)) ||
    incidents
      .map((id) => incidentOf(archive, id))
      .some(
        ({ accused, victims, summary }) =>
          hasAny(accused, ids) ||
          summary.includes(state.name) ||
          victims.some(({ country }) => state.kind === 'state' && country === state.country),
      )
  )
}

const hasAny = (some: readonly ActorId[], ids: ReadonlySet<ActorId>): boolean => some.some((id) => ids.has(id))
