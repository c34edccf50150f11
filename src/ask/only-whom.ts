import { areMeasures } from './lexicon/act.ts'
import { listers } from './lexicon/listers.ts'
import type { Party, Query } from './query.ts'
import type { Explained } from './reading.ts'
import { saysOverWhat } from './says.ts'

const verb = '(?:sanctioned|listed|charged|indicted|arrested|convicted|designated|blacklisted|expelled|delisted)'
const one = '(?:one|ones|target|name)'

/** “Was Khoroshev the only one sanctioned over LockBit”, “is i-Soon the only Chinese company the EU has listed”. */
const asksOnly = new RegExp(
  String.raw`^(?:so |and |but )?(?:is|was|were|are) (?:the )?(\S.{1,50}?) (?:really |still )?(?:the )?only ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:(?:that|who|which|to be|to have been) )?(?:(?:was|were|is|are|has been|have been|been|ever|got) )*(${verb}\b.*|(?:on|under) (?:the |any )?.*\b(?:lists?|sanctions)\b.*|with (?:an? )?.*\brewards?\b.*|(?:the )?(?:${listers}) (?:has |have |ever )*${verb}\b.*)$`,
  'iu',
)

/** Whether somebody is the only one of his sort to whom it was done; undefined where no such thing is asked. */
export function onlyWhom(
  words: string,
  before: Query | undefined,
  read: (rest: string) => Explained,
): Explained | undefined {
  // “Was NotPetya the only attack the UK blamed on the GRU”: matters are not told apart so.
  const matter = /^(?:is|was) .{2,50} the (only (?:attack|hack|incident|operation|campaign|breach))\b/i.exec(words)?.[1]
  if (matter) return { words, items: [], placed: [], reading: { is: 'not-understood', parts: [matter] } }
  const alone =
    before &&
    /^(?:so |and |but )?(?:is|was|were|are) (?:the )?(.{2,50}?) (?:really )?the only (?:one|ones|\p{L}+)\W*$/iu.exec(
      words,
    )
  if (alone && before.acts.length > 0) return onlyOfThose(alone[1] ?? '', before, words, read)
  const [, who = '', sort = '', rest = ''] = asksOnly.exec(words.replace(/\W+$/, '')) ?? []
  const noun = sort.split(' ').at(-1) ?? ''
  if (
    who === '' ||
    /\b(?:that|this|there)\b/i.test(who) ||
    /^(?:state|country|government|agency|ally|member)$/i.test(noun)
  )
    return undefined
  const explained = read(`${new RegExp(`^${one}$`, 'i').test(sort) ? 'who' : `which ${plural(sort)}`} ${linked(rest)}`)
  const isHe = /^(?:he|she|it|they)$/i.test(who)
  const whom = isHe ? undefined : read(`was ${who} sanctioned`).reading
  const unread = { ...explained, reading: { is: 'not-understood', parts: ['the only'] } } as const
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || (whom && whom.is !== 'query')) return unread
  const asked = whom?.is === 'query' ? whom.query : before
  const [party, ...others] = [...(asked?.on ?? []), ...(asked?.around ?? []).map(({ actor }): Party => ({ actor }))]
  if (!party?.actor || others.length > 0 || !areMeasures(reading.query.acts) || reading.query.acts.length === 0)
    return unread
  const query: Query = {
    ...reading.query,
    wanted: 'whether',
    // “Was he the only one sanctioned” after a matter: over that.
    ...(isHe && !saysOverWhat(reading.query) && before && { over: before.over }),
    onlyOf: reading.query.on.length > 0 ? reading.query.on : [{}],
    on: [party],
  }
  return { ...explained, reading: { ...reading, query } }
}

/** “Was Tornado Cash the only one” after which mixers were sanctioned over a matter, “was the UK the only one” after who blamed China: of those. */
function onlyOfThose(who: string, before: Query, words: string, read: (rest: string) => Explained): Explained {
  const whom = /^(?:he|she|it|they)$/i.test(who) ? undefined : read(`was ${who} sanctioned`).reading
  const asked = whom?.is === 'query' ? whom.query : before
  const [one, ...others] = [...asked.on, ...asked.around].flatMap(({ actor }) => actor ?? [])
  const told = { words, items: [], placed: [] }
  if (!one || others.length > 0) return { ...told, reading: { is: 'not-understood', parts: ['the only one'] } }
  const whether: Query = { ...before, wanted: 'whether', now: false, order: undefined, negated: false, presumes: false }
  // “Was the UK the only one” after who blamed China: that did.
  if (before.wanted === 'who' || !areMeasures(before.acts))
    return { ...told, reading: { is: 'query', query: { ...whether, alone: [one], by: [] } } }
  const sorts = before.on.filter(({ actor, only }) => only && actor !== one)
  const query: Query = { ...whether, onlyOf: sorts.length > 0 ? sorts : [{}], on: [{ actor: one }] }
  return { ...told, reading: { is: 'query', query } }
}

/** “Company”, “Frenchman”. */
const plural = (sort: string): string =>
  /(?:s|people|men)$/i.test(sort) ? sort : `${sort.replace(/y$/i, 'ie')}s`.replace(/mans$/i, 'men')

/** “Sanctioned over it”, “the EU has listed”: as a question about whom. */
const linked = (rest: string): string => {
  const [, by, done] = listedBy.exec(rest) ?? []
  if (by && done) return `were ${done} by ${by}`
  return /^(?:on|under|with)\b/i.test(rest) ? `are ${rest}` : `were ${rest}`
}

const listedBy = new RegExp(String.raw`^((?:the )?(?:${listers})) (?:(?:has|have|ever) )*(${verb}\b.*)$`, 'iu')
