import { dayOfAttribution } from './answer/facts.ts'
import type { Explained, Reader } from './reading.ts'

const shape =
  /^(.{3,40}?) (under (?:the )?\S+ sanctions|on (?:the )?\S+ (?:sanctions )?list|in force((?: (?:against|on) .{3,25}?)?)) (?:when|at the time of|by the time of|on the day of) (?:the )?(.{3,40}?) (?:was (?:publicly |formally )?(?:attributed|blamed on \S+)|attributions?|statements?)$/i

/** “Who was under EU sanctions when Viasat was attributed”: whoever was on that day, over whatever; undefined where no such thing is asked. */
export function inForceThen(
  text: string,
  { archive }: Reader,
  read: (rest: string) => Explained,
): Explained | undefined {
  const [, asked = '', status = '', on = '', named = ''] = shape.exec(text.trim().replace(/[\s?!.]+$/, '')) ?? []
  const matter = named ? read(`about ${named}`).reading : undefined
  const day =
    matter?.is === 'query' && matter.query.over.length > 0 ? dayOfAttribution(archive, matter.query) : undefined
  if (!day) return undefined
  return read(
    /^in force/i.test(status)
      ? `${asked.replace(/ (?:was|were)$/i, '')} were there${on} as of ${day}`
      : `${asked} ${status} as of ${day}`,
  )
}
