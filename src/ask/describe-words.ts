import type { Class } from './lexicon/people.ts'
import type { Wanted } from './query.ts'

/** Sorts of people and bodies, in a word. */
export const classWords: Record<Class, string> = {
  company: 'companies',
  service: 'crypto services',
  exchange: 'crypto exchanges',
  mixer: 'crypto mixers',
  person: 'persons',
  official: 'officers and officials',
  soldier: 'members of the military',
  itself: 'itself',
  unit: 'military units',
  military: 'the military',
  agency: 'agencies',
  organ: 'bodies of the state',
  police: 'police and prosecutors',
  constable: 'police officers',
  intelligence: 'intelligence agencies',
  expert: 'experts',
  group: 'groups',
  member: 'members of groups',
  state: 'states',
  bloc: 'international organisations',
  entity: 'organisations',
}

/** What is asked for: “who”, “when”. */
export const wantedWords: Record<Wanted, string> = {
  acts: '',
  who: 'who',
  whom: 'whom',
  when: 'when',
  count: 'how many',
  matters: 'which incidents',
  victims: 'who was hit',
  confidence: 'how confident',
  regime: 'under which regime',
  lag: 'how long it took',
  why: 'over what',
  whether: 'whether',
  missing: 'who did not',
  about: 'what is on record',
  figures: 'the figures',
  start: 'when it began and came to light',
  compare: 'side by side',
}
