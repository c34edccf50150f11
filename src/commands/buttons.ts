import type { Next } from '../briefing/briefing.ts'
import { type Name, refer } from '../find/names.ts'
import type { ActorId } from '../model/id.ts'
import type { Incident } from '../model/incident.ts'

type Subject = Pick<Name, 'kind' | 'id'>

/** The way back from a view to what it is a view of. */
export const briefingOf = ({ kind, id }: Subject): Next => ({
  label: kind === 'incident' ? 'Briefing' : 'Profile',
  question: `${kind} name:${refer(id)}`,
})

const aim = ({ kind, id }: Subject): string => `${kind === 'incident' ? 'about' : 'on'}:${refer(id)}`

export const statementsOn = (subject: Subject): Next => ({
  label: 'Statements',
  question: `statements ${aim(subject)}`,
})

export const sanctionsOn = (subject: Subject): Next => ({ label: 'Sanctions', question: `sanctions ${aim(subject)}` })

type View = 'timeline' | 'matrix' | 'record' | 'gaps' | 'figures' | 'sources'

export const viewOf = (view: View, { id }: Subject): Next => ({
  label: `${view.charAt(0).toUpperCase()}${view.slice(1)}`,
  question: `${view} name:${refer(id)}`,
})

/** The rest of the story, one click away. */
export function incidentButtons({ id, figures }: Incident): Next[] {
  const subject = { kind: 'incident' as const, id }
  return [
    statementsOn(subject),
    sanctionsOn(subject),
    viewOf('timeline', subject),
    viewOf('matrix', subject),
    viewOf('gaps', subject),
    viewOf('sources', subject),
    ...(figures.length > 0 ? [viewOf('figures', subject)] : []),
  ]
}

export function actorButtons(id: ActorId): Next[] {
  const subject = { kind: 'actor' as const, id }
  return [
    statementsOn(subject),
    { label: 'Statements by it', question: `statements by:${refer(id)}` },
    sanctionsOn(subject),
    viewOf('timeline', subject),
    viewOf('record', subject),
    viewOf('gaps', subject),
    viewOf('sources', subject),
  ]
}
