import { reachOfTarget } from '../../find/roll-up.ts'
import { findStatements } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { isOfThen } from '../answer/relax-times.ts'
import { areMeasures } from '../lexicon/act.ts'
import { isCountry } from '../lexicon/countries.ts'
import { tellingDeeds } from '../lexicon/deed-words.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Item } from '../pieces/item.ts'
import { wholeTime } from '../pieces/times.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import type { Clause, Reading } from '../reading.ts'
import { describedIn } from '../texts/described.ts'
import { hitThere } from './hit-there.ts'

/** So many things have to point to it, and so much more than to the next. */
const [fewest, ahead] = [2, 1]

/**
 * “The ransomware that stopped the biggest American fuel pipeline”: where words were not understood and no matter is named, the one of
 * which most of them tell. Those of which it does not are told as not read.
 */
export function overLikeliest(
  { words, items, placed, reader: { archive } }: Clause,
  reading: Reading,
): Reading | undefined {
  if (reading.is !== 'not-understood') return undefined
  const { parts } = reading
  const about = asksAbout.test(words) && items.every(({ is }) => is !== 'act')
  const rest = about ? { ...emptyQuery, wanted: 'about' as const, victims: reading.rest?.victims ?? [] } : reading.rest
  if (
    !rest ||
    rest.wanted === 'matters' ||
    (!about && rest.acts.length === 0) ||
    rest.over.length + rest.around.length > 0
  )
    return undefined
  if (placed.some(({ part, item }) => item.is === 'name' && (part === 'over' || part === 'both'))) return undefined
  if (items.some((item, at) => item.is === 'unknown' && isWhich(items[at + 1]))) return undefined
  const telling = [...new Set(items.flatMap(tellingIn))].filter((word) => !common.test(word))
  const found = likeliest(telling, asksAbout.test(words) ? hitThere(rest, archive) : rest, items, archive)
  if (!found) return undefined
  // “The central bank of Kenya”, “Marble Typhoon”.
  if (parts.some((part) => isCountry(part) || groups.test(part))) return undefined
  const left = parts.filter((part) => !describedIn(archive).having(part).has(found.place))
  if (left.length * 2 > parts.length) return undefined
  const ofMatter = items.some((item) => item.is === 'time' && item.time.ofMatter)
  const query = overMatter(ofMatter ? { ...rest, since: undefined, until: undefined } : rest, found.id, items, archive)
  return { is: 'query', query, ...(left.length > 0 && { unread: left }) }
}

/** What is told of many matters, of whatever kind, and who works on them. */
const common =
  /^(?:infrastructure|disruptions?|operations?|ops|tools?|work(?:ed|s|ing)?|agenc(?:y|ies)|devices?|servers?|domains?)$/

/** What vendors call groups: with a word that no name has, another group. */
const groups =
  /^(?:bear|kitten|panda|spider|typhoon|blizzard|sandstorm|sleet|tempest|tsunami|chollima|jackal|tiger)s?$/i

/** “Tell me about”, “what was that business with”. */
const asksAbout = /^(?:about|what (?:is|was|were|are|happened)|who (?:is|was))\b/i

/** Where it happened is no target, and when it happened is not when it was done. */
function overMatter(rest: Query, id: IncidentId, items: readonly Item[], archive: Archive): Query {
  const hit = new Set(archive.incidentsById.get(id)?.victims.map(({ country }) => country))
  const isHit = ({ actor }: Party) => {
    const state = actor && archive.actorsById.get(actor)
    return state?.kind === 'state' && hit.has(state.country) && !accusedIn(archive).has(state.id)
  }
  const on = rest.on.filter((party) => !isHit(party))
  // “Paris billboards listing”: not one by France.
  const isLabel = items.every(({ is }) => is !== 'auxiliary' && is !== 'question' && is !== 'preposition')
  const by = isLabel && areMeasures(rest.acts) ? rest.by.filter((party) => !isHit(party)) : rest.by
  const found = { ...rest, by, on, over: [id], victims: [] }
  // “The theft of turbofan secrets”: it was a part of what the matter is described by.
  const query = found.mentions.length > 0 && !fitsAny(archive, found) ? { ...found, mentions: [] } : found
  const dated = (rest.since ?? rest.until) && isOfThen(archive, id, rest)
  return dated && fitsAny(archive, { ...query, since: undefined, until: undefined }) && !fitsAny(archive, query)
    ? { ...query, since: undefined, until: undefined }
    : query
}

/** “Asian states”: the word says which, and describes nothing. */
const isWhich = (item: Item | undefined): boolean => item?.is === 'class' && item.only === 'state'

/** Words that may describe what happened. */
function tellingIn(item: Item): string[] {
  switch (item.is) {
    case 'unknown':
    case 'class':
    case 'wide':
      return item.text.split(' ')
    case 'deed':
      return tellingDeeds.test(item.word) ? [item.word] : []
    case 'filler':
      return item.word.length > 4 ? [item.word] : []
    default:
      return []
  }
}

function likeliest(
  words: readonly string[],
  { victims, by, on }: Query,
  items: readonly Item[],
  archive: Archive,
): { id: IncidentId; place: number } | undefined {
  const { incidents, actorsById } = archive
  const countries = new Set(victims.flatMap(({ state }) => actorsById.get(state)?.country ?? []))
  const times = items.flatMap((item) => (item.is === 'time' ? (wholeTime(item.time) ?? []) : []))
  const there =
    countries.size > 0
      ? placesOf(archive, ({ victims: hit }) => hit.some(({ country }) => country && countries.has(country)))
      : undefined
  const clues = [
    ...words.map((word) => describedIn(archive).having(word)),
    ...(there ? [there] : []),
    ...times.map((time) =>
      placesOf(archive, ({ began, disclosed }) => [began, disclosed].some((day) => day?.startsWith(time))),
    ),
  ]
  clues.push(...[...by, ...on].flatMap((party) => mattersOf(party, archive) ?? []))
  const scores = new Map<number, { score: number; met: number }>()
  for (const places of clues)
    for (const place of places) {
      const { score, met } = scores.get(place) ?? { score: 0, met: 0 }
      scores.set(place, { score: score + Math.log(incidents.length / places.size), met: met + 1 })
    }
  const [best, next] = [...scores]
    .filter(([place]) => there?.has(place) ?? true)
    .sort(([, a], [, b]) => b.score - a.score)
  const id = best && incidents[best[0]]?.id
  if (!best || !id || best[1].met < fewest || best[1].score - (next?.[1].score ?? 0) < ahead) return undefined
  return { id, place: best[0] }
}

/** What somebody spoke of, was accused of or acted against; of a list of states that is too much. */
function mattersOf({ actor, speaker }: Party, archive: Archive): ReadonlySet<number> | undefined {
  const body = actor && archive.actorsById.get(actor)
  if (body ? body.members.length > 0 : !speaker) return undefined
  const ids = body ? reachOfTarget(archive, body.id).ids : new Set<ActorId>()
  const said = speaker
    ? archive.statements.filter((each) => each.speaker.name.includes(speaker))
    : [...findStatements(archive, { by: ids }), ...findStatements(archive, { on: ids })]
  const over = new Set(said.flatMap(({ incidents }) => incidents))
  return placesOf(archive, ({ id, accused }) => over.has(id) || accused.some((each) => ids.has(each)))
}

const placesOf = ({ incidents }: Archive, fits: (incident: Archive['incidents'][number]) => boolean | undefined) =>
  new Set(incidents.flatMap((incident, place) => (fits(incident) ? [place] : [])))
