import { tellingDeeds } from '../lexicon/deed-words.ts'
import { nextAct } from './around-name.ts'
import { isPassive } from './passive.ts'
import type { Entry, Spot } from './placed.ts'

/** “North Korea theft sanctions”: whoever is accused and sanctioned is no victim. */
const isSanctioned = (entries: readonly Entry[], at: number, senses: Spot['senses']): boolean => {
  const item = entries[at]?.item
  return item?.is === 'name' && senses.accused(item) && nextAct(entries, at)?.item.phrase.act.takes === 'actor'
}

/** “the attack on Georgia”, “attacking Albania”, “over the Albania attack”: a state to which something was done. */
export function isVictim({ entries, at, item, senses }: Spot): boolean {
  if (item.is === 'class' && entries[at - 1]?.item.is === 'preposition' && entries[at - 2]?.item.is === 'deed')
    return true
  if (isPinnedOn(entries, at)) return false
  if (item.is === 'name' && !item.state) return isHitByName(entries, at, senses)
  if (item.is !== 'name') return false
  const [before, beforeThat, after] = [entries[at - 1]?.item, entries[at - 2]?.item, entries[at + 1]?.item]
  // “And the Georgia 2019 attack?”
  if (item.year !== undefined && after?.is === 'deed' && !senses.accused(item)) return true
  // “North Korean crypto theft”, “Russian ransomware”.
  const theirs =
    after?.is === 'deed' && /^(?:thefts?|heists?|ransomware|espionage)$/.test(after.word) && senses.accused(item)
  const telling = after?.is === 'deed' && tellingDeeds.test(after.word) && !isSanctioned(entries, at, senses)
  if (before?.is === 'deed' || (telling && !theirs)) return true
  const aimed = before?.is === 'preposition' && before.part !== 'by' && before.part !== 'to'
  const named = entries[at - 3]?.item
  const hit =
    (beforeThat?.is === 'deed' || (!senses.accused(item) && isOfSomebody(entries, at - 2))) &&
    !(named?.is === 'name' && !named.state && senses.case(named))
  if (aimed && hit) return true
  // “What happened in Albania”.
  const there =
    before?.is === 'preposition' &&
    (before.word === 'in' || (/^(?:with|to)$/.test(before.word) && !senses.accused(item)))
  const happened = there && beforeThat?.is === 'question'
  if (happened && !nextAct(entries, at)) return true
  const attributed = before?.is === 'act' && before.phrase.act.takes !== 'actor'
  // “Was the Albania attack attributed”, “Albania attack: who denied it”.
  const [next, opens] = [nextAct(entries, at), before === undefined || before.is === 'auxiliary']
  const undergone = opens && next !== undefined && (before === undefined || isPassive(entries, next.at))
  return (aimed || attributed || undergone) && after?.is === 'deed' && !senses.accused(item)
}

/** “The attack by Iran on Albania”: whose attack it was stands between. */
const isOfSomebody = (entries: readonly Entry[], at: number): boolean => {
  const [by, deed] = [entries[at - 1]?.item, entries[at - 2]?.item]
  return entries[at]?.item.is === 'name' && by?.is === 'preposition' && by.word === 'by' && deed?.is === 'deed'
}

/** “Pinned the interference on Moscow”: it was pinned on whoever comes last. */
const isPinnedOn = (entries: readonly Entry[], at: number): boolean =>
  isOn(entries[at - 1]) &&
  !entries.slice(at + 1).some(isOn) &&
  entries.slice(0, at).some(({ item }) => item.is === 'act' && /^pin/.test(item.text))

const isOn = (entry: Entry | undefined): boolean => entry?.item.is === 'preposition' && entry.item.word === 'on'

/** “The compromise of Microsoft”; not “the botnets of Fancy Bear”. */
const harms = /^(?:(?:cyber-?)?attack|hack|hacking|breach|compromise|intrusion|break-in)s?$/

/** “The break-ins at Microsoft mail servers”: whoever is accused of nothing was hit. */
function isHitByName(entries: readonly Entry[], at: number, senses: Spot['senses']): boolean {
  const [item, before, beforeThat] = [entries[at]?.item, entries[at - 1]?.item, entries[at - 2]?.item]
  return (
    item?.is === 'name' &&
    before?.is === 'preposition' &&
    beforeThat?.is === 'deed' &&
    (/^(?:at|on|against|into)$/.test(before.word) || (before.word === 'of' && harms.test(beforeThat.word))) &&
    senses.actor(item) &&
    !senses.accused(item) &&
    !item.speaker
  )
}
