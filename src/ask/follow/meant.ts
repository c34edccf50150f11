import { statesBehind } from '../../find/parties.ts'
import type { Archive } from '../../model/archive.ts'
import type { ActorId, IncidentId } from '../../model/id.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { areAll, areBlame, areMeasures } from '../lexicon/act.ts'
import { isOnlyMatter } from '../only-matter.ts'
import { heardIn } from '../pattern/standing.ts'
import type { Query } from '../query.ts'
import { ofSpeaker } from './backing.ts'
import { ofOtherYear } from './other-year.ts'
import { withTheOne } from './the-one.ts'
import type { Turn } from './turn.ts'

/** A turn with whom and what its words point at in the question before: “that group”, “they”, a group or the matter of the same name. */
export function meant(asked: Turn, archive: Archive): Turn {
  const { before, words } = asked
  const same = overThat(asOne(asked.now, before), asked)
  const one = withTheOne(same, asked, archive)
  const now = ofSpeaker(ofOtherYear(one, before, words, archive), before, archive)
  const told = undergone(onlyGroup(before, now, words, archive), archive)
  return { ...asked, now, before: byThose({ ...asked, now, before: told }, archive), pointed: one !== same }
}

/** “Who is APT40”: what is asked next is of the group, and not only of the matter by its name. */
function onlyGroup(before: Query, now: Query, words: string, archive: Archive): Query {
  const [matter, ...more] = before.over
  const [actor, ...others] = [...before.on, ...before.by].flatMap((party) => party.actor ?? [])
  // The page of the matter was shown.
  if (
    before.wanted === 'about' &&
    !/\b(?:them|they|the group)\b/i.test(words) &&
    matter &&
    actor &&
    more.length + others.length === 0 &&
    isOnlyMatter(archive, actor, matter)
  )
    return { ...before, on: [], by: [] }
  if (before.wanted !== 'about' || before.on.length + before.by.length === 0 || before.over.length === 0) return before
  // “Was Badin sanctioned for that?”
  const over = now.on.length > 0 && /\b(?:for|over|because of) (?:that|it|this)\W*$/i.test(words)
  // “Who attributed it to China”: the matter.
  const attributed = now.on.length > 0 && areAll(now.acts, ({ name }) => name === 'attribution')
  // “Did China deny being behind it”: words are over the matter, and measures and warnings on the group.
  const ofWords = now.acts.length > 0 && areAll(now.acts, ({ takes, name }) => takes !== 'actor' && !ofGroups.has(name))
  if (attributed || ofWords || over) return { ...before, on: [], by: [] }
  // “Who attributed it” after what Salt Typhoon is, “who was sanctioned” after 911 S5: to the group, or to whomever over the matter by its name.
  const isService = actor !== undefined && archive.actorsById.get(actor)?.kind === 'other'
  const isOfAnybody = areBlame(now.acts) || (isService && areMeasures(now.acts) && /^(?:whom|acts)$/.test(now.wanted))
  const either = actor && matter && more.length + others.length === 0 && isOfAnybody && now.on.length === 0
  return either && isNamesake(actor, matter, archive)
    ? { ...before, on: [], by: [], over: [], around: [{ actor, incident: matter }] }
    : { ...before, over: [] }
}

/** Whether the matter begins with the name of the group. */
function isNamesake(id: ActorId, matter: IncidentId, { actorsById, incidentsById }: Archive): boolean {
  const [name, called] = [actorsById.get(id)?.name, incidentsById.get(matter)?.name]
  return name !== undefined && called?.startsWith(name) === true
}

const ofGroups: ReadonlySet<string> = new Set(['attribution', 'warning'])

/** “And DarkSide?”, the name of a group and of a matter, is the one where another was asked about, and else the other. */
function asOne(now: Query, { on, over }: Query): Query {
  if (now.wanted !== 'about' || now.on.length === 0 || now.over.length === 0) return now
  if (on.length > 0 && over.length === 0) return { ...now, over: [] }
  return over.length > 0 && on.length === 0 ? { ...now, on: [] } : now
}

/** “Was Storm-0558 behind it?”: the group, over the matter before, and not the matter by its own name. */
const overThat = (now: Query, { before, words }: Turn): Query =>
  now.around.length > 0 &&
  now.over.length === 0 &&
  before.over.length + before.around.length > 0 &&
  (areBlame(now.acts) || /\b(?:for|over) (?:it|that|this)\W*$/i.test(words))
    ? { ...now, on: [...now.on, ...now.around.map(({ actor }) => ({ actor }))], around: [] }
    : now

/** “Was it sanctioned?”, “what is it accused of?” after “what is Evil Corp?”: to one who never spoke on record things were done. */
const undergone = (before: Query, archive: Archive): Query =>
  before.wanted === 'about' &&
  before.over.length === 0 &&
  before.by.every(({ actor }) => actor && !heardIn(archive).has(actor))
    ? { ...before, by: [], on: [...before.on, ...before.by] }
    : before

/** “Did they name a state?” after who disclosed it: the one state that did. */
function byThose({ before, now, words }: Turn, archive: Archive): Query {
  const acting = /\bdid (?:it|they|he|she)\b|\bhave they\b(?!.*\bbeen\b)/i.test(words)
  const said = now.acts.length > 0 && now.acts.every(({ ofAccused }) => !ofAccused)
  if (!acting || !said || now.by.length > 0 || before.wanted !== 'who' || before.by.length > 0) return before
  const told = answerQuery(archive, before).statements.map((each) => statesBehind(archive, each))
  const [one, ...others] = new Set(told.flat())
  return one && others.length === 0 && told.every(({ length }) => length > 0)
    ? { ...before, by: [{ actor: one }] }
    : before
}
