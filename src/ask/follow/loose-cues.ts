import { areDeeds, areReplies } from '../lexicon/act.ts'
import type { Item } from '../pieces/item.ts'
import { saysOverWhat } from '../says.ts'
import { isComment } from './replies.ts'
import { saidIn, type Turn } from './turn.ts'

/** “By whom”, “over WannaCry”; “the Chinese ones”. */
const partOnly = { start: /^(?:by|on|over|for|against|to|in|of|before|after|since)\b/i, end: /\bones?\b[\s?!.]*$/i }

/** “Has anyone ever been arrested?”, “everybody expelled over hacking” is not of what was asked before. */
export const wide =
  /\b(?:all|ever|every|overall|in total|at all|on (?:record|file)|anywhere|else|(?:use|used|using|apply|applied) (?:its|their) (?:own )?(?:autonomous )?(?:cyber[- ])?sanctions)\b|\b(?:over|for) (?:cyber|hack)\w*(?: (?:attacks?|operations?|activit(?:y|ies)))?$/i

/** “And when?”: words that name nobody and no act. */
const nameless: ReadonlySet<Item['is']> = new Set([
  'question',
  'auxiliary',
  'preposition',
  'class',
  'time',
  'negation',
  'order',
])

function isNameless({ items }: Turn): boolean {
  const said = saidIn(items)
  return said.length > 0 && said.every(({ is }) => nameless.has(is))
}

/** “Who was indicted?” */
const isOnlyAct = ({ before, now, words, items, placed }: Turn): boolean =>
  now.acts.length > 0 &&
  placed.length === 0 &&
  (items.length <= 5 || (items.length <= 9 && !wide.test(words) && before.over.length > 0))

const isOnlyPart = ({ now, words, items }: Turn): boolean =>
  saidIn(items).length <= 4 &&
  now.acts.length === 0 &&
  (partOnly.start.test(words) || partOnly.end.test(words) || now.wanted === 'whether')

/** “Did China deny?”, “did the NSA comment?”: on what, only the question before tells. */
const isReply = ({ now, items, words }: Turn): boolean =>
  now.acts.length > 0 &&
  !/^(?:all|every|each)\b|\bon (?:record|file)\b/i.test(words) &&
  (areReplies(now.acts) || isComment(now)) &&
  saidIn(items).length <= 5 &&
  !saysOverWhat(now) &&
  now.on.length === 0 &&
  now.since === undefined

/** “What did NATO do?” */
const isDoing = ({ before, now, words }: Turn): boolean =>
  before.over.length > 0 &&
  now.by.length === 1 &&
  now.on.length + now.over.length === 0 &&
  /^(?:and |so |but )?what (?:did|has|have) .{2,30} (?:do|done)\W*$/i.test(words)

/** “Which companies were sanctioned?” */
const isOfClass = ({ before, now, items, placed }: Turn): boolean =>
  now.acts.length > 0 &&
  saidIn(items).length <= 5 &&
  before.over.length + before.around.length > 0 &&
  placed.length > 0 &&
  placed.every(({ item }) => item.is === 'class') &&
  now.since === undefined

/** “Who did the FBI say was responsible”: for what, only the question before tells. */
const isOfDoer = ({ before, now }: Turn): boolean =>
  areDeeds(now.acts) && now.on.length + now.over.length + now.victims.length === 0 && before.over.length > 0

/** “Was Europol in on the takedown”, “did Microsoft name the attackers”: the one, and those, that were asked about. */
const isDefinite = ({ before, now, items }: Turn): boolean =>
  !saysOverWhat(now) &&
  now.on.length === 0 &&
  before.over.length > 0 &&
  items.some((item, at) => {
    const article = items[at - 1]
    const definite = (item.is === 'act' && item.phrase.form === 'noun') || (item.is === 'wide' && doers.test(item.text))
    return definite && article?.is === 'filler' && /^(?:the|this|that)$/.test(article.word)
  })

/** “What did the defence minister say?”: that of the state that was asked about, or where it happened. */
const isOfOffice = ({ before, now, items }: Turn): boolean =>
  now.by.some(({ office, actor }) => office !== undefined && actor === undefined) &&
  !saysOverWhat(now) &&
  (before.by.some(({ actor }) => actor !== undefined) ||
    (before.acts.length === 0 && before.over.length + before.victims.length > 0)) &&
  items.some((item, at) => {
    const article = items[at - 1]
    return item.is === 'office' && article?.is === 'filler' && article.word === 'the'
  })

const doers = /^(?:attackers|hackers|intruders|culprits|perpetrators|thieves|criminals)$/

/** “Iranians?”, “uk” after what was asked of others. */
function isOneMore({ before, now, items, senses }: Turn): boolean {
  const [only, ...others] = saidIn(items)
  const said = before.acts.length > 0 || (before.by.length > 0 && before.on.length > 0)
  const asked = said && now.acts.length === 0 && others.length === 0
  return (
    asked &&
    only?.is === 'name' &&
    (only.state !== undefined || senses.many(only) || (before.on.length > 0 && senses.silent(only)))
  )
}

/** A sign that a question goes on with the one before. */
export type Cue = (turn: Turn) => boolean

/** They only make it likely: a question of few words, that names nobody, or a reply. */
export const loose: readonly Cue[] = [
  isNameless,
  isOnlyAct,
  isOnlyPart,
  isReply,
  isDoing,
  isOfClass,
  isOfDoer,
  isDefinite,
  isOfOffice,
  isOneMore,
]
