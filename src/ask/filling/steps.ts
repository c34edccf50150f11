import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { areAll, areBlame, areDeeds, areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { aimedAtAll } from './aimed-at-all.ts'
import { beforeListing } from './before-listing.ts'
import { broughtDown } from './brought-down.ts'
import { deniedOfGroup } from './denied-of-group.ts'
import { firstOfClass, firstOfGroup } from './first-of-group.ts'
import { ofItsGroup } from './group-of-matter.ts'
import { idleDoers } from './idle-doers.ts'
import { namedAsSuch } from './named-as-such.ts'
import { ofAccusedThere, overAttacksBy } from './of-accused-there.ts'
import { ofExpelled, ofRecall, ofSummons } from './of-ambassadors.ts'
import { ofGroup } from './of-group.ts'
import { ofHacking, ofHitSpeaker } from './of-hacking.ts'
import { ofHits } from './of-hits.ts'
import { ofPeople, ofSortOfIt } from './of-people.ts'
import { ofProof } from './of-proof.ts'
import { ofSort } from './of-sort.ts'
import { onItself } from './on-itself.ts'
import { onTheHit } from './on-the-hit.ts'
import { othersThan } from './others-than.ts'
import { ofOperations } from './own-operations.ts'
import { stepsOfNames } from './steps-of-names.ts'
import { howLongItTook, whenItStruck } from './when-it-struck.ts'

/** “Did every NATO member condemn it”: each of its members, where the body itself has none on record. */
function byMembers(query: Query, _: string, { actors, actorsById }: Archive): Query {
  const members = ({ actor }: Query['by'][number]) => {
    const body = actor && actorsById.get(actor)
    const called =
      body?.kind === 'alliance' && body.members.length === 0 ? `${body.short ?? body.name} members` : undefined
    return actors.find(({ name, aliases }) => name === called || aliases.some((alias) => alias.name === called))
  }
  // “Which of the US, the UK and the EU did not”: the body itself.
  return query.wanted === 'missing' && query.by.length === 1
    ? { ...query, by: query.by.map((party) => ({ ...party, ...(members(party) && { actor: members(party)?.id }) })) }
    : query
}

/** “Arrests in Canada”: by it, where it made any; over what was done to it elsewhere. */
export function arrestedThere(query: Query, archive: Archive): Query {
  const [there, ...others] = query.victims
  const ofArrest = areAll(query.acts, ({ kinds }) => kinds.every((kind) => kind === 'arrest'))
  if (!ofArrest || !there || there.year || others.length > 0 || query.by.length + query.over.length > 0) return query
  const by: Query = { ...query, by: [{ actor: there.state }], victims: [] }
  return fitsAny(archive, by) ? by : query
}

/** “Two men arrested in the Netherlands”: whoever is arrested is a person, named or not. */
const ofArrests = (query: Query): Query =>
  areAll(query.acts, ({ kinds }) => kinds.every((kind) => kind === 'arrest'))
    ? { ...query, on: query.on.filter(({ actor, only }) => actor ?? only !== 'person') }
    : query

const ofBeforeListing = (query: Query, _: string, archive: Archive): Query => beforeListing(query, archive)

/** “Attacks in Albania”, “what happened in Albania”, “Iranian hacks against Albania”, “attacks by APT28 on Norway”. */
function ofPlaces(query: Query, words: string, { actorsById }: Archive): Query {
  const { wanted, acts, by, on, over, victims } = query
  const hacks = ({ actor }: Query['by'][number]) => actor && actorsById.get(actor)?.kind === 'threat-group'
  const doers = on.length === 0 && (/\battacks? by\b/i.test(words) || by.every(hacks)) ? by : []
  const idle = acts.length + over.length === 0 && by.length === doers.length && victims.length > 0
  return idle && ((on.length === 0 && wanted === 'acts') || wanted === 'about')
    ? { ...query, wanted: 'matters', by: [], on: [...on, ...doers] }
    : query
}

/** “Did only the UK blame the GRU”: whether nobody else did; of a class, who did. */
function ofAll(query: Query, words: string): Query {
  if (
    !/^(?:(?:(?:did|has|have) only (?!attacks?\b|hacks?\b|incidents?\b))|(?:is it true (?:that )?)?only (?:the )?\S+(?: \S+)? (?:has |have )?(?:sanctioned|blamed|attributed|condemned|accused|named|listed|charged|indicted|endorsed)\b)/i.test(
      words,
    ) ||
    query.by.length === 0
  )
    return query
  const alone = query.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  return alone.length === query.by.length
    ? { ...query, wanted: 'whether', alone, by: [] }
    : { ...query, wanted: 'who', by: [] }
}

/** “Who did NATO support”, “who was summoned”: at whom the words were aimed is not whom they support, and no ambassador. */
const ofSupport = (query: Query): Query =>
  query.wanted === 'whom' && areAll(query.acts, ({ name, worded }) => name.includes('support') || worded !== undefined)
    ? { ...query, wanted: 'acts' }
    : query

/** “Which incidents are tied to Unit 26165”: by whatever was said and done. “Accused of”, “tied to” whose name is that of a matter too: the one, and not the matter. */
function ofWhatever(query: Query, words: string, { actorsById, incidentsById }: Archive): Query {
  if (query.wanted !== 'matters' || query.by.length > 0 || !(areBlame(query.acts) || query.acts.length === 0))
    return query
  const said = new Set(words.toLowerCase().split(/\W+/))
  const isNamed = (id: ActorId) => said.has(actorsById.get(id)?.name.toLowerCase().split(' ')[0] ?? '')
  const [one] = query.over.flatMap((id) => incidentsById.get(id)?.accused.filter(isNamed) ?? [])
  const asked = one && query.on.length === 0 ? { ...query, on: [{ actor: one }], over: [], around: [] } : query
  const tied = /\b(?:tied|linked|connected|associated) (?:to|with)\b/i.test(words)
  return tied && asked.on.length > 0 ? { ...asked, acts: [] } : asked
}

/** “What happened with Cloud Hopper”: of the matter, and not of the group that has its name. */
const ofMatterItself = (query: Query, words: string): Query =>
  query.wanted === 'about' && query.over.length > 0 && /\bwhat (?:has |had |actually |exactly )?happened\b/i.test(words)
    ? { ...query, on: [] }
    : query

/** “Who turned off the lights in Kyiv in 2016”: when it happened, and not when somebody said who it was. */
function whenItHappened(query: Query, words: string, { incidentsById }: Archive): Query {
  const [one, ...others] = query.over
  const { began, disclosed } = (one && incidentsById.get(one)) ?? {}
  const then = query.since !== undefined && query.since === query.until ? query.since : undefined
  const its = then !== undefined && [began, disclosed].some((day) => day?.startsWith(then))
  const ofDeed = areDeeds(query.acts) || (areMeasures(query.acts) && deedIn.test(words))
  return its && others.length === 0 && ofDeed ? { ...query, since: undefined, until: undefined } : query
}

/** “Was anybody sanctioned for the HBO hack in 2017”, “charged for the documents stolen from its ministries in 2020”. */
const deedIn =
  /\b(?:stolen|taken|robbed|hacked|breached|wiped|leaked|siphoned|copied) (?:(?:from|off|by|at|out) )?[^,;:?]{0,40}? in (?:\p{L}+ )?(?:19|20)\d\d\b|\b(?:hack|attack|breach|leak|theft|heist|extort?[st]ion|intrusion|break-in|blackout|outage|outbreak|wiping|compromise|robbery)s? (?:in|of) (?:\p{L}+ )?(?:19|20)\d\d\b/iu

/** “Which companies has the US sanctioned over Chinese hacking”: those of China, and not companies and China. */
function ofTheirs(query: Query, words: string, { actorsById }: Archive): Query {
  const classes = query.on.filter(({ actor, only }) => !actor && only && only !== 'state')
  const [owner, ...others] = query.on.filter(({ actor }) => actor)
  const [each] = classes
  const kind = owner?.actor && !owner.only && !owner.office ? actorsById.get(owner.actor)?.kind : undefined
  // “Which groups did the UK tie to the FSB”.
  const isOwner = kind === 'state' || (kind === 'agency' && each?.only === 'group')
  return isOwner && each?.only && classes.length === 1 && others.length === 0 && asksTheirs.test(words)
    ? { ...query, on: [{ ...owner, only: each.only }] }
    : query
}

const asksTheirs =
  /^(?:which|what|how many) [\p{L}-]+ [\p{L}-]+ (?:or|and) (?:companies|firms|banks|institutes|persons|people|units)\b|^(?:which|what|how many) (?:[\p{L}-]+ )?(?:people|persons|individuals|men|hackers|companies|firms|groups|gangs|agencies|bodies|units)\b.*(?:\b(?:over|for) (?:[\p{L}]+[ -]){1,2}(?:hack(?:ing|s)?|espionage|cyber ?attacks|operations|spying)$|\b(?:link|tie|tied|connect|attribute)\p{L}* (?:\S+ )?to\b|\b(?:say|says|said) (?:are|is|were|was)\b)/iu

/** “NSA time service center accusation”: nobody accuses itself of what it is accused of. */
function ofAccusedItself(query: Query, words: string, { incidentsById }: Archive): Query {
  const { wanted, acts, by, on, over } = query
  const [one, ...others] = by
  const [id, ...more] = over
  const accused = (id && incidentsById.get(id)?.accused) ?? []
  return (wanted === 'acts' || wanted === 'who') &&
    areAll(acts, ({ name }) => name === 'attribution') &&
    /\b(?:accusations?|allegations?|attributions?|blame)\W*$/i.test(words) &&
    one?.actor &&
    !one.only &&
    others.length + on.length + more.length === 0 &&
    accused.includes(one.actor)
    ? { ...query, by: [], on: [one] }
    : query
}

/** What is meant beside what is said, one after the other. */
export const steps: readonly ((query: Query, words: string, archive: Archive) => Query)[] = [
  ofAll,
  whenItHappened,
  ofWhatever,
  ofSupport,
  ofGroup,
  ofItsGroup,
  ofArrests,
  (query, _, archive) => arrestedThere(query, archive),
  ofBeforeListing,
  idleDoers,
  othersThan,
  firstOfGroup,
  firstOfClass,
  ofSortOfIt,
  ofPeople,
  ofTheirs,
  ofRecall,
  ofExpelled,
  ofSummons,
  ofMatterItself,
  ...stepsOfNames,
  ofPlaces,
  byMembers,
  ofHacking,
  ofHitSpeaker,
  ofOperations,
  ofHits,
  ofProof,
  namedAsSuch,
  aimedAtAll,
  onItself,
  onTheHit,
  ofAccusedThere,
  overAttacksBy,
  ofAccusedItself,
  broughtDown,
  deniedOfGroup,
  whenItStruck,
  howLongItTook,
  ofSort,
]
