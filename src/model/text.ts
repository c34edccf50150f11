import * as z from 'zod'

/** A text that stays short: our own words are a summary, and a quotation may only be a short one. */
export const textOfAtMost = (max: number, what: string) =>
  z
    .string()
    .min(1)
    .superRefine((text, context) => {
      const words = text.trim().split(/\s+/).length
      if (words > max) context.addIssue(`${what} has at most ${max} words (has ${words})`)
    })

/** Two texts are the same when they differ only in case, accents and marks: “The Leak!” is “the leak”. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
