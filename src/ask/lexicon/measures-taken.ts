import { regimeNouns } from './regimes.ts'
/** Roundabout ways to ask what was done to somebody, and what they come to; one after the other. */
export const measuresTaken: readonly [RegExp, string][] = [
  [/\bas far as (.{3,60}?) (?:is|are) concerned\b/gi, 'on $1'],
  // “Which action the FSB itself took against it”, “every step Washington has taken against it”, “what did the Dutch do with the four men caught at it”.
  [
    /(?:\b(?:which|what)|^(?:list |show |name )?(?:every|each|all)(?: the)?(?: single)?) (?:actions?|steps?|measures?|moves?) (?:that )?(?!did\b|has\b|have\b|was\b|were\b|is\b|are\b)(.{2,40}?)(?: itself)? (?:has |have |had |ever )*(?:took|taken|made) against (?=\S)/gi,
    'what measures did $1 take against ',
  ],
  // “What steps did he take, and on what grounds”: what was done is told with its reasons.
  [/^(what (?:actions?|steps?|measures?|moves?) .{8,}?),? and (?:on|for) (?:what|which) (?:grounds?|reasons?)$/i, '$1'],
  [
    /\bwhat (?:actions?|steps?|measures?|moves?) (did|has|have) (.{2,40}?) (?:take|taken|make|made) against (?=\S)/gi,
    'what measures $1 $2 take against ',
  ],
  // “Which countries have him on their lists”, “has the EU got him on its list”.
  [
    /^((?:and |but |so )*(?:(?:who|which \p{L}+)(?= ha(?:s|ve) (?!(?:\S+ ){0,4}(?:put|placed|added|entered)\b))|(?:has|have) .{2,25}?(?= got\b))) (?:has|have|got) (.{2,40}?) on (?:their|its|a|any) (?:own )?(?:sanctions? )?lists?\W*$/iu,
    '$1 sanctioned $2',
  ],
  // “Jurisdictions where Media Land is listed”.
  [
    /^(?:the |which |what )?(?:jurisdictions|countries|states) (?:where|in which) (.+?) (?:is|are|was|were) (listed|sanctioned|designated|charged|blacklisted)\b/i,
    'which countries $2 $1',
  ],
  [/^(?:everything|anything|all)(?: done| taken)? against (?=\S)/i, 'measures against '],
  // “What was the reason that Washington gave for listing the FSB”.
  [
    /^what (?:was|were|is|are) the (?:reason|justification|grounds?|rationale|explanation)s? (?:that )?(?:the )?(.{2,30}?) (?:gave|cited|offered|stated|had) for (list|sanction|blacklist|designat|charg|indict|expel|condemn|accus|blam)(?:l)?ing /iu,
    'why did $1 $2 ',
  ],
  // “…, under which rules”: each measure is told with it.
  [
    /^(.*\b(?:list|sanction|follow|act|designat|charg)\w*\b.*?),? (?:and )?under (?:which|what) (?:rules?|laws?|regimes?|regulations?|acts?|orders?)$/i,
    '$1',
  ],
  // “Is it still in force”.
  [
    new RegExp(
      String.raw`(?<!\b${regimeNouns} )still (?:in force|in place|in effect|valid)\b|\bstill active\b(?<=\b(?:sanctions?|listings?|designations?|measures?)\b.*)`,
      'gi',
    ),
    'still sanctioned',
  ],
]
