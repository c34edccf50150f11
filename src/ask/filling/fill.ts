import { areBlame, areMeasures } from '../lexicon/act.ts'
import { onlyOnce, severalTimes } from '../lexicon/whether-marks.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Reader, Reading } from '../reading.ts'
import { overAccusations } from './accusations.ts'
import { accusedOf } from './accused-of.ts'
import { behindGroup } from './behind-group.ts'
import type { Holes } from './holes.ts'
import { ofItsKind } from './incidents-asked.ts'
import { intentOf } from './intent.ts'
import { holesOf } from './put-names.ts'
import { ofHackers, ofStaff } from './sorts-of-people.ts'
import { steps } from './steps.ts'
import { overHitState, overTheirDoing } from './steps-of-nations.ts'
import { aimOf } from './targets.ts'
import { withMatters } from './with-matters.ts'

/** Fills the pattern, or asks which of several was meant. */
export function fill(
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  reader: Reader,
): Query | Reading {
  const intent = intentOf(words, items, placed)
  const found = holesOf({ words, placed, asked: intent, reader })
  if ('is' in found) return found
  const both = asksOfBoth(words, intent, found)
  const ofGroups = intent.wanted === 'matters' || (both && intent.wanted === 'who')
  const holes = ofGroups ? asGroups(found) : found
  const { concerned, dated, ...named } = holes
  const query: Query = {
    ...emptyQuery,
    ...intent,
    ...named,
    ...aimOf(words, items, intent.acts, holes, reader.archive),
    ...(dated && { since: undefined, until: undefined }),
    ...ofEach(both, intent, holes),
    ...(intent.wanted === 'whether' && oftenIn(words)),
    ...(asksOfOneDay(words, intent.acts, holes) && ofOneDay.has(intent.wanted) && { sameDay: true, atTheTime: false }),
    jointly: holes.by.length > 1 && !areMeasures(intent.acts) && togetherIn.test(words) && !ofEachByItself.test(words),
  }
  // “Compare the UK and Germany on APT28”: side by side stands what is of one matter.
  if (query.wanted === 'compare' && query.over.length === 0)
    return { ...asSpeakers(query, placed), wanted: 'acts', acts: areBlame(query.acts) ? [] : query.acts }
  if (query.wanted === 'compare') return { ...query, by: [...query.by, ...query.on], on: [] }
  const { archive } = reader
  const meant = steps.reduce((asked, step) => step(asked, words, archive), query)
  const accusing = overAccusations(ofHackers(ofStaff(meant, items), items), items, reader)
  const over = overTheirDoing(ofItsKind(withMatters(accusing, words, items, archive), words), words, archive)
  return accusedOf(behindGroup(overHitState(over, words, archive), words, placed, reader), words, placed, reader)
}

/** “Who sanctioned both Kimsuky and Lazarus”, “which attacks is Kimsuky behind”: the groups, and not the matters of the same names. */
const asGroups = (holes: Holes): Holes => ({
  ...holes,
  on: [...holes.on, ...holes.around.map(({ actor }) => ({ actor }))],
  around: [],
})

/** “Which targets were listed by all of them”: whom each did. */
const ofEach = (
  each: boolean,
  { wanted }: Pick<Query, 'wanted'>,
  { by }: Pick<Holes, 'by'>,
): Pick<Query, 'each' | 'wanted'> => ({
  each,
  wanted: each && wanted === 'acts' ? (by.length === 1 ? 'who' : 'whom') : wanted,
})

/** “Who has been listed by both the EU and the US”, “sanctioned both Russians and Chinese”, “both blamed and sanctioned”. */
function asksOfBoth(
  words: string,
  { wanted, acts }: Pick<Query, 'wanted' | 'acts'>,
  { by, on, over, around }: Holes,
): boolean {
  const both = /\bboth\b|\ball (?:of|three|four)\b|\beach of\b|\bas well as\b/i.test(words)
  // “Which persons were both indicted and sanctioned”, “who was sanctioned and charged over it”.
  if ((wanted === 'whom' || wanted === 'count') && acts.length > 1 && areMeasures(acts) && by.length < 2)
    return both || /\b(?:was|were|been|are|is|got) (?:\p{L}+ed) and (?:\p{L}+ed)\b/iu.test(words)
  // “How many states attributed both NotPetya and WannaCry”.
  if (wanted === 'count' && by.length === 1 && by.every(({ actor, only }) => !actor && only === 'state'))
    return both && on.length + around.length + over.length > 1
  if (wanted === 'who') return both && (on.length + around.length > 1 || over.length > 1 || acts.length > 1)
  if (wanted === 'acts' && by.length === 1 && on.length > 1 && areBlame(acts)) return both
  if (wanted === 'matters') return both && (by.length > 1 || on.length > 1)
  const passive = /ed by\b.* and /i.test(words) && !/ or /i.test(words)
  return (
    (wanted === 'whom' ||
      wanted === 'count' ||
      (both && wanted === 'acts' && (/^(?:which|what)\b/i.test(words) || on.some(({ only }) => only)))) &&
    by.length > 1 &&
    (both || passive)
  )
}

/** “Has it been sanctioned more than once”. */
function oftenIn(words: string): Pick<Query, 'often'> {
  if (severalTimes.test(words)) return { often: 'several' }
  return onlyOnce.test(words) ? { often: 'once' } : {}
}

const ofOneDay: ReadonlySet<Query['wanted']> = new Set(['whether', 'whom', 'acts', 'count'])

/** “Did the UK and the US sanction it on the same day”, “was it charged and listed on the same day”, “whom did they list together”. */
function asksOfOneDay(words: string, acts: Query['acts'], { by, on, around }: Holes): boolean {
  const sides = by.length > 1 || on.length > 1
  if (/\bthe (?:very |exact )?same day\b|\bsimultaneously\b/i.test(words))
    return sides || (areMeasures(acts) && acts.length > 1 && by.length + on.length + around.length > 0)
  return sides && areMeasures(acts) && togetherIn.test(words)
}

/** “The joint stance”, “side by side”: not what they said together. */
const ofEachByItself = /\bthe joint\b|\bside by side\b|\btaken together\b|\bcompare/i

const togetherIn = /\b(?:together|joint(?:ly)?|in (?:tandem|concert|unison)|side by side)\b/i

/** Who is compared speaks; on whom, that is the last that is named. */
function asSpeakers(query: Query, placed: readonly Placed[]): Query {
  const names = placed.filter(({ item }) => item.is === 'name')
  const parties = [...query.by, ...query.on]
  return names.length > 2 && parties.length === names.length
    ? { ...query, by: parties.slice(0, -1), on: parties.slice(-1) }
    : { ...query, by: parties, on: [] }
}
