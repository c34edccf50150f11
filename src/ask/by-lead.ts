import type { Archive } from '../model/archive.ts'
import { fitsAny } from './answer/matching.ts'
import { areMeasures } from './lexicon/act.ts'
import type { Item } from './pieces/item.ts'
import type { Explained } from './reading.ts'
import type { Sentences } from './sentences.ts'

const withTime = /^(?:(in .+?),? )?(?:the )?(.+?)(?:,? (?:in )?((?:\p{L}+ )?(?:19|20)\d\d))?$/iu

/** “NCSC, 2018: was NotPetya attributed to the GRU”: by whoever stands before it, and then. */
export function byLead(
  { lead, question }: Sentences,
  items: readonly Item[],
  read: (clause: string) => Explained,
  archive: Archive,
): Explained | undefined {
  const said = items.filter(({ is }) => is !== 'filler' && is !== 'join' && is !== 'preposition')
  const [name, ...others] = said.filter(({ is }) => is === 'name')
  if (lead === undefined || name?.is !== 'name' || others.length > 0 || name.speaker) return undefined
  if (said.some(({ is }) => is !== 'name' && is !== 'time') || !passive.test(question)) return undefined
  const [, first, who, last] = withTime.exec(lead.replace(/[,:\s]+$/, '')) ?? []
  const time = first ?? (last && `in ${last}`)
  const asked = read(question)
  if (asked.reading.is !== 'query' || asked.reading.unread || asked.reading.query.by.length > 0) return undefined
  const led = read(`${question.replace(/[?.!\s]+$/, '')} by ${who}${time ? ` ${time}` : ''}`)
  if (led.reading.is !== 'query' || led.reading.unread) return undefined
  const { query } = led.reading
  const [by, ...more] = query.by
  const actor = by?.actor && archive.actorsById.get(by.actor)
  if (!actor || more.length > 0 || query.over.length !== asked.reading.query.over.length) return undefined
  if (actor.kind === 'agency' || actor.kind === 'alliance') return led
  // “Georgia, 2019: was Russia blamed”: over what was done there.
  const does = areMeasures(query.acts) && asked.reading.query.on.length > 0
  return fitsAny(archive, query) || (actor.kind === 'state' && does && time) ? led : undefined
}

const passive =
  /^(?:(?:was|were|is|are)(?:n['’]?t)? (?!it\b|that\b|this\b|they\b|he\b|she\b)|(?:has|have|had) .+ been |(?:who|whom|which .+|what .+|how many .+|when) (?:was|were) .*\b(?:\p{L}+ed|named|put) ?)/iu
