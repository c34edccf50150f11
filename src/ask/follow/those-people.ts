import { unitOfGroup } from '../../find/parties.ts'
import { findStatements } from '../../find/statements.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { charges } from '../../model/statement.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areAll, areMeasures, isCharge } from '../lexicon/act.ts'
import { staff } from '../lexicon/people.ts'
import { areBeside, type Party, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { isAnotherAct, type Turn } from './turn.ts'

/** “Who sanctioned him?” after what was offered for the one man of an answer. */
export function ofThatPerson({ before, now, words }: Turn, archive: Archive): Query | undefined {
  const isPerson = (id: ActorId) => archive.actorsById.get(id)?.kind === 'person'
  const [speaker, ...others] = before.by
  const undergone = areMeasures(now.acts) && now.acts.length > 0 && /\b(?:was|were|is|has) (?:he|she)\b/i.test(words)
  // “Was he charged?” after what somebody did.
  if (undergone && speaker?.actor && isPerson(speaker.actor) && others.length + before.on.length + now.on.length === 0)
    return { ...now, on: [speaker] }
  const named = [...before.by, ...before.on, ...now.on].some(({ actor }) => actor && isPerson(actor))
  if (named || now.acts.length === 0 || !/\b(?:he|him|she|her)\b/i.test(words)) return undefined
  const { statements, scope } = answerQuery(archive, before)
  const told = statements.flatMap(({ targets }) => targets).filter((id) => isPerson(id) && (scope.on?.has(id) ?? true))
  // “Was he ever sanctioned?” after who claimed it.
  const spoke = undergone && told.length === 0 ? statements.flatMap(({ speaker: { actor } }) => actor ?? []) : []
  // “Is he on the list?” after whether Iran denied it: the one man who was charged over it.
  const tried = undergone && told.length + spoke.length === 0 ? chargedOver(before, archive) : []
  const [one, ...more] = new Set([...told, ...spoke, ...tried].filter(isPerson))
  return one && more.length === 0 ? { ...now, on: [{ actor: one }] } : undefined
}

/** Who was charged over the one matter that the talk is of. */
const chargedOver = ({ over }: Query, archive: Archive): readonly ActorId[] =>
  over.length === 1
    ? findStatements(archive, { incidents: new Set(over), kinds: new Set(charges) }).flatMap(({ targets }) => targets)
    : []

const ofThem =
  /^(?:(?:and|so|but) )*(?:is|was|has|have|were|are|had) (?:it|they|that (?:company|firm|group|gang|unit|bank|exchange|outfit))\b/i

/** “Is that company on the EU list because of Salt Typhoon?” after who it is: that one, over what is said now; “is it sanctioned?” after what a group claimed. */
export function ofThatBody({ before, now, words }: Turn, { actorsById }: Archive): Query | undefined {
  const [speaker] = before.by
  const claimed = areAll(before.acts, ({ name }) => name === 'claim of responsibility')
  const isGroup = speaker?.actor && actorsById.get(speaker.actor)?.kind === 'threat-group'
  if (claimed && isGroup && ofThem.test(words) && areMeasures(now.acts) && now.on.length === 0)
    return { ...now, on: [speaker] }
  const [one, ...others] = new Set([...before.on, ...before.by, ...before.around].flatMap(({ actor }) => actor ?? []))
  const asked = ofThem.test(words) && areMeasures(now.acts) && now.over.length > 0
  return asked && one && others.length === 0 && actorsById.get(one)?.kind !== 'state'
    ? { ...now, on: [{ actor: one }] }
    : undefined
}

/** More than so many are no “they”. */
const most = 60

/** “Were they also sanctioned by the US?”: those who were listed, and not who listed them. */
const passive = /\b(?:are|were) they\b.*\b(?:\p{L}+ed|listed|hit|put)\b/iu

/** “Who of them was charged?”: the group that was listed, and not its people. */
const ofThose = /\b(?:who|which|how many|any|all|none|one) of (?:them|those|these)\b/i

/** “Are they sanctioned?” after who was charged over it: those who were, and not whoever was listed over the same. Undefined where it is asked of anybody else. */
export function ofThosePeople({ before, now, words }: Turn, archive: Archive): Query | undefined {
  const beside = areBeside(before)
  const pointed =
    (/\b(?:they|them|these|those|both|the (?:two|three|four|five|six|pair))\b/i.test(words) ||
      (beside &&
        /^(?:(?:and|so|but) )*(?:are|is|were|was|have|has|had) (?:any of )?(?:the (?:others?|rest)|any others?) (?!of\b)(?!still\b)/i.test(
          words,
        ))) &&
    now.on.length === 0 &&
    !saysOverWhat(now)
  const byOthers =
    now.by.length > 0 && before.by.length > 0 && (/\b(?:them|those|these)\b/i.test(words) || passive.test(words))
  // “Did the US sanction them too?” after who was over one matter: if not over that, then over another.
  const elsewhere =
    now.by.length > 0 &&
    before.by.length === 0 &&
    before.wanted === 'whom' &&
    /\b(?:them|those|these)\b/i.test(words) &&
    answerQuery(archive, { ...now, over: before.over, victims: before.victims }).statements.length === 0
  const elseThem = /\b(?:who|anyone|anybody) else\b.*\b(?:them|those|these)\b/i.test(words) && before.by.length > 0
  const another = byOthers || elsewhere || elseThem || isAnotherAct({ before, now })
  // “Are they sanctioned?” after who of Dragonfly was charged.
  const isOfTold =
    (before.wanted === 'whom' || (before.wanted === 'acts' && areAll(before.acts, isCharge))) &&
    before.by.length === 0 &&
    /^(?:(?:and|so|but) )*(?:are|were|have) they\b/i.test(words)
  const isOnOne = before.on.some(({ actor, only }) => actor && !only && isByItself(actor, before, words, archive))
  const named = !isOfTold && ((before.around.length > 0 && !ofThose.test(words)) || isOnOne)
  // “What else is he accused of?”
  const accused = /\b(?:is|are|was|were) (?:he|she|they) (?:\w+ )?(?:accused|blamed)\b/i.test(words)
  if ((named && !beside) || !areMeasures(before.acts) || !(accused || (pointed && another && areMeasures(now.acts))))
    return undefined
  const { statements, scope } = answerQuery(archive, before)
  const isTold = (id: ActorId) => (beside ? !before.notOn.includes(id) : (scope.on?.has(id) ?? true))
  const targets = new Set(statements.flatMap((each) => each.targets).filter(isTold))
  if (targets.size === 0 || targets.size > most) return undefined
  const notOver = accused && /\belse\b/i.test(words) ? before.over : []
  const except = elseThem ? before.by.flatMap(({ actor }) => actor ?? []) : now.except
  const onThem = { ...now, on: [...targets].map((actor) => ({ actor })), notOver, except }
  const asSuch = ofThose.test(words) && asSuchOf(targets, onThem, words, archive)
  if (asSuch) return asSuch
  // “Did the FSB round any of them up” after who listed members of REvil: some of REvil, and not those who were listed.
  const ofGroup =
    /\bany of\b/i.test(words) &&
    before.on.some(({ actor, only }) => actor && only) &&
    answerQuery(archive, onThem).verdict === 'none'
  return ofGroup ? { ...onThem, on: before.on.flatMap(({ actor }) => (actor ? [{ actor }] : [])) } : onThem
}

/** Whether it is one who is meant, and not all who are of it: “which of them were sanctioned” after who of the GRU was charged. */
function isByItself(id: ActorId, before: Query, words: string, { actorsById }: Archive): boolean {
  const kind = actorsById.get(id)?.kind
  const isBody = kind === 'agency' || kind === 'military-unit' || kind === 'threat-group'
  return kind !== 'state' && !(isBody && undergone.test(words) && areAll(before.acts, isCharge))
}

const undergone = /\b(?:who|which) of (?:them|those|these) (?:was|were|is|are|has been|have been|got)\b/i

/** Of those who were listed the people, else these and the bodies as such, where anything was done to them. */
function asSuchOf(targets: ReadonlySet<ActorId>, onThem: Query, words: string, archive: Archive): Query | undefined {
  const all = [...targets].map((actor): Party => ({ actor, only: 'itself' }))
  const people = [...targets].flatMap((id): Party[] => (actorOf(archive, id).kind === 'person' ? [{ actor: id }] : []))
  return [people, all]
    .filter((on) => on.length > 0)
    .map((on) => ({ ...onThem, ...(undergone.test(words) && { wanted: 'whom' as const }), on }))
    .find((query) => answerQuery(archive, query).verdict !== 'none')
}

const fewWords = 8

/** “How many people did the UK list?” after who sanctioned Evil Corp: of those of it. */
export function ofItsPeople({ before, now, words, items }: Turn, archive: Archive): Query | undefined {
  const [only, ...others] = now.on
  const [group, ...more] = [...before.on, ...before.around].flatMap(({ actor }) => actor ?? [])
  const same = areMeasures(now.acts) && !isAnotherAct({ before, now })
  const said = only && !only.actor && others.length === 0 ? only.only : undefined
  const officers = items.some((item) => item.is === 'wide' && staff.test(item.text))
  const sort = said ?? (!only && officers ? 'person' : undefined)
  const short = words.split(/\s+/).length <= fewWords && (now.since ?? now.until) === undefined
  if (!same || !sort || !group || more.length > 0 || !short || saysOverWhat(now)) return undefined
  // Of a group, those of the unit of which it is said to be part.
  const unit = unitOfGroup(archive, group)
  const bodies = unit ? [unit, group] : [group]
  // “Which companies were listed?” after who sanctioned China over one matter: over that.
  const theirs = bodies
    .map((actor) => ({ ...now, on: [{ actor, only: sort }] }))
    .flatMap((each) => (before.over.length > 0 ? [{ ...each, over: before.over }, each] : [each]))
  const told = theirs.find((each) => answerQuery(archive, each).statements.length > 0)
  // “How many has the EU listed?” may be of all; “how many did it list?” was asked of these.
  return told ?? (/\bdid\b/i.test(words) ? theirs[0] : undefined)
}
