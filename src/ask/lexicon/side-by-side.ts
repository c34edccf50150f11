const speaking =
  '(?:us|uk|eu|nato|canada|australia|germany|france|netherlands|japan|czechia|new zealand|norway|denmark|poland)'
const stated = '(?:statements?|attributions?|reactions?|condemnations?|denunciations?|warnings?|advisor(?:y|ies))'

/** What stands beside another without a word between, as one types into a search, with the word; one after the other. */
export const sideBySide: readonly [RegExp, string][] = [
  // “NotPetya UK US statements”: of either, as neither is accused here.
  [new RegExp(String.raw`\b(${speaking}) (${speaking}) (?=(?:joint )?${stated}\b)`, 'gi'), '$1 and $2 '],
  // “Latvia’s Exchange statement”: of no crypto exchange.
  [
    /(?<!\b(?:microsoft|crypto|cryptocurrency|bitcoin|an|this|that) )\bexchange (?=(?:statements?|attributions?|announcements?|condemnations?|denials?|declarations?)\b)/gi,
    'Microsoft Exchange ',
  ],
  // “Two Malaysians indicted”: done to them.
  [
    /^((?:the |which |what )?(?:two |three |four |five |six |seven |\d+ )?(?:malaysians|americans|canadians|ukrainians|russians|iranians|north koreans|britons|israelis|belarusians)) (?=(?:indicted|charged|arrested|sanctioned|jailed|convicted|extradited)\b(?! (?:him|her|them|it|the|an?)\b))/i,
    '$1 were ',
  ],
  // “Cloud Hopper who blamed China”.
  [
    /^((?!(?:who|what|which|whom|when|why|how|did|and|so|but|in|on|over|by|for|after|before|is|was|the ones|those|people|states|countries)\b|(?:\p{L}+ )?(?:ministers|officials|diplomats|politicians|leaders|lawmakers|presidents|agencies|governments|firms|companies|nations)\b)[\p{L}\d]+(?: [\p{L}\d]+)?) (who (?:blamed|accused|named|condemned|attributed|denied|sanctioned|backed)\b.*?)( and when)?$/iu,
    '$2 over $1$3',
  ],
]
