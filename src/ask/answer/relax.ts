import type { Archive } from '../../model/archive.ts'
import { type Query, wantsFacts } from '../query.ts'
import {
  announced,
  blamedInCourt,
  chargedForIt,
  confirmedAsBlamed,
  heldResponsible,
  jointlyDone,
  ofNoState,
  personInCourt,
  pleaded,
  takenThere,
} from './relax-acts.ts'
import { byNobody, denounced, onAnybodyCharged, onThemselves, saidOfThem } from './relax-idle.ts'
import { answeringAnybody, deniedOfGroup, ofTheMatter, overAccused, overFirmHit, overTheirs } from './relax-matters.ts'
import { fromThere, itsNationals, ofNational, ofUnnamed } from './relax-nationals.ts'
import {
  asGroups,
  byAnyPolice,
  byBodies,
  concerningAnybody,
  groupOrNot,
  ofAnyKind,
  ofAnyOffice,
  ofAnyOrgan,
  ofAnyTarget,
  ofGroupsPeople,
  ofOwnSide,
  warnedAnybody,
} from './relax-parties.ts'
import { atHome, byTheirState, inTheirState, ofAnyYear, ofTheirState, whereItHappened } from './relax-places.ts'
import type { Relaxed, Rule } from './relax-rule.ts'
import { answeredByAccused, hitAndSpeaking, otherSide } from './relax-sides.ts'
import { timeOfMatter, timeOfOwnMatter, timeOfVictims } from './relax-times.ts'
import { groupToldOf, seizedToldOf, toldElsewhere, warrantsToldOf } from './relax-told-elsewhere.ts'
import { ofWholeUnit } from './relax-units.ts'
import {
  admittedHarm,
  afterwards,
  claimedOfOthers,
  criticised,
  faulted,
  foundGuilty,
  hitBack,
  officeWords,
  overItsMatter,
  restricted,
  wouldNotSay,
} from './relax-verbs.ts'
import { ownWords, ownWordsLater, ownWordsOfTheirs, saidByDeed, tellingOfVictims } from './relax-words.ts'

const rules: readonly Rule[] = [
  timeOfMatter,
  timeOfOwnMatter,
  afterwards,
  answeringAnybody,
  deniedOfGroup,
  ofTheMatter,
  timeOfVictims,
  overTheirs,
  overFirmHit,
  byBodies,
  byAnyPolice,
  groupOrNot,
  ofAnyTarget,
  ofGroupsPeople,
  takenThere,
  jointlyDone,
  toldElsewhere,
  announced,
  ofWholeUnit,
  overItsMatter,
  heldResponsible,
  blamedInCourt,
  confirmedAsBlamed,
  faulted,
  otherSide,
  answeredByAccused,
  ofAnyKind,
  ofAnyOrgan,
  asGroups,
  whereItHappened,
  inTheirState,
  ofTheirState,
  atHome,
  byTheirState,
  hitBack,
  chargedForIt,
  warrantsToldOf,
  admittedHarm,
  itsNationals,
  ofNoState,
  tellingOfVictims,
  ofNational,
]

/** Only where facts are asked for: a yes or no would be to another question. */
const forFacts: readonly Rule[] = [
  hitAndSpeaking,
  officeWords,
  wouldNotSay,
  ownWords,
  ownWordsOfTheirs,
  ownWordsLater,
  saidOfThem,
  byNobody,
  onAnybodyCharged,
  onThemselves,
  denounced,
  seizedToldOf,
  claimedOfOthers,
  criticised,
  restricted,
  foundGuilty,
  concerningAnybody,
  overAccused,
  personInCourt,
  pleaded,
  ofOwnSide,
  saidByDeed,
  ofAnyOffice,
  ofAnyYear,
  groupToldOf,
  ofUnnamed,
  fromThere,
  warnedAnybody,
]

/** Where nothing fits, the question without one of its conditions, the likeliest first, and what to tell of it; to whom an answer was given may go with another. */
export function* relaxed(archive: Archive, query: Query): Generator<Relaxed> {
  if (query.negated && query.wanted !== 'whether') return
  // “Which states named APT28 but not Russia”: without the one, the other says nothing.
  if (query.on.length > 0 && query.notOn.length > 0) return
  const all = wantsFacts(query.wanted) ? [...rules, ...forFacts] : rules
  for (const rule of all) {
    const looser = rule(archive, query)
    if (looser) yield looser
    // Whoever it was given to, an answer may be loose in other ways.
    if (looser && rule === answeringAnybody) yield* relaxed(archive, looser.query)
  }
}
