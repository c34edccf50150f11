import { fitsAny } from '../answer/matching.ts'
import { scopeOf } from '../answer/reach.ts'
import { areAll, areBlame, areMeasures, areReplies } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import { accusedIn } from '../pattern/standing.ts'
import { areBeside, emptyQuery, type Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'
import { countOr } from './turns-of-some.ts'

/** “Which of them were in the GRU”, “which were FSB” after who was charged over a matter: of those, whoever belongs there. */
const thoseOfBody: Rule = ({ before, now, words }, { actorsById }) => {
  const [body, ...others] = [...now.on, ...now.by]
  const list = before.wanted === 'whom' || before.wanted === 'count' || before.wanted === 'acts'
  const asks =
    /^(?:and |so )?(?:(?:which|how many)(?: ones| (?:of|among) (?:them|those|these))?|who (?:of|among) (?:them|those|these)) (?:were|are|was|is)(?: (?:in|from|with|at|part of|members? of|working for))? (?:the )?\S+(?: \S+)?\W*$/i
  if (!list || !areMeasures(before.acts) || !body?.actor || others.length > 0 || !asks.test(words)) return undefined
  if (now.acts.length > 0 || saysOverWhat(now) || actorsById.get(body.actor)?.kind === 'person') return undefined
  const people = /\b(?:officers?|officials|members|people|men|operatives|agents)\W*$/i.test(words)
  const on = [{ actor: body.actor, ...(people && { only: 'person' as const }) }]
  return { ...before, wanted: countOr(before, words), on }
}

/** “Sanctioned too?” after which North Koreans were charged: which of those. */
const thoseToo: Rule = ({ before, now, words }) =>
  before.wanted === 'whom' &&
  areMeasures(before.acts) &&
  areMeasures(now.acts) &&
  !saysOverWhat(before) &&
  !areBeside(before) &&
  before.on.length === 1 &&
  /^(?:and |but |also )*(?:(?:are|were) (?:they|any of them|those) )?(?:also )?\p{L}+ed(?: (?:too|as well|also))\W*$/iu.test(
    words,
  )
    ? { ...before, doneToo: { acts: now.acts, by: now.by } }
    : undefined

/** “Iran or Russia?”, “North Korea?” after what was said over a matter, where they said nothing of it: what was said of them. */
const onAccused: Rule = ({ before, now, words, items }, archive) => {
  const named = [...now.by, ...now.on].filter(({ only, office, speaker }) => !only && !office && !speaker)
  const bare =
    items.every(({ is }) => is === 'name' || is === 'join' || is === 'filler') && words.trim().split(/\s+/).length <= 5
  const isOpen = before.over.length + before.victims.length > 0 && before.on.length + before.by.length === 0
  if (!bare || !isOpen || named.length === 0 || named.length < now.by.length + now.on.length) return undefined
  if (now.acts.length > 0 || saysOverWhat(now) || !(before.acts.length === 0 || areBlame(before.acts))) return undefined
  if (before.wanted === 'about' || !named.every(({ actor }) => actor && accusedIn(archive).has(actor))) return undefined
  if (named.some((party) => fitsAny(archive, { ...before, by: [party] }))) return undefined
  // “Monica Witt” after who was blamed for NotPetya, with which nobody ties her: her page.
  const isPrivate = named.every(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state')
  const asked = /\?\s*$|^(?:and|or|was|not)\b/i.test(words)
  if (isPrivate && !asked && !fitsAny(archive, { ...before, acts: [], on: named })) return undefined
  const one = named.length === 1
  return {
    ...before,
    wanted: one ? 'whether' : 'acts',
    acts: one || before.acts.length > 0 ? [attribution] : [],
    on: named,
  }
}

/** “And Georgia in 2019”: the attack there of that year, after what was said of another there. */
const sameStateThen: Rule = ({ before, now }, archive) => {
  const [state, ...others] = [...now.by, ...now.on]
  const { since, until } = now
  if (!state?.actor || state.only || others.length > 0 || now.acts.length > 0 || saysOverWhat(now)) return undefined
  if (!since || since !== until || since.length !== 4 || before.over.length === 0) return undefined
  const { actor } = state
  const there = (year?: string) =>
    scopeOf(archive, { ...emptyQuery, victims: [{ state: actor, ...(year && { year }) }] }).incidents
  const [always, then] = [there(), there(since)]
  const isThere = before.over.some((id) => always?.has(id)) && !before.over.some((id) => then?.has(id))
  if (!isThere || !then || then.size === 0 || fitsAny(archive, { ...before, by: [state], since, until }))
    return undefined
  return { ...before, over: [...then], around: [], since: undefined, until: undefined }
}

/** “UK sanctions” after rewards for a unit: on that, and not whatever was done over the one matter of the rewards. */
const onTheSame: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = before.on
  const isOne =
    one?.actor && others.length === 0 && !/^(?:state|alliance)$/.test(archive.actorsById.get(one.actor)?.kind ?? '')
  const measured = before.acts.length > 0 && areMeasures(before.acts) && now.acts.length > 0 && areMeasures(now.acts)
  if (!isOne || !measured || saysOverWhat(before) || saysOverWhat(now) || now.on.length > 0 || now.by.length === 0)
    return undefined
  if (words.trim().split(/\s+/).length > 4) return undefined
  return { ...now, on: before.on }
}

/** “Who?” after whether NSO Group was sanctioned: who did it, as on whom is known. */
const whoDidItTo: Rule = ({ before, words }, { actorsById }) => {
  const [one, ...others] = before.on
  const isOne = one?.actor && !one.only && others.length === 0 && actorsById.get(one.actor)?.kind !== 'state'
  return isOne &&
    before.by.length === 0 &&
    before.acts.length > 0 &&
    areMeasures(before.acts) &&
    /^(?:and |so )?who\W*$/i.test(words)
    ? { ...before, wanted: 'who', negated: false, presumes: false }
    : undefined
}

/** “Was it attacked?” after whether Greece attributed anything: what was done there. */
const wasItHit: Rule = ({ before, words }, { actorsById }) => {
  const [state, ...others] = [...before.by, ...before.on]
  const asks =
    /^(?:(?:and|so|but) )*(?:was|were|has|have) (?:it|they) (?:itself |themselves |ever |also |been )*(?:hit|hacked|attacked|targeted|breached)(?: (?:itself|themselves|too))?\W*$/i
  if (!state?.actor || state.only || others.length > 0 || actorsById.get(state.actor)?.kind !== 'state')
    return undefined
  return before.over.length === 0 && asks.test(words)
    ? { ...emptyQuery, wanted: 'matters', victims: [{ state: state.actor }] }
    : undefined
}

/** “And Sweden?” after whether Finland sanctioned anyone: whether that did. */
const sameByAnother: Rule = ({ before, now, words, items }, { actorsById }) => {
  const [was, ...others] = before.by
  const [is, ...more] = [...now.by, ...now.on]
  const isState = (id: Query['by'][number]['actor']) => id !== undefined && actorsById.get(id)?.kind === 'state'
  const bare =
    /^(?:and|what about|how about) /i.test(words) &&
    items.every((item) => item.is === 'name' || item.is === 'filler' || item.is === 'join')
  const isSame = others.length + more.length + before.on.length + before.over.length === 0 && before.acts.length > 0
  return bare && isSame && isState(was?.actor) && isState(is?.actor) && !was?.only && !is?.only && is
    ? { ...before, by: [{ actor: is.actor }] }
    : undefined
}

/** “Did the US charge anyone?” after who blamed APT31: of it. */
const anyoneOfIt: Rule = ({ before, now, words }, archive) => {
  const [one, ...others] = before.on
  const isOne = one?.actor && !one.only && others.length === 0 && archive.actorsById.get(one.actor)?.kind !== 'state'
  const asks = /^(?:(?:and|so|but) )*(?:did|has|have) .{2,25} (?:anyone|anybody|somebody|someone)\W*$/i.test(words)
  if (!isOne || !asks || !areMeasures(now.acts) || now.acts.length === 0 || now.on.length > 0 || saysOverWhat(now))
    return undefined
  const theirs: Query = { ...now, on: before.on, over: before.over }
  return fitsAny(archive, theirs) ? theirs : undefined
}

/** “Canada?” after what China denied: what it denied to that, which accuses and denies nothing. */
const deniedTo: Rule = ({ before, now, words, items }, archive) => {
  const [accused, ...others] = before.by
  const [to, ...more] = [...now.by, ...now.on]
  const bare =
    items.every(({ is }) => is === 'name' || is === 'filler' || is === 'join') && words.trim().split(/\s+/).length <= 4
  const denied = areAll(before.acts, ({ kinds: [first] }) => first === 'denial')
  const isDenial =
    denied ||
    (before.acts.length > 0 &&
      areReplies(before.acts) &&
      accused?.actor !== undefined &&
      accusedIn(archive).has(accused.actor))
  if (!bare || !isDenial || !accused?.actor || others.length + more.length + now.acts.length > 0) return undefined
  if (!to?.actor || to.only || to.office || accusedIn(archive).has(to.actor) || saysOverWhat(now)) return undefined
  const toThem: Query[] = [
    { ...before, on: [{ actor: to.actor }] },
    { ...before, on: [], by: [{ ...accused, office: 'embassy', at: to.actor }] },
  ]
  const wherever = toThem.map((query) => ({ ...query, over: [], around: [], victims: [] }))
  const there: Query = { ...before, on: [], over: [], around: [], victims: [{ state: to.actor }] }
  // What the EU blames is no one matter: of another it was told nothing.
  const isState = (id: NonNullable<Query['by'][number]['actor']>) => archive.actorsById.get(id)?.kind === 'state'
  const ofOthers = !accused.at && isState(accused.actor) && (isState(to.actor) || before.over.length === 0)
  return (ofOthers ? [...toThem, ...wherever, there] : toThem).find((query) => fitsAny(archive, query))
}

/** Turns of a few words that would lose what the talk is of, if they were read by themselves. */
export const turnsInShort: readonly Rule[] = [
  thoseOfBody,
  thoseToo,
  onAccused,
  sameStateThen,
  onTheSame,
  whoDidItTo,
  wasItHit,
  deniedTo,
  sameByAnother,
  anyoneOfIt,
]
