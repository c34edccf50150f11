import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { areBlame, areMeasures } from '../lexicon/act.ts'
import { start } from '../lexicon/turn-words.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import { subjectOf } from './subject.ts'
import type { Rule } from './turn-rule.ts'

const they = '(?:it|they|he|she|them|him|her|the (?:group|gang|hackers|firm|company|ministry|unit))'

/** “What did they claim?” under the page of Handala, which spoke: what it said, and not what was said of it. */
const theySaid: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(
    `${start}what (?:did|have|has) ${they} (?:say|said|claim|claimed)(?: (?:about|of) it)?\\W*$`,
    'i',
  )
  const actor = asks.test(words) && before.wanted === 'about' ? subjectOf(before) : undefined
  const said: Query | undefined = actor && { ...now, wanted: 'acts', by: [{ actor }], on: [] }
  return said && now.acts.length > 0 && fitsAny(archive, said) ? said : undefined
}

/** “Did it blame Russia?” after when something was done to Lithuania: whether that state did. */
const itBlamed: Rule = ({ before, now, words }, { actorsById }) => {
  const asks = new RegExp(`${start}(?:did|has|have) (?:it|they) (?:ever |also )?\\p{L}+ (?!it\\b|them\\b)\\S`, 'iu')
  const wasDone =
    before.by.length === 0 && (before.acts.length === 0 || areMeasures(before.acts)) && !saysOverWhat(before)
  const actor = asks.test(words) && wasDone ? subjectOf(before) : undefined
  const isOther = now.on.length > 0 && now.on.every((party) => party.actor !== actor)
  return actor && actorsById.get(actor)?.kind === 'state' && isOther && now.by.length === 0 && !saysOverWhat(now)
    ? { ...now, by: [{ actor }] }
    : undefined
}

/** “Who linked them to Iran?” after Handala: the group to that state. */
const linkedToState: Rule = ({ before, now, words }, { actorsById }) => {
  const asks = new RegExp(
    `${start}(?:who|which \\p{L}+|did any(?:one|body)|has any(?:one|body)) (?:has |have |ever )*(?:link|tie|connect|attribut|trace|pin)(?:e?d|ned)? ${they} (?:back )?(?:to|on) `,
    'iu',
  )
  const actor = asks.test(words) ? subjectOf(before) : undefined
  const [state, ...others] = now.on
  const isOther = actor !== undefined && actorsById.get(actor)?.kind !== 'state' && state?.actor !== actor
  return isOther && state?.actor && others.length === 0 && areBlame(now.acts) ? { ...now, also: [actor] } : undefined
}

/** “When by Japan?” after who listed it. */
const whenBy: Rule = ({ before, now, words }) =>
  new RegExp(`${start}when by `, 'i').test(words) && now.by.length > 0 && now.on.length === 0 && before.acts.length > 0
    ? { ...before, wanted: 'when', by: now.by, except: [], order: undefined, presumes: true }
    : undefined

/** “What did it endorse?” after what Denmark attributed: what Denmark did. */
const itEndorsed: Rule = ({ before, now, words }) => {
  const asks = new RegExp(
    `${start}what (?:else )?(?:did|has|have|does) (?:it|they) (?:only |ever |also |merely )*\\p{L}+\\W*$`,
    'iu',
  )
  const actor = asks.test(words) && isBacking(now.acts) ? subjectOf(before) : undefined
  return actor && now.by.length === 0 && !areMeasures(before.acts)
    ? { ...emptyQuery, acts: now.acts, by: [{ actor }] }
    : undefined
}

/** “And on Georgia?” after what the EU said over Viasat: over what was done there, and not on it over Viasat. */
const overThere: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`${start}(?:what about |how about )?(?:on|about) (?:the )?\\p{L}+(?: \\p{L}+)?\\W*$`, 'iu')
  const [state, ...others] = [...now.on, ...now.by]
  const isMatter = saysOverWhat(before) && before.on.length === 0 && before.acts.length > 0
  if (!asks.test(words) || !isMatter || areMeasures(before.acts) || others.length > 0 || now.acts.length > 0)
    return undefined
  if (!state?.actor || state.only || !isHit(state.actor, archive)) return undefined
  const there: Query = { ...before, over: [], victims: [{ state: state.actor }] }
  // “What did the UK say about NotPetya in 2018?”: the year was that of the other matter.
  return fitsAny(archive, there) ? there : { ...there, since: undefined, until: undefined }
}

const isHit = (id: ActorId, archive: Archive): boolean =>
  archive.actorsById.get(id)?.kind === 'state' && !accusedIn(archive).has(id)

/** Turns whose “it” or “they” is whom or what the talk is of. */
export const turnsOnItsSubject: readonly Rule[] = [theySaid, itBlamed, linkedToState, whenBy, itEndorsed, overThere]
