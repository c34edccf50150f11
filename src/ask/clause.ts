import { answerQuery } from './answer/answer-query.ts'
import { attacksListed } from './filling/attacks-listed.ts'
import { ofClaims } from './filling/claims-of-victims.ts'
import { counted } from './filling/counted.ts'
import { figuresDescribed } from './filling/figures-described.ts'
import { fill } from './filling/fill.ts'
import { isForeign } from './filling/foreign.ts'
import { fromTexts } from './filling/from-texts.ts'
import { postOfThat } from './filling/post-of-that.ts'
import { withHolders } from './filling/posts-held.ts'
import { wordsQuotedIn } from './filling/quoted.ts'
import { isTold, refusalOf, unfilled } from './filling/refusals.ts'
import { sectorsHit } from './filling/sectors-hit.ts'
import { sizeAsked } from './filling/sizes.ts'
import { ofSortsByName } from './filling/sorts-by-name.ts'
import { ofNoOther } from './filling/strangers.ts'
import { onTopic } from './filling/topics.ts'
import { unheardNamesIn } from './filling/unheard.ts'
import { unknownIn } from './filling/unknown.ts'
import { unreadIn } from './filling/unread.ts'
import { settleWhich } from './filling/which.ts'
import { whoIsIn } from './filling/who-is.ts'
import { ofVictims } from './filling/whose.ts'
import { inMonth, onDay } from './filling/yearless.ts'
import { follow } from './follow/follow.ts'
import { followsSurely, unheardIn } from './follow/follow-cues.ts'
import { overAnother } from './follow/other-matter.ts'
import { ofItsGovernment, ofOwner } from './follow/owner.ts'
import { overTheSame } from './follow/same-matter.ts'
import { staysWithTopic } from './follow/stays-with-topic.ts'
import { pointsAtNone } from './follow/the-one.ts'
import { toThoseMeasures } from './follow/those-measures.ts'
import { vagueIn } from './follow/vague.ts'
import { whichOfThose } from './follow/which-of-those.ts'
import { isUnkept } from './lexicon/people.ts'
import { everyday, notYet, offTopic } from './lexicon/talk.ts'
import { createVocabulary } from './lexicon/vocabulary.ts'
import { whetherMarks } from './lexicon/whether-marks.ts'
import { withAttack } from './pattern/attack-of-year.ts'
import { withOwner } from './pattern/own-hit.ts'
import { placeNames } from './pattern/roles.ts'
import { sensesIn } from './pattern/senses.ts'
import { withoutAffiliation } from './pieces/affiliated.ts'
import { impossibleDayIn } from './pieces/impossible-day.ts'
import { withoutWholes } from './pieces/part-of-whole.ts'
import { segment, spellOut } from './pieces/segment.ts'
import { settle } from './pieces/settle.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Clause, Explained, Reader, Reading } from './reading.ts'
import { describedIn } from './texts/described.ts'

/** Reads one clause: its words, then names, pattern and query; `before` is what it may follow up. */
export function explainClause(words: string, reader: Reader, before: Query | undefined): Explained {
  const explained = readClause(words, reader, before)
  const { reading } = explained
  if (reading.is !== 'which') return explained
  const read = (question: string) => readClause(question, reader, before).reading
  return {
    ...explained,
    reading: settleWhich(reading, unknownIn(explained.items, reader), read, reader.archive, before),
  }
}

/** The same, where a name that several have is left open. */
function readClause(typed: string, reader: Reader, before: Query | undefined): Explained {
  const senses = sensesIn(reader)
  const vocabulary = createVocabulary(reader.archive)
  const words = spellOut(postOfThat(toThoseMeasures(typed, before), before, reader.archive), vocabulary)
  const asked = whetherMarks.reduce((left, mark) => left.replace(mark, ' '), words)
  const found = segment(asked, vocabulary, reader.names, reader.today)
  const unheard = unheardNamesIn(found, reader.archive)
  if (unheard.length > 0) return { words, items: found, placed: [], reading: { is: 'not-understood', parts: unheard } }
  const own = withoutWholes(withoutAffiliation(found, reader), reader)
  const items = settle(own, senses, describedIn(reader.archive), vocabulary.apart)
  const placed = placeNames(items, senses)
  const held = withHolders(words, items, reader)
  if (held && 'words' in held) return readClause(held.words, reader, before)
  if (held) return { words, items, placed, reading: { is: 'not-understood', parts: [held.unheld] } }
  const owned = withAttack(words, items, reader.archive) ?? withOwner(words, placed)
  if (owned) return readClause(owned, reader, before)
  const unknown = unknownIn(items, reader)
  const clause = { words, items, placed, unknown, reader, senses, before }
  if (isOffTopic(clause)) return { words, items, placed, reading: { is: 'out-of-scope' } }
  return { words, items, placed, reading: calledSo(counted(ofNoOther(read(clause), clause), clause), clause) }
}

const calledSo = (reading: Reading, { words, reader }: Clause): Reading =>
  reading.is === 'query' ? { ...reading, query: ofSortsByName(reading.query, words, reader.archive) } : reading

/** A song is nothing on record, and Song Kum Hyok is. */
function isOffTopic({ words, items, placed }: Clause): boolean {
  const done = items.some((item) => item.is === 'act' && (!item.phrase.act.weak || item.phrase.act.ofAccused))
  const named = placed.flatMap(({ item }) => (item.is === 'name' ? [item] : []))
  const own = named.filter(({ state, text }) => !state && (done || text.includes(' ')))
  const said = own.reduce((left, { text }) => left.replace(text, ' '), words.toLowerCase())
  return offTopic.test(done && named.length > 0 ? said.replace(everyday, ' ') : said)
}

/** So many words that no name has describe something, and do not go on with what was asked before. */
const twoWords = 2

function read(clause: Clause): Reading {
  const atOnce = readAtOnce(clause)
  // “By how much did its share price fall”: no words on record make that known.
  if (atOnce?.is === 'not-understood' && notYet.test(clause.words)) return atOnce
  const reading = atOnce ?? readPattern(clause)
  if (reading.is === 'not-understood' && reading.parts.every(isUnkept)) return reading
  const known = reading.is === 'query' ? reading.query : undefined
  const quoted = reading.is === 'which' ? undefined : wordsQuotedIn(clause, known)
  if (quoted) return { is: 'query', query: quoted }
  const described = clause.before ? describedAnew(clause) : fromTexts(clause, reading)
  if (described)
    return described.is === 'query'
      ? { ...described, query: ofClaims(described.query, clause.reader.archive) }
      : described
  const sized = clause.before && clause.unknown.length < twoWords ? undefined : figuresDescribed(clause, known)
  return sized ? { is: 'query', query: sized } : reading
}

/** “Who stole the 4,500 bitcoin from the Japanese exchange” after another matter: so many words describe one of its own. */
function describedAnew(clause: Clause): Reading | undefined {
  if (clause.unknown.length < twoWords || followsSurely({ ...clause, before: emptyQuery, now: emptyQuery }))
    return undefined
  const alone = { ...clause, before: undefined }
  const found = fromTexts(alone, readAtOnce(alone) ?? readPattern(alone))
  return found?.is === 'query' && answerQuery(alone.reader.archive, found.query).verdict === 'none' ? undefined : found
}

/** What needs no pattern: “will Russia deny it”, “and how much was it”, “who painted the ceiling”, “hacks of parliaments”. */
function readAtOnce(clause: Clause): Reading | undefined {
  const { words, items, unknown, reader, before } = clause
  const told = isTold(clause)
  const never = impossibleDayIn(words)
  if (never) return { is: 'not-understood', parts: [never] }
  const unknowable = notYet.exec(words)
  if (unknowable && (told || before || unknown.length === 0 || /\b(?:price|insurers?)\b/i.test(words)))
    return { is: 'not-understood', parts: [unknowable[0].trim()] }
  const size = sizeAsked(clause)
  if (size) return { is: 'query', query: size }
  const those = whichOfThose(clause)
  if (those) return { is: 'query', query: those }
  const listed = attacksListed(words, items, reader.archive)
  if (listed && (!before || listed.over.length > 0 || /^(?:please )?(?:list|show|name)\b/i.test(words)))
    return { is: 'query', query: listed }
  const sector = sectorsHit(words, items, reader)
  const whole = sector?.hit ?? [...(sector?.on ?? []), ...(sector?.victims ?? [])][0]
  if (sector && (!before || whole)) return { is: 'query', query: sector }
  const who = whoIsIn(clause)
  if (who) return { is: 'query', query: who }
  if (told) return undefined
  if (isForeign(clause)) return { is: 'out-of-scope' }
  const hit = ofVictims(clause, emptyQuery)
  if (hit) return hit
  return unknown.length > 0 ? { is: 'not-understood', parts: unknown } : undefined
}

function readPattern(clause: Clause): Reading {
  const { words, items, placed, reader, senses, before } = clause
  const pattern = fill(words, items, before ? overAnother(before, words, placed, senses) : placed, reader)
  if ('is' in pattern) return unfilled(pattern, clause)
  const { query: filled, left } = onTopic(pattern, clause)
  const hit = ofVictims(clause, filled)
  if (hit) return hit
  const unread = unreadIn(clause, filled)
  if ('is' in unread) return unread
  const followed =
    before && (follow({ ...clause, before, now: filled }, reader.archive) ?? overTheSame(before, filled, words, reader))
  const owned = followed && before && ofOwner(followed, { before, now: filled, words }, reader.archive)
  const idle = followed && before && filled.acts.length === 0 ? unheardIn(followed, before, words) : undefined
  if (idle) return { is: 'not-understood', parts: [idle], rest: before }
  const nobody = followed && before && pointsAtNone(filled, { before, words }, reader.archive)
  if (nobody) return { is: 'not-understood', parts: [nobody] }
  const refused = followed ? vagueIn(followed, clause) : refusalOf(filled, clause)
  if (refused) return refused
  const timed = inMonth(onDay(owned ?? filled, items, reader), words, reader, owned && before)
  const topical = before ? staysWithTopic(timed, before, words, reader.archive) : timed
  const query = ofItsGovernment(topical, words, reader.archive)
  const passed = [...unread.words, ...(followed ? [] : left)]
  return { is: 'query', query, ...(passed.length > 0 && { unread: passed }) }
}
