import { homeOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { type Act, areAll, areBlame, areReplies, areStatements } from '../lexicon/act.ts'
import { attribution, endorsement } from '../lexicon/acts-of-blame.ts'
import { start } from '../lexicon/turn-words.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

const asksJoined = new RegExp(
  `${start}(?:when )?(?:did|has|have) (?:the )?\\S+(?: \\S+)? (?:join(?:ed)?(?: in| them| it)?|follow(?:ed)?(?: suit)?)\\W*$`,
  'i',
)

/** “Did the UK join?” after whom the EU listed, or after what Germany said: whether it did so too. */
const joined: Rule = ({ before, now, words }, archive) => {
  if (!asksJoined.test(words) || now.by.length !== 1 || now.on.length > 0 || before.acts.length === 0) return undefined
  const query: Query = {
    ...before,
    ...(isOfBlame(before.acts) && { acts: [attribution, endorsement, ...before.acts.filter(isStance)] }),
    wanted: /\bwhen\b/i.test(words) ? 'when' : 'whether',
    by: now.by,
    except: [],
    sooner: [],
    each: false,
    // Whoever follows does so later, and over the same.
    ...(/\bfollow/i.test(words) && { since: undefined, until: undefined, ...overTheSame(before, archive) }),
    negated: false,
    presumes: false,
  }
  return fitsAny(archive, query) ? query : ofItsState(query, archive)
}

/** “Did Poland join in?” after who blamed the GRU: it stood behind those who did, and named the state. */
function ofItsState(query: Query, archive: Archive): Query {
  const [one, ...others] = query.on
  const home = one?.actor && !one.only && others.length === 0 ? homeOf(archive, one.actor) : undefined
  const ofState = home && query.acts.includes(endorsement) ? { ...query, on: [{ actor: home }] } : undefined
  return ofState && fitsAny(archive, ofState) ? ofState : query
}

/** “And the EU, later on?” after whom the UK listed in one month: what it did of the same, whenever that was. */
const sameLater: Rule = ({ before, now, words }, archive) => {
  const asks = /^(?:(?:and|but|so) )+(?:the )?\S+(?: \S+)?,? (?:later(?: on)?|afterwards|eventually)\W*$/i
  const [one, ...others] = [...now.by, ...now.on]
  if (!asks.test(words) || !one || others.length > 0 || now.acts.length > 0 || before.by.length === 0) return undefined
  if ((before.since ?? before.until) === undefined) return undefined
  const whenever = { since: undefined, until: undefined, order: undefined, negated: false, presumes: false }
  return { ...before, ...whenever, ...overTheSame(before, archive), by: [one], except: [] }
}

/** Over what it was done, where nothing says on whom. */
const overTheSame = (before: Query, archive: Archive): Partial<Query> =>
  saysOverWhat(before) || before.on.length > 0
    ? {}
    : { over: [...new Set(answerQuery(archive, before).statements.flatMap(({ incidents }) => incidents))] }

/** Who joins in what was said of the accused finds so too, or stands behind it; who joins in a denial denies. */
const isOfBlame = (acts: readonly Act[]): boolean =>
  areStatements(acts) || areAll(acts, (act) => areBlame([act]) || isStance(act))

const isStance = ({ name }: Act): boolean => name === 'condemnation' || name === 'solidarity or support'

/** “Who else agreed?” after who blamed Russia, “who agreed with the US?” after Viasat: who found so too, or stood behind it. */
const whoAgreed: Rule = ({ before, words, placed, senses }) => {
  const asks = new RegExp(
    `${start}(?:who|which \\p{L}+|did any(?:one|body)) (?:else )?(?:agreed?|concurred?) with .{2,25}\\W*$`,
    'iu',
  )
  const { over, victims, around, by, on, acts } = before
  if (!asks.test(words) || !saysOverWhat(before) || areReplies(acts)) return undefined
  const names = placed.flatMap(({ item }) => (item.is === 'name' && item.state ? [item] : []))
  // Nobody finds with the accused who did it.
  if (names.some((name) => senses.accused(name))) return undefined
  const named = names.flatMap(({ state }) => state ?? [])
  const blamers = areBlame(acts) && by.length === 0
  return {
    ...emptyQuery,
    wanted: 'who',
    // Those who blamed it were told already.
    acts: blamers && named.length === 0 ? [endorsement] : [attribution, endorsement],
    over,
    victims,
    around,
    on: areBlame(acts) ? on : [],
    except: [...new Set([...named, ...by.flatMap(({ actor }) => actor ?? [])])],
  }
}

/** Turns to who joined in what was said or done, followed it, or agreed. */
export const turnsOfJoining: readonly Rule[] = [sameLater, joined, whoAgreed]
