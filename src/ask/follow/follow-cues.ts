import { asksSize } from '../filling/sizes.ts'
import { areMeasures } from '../lexicon/act.ts'
import { whetherStart } from '../lexicon/whether-marks.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { tellsDistance } from './later-by.ts'
import { type Cue, loose } from './loose-cues.ts'
import { isSameMeasure, more } from './times.ts'
import type { Turn } from './turn.ts'

/** “And the UK?”, “what about WannaCry?” */
export const opening =
  /^(?:and|but|so|also|then|even|why not(?: (?:the|by))?(?= \p{L}{2,}(?: \p{L}+)?\W*$)|what about|how about|or|only|just|same for|ok and|now|what of|and what about|plus|anything|any|same (?:question )?(?:for|with))\b/iu

/** “When?”, “by whom?” */
const bare =
  /^(?:when|why|who|whom|how many|by whom|who else|what else|where|since when|and|over what|for what|what for|what)\b[\s?!.]*$/i

/** “Who condemned it?”, “this attack”; “that” may be a mere joint, and “this month” a time. */
const pointing =
  /\b(?:it|them|they|he|she|him|her|his|theirs|its|their|again)\b|\bembassy there\b|\bthe same (?:group|gang|crew|unit)\b|\bsa(?:y|id|ys) so\b|\bfollow(?:ed)? suit\b|\bfollowed\b|\b(?:that|this)(?= on\W*$)|\b(?:that|this|those|these)(?=\s*(?:$|[?.,!;]|too\b|as well\b|either\b|again\b|afterwards\b|later\b|year\b|publicly\b|officially\b|at all\b|ones?\b|incidents?\b|case\b|attacks?\b|hack\b|breach\b|campaign\b|matter\b|group\b|unit\b|agency\b|institute\b|exchange\b|mixer\b|gang\b|firm\b|company\b|people\b|sanctions?\b|statements?\b|acc?usations?\b|allegations?\b|attributions?\b|findings?\b|denials?\b|charges?\b|leak\b|theft\b))/i

/** “Did they sanction anybody?” */
const pronounActing = /\b(?:did|does|has|have|had) (?:it|they|he|she)\b/i

/** Whether a question follows the one before: by any cue, unless it says all by itself. */
export const followsOn = (turn: Turn): boolean =>
  (followsSurely(turn) || (loose.some((cue) => cue(turn)) && !ranksOf(turn))) && !(opens(turn) && saysAll(turn))

/** “And the UK?”, “did they?”, “when?”: by words that point back. The other cues only make it likely. */
export const followsSurely = (turn: Turn): boolean => sure.some((cue) => cue(turn))

const opens = ({ before, now, words }: Turn): boolean =>
  opening.test(words) ||
  ((now.acts.length === 0 || !saysOverWhat(now)) && /\b(?:too|as well)\W*$/i.test(words)) ||
  (asksSize.test(words) &&
    before.over.length > 0 &&
    now.over.length === 0 &&
    now.acts.every(({ weak, ofAccused }) => weak || ofAccused))

/** “Latest attribution to China”: of all there are. */
export const ranksOf = ({ now }: Pick<Turn, 'now'>): boolean =>
  now.order !== undefined && now.acts.length > 0 && [...now.by, ...now.on].some(({ actor }) => actor !== undefined)

/** “And did the UK sanction anybody over NotPetya?”, “any arrests over NotPetya?” */
const saysAll = ({ now, words }: Turn): boolean =>
  now.acts.length > 0 && now.over.length > 0 && (now.by.length + now.on.length > 0 || /^any\b/i.test(words))

/** “Which of those were by the EU?”, “any earlier ones?” */
const picks = ({ words }: Turn): boolean =>
  /\b(?:which|who|how many|any|all|none|some|most) of (?:those|these|them)\b|^(?:and |so |but )*which ones\b|\b(?:earlier|previous|prior|later|newer|more recent) ones?\b/i.test(
    words,
  )

/** “Which of the Five Eyes did not?” */
const leavesOut = ({ before, now, words }: Turn): boolean =>
  before.acts.length > 0 && now.acts.length === 0 && /\b(?:did|has|have|do|does)(?: not|n['’]?t)?\W*$/i.test(words)

/** “Sanctioned by the EU?” after somebody: to whom it was done, only the question before tells. */
const undergone = ({ before, now, words }: Turn): boolean =>
  before.on.length === 1 &&
  before.on.every(({ actor, only }) => actor && !only) &&
  now.on.length === 0 &&
  !saysOverWhat(now) &&
  /^(?:(?:and|but|ever|also|already|still) )*(?:sanctioned|listed|blacklisted|designated|charged|indicted|arrested|convicted|jailed|delisted|expelled|extradited) (?:by|in)\b/i.test(
    words,
  )

/** “How many by the UK?” */
const countsSome = ({ before, now, words }: Turn): boolean =>
  before.acts.length > 0 &&
  now.acts.length === 0 &&
  /^(?:and |so |but )?how many (?:by|from|in|on|since|before) /i.test(words)

const isBare = ({ words }: Turn): boolean => bare.test(words)

/** “Korinets and Peretyatko, which governments have sanctioned them?”: who is meant stands before it; “was Callisto behind it” is over another matter. */
export function withoutOwn(words: string, { now, placed }: Turn): string {
  const named = now.on.some(({ actor, only }) => actor && !only)
  const own = placed.find(
    ({ item, part }) => item.is === 'name' && !item.state && (part === 'on' || part === 'both'),
  )?.item
  const at = named && own?.is === 'name' ? words.toLowerCase().indexOf(own.text.toLowerCase()) : -1
  return at < 0 || /^[^,:;]* (?:behind|for|over) (?:it|that|this)\W*$/i.test(words.slice(at))
    ? words
    : words.slice(0, at) + words.slice(at).replace(/\b(?:them|him|her|it|that case|they|he|she|his|their|its)\b/gi, '')
}

const pointsBack = (turn: Turn): boolean => {
  const { now, words } = turn
  // “Ban Kaspersky from selling its software”: of whom it says itself.
  const told = words
    .replace(whetherStart, '')
    .replace(now.by.length > 0 && now.on.length > 0 ? /\b(?:its|their|his|her)\b/gi : '', '')
    // “When did the EU impose its first cyber sanctions”: its own.
    .replace(now.by.length > 0 ? /\b(?:its|their) (?=(?:first|latest|last|cyber|sanctions)\b)/gi : '', '')
  return (
    now.atTheTime === true ||
    (tellsDistance(words) && !saysOverWhat(now)) ||
    itHitThere(turn) ||
    (pointing.test(withoutOwn(told, turn)) && !saysOverWhat(now))
  )
}

/** “Did PST confirm that it hit Norwegian networks?”: the matter before, wherever it was. */
export const itHitThere = ({ before, now, words }: Pick<Turn, 'before' | 'now' | 'words'>): boolean =>
  before.over.length + before.around.length > 0 &&
  now.over.length === 0 &&
  now.victims.length > 0 &&
  /\b(?:it|they) (?:had |has |also |really |actually |ever )*(?:hit|struck|got into|reached|broke into|breached|compromised|affected|hacked|targeted)\b/i.test(
    words,
  )

const isOfSpeaker = ({ before, now, words }: Turn): boolean =>
  pronounActing.test(words) && before.by.length > 0 && now.by.length === 0

/** “Did London follow suit?”, “when did the EU do it?” after a measure. */
export const asksTheSame = ({ before, now, words }: Turn): boolean =>
  before.acts.length > 0 &&
  (areMeasures(before.acts) || (now.on.length === 0 && /\bfollow(?:ed)? suit\b/i.test(words))) &&
  /\b(?:follow(?:ed)? suit|join(?:ed)? in|(?:do|did|done) (?:the same|likewise)|go(?:ne)? along|went along)\b|\b(?:did|has|have) (?!it\b|they\b|he\b|she\b).+ (?:do|done) (?:it|so|that)\W*$/i.test(
    words,
  )

/** “And the weather?”: what makes no other question of the one before was not heard; undefined where that is meant again. */
export function unheardIn(followed: Query, before: Query, words: string): string | undefined {
  const said = words.replace(opening, '').replace(/^[ ,]*(?:about |of )?(?:(?:the|an?|its|their) )?|[\s?!.]+$/gi, '')
  const again = said === '' || /\b(?:again|names?|exactly|details?|more|really|sure|how much|please)\b/i.test(said)
  return opening.test(words) && !again && JSON.stringify(followed) === JSON.stringify(before) ? said : undefined
}

/** “When did Australia?” */
const asksSameOf = ({ before, now, words }: Turn): boolean =>
  before.acts.length > 0 &&
  now.acts.length + now.over.length === 0 &&
  now.by.length + now.on.length === 1 &&
  /^(?:(?:when|why|how) )?(?:did|has|have|does|do) (?:the )?\p{L}[\p{L} .]{1,30}\W*$/iu.test(words)

/** “Did the EU list any more Chinese?” after whom it listed. */
const asksForMore = ({ before, now, words }: Turn): boolean => more.test(words) && isSameMeasure(before, now)

/** “Was the 2020 one blamed on China?” after another matter. */
const namesOneOfYear = ({ before, words }: Turn): boolean =>
  before.over.length > 0 && /\bthe (?:19|20)\d\d one\b|\bthe one (?:in|of|from) (?:19|20)\d\d\b/i.test(words)

const sure: readonly Cue[] = [
  namesOneOfYear,
  asksSameOf,
  opens,
  picks,
  leavesOut,
  countsSome,
  isBare,
  pointsBack,
  isOfSpeaker,
  asksTheSame,
  asksForMore,
  undergone,
]
