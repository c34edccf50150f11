import { absenceProblems } from './absence-rules.ts'
import type { Records } from './archive.ts'
import { nameProblems } from './name-rules.ts'
import { nameOf, type Problem } from './problem.ts'
import { referenceProblems } from './reference-rules.ts'
import { sanctionProblems } from './sanction-rules.ts'

/** What a schema of one record cannot see: references, names used twice, circles, one record against another. */
export function brokenRules(records: Records): Problem[] {
  return [
    ...repeatedIds(records),
    ...referenceProblems(records),
    ...nameProblems(records),
    ...circles('actors', records.actors),
    ...circles('incidents', records.incidents),
    ...sanctionProblems(records),
    ...absenceProblems(records),
  ]
}

function repeatedIds(records: Records): Problem[] {
  const seen = new Set<string>()
  return (['actors', 'incidents', 'statements', 'absences'] as const).flatMap((list) =>
    records[list].flatMap(({ id }) => {
      const repeated = seen.has(id)
      seen.add(id)
      return repeated ? [{ record: nameOf(list, id), text: `the id ${id} is used twice` }] : []
    }),
  )
}

function circles(
  list: 'actors' | 'incidents',
  records: readonly { id: string; partOf?: string | undefined }[],
): Problem[] {
  const parents = new Map(records.map(({ id, partOf }) => [id, partOf]))
  const isCircle = (start: string) => {
    const seen = new Set<string>()
    for (let at = parents.get(start); at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === start) return true
      seen.add(at)
    }
    return false
  }
  return records
    .filter(({ id }) => isCircle(id))
    .map(({ id, partOf }) => ({ record: nameOf(list, id), text: `is part of ${partOf}, and so of itself` }))
}
