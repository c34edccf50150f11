import type { Absence } from './absence.ts'
import type { Records } from './archive.ts'
import { firstDate, isBy, lastDate } from './day.ts'
import { nameOf, type Problem } from './problem.ts'
import type { Kind, Statement } from './statement.ts'

/** A negative fact agrees with what is on record, and what ended it came later and is the act that was missing. */
export function absenceProblems({ absences, statements }: Records): Problem[] {
  const byId = new Map(statements.map((each) => [each.id, each]))
  const sanctions = statements.filter(({ kind }) => kind === 'sanction')
  return absences.flatMap((absence) => {
    const end = absence.endedBy && byId.get(absence.endedBy)
    const texts = [...(end ? wrongEnd(absence, end) : []), ...contradictions(absence, sanctions)]
    return texts.map((text) => ({ record: nameOf('absences', absence.id), text }))
  })
}

/** What ends an absence besides the act itself: whoever charges or lists somebody says who did it. */
const alsoEnds: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  attribution: ['technical-attribution', 'indictment', 'sanction'],
  'technical-attribution': ['attribution'],
  denial: ['counter-accusation'],
  indictment: ['arrest', 'conviction'],
}

function wrongEnd({ act, asOf }: Absence, end: Statement): string[] {
  const ends = end.kind === act || alsoEnds[act]?.includes(end.kind)
  return [
    ...(ends ? [] : [`is ended by ${end.id}, but that is no ${act}; it is of the kind ${end.kind}`]),
    ...(firstDate(end.day) > lastDate(asOf)
      ? []
      : [`is ended by ${end.id} of ${end.day}, which is not later than ${asOf}, the day for which it holds`]),
  ]
}

/** Only a sanction is so plain an act that its record alone contradicts; an attribution may blame somebody else. */
function contradictions({ act, by, incidents, asOf, endedBy }: Absence, sanctions: readonly Statement[]): string[] {
  if (act !== 'sanction') return []
  const imposed = sanctions.filter(
    ({ speaker, onBehalfOf, incidents: over }) =>
      over.some((id) => incidents.includes(id)) &&
      (by === undefined || by === speaker.actor || onBehalfOf.includes(by)),
  )
  return imposed.flatMap(({ id, day }) => {
    if (isBy(day, asOf)) return [`says that nobody did as of ${asOf}, but ${id} is such an act`]
    return endedBy === undefined ? [`was ended by ${id}: name it in endedBy`] : []
  })
}
