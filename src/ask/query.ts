import type { Day } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import type { Act } from './lexicon/act.ts'
import type { Many } from './lexicon/numbers.ts'
import type { Class, Office } from './lexicon/people.ts'
import type { SoMany } from './lexicon/so-many-states.ts'

/** Somebody in a question: an actor, a class of people, or those of a class who belong to an actor. */
export interface Party {
  actor?: ActorId
  only?: Class
  /** Somebody who speaks for a body, by name. */
  speaker?: string
  /** Those who hold an office with the actor. */
  office?: Office
  /** Where the embassy is. */
  at?: ActorId
}

/** What was done, and by whom; by anybody where nobody is named. */
export interface Deed {
  acts: readonly Act[]
  by: readonly Party[]
  since?: Day
  until?: Day
}

/** What is answered with facts: a fact that fits loosely is told as such; a loose yes or no would be to another question. */
const asksFacts = ['acts', 'who', 'whom', 'when', 'count', 'matters', 'confidence', 'regime', 'lag', 'why'] as const

/** What a question wants to hear. `whether`: yes or no. `missing`: who did not. `victims`: who was hit. `confidence`: how sure they are. `regime`: under what it was listed. `lag`: how long it took. `start`: when the matter began or came to light. */
export const wanteds = [...asksFacts, 'victims', 'whether', 'missing', 'about', 'figures', 'start', 'compare'] as const
export type Wanted = (typeof wanteds)[number]

export const wantsFacts = (wanted: Wanted): boolean => asksFacts.some((each) => each === wanted)

/** One pattern with holes: who – did what – to whom – over what – when – as of when. */
export interface Query {
  wanted: Wanted
  /** What was done; empty when anything counts. */
  acts: readonly Act[]
  by: readonly Party[]
  on: readonly Party[]
  over: readonly IncidentId[]
  /** Of those alone who are from this state: “which of them are Russians”. */
  from?: ActorId | undefined
  /** Over whatever was done to these. */
  victims: readonly { state: ActorId; year?: string }[]
  /** Incidents as such, of all these kinds: “ransomware”; none where any counts. */
  ofKinds?: readonly string[]
  /** Incidents that hit such victims: “hospitals”. */
  hit?: string
  /** A name of a matter and of somebody: on the one or over the other. */
  around: readonly { actor: ActorId; incident: IncidentId }[]
  /** Aimed at these too: “attributed APT40 to China”. */
  also: readonly ActorId[]
  /** On those alone on whom each of the speakers did it: “listed by both the EU and the US”. */
  each: boolean
  /** Whether each of them did it, or it was done to each, on one day. */
  sameDay: boolean
  /** Whether all of the speakers said it in one statement: “signed together”. */
  jointly: boolean
  /** Together with these, in one statement or within a day; with anybody where there are none: “signed jointly with others”. */
  together?: readonly ActorId[] | undefined
  /** Together with nobody else: “did Germany attribute anything on its own”. */
  solo?: boolean
  /** Whether on one day only, or on several: “sanctioned more than once”. */
  often?: 'once' | 'several'
  /** In the name of a state, and not by the way: “formally”. */
  formal: boolean
  /** Under a regime of its own, and not one that it took over from others. */
  ownRegime: boolean
  /** “Sanctioned for hacking”: not over fraud. */
  forHacks: boolean
  /** Only what was said with just so much confidence. */
  degree?: 'high' | 'almost-certain' | undefined
  /** Under a regime for cyber attacks, and not under one for a state. */
  cyberRegime?: 'under' | 'outside' | undefined
  /** Under a law or an order: “E.O. 13848”. */
  under?: string | undefined
  /** Whose words and acts are left out: “by the EU but not the UK”. */
  except: readonly ActorId[]
  /** What was done to these is left out: “named APT10 but not the MSS”. */
  notOn: readonly ActorId[]
  /** Of whom alone others are meant whom the acts name beside somebody: “which Iranians were charged alongside Witt”. */
  beside?: Party | undefined
  /** Matters that are left out: “besides NotPetya”. */
  notOver: readonly IncidentId[]
  /** Whether only these did it. */
  alone: readonly ActorId[]
  /** Whether it was done only to those asked about, of all of this sort: “the only Chinese company listed”. */
  onlyOf?: readonly Party[] | undefined
  /** Whether before these. */
  sooner: readonly ActorId[]
  since?: Day
  until?: Day
  asOf?: Day
  atTheTime?: boolean
  order?: 'first' | 'last' | 'most'
  /** How many of the first or the latest: “the last three”. */
  top?: number
  /** To how many it is asked to have been done: “six officers”. */
  many?: Many
  /** What is counted, in the word of the question: “how many diplomats”. */
  unit?: string | undefined
  /** “Never”, “did not”: a question that expects the opposite. */
  negated: boolean
  /** Whether what was done then, or over that, was the first that they did. */
  ownFirst?: boolean
  /** Whether anybody did it before those who are named: “did anyone accuse it before the FBI”. */
  byAnyone?: boolean
  /** Asks of how sure they were: “the SBU was absolutely certain”. */
  sure?: boolean
  /** Counted year by year, or the year that has the most of it. */
  perYear?: 'each' | 'most'
  /** On those, or over that, alone of which so many states did it. */
  byStates?: SoMany
  /** Takes for granted that it happened: when, why, how. */
  presumes: boolean
  /** Takes for granted that somebody did it: “was it the UK that sanctioned him”. */
  isDone?: boolean
  /** Asks how it stands: “is it under sanctions”. */
  now: boolean
  /** Said by somebody unnamed. */
  capacity?: Statement['capacity']
  /** Only what has these words in its text, or in that of its matter. */
  mentions: readonly string[]
  /** What was done without: “blamed but did not sanction”. */
  without: readonly Act[]
  /** On those, or over that, alone of which this is so too: “indicted by the US and sanctioned by the EU”. */
  doneToo?: Deed
  /** And of which this is not so: “attributed by the EU but never sanctioned by it”. */
  notDone?: Deed
  /** What it answers: “how did Russia react to the US sanctions”. */
  inAnswer?: Deed | undefined
  /** What is not asked for: “other than sanctions”. */
  otherThan: readonly Act[]
  /** The one matter that the talk was of before this question, where it names none itself. */
  topic?: IncidentId
  /** The time was reckoned from what was told, as by “and since then?”: another act is not bound by it. */
  reckoned?: boolean
}

export const emptyQuery: Query = {
  wanted: 'acts',
  acts: [],
  by: [],
  on: [],
  over: [],
  victims: [],
  around: [],
  also: [],
  except: [],
  notOn: [],
  notOver: [],
  each: false,
  sameDay: false,
  jointly: false,
  formal: false,
  ownRegime: false,
  forHacks: false,
  alone: [],
  sooner: [],
  mentions: [],
  negated: false,
  presumes: false,
  now: false,
  without: [],
  otherThan: [],
}

/** “Charged alongside Park”: on others whom the acts on him name too. */
export const areBeside = ({ on, notOn }: Pick<Query, 'on' | 'notOn'>): boolean =>
  on.length > 0 && on.every(({ actor }) => actor && notOn.includes(actor))

/** Those whom the acts name, and nobody who is linked to them: “listed alongside APT39”. */
export const besideWhom = ({ on }: Pick<Query, 'on'>): readonly Party[] =>
  on.map(({ actor }) => ({ ...(actor && { actor }), only: 'itself' }))
