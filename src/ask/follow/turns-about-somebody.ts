import { stateOf } from '../../find/parties.ts'
import { answerQuery } from '../answer/answer-query.ts'
import { emptyQuery } from '../query.ts'
import { aboutThat, isOfWhom, whoThatIs } from './somebody.ts'
import type { Rule } from './turn-rule.ts'

/** “Who are they?” after how many there were, “who’s that?” after who it was. */
const whoTheyAre: Rule = ({ before, words }, archive) => {
  if (!isOfWhom(before) || !whoThatIs.test(words)) return undefined
  const { statements, scope } = answerQuery(archive, before)
  const [one, ...others] = new Set(
    statements.flatMap(({ targets }) => targets).filter((id) => scope.on?.has(id) ?? true),
  )
  return one && others.length === 0
    ? { ...emptyQuery, wanted: 'about', on: [{ actor: one }] }
    : { ...before, wanted: 'whom' }
}

/** “Is he Russian?”, “where is she from?”: what is on record on him. */
const ofWhere: Rule = ({ before, now, words }, archive) => {
  const state = now.on.length + now.by.length === 1 && now.acts.length === 0
  const asks =
    /^(?:and |but |so )?(?:where (?:is|are|was) (?:he|she|they|it) (?:from|based)|what(?: is|['’]s) (?:his|her|its|their) nationality|(?:which|what) (?:country|nationality) (?:is|are) (?:he|she|they|it)(?: from)?)\b/i
  const is =
    /^(?:and |but |so )?(?:is|are|was|were) (?:he|she|they|it) (?:really |actually )?(?:an? )?\p{L}+(?: (?:man|woman|citizen|national|company|firm|group|hacker))?\W*$/iu
  if (!asks.test(words) && !(state && is.test(words))) return undefined
  const that = aboutThat({ ...before, over: [] }, archive)
  // “Was it Russian?” after who blamed China is of the attack.
  const isState = that?.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind === 'state')
  return isState ? undefined : that
}

/** “Does he work for the FSB?”: what is on record on him. */
const worksFor: Rule = ({ before, words }, archive) =>
  /^(?:and |but |so )?(?:does|do|did|is|are|was|were) (?:he|she|they|it) (?:work(?:ing)? for|belong to|part of|a member of|linked to|tied to|connected to|in the pay of) /i.test(
    words,
  )
    ? aboutThat({ ...before, over: [] }, archive)
    : undefined

/** “And the one in Australia?” after an embassy: that of the same state there. */
const embassyIn: Rule = ({ before, now, words, placed }, archive) => {
  const [one, ...more] = before.by
  const body = one?.actor && archive.actorsById.get(one.actor)
  const held = one?.office === 'embassy' || (body && /\bembass|\bmission/i.test(body.name))
  const places = placed.flatMap(({ item }) => (item.is === 'name' && item.state ? [item.state] : []))
  const [at, ...others] = places.length > 0 ? places : now.victims.map(({ state }) => state)
  if (!one || more.length > 0 || !held || !at || others.length > 0 || !/\bthe one (?:in|to|at)\b/i.test(words))
    return undefined
  const state = body?.kind === 'state' ? body : body?.country && stateOf(archive, body.country)
  return {
    ...before,
    wanted: 'acts',
    by: [{ office: 'embassy', at, ...(state && { actor: state.id }) }],
    presumes: false,
  }
}

/** Turns that ask who somebody is: “who are they?”, “is he Russian?”, “does he work for the FSB?”, “and the one in Australia?” */
export const turnsAboutSomebody: readonly Rule[] = [embassyIn, worksFor, ofWhere, whoTheyAre]
