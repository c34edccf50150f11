import { speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import type { Party, Query } from '../query.ts'
import type { Rule } from './turn-rule.ts'

/** “Was that before the EU?”, “was the UK earlier?”: which of two was first, of the one that was asked about and another. */
export const whichWasFirst: Rule = ({ before, now, words }, archive) => {
  const two = twoOf.test(words) ? [...actorsOf([...now.by, ...now.on]), ...now.sooner] : []
  const [one, rival, ...rest] = new Set(two)
  if (one && rival && rest.length === 0 && before.acts.length > 0 && now.acts.length === 0)
    return { ...asked(before), by: [{ actor: one }], sooner: [rival] }
  const first = whoever.find(({ asks }) => asks.test(words))?.first
  // “When was he listed? Was that before the EU?”: the first who did it is meant.
  const [own, ...more] = before.by.length > 0 || !first ? actorsOf(before.by) : firstIn(before, archive)
  const [other, ...others] = new Set([...now.sooner, ...actorsOf(now.by), ...actorsOf(now.on)])
  if (!first || !own || !other || more.length + others.length > 0) return undefined
  if (before.acts.length === 0 || now.acts.length > 0) return undefined
  const [by, sooner] = first === 'own' ? [own, other] : [other, own]
  return { ...asked(before), by: [{ actor: by }], sooner: [sooner] }
}

const firstIn = (before: Query, archive: Archive): ActorId[] => {
  const oldest = answerQuery(archive, before).statements.at(-1)
  return oldest ? speakersOf(oldest).slice(0, 1) : []
}

const asked = (before: Query): Query => ({
  ...before,
  wanted: 'whether',
  order: undefined,
  negated: false,
  presumes: false,
})

/** “Japan before or after the US”. */
const twoOf =
  /^(?:(?:and|so|but|ok) )*(?:the )?\S+(?: \S+)? (?:(?:first )?or|before or after|before|after) (?:the )?\S+(?: \S+)?\W*$/i

const actorsOf = (parties: readonly Party[]): ActorId[] => parties.flatMap(({ actor }) => actor ?? [])

const lead = '^(?:(?:and|so|but|ok) )*'
const did =
  '(?:(?:was|is|did) (?:that|it|this|they|he|she)(?: (?:do (?:so|it|that)|come|happen|act))? )?(?:still |even )?'

/** Ways to ask it, and who was first if it is so. */
const whoever: readonly { asks: RegExp; first: 'own' | 'other' }[] = [
  {
    asks: new RegExp(`${lead}${did}(?:before|earlier than|sooner than|faster than|quicker than|ahead of)\\b`, 'i'),
    first: 'own',
  },
  { asks: new RegExp(`${lead}${did}(?:after|later than|slower than)\\b`, 'i'), first: 'other' },
  {
    asks: new RegExp(
      `${lead}(?:was|were|is|did) (?:the )?.{2,30}? (?:(?:do (?:so|it|that)|act|come) )?(?:earlier|sooner|faster|quicker|first|before (?:that|them|it|him|her))(?: than (?:that|them|it))?\\W*$`,
      'i',
    ),
    first: 'other',
  },
]
