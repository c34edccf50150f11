import { homeOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import type { Statement } from '../../model/statement.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areMeasures, areReplies, areStatements } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import { emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

/** Over more matters than this, whatever was said tells little of a reply. */
const fewMatters = 6
/** Measures are taken over many at once. */
const manyMatters = 30

/** “And the response?”, “was there an answer?” after who accused whom: by those who were accused. */
const theResponse: Rule = ({ before, now, words }, archive) => {
  const asks =
    /^(?:and |but |so )*(?:(?:was|is) there (?:an?|any) |any |the |what was the )?(?:response|answer|reply|reaction|rebuttal|comeback)s?(?: to (?:it|that|this))?\W*$/i
  const measured = areMeasures(before.acts)
  if (!asks.test(words) || !(areBlame(before.acts) || measured) || !areReplies(now.acts)) return undefined
  const said = answerQuery(archive, before).statements
  const states = statesAccusedIn(said, archive)
  const over = mattersOf(said)
  const first = said.at(-1)
  const most = measured ? manyMatters : fewMatters
  if (!first || states.length !== 1 || over.length === 0 || over.length > most) return undefined
  const wanted = /^(?:and |but |so )*(?:was|is)\b/i.test(words) ? 'whether' : 'acts'
  return { ...emptyQuery, wanted, acts: now.acts, by: states.map((actor) => ({ actor })), over, since: first.day }
}

/** “What did Moscow say?” after what France accused it of: of that, and since then. */
const whatTheySaid: Rule = ({ before, now }, archive) => {
  const [speaker, ...others] = now.by
  const idle = now.on.length + now.also.length + now.mentions.length === 0 && !saysOverWhat(now)
  const asked = others.length === 0 && idle && areStatements(now.acts)
  if (
    !speaker?.actor ||
    !asked ||
    !areBlame(before.acts) ||
    before.by.length === 0 ||
    (now.since ?? now.until) !== undefined
  )
    return undefined
  const said = answerQuery(archive, before).statements
  const home = homeOf(archive, speaker.actor)
  const states = statesAccusedIn(said, archive)
  const first = said.at(-1)
  const over = mattersOf(said)
  const isAccused = home !== undefined && states.includes(home)
  if (!first || !isAccused || states.length !== 1 || over.length === 0 || over.length > fewMatters) return undefined
  const since = { ...now, over, since: first.day }
  // What was said before that is better than nothing.
  return fitsAny(archive, since) ? since : { ...now, over }
}

/** “Did they claim it?” after who blamed a state: whoever did; a state that is blamed claims nothing, and a group of its may. */
const claimedIt: Rule = ({ before, now, words }) =>
  areAll(now.acts, ({ name }) => name === 'claim of responsibility') &&
  areBlame(before.acts) &&
  before.acts.length > 0 &&
  /\b(?:they|he|she|it) claim/i.test(words)
    ? {
        ...before,
        wanted: 'whether',
        acts: now.acts,
        by: [],
        on: [],
        order: undefined,
        negated: false,
        presumes: false,
      }
    : undefined

const bare =
  /^(?!.*(?:\bones?\b|['’]s\b))(?:(?:and|but|so|ok|what about|how about),? )*(?:the )?\p{L}[\p{L}’'. -]{1,30}\W*$/iu

/** “And the US?” after whether Iran denied it: what the US said and did over it, and not whether it denied anything. */
export const otherSideOf: Rule = ({ before, now, words }, archive) => {
  const { wanted, by, acts, over, victims } = before
  const [party, ...others] = [...now.by, ...now.on]
  const actor = party?.actor && archive.actorsById.get(party.actor)
  const isWhether =
    /^(?:whether|when|who)$/.test(wanted) && by.length > 0 && areAll(acts, ({ name }) => name === 'denial')
  if (!isWhether || over.length + victims.length === 0) return undefined
  if (!actor || !party.actor || others.length > 0 || now.acts.length > 0 || saysOverWhat(now) || !bare.test(words))
    return undefined
  const isSpeaker = actor.kind === 'state' || actor.kind === 'alliance' || actor.kind === 'agency'
  const denied = { ...before, by: [{ actor: party.actor }] }
  if (!isSpeaker || by.some((each) => each.actor === party.actor) || fitsAny(archive, denied)) return undefined
  const said: Query = { ...emptyQuery, by: [{ actor: party.actor }], over, victims }
  // Of one matter nothing is asked of another.
  const to: Query = { ...before, on: [{ actor: party.actor }] }
  return fitsAny(archive, said) || (over.length > 0 && !accusedIn(archive).has(party.actor) && !fitsAny(archive, to))
    ? said
    : undefined
}

/** The states that were accused, through whatever organ or group. */
const statesAccusedIn = (said: readonly Statement[], archive: Archive): ActorId[] => [
  ...new Set(said.flatMap(({ targets }) => targets.flatMap((id) => homeOf(archive, id) ?? []))),
]

const mattersOf = (said: readonly Statement[]): Query['over'] => [
  ...new Set(said.flatMap(({ incidents }) => incidents)),
]

/** Turns to what those who were accused said. */
export const turnsToReplies: readonly Rule[] = [theResponse, whatTheySaid, claimedIt]
