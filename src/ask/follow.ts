import type { Archive } from '../model/archive.ts'
import { after, before } from './calendar.ts'
import type { Item } from './item.ts'
import { isPassive } from './passive.ts'
import type { Placed, Senses } from './placed.ts'
import { emptyQuery, type Party, type Query } from './query.ts'
import { heardIn } from './senses.ts'
import { whetherStart } from './whether-marks.ts'

const opening =
  /^(?:and|but|so|also|then|what about|how about|or|only|just|same for|ok and|now|what of|and what about|plus|anything|any|same (?:question )?(?:for|with))\b/i
/** Points back to what was asked before; “that” may be a mere joint, and “this month” a time. */
const pointing =
  /\b(?:it|them|they|he|she|him|her|his|theirs|its|their|again)\b|\b(?:that|this|those|these)(?=\s*(?:$|[?.,!;]|ones?\b|incidents?\b|case\b|attacks?\b|hack\b|breach\b|campaign\b|matter\b|group\b|gang\b|firm\b|company\b|people\b|sanctions?\b|statements?\b|leak\b|theft\b))/i
const bare =
  /^(?:when|why|who|whom|how many|by whom|who else|what else|where|since when|and|over what|for what|what for|what)\b[\s?!.]*$/i

/**
 * The question that a short one makes of the one before: “and the UK?”, “when?”, “what about WannaCry?”, “only persons”.
 * Undefined when it stands by itself.
 */
export function follow(
  asked: Query,
  now: Query,
  words: string,
  items: readonly Item[],
  placed: readonly Placed[],
  senses: Senses,
  archive: Archive,
): Query | undefined {
  const before = undergone(asked, now, archive)
  const [one, ...more] = [...before.on, ...before.by].filter(({ actor }) => actor)
  if (asksWhoThatIs.test(words) && (before.over.length > 0 || (one && more.length === 0)))
    return {
      ...emptyQuery,
      wanted: 'about',
      ...(one && more.length === 0 ? { on: [one] } : { over: before.over.slice(0, 1) }),
    }
  // “And who is Alla Witte?” asks about somebody else.
  if (now.wanted === 'about' && /\b(?:who|what) (?:is|are|was|were) (?!that|this|it|those|they)/i.test(words))
    return undefined
  const opens = opening.test(words) || (asksSize.test(words) && before.over.length > 0 && now.over.length === 0)
  const said = items.filter(({ is }) => is !== 'filler' && is !== 'join')
  const short =
    said.length > 0 &&
    said.every(
      ({ is }) =>
        is === 'question' ||
        is === 'auxiliary' ||
        is === 'preposition' ||
        is === 'class' ||
        is === 'time' ||
        is === 'negation' ||
        is === 'order',
    )
  const whole = /\b(?:all|ever|every|overall|in total|at all|on record)\b/i.test(words)
  const onlyAct =
    !opens &&
    now.acts.length > 0 &&
    placed.length === 0 &&
    (items.length <= 5 || (items.length <= 9 && !whole && before.over.length > 0))
  // “Who did the FBI say was responsible”: for what, only the question before tells.
  const unsaid =
    now.acts.length > 0 &&
    now.acts.every(({ ofAccused }) => ofAccused) &&
    now.on.length + now.over.length + now.victims.length === 0 &&
    before.over.length > 0
  const points =
    now.atTheTime === true ||
    (pointing.test(words.replace(whetherStart, '')) && now.over.length + now.victims.length + now.around.length === 0)
  // “Was Europol in on the takedown”: the one that was asked about.
  const definite =
    now.over.length + now.victims.length + now.around.length + now.on.length === 0 &&
    before.over.length > 0 &&
    items.some(
      (item, at) =>
        item.is === 'act' &&
        item.phrase.form === 'noun' &&
        items[at - 1]?.is === 'filler' &&
        /^(?:the|this|that)$/.test(wordAt(items, at - 1)),
    )
  const subject =
    /\b(?:did|does|has|have|had) (?:it|they|he|she)\b/i.test(words) && before.by.length > 0 && now.by.length === 0
  const only =
    said.length <= 4 &&
    now.acts.length === 0 &&
    (/^(?:by|on|over|for|against|in|before|after|since)\b/i.test(words) ||
      /\bones?\b[\s?!.]*$/i.test(words) ||
      now.wanted === 'whether')
  const hanging = now.acts.length > 0 && now.acts.every(({ name }) => replies.has(name)) && said.length <= 5
  const nameless =
    now.acts.length > 0 &&
    said.length <= 5 &&
    before.over.length > 0 &&
    placed.length > 0 &&
    placed.every(({ item }) => item.is === 'class') &&
    now.since === undefined
  const answers =
    hanging && now.over.length + now.victims.length + now.around.length + now.on.length === 0 && now.since === undefined
  if (
    !opens &&
    !short &&
    !bare.test(words) &&
    !onlyAct &&
    !points &&
    !only &&
    !answers &&
    !nameless &&
    !subject &&
    !unsaid &&
    !definite &&
    !isOneMore(now, before, said, senses)
  )
    return undefined
  if (opens && now.acts.length > 0 && now.over.length > 0 && (now.by.length > 0 || now.on.length > 0)) return undefined
  const asks = items.find((item) => item.is === 'question')?.word
  const reworded = asks !== undefined && !/^(?:and |but |so )?(?:what|how) (?:about|of)/i.test(words)
  const merged: Query = {
    ...before,
    ...(now.acts.length > 0 && { acts: now.acts, without: now.without }),
    ...(/^(?:and )?anything\b/i.test(words) && now.acts.length === 0 && { acts: [], wanted: 'acts' as const }),
    ...(now.over.length > 0 && { over: now.over, victims: [], around: [] }),
    ...(now.victims.length > 0 && { victims: now.victims, over: [], around: [] }),
    ...(/\b(?:they|them)\b/i.test(words) && now.acts.length > 0 && { since: undefined, until: undefined }),
    ...(now.on.length > 0 && now.acts.length > 0 && { since: undefined, until: undefined }),
    ...((now.since || now.until) && { since: now.since, until: now.until }),
    ...(now.asOf && { asOf: now.asOf }),
    ...(now.atTheTime && { atTheTime: true }),
    ...(now.order && { order: now.order }),
    ...(now.now && { now: true }),
    ...(reworded && { wanted: now.wanted === 'about' ? 'acts' : now.wanted, presumes: now.presumes, negated: false }),
    ...(reworded && now.wanted === 'who' && now.by.length === 0 && { by: [] }),
    ...(now.wanted === 'whether' && { wanted: 'whether' as const, negated: now.negated, presumes: false }),
    ...(asks === undefined && /\b(?:too|as well|either)$/i.test(words) && { wanted: 'whether' as const }),
    ...(now.wanted === 'missing' && { wanted: 'missing' as const }),
    ...(now.wanted === 'figures' &&
      isBareCount(words) &&
      before.acts.some(({ ofAccused }) => !ofAccused) && { wanted: 'count' as const }),
    ...(asksSize.test(words) &&
      !isBareCount(words) &&
      now.over.length === 0 && { acts: [], wanted: 'figures' as const }),
    ...(isOfMatter(now, before, words) && { on: [] }),
    ...(asksAnybody(now, before, said) && { by: [] }),
  }
  const answered = isOfAccused(now, before, words) ? { ...merged, by: speakersFor(before.on, archive), on: [] } : merged
  const people = withPeople(withThen(answered, before, words), before, now, words, placed, senses)
  const plain =
    (before.wanted === 'about' || before.wanted === 'figures') && now.acts.length > 0
      ? { ...people, wanted: now.wanted }
      : people
  return plain.wanted === 'about' && plain.acts.length > 0 ? { ...plain, wanted: 'acts' } : plain
}

/** Who was asked about, and never spoke on record, is whom a measure was aimed at. */
const undergone = (before: Query, now: Query, archive: Archive): Query =>
  before.wanted === 'about' &&
  before.over.length === 0 &&
  now.acts.some(({ takes }) => takes === 'actor') &&
  before.by.every(({ actor }) => actor && !heardIn(archive).has(actor))
    ? { ...before, by: [], on: [...before.on, ...before.by] }
    : before

const wordAt = (items: readonly Item[], at: number): string => {
  const item = items[at]
  return item?.is === 'filler' ? item.word : ''
}

const asksWhoThatIs =
  /^(?:(?:and|ok|so|but)[ ,]+)?(?:who|what) (?:is|are|was|were) (?:he|she|it|they|that|this|those|these)(?: (?:company|firm|group|gang|person|man|woman|outfit|organisation|organization|body|agency|people|guy))?$/i

/** Of money, records or houses, and not of what was said or done. */
export const asksSize =
  /^(?:(?:and|so|ok|but)[ ,]+)?how (?:much|large|big|high|costly|many)\b(?!.*\b(?:sanction|indict|charge|arrest|state|countr|government|person|people|compan|time|statement|of th)\w*)/i

const isBareCount = (words: string): boolean =>
  /^(?:and )?how many(?: (?:of them|in total|times|were there|are there))?$/i.test(words)

/** “Iranians?”, “uk” after what was asked of others. */
function isOneMore(now: Query, before: Query, said: readonly Item[], senses: Senses): boolean {
  const [only, ...others] = said
  const asked = before.acts.length > 0 && now.acts.length === 0 && others.length === 0
  return asked && only?.is === 'name' && (only.state !== undefined || senses.many(only))
}

const replies: ReadonlySet<string> = new Set([
  'denial',
  'denial or counter-accusation',
  'admission',
  'reactions',
  'acknowledgement',
])

/** Whoever was accused, and the state that speaks for a group. */
const speakersFor = (parties: readonly Party[], archive: Archive): Party[] =>
  parties.flatMap(({ actor }) => {
    const country = actor && archive.actorsById.get(actor)?.country
    const state = archive.actors.find((each) => each.kind === 'state' && each.country === country)
    return [...new Set(actor ? [actor, ...(country && state ? [state.id] : [])] : [])].map((id) => ({ actor: id }))
  })

/** “Did it accept responsibility”: who was accused answers. */
const isOfAccused = (now: Query, before: Query, words: string): boolean =>
  before.on.length > 0 &&
  now.by.length === 0 &&
  now.acts.length > 0 &&
  now.acts.every(({ name }) => replies.has(name)) &&
  /^(?:and |but |so )*(?:(?:why|when|how) )?(?:did|does|do|has|have|had) (?:it|they|he|she)\b/i.test(words)

/** “who condemned it” after who was blamed for it: the matter is meant, and not the blamed. */
const isOfMatter = (now: Query, { over, acts }: Query, words: string): boolean =>
  over.length > 0 &&
  now.acts.length > 0 &&
  now.on.length === 0 &&
  now.acts.some(({ name, takes }) => takes !== 'actor' && acts.every((act) => act.name !== name)) &&
  /\b(?:it|that|this)\b/i.test(words)

/** “was anyone indicted?” after what one state did asks of all. */
function asksAnybody(now: Query, before: Query, said: readonly Item[]): boolean {
  const at = said.findIndex(({ is }) => is === 'act')
  const other = now.acts.some(({ name }) => before.acts.every((act) => act.name !== name))
  return (
    now.by.length === 0 &&
    other &&
    at > 0 &&
    isPassive(
      said.map((item) => ({ item })),
      at,
    )
  )
}

/** “and Volt Typhoon?” after what was asked over one matter is over another, though it is somebody’s name too. */
export function instead(before: Query, words: string, placed: readonly Placed[], senses: Senses): readonly Placed[] {
  const [only, ...others] = placed
  const matters = before.over.length + before.around.length > 0 && before.on.length === 0 && opening.test(words)
  const either =
    only?.item.is === 'name' &&
    only.part === 'open' &&
    (senses.accused(only.item) || senses.silent(only.item)) &&
    (senses.matter(only.item) || senses.case(only.item))
  return matters && either && others.length === 0 ? [{ ...only, part: 'over' }] : placed
}

/** “before that day?”, “and since then?” */
function withThen(merged: Query, { since, until, asOf }: Query, words: string): Query {
  const points = /\b(before|after|since|until|by) (?:that|then|this|it)\b/i.exec(words)?.[1]?.toLowerCase()
  const [from, to] = [since ?? asOf ?? until, until ?? asOf ?? since]
  if (!points || !from || !to) return merged
  const rest = { ...merged, since: undefined, until: undefined, asOf: undefined }
  switch (points) {
    case 'before':
      return { ...rest, until: before(from) }
    case 'after':
      return { ...rest, since: after(to) }
    case 'since':
      return { ...rest, since: from }
    default:
      return { ...rest, until: to }
  }
}

/** A new name takes the part that it is given, else that of the one it can replace. */
function withPeople(
  merged: Query,
  before: Query,
  now: Query,
  words: string,
  placed: readonly Placed[],
  senses: Senses,
): Query {
  const classes = [...now.by, ...now.on].filter(
    ({ actor, speaker, office }) => actor === undefined && speaker === undefined && office === undefined,
  )
  const named: Party[] = [...now.by, ...now.on].filter(
    ({ actor, speaker }) => actor !== undefined || speaker !== undefined,
  )
  let next = merged
  if (classes.length > 0) {
    const only = classes[0]?.only
    const narrow = (parties: readonly Party[]): Party[] =>
      parties.length > 0 ? parties.map((party) => ({ ...party, ...(only && { only }) })) : [{ ...(only && { only }) }]
    const aimed = placed.some(({ item, part }) => item.is === 'class' && part === 'on')
    next = before.wanted === 'who' && !aimed ? { ...next, by: narrow(next.by) } : { ...next, on: narrow(next.on) }
  }
  const office = now.by.find((party) => party.office && !party.actor)?.office
  const replying = now.acts.every(({ name }) => replies.has(name))
  const answering = (replying ? before.on : before.by).find(({ actor }) => actor !== undefined)?.actor
  const seat = before.by.find(({ actor }) => actor !== undefined)?.actor
  if (office && answering)
    return { ...next, by: [{ actor: answering, office, ...(office === 'embassy' && seat && { at: seat }) }], on: [] }
  if (named.length === 0) return next
  if (isAnswer(now)) return { ...next, by: named, on: [] }
  if (now.acts.length > 0 && placed.some(({ part }) => part === 'by' || part === 'on')) {
    const ids = new Set(named.map(({ actor }) => actor))
    const rest = next.on.filter(({ actor }) => !ids.has(actor))
    const on = now.on.length > 0 ? now.on : rest
    return { ...next, on, ...(now.by.length > 0 && { by: now.by }) }
  }
  const accused = placed.some(({ item }) => item.is === 'name' && senses.accused(item))
  const given = placed.find(({ item }) => item.is === 'name')?.part
  const explicit = /\b(?:by|from)\b/i.test(words) ? 'by' : /\b(?:on|against)\b/i.test(words) ? 'on' : undefined
  const aims = explicit ?? partFor(given, accused, before)
  const who: Query['wanted'] = before.wanted === 'who' || before.wanted === 'whom' ? 'acts' : next.wanted
  return aims === 'on'
    ? { ...next, on: named, wanted: before.wanted === 'whom' ? 'acts' : next.wanted }
    : { ...next, by: named, wanted: who }
}

/** Who hits back is who was accused; whom the answer is aimed at is not said. */
const isAnswer = ({ acts, on, by }: Query): boolean =>
  by.length > 0 && on.length === 0 && acts.some(({ name }) => name === 'reactions' || name.startsWith('denial'))

/** Without a preposition, who is accused takes the place of the target, who is not that of the speaker. */
function partFor(given: Placed['part'] | undefined, accused: boolean, { by, on, wanted }: Query): 'by' | 'on' {
  if (given === 'on' && accused) return 'on'
  if (given === 'by' && !accused) return 'by'
  return accused && (on.length > 0 || wanted === 'whom' || by.length > 0) ? 'on' : 'by'
}
