import type { Archive } from '../model/archive.ts'
import { fitsAny } from './answer/matching.ts'
import { relaxed } from './answer/relax.ts'
import { isOfThen } from './answer/relax-times.ts'
import { matterOfTalk } from './follow/topic.ts'
import { areListings, areMeasures } from './lexicon/act.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Reading } from './reading.ts'
import { saysOverWhat } from './says.ts'

/** What the next turn may follow up: what was read, else what was understood of it; where that says nothing, what was asked before. */
export function carriedOn(reading: Reading, before: Query | undefined, archive: Archive): Query | undefined {
  const next = otherWay(untimed(nextOf(reading, before, archive), archive), archive)
  if (!next || next === before || !before || saysOverWhat(next)) return next
  const topic = matterOfTalk(before, archive)
  return topic ? { ...next, topic } : next
}

/** “The Bundestag hack of 2015”: the year is that of the matter, and not of what is asked about it next. */
const untimed = (next: Query | undefined, archive: Archive): Query | undefined =>
  next?.since && next.over.length > 0 && next.over.every((id) => isOfThen(archive, id, next)) && !fitsAny(archive, next)
    ? { ...next, since: undefined, until: undefined }
    : next

/** “Attributions” after who Mandiant is: those by it, as was answered. */
function otherWay(next: Query | undefined, archive: Archive): Query | undefined {
  if (!next || next.acts.length === 0 || next.by.length > 0 || next.on.length !== 1 || fitsAny(archive, next))
    return next
  for (const { query } of relaxed(archive, next)) {
    const isOtherWay = query.by.length === 1 && query.on.length === 0
    // “Sanctions?” on NSO Group, on which exports were restricted.
    const isOtherAct =
      areListings(next.acts) && areMeasures(query.acts) && query.on === next.on && query.over === next.over
    if ((isOtherWay || isOtherAct) && fitsAny(archive, query)) return query
  }
  return next
}

function nextOf(reading: Reading, before: Query | undefined, archive: Archive): Query | undefined {
  switch (reading.is) {
    case 'query':
      return reading.second && reading.query.wanted !== 'matters' ? reading.second : reading.query
    case 'which':
      // “So only Wang by name” in a thread: the talk stays with what it was of.
      return before && (reading.rest?.over.length ?? 0) === 0
        ? before
        : (reading.rest ?? ofEach(reading.choices, archive) ?? before)
    case 'not-understood':
      return reading.rest && saysOfWhat(reading.rest, before) ? reading.rest : before
    case 'out-of-scope':
      return before
  }
}

/** “Indictments” after a name that several have: of each of them. */
function ofEach(choices: Extract<Reading, { is: 'which' }>['choices'], { actorsById }: Archive): Query | undefined {
  const on = choices.flatMap(({ record }) => {
    const actor = [...actorsById.keys()].find((id) => id === record.id)
    return actor ? [{ actor }] : []
  })
  return on.length > 0 && on.length === choices.length ? { ...emptyQuery, wanted: 'about', on } : undefined
}

/** “Who charged Zhang Yanjun”, who is not on record: of what is left of it nothing may be asked but whom it names. */
const saysOfWhat = (rest: Query, before: Query | undefined): boolean =>
  saysOverWhat(rest) || rest.on.length > 0 || (!before && (rest.by.length > 0 || rest.acts.length === 0))
