import { isDeepStrictEqual } from 'node:util'
import escapeRegExp from 'escape-string-regexp'
import { areAll, areBlame, areMeasures, areSanctions, isCharge } from '../lexicon/act.ts'
import type { Class } from '../lexicon/people.ts'
import type { Placed } from '../pattern/placed.ts'
import type { Reading } from '../reading.ts'
import type { Filling, Holes } from './holes.ts'
import { putName } from './put-name.ts'
import { mostPeople } from './wanted.ts'

/** “Did the UK sanction Russia over NotPetya”: each name in its hole; or asks which of several was meant. */
export function holesOf(filling: Filling): Holes | Reading {
  const holes: Holes = {
    by: [],
    on: [],
    over: [],
    victims: [],
    around: [],
    except: [],
    notOn: [],
    notOver: [],
    also: [],
    sooner: [],
    concerned: [],
  }
  for (const each of filling.placed) {
    const { item, part, at } = each
    if (item.is === 'name') {
      const open = putName(holes, each, item, filling)
      if (open) return open
    } else if (item.is === 'class') putClass(holes, each, item, filling)
    else if (part === 'by' || part === 'open') holes.by.push({ office: item.office, ...(at && { at }) })
  }
  const { by, on, ...others } = alike(holes, filling)
  return { ...others, by: distinct(by), on: withoutWider(distinct(on), filling) }
}

/** “Were the men charged over Equifax officers of the MSS”: whether they are of it. */
const withoutWider = (on: Holes['on'], { asked }: Filling): Holes['on'] => {
  if (asked.wanted !== 'whether' || !on.some(({ actor }) => actor)) return on
  // “Accuse North Korea of attacks on the space agency and other organisations”: they were hit.
  if (areBlame(asked.acts)) return on.filter(({ actor, only }) => actor ?? only !== 'entity')
  return on.some(({ actor, only }) => actor && only === 'person')
    ? on.filter(({ actor, only }) => actor ?? only !== 'person')
    : on
}

/** “Dmitry Khoroshev, the LockBit leader”: one and the same. */
const distinct = <Party extends object>(parties: readonly Party[]): Party[] =>
  parties.filter((party, at) => parties.findIndex((each) => isDeepStrictEqual(each, party)) === at)

/** “Are Sandworm and APT41 both listed”: joined to somebody, a name that a matter has too is somebody. */
function alike(holes: Holes, filling: Filling): Holes {
  const { placed, words, asked } = filling
  const aimed = placed.flatMap(({ item, part }) =>
    item.is === 'name' && (part === 'on' || part === 'both') ? [escapeRegExp(item.text)] : [],
  )
  const joined = aimed.some((text, at) => {
    const next = aimed[at + 1]
    return next !== undefined && new RegExp(`${text}(?:'s|’s)?(?:,|,? (?:and|or)) (?:the )?${next}`, 'i').test(words)
  })
  const measured = asked.acts.every(({ takes }) => takes === 'actor')
  // “Who named APT10 over Cloud Hopper”: of both names one is said of the matter.
  const apart =
    areBlame(asked.acts) &&
    holes.around.length > 0 &&
    (holes.victims.length > 0 || holes.around.every(({ incident }) => holes.over.includes(incident)))
  // “About WannaCry, NotPetya and APT10”: whatever was over one of them.
  if (isListed(holes, filling))
    return { ...holes, over: [...holes.over, ...holes.around.map(({ incident }) => incident)], around: [] }
  return apart || (joined && measured && holes.on.length > 0)
    ? { ...holes, on: [...holes.on, ...holes.around.map(({ actor }) => ({ actor }))], around: [] }
    : holes
}

/** Whether what names a group and its matter stands in one list with matters. */
function isListed({ over, around, on }: Holes, { placed, words }: Filling): boolean {
  if (over.length === 0 || around.length === 0 || on.length > 0) return false
  const matters = placed.flatMap(({ item, part }) =>
    item.is === 'name' && (part === 'over' || part === 'on' || part === 'both') ? [escapeRegExp(item.text)] : [],
  )
  return (
    matters.length > 1 &&
    matters
      .slice(1)
      .every((text, at) => new RegExp(`${matters[at]}(?:,|,? (?:and|or)) (?:the )?${text}`, 'i').test(words))
  )
}

type ClassItem = Extract<Placed['item'], { is: 'class' }>

function putClass({ by, on }: Holes, { part, like }: Placed, { only, text }: ClassItem, filling: Filling): void {
  // “Stole the contact details of their police officers”: they are not blamed.
  if (part === 'victim' || (only === 'constable' && areBlame(filling.asked.acts))) return
  // “Inside the country’s networks”: it is whose they are.
  if (part !== 'by' && only === 'state' && /\bthe (?:country|state|nation)['’]s\b/i.test(filling.words)) return
  const beside = part === 'by' ? by : on
  const owner = like && beside.at(-1)?.actor
  const side = sideOf(part, filling)
  if (owner) beside.push({ actor: owner, only })
  else if (side === 'by' && isNeverActing(only, filling)) on.push({ only })
  else if (side === 'by' || (side === 'on' && (isLister(only, filling) || isCharging(only, filling)))) by.push({ only })
  // “On which dates were people indicted”: whoever it was.
  else if (
    side === 'on' &&
    (text !== 'people' ||
      countsListed(filling) ||
      asksWhichPeople.test(filling.words) ||
      mostPeople.test(filling.words))
  )
    on.push({ only })
}

const asksWhichPeople = /^(?:and |so )?(?:which|what) people (?:were|was|are|have been|had been|got)\b/i

/** “How many people has the EU sanctioned”: of arrests and charges it is told of groups too. */
const countsListed = ({ asked: { wanted, acts } }: Filling): boolean => wanted === 'count' && areSanctions(acts)

/** “Which companies were sanctioned” asks for targets, “which agencies attributed it” for speakers. */
function sideOf(part: Placed['part'], { asked, placed }: Filling): 'by' | 'on' | undefined {
  if (part === 'by') return 'by'
  if (part === 'on' || part === 'both') return 'on'
  if (asked.wanted === 'whom') return 'on'
  if (asked.wanted === 'who') return 'by'
  return placed.length === 1 ? 'on' : undefined
}

/** “Which gangs had rewards offered”: it was done to them. */
const isNeverActing = (only: Class, { asked: { acts } }: Filling): boolean => areMeasures(acts) && undergoing.has(only)

const undergoing: ReadonlySet<Class> = new Set(['group', 'person', 'service', 'exchange', 'mixer'])

/** “The people that prosecutors charged”: nobody charges them. */
const isCharging = (only: Class, { asked: { acts } }: Filling): boolean =>
  only === 'police' && areAll(acts, (act) => isCharge(act) || act.name === 'arrest')

/** “Sanctions, all countries”: nobody lists a country here. */
const isLister = (only: Class, { asked: { wanted, acts } }: Filling): boolean =>
  only === 'state' && wanted !== 'whom' && areMeasures(acts)
