import { areDeeds, areMeasures } from '../lexicon/act.ts'
import { onlyOnce, severalTimes } from '../lexicon/whether-marks.ts'
import type { Item } from '../pieces/item.ts'
import type { Rule } from './half-read.ts'

/** “The same people”, “before being sanctioned”: facts are not compared with each other. */
const compared: Rule = (_, { words }) =>
  /\b(?:difference|distinction) between\b|\bwithout (?:any(?:one|body)|others?|any other \p{L}+)(?: else)? (?:doing|joining|following)\b|\byear with (?:the )?(?:most|fewest|highest)\b|\bin (?:which|what) year (?:were|was|did|have|has)\b.*\bmost\b|\b(?:19|20)\d\d (?:compared|as opposed) (?:with|to) (?:19|20)\d\d\b|\b(?:the )?same (?:people|persons|targets|entities|companies|names)\b|\b(?:took|left|entered) office\b|\bcontradict(?:s|ed)? each other\b|\b(?:which|what) (?:year|month|quarter|week|day) (?:had|(?:did|has|was|saw)\b.*\bmost)\b|\bmore \p{L}+ (?:or|than) \p{L}+\b|\bmore \p{L}+ (?:by .{2,20} )?in (?:19|20)\d\d,? (?:or|than)\b|\b(?:per|by) (?:year|month|quarter)\b|\b(?:annual|annually|yearly)\b|\b(?:with)?in(?:side)? (?:an?|one|two|three|six|\d+) (?:hours?|days?|weeks?|fortnight|months?|years?)(?! (?:after|of)\b)|\bhow (?:long|soon|many \p{L}+) after (?:(?:the|his|her|their|its) (?:indictment|charges?|listing|sanctions?|arrest|conviction)\b|.{2,30} (?:him|her|them) did\b)|^(?:was|is) .* the (?:very )?first time\b|\b(?:an?|one|two|three|four|five|six|seven|ten|\d+) (?:days?|weeks?|months?|years?)(?: or (?:more|less))? (?:after|before|of) (?:the|an?|its|their|his) (?:attack|hack|breach|intrusion|indictment|charges|accusation|attribution|sanctions|listing)s?$|\bthe (?:very )?same day as (?:the|an?|its|their|his) (?:attack|hack|accusation|indictment|charges|attribution|sanctions|listing)s?\b|\bbefore (?:being|they were|he was) (?:sanctioned|charged|indicted|listed|blamed)\b/iu.exec(
    words,
  )?.[0]

/** “Did more states attribute the one than the other”, “was it weaker than NATO’s”: how many, and how strongly, is not compared. */
const moreThan: Rule = ({ wanted }, { words }) =>
  wanted === 'whether'
    ? /\b(?:more|fewer|less) (?!than\b)(?:[\p{L}-]+ ){1,4}?.{0,60}?than (?!once|twice|one\b|two\b|three\b|\d|just|mere)|\b(?:weaker|stronger|harsher|tougher|softer|milder|clearer) than\b|\bas (?:clearly|strongly|firmly|harshly|forcefully) as\b/iu.exec(
        words,
      )?.[0]
    : /\bwent (?:any |much )?(?:further|furthest|farther)\b/i.exec(words)?.[0]

/** “Which country sanctioned only North Korea”: whom else it sanctioned is not looked at. */
const nobodyElse: Rule = ({ wanted }, { words }) =>
  wanted === 'who' || wanted === 'acts'
    ? /^(?:who|which \p{L}+) (?:has |have )?(?:sanctioned|listed|blamed|accused|condemned|charged|indicted) (only)\b/iu.exec(
        words,
      )?.[1]
    : undefined

/** “Which attributions came with sanctions on the same day”: acts of two kinds are not paired. */
const paired: Rule = ({ acts, sameDay }, { words }) =>
  new Set(acts.flatMap(({ name, weak }) => (weak ? [] : [name]))).size > 1 && !sameDay
    ? /\bon (?:the|that) (?:very |exact |one )?same day\b|\b(?:came|come|coming|went|go|paired|coincided?|issued|announced|published) (?:together )?(?:with|alongside)\b|\b(?:accompanied|followed|preceded|backed up) by\b/i.exec(
        words,
      )?.[0]
    : undefined

/** “Whom did the EU list that the UK did not”, where it was not read who is left out: lists are not taken from each other. */
const lessThose: Rule = ({ wanted, acts, except }, { words }) =>
  wanted !== 'whether' && areMeasures(acts) && except.length === 0 ? leftOut.exec(words)?.[0] : undefined

const leftOut =
  /\b(?:that|who|whom|which|but) (?:the )?(?:us|uk|eu|usa|americans?|british|brits|europeans?|australians?|canadians?|washington|london|brussels|canberra|ottawa|others?) (?:has|have|did|does|do|is|are)(?: not|n['’]?t)\b|\bbut not (?:by )?(?:the )?(?:us|uk|eu|usa|australia|canada|washington|london|brussels|canberra)$|(?<=\S )who (?:were|was|are|have|has)(?: not|n['’]?t)(?: been)? (?:also )?(?:indicted|charged|sanctioned|listed|arrested|convicted)\b/i

/** “Less than two years after it”, “the month with the most attributions”, “each state’s first”, “five years ago today”: days are not reckoned with, nor set against each other. */
const reckoned: Rule = ({ wanted }, { words }) =>
  (wanted === 'whether' ? reckonedWhether.exec(words)?.[0] : undefined) ??
  /\b(?:and|but) (?:only )?(?:later|subsequently|afterwards) (?:sanctioned|listed|indicted|charged|designated|arrested|expelled)\b|\bfirst and (?:by )?(?:the )?\S+ (?:later|afterwards|second)\b|\b(?:year|month|quarter|week|day) (?:with|of|that had|which had|that saw) (?:the )?(?:most|fewest)\b|\bin (?:what|which) (?:year|month|quarter)\b.*\bmost\b|^(?:the )?(?:indictment|act|sanction|listing|round|package) with the most\b|\bhow many (?:different|distinct|separate) (?!states?\b|countries\b|governments\b|people\b|persons\b)\p{L}+|^(?:which|who) (?:one )?(?:was|were|got) \p{L}+ (?:first|earlier|sooner)[:,] |\beach (?:state|country|government)['’]s (?:first|last|latest)\b|\b(?:years?|months?|weeks?) ago today\b|\bon this (?:very )?day in (?:19|20)\d\d|\banniversar(?:y|ies)\b|\bfirst (?:country|state|government|one) (?:after|behind)\b|\bfollowed (?:the )?\p{L}+(?: \p{L}+)? in \p{L}+ing\b|\b(?:an?|one|two|three|\d+) (?:days?|weeks?) late\b|\b(?:came|joined|were|was) late\b|\bjoined .{3,50} late\b|\b(?:charged|indicted|sanctioned|listed) (?:alone|jointly with any\p{L}*|together with (?:others|any\p{L}*))\b|\bsolo case\b/iu.exec(
    words,
  )?.[0]

const reckonedWhether =
  /\b(?:(?:less|more|fewer|later|sooner) than|at least|at most|under|over) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:hours?|days?|weeks?|months?|years?) (?:after|before|later|from)\b|\b(?:take|took|wait|waited) (?:\p{L}+ )?(?:less|more) than (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:hours?|days?|weeks?|months?|years?)\b/iu

/** “Did Russia hack the parliament twice”, “was he the only person whom the EU listed”: attacks are not counted, nor who else was hit looked for. */
const notCounted: Rule = ({ wanted, often, acts }, { words }) =>
  wanted !== 'whether'
    ? undefined
    : often && areDeeds(acts)
      ? (severalTimes.exec(words) ?? onlyOnce.exec(words))?.[0]
      : /^(?:was|is) (?!it\b).{3,40}? (the only (?:person|individual|company|firm|group|man|woman|officer|hacker))\b/iu.exec(
          words,
        )?.[1]

/** “Who sanctioned it more than once”: acts are not counted for each. */
const oftenDone: Rule = ({ wanted }, { words }) =>
  wanted === 'whether' ? undefined : (severalTimes.exec(words) ?? onlyOnce.exec(words))?.[0]

/** “Which attributions give no confidence”: what is not told is not looked for. */
const untold: Rule = ({ wanted, negated }, { words }) => (wanted === 'confidence' && negated ? words : undefined)

/** “Who hacked most”, “which round of sanctions hit the most targets”. */
const mostDeeds: Rule = ({ order, acts, wanted }, { words }) =>
  order === 'most' && (wanted === 'when' || areDeeds(acts) || manyTargets.test(words)) ? 'most' : undefined

const manyTargets =
  /^(?:which|what) (?:round|package|batch|wave|listing|set|sanctions?|indictment)\b.*\bmost (?:targets|people|persons|names|entries|entities|companies|individuals|defendants)\b/i

/** “Which country is most often the victim”, “hit by most attacks”: whom it happened to is not counted. */
const mostHit: Rule = ({ order }, { words }) =>
  order === 'most' && whomItHit.test(words) ? mostOf.exec(words)?.[0] : undefined

const whomItHit =
  /\bvictims?\b|\b(?:suffer|endure|experience)(?:ed|s)?\b|\b(?:is|are|was|were|been|being|gets?|got) (?:\p{L}+ ){0,2}?(?:hit|hacked|attacked|targeted|breached|struck|compromised)\b(?! (?:who|that|which)\b)/iu

const mostOf = /\b(?:the )?most\b(?: (?:often|frequently|attributed|attacks?|hacks?|attacked|hacked|targeted|hit))*/i

const superlative: Rule = ({ over, around }, { words, items }) =>
  superlativeIn(items) ??
  biggestOfAll.exec(words)?.[1] ??
  (over.length + around.length === 0 ? biggestDeed(items) : undefined)

/** “Biggest crypto heist on record”. */
const biggestOfAll =
  /^(?:(?:what|which) (?:is|was) )?(?:the )?(biggest|largest|costliest|worst)\b(?: \p{L}+){0,2} (?:heist|theft|hack|attack|breach|ransom|leak)(?: (?:on record|ever|so far|to date|of all(?: time)?))?$/iu

/** “The biggest heist by North Korea”: matters are not measured against each other either. */
function biggestDeed(items: readonly Item[]): string | undefined {
  const at = items.findIndex((item) => item.is === 'filler' && /^(?:biggest|largest|costliest|worst)$/.test(item.word))
  const item = items[at]
  return item?.is === 'filler' && items.slice(at + 1, at + 4).some(({ is }) => is === 'deed') ? item.word : undefined
}

/** “The biggest reward”: acts are not measured against each other. */
function superlativeIn(items: readonly Item[]): string | undefined {
  const found = items.find((item, at) => {
    const next = items[at + 1]
    return (
      item.is === 'filler' &&
      /^(?:biggest|largest|highest|smallest|lowest)$/.test(item.word) &&
      ((next?.is === 'act' && next.phrase.form === 'noun') ||
        ((next?.is === 'unknown' || next?.is === 'deed') &&
          /^ransom|^fine|^penalt/.test(next.is === 'deed' ? next.word : next.text)))
    )
  })
  return found?.is === 'filler' ? found.word : undefined
}

/** “Who other than companies attributed it”: only names are left out. */
const exceptSort: Rule = (_, { items }) => {
  const said = items.filter(({ is }) => is !== 'filler')
  const left = said[said.findIndex(({ is }) => is === 'except') + 1]
  return said.some(({ is }) => is === 'except') && left?.is === 'class' ? `other than ${left.text}` : undefined
}

/** “Agencies that blamed it without their government”: what others did is not set against it. */
const withoutOthers: Rule = (_, { words }) =>
  /\bwithout (?:their|its|his|her|the) (?:own )?(?:governments?|states?|countr(?:y|ies)|ministers?|ministr(?:y|ies)|allies|partners)\b/i.exec(
    words,
  )?.[0]

/** “Attacks by Iran outside the US”: nothing is left out by where it was. */
const elsewhere: Rule = ({ wanted }, { words }) =>
  wanted === 'matters' || wanted === 'acts'
    ? /(?<=\b(?:attacks?|hacks?|incidents?)\b.*)\boutside (?:of )?(?:the )?\p{L}+/iu.exec(words)?.[0]
    : undefined

/** “Was it the same unit as NotPetya”: a yes that either was blamed on somebody is none. */
export const sameAuthor: Rule = ({ wanted, on }, { words }) =>
  wanted === 'compare' || on.some(({ actor }) => actor)
    ? undefined
    : /\bsame (?:unit|group|gang|hackers?|actors?|attackers?|crew|team|outfit|country|state|culprits?|perpetrators?)\b/i.exec(
        words,
      )?.[0]

/** “Which state expelled the most diplomats”: how many each sent home is told in words. */
const mostSentHome: Rule = ({ order, acts }, { words }) =>
  order === 'most' && acts.some(({ name }) => name === 'expulsion')
    ? /\bmost (?:\p{L}+ )?(?:diplomats|officials|officers|people|envoys|spies|agents)\b/iu.exec(words)?.[0]
    : undefined

/** Questions that set facts against each other, or count what is not counted. */
export const comparisons: readonly Rule[] = [
  compared,
  moreThan,
  nobodyElse,
  paired,
  lessThose,
  exceptSort,
  withoutOthers,
  untold,
  oftenDone,
  notCounted,
  elsewhere,
  reckoned,
  mostHit,
  mostDeeds,
  mostSentHome,
  superlative,
  sameAuthor,
]
