import type { Answer } from '../ask/answer/answer.ts'
import { areBlame } from '../ask/lexicon/act.ts'
import type { Class } from '../ask/lexicon/people.ts'
import type { Query } from '../ask/query.ts'

const bodies: Partial<Record<Class, { word: string; kinds: RegExp }>> = {
  unit: { word: 'unit', kinds: /^military-unit$/ },
  agency: { word: 'agency', kinds: /^(?:agency|military-unit)$/ },
}

/** “Which unit was blamed for NotPetya”, for which a state was, and no unit of it: that comes first. */
export function noneOfBody({ on: [one, ...others], acts }: Query, { archive, statements }: Answer): string {
  const body = one?.only && others.length === 0 && areBlame(acts) ? bodies[one.only] : undefined
  const isNamed = statements.some(({ targets }) =>
    targets.some((id) => body?.kinds.test(archive.actorsById.get(id)?.kind ?? '')),
  )
  return body && !isNamed ? `No ${body.word} named; blamed: ` : ''
}
