import * as z from 'zod'

/** A count, and a text as long as it: half a change is seen. */
export const State = z.strictObject({ version: z.literal(1), count: z.number(), filler: z.string() })
export const initial: z.infer<typeof State> = { version: 1, count: 0, filler: '' }
