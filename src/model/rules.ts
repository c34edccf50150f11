import type { Records } from './archive.ts'

/** What a schema of one record cannot see: references, names used twice, circles. In plain words, for a contributor. */
export function brokenRules(records: Records): string[] {
  return [...repeatedIds(records), ...unknownIds(records), ...repeatedNames(records), ...circles(records)]
}

function repeatedIds({ actors, incidents, statements, absences }: Records): string[] {
  const seen = new Set<string>()
  const repeated: string[] = []
  for (const { id } of [...actors, ...incidents, ...statements, ...absences]) {
    if (seen.has(id)) repeated.push(`the id ${id} is used twice`)
    seen.add(id)
  }
  return repeated
}

function unknownIds({ actors, incidents, statements, absences }: Records): string[] {
  const known = new Set<string>([...actors, ...incidents, ...statements].map(({ id }) => id))
  const problems: string[] = []
  const expect = (owner: string, ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      if (id !== undefined && !known.has(id)) problems.push(`${owner} mentions ${id}, which is not in the archive`)
    }
  }
  for (const actor of actors) expect(actor.id, [actor.partOf, ...actor.linkedTo])
  for (const incident of incidents) expect(incident.id, [incident.partOf, ...incident.accused])
  for (const statement of statements) {
    const { id, speaker, onBehalfOf, targets, incidents: over } = statement
    expect(id, [speaker.actor, ...onBehalfOf, ...targets, ...over])
    if ('blames' in statement) expect(id, statement.blames)
    if ('authority' in statement) {
      expect(id, [statement.authority])
      for (const { target } of statement.perTarget) {
        if (!targets.includes(target))
          problems.push(`${id} says something of ${target}, which is not among its targets`)
      }
    }
  }
  for (const absence of absences) {
    expect(absence.id, [absence.by, absence.endedBy, ...absence.incidents, ...absence.actors])
  }
  return problems
}

function repeatedNames({ incidents }: Records): string[] {
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const { id, name, aliases } of incidents) {
    for (const each of new Set([name, ...aliases].map((text) => text.toLowerCase()))) {
      const owner = owners.get(each)
      if (owner) problems.push(`the name “${each}” is used by ${owner} and by ${id}`)
      owners.set(each, id)
    }
  }
  return problems
}

function circles({ actors, incidents }: Records): string[] {
  const parents = new Map<string, string | undefined>([...actors, ...incidents].map(({ id, partOf }) => [id, partOf]))
  return [...parents.keys()]
    .filter((start) => {
      const seen = new Set<string>()
      for (let at = parents.get(start); at !== undefined && !seen.has(at); at = parents.get(at)) {
        if (at === start) return true
        seen.add(at)
      }
      return false
    })
    .map((id) => `${id} is part of itself`)
}
