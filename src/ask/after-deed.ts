import { shortName } from '../briefing/wording.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import { answerQuery } from './answer/answer-query.ts'
import { fitsAny } from './answer/matching.ts'
import { areReplies } from './lexicon/act.ts'
import { before } from './pieces/calendar.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

/** A deed, and what is asked of the time after or before it: “what did Australia say after China denied it”. */
const deed =
  /^(.{6,}?),? (after|since|before|until|(?<=^what (?:did|has) .{2,30} (?:do|done) )when) ((?:the )?\p{L}[^\s,]*(?: \p{L}[^\s,]*){0,2}? (?:had |has |first |publicly |formally )*(?:blamed|accused|named|attributed|condemned|denied|rejected|sanctioned|listed|indicted|charged|expelled|denounced|designated|warned|called out|pointed)\b.{2,60}?)\W*$/iu

const nouns = `(?:attributions?|accusations?|indictments?|charges|sanctions|listings?|denials?|takedowns?|condemnations?|expulsions?|advisor(?:y|ies)|arrests?)`

/** The same with a noun: “what came after the attribution of SolarWinds”. */
const named = new RegExp(
  String.raw`^(.{6,}?),? (after|since|before|following) ((?:the )(?:(?:first|public|official|formal|joint|us|uk|eu|american|british) )*${nouns} .{3,60}?)\W*$`,
  'iu',
)

/** “What came after”, “what followed”: whatever was said and done. */
const whatever = /^what (?:came|happened|followed|was said and done|was done|was said)$/i

/** Asked of the time after or before what another, or the one who is asked about, said or did; unread where that is not on record. */
export function afterDeed(
  words: string,
  whole: Explained,
  read: (clause: string) => Reading,
  archive: Archive,
): Explained {
  const [, question, when, clause] = deed.exec(words) ?? named.exec(words) ?? []
  if (!question || !when || !clause || whole.reading.is !== 'query') return whole
  const asked = whatever.test(question) ? ofWhatever : read(question)
  if (asked.is !== 'query' || !isOpen(asked.query)) return whole
  const subject = asked.query.by[0]?.actor
  const said = read(ofThem(clause, subject, asked.query.on[0]?.actor, archive))
  if (said.is === 'not-understood' && asked.query.wanted === 'whether' && /after|since/i.test(when))
    return { ...whole, reading: { is: 'not-understood', parts: [`${when} ${clause}`], rest: asked.query } }
  if (said.is !== 'query' || said.query.acts.length === 0 || !saysWhich(said.query)) return whole
  const done = answerQuery(archive, overTheSame({ ...said.query, wanted: 'acts' }, asked.query, clause, archive))
  const first = done.verdict === 'list' ? done.statements.at(-1) : undefined
  const over = saysOverWhat(asked.query) ? {} : { over: said.query.over, around: said.query.around }
  const time = first && timeOf(when, first.day)
  // A yes to half of a question is no answer.
  if (!time && asked.query.wanted === 'whether')
    return {
      ...whole,
      reading: { is: 'not-understood', parts: [`${when} ${clause}`], rest: { ...asked.query, ...over } },
    }
  if (!time)
    return {
      ...whole,
      reading: { ...asked, query: { ...asked.query, ...over }, unread: [...(asked.unread ?? []), `${when} ${clause}`] },
    }
  return { ...whole, reading: { ...asked, query: { ...asked.query, ...over, ...time } } }
}

/** “It”, “its officers”: who did it, or to whom it was done. */
function ofThem(clause: string, by: ActorId | undefined, on: ActorId | undefined, archive: Archive): string {
  const own = by ? clause.replace(/^(?:it|they|he|she)\b/i, shortName(archive, by)) : clause
  if (!on) return own
  const name = archive.actorsById.get(on)?.name ?? shortName(archive, on)
  return own.replace(/\b(?:its|his|her|their) (?=\p{L})/iu, `${name} `)
}

/** “Did Albania cut ties before the US blamed Iran”: blamed it over that, and not over whatever it first did. */
function overTheSame(said: Query, asked: Query, clause: string, archive: Archive): Query {
  if (saysOverWhat(said) || saysOverWhat(asked) || asked === ofWhatever.query || /\bfirst\b/i.test(clause)) return said
  const over = [
    ...new Set(answerQuery(archive, { ...asked, wanted: 'acts' }).statements.flatMap((each) => each.incidents)),
  ]
  const there = { ...said, over }
  return over.length > 0 && over.length <= fewMatters && fitsAny(archive, there) ? there : said
}

/** Of more matters than that a question is of none in particular. */
const fewMatters = 6

/** From that day on, or up to the day before it; of a month there is none. */
const timeOf = (when: string, day: Day): Partial<Query> | undefined =>
  /before|until/i.test(when)
    ? day.length === 'yyyy-mm-dd'.length
      ? { until: before(day) }
      : undefined
    : { since: day }

const ofWhatever: Reading & { is: 'query' } = { is: 'query', query: emptyQuery }

/** One who did it, or one matter. */
const saysWhich = ({ by, over, around }: Query): boolean => by.length === 1 || over.length + around.length === 1

const wantsDeeds: ReadonlySet<Query['wanted']> = new Set(['acts', 'who', 'whom', 'count', 'whether'])

/** Of which no time is told yet; a reply is to what it answers. */
const isOpen = ({ wanted, acts, since, until, asOf, sooner }: Query): boolean =>
  wantsDeeds.has(wanted) &&
  !(acts.length > 0 && areReplies(acts)) &&
  (since ?? until ?? asOf) === undefined &&
  sooner.length === 0
