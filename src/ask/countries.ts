import english from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { wordsIn } from '../find/fold.ts'
import type { Archive } from '../model/archive.ts'
import type { ActorId } from '../model/id.ts'

const peoples: Readonly<Record<string, string>> = english.nationalities
const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/**
 * What else stands for a state: a capital that acts, a house, a short form. London or Kyiv are cities of victims too,
 * but nobody sanctions a city. Brussels stands for the EU.
 */
const spoken: Readonly<Record<string, string>> = {
  AL: 'tirana',
  AU: 'canberra; aussie; aussies',
  BY: 'minsk',
  CA: 'ottawa',
  CN: 'zhongnanhai; mainland china; communist china',
  CZ: 'prague; czechs',
  DE: 'berlin',
  EE: 'tallinn',
  ES: 'madrid',
  FI: 'helsinki; finns',
  FR: 'paris',
  GB: 'whitehall; london; brits; brit; downing street; number 10; great britain; u k; english',
  IL: 'jerusalem',
  IR: 'ayatollahs; persian',
  JP: 'tokyo',
  KP: 'kim regime; n korea; n korean; nk; dprk; dprks',
  KR: 'seoul; s korea; s korean',
  LV: 'riga',
  MK: 'skopje',
  NL: 'the hague; holland; dutchmen',
  NO: 'oslo; norwegians',
  NZ: 'wellington; kiwi; kiwis; new zealand; nz',
  PL: 'warsaw; poles',
  RO: 'bucharest',
  RU: 'kremlin; the kremlin; putin regime',
  SE: 'stockholm; swedes',
  SG: 'singaporeans',
  UA: 'kyiv; kiev',
  US: 'america; americans; u s; u s a; usa; us of a; washington d c; uncle sam; biden administration; trump administration; obama administration',
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
  if (union) for (const name of ['brussels', 'european', 'e u', 'europe']) names.set(name, union.id)
  return names
}
