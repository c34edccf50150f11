import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areBlame, areMeasures, areStatements } from '../lexicon/act.ts'
import { attribution, endorsement } from '../lexicon/acts-of-blame.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking } from './backing.ts'
import type { Rule } from './turn-rule.ts'

const start = '^(?:(?:and|so|but|ok) )*'
const they = '(?:it|they|he|she|them|him|her|the (?:group|gang|hackers|firm|company|ministry|unit))'

/** Of whom the talk is: the one actor that is asked about. */
function subjectOf({ by, on }: Query): ActorId | undefined {
  const [one, ...others] = [...on, ...by]
  return one?.actor && !one.only && !one.office && others.length === 0 ? one.actor : undefined
}

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

/** “Who else agreed?” after who blamed Russia, “who agreed with the US?” after Viasat: who found so too, or stood behind it. */
const whoAgreed: Rule = ({ before, words, placed }) => {
  const asks = new RegExp(
    `${start}(?:who|which \\p{L}+|did any(?:one|body)) (?:else )?(?:agreed?|concurred?) with .{2,25}\\W*$`,
    'iu',
  )
  if (!asks.test(words) || !saysOverWhat(before)) return undefined
  const named = placed.flatMap(({ item }) => (item.is === 'name' && item.state ? [item.state] : []))
  const { over, victims, around, by, on, acts } = before
  const blamers = areBlame(acts) && by.length === 0
  return {
    ...emptyQuery,
    wanted: 'who',
    // Those who blamed it were told already.
    acts: blamers && named.length === 0 ? [endorsement] : [attribution, endorsement],
    over,
    victims,
    around,
    on: areBlame(acts) ? on : [],
    except: [...named, ...by.flatMap(({ actor }) => actor ?? [])],
  }
}

/** “Was it state-backed?” under an incident. */
const stateBacked: Rule = ({ before, words }) => {
  const asks = new RegExp(
    `${start}(?:was|is|were|are) (?:it|they|that|this|the (?:attack|hack)) (?:really |actually )?(?:state|government)[- ](?:backed|sponsored|run|linked|directed)\\W*$`,
    'i',
  )
  return asks.test(words) && before.over.length === 1
    ? { ...emptyQuery, wanted: 'whether', acts: [attribution], on: [{ only: 'state' }], over: before.over }
    : undefined
}

/** “And on Georgia?” after what the EU said over Viasat: over what was done there, and not on it over Viasat. */
const overThere: Rule = ({ before, now, words }, archive) => {
  const asks = new RegExp(`${start}(?:what about |how about )?(?:on|about) (?:the )?\\p{L}+(?: \\p{L}+)?\\W*$`, 'iu')
  const [state, ...others] = [...now.on, ...now.by]
  const isMatter = saysOverWhat(before) && before.on.length === 0 && before.acts.length > 0
  const says = areStatements(before.acts) || areBlame(before.acts) || !areMeasures(before.acts)
  if (!asks.test(words) || !isMatter || !says || others.length > 0 || now.acts.length > 0) return undefined
  if (!state?.actor || state.only || !isHit(state.actor, archive)) return undefined
  return { ...before, over: [], victims: [{ state: state.actor }] }
}

const isHit = (id: ActorId, archive: Archive): boolean =>
  archive.actorsById.get(id)?.kind === 'state' && !accusedIn(archive).has(id)

/** “About which attack?” after what a minister said. */
const whichAttacks: Rule = ({ before, words }) =>
  new RegExp(`${start}(?:about |over |on )?(?:which|what) (?:attacks?|hacks?|incidents?|cases?)\\W*$`, 'i').test(
    words,
  ) &&
  before.acts.length > 0 &&
  before.by.length > 0 &&
  before.over.length === 0
    ? { ...before, wanted: 'matters', order: undefined, presumes: false }
    : undefined

/** “Who else that day?” after what was done on one: who else did anything then. */
const elseThatDay: Rule = ({ before, words }, archive) => {
  if (
    !new RegExp(
      `${start}who else (?:acted |moved |did (?:something|anything) )?(?:on )?(?:that|the same) (?:same )?day\\W*$`,
      'i',
    ).test(words)
  )
    return undefined
  const { statements } = answerQuery(archive, before)
  const [day, ...others] = new Set(statements.map((each) => each.day))
  if (!day || others.length > 0) return undefined
  return {
    ...emptyQuery,
    wanted: 'acts',
    since: day,
    until: day,
    except: before.by.flatMap(({ actor }) => actor ?? []),
  }
}

/** Turns whose “it” or “they” is whom or what the talk is of. */
export const turnsOnItsSubject: readonly Rule[] = [
  theySaid,
  linkedToState,
  whenBy,
  itEndorsed,
  whoAgreed,
  stateBacked,
  overThere,
  whichAttacks,
  elseThatDay,
]
