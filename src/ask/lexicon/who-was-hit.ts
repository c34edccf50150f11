import { allAs } from './all-as.ts'
import { accusedStates } from './listers.ts'

/** Ways to ask whom a matter hit, and what they come to; one after the other. */
export const whoWasHit: readonly [RegExp, string][] = [
  // “Countries attacked by North Korea”, “how many countries were hit by Iran”: a state, and no matter.
  [
    new RegExp(
      String.raw`^(?:(?:list|all|the|how many) )*(?:countries|states|nations) (?:that were |which were |were |have been )?(attacked|hit|hacked|targeted|breached|struck) by (?:the )?(${accusedStates})\W*$`,
      'iu',
    ),
    'which countries were $1 by $2',
  ],
  // “Australian victims”, “which victims are in Japan”, “victims in Ireland”, “Taiwan as a victim”.
  [
    /^(?:list |show |any |all |the )*((?:north |south |new |saudi )?[\p{L}]+(?:an|ese|ish|ch|wegian|lander|i|ss|ek|nn?|utch)) victims$/iu,
    'incidents with $1 victims',
  ],
  [
    /^(?:list |show |any |all |the |which )*victims (?:are |were )?(?:in|from) (?:the )?(?!.*\b(?:attack|hack|breach|campaign|case|operation)$)(?=\p{L}+(?: \p{L}+)?$)/iu,
    'incidents with victims in ',
  ],
  [
    /^(?:incidents|cases|attacks) (?:where|in which) the victim (?:is|was) (?:the )?(?=\p{L}+(?: \p{L}+)?$)/iu,
    'incidents with victims in ',
  ],
  [/^(?:the )?(\p{L}+(?: \p{L}+)?) as (?:a |the )?victim$/iu, 'incidents with victims in $1'],
  // “Who was the victim of it”, “it, who was affected”, “those affected by it”.
  ...allAs(
    'who was hit by ',
    /^(?:(?:please |could you |can you )*(?:list|name|show) )?(?:everyone|everybody|those|all)(?: who (?:was|were))? (?:hit|affected|harmed|struck|impacted|attacked|breached) (?:by|in) /i,
    /^who (?:(?:was|were) (?:the )?(?:known )?victims? of|(?:was|were|got) (?:harmed|struck|impacted|hurt) (?:by|in)|(?:has |have )?suffered (?:from|in|under)|took the hit (?:from|in)|bore the (?:damage|brunt) of|was on the receiving end of) /i,
  ),
  // “What cyber attacks did Germany suffer”.
  [
    /^((?:which|what|how many) (?:\p{L}+ )?(?:cyber ?-?)?(?:attacks?|hacks?|breaches|intrusions|incidents?|operations|campaigns)) (?:did|has|have) (?:the )?(.{2,25}?) (?:suffer|experience|endure|face|undergo|sustain)(?:e?d)?\b/iu,
    '$1 hit $2',
  ],
  [/^whom? (?:did|has) (.{3,60}?) (?:affect|strike|struck|harm|hurt|impact)(?:ed)?$/i, 'who was hit by $1'],
  [
    /^(?!(?:and|but|so|ok|did|does|do|has|have|is|was|were|can|what|which|how|who)\b)(.{3,60}?)(?:,|:| -) who (?:was|were|got) (?:hit|affected|harmed|the victims?)$/i,
    'who was hit by $1',
  ],
  [/^(?:show |give )?(?:the )?victims (?:of|in) /i, 'who was hit by '],
  // “Which organisations or countries were hit by it”: whoever.
  [
    /^(?:which|what) (?:organi[sz]ations|countries|sectors)(?:, (?:organi[sz]ations|countries|sectors))*,? (?:or|and) (?:organi[sz]ations|countries|sectors) (?=(?:were|was|got|fell|have been)\b)/i,
    'who ',
  ],
  [
    /^(?:whose (?:computers|systems|networks) were hit by|against whom was) (.{3,60}?)(?: used)?$/i,
    'who was hit by $1',
  ],
  [/^(?:the )?(.{3,60}?)(?: attack| wiper| hack)? hit whom$/i, 'who was hit by $1'],
]
