import { answerQuery } from '../answer/answer-query.ts'
import { areListings, areMeasures } from '../lexicon/act.ts'
import { emptyQuery } from '../query.ts'
import { kindsCalled, wholeOfPerson } from './the-one.ts'
import type { Rule } from './turn-rule.ts'

/** “Which unit are they from”: what is asked for. */
export const wholeAsked =
  /^(?:(?:and|so|but|ok) )*(?:which|what) (units?|agenc(?:y|ies)|services?|institutes?|groups?|gangs?|bod(?:y|ies)|organi[sz]ations?|compan(?:y|ies)|firms?|branch|departments?|countr(?:y|ies)|nationalit(?:y|ies)) (?:are|were|is|was|do|did|does) (?:he|she|they|(?:those|these|the) (?:\p{L}+ )?(?:officers?|men|people|hackers?|persons?))(?: (?:all|each))?(?: (?:from|of|in|with|at|part of|members? of|belong to|work for|working for|serve in|serving in|employed by))?\W*$/iu

/** “Which unit are they from” after who was charged: the body of which they are said to be. */
const theirWhole: Rule = ({ before, words }, archive) => {
  const bare = areMeasures(before.acts) && /^(?:and |so )?(?:which|what) units?\W*$/i.test(words)
  const [, asked = bare ? 'units' : ''] = wholeAsked.exec(words) ?? []
  if (asked === '' || /^(?:countr|national)/i.test(asked)) return undefined
  const { statements, scope } = answerQuery(archive, before)
  const told =
    before.acts.length > 0
      ? statements.flatMap(({ targets }) => targets).filter((id) => scope.on?.has(id) ?? true)
      : before.on.flatMap(({ actor }) => actor ?? [])
  const wholes = new Set(told.flatMap((id) => wholeOfPerson(id, archive)))
  const sort = kindsCalled(asked)
  const such = [...wholes].filter((id) => sort?.includes(archive.actorsById.get(id)?.kind ?? 'other'))
  const on = (such.length > 0 ? such : [...wholes]).map((actor) => ({ actor }))
  return on.length > 0 ? { ...emptyQuery, wanted: 'about', on } : undefined
}

/** “Who was on it”, “who was hit” after the first sanctions: on whom they were. */
const onWhomItWas: Rule = ({ before, words }) =>
  before.acts.length > 0 &&
  areMeasures(before.acts) &&
  // “Whom did it attack?” after sanctions on a group.
  before.on.length + before.around.length === 0 &&
  // “Who was listed?” after arrests is of sanctions.
  (areListings(before.acts) || !/\blisted\W*$/i.test(words)) &&
  /^(?:(?:and|so|but|ok) )*who (?:was|were|is|are|got|all was) (?:hit|targeted|affected|named|listed|on (?:it|(?:the|that) list))\W*$/i.test(
    words,
  )
    ? { ...before, wanted: 'whom', negated: false, presumes: false }
    : undefined

/** Turns from those who were told to the bodies of which they are, and from what was done to whom it was done. */
export const turnsToWholes: readonly Rule[] = [theirWhole, onWhomItWas]
