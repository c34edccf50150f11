import type { Archive } from '../model/archive.ts'
import { withoutAside } from './asides.ts'
import { askedApart } from './asked-apart.ts'
import { begunThen } from './begun-then.ts'
import { betweenTwo } from './between-two.ts'
import { byLead } from './by-lead.ts'
import { claimedSo } from './claimed-so.ts'
import { explainClause } from './clause.ts'
import { hitElsewhere } from './filling/hit-elsewhere.ts'
import { ofSortHit } from './filling/of-sort-hit.ts'
import { quotedIn } from './filling/quoted.ts'
import { firstThen } from './first-then.ts'
import { doneIt, whoDidThem, whoSigned } from './follow/do-it.ts'
import { nthOfList, pointsAtNth } from './follow/nth-of-list.ts'
import { pickedAmong, pickedOf } from './follow/picked.ts'
import { calledSoOfIt, ofTheSameGroup } from './follow/the-same-group.ts'
import { toldAgain } from './follow/told-again.ts'
import { pointsAtOthers } from './follow/turns-of-some.ts'
import { leavesOutTime } from './follow/turns-that-leave-out.ts'
import { overLead } from './lead.ts'
import { withCopied } from './lexicon/copied.ts'
import { isProper } from './lexicon/english.ts'
import { asksWhatIs } from './lexicon/introductions.ts'
import { isManners } from './lexicon/manners.ts'
import { withTheirOwn } from './lexicon/namesakes-abroad.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { onward } from './lexicon/thread.ts'
import { withoutUnwanted } from './lexicon/unwanted.ts'
import { withoutPosts } from './lexicon/without-posts.ts'
import { onAir } from './on-air.ts'
import { oneOfThose } from './one-of-those.ts'
import { onlyNamed } from './only-named.ts'
import type { Item } from './pieces/item.ts'
import { bodyAlone } from './pieces/part-of-whole.ts'
import type { Query } from './query.ts'
import type { Explained, Reader, Reading } from './reading.ts'
import { searched, searchedInTalk } from './searched.ts'
import { explainSentence } from './sentence.ts'
import { type Sentences, sentencesIn } from './sentences.ts'
import { withoutStrangeLead } from './strange-lead.ts'
import { withPremises } from './taken-for-granted.ts'
import { attackIn, explainUnder, withLead } from './under-lead.ts'
import { unsureOfNone, unsureOfReading, unsureOfWhat, unsureOfYes } from './unsure.ts'
import { unsureOfAll } from './unsure-of-all.ts'
import { ofVictimAlone } from './victim-alone.ts'

/** Reads a question about the record; `before` is the question that it may follow up. Never guesses in silence. */
export const readQuestion = (text: string, reader: Reader, before?: Query): Reading =>
  explainQuestion(text, reader, before).reading

export function explainQuestion(written: string, reader: Reader, before?: Query): Explained {
  const typed = bodyAlone(written, reader)
  const copied = withCopied(oneOfThose(withoutUnwanted(typed), before, reader.archive), reader.archive)
  const text = withTheirOwn(withoutPosts(copied, reader.archive), reader.archive, before)
  const read = (clause: string) => explainSentence(clause, reader, undefined).reading
  const readRest = (rest: string) => explainQuestion(rest, reader, before)
  const led = withoutStrangeLead(explainAsked(text, reader, before), text, reader, readRest)
  const asked = withoutAside(led, text, reader, readRest)
  const elsewhere = hitElsewhere(asked.reading, typed, reader)
  const hit = { ...asked, reading: ofSortHit(elsewhere, typed, reader.archive) }
  const search = before
    ? searchedInTalk(hit, () => explainAsked(text, reader, undefined), text, reader)
    : searched(hit, typed, reader)
  const named = onlyNamed(ofVictimAlone(text, search, reader.archive), text, reader.archive, before)
  const said = aboutNobody(ofSomebody(named, typed), typed)
  const sure = unsureOfNone(unsureOfAll(unsureOfWhat(withPremises(said, text, reader.archive, read))), reader.archive)
  const claimed = unsureOfYes(unsureOfReading(sure, typed, reader.archive), typed, reader.archive)
  return begunThen(onAir(claimedSo(firstThen(claimed, typed), typed), typed, reader.archive), typed, reader.archive)
}

/** “Head of it?”: what is on record of nobody by name is no page. */
function ofSomebody(explained: Explained, typed: string): Explained {
  const { reading } = explained
  if (reading.is !== 'query' || reading.query.wanted !== 'about') return explained
  const { by, on, over, around, victims, also } = reading.query
  const isNamed = [...by, ...on].some(({ actor, speaker }) => actor ?? speaker)
  return isNamed || over.length + around.length + victims.length + also.length > 0
    ? explained
    : { ...explained, reading: { is: 'not-understood', parts: [typed] } }
}

/** “What about ShinyHunters?”, of whom nothing is on record: a name that is not known, and no small talk. */
function aboutNobody(explained: Explained, typed: string): Explained {
  const [, name] =
    /^(?:(?:and|so|but|ok)[ ,]+)*(?:what|how) about (?:the )?([^\s?!.]+(?: [^\s?!.]+){0,3})\W*$/i.exec(typed) ?? []
  return explained.reading.is === 'out-of-scope' && name?.split(' ').some(isProper)
    ? { ...explained, reading: { is: 'not-understood', parts: [name] } }
    : explained
}

function explainAsked(text: string, reader: Reader, before: Query | undefined): Explained {
  const plain = inPlainWords(text)
  const picked =
    before &&
    (toldAgain(text, before) ??
      pickedOf(text.trim(), before, reader.archive) ??
      pickedAmong(text.trim(), before, reader.archive) ??
      nthOfList(text, before, reader.archive))
  if (picked) return { words: text, items: [], placed: [], reading: { is: 'query', query: picked } }
  if (before && asksWhatIs(text)) {
    const own = explainQuestion(text, reader)
    if (own.reading.is === 'query' && isOfOne(own.reading.query, reader.archive)) return own
  }
  if (before && (leavesOutTime.test(text.trim()) || pointsAtNth(text, before) || pointsAtOthers(text, before)))
    return { words: text, items: [], placed: [], reading: { is: 'not-understood', parts: [text], rest: before } }
  const next =
    before &&
    (doneIt(text, before, reader) ??
      whoDidThem(text, before) ??
      whoSigned(text, before) ??
      ofTheSameGroup(text, before, reader.archive) ??
      calledSoOfIt(text, before, reader.archive) ??
      onward(text, before.wanted) ??
      onward(plain, before.wanted))
  const words = next === undefined ? plain : inPlainWords(next)
  if (isManners(text)) return { words, items: [], placed: [], reading: { is: 'out-of-scope' } }
  const quoted = quotedIn(words, text, reader.archive)
  if (quoted) return { words, items: [], placed: [], reading: { is: 'query', query: quoted } }
  const readOne = (each: string) => explainSentence(each, reader, undefined)
  const apart = askedApart({ text, words }, reader, before, (rest, then) => explainQuestion(rest, reader, then))
  if (apart) return apart
  const both = betweenTwo(words, reader, readOne) ?? betweenTwo(text, reader, readOne)
  if (both) return both
  const several = sentencesIn(words)
  if (several?.tail) return withTail(several, several.tail, reader, before)
  if (!several) {
    const read = explainSentence(words, reader, before)
    return before && isOnlyName(text, read) ? explainSentence(`and ${words}`, reader, before) : read
  }
  const lead = several.lead === undefined ? [] : explainClause(several.lead, reader, before).items
  const by = byLead(several, lead, readOne, reader.archive)
  if (by) return by
  const dated = attackIn(lead)
  if (dated) return explainSentence(inPlainWords(`${several.question} over ${dated}`), reader, before)
  const topic = several.lead !== undefined && !lead.some(isAct)
  if (!topic) return withLead(several, reader, before)
  return overLead(explainUnder(several, { words, text }, lead, reader, before), several.lead, reader)
}

/** “Has North Korea denied the Sony hack? And WannaCry?”: the second follows the first; where it does not, it is told as unread. */
function withTail({ lead, question }: Sentences, tail: string, reader: Reader, before: Query | undefined): Explained {
  const first = explainQuestion([lead, question].filter(Boolean).join('. '), reader, before)
  if (first.reading.is !== 'query') return first
  const then = readQuestion(tail, reader, first.reading.query)
  return then.is === 'query' && !first.reading.second
    ? { ...first, reading: { ...first.reading, second: then.query } }
    : { ...first, reading: { ...first.reading, unread: [...(first.reading.unread ?? []), tail] } }
}

/** What is on record about one incident, or about an actor that is no state. */
const isOfOne = ({ wanted, over, around, by, on }: Query, { actorsById }: Archive): boolean =>
  wanted === 'about' &&
  (over.length + around.length > 0 ||
    [...by, ...on].some(({ actor }) => actor !== undefined && actorsById.get(actor)?.kind !== 'state'))

/** “WannaCry?” after who attributed another. */
const isOnlyName = (text: string, { items, reading }: Explained): boolean =>
  /\?\s*$/.test(text) &&
  reading.is === 'query' &&
  reading.query.wanted === 'about' &&
  items.some(({ is }) => is === 'name') &&
  items.every(({ is }) => is === 'name' || is === 'filler' || is === 'deed')

const isAct = ({ is }: Item): boolean => is === 'act'
