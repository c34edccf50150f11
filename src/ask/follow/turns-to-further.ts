import { areMeasures } from '../lexicon/act.ts'
import type { Query } from '../query.ts'
import { saysOverWhat } from '../says.ts'
import type { Rule } from './turn-rule.ts'

const one = ({ on, around }: Pick<Query, 'on' | 'around'>) => {
  const [first, ...others] = [...on, ...around].flatMap(({ actor }) => actor ?? [])
  return others.length === 0 ? first : undefined
}

/** “Any other mixers” after who sanctioned Blender: to which others of the sort it was done. */
const othersOfSort: Rule = ({ before, now, words }) => {
  const [sort, ...more] = [...now.on, ...now.by]
  const asks = /^(?:(?:and|so|but|were there|are there) )*(?:any|which|what) other [\p{L} ]{3,30}\W*$/iu
  const done = one(before)
  if (!asks.test(words) || !done || !sort?.only || sort.actor || more.length + now.acts.length > 0) return undefined
  if (sort.only === 'state' || before.acts.length === 0 || !areMeasures(before.acts)) return undefined
  return {
    ...before,
    wanted: 'whom',
    by: [],
    on: [{ only: sort.only }],
    notOn: [done],
    over: [],
    around: [],
    except: [],
    order: undefined,
    negated: false,
    presumes: false,
  }
}

/** “Any other accusations against the NSA” after one matter: over others. */
const othersOver: Rule = ({ before, now, words }) =>
  /^(?:(?:and|so|but|were there|are there|have there been) )*any other (?:\p{L}+ )?(?:accusations?|attributions?|sanctions|charges|indictments?|denials?|allegations?|statements?) (?:against|on|of|by|to|from)\b/iu.test(
    words,
  ) &&
  before.over.length > 0 &&
  now.acts.length > 0 &&
  now.on.length + now.by.length > 0 &&
  !saysOverWhat(now)
    ? { ...now, wanted: 'acts', over: [], notOver: before.over }
    : undefined

/** “Who else named APT27” after Belgium did: whoever did beside it. */
const whoElse: Rule = ({ before, now, words }) => {
  const same = one(before)
  const asks = /^(?:(?:and|so|but) )*who else (?:has |have |had )?\p{L}+(?:ed|t)\b/iu
  const named = before.by.flatMap(({ actor, only }) => (actor && !only ? [actor] : []))
  return asks.test(words) && now.wanted === 'who' && same && same === one(now) && named.length > 0
    ? { ...now, except: named }
    : undefined
}

/** Turns to others of the sort, over other matters, by others. */
export const turnsToFurther: readonly Rule[] = [othersOfSort, othersOver, whoElse]
