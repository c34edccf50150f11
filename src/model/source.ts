import * as z from 'zod'
import { Day } from './day.ts'

/** A published page, document or list. Without an address it needs a note that says how to find it. */
export const Source = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).optional(),
    title: z.string().min(1),
    publisher: z.string().min(1).optional(),
    day: Day.optional(),
    note: z.string().optional(),
  })
  .refine(({ url, note }) => url !== undefined || note !== undefined, {
    error: 'a source without an address needs a note that says what it is',
  })
export type Source = z.infer<typeof Source>

/** No fact without a source. */
export const Sources = z.array(Source).min(1, { error: 'a fact needs at least one source' })
