import escapeRegExp from 'escape-string-regexp'
import { refer } from '../../find/names.ts'
import { reachOfSpeaker } from '../../find/roll-up.ts'
import { findStatements } from '../../find/statements.ts'
import type { Actor } from '../../model/actor.ts'
import { type Archive, actorOf } from '../../model/archive.ts'
import { newestFirst } from '../../model/day.ts'
import type { ActorId } from '../../model/id.ts'
import { offices } from '../lexicon/people.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Item, NameItem } from '../pieces/item.ts'
import type { Reader } from '../reading.ts'

/** By what is asked, the posts on record that it means. */
const kinds: readonly { asked: string; held: RegExp }[] = [
  { asked: '(?:co-?)?founders?', held: /founder/ },
  {
    asked: 'heads?|chiefs?|boss(?:es)?|directors?|commander|leader|ringleader|kingpin|mastermind',
    held: /head|chief|director|commander|leader|minister/,
  },
  { asked: 'minister', held: /minister/ },
  { asked: '(?:co-?)?owners?', held: /owner/ },
]

/** The words for them, for a pattern: “alleged co-founder”. */
export const postAsked = () => `${before}(?:${kinds.map(({ asked }) => asked).join('|')})`

/** “Who runs LockBit”, “who headed the GRU”. */
const leads =
  '(?:heads?|headed|leads?|led|runs?|ran|commands?|commanded|directs?|directed|is in charge of|was in charge of)'

/** Few questions name one. */
const anyPost = new RegExp(`\\b(?:${[leads, ...kinds.map(({ asked }) => asked)].join('|')})\\b`, 'i')

/** What may stand before a post. */
const before = '(?:then |former |current |alleged |suspected )?'

/** “The Iranian intelligence minister”: of which of its bodies. */
const fields: Readonly<Record<string, RegExp>> = {
  'military intelligence': /military intelligence|main intelligence/i,
  intelligence: /intelligence/i,
  spy: /intelligence|reconnaissance/i,
}

/**
 * “Was the GRU chief sanctioned”, “who is the leader of Trickbot”, “the Iranian intelligence minister”: the question with whoever has held
 * the post by the record in its place; of a body that speaks, with its head. `unheld`: the post of which the record knows nobody.
 */
export function withHolders(
  words: string,
  items: readonly Item[],
  reader: Reader,
): { words: string } | { unheld: string } | undefined {
  if (!anyPost.test(words)) return undefined
  for (const [at, item] of items.entries()) {
    if (item.is !== 'name' || item.speaker || item.among) continue
    const body = bodyOf(item, reader)
    const found = body && postIn(words, item.text, body)
    if (!found || isNamed(items.slice(at + 1), reader)) continue
    const { archive } = reader
    const holders = holdersOf(body, found, archive)
    // “Who is the GRU chief”: the last of whom the record knows.
    const meant = /^who(?: is|['’]s| leads| runs| heads)\b/i.test(words) ? holders.slice(-1) : holders
    // “The Conti bosses” are not the one of them whose post is on record.
    if (meant.length === 1 && /^(?:heads|chiefs|bosses|directors)$/.test(found.asked)) continue
    const named = meant.map((id) => `=${id}`).join(' or ')
    if (meant.length > 0) return { words: words.replace(found.text, found.asked === 'leads' ? `is ${named}` : named) }
    if (body.kind === 'state' || found.asked === 'minister' || found.asked === 'leads') continue
    if (found.asked.endsWith('s')) continue
    if (speaksByHead(body.id, archive))
      return /\b(?:head|director|commander)\b/i.test(found.text)
        ? undefined
        : { words: words.replace(found.text, `${item.text} head`) }
    if (accusedIn(archive).has(body.id) || whoLeadsIt.test(words))
      return { unheld: found.text.replace(refer(body.id), body.name) }
  }
  return undefined
}

/** “Who is the leader?” after a body: the question as it is put there. */
const whoLeadsIt = /^who is the leader of =\S+$/

interface Post {
  /** As it stands in the question. */
  text: string
  asked: string
  held: RegExp
  field: RegExp | undefined
}

function postIn(words: string, name: string, { kind }: Actor): Post | undefined {
  const [led] = new RegExp(`(?<=^who )${leads} (?:the )?${escapeRegExp(name)}$`, 'iu').exec(words) ?? []
  const [, head] = kinds
  if (led !== undefined && head && kind !== 'state')
    return { text: led, asked: 'leads', held: head.held, field: undefined }
  const owner = `${escapeRegExp(name)}(?:['’]s?)?`
  const field = kind === 'state' ? `(${Object.keys(fields).join('|')}) ` : '()'
  for (const { asked, held } of kinds)
    for (const form of [
      `(?:the )?\\b${owner} ${before}${field}(${asked})\\b(?! of\\b)`,
      `(?:one of |any of )?(?:the )?${before}${field}\\b(${asked}) (?:of|at|behind) (?:the |\\p{L}+(?: \\p{L}+)?['’]s )?${escapeRegExp(name)}\\b`,
    ]) {
      const [text, of = '', post = ''] = new RegExp(form, 'iu').exec(words) ?? []
      if (text !== undefined) return { text, asked: post.toLowerCase(), held, field: fields[of.toLowerCase()] }
    }
  return undefined
}

/** Whoever has held it, by the day as of which that is known. */
function holdersOf(body: Actor, { held, field }: Post, { actors, actorsById }: Archive): ActorId[] {
  const isOf = (id: ActorId) => {
    const whole = actorsById.get(id)
    return field ? whole?.country === body.country && namesOf(whole).some((name) => field.test(name)) : id === body.id
  }
  return actors
    .flatMap(({ id, posts }) => {
      const own = posts.find(({ post, of }) => isOf(of) && held.test(post))
      return own ? [{ id, day: own.asOf }] : []
    })
    .sort((a, b) => newestFirst(b.day, a.day))
    .map(({ id }) => id)
}

const namesOf = (body: Actor | undefined): string[] =>
  body ? [body.name, ...body.aliases.map(({ name }) => name)] : []

/** Whether anybody speaks for it as its head. */
const speaksByHead = (id: ActorId, archive: Archive): boolean =>
  findStatements(archive, { by: reachOfSpeaker(archive, id).ids }).some(({ speaker }) =>
    offices.head.test(`${speaker.name} ${speaker.role ?? ''}`),
  )

function bodyOf({ text, state }: NameItem, { names, archive }: Reader): Actor | undefined {
  if (state) return actorOf(archive, state)
  const found = names.actor.find(text)
  const ids =
    found.kind === 'one' ? [found.record.id] : found.kind === 'several' ? found.records.map(({ id }) => id) : []
  const bodies = ids.flatMap((id) => archive.actorsById.get(id) ?? []).filter(({ kind }) => kind !== 'person')
  return bodies.length === 1 ? bodies[0] : undefined
}

/** “GRU chief Igor Korobov”: the question says who. */
const isNamed = ([first, second]: readonly Item[], { names, archive }: Reader): boolean =>
  [first, second].some((item) => {
    if (item?.is !== 'name') return false
    if (item.speaker) return true
    const found = names.actor.find(item.text)
    return (
      found.kind === 'one' &&
      found.record.kind === 'actor' &&
      archive.actorsById.get(found.record.id)?.kind === 'person'
    )
  })
