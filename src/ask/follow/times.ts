import type { Archive } from '../../model/archive.ts'
import { Day } from '../../model/day.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areAll, areMeasures } from '../lexicon/act.ts'
import { numberOf } from '../lexicon/numbers.ts'
import { after, before as dayBefore } from '../pieces/calendar.ts'
import type { Query } from '../query.ts'
import { laterBy, tellsDistance } from './later-by.ts'
import { isAnotherAct, type Turn } from './turn.ts'

/** “That day”, “before that day?”, “and since then?”, “any earlier ones?”: the time that was asked about before is the measure, else that of the answer. */
export function withThen(merged: Query, { before: asked, now, words }: Turn, archive: Archive): Query {
  if (ofThatYear.test(words)) return { ...merged, ...thatYear(asked, now, words, archive) }
  const next =
    nextYear(asked.since ?? asked.until, words) ??
    (tellsDistance(words) && !now.since ? laterBy(words, asked.since ? asked : timesIn(asked, archive)) : undefined)
  if (next) return { ...merged, since: next, until: next }
  // “And did it ever arrest anyone?”
  if (everAsked.test(words) && !now.since && !now.until) return { ...merged, since: undefined, until: undefined }
  const points = pointsTo(words)
  const thatDay = /\b(?:that|the same) (?:very |same )?day\b/i.test(words)
  if (!points && thatDay) {
    const { since: day, until: last } = asked.since ? asked : timesIn(asked, archive)
    return day && day === last ? { ...merged, since: day, until: day, asOf: undefined, atTheTime: false } : merged
  }
  if (!points) return more.test(words) && isSameMeasure(asked, now) ? afterwards(merged, asked, archive) : merged
  const isAsked = (asked.since ?? asked.until ?? asked.asOf) !== undefined
  const { since, until, asOf } = isAsked ? asked : timesIn(asked, archive)
  const [from, to] = [since ?? asOf ?? until, until ?? asOf ?? since]
  if (!from || !to) return merged
  const rest = {
    ...merged,
    since: undefined,
    until: undefined,
    asOf: undefined,
    order: now.order ?? (points === 'before' ? merged.order : undefined),
  }
  switch (points) {
    case 'before':
      return { ...rest, until: dayBefore(from) }
    case 'after':
      return { ...rest, since: after(to), until: yearsLater(to, words) ?? now.until }
    case 'since':
      // “Since then?” after who did it: later than what was told.
      return { ...rest, since: isAsked ? from : after(to) }
    default:
      return { ...rest, until: to }
  }
}

/** “Did the EU list any more Chinese until 2025?”: none of those that were told before. */
function afterwards(merged: Query, asked: Query, archive: Archive): Query {
  const { until: last } = timesIn(asked, archive)
  return last && !merged.since ? { ...merged, since: after(last) } : merged
}

/** Of the same kind, and by the same if it says by whom. */
export const isSameMeasure = (asked: Query, { acts, by, since }: Query): boolean =>
  areMeasures(acts) &&
  since === undefined &&
  acts.every(({ name }) => asked.acts.some((act) => act.name === name)) &&
  by.every(({ actor }) => asked.by.some((party) => party.actor === actor))

export const more = /(?<!\bby )\b(?:anyone|anybody|someone|somebody) else\b|\bany (?:more|others?|further)\b/i

const everAsked = /\b(?:ever|at any (?:time|point|stage)|in any year)\b(?!.* (?:before|after|since) (?:that|then))/i

const ofThatYear = /\b(?:in|of) that (?:same )?year\b/i

/** “In September of that year”: of the year that was asked about, else of the first fact of the answer. */
export function thatYear(
  asked: Query,
  { since, until }: Query,
  words: string,
  archive: Archive,
): Pick<Query, 'since' | 'until'> {
  const year = ofThatYear.test(words) ? (asked.since ?? timesIn(asked, archive).since)?.slice(0, 4) : undefined
  const move = (day: Day | undefined) => Day.safeParse(day && day.length > 4 ? `${year}${day.slice(4)}` : year).data
  return year ? { since: move(since), until: move(until) } : { since, until }
}

/** “In the four years after that”: until the end of the last of them. */
function yearsLater(day: Day, words: string): Day | undefined {
  const [, count = ''] = /\b(\w+) years? after (?:that|then|it)\b/i.exec(words) ?? []
  const years = numberOf(count.toLowerCase()) ?? 0
  return years > 0 ? Day.safeParse(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`).data : undefined
}

function pointsTo(words: string): string | undefined {
  const [, point, by] =
    /(?<!\bst(?:oo|an)ds? )\b(?:(before|after|since|until) (?:that|then|this|it|them|him|her)|(by) (?:that|then))\b/i.exec(
      words,
    ) ?? []
  if (point ?? by) return (point ?? by)?.toLowerCase()
  const [, than] = /\b(earlier|previous|prior|later|newer|more recent) ones?\b/i.exec(words) ?? []
  return than && (/^(?:earlier|previous|prior)$/i.test(than) ? 'before' : 'after')
}

/** From the first to the last fact of an answer. */
function timesIn(asked: Query, archive: Archive): Pick<Query, 'since' | 'until' | 'asOf'> {
  const { statements, instead } = answerQuery(archive, asked)
  const told = statements.length > 0 ? statements : instead
  const [last, first] = [told[0]?.day, told.at(-1)?.day]
  return { ...(first && { since: first }), ...(last && { until: last }) }
}

/** The time before is not that of what else was done to them. */
export function timesOf({ before, now: asked, words }: Turn): Partial<Query> {
  const now = { ...asked, ...inSameYear(before, asked, words) }
  return {
    // “Who has been indicted over it?” after whether the EU blamed somebody at the time.
    ...(before.atTheTime && isAnotherAct({ before, now }) && { asOf: undefined, atTheTime: false }),
    ...(now.acts.length > 0 &&
      (now.on.length > 0 ||
        now.wanted === 'when' ||
        (/\b(?:they|them)\b/i.test(words) && now.wanted !== 'confidence' && !isOfSpeaker(before, words))) && {
        since: undefined,
        until: undefined,
      }),
    ...((now.since || now.until) && { since: now.since, until: now.until }),
    // “And by the end of 2024?” after how it stood in July 2021.
    ...((now.since || now.until) && !now.asOf && { asOf: undefined }),
    // “Did the EU follow?” after what was done in a month; “did nobody sanction anyone for it?” after what was said in one.
    ...(!now.since &&
      !now.until &&
      (followed.test(words) || isMeasureForIt({ before, now, words })) &&
      inMonth(before)),
    // “Which ones were listed later?” after whether any was by July 2021.
    ...(/\b(?:later|afterwards|eventually)\b/i.test(words) &&
      before.until &&
      !before.since && { since: after(before.until), until: undefined }),
    // “Anyone later on?” is not of the day.
    ...(/\b(?:later|afterwards|eventually|by now|since)\b/i.test(words) && { asOf: undefined, atTheTime: false }),
    ...(now.asOf && { asOf: now.asOf }),
    ...(now.atTheTime && { atTheTime: true }),
  }
}

const followed = /^(?:and |but |so )?(?:did|has|have) .{2,30}? (?:follow(?:ed)?(?: suit)?|come after)\W*$/i

const isMeasureForIt = ({ before, now, words }: Pick<Turn, 'before' | 'now' | 'words'>): boolean =>
  areMeasures(now.acts) &&
  areAll(before.acts, ({ takes }) => takes !== 'actor') &&
  /\b(?:for|over) (?:it|that)\b/i.test(words)

/** A month or a day is that of what was asked, and of nothing that came of it. */
const inMonth = ({ since, until }: Query): Pick<Query, 'since' | 'until'> =>
  since && until && since.length >= 7 && since.slice(0, 7) === until.slice(0, 7)
    ? { since: undefined, until: undefined }
    : {}

/** “Did they name an author?” after whether the EU condemned it: the EU, then. */
const isOfSpeaker = ({ by, on, wanted }: Query, words: string): boolean =>
  wanted === 'whether' && by.length === 1 && on.length === 0 && /^(?:and |but |so )?(?:did|do|have) they\b/i.test(words)

/** “What about the Irish health service?” after who hit Costa Rica in 2022: the year was that of the matter before, where nothing of this one is in it. */
export function inItsTime(merged: Query, { now }: Turn, archive: Archive): Query {
  const kept = (merged.since ?? merged.until) && (now.since ?? now.until) === undefined
  const moved = now.over.length + now.victims.length > 0
  return kept && moved && answerQuery(archive, merged).statements.length === 0
    ? { ...merged, since: undefined, until: undefined }
    : merged
}

/** “And in September?” after what was asked of August 2024. */
function inSameYear({ since: then }: Query, { since, until }: Query, words: string): Pick<Query, 'since' | 'until'> {
  if (!then || !since || !until || /\d{4}|\b(?:this|last|past)\b/.test(words) || since.length < 7) return {}
  const move = (day: Day) => Day.safeParse(`${then.slice(0, 4)}${day.slice(4)}`).data
  return { since: move(since), until: move(until) }
}

/** “And the year after?” */
function nextYear(day: Day | undefined, words: string): Day | undefined {
  const [, after, next] = /\bthe year (after|before)\b|\bthe (next|following|previous) year\b/i.exec(words) ?? []
  const step = /^(?:after|next|following)$/i.test(after ?? next ?? '') ? 1 : -1
  return day && (after ?? next) ? Day.safeParse(`${Number(day.slice(0, 4)) + step}`).data : undefined
}
