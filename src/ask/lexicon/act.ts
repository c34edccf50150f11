import { charges, type Kind, kinds, type Measure, otherMeasures } from '../../model/statement.ts'

/**
 * What somebody may be said to have done, by the words that people use for it. To add a word is to add it to a line.
 * `verbs` in the base form, all forms are understood; `more` are nouns, irregular forms and phrases, as they are written,
 * and the name itself, where it is to be tried before its other forms: “convictin” is “conviction”, not “convicting”.
 * An article within a phrase may be left out: “put on list” is “put on the list” and “put on its list”.
 */
export interface Act {
  name: string
  kinds: readonly Kind[]
  verbs?: string
  more?: string
  /** What follows the verb is first of all somebody, or first of all a matter: “sanctioned Evil Corp”, “attributed NotPetya”. */
  takes?: 'actor' | 'incident'
  /** Says little when another word says more: “who said that China hacked it” asks who attributed. */
  weak?: boolean
  /** Its subject is the accused, not the speaker: “did Russia hack the DNC”. */
  ofAccused?: boolean
  /** A deed that is no kind of its own on record: the gist of what tells of it fits. */
  worded?: RegExp
  /** Only what brings this with it: a listing may keep somebody out of the country. */
  measure?: Measure
  /** Only on another state than the speaker’s, or on its people: who arrests criminals at home does not retaliate. */
  abroad?: boolean
  /** Only of whoever led it, and not of those who signed with them. */
  led?: boolean
  /** What counts too, of whatever kind of words it is, if its gist or quotation fits: an attribution may condemn. */
  alsoSaid?: RegExp
  /** What somebody did who did not do it: whoever denied did not admit. */
  opposite?: readonly Kind[]
  /** What may be said of the same matter without doing it: “did the US blame anybody”, where it stood by the victim. */
  shortOf?: readonly Kind[]
}

/** All are done to somebody: listed, charged, arrested, sought. */
export const areMeasures = (acts: readonly Act[]): boolean => areAll(acts, ({ takes }) => takes === 'actor')

/** All are what somebody is accused of: “hacked”, “behind it”. */
export const areDeeds = (acts: readonly Act[]): boolean => areAll(acts, ({ ofAccused }) => ofAccused)

/** Nothing but what somebody is accused of was asked for, or nothing at all: “which attacks hit Albania”. */
export const noneButDeeds = (acts: readonly Act[]): boolean => acts.every(({ ofAccused }) => ofAccused)

/** Whatever was said: “commented”, “the statements”. */
export const areStatements = (acts: readonly Act[]): boolean => areAll(acts, ({ name }) => name === 'statements')

/** Charges somebody, or has a warrant out for him. */
export const isCharge = ({ kinds: [first] }: Act): boolean => first === 'indictment'

/** Puts on a list. */
export const areSanctions = (acts: readonly Act[]): boolean =>
  areAll(acts, ({ kinds: [first] }) => first === 'sanction')

/** Puts on a list, or takes off it. */
export const areListings = (acts: readonly Act[]): boolean =>
  areAll(acts, ({ kinds: [first] }) => first === 'sanction' || first === 'sanction-lifted')

export const measures: readonly Kind[] = ['sanction', ...charges, ...otherMeasures]

export const anyWords: readonly Kind[] = kinds.filter((kind) => !measures.includes(kind) && kind !== 'sanction-lifted')

/** Whether anything was asked for, and nothing but what fits. */
export const areAll = (acts: readonly Act[], fits: (act: Act) => boolean | undefined): boolean =>
  acts.length > 0 && acts.every((act) => fits(act) === true)

/** Says who did it, whatever the word. */
export const areBlame = (acts: readonly Act[]): boolean =>
  areAll(acts, ({ kinds: [first], worded }) => first === 'attribution' && !worded)

const replies: ReadonlySet<string> = new Set([
  'denial',
  'denial or countermeasure',
  'admission',
  'reactions',
  'acknowledgement',
])

/** “Denied”, “reacted”: nothing but what is said in reply. */
export const areReplies = (acts: readonly Act[]): boolean => acts.every(({ name }) => replies.has(name))
