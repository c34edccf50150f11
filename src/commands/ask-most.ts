import { areMeasures } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import type { Statement } from '../model/statement.ts'

type Ranked = Pick<Query, 'order' | 'by' | 'acts'>

/** “Who sanctioned the most persons”: by how many they are, and not by how many acts. */
export const ranksByTargets = ({ order, on, acts, unit }: Pick<Query, 'order' | 'on' | 'acts' | 'unit'>): boolean =>
  order === 'most' &&
  areMeasures(acts) &&
  on.length > 0 &&
  on.every(({ actor, only }) => only && (!actor || unit !== undefined))

/** “Which country attributed the most attacks to Russia”: by how many attacks, and not by how often it said so. */
export const ranksByMatters = ({ order, unit }: Pick<Query, 'order' | 'unit'>): boolean =>
  order === 'most' && /^(?:cyber-?)?(?:attacks|incidents|hacks|breaches|campaigns|operations)$/.test(unit ?? '')

/** “Who was sanctioned by the most countries”: by how many these are. */
export const ranksByStates = ({ order, by, acts }: Ranked): boolean =>
  order === 'most' && areMeasures(acts) && by.length > 0 && by.every(({ actor, only }) => !actor && only === 'state')

/** The names of what the facts tell, each as often as there are others that the facts tell with it. */
export function onceForEach<Other>(
  facts: readonly Statement[],
  named: (fact: Statement) => readonly string[],
  others: (fact: Statement) => readonly Other[],
): string[] {
  const found = new Map<string, Set<Other>>()
  for (const fact of facts)
    for (const name of named(fact)) found.set(name, new Set([...(found.get(name) ?? []), ...others(fact)]))
  return [...found].flatMap(([name, all]) => [...all].map(() => name))
}
