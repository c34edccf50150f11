import english from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { wordsIn } from '../find/fold.ts'
import type { Archive } from '../model/archive.ts'
import { ActorId } from '../model/id.ts'

const peoples: Readonly<Record<string, string>> = english.nationalities
const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/**
 * What else stands for a state: a capital that acts, a house, a short form. London or Kyiv are cities of victims too,
 * but nobody sanctions a city. Brussels stands for the EU.
 */
const spoken: Readonly<Record<string, string>> = {
  AE: 'abu dhabi; dubai',
  AL: 'tirana',
  AU: 'canberra; aussie; aussies',
  BD: 'dhaka',
  BE: 'belgians',
  BY: 'minsk',
  CH: 'bern; swiss',
  CA: 'ottawa',
  CN: 'xi; xi jinping; zhongnanhai; mainland china; communist china',
  CR: 'san jose',
  CZ: 'prague; czechs',
  DE: 'berlin',
  DK: 'copenhagen; danes',
  EE: 'tallinn',
  ES: 'madrid',
  FI: 'helsinki; finns',
  FR: 'paris; the french',
  GE: 'tbilisi',
  GR: 'athens',
  HU: 'budapest',
  IE: 'dublin; irish',
  IT: 'rome',
  KG: 'bishkek',
  MD: 'chisinau',
  ME: 'podgorica',
  MY: 'kuala lumpur',
  NG: 'abuja',
  PH: 'manila',
  PK: 'islamabad; pakistanis',
  QA: 'doha',
  RS: 'belgrade',
  SA: 'riyadh',
  SK: 'bratislava',
  SY: 'damascus',
  TH: 'bangkok',
  TW: 'taipei',
  UZ: 'tashkent',
  VN: 'hanoi',
  GB: 'whitehall; london; brits; brit; downing street; number 10; great britain; u k; english',
  IL: 'jerusalem',
  IR: 'ayatollahs; persian',
  JP: 'tokyo',
  KP: 'kim jong un; kim regime; n korea; n korean; nk; dprk; dprks',
  KR: 'seoul; s korea; s korean',
  LV: 'riga',
  MK: 'skopje',
  NL: 'the hague; holland; dutchmen',
  NO: 'oslo; norwegians',
  NZ: 'wellington; zealand; kiwi; kiwis; new zealand; nz',
  PL: 'warsaw; poles',
  RO: 'bucharest',
  RU: 'kremlin; the kremlin; putin regime; putin; vladimir putin',
  SE: 'stockholm; swedes',
  SG: 'city state; singaporeans',
  UA: 'kyiv; kiev',
  US: 'america; americans; u s; u s a; usa; us of a; washington d c; uncle sam; biden administration; trump administration; obama administration',
}

/** What people call a ministry or an agency when it is clear whose it is, by the ids of the record. */
const bodies: Readonly<Record<string, string>> = {
  'us-department-of-justice': 'justice; justice department; justice dept; department of justice; main justice',
  'us-treasury': 'treasury; treasury department; treasury dept',
  'us-department-of-state': 'state department; state dept; foggy bottom',
  'us-department-of-commerce': 'commerce department; commerce dept; commerce',
  dhs: 'homeland security; department of homeland security',
  'uk-fcdo': 'foreign office; fcdo',
  'eu-high-representative': 'high representative; the high representative',
  nato: 'the alliance; atlantic alliance; the atlantic alliance',
}

/** The ids of bodies by what people call them, in folded words. */
export function bodyNames({ actorsById }: Archive): Map<string, ActorId> {
  return new Map(
    Object.entries(bodies).flatMap(([id, names]) => {
      const actor = actorsById.get(ActorId.parse(id))
      return actor ? names.split('; ').map((name): [string, ActorId] => [wordsIn(name).join(' '), actor.id]) : []
    }),
  )
}

/** Several lists at once, by the ids of the record. */
const collectives: Readonly<Record<string, readonly string[]>> = {
  'europeans; european countries; european states; european governments; european capitals; europe': [
    'european-union',
    'eu-members',
  ],
  'western; the west; westerners': ['five-eyes', 'g7', 'nato', 'nato-members', 'european-union', 'eu-members'],
  'allies; western allies; us allies; american allies; allied': [
    'five-eyes',
    'g7',
    'nato',
    'nato-members',
    'eu-members',
  ],
  'anglosphere; anglo-saxons': ['five-eyes'],
  'members of nato; nato countries; nato states; nato governments; nato capitals; natos members': ['nato-members'],
  'eu countries; eu states; eu governments; eu capitals; eu member states; eu state; eu country; members of the eu; eu nations':
    ['eu-members'],
}

/** The names of several at once, in folded words. */
export function collectiveNames(archive: Archive): Map<string, readonly ActorId[]> {
  return new Map(
    Object.entries(collectives).flatMap(([names, ids]): [string, readonly ActorId[]][] => {
      const known = archive.actors.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
      return known.length > 0 ? names.split('; ').map((name) => [wordsIn(name).join(' '), known]) : []
    }),
  )
}

/** How many words here make the name of a country or its people: “South Africa”. */
export const countryLength = (words: readonly string[]): number =>
  [3, 2].find((length) => words.length >= length && countries().has(words.slice(0, length).join(' '))) ?? 0

/** Whether it is the name of a country or its people, on record or not. */
export const isCountry = (word: string): boolean => countries().has(word)

let everyCountry: ReadonlySet<string> | undefined
function countries(): ReadonlySet<string> {
  everyCountry ??= new Set(
    Object.entries(peoples).flatMap(([code, people]) =>
      [countryNames.of(code) ?? '', people, `${people}s`].map((name) => wordsIn(name).join(' ')),
    ),
  )
  return everyCountry
}

/** Every name of a state on record, its people and what speaks for it, in folded words. */
export function stateNames(archive: Archive): Map<string, ActorId> {
  const names = new Map<string, ActorId>()
  for (const state of archive.actors) {
    if (state.kind !== 'state' || !state.country) continue
    const people = peoples[state.country]
    const all = [
      state.name,
      ...state.aliases.map(({ name }) => name),
      countryNames.of(state.country),
      ...(people ? [people, `${people}s`] : []),
      ...(spoken[state.country] ?? '').split(';'),
    ]
    for (const name of all) {
      const key = wordsIn(name ?? '').join(' ')
      if (key !== '' && !names.has(key)) names.set(key, state.id)
    }
  }
  const union = archive.actors.find(
    ({ kind, aliases }) => kind === 'alliance' && aliases.some(({ name }) => name === 'EU'),
  )
  if (union) for (const name of ['brussels', 'european', 'e u', 'bloc', 'the bloc']) names.set(name, union.id)
  const nations = archive.actors.find(({ name }) => name.includes('Security Council') && !name.includes('National'))
  if (nations) for (const name of ['un', 'u n', 'united nations']) names.set(name, nations.id)
  return names
}
