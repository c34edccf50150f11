import english from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { wordsIn } from '../../find/fold.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import { ActorId, type Country } from '../../model/id.ts'
import { regionNouns, regions } from './regions.ts'
import { bodies, collectives, nationsWords, spoken, unionWords } from './state-words.ts'

const peoples: Readonly<Record<string, string>> = english.nationalities
const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/** Every name of a state on record, its people and what speaks for it, in folded words. */
export function stateNames(archive: Archive): Map<string, ActorId> {
  const names = new Map<string, ActorId>()
  for (const state of archive.actors) {
    if (state.kind !== 'state' || !state.country) continue
    for (const name of namesOf(state, state.country)) {
      const key = folded(name)
      if (key !== '' && !names.has(key)) names.set(key, state.id)
    }
  }
  const union = archive.actors.find(
    ({ kind, aliases }) => kind === 'alliance' && aliases.some(({ name }) => name === 'EU'),
  )
  const nations = archive.actors.find(({ name }) => name.includes('Security Council') && !name.includes('National'))
  for (const name of unionWords.split('; ')) if (union) names.set(name, union.id)
  for (const name of nationsWords.split('; ')) if (nations) names.set(name, nations.id)
  return names
}

/** “France”, “French”, “Paris”. */
const namesOf = ({ name, aliases }: Actor, country: Country): string[] => [
  name,
  ...aliases.map((alias) => alias.name),
  countryNames.of(country) ?? '',
  ...peopleOf(country),
  ...(spoken[country] ?? '').split('; '),
]

/** “Norwegian”, “Norwegians”. */
export const peopleOf = (country: string): string[] => {
  const people = peoples[country]
  return people ? [people, `${people}s`] : []
}

const folded = (name: string): string => wordsIn(name).join(' ')

/** The ids of bodies by what people call them, in folded words. */
export function bodyNames({ actorsById }: Archive): Map<string, ActorId> {
  return new Map(
    Object.entries(bodies).flatMap(([id, names]) => {
      const actor = actorsById.get(ActorId.parse(id))
      return actor ? names.split('; ').map((name): [string, ActorId] => [folded(name), actor.id]) : []
    }),
  )
}

/** The ids of bodies by what they are called with the name of their state before it, in folded words. */
export const bodiesOfStates = ({ actors }: Archive): readonly (readonly [string, ActorId])[] =>
  actors.flatMap((state) => (state.kind === 'state' ? theirBodies(state, actors) : []))

/** “Britain’s National Crime Agency”, “Norway’s Police Security Service”: by the name of the state, whatever name it has of its own. */
function theirBodies(state: Actor, actors: readonly Actor[]): [string, ActorId][] {
  const { country } = state
  if (!country) return []
  const own = namesOf(state, country)
    .map(folded)
    .filter((name) => name !== '')
  const longest = own.toSorted((a, b) => b.length - a.length).join('|')
  const ofState = new RegExp(`^(?:the )?(?:${longest}) | of (?:the )?(?:${longest})$| (?:${longest})$`, 'g')
  return actors.flatMap((body) => {
    if (body.kind !== 'agency' || body.country !== country) return []
    const core = folded(body.name).replace(ofState, '')
    // A name of its own is found by itself.
    const isNamed = [body.name, ...body.aliases.map((alias) => alias.name)].some((name) => folded(name) === core)
    return core.includes(' ') && !isNamed ? own.map((name): [string, ActorId] => [`${name} ${core}`, body.id]) : []
  })
}

/** The names of several at once, in folded words. */
export function collectiveNames({ actors }: Archive): Map<string, readonly ActorId[]> {
  const among = (counts: (actor: Actor) => boolean): ActorId[] =>
    actors.flatMap((actor) => (counts(actor) ? [actor.id] : []))
  const lists = Object.entries(collectives).map(
    ([names, ids]) => [names.split('; '), among(({ id }) => ids.includes(id))] as const,
  )
  const parts = Object.entries(regions).map(
    ([names, codes]) =>
      [
        names.split('; ').flatMap(formsOfRegion),
        among(({ kind, country }) => kind === 'state' && country !== undefined && codes.split(' ').includes(country)),
      ] as const,
  )
  return new Map(
    [...lists, ...parts].flatMap(([names, known]) =>
      known.length > 0 ? names.map((name): [string, readonly ActorId[]] => [folded(name), known]) : [],
    ),
  )
}

/** “Nordic”, “Nordics”, “Nordic states”. */
const formsOfRegion = (name: string): string[] => [
  name,
  `${name}s`,
  ...regionNouns.split('; ').map((noun) => `${name} ${noun}`),
]

/** How many words here make the name of a country or its people: “South Africa”. */
export const countryLength = (words: readonly string[]): number =>
  [3, 2].find((length) => words.length >= length && countries().has(words.slice(0, length).join(' '))) ?? 0

/** Whether it is the name of a country or its people, or of a part of the world, on record or not. */
export const isCountry = (word: string): boolean => countries().has(word)

/** What people say beside the name that is the official one. */
const called = [
  'palestine',
  'palestinian',
  'palestinians',
  'macau',
  'turkey',
  'holland',
  'uae',
  'ivory coast',
  'burma',
  'swaziland',
  'cape verde',
  'macedonia',
]

let everyCountry: ReadonlySet<string> | undefined
function countries(): ReadonlySet<string> {
  everyCountry ??= new Set([
    ...called,
    ...Object.keys(regions).flatMap((names) => names.split('; ').map(folded)),
    ...Object.keys(peoples).flatMap((code) =>
      [countryNames.of(code) ?? '', ...peopleOf(code)].map((name) => folded(name.replace(/ \([^)]*\)/, ''))),
    ),
  ])
  return everyCountry
}
