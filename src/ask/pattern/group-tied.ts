import { areBlame, areDeeds } from '../lexicon/act.ts'
import type { NameItem } from '../pieces/item.ts'
import type { Entry, Part, Placed, Senses } from './placed.ts'

/** “Was SolarWinds the work of Volt Typhoon”, “did the US link Salt Typhoon to the OPM hack”: over the one matter, and on the group, whose name another matter has. */
export function withGroupTied(placed: readonly Placed[], entries: readonly Entry[], senses: Senses): readonly Placed[] {
  const blames = entries.some(({ item }) => item.is === 'act' && isBlame(item.phrase.act))
  const names = placed.flatMap(({ part, item }) => (isMatter(part) && item.is === 'name' ? [item] : []))
  const [first, second, ...others] = names
  if (!blames || !first || !second || others.length > 0 || areJoined(entries, first, second)) return placed
  const group = names.findLast(
    (name) => senses.matter(name) && senses.actor(name) && (senses.accused(name) || senses.silent(name)),
  )
  const partOf = ({ item, part }: Placed): Part => (!isMatter(part) ? part : item === group ? 'both' : 'over')
  return group ? placed.map((each) => ({ ...each, part: partOf(each) })) : placed
}

const isMatter = (part: Part): boolean => part === 'over' || part === 'both'

const isBlame = (act: Parameters<typeof areBlame>[0][number]): boolean => areBlame([act]) || areDeeds([act])

/** “Over NotPetya and Kimsuky”. */
function areJoined(entries: readonly Entry[], first: NameItem, second: NameItem): boolean {
  const [from, to] = [first, second].map((name) => entries.findIndex(({ item }) => item === name))
  return entries.slice(from, to).some(({ item }) => item.is === 'join')
}
