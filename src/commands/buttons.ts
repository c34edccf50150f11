import type { Next } from '../briefing/briefing.ts'
import { type Name, refer } from '../find/names.ts'

type Subject = Pick<Name, 'kind' | 'id'>

/** The way back from a view to what it is a view of. */
export const briefingOf = ({ kind, id }: Subject): Next => ({
  label: kind === 'incident' ? 'Briefing' : 'Profile',
  question: `${kind} name:${refer(id)}`,
})

const about = ({ kind, id }: Subject): string => `${kind === 'incident' ? 'about' : 'on'}:${refer(id)}`

export const statementsOn = (subject: Subject): Next => ({
  label: 'Statements',
  question: `statements ${about(subject)}`,
})

export const sanctionsOn = (subject: Subject): Next => ({ label: 'Sanctions', question: `sanctions ${about(subject)}` })

type View = 'timeline' | 'matrix' | 'record' | 'gaps' | 'figures' | 'sources'

export const viewOf = (view: View, { id }: Subject): Next => ({
  label: `${view.charAt(0).toUpperCase()}${view.slice(1)}`,
  question: `${view} name:${refer(id)}`,
})
