import { reachOfTarget } from '../../find/roll-up.ts'
import { speakersOf } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { isStrong } from '../answer/absences.ts'
import { answerQuery, fewMattersOf } from '../answer/answer-query.ts'
import { areAll, areMeasures } from '../lexicon/act.ts'
import type { Placed, Senses } from '../pattern/placed.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { saysOverWhat } from '../says.ts'
import { isBacking, ofSpeaker } from './backing.ts'
import { opening, ranksOf } from './follow-cues.ts'
import { wide } from './loose-cues.ts'
import { areReplies, isComment } from './replies.ts'
import type { Turn } from './turn.ts'

/** “How fast did the FBI name North Korea?” after what was asked of one matter is over that, if it did. */
export function overTheSame(before: Query, asked: Query, words: string, { archive }: Reader): Query | undefined {
  const now = ofSpeaker(asked, before, archive)
  // “Who was first to blame China?” is of the matter of which China is accused; “the latest attribution to China” of all.
  const ranks = ranksOf({ now }) && !(now.order === 'first' && now.wanted === 'who')
  const placed = saysOverWhat(now) || now.also.length > 0 || now.each || ranks
  const matter = oneMatter(before, now, archive)
  if (placed || now.asOf || wide.test(words) || !matter || now.acts.length === 0) return undefined
  const same = { ...now, ...matter }
  const { statements: found, absences, instead, scope } = answerQuery(archive, same)
  // “Which North Koreans has the US charged?” after what Russians did: an answer of others is none.
  const statements = scope.told.some((each) => each.startsWith('Not applied: on ')) ? [] : found
  const own = instead.some((each) =>
    now.by.some(({ actor, speaker }) => speaker !== undefined || (actor && speakersOf(each).includes(actor))),
  )
  const over = new Set(same.over)
  const bears = absences.some((each) => isStrong(each) && each.incidents.some((id) => over.has(id)))
  const checked = (now.wanted === 'whether' || now.presumes) && bears
  // “Why no sanctions on Russia?” is of the matter, whether or not it was done.
  const asksWhyNot = now.negated && now.presumes
  // “Why is he on the US list?” names by whom and on whom.
  const whole = areMeasures(now.acts) && now.by.length > 0 && now.on.some(({ actor, only }) => actor && !only)
  // “When did Washington sanction Degtyarenko” after what CARR is.
  if (
    whole &&
    !/\b(?:it|that|this)\b/i.test(words) &&
    now.on.every(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'person')
  )
    return undefined
  const told = statements.length > 0 || checked || (!whole && (asksWhyNot || own))
  const blames = areBlames(now) && now.on.every(({ actor }) => actor && isAccusedOver(actor, same, archive))
  return told || blames || isOfNoMatter(now, words, archive) ? same : undefined
}

/** “Did France blame Iran?” after what Iranians are accused of: over that, whether or not it did. */
const areBlames = ({ wanted, acts, by, on, since, until, order }: Query): boolean =>
  wanted === 'whether' &&
  areAll(acts, ({ name }) => name === 'attribution') &&
  by.length > 0 &&
  on.length === 1 &&
  (since ?? until ?? order) === undefined

/** Whether it, or somebody of its country, is accused of what was done. */
function isAccusedOver(actor: ActorId, { over }: Pick<Query, 'over'>, archive: Archive): boolean {
  const { ids } = reachOfTarget(archive, actor)
  return over.some((id) => archive.incidentsById.get(id)?.accused.some((each) => ids.has(each)))
}

/** The one matter that was asked about, or that the talk was of. */
function oneMatter(
  { over, victims, topic }: Query,
  { by, on }: Query,
  { actorsById }: Archive,
): Pick<Query, 'over' | 'victims'> | undefined {
  if (over.length + victims.length === 1) return { over, victims }
  // “Was Evil Corp sanctioned?” says of whom, over whatever; “which ambassadors were summoned” are all.
  const named = on.some(({ actor }) => actor && actorsById.get(actor)?.kind !== 'state')
  const listed = by.length + on.length === 0
  return topic && over.length + victims.length === 0 && !named && !listed ? { over: [topic], victims: [] } : undefined
}

/** “How did China take it?” after whether Belgium blamed it: over the matter that the talk is of, where anything is on record over it. */
export function overTopic(merged: Query, { before: { topic }, now, words }: Turn, archive: Archive): Query {
  const replies = areReplies(now.acts) || isComment(now) || /\b(?:it|that|this)\W*$/i.test(words)
  const lag = merged.wanted === 'lag'
  if (!topic || saysOverWhat(merged) || !(lag || (now.acts.length > 0 && replies))) return merged
  const over = { ...merged, over: [topic] }
  return answerQuery(archive, over).verdict === 'none' ? merged : over
}

const fewWords = 7

/** “What did NATO say” is no question by itself either. */
const whatOneSaid = /^(?:and |so |but )?what (?:did|has|have) [^,]{2,30} (?:say|said|do|done)$/i

/** “Did Russia get blamed?” is no question by itself: of something it is on record that it was. */
const isOfNoMatter = (
  { wanted, acts, by, on, since, until, mentions, order, now }: Query,
  words: string,
  { actorsById }: Archive,
): boolean => {
  const said = whatOneSaid.test(words)
  return (
    (wanted === 'whether' || said) &&
    !now &&
    acts.length > 0 &&
    by.length + on.length === 1 &&
    [...by, ...on].every(({ actor }) => actor && (said || actorsById.get(actor)?.kind === 'state')) &&
    (since ?? until ?? order) === undefined &&
    mentions.length === 0 &&
    words.split(/\s+/).length <= fewWords
  )
}

/** “What about WannaCry?” after who blamed Russia for NotPetya: others may have been blamed for it. */
export function atOthers(merged: Query, { now }: Turn, archive: Archive): Query {
  const moved = now.over.length > 0 && now.on.length === 0 && merged.on.length > 0
  const found = (query: Query) => answerQuery(archive, query).statements.length > 0
  const others = { ...merged, on: [] }
  return moved && merged.wanted !== 'whether' && !found(merged) && found(others) ? others : merged
}

/** “Did the US sanction anyone over it?” after whether Albania blamed Iran: over what it was blamed for. */
export function overIt(merged: Query, { before, words }: Turn, archive: Archive): Query {
  const points = /\b(?:over|for|about) (?:it|that|this)\b/i.test(words)
  const over = points && !saysOverWhat(merged) ? fewMattersOf(archive, before) : undefined
  return over ? { ...merged, over } : merged
}

/** “Was anyone indicted?” after who was blamed for it: anyone, over the same. */
export const ofAnyone = (merged: Query, { before, now, words }: Turn): Query =>
  /\b(?:anyone|anybody|someone|somebody)\b(?! else)/i.test(words) &&
  merged.over.length > 0 &&
  now.on.length === 0 &&
  areMeasures(now.acts) &&
  !areMeasures(before.acts)
    ? { ...merged, on: [] }
    : merged

/** “Did it list anyone else after that?” is not of the same. */
export const laterOn = (merged: Query, { before, now, words }: Turn): Query =>
  /\b(?:anyone|anybody|someone) else\b|\bany (?:more|others?|further)\b/i.test(words) &&
  /\b(?:after|since) (?:that|then)\b/i.test(words) &&
  areMeasures(now.acts) &&
  areMeasures(before.acts) &&
  now.over.length === 0
    ? { ...merged, over: [], around: [] }
    : merged

/** “Did China react?” after who sanctioned APT10: to what was done over those matters. */
export function replyOver(before: Query, merged: Query, archive: Archive): Query {
  const answers = areReplies(merged.acts) || isComment(merged) || isBacking(merged.acts)
  const replies = merged.acts.length > 0 && answers && !areReplies(before.acts)
  const none = () => answerQuery(archive, merged).verdict === 'none'
  if (!replies || (saysOverWhat(merged) && !(merged.over.length === 0 && none()))) return merged
  const onlyOn = before.on.length > 0 && !saysOverWhat(before) && before.around.length === 0
  const over = fewMattersOf(archive, before) ?? (onlyOn ? fewMattersOf(archive, onThem(before)) : undefined)
  if (over) return { ...merged, over, around: [], also: [] }
  if (saysOverWhat(merged)) return merged
  // To what was done on one day, over how many matters soever; never before it was done.
  if (before.acts.length === 0) return merged
  const { statements } = answerQuery(archive, before)
  const [since, last] = [statements.at(-1)?.day, statements[0]?.day]
  const matters = new Set(statements.flatMap(({ incidents }) => incidents))
  const few = statements.length <= fewStatements
  return { ...merged, ...(since && few && { since }), ...(since === last && { over: [...matters] }) }
}

/** Of so many it is asked to what was said since the first. */
const fewStatements = 10

/** “How did Beijing react?” after who listed i-Soon: to whatever was said and done about it. */
const onThem = (before: Query): Query => ({
  ...before,
  wanted: 'acts',
  acts: [],
  by: [],
  presumes: false,
  negated: false,
})

/** “And Volt Typhoon?” after what was asked over one matter is over another, though it is somebody’s name too. */
export function overAnother(
  before: Query,
  words: string,
  placed: readonly Placed[],
  senses: Senses,
): readonly Placed[] {
  const [only, ...others] = placed
  const matters = before.over.length + before.around.length > 0 && before.on.length === 0 && opening.test(words)
  const name = only?.part === 'open' && only.item.is === 'name' ? only.item : undefined
  if (!name || !matters || others.length > 0) return placed
  const either = (senses.accused(name) || senses.silent(name)) && (senses.matter(name) || senses.case(name))
  // Where the one before may have been either, so may this.
  return either
    ? [{ item: name, part: before.over.length === 0 ? (senses.matter(name) ? 'both' : 'on') : 'over' }]
    : placed
}
