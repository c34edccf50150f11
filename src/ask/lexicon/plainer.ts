import { affiliation } from './affiliation.ts'
import { asADeskAsks } from './as-a-desk-asks.ts'
import { attacksBy } from './attacks-by.ts'
import { blamings } from './blamings.ts'
import { byWhom } from './by-whom.ts'
import { calls } from './calls.ts'
import { circumstances } from './circumstances.ts'
import { claimsMade } from './claims-made.ts'
import { clauseOrder } from './clause-order.ts'
import { clefts } from './clefts.ts'
import { clipped } from './clipped.ts'
import { countsAsked } from './counts-asked.ts'
import { criticisms } from './criticisms.ts'
import { declining } from './declining.ts'
import { doneBy } from './done-by.ts'
import { exculpations } from './exculpations.ts'
import { expulsionsAndRewards } from './expulsions-and-rewards.ts'
import { figuresOfSpeech } from './figures-of-speech.ts'
import { grounds } from './grounds.ts'
import { howLong } from './how-long.ts'
import { howSure } from './how-sure.ts'
import { idiomsOfBlame } from './idioms-of-blame.ts'
import { idiomsOfDeeds } from './idioms-of-deeds.ts'
import { inAHurry } from './in-a-hurry.ts'
import { inCourt } from './in-court.ts'
import { inOtherWords } from './in-other-words.ts'
import { inPassing } from './in-passing.ts'
import { joinings } from './joinings.ts'
import { leftOut } from './left-out.ts'
import { letters } from './letters.ts'
import { listed } from './listed.ts'
import { listings } from './listings.ts'
import { listsForReports } from './lists-for-reports.ts'
import { looselyPut } from './loosely-put.ts'
import { mattersWith } from './matters-with.ts'
import { measuresTaken } from './measures-taken.ts'
import { members } from './members.ts'
import { namings } from './namings.ts'
import { nobodyElse } from './nobody-else.ts'
import { nominal } from './nominal.ts'
import { ofBoth } from './of-both.ts'
import { oneOrOther } from './one-or-other.ts'
import { openings } from './openings.ts'
import { otherNouns } from './other-nouns.ts'
import { ownDeeds } from './own-deeds.ts'
import { ownWords } from './own-words.ts'
import { rebuttals } from './rebuttals.ts'
import { regimes } from './regimes.ts'
import { repliesAsked } from './replies-asked.ts'
import { roundabout } from './roundabout.ts'
import { saidToBeFalse } from './said-to-be-false.ts'
import { setAgainst } from './set-against.ts'
import { shortForHas } from './short-for-has.ts'
import { shorthand } from './shorthand.ts'
import { sideBySide } from './side-by-side.ts'
import { sidesTaken } from './sides-taken.ts'
import { silences } from './silences.ts'
import { sortsOfVictims } from './sorts-of-victims.ts'
import { stances } from './stances.ts'
import { takedowns } from './takedowns.ts'
import { timesInWords } from './times-in-words.ts'
import { turnsOfMeasures } from './turns-of-measures.ts'
import { turnsThatCorrect } from './turns-that-correct.ts'
import { turnsToVerbs } from './turns-to-verbs.ts'
import { twoSteps } from './two-steps.ts'
import { voices } from './voices.ts'
import { whatWasSaid } from './what-was-said.ts'
import { whatWasTaken } from './what-was-taken.ts'
import { whoBacked } from './who-backed.ts'
import { whoItWas } from './who-it-was.ts'
import { whoSpoke } from './who-spoke.ts'
import { whoWasHit } from './who-was-hit.ts'
import { whoseHackers } from './whose-hackers.ts'
import { wordings } from './wordings.ts'

/** Turns of phrase, and what they come to; one after the other. */
export const plainer: readonly [RegExp, string][] = [
  ...otherNouns,
  ...letters,
  ...setAgainst,
  ...inPassing,
  ...saidToBeFalse,
  ...openings,
  ...figuresOfSpeech,
  ...listsForReports,
  ...asADeskAsks,
  ...whoSpoke,
  ...looselyPut,
  ...timesInWords,
  ...howLong,
  ...declining,
  ...silences,
  ...rebuttals,
  ...sidesTaken,
  ...criticisms,
  ...claimsMade,
  ...inCourt,
  ...takedowns,
  ...listings,
  ...ofBoth,
  ...mattersWith,
  ...sideBySide,
  ...expulsionsAndRewards,
  ...measuresTaken,
  ...whoseHackers,
  ...namings,
  ...clauseOrder,
  ...repliesAsked,
  ...howSure,
  ...whoBacked,
  ...countsAsked,
  ...inOtherWords,
  ...attacksBy,
  ...shortForHas,
  ...whoItWas,
  ...doneBy,
  ...leftOut,
  ...nobodyElse,
  ...oneOrOther,
  ...sortsOfVictims,
  ...exculpations,
  ...idiomsOfBlame,
  ...idiomsOfDeeds,
  ...turnsOfMeasures,
  [/\bwhether or not\b/gi, 'whether'],
  ...twoSteps,
  [/^& ?(?=\S)/, 'and '],
  ...turnsThatCorrect,
  // “2018–2020”.
  [/\b((?:19|20)\d\d) ?(?:-|–|—|\/) ?((?:19|20)\d\d)\b(?!-)/g, 'from $1 to $2'],
  // “What was the business with the screens”.
  [
    /^what(?:['’]?s| is| was) (?:up with|(?:the|that|this) (?:whole )?(?:business|story|affair|deal|matter|situation) (?:with|about|around)) /i,
    'about ',
  ],
  ...roundabout,
  ...turnsToVerbs,
  ...inAHurry,
  ...voices,
  ...shorthand,
  ...clipped,
  // “What happened to them”, “what became of him”.
  [
    /^((?:and |but |so )*)what (?:happened|became|has become|has happened) (?:to|of) (?=(?:them|him|her|those \p{L}+)$)/iu,
    '$1what was done to ',
  ],
  // “Who is Sandworm (the group)”.
  [/^((?:who|what) (?:is|was|are) [^()]+) \([^()]*\)$/i, '$1'],
  // “Was it the FSB or the GRU behind it”: who was blamed.
  [
    /^(?:was|is) it (?:the )?[\p{L}\d .-]{2,30} or (?:the )?[\p{L}\d .-]{2,30}? (?:that was |who was )?(?:behind|responsible for) /iu,
    'who was blamed for ',
  ],
  // “And NATO, did it back them”, “and the police, what did they find”.
  [
    /^((?:and |but |so )?)(?:what about |how about |as for |as regards |when it comes to |turning to )?(?!(?:when|after|if|what|who|whom|which|why|how|where|did|does|do|has|have|had|is|was|are|were|\w+n['’]t)\b)(?![^,?]*\p{L}ed (?:it|them|him|the)\b)([^,?]{2,40})(?:,|:(?! (?:was|is) it\b)) ((?:what |why |when |whom? |which (?:\p{L}+ ){1,3}|how (?:many \p{L}+ )?)?(?:did|does|do|has|have|had|is|was|were|are)) (?:it|they|he|she) (?!not\b)(?=\p{L})/iu,
    '$1$3 $2 ',
  ],
  ...affiliation,
  ...members,
  ...nominal,
  ...listed,
  ...circumstances,
  ...regimes,
  ...ownDeeds,
  ...whatWasSaid,
  ...calls,
  ...stances,
  ...blamings,
  ...joinings,
  ...ownWords,
  ...wordings,
  ...whatWasTaken,
  ...whoWasHit,
  ...byWhom,
  ...clefts,
  // “List Ukrainian officials who blamed Russia”.
  [/^(?:list|name) (?:all |the )*([\p{L}\d' ]{3,40}?) (?:who|that|which) (?=(?:has |have )?\p{L}+ed\b)/iu, 'which $1 '],
  // “Being blamed by Tbilisi for the website attacks, what did the Kremlin say”.
  [
    /^(?:after |on )?(?:being|having been) (?:blamed|accused|named|charged|sanctioned) by (?:\S+ ){1,3}?(?:for|over|of) (.{4,60}?), (?=(?:what|how|did|who|when)\b)/i,
    'about $1, ',
  ],
  // “The GRU as a whole, not just units of it”.
  [
    /,? (?:and )?not (?:just|only|merely) (?:some |any |its |the )?(?:units|people|members|officers|individuals|parts|bits)(?: of (?:it|them))?(?= by\b|$)/i,
    '',
  ],
  // “What is the date Canada”.
  [
    /^(?:on )?(?:(?:(?:what|which) (?:is|was)|i need|i want|give me|looking for) )?the (?:exact )?(?:date|day|month|year)s? (?:(?:that|when|on which|in which) )?(?=[\p{L}\d])(?!(?:of|after|before|in|on)\b|.+, (?:did|has|was|were|who|whom|which|what)\b)/iu,
    'when ',
  ],
  ...grounds,
  // “What have the Germans got on him”: whatever they said or did.
  [
    /^((?:and |but |so )*)what (?:has|have|does|do) (.{2,30}?) (?:got|have) on (him|her|it|them)$/i,
    '$1anything from $2 on $3',
  ],
]
