import type { Archive } from '../../model/archive.ts'
import { areMeasures } from '../lexicon/act.ts'
import { admission } from '../lexicon/acts-of-blame.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { actsOf } from './acts-next.ts'
import { isBacking, ofSpeaker } from './backing.ts'
import { orByItself, tellsWhere } from './by-itself.ts'
import { asksOfAll, asksWhom, isOfMatter } from './dropped.ts'
import { followsOn, itHitThere } from './follow-cues.ts'
import { ofOtherMatters, ofThoseMatters } from './of-those-matters.ts'
import { atOthers, byWhoeverDid, laterOn, ofAnyone, overIt, overTopic } from './other-matter.ts'
import { ofOtherYear } from './other-year.ts'
import { withPeople } from './replaced.ts'
import { isAdmission, isOfAccused, isOfOthers, ofAccused } from './replies.ts'
import { replyOver } from './reply-over.ts'
import { shortTurn } from './short-turns.ts'
import {
  aboutThat,
  asOne,
  byAnybody,
  byThose,
  comparedWith,
  comparing,
  elseIn,
  isOfWhom,
  onAnybody,
  onlyGroup,
  thatPerson,
  undergone,
  whoDid,
  whoElse,
  whoElseIs,
  whoThatIs,
  whoWas,
} from './somebody.ts'
import { isListing, withTheOne } from './the-one.ts'
import { ofItsPeople, ofThatPerson, ofThosePeople } from './those-people.ts'
import { inItsTime, timesOf, withThen } from './times.ts'
import { isAnotherAct, type Turn } from './turn.ts'
import { isReworded, wantedOf } from './wanted-next.ts'

/**
 * The question that a short one makes of the one before: “and the UK?”, “when?”, “what about WannaCry?”, “only persons”.
 * Undefined when it stands by itself.
 */
export function follow(asked: Turn, archive: Archive): Query | undefined {
  const { before, words } = asked
  const one = withTheOne(asOne(asked.now, before), asked, archive)
  const now = ofSpeaker(ofOtherYear(one, before, words, archive), before, archive)
  if (tellsWhere({ ...asked, now })) return undefined
  const told = undergone(onlyGroup(before, now), archive)
  const turn = { ...asked, now, before: byThose({ ...asked, now, before: told }, archive) }
  const asksWho = whoThatIs.test(turn.words) && !isOfWhom(before)
  const that = asksWho ? (thatPerson(before, turn.words, archive) ?? whoTheyWere(turn, archive)) : undefined
  if (that) return that
  if (comparing.test(turn.words)) return comparedWith(turn)
  if (turn.now.wanted === 'about' && whoElseIs.test(turn.words)) return undefined
  if (whoElse.test(turn.words)) return elseIn(turn.before, archive)
  if (whoWas.test(turn.words) && before.wanted === 'whether' && areMeasures(before.acts)) return onAnybody(before)
  if (whoDid.test(turn.words) && turn.before.by.length > 0) return byAnybody(turn.before)
  const those = ofOtherMatters(turn) ?? ofThoseMatters(turn, archive)
  if (those) return those
  if (one !== asked.now && isListing(one) && !saysOverWhat(one)) return one
  const short = shortTurn({ ...turn, before }, archive)
  if (short) return short
  const they = ofThatPerson(turn, archive) ?? ofThosePeople(turn, archive) ?? ofItsPeople(turn, archive)
  if (they) return they
  if (!followsOn(turn)) return undefined
  const merged = laterOn(ofAnyone(overIt(byWhoeverDid(merge(turn, archive), turn, archive), turn, archive), turn), turn)
  const replied = overTopic(replyOver(asked.before, merged, archive), asked, archive)
  return orByItself(atOthers(inItsTime(replied, turn, archive), turn, archive), asked, archive)
}

/** “Who were they?” after whether anybody was listed; else what is on record about the one who was asked about. */
const whoTheyWere = ({ before, words }: Turn, archive: Archive): Query | undefined =>
  areMeasures(before.acts) &&
  before.over.length > 0 &&
  before.on.length === 0 &&
  /\b(?:he|she|they|those)\b/i.test(words)
    ? { ...before, wanted: 'whom', presumes: false, negated: false }
    : aboutThat(before, archive)

/** What is told of a matter itself: “any sanctions for it?” after who was hit asks for sanctions. */
const ofMatterOnly: ReadonlySet<Query['wanted']> = new Set(['about', 'figures', 'start', 'victims'])

/** What is new takes the place of what it can replace; the rest stays. */
function merge(turn: Turn, archive: Archive): Query {
  const { before, now } = turn
  const merged: Query = {
    ...before,
    ...actsOf(turn),
    ...mattersOf(turn),
    ...timesOf(turn),
    // “Was anyone charged?” after what was said of the parliament.
    ...((isAnotherAct(turn) || now.over.length > 0) && { mentions: now.mentions }),
    ...((now.order || isAnotherAct(turn) || now.wanted === 'whether' || now.wanted === 'count') && {
      order: now.order,
    }),
    ...(now.now && { now: true }),
    ...moodOf(turn),
    wanted: wantedOf(turn, archive),
    ...(asksOfAll(turn) && { by: [] }),
    ...(isOfOthers(turn, archive) && { by: [] }),
    ...(isOfMatter(turn) && { on: [] }),
    ...(asksWhom(turn) && { on: [], around: [] }),
    ...(now.by.length > 0 && { except: [], alone: now.alone }),
    // “By whom besides the US?”
    ...(now.except.length + now.notOn.length > 0 && { except: now.except, notOn: now.notOn, by: now.by }),
    ...(now.acts.length > 0 && {
      alone: now.alone,
      formal: now.formal,
      ownRegime: now.ownRegime,
      cyberRegime: now.cyberRegime,
      forHacks: now.forHacks,
    }),
    sameDay: now.sameDay,
  }
  const answered = isOfAccused(turn) ? ofAccused(before, merged, archive) : merged
  const named = withPeople(withThen(answered, turn, archive), turn, archive)
  const whole = isAdmission(turn, archive) ? { ...named, acts: [admission], on: [] } : named
  const afresh = ofMatterOnly.has(before.wanted) && now.acts.length > 0
  const wanted = afresh ? now.wanted : whole.wanted
  const others = asksOthers.test(turn.words) || (now.by.length === 0 && before.wanted !== 'whom' && elseAct(turn))
  const except = others ? { by: now.by, except: before.by.flatMap(({ actor }) => actor ?? []) } : {}
  // “And Germany?” after what APT28 is: what that said and did.
  const told = whole.acts.length > 0 || (whole.by.length > 0 && whole.on.length > 0)
  return { ...whole, ...except, wanted: wanted === 'about' && told ? 'acts' : wanted }
}

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
  // “Was APT31 sanctioned for it?”: the group, over the matter before.
  ...(around.length > 0 &&
    before.over.length > 0 &&
    /\b(?:for|over) (?:it|that|this)\W*$/i.test(words) && { on: around.map(({ actor }) => ({ actor })), around: [] }),
  ...(over.length > 0 && { over, victims: [], around: [] }),
  // “And who sanctioned Evil Corp?”: the group, and the matter by its name.
  ...(around.length > 0 &&
    (before.on.length > 0 || before.over.length + before.victims.length === 0) && {
      around,
      on: [],
      over: [],
      victims: [],
    }),
  // “Which allies stood by Prague?” after one of the matters there.
  ...(!(isBacking(acts) && before.over.length > 0) &&
    !itHitThere({ before, now, words }) &&
    victims.length > 0 && { victims, over: [], around: [] }),
})

const moodOf = (turn: Turn): Partial<Query> => ({
  ...(isReworded(turn) && { presumes: turn.now.presumes, negated: turn.now.wanted === 'why' && turn.now.negated }),
  ...(turn.now.wanted === 'whether' && { presumes: false, negated: turn.now.negated }),
})
