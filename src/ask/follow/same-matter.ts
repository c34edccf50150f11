import { findStatements, speakersOf } from '../../find/statements.ts'
import type { Actor } from '../../model/actor.ts'
import type { Archive } from '../../model/archive.ts'
import { isStrong } from '../answer/absences.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areAll, areBlame, areMeasures } from '../lexicon/act.ts'
import { accusedIn } from '../pattern/standing.ts'
import type { Party, Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { saysOverWhat } from '../says.ts'
import { ofSpeaker } from './backing.ts'
import { ranksOf } from './follow-cues.ts'
import { wide } from './loose-cues.ts'
import { isAccusedOver } from './replies.ts'
import { topicOf } from './topic.ts'

/** “How fast did the FBI name North Korea?” after what was asked of one matter is over that, if it did. */
export function overTheSame(before: Query, asked: Query, words: string, { archive }: Reader): Query | undefined {
  const now = ofSpeaker(asked, before, archive)
  // “Who was first to blame China?” is of the matter of which China is accused; “the latest attribution to China” of all.
  const firstTo =
    now.order === 'first' && (now.wanted === 'who' || /^(?:the |who was the )?first (?:\p{L}+ )?to\b/iu.test(words))
  const ranks = ranksOf({ now }) && !firstTo
  // “Which attacks has North Korea been blamed for?”, “does Japan have a cyber sanctions regime?” is of all.
  const ofAll = now.each || ranks || now.wanted === 'matters' || now.cyberRegime
  const placed = saysOverWhat(now) || now.also.length > 0 || ofAll
  const matter = oneMatter(before, now, archive)
  // “Did the US ever formally blame China?” under what is on record of one matter: over that.
  const ofPage = before.wanted === 'about' && matter !== undefined && areBlame(now.acts) && now.wanted === 'whether'
  const said = ofPage ? words.replace(/\bever\b/i, '') : words
  const ofAny = wide.test(said.replace(/^(?:and )?who else\b/i, ''))
  if (placed || now.asOf || ofAny || !matter || now.acts.length === 0) return undefined
  const same = { ...now, ...matter }
  const { statements: found, absences, instead, scope } = answerQuery(archive, same)
  // “Which North Koreans has the US charged?” after what Russians did: an answer of others is none.
  const statements = scope.told.some((each) => each.startsWith('Not applied: on ')) ? [] : found
  const own = instead.some((each) =>
    now.by.some(({ actor, speaker }) => speaker !== undefined || (actor && speakersOf(each).includes(actor))),
  )
  const over = new Set(same.over)
  const bears = absences.some((each) => isStrong(each) && each.incidents.some((id) => over.has(id)))
  const checked = (now.wanted === 'whether' || now.presumes) && bears
  // “Why no sanctions on Russia?” is of the matter, whether or not it was done.
  const asksWhyNot = now.negated && now.presumes
  // “Why is he on the US list?” names by whom and on whom.
  // “GRU officers” are no less named than the GRU; “Chinese companies” are those of the matter.
  const isNamed = ({ actor, only }: Party) =>
    actor !== undefined && (!only || archive.actorsById.get(actor)?.kind !== 'state')
  const whole = areMeasures(now.acts) && now.by.length > 0 && now.on.some(isNamed)
  // “When did Washington sanction Degtyarenko” after what CARR is.
  if (
    whole &&
    !/\b(?:it|that|this)\b/i.test(words) &&
    now.on.every(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'person')
  )
    return undefined
  // “Has London sanctioned i-Soon?” is not of the matter before, where it did not.
  const named = whole && now.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state')
  // “Did NATO speak of Sweden?” after Albania: nobody ever accused it, and it is of another matter.
  const strange = now.on.some(({ actor }) => actor && !accusedIn(archive).has(actor))
  if (strange && statements.length === 0) return undefined
  const told = statements.length > 0 || (checked && !named) || (!whole && (asksWhyNot || own))
  // “Who blamed Russia?” after Colonial Pipeline, of which it is on record that some did not.
  const declined = findStatements(archive, { incidents: over }).some(({ kind }) => kind === 'declined')
  const isAccused = ({ actor }: Party) => isAccusedOver(actor, { on: [], over: [...(scope.incidents ?? [])] }, archive)
  const blames = areBlames(now, words) && (bears || declined || now.on.every(isAccused))
  return told || blames || isOfNoMatter(now, words, archive) ? same : undefined
}

/** “Did France blame Iran?”, “who named Iran?” after what Iranians are accused of: over that, whether or not anybody did. */
const areBlames = ({ acts, on, since, until, order }: Query, words: string): boolean =>
  /^(?:and |so |but )?(?:who|which|how many|did|has|have)\b/i.test(words) &&
  words.split(/\s+/).length <= fewWords &&
  areAll(acts, ({ name }) => name === 'attribution' || name === 'condemnation') &&
  on.length === 1 &&
  (since ?? until ?? order) === undefined

/** The one matter that was asked about, or that the talk was of. */
function oneMatter(before: Query, { by, on }: Query, archive: Archive): Pick<Query, 'over' | 'victims'> | undefined {
  const { over, victims } = before
  if (over.length + victims.length === 1) return { over, victims }
  // “Was Evil Corp sanctioned?” says of whom, over whatever; “which ambassadors were summoned” are all.
  const named = on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state')
  const listed = by.length + on.length === 0
  const topic = named || listed ? undefined : topicOf(before, archive)
  return topic && { over: [topic], victims: [] }
}

const fewWords = 7

/** “What did NATO say” is no question by itself either. */
const whatOneSaid =
  /^(?:and |so |but )?what (?:(?:did|has|have) [^,]{2,30} (?:say|said|do|done)|(?:was|is|were) (?:the )?(?:official )?(?:reactions?|responses?|answer) (?:in|from|of|by) [^,]{2,30})$/i

/** “Did Russia get blamed?”, “did the FBI name anyone?”, “was an ambassador summoned?” are no questions by themselves: of something it is on record that it was. */
const isOfNoMatter = (
  { wanted, acts, by, on, since, until, mentions, order, now }: Query,
  words: string,
  { actorsById }: Archive,
): boolean => {
  const said = whatOneSaid.test(words)
  const kindOf = ({ actor }: Party) => actor && actorsById.get(actor)?.kind
  const speaks = (party: Party) => party.office !== undefined || isSpeaker.has(kindOf(party)) || (said && party.actor)
  return (
    (wanted === 'whether' || said) &&
    (!now || areAll(acts, ({ name }) => name === 'attribution')) &&
    acts.length > 0 &&
    by.length + on.length <= 1 &&
    by.every(speaks) &&
    on.every((party) => kindOf(party) === 'state') &&
    (since ?? until ?? order) === undefined &&
    mentions.length === 0 &&
    words.split(/\s+/).length <= fewWords
  )
}

/** Who speaks for states and of what they find. */
const isSpeaker: ReadonlySet<Actor['kind'] | undefined> = new Set(['state', 'alliance', 'agency'])
