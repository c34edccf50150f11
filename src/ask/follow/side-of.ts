import type { Archive } from '../../model/archive.ts'
import { areAll, areBlame, areMeasures, areReplies } from '../lexicon/act.ts'
import { accusedStates } from '../lexicon/listers.ts'
import type { Placed } from '../pattern/placed.ts'
import { isAccusedOver } from './replies.ts'
import type { Turn } from './turn.ts'

/** “And by the UK?” says which; without a preposition, who is accused takes the place of the target, who is not that of the speaker. */
export function sideOf({ before, words, placed, senses, now }: Turn, archive: Archive): 'by' | 'on' {
  // “Did Russia?”, “which of the Five Eyes did not?”: who would have done it.
  if (
    /\b(?:did|has|have)(?: not|n['’]?t)?(?: (?:the )?\p{L}[\p{L} ]{1,25})?\W*$/iu.test(words) &&
    now.acts.length === 0
  )
    return 'by'
  // “Did it recall its ambassador from Moscow?”, “did it accuse the US?”: who would have done it is named already.
  const acting = before.by.length > 0 && /\b(?:did|does|has|have|had) (?:it|they|he|she)\b(?!.*\bby\b)/i.test(words)
  if (acting) return 'on'
  if (/\b(?:by|from)\b|\bones? (?:that |which )?(?:the )?\S+ (?:made|imposed|issued|did|took|announced)\b/i.test(words))
    return 'by'
  // “Any about Russia?” after what Kallas said.
  if (before.by.length > 0 && isTopic.test(words)) return 'on'
  if (/\b(?:on|against)\b(?! (?:it|them|him|her|that|this|the (?:same )?day)\b)/i.test(words)) return 'on'
  // “And North Korea?” after what China denied.
  if (before.on.length === 0 && before.by.length > 0 && before.acts.length > 0 && areReplies(before.acts)) return 'by'
  // “And Russia?” after what Germany said.
  if (before.on.length === 0 && before.by.length > 0 && areAll(before.acts, ({ weak }) => weak)) return 'by'
  const accused = placed.some(({ item }) => item.is === 'name' && senses.accused(item))
  // “No, North Korea” after who blamed anybody for WannaCry: nobody blames another for what it is accused of itself.
  const named = [...now.by, ...now.on].flatMap(({ actor }) => actor ?? [])
  if (
    areBlame(before.acts) &&
    named.length > 0 &&
    named.every((id) => isAccusedOver(id, { on: [], over: before.over }, archive))
  )
    return 'on'
  // “Only Russia” after who arrested people of REvil: which state did.
  const arrested = areAll(before.acts, ({ kinds }) => kinds.every((kind) => kind === 'arrest'))
  if (arrested && before.wanted === 'who' && named.every((id) => archive.actorsById.get(id)?.kind === 'state'))
    return 'by'
  // “And Switzerland?” after who sanctioned a firm may have done so too; after who sanctioned Russia it is another target.
  const toSomebody = before.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state')
  const silent = placed.some(
    ({ item }) =>
      item.is === 'name' &&
      senses.silent(item) &&
      !(item.state && toSomebody && /^(?:and|what about|how about)\b/i.test(words)),
  )
  // “And Belarus?” after who blamed Russia: which was never heard to blame anybody.
  if (silent && areBlame(before.acts) && before.on.length > 0 && before.by.length === 0 && isOftenAccused.test(words))
    return 'on'
  const given: Placed['part'] | undefined = placed.find(({ item }) => item.is === 'name')?.part
  // “What about Belarus?”, “only Iran” after sanctions of the EU, or of anybody.
  const measured = areMeasures(before.acts)
  if (measured && ((silent && before.on.length + before.by.length > 0) || (accused && before.by.length === 0)))
    return 'on'
  if (given === 'on' && accused) return 'on'
  if (given === 'by' && !accused) return 'by'
  return accused && (before.on.length + before.by.length > 0 || before.wanted === 'whom') ? 'on' : 'by'
}

const isOftenAccused = new RegExp(`^(?:(?:and|what about|how about) )*(?:${accusedStates})\\W*$`, 'i')

/** “Any about Russia?”, “and about China?”; “what about Russia?” names no topic. */
const isTopic =
  /^(?:(?:and|but|so|or|also|any|anything|something|one|ones|some|those|only|just)[ ,]+)*(?:about|concerning|regarding|on) /i
