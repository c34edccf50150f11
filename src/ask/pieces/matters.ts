import type { Senses } from '../pattern/placed.ts'
import type { Described } from '../texts/described.ts'
import type { Item } from './item.ts'
import { ofState } from './matter-in-state.ts'
import { ofWords } from './matter-in-words.ts'
import { type Around, named, type Replaced, statesOf } from './matter-run.ts'
import { wholeTime } from './times.ts'

/** Puts the matter where its description stands: “the hack of the German parliament”, “the dam attack in Norway”. */
export function withMatters(items: readonly Item[], described: Described, senses: Senses): Item[] {
  const states = statesOf(items)
  // “Supo on the parliament intrusion”: that of Finland.
  const near = [...states, ...items.flatMap((item) => (item.is === 'name' ? (senses.home(item) ?? []) : []))]
  const times = items.flatMap((item) => (item.is === 'time' ? (wholeTime(item.time) ?? []) : []))
  let settled: Item[] = [...items]
  for (let at = 0; at < settled.length; at += 1) {
    const around = { near, times }
    const found =
      ofState(settled, at, around, described) ??
      ofName(settled, at, { near: states, times }, described, senses) ??
      ofWords(settled, at, around, described)
    const named = found && namedBefore(settled, found, senses)
    // “The Maui ransomware attacks on US hospitals”: those, and not whatever else hit some.
    if (named !== undefined && found) settled = [...settled.slice(0, named), ...settled.slice(found.to)]
    else if (found)
      settled = [
        ...settled.slice(0, found.from),
        ...found.items,
        ...withoutOthersHit(settled.slice(found.to), found, around, described),
      ]
  }
  return settled
}

/** Where the words “attacks on” end which only tell what a matter that was named hit; undefined where none was, or the words behind mean one. */
function namedBefore(items: readonly Item[], { from, items: meant }: Replaced, senses: Senses): number | undefined {
  const lead = items.slice(0, from).findLastIndex(({ is }) => is !== 'filler')
  const [name, deed, preposition] = items.slice(Math.max(lead - 2, 0), lead + 1)
  const isNamed = name?.is === 'name' && !name.state && senses.matter(name) && deed?.is === 'deed'
  return meant.length > 1 && isNamed && preposition?.is === 'preposition' && preposition.word === 'on'
    ? lead
    : undefined
}

/** “the US Treasury's network”, “the State Department break-in”: what happened to somebody. */
function ofName(
  items: readonly Item[],
  at: number,
  around: Around,
  described: Described,
  senses: Senses,
): Replaced | undefined {
  const name = items[at]
  if (name?.is !== 'name' || name.state || name.speaker || senses.matter(name)) return undefined
  const deed = items
    .slice(at + 1, at + 4)
    .findIndex((item) => item.is === 'deed' || (item.is === 'filler' && networks.test(item.word)))
  if (deed < 0 || items.slice(at + 1, at + 1 + deed).some(({ is }) => is !== 'filler')) return undefined
  // “The Unit 29155 campaign”: by it, and not on it.
  const what = items[at + 1 + deed]
  if (what?.is === 'deed' && theirs.test(what.word) && /\d/.test(name.text) && senses.accused(name)) return undefined
  const words = name.text.split(/[-=\s]+/)
  const ids = described.matters(words, { ...around, here: [], also: [], all: false })
  return ids.length === 1 ? { from: at, to: at + 2 + deed, items: named(ids, words) } : undefined
}

/** “Singtel and StarHub”: whoever else was hit in the same matter says nothing new. */
function withoutOthersHit(
  rest: readonly Item[],
  { items: [matter, ...others] }: Replaced,
  around: Around,
  described: Described,
): readonly Item[] {
  const [join, word] = rest
  if (matter?.is !== 'name' || !matter.described || others.length > 0 || join?.is !== 'join' || word?.is !== 'unknown')
    return rest
  const ids = described.matters([word.text], { ...around, here: [], also: [], all: false })
  return ids.length === 1 && matter.text === `=${ids[0]}` ? rest.slice(2) : rest
}

const theirs = /^(?:campaigns?|operations?)$/
const networks = /^(?:networks?|computers?|systems?|servers?|e-?mails?)$/
