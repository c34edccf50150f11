import type { Archive } from '../model/archive.ts'
import { emptyQuery } from './query.ts'
import type { Explained } from './reading.ts'
import { closestMatters, tellingWords } from './texts/closest.ts'

const fewWords = 5

/** “Belgium ministries”, “Dutch police”: the one matter there that has the words beside the state, and not all that is on record of the state. */
export function matterOfState(explained: Explained, typed: string, archive: Archive): Explained {
  const { reading, items } = explained
  if (reading.is !== 'query' || reading.second || reading.query.wanted !== 'about') return explained
  const { by, on, over, around } = reading.query
  const [party, ...others] = [...by, ...on]
  const state = party?.actor && archive.actorsById.get(party.actor)
  const words = typed.trim().split(/\s+/)
  const isBare =
    others.length + over.length + around.length === 0 && words.length <= fewWords && !asks.test(typed.trim())
  // “Chinese nationals” are no matter.
  const isClass = party?.only !== undefined && party.only !== 'agency'
  if (!isBare || isClass || !state || state.kind !== 'state' || !party.actor) return explained
  const named = new Set(items.flatMap((item) => (item.is === 'name' ? item.text.split(' ') : [])))
  const beside = tellingWords(typed).filter((word) => !named.has(word))
  if (beside.length === 0) return explained
  const [matter, ...more] = closestMatters(archive, typed, { states: [party.actor] })
  return matter && more.length === 0
    ? { ...explained, reading: { is: 'query', query: { ...emptyQuery, wanted: 'about', over: [matter.id] } } }
    : explained
}

const asks = /^(?:who|what|when|where|why|how|which|tell|show|list|is|are|was|were|did|do|does|has|have|and|about)\b/i
