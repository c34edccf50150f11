import * as z from 'zod'
import type { Next } from '../briefing/briefing.ts'
import { type Input, writeWords } from './words.ts'

export const Page = z.coerce
  .number({ error: 'a page is a number' })
  .int({ error: 'a page is a whole number' })
  .min(1, { error: 'the first page is 1' })
  .max(10_000, { error: 'there are not that many pages' })
  .optional()
  .describe('Which page, from 1')

/** One page of the items; a page past the end is the last one. */
export function pageOf<Item>(items: readonly Item[], page: number | undefined, size: number) {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const current = Math.min(page ?? 1, pages)
  return { shown: items.slice((current - 1) * size, current * size), current, pages }
}

/** What the ways to another page are called. */
export const pageLabels = { next: 'Next page', previous: 'Previous page' } as const

/** The ways to the next page and back. */
export function pageButtons(command: string, input: Input, current: number, pages: number): Next[] {
  const to = (label: string, page: number): Next => ({ label, question: writeWords(command, { ...input, page }) })
  return [
    ...(current < pages ? [to(`${pageLabels.next} (${current + 1} of ${pages})`, current + 1)] : []),
    ...(current > 1 ? [to(`${pageLabels.previous} (${current - 1} of ${pages})`, current - 1)] : []),
  ]
}
