import type { Archive } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import { admission } from '../lexicon/acts-of-blame.ts'
import { areBeside, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { actsOf } from './acts-next.ts'
import { isBacking } from './backing.ts'
import { asksOfAll, asksWhom, isOfMatter } from './dropped.ts'
import { itHitThere } from './follow-cues.ts'
import { withPeople } from './replaced.ts'
import { byAccused, isAdmission, isOfAccused, isOfOthers } from './replies.ts'
import { timesOf, withThen } from './times.ts'
import { isAnotherAct, type Turn } from './turn.ts'
import { isReworded, wantedOf } from './wanted-next.ts'

/** What is told of a matter itself: “any sanctions for it?” after who was hit asks for sanctions. */
const ofMatterOnly: ReadonlySet<Query['wanted']> = new Set(['about', 'figures', 'start', 'victims'])

/** What is new takes the place of what it can replace; the rest stays. */
export function merge(turn: Turn, archive: Archive): Query {
  const { before, now } = turn
  const merged: Query = {
    ...before,
    ...actsOf(turn),
    ...mattersOf(turn),
    ...timesOf(turn),
    // “Was anyone charged?” after what was said of the parliament; “charges?” after who blamed whom for what has no name on record.
    ...((now.over.length > 0 ||
      (isAnotherAct(turn) && (saysOverWhat(before) || before.on.length > 0 || !areMeasures(now.acts)))) && {
      mentions: now.mentions,
    }),
    // “How many?” after the latest five: of these.
    ...((now.order || isAnotherAct(turn) || now.wanted === 'whether' || (now.wanted === 'count' && !before.top)) && {
      order: now.order,
      top: now.top,
    }),
    ...(now.now && { now: true }),
    ...moodOf(turn),
    wanted: wantedOf(turn, archive),
    ...(asksOfAll(turn, archive) && { by: [] }),
    ...(isOfOthers(turn, archive) && { by: [] }),
    ...((isOfMatter(turn, archive) || wasOnAnyState(turn)) && { on: now.on }),
    ...(asksWhom(turn) && { on: [], around: [] }),
    ...(now.by.length > 0 && { except: [], alone: now.alone }),
    // “And WannaCry but not NotPetya?”
    ...(now.over.length + now.notOver.length > 0 && { notOver: now.notOver }),
    // “By whom besides the US?”
    ...(now.except.length + now.notOn.length > 0 && { except: now.except, notOn: now.notOn, by: now.by }),
    ...(now.acts.length > 0 && {
      alone: now.alone,
      formal: now.formal,
      ownRegime: now.ownRegime,
      cyberRegime: now.cyberRegime,
      under: now.under,
      forHacks: now.forHacks,
      degree: now.degree,
      solo: now.solo,
    }),
    // “Any sanctions?” after whether NATO was silent: that is no question of what did not happen.
    ...(isAnotherAct(turn) && { negated: now.negated }),
    // What was counted is not what is asked next, unless only of whom.
    perYear: now.acts.length > 0 || now.wanted === 'when' || now.order ? now.perYear : before.perYear,
    ownFirst: now.ownFirst,
    // “Did Latvia join?” after whether somebody was before the US.
    ...(now.acts.length > 0 && { sooner: now.sooner }),
    sure: now.sure,
    sameDay: now.sameDay,
    onlyOf: now.onlyOf,
    jointly: now.jointly,
    inAnswer: now.acts.length > 0 ? now.inAnswer : before.inAnswer,
    ...((isAnotherAct(turn) || now.otherThan.length > 0) && { otherThan: now.otherThan }),
    // “Was he sanctioned too?” after who was charged alongside him.
    ...(areBeside(before) && now.acts.length > 0 && { notOn: now.notOn, beside: undefined }),
  }
  const answered = isOfAccused(turn) ? byAccused(before, merged, archive) : merged
  const named = withPeople(withThen(answered, turn, archive), turn, archive)
  const whole = isAdmission(turn, archive) ? { ...named, acts: [admission], on: [] } : named
  const afresh = ofMatterOnly.has(before.wanted) && now.acts.length > 0
  const wanted = afresh ? now.wanted : whole.wanted
  // “And the EU?” after whether the UK listed 50: whether that was so many.
  const many = now.many ?? (isAnotherAct(turn) ? undefined : before.many)
  const others = asksOthers.test(turn.words) || (now.by.length === 0 && before.wanted !== 'whom' && elseAct(turn))
  const except = others ? { by: now.by, except: before.by.flatMap(({ actor }) => actor ?? []) } : {}
  // “And Germany?” after what APT28 is: what that said and did.
  const told = whole.acts.length > 0 || (whole.by.length > 0 && whole.on.length > 0)
  return { ...whole, ...except, many, wanted: wanted === 'about' && told ? 'acts' : wanted }
}

/** “Sanctions?” after whether a state was blamed: on whomever. */
const wasOnAnyState = (turn: Turn): boolean =>
  isAnotherAct(turn) &&
  areMeasures(turn.now.acts) &&
  turn.before.on.length > 0 &&
  turn.before.on.every(({ actor, only }) => !actor && only === 'state')

/** “Any other country that attributed it?” */
const asksOthers =
  /^(?:and |but )?(?:which|what|how many|did any|has any|any) other (?:countr|state|government|all|nation|agenc|member|partner)/i

/** “Did anyone else attribute it?”, “which others attributed it?”: who did the same. */
const elseAct = ({ before, words }: Turn): boolean =>
  before.by.length > 0 &&
  !/\b(?:did|has|have) (?:it|they|he|she)\b/i.test(words) &&
  /\b(?:who|whom|anyone|anybody|someone|somebody) else\b|\b(?:which|what|who are the|from|by) others\b/i.test(words) &&
  !/\b(?:was|were|been|got|get) \p{L}+ed\b(?!.*\bby\b)/iu.test(words)

const mattersOf = ({ before, words, now }: Turn, { acts, over, victims, around }: Query = now): Partial<Query> => ({
  ...(over.length > 0 && { over, victims: [], around: [] }),
  // “And who sanctioned Evil Corp?”: the group, and the matter by its name.
  ...(around.length > 0 && { around, on: [], over: [], victims: [] }),
  // “Which allies stood by Prague?” after one of the matters there.
  ...(!(isBacking(acts) && before.over.length > 0) &&
    !itHitThere({ before, now, words }) &&
    victims.length > 0 && { victims, over: [], around: [] }),
})

const moodOf = (turn: Turn): Partial<Query> => ({
  // “China’s reaction” after why it was not named.
  ...(turn.before.wanted === 'why' && isAnotherAct(turn) && { presumes: turn.now.presumes, negated: turn.now.negated }),
  ...(isReworded(turn) && { presumes: turn.now.presumes, negated: turn.now.wanted === 'why' && turn.now.negated }),
  // “The EU?” after when the US did: whether and when.
  ...(isBareName(turn) && turn.before.wanted === 'when' && { presumes: false }),
  ...(turn.now.wanted === 'whether' && { presumes: false, negated: turn.now.negated }),
})

/** “The EU?”, “and the British?” */
const isBareName = ({ now, words }: Turn): boolean =>
  now.acts.length === 0 &&
  now.by.length + now.on.length > 0 &&
  /^(?:(?:and|or|so) )*(?:the )?\p{L}[\p{L}.]*(?: \p{L}+)?\W*$/u.test(words)
