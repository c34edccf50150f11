import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areBlame, areMeasures, isCharge } from '../lexicon/act.ts'
import { emptyQuery, type Query } from '../query.ts'
import { isAnotherAct, type Turn } from './turn.ts'

/** “And in 2019?” after “who else?”, “why?” after “who else?”, “who was charged?” after “and before that?”: what left nothing over there does not bind what is asked next. */
export function afterNothing(merged: Query, { before, now }: Turn, archive: Archive): Query {
  const another = isAnotherAct({ before, now })
  const dated = now.since ?? now.until
  const others = before.by.length === 0 && before.except.length > 0 && merged.except === before.except
  const asksMore = now.acts.length + now.by.length === 0 && (now.wanted === 'when' || now.wanted === 'why')
  const exhausted = others && (another || asksMore || dated !== undefined)
  // “Was it Sandworm?” after “before that?”, before which nobody said anything.
  const inherited =
    (another || now.wanted === 'whether') && dated === undefined && (before.since ?? before.until) !== undefined
  // “When did it first use them?” after a year in which it did not.
  const firstOf = now.wanted === 'when' && now.order !== undefined && dated === undefined && before.wanted === 'whether'
  // “Internet Research Agency 2016”, in which nothing was done to it: the year was that of a matter.
  const ofMatter = before.over.length + before.around.length > 0 || (before.acts.length === 0 && before.on.length > 0)
  // “Arrests?” after whether it was the Kremlin, which nobody blamed for it.
  const unblamed =
    another &&
    areMeasures(now.acts) &&
    now.on.length === 0 &&
    before.on.length > 0 &&
    before.wanted === 'whether' &&
    areBlame(before.acts)
  const { verdict } = answerQuery(archive, before)
  if (firstOf && (before.since ?? before.until) && (verdict === 'no' || verdict === 'none'))
    return { ...merged, since: undefined, until: undefined, negated: false, presumes: false }
  if (!(exhausted || ((inherited || unblamed) && ofMatter)) || verdict !== 'none') return merged
  return {
    ...merged,
    ...(exhausted && { except: [] }),
    ...(unblamed && { on: [] }),
    ...(inherited && ofMatter && { since: undefined, until: undefined }),
  }
}

/** Asks of what stands on record, whatever was asked in between. */
const asksBack =
  /\bstill (?:listed|sanctioned|designated|blacklisted|on (?:the|a|any) (?:\w+ )?list|under sanctions|wanted)\W*$|\belse\b.*\b(?:that (?:day|list|act)|the same (?:day|act|list)|with (?:him|her|it|them))\b/i

/** “By the EU?”, which did nothing, and then “is he still listed?”: by whoever did, whenever that was. */
export function beforeNothing({ before, words, now }: Turn, archive: Archive): Query {
  const wider: Query = { ...before, by: [], except: [], since: undefined, until: undefined, reckoned: false }
  const isBound = before.by.length > 0 || (before.since ?? before.until) !== undefined
  const asks = asksBack.test(words) && now.by.length === 0 && isBound && areMeasures(before.acts)
  return asks && !fitsAny(archive, before) && fitsAny(archive, wider) ? wider : before
}

/** “Charges?” after what the EU or the Treasury did, which charge nobody: by anyone. */
export const chargedByBloc = (merged: Query, { now, words }: Turn, archive: Archive): Query =>
  /^(?:(?:and|any|were there) )*(?:charges|indictments?|arrests)\W*$/i.test(words) &&
  now.by.length === 0 &&
  now.acts.length > 0 &&
  now.acts.every(isCharge) &&
  merged.by.length > 0 &&
  merged.by.every(({ actor }) => actor && chargesNobody(actor, now, archive))
    ? { ...merged, by: [] }
    : merged

/** Of a body it is told by what is on record of it. */
function chargesNobody(id: ActorId, { acts }: Query, archive: Archive): boolean {
  const kind = archive.actorsById.get(id)?.kind
  return kind === 'alliance' || (kind === 'agency' && !fitsAny(archive, { ...emptyQuery, acts, by: [{ actor: id }] }))
}
