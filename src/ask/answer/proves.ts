import type { Absence } from '../../model/absence.ts'
import { firstDate, lastDate } from '../../model/day.ts'
import type { Query } from '../query.ts'
import type { Scope } from './reach.ts'

/** Whether it may be told as what the question asks. */
export const proves = (absence: Absence, query: Query, scope: Scope): boolean =>
  isOfWhom(absence, query) &&
  isOfNow(absence, query) &&
  isOfListed(absence, query, scope) &&
  !isOfSome(absence, query) &&
  !(ofPrivate(query) && !listsNobody(absence)) &&
  !(/\bstate-linked\b/.test(absence.claim) && query.on.some(({ actor, only }) => actor && only === 'person')) &&
  isOfMatter(absence, query, scope)

/** “Did the EU sanction anyone in 2022”: that it listed no further Chinese tells nothing of all others. */
const isOfSome = ({ act, claim }: Absence, { wanted, since, until, on, around, over, victims, also }: Query): boolean =>
  wanted === 'whether' &&
  (since === undefined || since !== until || since.length < 10) &&
  act === 'sanction' &&
  /\b(?:china|chinese|russians?|iranians?|north koreans?)\b/i.test(claim) &&
  on.length + around.length + over.length + victims.length + also.length === 0

/** What one state did not do says nothing of all. */
const isOfWhom = ({ by: whose, act, asOf }: Absence, { wanted, by, mentions, over, since, until }: Query): boolean =>
  by.some(({ actor, speaker }) => actor ?? speaker) ||
  whose === undefined ||
  // “Did their security service say it was the Chinese state”: the one of that matter.
  (over.length === 1 && by.some(({ only }) => only === 'intelligence')) ||
  wanted === 'missing' ||
  mentions.length > 0 ||
  // “Did the statement of October 2016 blame Russia for it”.
  (act === 'attribution' &&
    over.length === 1 &&
    since !== undefined &&
    until !== undefined &&
    firstDate(since) <= firstDate(asOf) &&
    lastDate(asOf) <= lastDate(until))

/** “Did the US blame the GRU for it”: that it did not yet blame Russia at first tells nothing of that. */
const isOfNow = ({ act, actors, endedBy }: Absence, { on, until }: Query): boolean =>
  endedBy === undefined ||
  act !== 'attribution' ||
  until !== undefined ||
  on.every(({ actor }) => !actor || actors.length === 0 || actors.includes(actor))

/**
 * That a body is on no list tells nothing of its front companies, and what has ended nothing of today. That until then nobody of a state
 * was listed tells of each of its firms and people.
 */
const isOfListed = (
  { act, incidents, actors, endedBy }: Absence,
  { on, around, until }: Query,
  { above }: Scope,
): boolean =>
  act !== 'sanction' ||
  incidents.length > 0 ||
  actors.length === 0 ||
  (on.length === 0 && around.length === 0) ||
  ((endedBy === undefined || until !== undefined) &&
    [...on, ...around].some(({ actor }) => actor && actors.includes(actor))) ||
  (endedBy !== undefined && until !== undefined && actors.some((id) => above?.has(id)))

/** What was not done over one matter says nothing of others, unless it was the first of all that came later. */
const isOfMatter = (
  { incidents, actors, act, endedBy }: Absence,
  { by, on, also, until, negated, presumes }: Query,
  scope: Scope,
): boolean =>
  incidents.length === 0 ||
  // “Why did Shanmugam not name a country”: over the one where he did not.
  (negated && presumes && by.length === 1) ||
  scope.incidents !== undefined ||
  scope.around !== undefined ||
  // “Did the US blame Sandworm”: that it did not blame Russia over a ransom says nothing.
  (on.length > 0 &&
    by.length < 2 &&
    act !== 'sanction' &&
    (on.some(({ actor, only }) => actor && only) || actors.some((id) => scope.on?.has(id)))) ||
  also.length > 0 ||
  (endedBy !== undefined && until !== undefined)

/** Persons and firms of whatever name: that no state was named tells nothing of them. */
export const ofPrivate = ({ on }: Pick<Query, 'on'>): boolean =>
  on.length > 0 && on.every(({ actor, only }) => !actor && only && !states.has(only))

/** “The UK has listed nobody over it”: no person and no firm either. */
const listsNobody = ({ act, incidents, by }: Pick<Absence, 'act' | 'incidents' | 'by'>): boolean =>
  act === 'sanction' && incidents.length > 0 && by !== undefined

const states: ReadonlySet<string> = new Set(['state', 'agency', 'organ', 'intelligence', 'unit', 'military'])
