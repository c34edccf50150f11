import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { fitsAny } from '../answer/matching.ts'
import { mattersOf } from '../filling/matters-of-victims.ts'
import { areBlame } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { emptyQuery, type Query } from '../query.ts'
import type { Rule } from './turn-rule.ts'
import { asksOfVictims, theirVictims, victimsOf } from './turns-of-matters.ts'

const lead = `^(?:(?:and|but|so|ok)[ ,]+)*`
const it = '(?:it|they|them|this|that|those|these)'

/** “Who runs it?”, “who are its members?”, “what is it also called?”, “what else did they do?” */
const asksOfItself = new RegExp(
  `${lead}(?:${[
    `who (?:runs?|ran|leads?|led|controls?|controlled|commands?|owns?|owned|heads?|headed|sponsors?|is behind|was behind|belongs to|(?:is|are|was|were) (?:in|part of)) ${it}`,
    `who (?:are|were|is) (?:its|their|the) (?:known |named )?(?:members?|people|leaders?|boss(?:es)?|heads?)`,
    `(?:what|which)(?: other)? (?:is|are|was|were) ${it} (?:also |otherwise |else )?(?:called|known as)`,
    `(?:what|which|any)(?: (?:is|are|were))? (?:its|their|the)? ?(?:other )?(?:names?|aliases)(?: does it (?:have|go by))?`,
    `what (?:else )?(?:did|has|have|do|does) ${it} (?:else )?(?:do|done)`,
    `(?:which|what) (?:country|state) (?:is|are) ${it}(?: from)?|where (?:is|are) ${it} (?:from|based)`,
    `what(?:['’]s| is| are)? ${it} part of|part of what`,
    `who do(?:es)? ${it} (?:work for|belong to|answer to|report to)`,
  ].join('|')})(?: exactly| then| again)?$`,
  'i',
)

const asksItsMatters = new RegExp(
  `${lead}(?:(?:which|what) (?:other )?(?:incidents|attacks|hacks|campaigns|operations|breaches|cases)(?: (?:is|are|was|were) ${it} (?:behind|blamed for|accused of|tied to|linked to)|(?: (?:did|has|have) ${it} .+))?|(?:which|what) (?:incidents|attacks|hacks|campaigns|breaches|cases) are ascribed to ${it})$`,
  'i',
)

/** The one group, unit or company of the question before, or of the matter that has its name; nobody where that was over another. */
function groupOf({ wanted, on, around, by, over }: Query, { actorsById, incidentsById }: Archive): ActorId | undefined {
  const isGroup = (id: ActorId) => !apart.has(actorsById.get(id)?.kind ?? 'person')
  const among = (parties: readonly { actor?: ActorId | undefined }[]) => [
    ...new Set(parties.flatMap(({ actor }) => actor ?? []).filter(isGroup)),
  ]
  const meant = among([...on, ...around])
  const [one, ...others] = meant.length > 0 ? meant : among(by)
  if (one && (over.length === 0 || wanted === 'about')) return others.length === 0 ? one : undefined
  const isOfName = (id: ActorId) => over.every((each) => nameOf(each).includes(actorsById.get(id)?.name ?? '?'))
  const nameOf = (id: IncidentId) => incidentsById.get(id)?.name ?? ''
  return meant.length === 0
    ? over.flatMap((id) => incidentsById.get(id)?.accused ?? []).find((id) => isGroup(id) && isOfName(id))
    : undefined
}

/** No such group. */
const apart: ReadonlySet<string> = new Set(['state', 'alliance', 'agency', 'person'])

const ofItself: Rule = ({ before, words }, archive) => {
  const group = asksOfItself.test(words) ? groupOf(before, archive) : undefined
  return group && { ...emptyQuery, wanted: 'about', on: [{ actor: group }] }
}

/** “And APT40?” after whether China is behind APT31: whether it is behind that group. */
const behindAnother: Rule = ({ before, now }, { actorsById }) => {
  const [group, ...others] = [...now.on, ...now.by].flatMap(({ actor }) => actor ?? [])
  const isBare = others.length + now.acts.length === 0 && before.also.length > 0 && areBlame(before.acts)
  return group && isBare && actorsById.get(group)?.kind === 'threat-group' ? { ...before, also: [group] } : undefined
}

/** “And NoName?” after whether Z-Pentest is sanctioned: on that group, whose name is that of its campaign too. */
const anotherGroup: Rule = ({ before, now, words }, { incidentsById, actorsById }) => {
  const [asked, ...more] = before.on
  const [matter, ...matters] = now.over
  const isGroup = (id: ActorId | undefined) => id !== undefined && actorsById.get(id)?.kind === 'threat-group'
  const bare = now.acts.length + now.by.length + now.on.length + more.length + matters.length + before.over.length === 0
  if (!matter || !bare || !isGroup(asked?.actor) || words.trim().split(/\s+/).length > 4) return undefined
  const name = incidentsById.get(matter)?.name ?? ''
  const [other, ...others] = (incidentsById.get(matter)?.accused ?? []).filter(
    (id) => isGroup(id) && name.startsWith(actorsById.get(id)?.name ?? '–'),
  )
  return other && others.length === 0 && before.acts.length > 0 ? { ...before, on: [{ actor: other }] } : undefined
}

const tied =
  /^(?:(?:and|so|but|ok)[ ,]+)*(?:did|has|have) .{2,30} (?:ever )?(?:tied?|link(?:ed)?|connect(?:ed)?|attributed?) (?:it|them|the group) to (?:the )?\S+(?: \S+)?\W*$/iu

/** “Did anyone tie it to Moscow?” after what a group is: whether they said so of that group. */
const tiedToState: Rule = ({ before, now, words }, archive) => {
  const group = tied.test(words) && before.wanted === 'about' ? groupOf(before, archive) : undefined
  return group && now.wanted === 'whether' && now.on.length > 0 && now.also.length + now.around.length === 0
    ? { ...now, over: [], also: [group] }
    : undefined
}

/** “Who named APT31?” after what an intrusion was: over that, and not over the campaign of that name. */
const namedOverMatter: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = now.around
  const asks = /^(?:(?:and|so|but|ok)[ ,]+)*who (?:else )?(?:named|blamed|accused|identified|attributed)\b/i.test(words)
  const page = before.wanted === 'about' && before.over.length === 1 && before.on.length === 0
  if (!asks || !page || !one || others.length > 0 || before.over.includes(one.incident)) return undefined
  const query: Query = { ...now, around: [], on: [{ actor: one.actor }], over: before.over }
  return fitsAny(archive, query) ? query : undefined
}

/** “Which incidents?”: those of which it is accused. */
const itsMatters: Rule = ({ before, words }, archive) => {
  const group = asksItsMatters.test(words) ? groupOf(before, archive) : undefined
  return group && { ...emptyQuery, wanted: 'matters', acts: [attribution], on: [{ actor: group }] }
}

/** “Whom did it attack?”: who was hit there. */
const itsVictims: Rule = ({ before, words }, archive) => {
  const asked = asksOfVictims.test(words) || theirVictims.test(words)
  const group = asked ? groupOf(before, archive) : undefined
  const over = group ? mattersOf({ ...emptyQuery, on: [{ actor: group }] }, archive) : undefined
  return over && over.length > 0 ? victimsOf(over, words) : undefined
}

/** Turns that go on with a group, of itself and of all that it is accused of. */
export const turnsOfGroups: readonly Rule[] = [
  behindAnother,
  anotherGroup,
  tiedToState,
  namedOverMatter,
  ofItself,
  itsMatters,
  itsVictims,
]
