import { isCharge } from '../lexicon/act.ts'
import { lifting } from '../lexicon/acts-of-listing.ts'
import { type Item, isState as isStateName } from '../pieces/item.ts'
import { imposes } from './after-act.ts'
import { aim, isDeed, ties } from './around-name.ts'
import type { ActItem, Found, Part, Preposition, Spot } from './placed.ts'

/** A name behind a preposition, with the act before it and the one that follows. */
interface Behind extends Spot {
  word: string
  act: ActItem | undefined
  next: Found | undefined
}

/** The part of a name behind a preposition: “by the EU”, “over NotPetya”, “of the UK”. */
export function afterPreposition(
  spot: Spot,
  { part, word }: Preposition,
  act: ActItem | undefined,
  next: Found | undefined,
): Part {
  const behind: Behind = { ...spot, word, act, next }
  switch (part) {
    case 'by':
      return afterBy(behind)
    case 'over':
      return afterOver(behind)
    case 'on':
      return afterOn(behind)
    case 'of':
      return afterOf(behind)
    case 'to':
    case 'with':
      return afterTo(behind)
  }
}

function afterBy(behind: Behind): Part {
  const { word, act, actor } = behind
  const from = word === 'from' ? afterFrom(behind) : undefined
  if (from) return from
  if (word === 'by' && act && isDeed(act) && actor) return 'on'
  if (isOfDeed(behind)) return 'on'
  // “Among Chinese companies, which ones have been sanctioned”.
  if (word === 'among' && isMeasuredNext(behind)) return 'on'
  return actor ? 'by' : 'over'
}

function afterFrom(behind: Behind): Part | undefined {
  const { act, matter, actor, entries, at } = behind
  // “How much money was seized from REvil”.
  if (act && /^(?:seiz|confiscat|impound)/.test(act.text)) return matter && actor ? 'both' : matter ? 'over' : 'on'
  // “What sanctions were lifted from Russians”: from whom, where they are none who list others.
  if (act?.phrase.act === lifting && (isAccused(behind) || entries[at]?.only)) return matter && actor ? 'both' : 'on'
  // “Carried out from China”.
  if (act && /^(?:carried out|launched|conducted|staged|mounted|run|ran)$/.test(act.text) && isAccused(behind))
    return 'on'
  // “Over which hack did it recall its ambassador from Moscow”: what was taken stands behind what was done.
  const taken = entries
    .slice(isMeasure(act) ? entries.findLastIndex(({ item }) => item === act) : 0, at)
    .some(({ item }) => item.is === 'deed' || (item.is === 'act' && /^st(?:ole|olen|eal|eals)$/.test(item.text)))
  if (taken) return matter ? 'over' : 'victim'
  if (!act) return undefined
  // “List anyone from China”.
  if (isMeasure(act) && entries.some(({ anybody }) => anybody)) return 'on'
  if (!has('by', behind)) return undefined
  // “Recalled its ambassador from Moscow”.
  if (isMeasure(act)) return 'on'
  // “Denied the 1.5 billion taken from a Dubai exchange”.
  return matter ? 'over' : 'victim'
}

const isDealer = (item: Item): boolean => item.is === 'class' && /^(?:mixer|exchange|service)$/.test(item.only)

function afterOver(behind: Behind): Part {
  const { word, act, item, matter, actor } = behind
  // “When it comes to Chinese firms, who has the US sanctioned”.
  if (isMeasuredNext(behind)) return 'on'
  if (word === 'for' && actor && !matter && act && /^(?:spoke|speak|spoken)/.test(act.text)) return 'by'
  // “Russians listed over North Korea”, “sanctions on mixers over North Korea”: it says whose the matter is.
  const named = behind.placed.some(({ part, item: each }) => part === 'on' && (each.is === 'name' || isDealer(each)))
  if (isState(behind) && isMeasure(act) && isAccused(behind) && named && word !== 'in') return 'also'
  if (isState(behind) && word === 'for' && has('on', behind)) return isAccused(behind) ? 'also' : 'victim'
  if (isWhereDone(behind) && item.is === 'name' && behind.senses.many(item)) return 'by'
  if (!isState(behind) && item.is === 'name') return overNamed(behind)
  return overPlace(behind)
}

/** “Over NotPetya”, “for APT28”. */
function overNamed(behind: Behind): Part {
  const { word, act, matter, actor } = behind
  if (!matter && actor) return has('on', behind) ? 'also' : 'on'
  const loosely = word === 'for' || word === 'about' || word === 'regarding' || word === 'concerning'
  const either = isMeasure(act) || (act?.phrase.act.weak === true && !isDeed(act))
  return matter && actor && loosely && either ? 'both' : 'over'
}

/** “In the US”, “over Russian cyber activity”. */
function overPlace(behind: Behind): Part {
  const { word, act, next, entries, at } = behind
  if (isWhereDone(behind)) return 'by'
  // “The reaction in Brussels”.
  if (word === 'in' && act?.phrase.form === 'noun' && act.phrase.act.name === 'reactions') return 'by'
  if (word === 'in' && next && isAccused(behind)) return 'on'
  if (word === 'in' && entries[at - 2]?.item.is === 'question') return 'on'
  // “Sanctions over Russian cyber activity”.
  if (word === 'over' && isMeasure(act) && isAccused(behind)) return 'on'
  return (word === 'for' && !supports(act)) || word === 'about' ? 'on' : 'victim'
}

function afterOn(behind: Behind): Part {
  const { word, act, matter, actor } = behind
  // “Pinned the Bybit theft on Kimsuky”: the group, and not the matter that has its name.
  if (word === 'on' && actor && act && pins.test(act.text) && has('over', behind)) return 'on'
  if (act && !act.phrase.act.weak) return aim(behind, act.phrase.act)
  if (word === 'against' && matter && actor) return 'both'
  return matter ? 'over' : 'on'
}

const pins = /^(?:pin|blam|lay|laid|put|point|hang|hung|fasten)/

function afterOf(behind: Behind): Part {
  const { act, item, matter, actor, senses, entries, at } = behind
  // “The APT31 reconnaissance of British MPs”: what was done is named, and was done to them.
  const done = entries[at - 2]?.item
  if (done?.is === 'name' && !done.state && senses.matter(done) && isState(behind) && !isAccused(behind))
    return 'victim'
  if (!act) return aim(behind, undefined)
  const { name, weak } = act.phrase.act
  // “Who hacked the capital of Albania”.
  if (isDeed(act) && isState(behind) && !isAccused(behind) && !matter) return 'victim'
  // “Kicked out of the United States”.
  if (name === 'expulsion' && isState(behind) && (/\bout$/i.test(act.text) || has('on', behind))) return 'by'
  if (act.phrase.form === 'noun' && (weak || name === 'denial') && actor && !matter) return 'by'
  const speaks = item.is === 'name' && !senses.accused(item) && !senses.silent(item)
  if (imposes.has(name) && actor && !matter && speaks) return 'by'
  return aim(behind, act.phrase.act)
}

function afterTo(behind: Behind): Part {
  const { word, act, matter, actor } = behind
  // “Attribute the JBS attack to LockBit”: the gang, and not the matter that has its name.
  if (word === 'to' && actor && act && ties.test(act.text) && has('over', behind)) return 'on'
  if (matter) return 'over'
  // “Did Thailand extradite anyone to the US”.
  if (word === 'to' && act?.phrase.act.kinds[0] === 'arrest' && isState(behind) && !isAccused(behind))
    return behind.placed.some(({ part, item }) => part === 'by' && isStateName(item)) ? 'also' : 'by'
  // “What has the Treasury done to Tornado Cash”.
  if (act && /^do(?:ne|es)?$/.test(act.text) && isAccused(behind)) return 'on'
  return supports(act) || act?.phrase.act.name === 'reactions' ? 'victim' : 'on'
}

const isState = ({ item }: Spot): boolean => item.is === 'name' && item.state !== undefined

const isAccused = ({ item, senses }: Spot): boolean => item.is === 'name' && senses.accused(item)

const has = (part: Part, { placed }: Spot): boolean => placed.some((each) => each.part === part)

const isMeasure = (act: ActItem | undefined): boolean => act?.phrase.act.takes === 'actor'

/** “Charged over the hack by China on Equifax”: whose hack it was, and not who charged them. */
const isOfDeed = (behind: Behind): boolean =>
  behind.word === 'by' &&
  behind.act !== undefined &&
  behind.act.phrase.act.name !== 'attribution' &&
  isTheirDeed(behind.entries, behind.at - 2) &&
  isAccused(behind)

/** “The hack by”, “the Equifax breach by”, “the hack of Equifax by”. */
function isTheirDeed(entries: Spot['entries'], at: number): boolean {
  const [deed, of, item] = [entries[at - 2]?.item, entries[at - 1]?.item, entries[at]?.item]
  if (item?.is === 'deed') return true
  if (item?.is !== 'name') return false
  const isOf = deed?.is === 'deed' && of?.is === 'preposition' && /^(?:of|on|from)$/.test(of.word)
  return isOf || /\b(?:hack|breach|theft|leak|heist|intrusion|compromise|interference|campaign)$/.test(item.text)
}

const supports = (act: ActItem | undefined): boolean => act?.phrase.act.name.includes('support') === true

const isMeasuredNext = ({ entries, at, next }: Behind): boolean =>
  entries[at]?.only !== undefined && isMeasure(next?.item)

/** “banned in the US”: a state is where its own bodies did it. */
const isWhereDone = (behind: Behind): boolean =>
  behind.word === 'in' &&
  behind.act !== undefined &&
  isDone(behind.act, behind.entries) &&
  behind.item.is === 'name' &&
  !isAccused(behind)

const isDone = ({ phrase }: ActItem, entries: Spot['entries']): boolean =>
  (phrase.act.takes === 'actor' || phrase.act.name === 'takedown') &&
  // “Are there charges against him in the US”.
  (phrase.form === 'past' || (phrase.form === 'noun' && isCharge(phrase.act))) &&
  !entries.some(({ item }) => item.is === 'preposition' && item.word === 'by')
