/** Ways to speak of the members of a group of states, and what they come to; one after the other. */
export const members: readonly [RegExp, string][] = [
  // “Was the UK one of the ones that attributed it”, “does it count among those who did”.
  [
    /^((?:was|is|were|are) .{2,40}?) one of (?:the |those )(?:ones |states |countries |governments |agencies |those )?(?=(?:that|who|which)\b)/i,
    '$1 among those ',
  ],
  [/^do(?:es)? (.{2,40}?) (?:count|figure|rank|number|feature) among (?=(?:the |those )?\p{L})/iu, 'is $1 among '],
  // “States belonging to NATO”, “missing from the list of those who attributed it”.
  [
    /\b(?:that |which |who )?(?:belong(?:s|ing)? to|(?:are|is) (?:a )?(?:part|members?) of) (?=(?:the )?(?:five eyes|nato|eu|european union|g7|g20|alliance)\b)/gi,
    'of ',
  ],
  [
    /\b(?:countries|states|nations|governments|members) (?:that are )?(?:in|of|within|from|inside|among) (?=(?:the )?(?:five eyes|nato|eu|european union|g7|g20)\b)/gi,
    'members of ',
  ],
  [/^(?:within|among|in) ((?:the )?(?:five eyes|nato|eu|european union|g7|g20)), (?=who\b)/i, 'of the members of $1, '],
  [
    /\b(?:is|are|was|were) (?:missing|absent) from (?:the )?(?:list of )?(?:those|the ones|states|countries) (?:who|that|which) (?:have |has )?/gi,
    'did not ',
  ],
  [/\b(?:have|has) yet to (?=\p{L})/giu, 'did not '],
  [/\b(?:stayed|kept) out of (?=attributing\b)attributing\b/gi, 'did not attribute'],
  [/\b(?:that are )?missing from the attribution of\b/gi, 'that did not attribute'],
  [/\bnon-attributing (?=\p{L})/giu, 'did not attribute '],
]
