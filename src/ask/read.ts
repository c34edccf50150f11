import type { Archive } from '../model/archive.ts'
import { aroundMatter } from './around-matter.ts'
import { withoutAside } from './asides.ts'
import { explainClause } from './clause.ts'
import { hitElsewhere } from './filling/hit-elsewhere.ts'
import { quotedIn } from './filling/quoted.ts'
import { pickedAmong, pickedOf } from './follow/picked.ts'
import { toldAgain } from './follow/told-again.ts'
import { overThen, replyTo } from './inner-clause.ts'
import { explainLead, needsLead, overLead } from './lead.ts'
import { withCopied } from './lexicon/copied.ts'
import { asksWhatIs } from './lexicon/introductions.ts'
import { isManners } from './lexicon/manners.ts'
import { withTheirOwn } from './lexicon/namesakes-abroad.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { onward } from './lexicon/thread.ts'
import { withoutUnwanted } from './lexicon/unwanted.ts'
import { withoutPosts } from './lexicon/without-posts.ts'
import { onDayOf, thenAsked } from './on-day-of.ts'
import { oneOfThose } from './one-of-those.ts'
import type { Item } from './pieces/item.ts'
import type { Query } from './query.ts'
import type { Explained, Reader, Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'
import { asksWhetherSo, type Sentences, sentencesIn } from './sentences.ts'
import { withoutStrangeLead } from './strange-lead.ts'
import { withPremises } from './taken-for-granted.ts'
import { asksMore, clausesIn, deniedIn, standsAlone, withoutClaim } from './two-clauses.ts'
import { unsureOfNone } from './unsure.ts'
import { ofVictimAlone } from './victim-alone.ts'

/** Reads a question about the record; `before` is the question that it may follow up. Never guesses in silence. */
export const readQuestion = (text: string, reader: Reader, before?: Query): Reading =>
  explainQuestion(text, reader, before).reading

export function explainQuestion(typed: string, reader: Reader, before?: Query): Explained {
  const copied = withCopied(oneOfThose(withoutUnwanted(typed), before, reader.archive), reader.archive)
  const text = withTheirOwn(withoutPosts(copied, reader.archive), reader.archive, before)
  const read = (clause: string) => explainSentence(clause, reader, undefined).reading
  const readRest = (rest: string) => explainQuestion(rest, reader, before)
  const led = withoutStrangeLead(explainAsked(text, reader, before), text, reader, readRest)
  const asked = withoutAside(led, text, reader, readRest)
  const hit = { ...asked, reading: hitElsewhere(asked.reading, typed, reader) }
  const named = onlyNamed(ofVictimAlone(text, hit, reader.archive), text, before)
  return unsureOfNone(withPremises(named, text, reader.archive, read), reader.archive)
}

/** “Timeline of the Sony hack”: every fact. */
const asksAll = /\b(?:timelines?|chronolog\w+|everything|all|facts|statements)\b/i

/** “The attack on the Polish financial regulator”: what is on record of it. */
function onlyNamed(explained: Explained, text: string, before: Query | undefined): Explained {
  const { reading } = explained
  if (before || asksAll.test(text) || reading.is !== 'query') return explained
  const { query } = reading
  const isBare =
    query.wanted === 'acts' &&
    query.over.length === 1 &&
    query.acts.length + query.by.length + query.on.length + query.mentions.length + query.also.length === 0 &&
    (query.since ?? query.until ?? query.order) === undefined
  return isBare ? { ...explained, reading: { ...reading, query: { ...query, wanted: 'about' } } } : explained
}

function explainAsked(text: string, reader: Reader, before: Query | undefined): Explained {
  const plain = inPlainWords(text)
  const picked =
    before &&
    (toldAgain(text, before) ??
      pickedOf(text.trim(), before, reader.archive) ??
      pickedAmong(text.trim(), before, reader.archive))
  if (picked) return { words: text, items: [], placed: [], reading: { is: 'query', query: picked } }
  if (before && asksWhatIs(text)) {
    const own = explainQuestion(text, reader)
    if (own.reading.is === 'query' && isOfOne(own.reading.query, reader.archive)) return own
  }
  const next = before && (onward(text, before.wanted) ?? onward(plain, before.wanted))
  const words = next === undefined ? plain : inPlainWords(next)
  if (isManners(text)) return { words, items: [], placed: [], reading: { is: 'out-of-scope' } }
  const quoted = quotedIn(words, reader.archive)
  if (quoted) return { words, items: [], placed: [], reading: { is: 'query', query: quoted } }
  const several = sentencesIn(words)
  if (several?.tail) return withTail(several, several.tail, reader, before)
  if (!several) {
    const read = explainSentence(words, reader, before)
    return before && isOnlyName(text, read) ? explainSentence(`and ${words}`, reader, before) : read
  }
  const lead = several.lead === undefined ? [] : explainClause(several.lead, reader, before).items
  const dated = attackIn(lead)
  if (dated) return explainSentence(inPlainWords(`${several.question} over ${dated}`), reader, before)
  const topic = several.lead !== undefined && !lead.some(isAct)
  if (!topic) return withLead(several, reader, before)
  return overLead(explainUnder(several, { words, text }, lead, reader, before), several.lead, reader)
}

/** A question under a topic that stands before it: “Target breach: who was charged”. */
function explainUnder(
  several: Sentences,
  { words, text }: Record<'words' | 'text', string>,
  lead: readonly Item[],
  reader: Reader,
  before: Query | undefined,
): Explained {
  const whole = explainSentence(words, reader, before)
  // “After Cloud Hopper, did the EU list any more”: a time, and no sentence of its own.
  if (!several.long && /^when /i.test(words) && whole.reading.is === 'query' && asksIfSo.test(several.question))
    return explainSentence(words.replace(/^when /i, 'as '), reader, before)
  if (!several.long && /^(?:when|after) /i.test(words) && whole.reading.is === 'query') return whole
  const opens = /^(?:and |but |so )?(?:did|do|does|has|have|had|is|are|was|were)\b/i.test(several.question)
  if (opens || several.long || whole.reading.is === 'not-understood') return withLead(several, reader, before)
  // “Target breach: who was charged”: it may have a name that is a word for what was done.
  const isDeed = lead.some(({ is }) => is === 'deed') && lead.every(({ is }) => is === 'deed' || is === 'filler')
  const alone = isDeed && !(before && goesOn.test(text)) ? explainSentence(several.question, reader, undefined) : whole
  if (isDeed && alone.reading.is === 'query' && needsLead(alone.reading.query, several.question, undefined))
    return { ...alone, reading: { is: 'not-understood', parts: [several.lead ?? ''], rest: alone.reading.query } }
  // “We are writing about Predator. Who has been sanctioned?”
  const led = whole.reading.is === 'query' && whole.reading.unread ? withLead(several, reader, before) : whole
  return led.reading.is === 'query' ? led : whole
}

/** “When it came to light, did the US blame Iran for it”: asks whether, and not when. */
const asksIfSo = /^(?:did|was|were|has|had|have|is)\b/i

/** “The attack: who condemned it” in a thread. */
const goesOn = /^(?:and |but |so )?(?:the|this|that) /i

/** “Has North Korea denied the Sony hack? And WannaCry?”: the second follows the first; where it does not, it is told as unread. */
function withTail({ lead, question }: Sentences, tail: string, reader: Reader, before: Query | undefined): Explained {
  const first = explainQuestion([lead, question].filter(Boolean).join('. '), reader, before)
  if (first.reading.is !== 'query') return first
  const then = readQuestion(tail, reader, first.reading.query)
  return then.is === 'query' && !first.reading.second
    ? { ...first, reading: { ...first.reading, second: then.query } }
    : { ...first, reading: { ...first.reading, unread: [...(first.reading.unread ?? []), tail] } }
}

/** “Georgia 2019: …”: what was done there then. */
function attackIn(lead: readonly Item[]): string | undefined {
  const said = lead.filter(({ is }) => is !== 'filler')
  const state = said.find((item) => item.is === 'name' && item.state !== undefined)
  const time = said.find(({ is }) => is === 'time')
  const year = time?.is === 'time' && time.time.bare ? time.time.since : undefined
  return said.length === 2 && state?.is === 'name' && year?.length === 4
    ? `the ${year} ${state.text} attack`
    : undefined
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

/** “Brussels blamed Russia - when was that?”: what stands before is read as if it had been asked; what of it was not read is told. */
function withLead({ lead, question, onThatDay }: Sentences, reader: Reader, before: Query | undefined): Explained {
  const said = lead === undefined ? undefined : explainLead(inPlainWords(lead), reader, before)
  const told = said?.reading.is === 'query' ? ofNamed(said.reading.query) : undefined
  if (said && told && asksWhetherSo.test(question))
    return { ...said, reading: { is: 'query', query: { ...told, wanted: 'whether' } } }
  const asked = underLead(explainSentence(inPlainWords(question), reader, told ?? before), told)
  if (onThatDay && told && asked.reading.is === 'query')
    return { ...asked, reading: { ...asked.reading, query: thenAsked(asked.reading.query, told, reader.archive) } }
  // “Canada’s sanctions on providers - when were they and under which regulations?”
  if (said && told && told.acts.length > 0 && asked.reading.is === 'out-of-scope')
    return { ...said, reading: { is: 'query', query: told, unread: [question] } }
  if (told || asked.reading.is !== 'query' || lead === undefined || said?.reading.is === 'out-of-scope') return asked
  if (!before && needsLead(asked.reading.query, question, said))
    return { ...asked, reading: { is: 'not-understood', parts: [lead], rest: asked.reading.query } }
  return { ...asked, reading: { ...asked.reading, unread: [...(asked.reading.unread ?? []), lead] } }
}

/** “Half a million routers were infected with VPNFilter; to which group did they ascribe the network”: over that one matter, where it does not say over what. */
function underLead(asked: Explained, told: Query | undefined): Explained {
  const { reading } = asked
  if (reading.is !== 'query' || saysOverWhat(reading.query) || told?.over.length !== 1) return asked
  const { query, second } = reading
  if (query.wanted === 'about' || query.acts.length === 0) return asked
  const over = told.over
  return {
    ...asked,
    reading: {
      ...reading,
      query: { ...query, over },
      ...(second && { second: saysOverWhat(second) ? second : { ...second, over } }),
    },
  }
}

/** “The ex CIA guy who leaked the agency’s tools”: the agency is none that is asked about; “APT31: did NATO back the Czechs”: on the group, or over its matter. */
function ofNamed(told: Query): Query {
  const [group, ...others] = told.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const [incident, ...more] = told.over
  if (told.wanted === 'about' && group && incident && told.on.length === 1 && others.length + more.length === 0)
    return { ...told, on: [], over: [], around: [{ actor: group, incident }] }
  return told.over.length > 0 ? { ...told, on: told.on.filter(({ actor, only }) => actor ?? only === 'person') } : told
}

function explainSentence(words: string, reader: Reader, before: Query | undefined): Explained {
  const read = (clause: string) => explainClause(clause, reader, undefined).reading
  const plain = aroundMatter(words, explainClause(words, reader, before), read, reader.archive)
  const goOn = (clause: string) => explainClause(clause, reader, before).reading
  const dated = onDayOf(words, plain, { read, goOn }, reader.archive)
  const asked = overThen(words, dated, read, reader.archive)
  const whole = replyTo(words, asked, read, reader.archive)
  const [claim, denied] = deniedIn(words)
  const [first, second] = denied ? [claim, denied] : clausesIn(words)
  if (!first || !second || whole.reading.is === 'out-of-scope') return whole
  const one = explainClause(first, reader, before)
  if (one.reading.is !== 'query' || !standsAlone(one.reading.query))
    return denied ? withoutClaim(first, explainClause(denied, reader, before)) : whole
  const other = explainClause(second.replace(/^(?=what )/i, 'and '), reader, one.reading.query)
  // “…, and has the embassy made a protest”: what nobody understands is no part of the first.
  if (other.reading.is === 'not-understood' && /^(?:did|has|have|was|were|whether) /i.test(second))
    return { ...whole, reading: { ...one.reading, unread: [...(one.reading.unread ?? []), second] } }
  if (other.reading.is !== 'query' || !asksMore(other)) return whole
  return { ...whole, reading: { ...one.reading, second: other.reading.query } }
}

const isAct = ({ is }: Item): boolean => is === 'act'
