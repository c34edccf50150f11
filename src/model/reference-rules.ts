import type { Records } from './archive.ts'
import { nameOf, type Problem } from './problem.ts'

/** Every id that a record mentions is the id of a record of the right sort. */
export function referenceProblems(records: Records): Problem[] {
  const { actors, incidents, statements, absences } = records
  const actor = among('actor', actors)
  const incident = among('incident', incidents)
  const statement = among('statement', statements)
  const of = (record: string, texts: readonly string[]): Problem[] => texts.map((text) => ({ record, text }))
  return [
    ...actors.flatMap(({ id, partOf, linkedTo, posts }) =>
      of(nameOf('actors', id), [...actor([partOf]), ...actor(linkedTo), ...actor(posts.map((each) => each.of))]),
    ),
    ...incidents.flatMap(({ id, partOf, accused }) =>
      of(nameOf('incidents', id), [...incident([partOf]), ...actor(accused)]),
    ),
    ...statements.flatMap((each) =>
      of(nameOf('statements', each.id), [
        ...incident(each.incidents),
        ...actor([each.speaker.actor, ...each.onBehalfOf, ...each.targets]),
        ...('blames' in each ? actor(each.blames) : []),
        ...('authority' in each ? actor([each.authority]) : []),
      ]),
    ),
    ...absences.flatMap((each) =>
      of(nameOf('absences', each.id), [
        ...incident(each.incidents),
        ...actor([each.by, ...each.jointly, ...each.actors]),
        ...statement([each.endedBy]),
      ]),
    ),
  ]
}

function among(sort: string, records: readonly { id: string }[]) {
  const known = new Set(records.map(({ id }) => id))
  return (ids: readonly (string | undefined)[]): string[] =>
    ids
      .filter((id) => id !== undefined && !known.has(id))
      .map((id) => `mentions ${id}, but there is no ${sort} with that id`)
}
