import * as z from 'zod'

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'an id is made of a-z, 0-9, “-” and “.”' })

export const ActorId = id.brand<'ActorId'>()
export type ActorId = z.infer<typeof ActorId>
export const IncidentId = id.brand<'IncidentId'>()
export type IncidentId = z.infer<typeof IncidentId>
export const StatementId = id.brand<'StatementId'>()
export type StatementId = z.infer<typeof StatementId>
export const AbsenceId = id.brand<'AbsenceId'>()
export type AbsenceId = z.infer<typeof AbsenceId>

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, { error: 'a country is two capital letters' })
export type Country = z.infer<typeof Country>
