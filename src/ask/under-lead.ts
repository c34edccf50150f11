import { explainLead, needsLead } from './lead.ts'
import { areStatements } from './lexicon/act.ts'
import { inPlainWords } from './lexicon/plain-words.ts'
import { thenAsked } from './on-day-of.ts'
import type { Item } from './pieces/item.ts'
import type { Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'
import { saysOverWhat } from './says.ts'
import { explainSentence } from './sentence.ts'
import { asksWhetherSo, type Sentences } from './sentences.ts'
import { ofEverything } from './unsure-of-all.ts'

/** A question under a topic that stands before it: “Target breach: who was charged”. */
export function explainUnder(
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

/** “Georgia 2019: …”: what was done there then. */
export function attackIn(lead: readonly Item[]): string | undefined {
  const said = lead.filter(({ is }) => is !== 'filler')
  const state = said.find((item) => item.is === 'name' && item.state !== undefined)
  const time = said.find(({ is }) => is === 'time')
  const year = time?.is === 'time' && time.time.bare ? time.time.since : undefined
  return said.length === 2 && state?.is === 'name' && year?.length === 4
    ? `the ${year} ${state.text} attack`
    : undefined
}

/** “Brussels blamed Russia - when was that?”: what stands before is read as if it had been asked; what of it was not read is told. */
export function withLead(
  { lead, question, onThatDay }: Sentences,
  reader: Reader,
  before: Query | undefined,
): Explained {
  const said = lead === undefined ? undefined : explainLead(inPlainWords(lead), reader, before)
  const told = said?.reading.is === 'query' ? ofNamed(said.reading.query) : undefined
  if (said && told && asksWhetherSo.test(question))
    return { ...said, reading: { is: 'query', query: { ...told, wanted: 'whether' } } }
  const asked = ofLead(underLead(explainSentence(inPlainWords(question), reader, told ?? before), told), told)
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

/** “FCDO sanctions in 2025, how many acts”: nothing but what stands before it says of what. */
function ofLead(asked: Explained, told: Query | undefined): Explained {
  const { reading } = asked
  if (reading.is !== 'query' || reading.second || !told || !ofEverything(reading.query)) return asked
  const { wanted, acts } = reading.query
  const query = { ...told, wanted, acts: acts.length === 0 || areStatements(acts) ? told.acts : acts }
  return { ...asked, reading: { ...reading, query } }
}

/** “The ex CIA guy who leaked the agency’s tools”: the agency is none that is asked about; “APT31: did NATO back the Czechs”: on the group, or over its matter. */
function ofNamed(told: Query): Query {
  const [group, ...others] = told.on.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  const [incident, ...more] = told.over
  if (told.wanted === 'about' && group && incident && told.on.length === 1 && others.length + more.length === 0)
    return { ...told, on: [], over: [], around: [{ actor: group, incident }] }
  return told.over.length > 0 ? { ...told, on: told.on.filter(({ actor, only }) => actor ?? only === 'person') } : told
}
