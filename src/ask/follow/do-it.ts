import { onlyActor } from '../../find/names.ts'
import { homeOf } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId } from '../../model/id.ts'
import { areAll, noneButDeeds } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import type { Reader } from '../reading.ts'
import { mattersNamed } from '../says.ts'

const turn =
  /^((?:(?:and|but|so|ok),? )*(?:(?:when|why|on what day) )?)(did|has|have) ((?:the )?[\p{L}.’' -]{2,30}?) (?:do|done) (?:it|so|the same)\b(?! (?:alone|on (?:its|their) own|by (?:itself|themselves))\b)(.*)$/iu

const also = /^,? (?:too|as well|also)\W*$/i

/** What was said, as it is done and was done. */
const verbs: Readonly<Record<string, readonly [string, string]>> = {
  attribution: ['attribute', 'attributed'],
  condemnation: ['condemn', 'condemned'],
  denial: ['deny', 'denied'],
  endorsement: ['endorse', 'endorsed'],
}

/** “When did Canada do it” after who attributed SolarWinds: attribute it; undefined where “it” may be the hack, as whoever is asked about is accused of it. */
export function doneIt(text: string, before: Query, { archive, names }: Reader): string | undefined {
  const [, opening = '', did = '', who = '', rest = ''] = turn.exec(text.trim()) ?? []
  const [act, ...others] = before.acts
  const verb = act && others.length === 0 ? verbs[act.name] : undefined
  const { over, around, victims, on } = before
  // “Did Russia do it too” after whether China hacked somebody.
  if (act?.name === 'authorship' && before.wanted === 'whether' && on.length > 0 && also.test(rest))
    return `was ${who} blamed too`
  if (!verb || who === '' || over.length + around.length + victims.length + on.length === 0) return undefined
  const actor = onlyActor(names.actor.find(who.replace(/^the /i, '')))
  if (!actor) return undefined
  // “When did China do it” after who denied it.
  const spoke = act?.name === 'denial' && /\bwhen\b/i.test(opening)
  if (!spoke && isAccused(actor, before, archive)) return undefined
  return `${opening}${did} ${who} ${did.toLowerCase() === 'did' ? verb[0] : verb[1]} it${rest}`
}

/** “Who did them?” after a list of attacks: who was blamed for them; undefined where it asks something else. */
export const whoDidThem = (text: string, { wanted, acts }: Query): string | undefined =>
  wanted === 'matters' && noneButDeeds(acts) && asksWhoDid.test(text.trim()) ? 'who was blamed' : undefined

/** “How many countries were behind it?” after who issued an advisory: who signed that. */
export const whoSigned = (text: string, { acts }: Query): string | undefined =>
  areAll(acts, ({ name }) => name === 'advisory') && behindIt.test(text)
    ? text.replace(behindIt, '$1 signed it')
    : undefined

const behindIt =
  /^((?:(?:and|so|but),? )*(?:who|(?:how many|which|what) (?:countries|states|governments|agencies)))(?: all| else)? (?:was|were|is|are|stood) behind (?:it|that|this)\W*$/i

const asksWhoDid =
  /^(?:(?:and|but|so|ok|then),? )*who (?:did|has done|carried out|committed|conducted|(?:was|is|were|are) (?:behind|responsible for)) (?:(?:all|each|any) (?:of )?)?(?:them|those|these|that|it)(?: (?:attacks|hacks|ones))?\W*$/i

function isAccused(id: ActorId, before: Query, archive: Archive): boolean {
  const accused = mattersNamed(before).flatMap((each) => archive.incidentsById.get(each)?.accused ?? [])
  const blamed = before.on.flatMap(({ actor }) => actor ?? [])
  return [...accused, ...blamed].some((each) => each === id || homeOf(archive, each) === id)
}
