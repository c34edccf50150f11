import type { IncidentId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { takedown } from '../lexicon/acts-in-deeds.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn, heardIn } from '../pattern/standing.ts'
import type { Item } from '../pieces/item.ts'
import { emptyQuery, type Party, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import { saidIn } from './turn.ts'
import type { Rule } from './turn-rule.ts'

/** The one matter of which the page was shown. */
function matterOf({ wanted, over, on, by }: Query): IncidentId | undefined {
  const [matter, ...more] = over
  return wanted === 'about' && more.length + on.length + by.length === 0 ? matter : undefined
}

const lead = '^(?:(?:and|but|so|ok|then|what about|how about|what of),? )*'
const bare = new RegExp(`${lead}(?:(?:from|by) )?(?:the )?[\\p{L}][\\p{L}’'. -]{1,30}\\W*$`, 'iu')
const itWas = new RegExp(
  `${lead}(?:(?:it|that) (?:was|is)|(?:was|is) (?:it|that)|or(?: was it)?|on)(?: (?:really|then|only))* (?:the )?[\\p{L}][\\p{L}’'. -]{1,30}\\W*$`,
  'iu',
)
const without = new RegExp(
  `${lead}(?:not|without|apart from|except(?: for)?|besides|other than) (?:the )?[\\p{L}][\\p{L}’'. -]{1,30}\\W*$`,
  'iu',
)

/** “And the EU?” under what NotPetya was: whatever that said and did over it; “so it was Russia?”: whether that was blamed; “not the US”: all but that. */
export const stateOverMatter: Rule = ({ before, now, words }, archive) => {
  const matter = matterOf(before)
  const left = [...now.except, ...now.notOn].map((actor): Party => ({ actor }))
  const [party, ...others] = [...now.by, ...now.on, ...left]
  const actor = party?.actor && archive.actorsById.get(party.actor)
  if (!matter || !party?.actor || !actor || others.length > 0 || now.acts.length > 0) return undefined
  if (saysOverWhat(now) || (now.since ?? now.until) || party.office || party.only) return undefined
  if (without.test(words)) return { ...emptyQuery, over: [matter], except: [party.actor] }
  const blamed: Query = {
    ...emptyQuery,
    wanted: 'whether',
    acts: [attribution],
    on: [{ actor: party.actor }],
    over: [matter],
  }
  if (itWas.test(words)) return blamed
  if (!bare.test(words) || !/^(?:state|alliance|agency)$/.test(actor.kind)) return undefined
  const said: Query = { ...emptyQuery, by: [{ actor: party.actor }], over: [matter] }
  // “And Iran?” under an attack with which it had nothing to do.
  const isSuspect = accusedIn(archive).has(party.actor) && answerQuery(archive, said).verdict === 'none'
  return isSuspect ? blamed : heardIn(archive).has(actor.id) ? said : undefined
}

const asksStart =
  /^(?:(?:and|so|but|ok) )*(?:(?:when|since when|how long)(?: exactly| then)?|when (?:was|did) (?:it|that|this) (?:found|discovered|noticed|detected|spotted|disclosed|made public|revealed|come out|start|begin|end|stop)|(?:for )?how long (?:did (?:it|that|this) (?:last|take|go on)|(?:was|were) (?:it|they|that) (?:down|offline|out|inside|going on)))\W*$/i

const asksWhoActed =
  /^(?:(?:and|so|but|ok) )*(?:who(?: else)?|which (?:countries|states|agencies|police)) (?:(?:ran|led|lead|carried|conducted|coordinated|organi[sz]ed|joined) (?:it|this|that)(?: out)?|carried out (?:it|this|that)|took part(?: in (?:it|this|that))?|helped|(?:was|were) (?:involved|in charge))\W*$/i

const asksWhoHelped =
  /^(?:(?:and|so|but|ok) )*(?:who(?: else)?|which (?:countries|states|agencies|police)) (?:joined(?: in)?(?: it)?|took part(?: in (?:it|this|that))?|helped|(?:was|were) involved)\W*$|^(?:(?:and|so|but|ok) )*(?:(?:together |along )?with whom(?: else)?|who with)\W*$/i

/** “Who led it?” under what an operation of the police was: by whom, and not against whom. */
export const takedownOfMatter: Rule = ({ before, words }, { incidentsById }) => {
  const isTold = before.acts.length > 0 && before.acts.every((act) => act === takedown) && before.wanted !== 'about'
  // “Who ran it?” after the takedown of a botnet asks of that.
  if (isTold && asksWhoHelped.test(words)) return { ...before, wanted: 'who', by: [], order: undefined }
  const matter = matterOf(before)
  const isOperation = matter && /^Operation \p{Lu}\S* against /u.test(incidentsById.get(matter)?.name ?? '')
  return isOperation && asksWhoActed.test(words)
    ? { ...emptyQuery, wanted: 'who', acts: [takedown], over: [matter] }
    : undefined
}

/** “How many people?”, “how much was taken?” under what it was: its figures. */
export const sizeOfMatter: Rule = ({ before, now, words }) => {
  const matter = matterOf(before)
  const asks =
    /^(?:(?:and|so|but|ok) )*how (?:many|much)\b(?!.*\b(?:states|countries|governments|sanction\w*|charged|indicted|arrested|expelled|blamed|condemned|statements|attributions|times)\b)/i
  return matter &&
    asks.test(words) &&
    now.by.length + now.over.length === 0 &&
    now.acts.every(({ weak, ofAccused }) => weak || ofAccused)
    ? { ...emptyQuery, wanted: 'figures', over: [matter] }
    : undefined
}

/** “When?” under what it was, “in March 2022?”, “and in Europe?”: when it began, what was said and done then, whom it hit there. */
export const timeOfMatter: Rule = ({ before, now, words, items }) => {
  const matter = matterOf(before)
  if (!matter) return undefined
  if (asksStart.test(words)) return { ...emptyQuery, wanted: 'start', over: [matter] }
  if (isOnlyTime(now, words, items)) return { ...emptyQuery, over: [matter], ...spanOf(now) }
  const there = now.victims.length > 0 && now.acts.length + now.by.length + now.on.length + now.over.length === 0
  return there && /^(?:(?:and|but|so|what about) )*(?:in|within) /i.test(words)
    ? { ...emptyQuery, wanted: 'victims', over: [matter], victims: now.victims }
    : undefined
}

/** A time, and nothing else. */
export const isOnlyTime = (now: Query, words: string, items: readonly Item[]): boolean =>
  (now.since ?? now.until) !== undefined &&
  saidIn(items).every(({ is }) => is === 'time' || is === 'preposition' || is === 'wide') &&
  words.split(/\s+/).length <= 6

export const spanOf = ({ since, until }: Query): Pick<Query, 'since' | 'until'> => ({
  ...(since && { since }),
  ...(until && { until }),
})
