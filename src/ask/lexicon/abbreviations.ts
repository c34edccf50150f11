/** What people in a hurry write for offices, states and acts, and what it comes to; one after the other. */
export const abbreviations: readonly [RegExp, string][] = [
  [/\b(UK|US|EU|\p{Lu}\p{L}+|british|german|french|dutch|japanese|russian|chinese) govs?\b/giu, '$1 government'],
  [/\bPOTUS\b/gi, 'the US president'],
  [/\bHR ?\/ ?VP\b/gi, 'the EU High Representative'],
  [/\bEUCO\b/g, 'European Council'],
  [/\b(?:sanx|sanctn?s)\b/gi, 'sanctions'],
  [/\battrib\b/gi, 'attribution'],
  [/\bAU\b(?= (?:sanctions?|on|statement|attribution|denial)\b)/g, 'Australia'],
  [/\bJP\b(?= (?:sanctions?|on|statement|attribution|denial)\b)/g, 'Japan'],
  [/\bPL\b(?= (?:sanctions?|on|statement|attribution|denial)\b)/g, 'Poland'],
  [/\bby au\b/gi, 'by Australia'],
  [/\bFM\b (?=\p{Lu}\p{L})/gu, 'foreign minister '],
  [/(?<=\b(?:[a-z]+(?:an|ish|ese|ch|tch)) )FM\b/gi, 'foreign minister'],
  // “"Pariah state" quote – who?”
  [/^(["“][^"”]+["”]) (?:quote|line|remark|phrase)?(?:,| [-–—]|:)? ?who\W*$/iu, 'who said $1'],
  // “Russia denied SolarWinds, who exactly”.
  [
    /^((?:the )?[\p{L}]+(?: \p{L}+)?) ((?:denied|denyed|condemned|endorsed|rejected|blamed|accused|warned|confirmed)\b[^,]{3,50}), who (?:exactly|precisely|was it)\W*$/iu,
    'who in $1 $2',
  ],
  // “Did the EU sanction over NotPetya or only the UK and the US?”
  [
    /^((?:did|has|have|was|were|is)\b(?! (?:that|it|this)\b).{10,80}?),? or (?:just|only|merely) (?:the )?(?:uk|us|eu|nato|americans?|british|canada|australia|germany|france|noted?|backed)\b[^,?]{0,50}\W*$/iu,
    '$1',
  ],
  // “Did the FBI delete web shells from Exchange servers”.
  [
    /\b(?:delet|remov|wip|purg|eras)(?:e|ed|ing) (?:the )?(web ?shells|malware|backdoors|implants) (?:from|off|on) /gi,
    'take down $1 on ',
  ],
]
