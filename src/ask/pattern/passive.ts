import { beWords } from '../lexicon/grammar.ts'
import type { Item } from '../pieces/item.ts'

/** An item, and whether somebody stands behind it, though no name. */
interface Piece {
  item: Item
  anybody?: boolean
}

/** “was sanctioned”, “sanctioned by”, “Chinese companies sanctioned”; not “has sanctioned”. */
export function isPassive(pieces: readonly Piece[], at: number): boolean {
  const act = pieces[at]?.item
  if (act?.is !== 'act' || act.phrase.form !== 'past') return false
  // “The minister called in the Chinese ambassador”: the words say whom.
  if (/ ambassador$/.test(act.text)) return false
  // “China retaliated against the UK”, “was the first that broke off relations”: nobody is retaliated.
  if (/^(?:retaliated|(?:broke|cut) .*relations)$/.test(act.text)) return false
  const after = pieces[at + 1]?.item
  if (after?.is === 'preposition' && (after.word === 'by' || isAccused(pieces, at))) return true
  const before = pieces.slice(0, at).map(({ item }) => item)
  // “Why wasn’t China sanctioned”, “why hasn’t China been sanctioned”.
  const isNot = (item: Item) => item.is === 'negation' && /^(?:is|are|was|were)nt$/.test(item.word)
  const auxiliary = before.findLast((item) => item.is === 'auxiliary' || item.is === 'act' || isNot(item))
  const been = auxiliary?.is === 'auxiliary' && auxiliary.word === 'been'
  const did = before.some((item) => item.is === 'negation' && /^(?:has|have|had|did|does|do)nt$/.test(item.word))
  if (did && !been) return false
  const since = before.slice(auxiliary ? before.lastIndexOf(auxiliary) : 0)
  if (since.some((item) => item.is === 'question' && item.word === 'who')) return false
  if (auxiliary?.is === 'negation') return true
  if (auxiliary?.is === 'auxiliary') return beWords.has(auxiliary.word)
  const objects = after?.is === 'name' || after?.is === 'class' || pieces[at]?.anybody === true
  // “MuddyWater tied to Tehran”.
  const isTied = after?.is === 'preposition' && after.word === 'to' && /^(?:tied|linked|traced)/.test(act.text)
  return (
    (act.phrase.act.takes === 'actor' || isTied) &&
    !before.some(({ is }) => is === 'question') &&
    !objects &&
    before.some(({ is }) => is === 'name' || is === 'class')
  )
}

/** “NSA accused of hacking”; not “has Estonia accused of hacking”, “who China accused of hacking”. */
function isAccused(pieces: readonly Piece[], at: number): boolean {
  const [name, act, of] = [pieces[at - 1]?.item, pieces[at]?.item, pieces[at + 1]?.item]
  const before = pieces[at - 2]?.item
  const active =
    (before?.is === 'question' && /^whom?$/.test(before.word)) ||
    (before?.is === 'auxiliary' && /^(?:has|have|had|did)$/.test(before.word))
  return (
    !active &&
    name?.is === 'name' &&
    act?.is === 'act' &&
    act.text === 'accused' &&
    of?.is === 'preposition' &&
    of.word === 'of'
  )
}
