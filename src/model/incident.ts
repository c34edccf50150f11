import * as z from 'zod'
import { Day, firstDate, lastDate } from './day.ts'
import { ActorId, Country, IncidentId } from './id.ts'
import { Sources } from './source.ts'
import { textOfAtMost } from './text.ts'

/** Something that happened to somebody: a break-in, a theft, an attack, a campaign. */
export const Incident = z
  .strictObject({
    id: IncidentId,
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    summary: textOfAtMost(60, 'a summary'),
    /** First known activity. */
    began: Day.optional(),
    disclosed: Day.optional(),
    /** Absent: unknown, or going on. */
    ended: Day.optional(),
    kinds: z.array(z.string()).min(1),
    victims: z.array(z.strictObject({ name: z.string(), country: Country.optional(), sector: z.string().optional() })),
    /** Numbers as somebody gave them. Two that differ stand side by side. */
    figures: z
      .array(z.strictObject({ measure: z.string(), value: z.string(), by: z.string(), day: Day.optional() }))
      .default([]),
    /** Everybody publicly accused. Accused, not guilty. */
    accused: z.array(ActorId).default([]),
    /** The campaign of which this is a part. */
    partOf: IncidentId.optional(),
    note: z.string().optional(),
    sources: Sources,
    /** False: not seen in a published source itself. */
    verified: z.boolean().default(true),
  })
  .refine(({ began, ended }) => !began || !ended || lastDate(ended) >= firstDate(began), {
    error: 'it cannot have ended before it began',
    path: ['ended'],
  })
export type Incident = z.infer<typeof Incident>
