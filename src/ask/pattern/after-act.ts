import { beWords } from '../lexicon/grammar.ts'
import { accusesOf, aim, isDeed, ties } from './around-name.ts'
import type { Found, Part, Spot } from './placed.ts'

/** Measures that somebody imposes: “the sanctions of the UK” are by it, “the charges of GRU officers” on them. */
export const imposes = new Set([
  'sanctions',
  'sanctions or export control',
  'lifting of sanctions',
  'measures',
  'retaliation',
  'reward offer',
  'export control',
])

/** The part of a name that stands right behind an act: “sanctioned Evil Corp”, “attribution New Zealand”. */
export function afterAct(spot: Spot, last: Found): Part {
  const { entries, at, item, matter, actor, placed, senses } = spot
  const { act, form } = last.item.phrase
  const between = entries.slice(last.at + 1, at).map(({ item }) => item)
  // “Was it the work of APT31”: who did it.
  if (/^(?:work|handiwork) of$/.test(last.item.text) && actor) return matter ? 'both' : 'on'
  if (isDeed(last.item)) return matter ? 'over' : 'victim'
  const did = between.findLast(({ is }) => is === 'auxiliary')
  const follows = entries[at + 1]?.item
  const acts = follows?.is === 'auxiliary' && !beWords.has(follows.word)
  if (form === 'noun' && actor && (acts || (did?.is === 'auxiliary' && !beWords.has(did.word)))) return 'by'
  const answered =
    act.name === 'reactions' && form !== 'noun' && entries.slice(0, last.at).every(({ item }) => item.is === 'question')
  if (answered && last.item.text !== 'did what') return matter ? 'over' : 'victim'
  // “Rewards Washington put out”.
  const imposer = item.is === 'name' && !senses.accused(item) && !senses.silent(item)
  const behind = form === 'noun' && last.at === at - 1 && !/ on$/.test(last.item.text)
  if (behind && imposes.has(act.name) && actor && !matter && imposer) return 'by'
  // “Denials China”: whoever is accused denies it.
  if (behind && act.name === 'denial' && actor && !matter) return 'by'
  if (act.weak) return matter ? 'over' : placed.some(({ part }) => part === 'by') ? 'on' : 'by'
  const supported =
    act.name.includes('support') ||
    (act.name === 'endorsement' && item.is === 'name' && item.state && !senses.accused(item))
  if (supported) return matter ? 'over' : 'victim'
  const to = entries.slice(at + 1).findIndex(({ item }) => item.is === 'preposition' && item.part === 'to')
  const on =
    last.item.text.startsWith('pin') &&
    entries.slice(at + 1).some(({ item: each }) => each.is === 'preposition' && each.word === 'on')
  // “Tie APT31 to the MSS”; not “tie China to the hack”.
  const tied = entries.slice(at + 1).slice(to + 1)[0]?.item
  const toMatter = tied?.is === 'deed' || (tied?.is === 'name' && senses.case(tied))
  if (!matter && ((to >= 0 && !toMatter) || on) && ties.test(last.item.text)) return 'also'
  // “NotPetya attribution New Zealand”.
  const elsewhere = entries.some(({ item: each }) => each !== item && each.is === 'name' && senses.matter(each))
  if (/attribution$/.test(last.item.text) && item.is === 'name' && item.state && !senses.accused(item) && elsewhere)
    return 'by'
  // “Did Estonia attribute Georgia 2019”.
  if (/^(?:attribut|condemn|denounc)/.test(last.item.text) && item.is === 'name' && item.state && !senses.accused(item))
    return 'victim'
  return actor && last.at === at - 1 && accusesOf(entries, last, at + 1) ? 'on' : aim(spot, act)
}
