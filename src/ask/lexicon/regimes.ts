/** What a regime of sanctions is called besides, for a pattern. */
export const regimeNouns = '(?:regime|programme|program|framework|law|order)s?'

const law = '(?:regime|programme|program|framework|law|legislation|regulation|scheme|authorit(?:y|ie)|power)s?'

/** “A cyber sanctions regime”, “its cyber programme”, “a sanctions regime for cyber attacks”. */
export const namesCyberRegime = new RegExp(
  `\\bcyber[- ]?(?:attacks? |related )?(?:sanctions? )?${law}\\b|\\bsanctions? ${law} (?:\\S+ ){0,3}?(?:for|on|against|over|about) (?:cyber|hacking)`,
  'i',
)

/** “Does Japan have a cyber sanctions regime”, “what is the EU cyber sanctions regime”: whether there is one, or which. */
export const asksForRegime = (words: string): boolean =>
  namesCyberRegime.test(words) && !/\bunder\b/i.test(words) && /^what (?:is|are|was)\b/i.test(words)

/** Whether a regime, as the record names it, is one for cyber attacks, and not one for a state: “E.O. 13694”, and no “cyber or Russia sanctions”. */
export const isCyberRegime = (regime: string): boolean => /\bE\.O\. 13694\b|\bcyber\b(?! (?:or|and) )/i.test(regime)

/** Ways to ask for a regime of sanctions, and what they come to. */
export const regimes: readonly [RegExp, string][] = [
  // “Is there a cyber sanctions regime in Australia”.
  [
    new RegExp(`^is there (an? (?:own )?cyber[- ]sanctions? ${law}) (?:in|at|of) (?:the )?(.{2,30})$`, 'i'),
    'does $2 have $1',
  ],
  [/\bnot under (?=(?:the |its |their |an? )?(?:eu |own )?cyber)/gi, 'outside '],
  // “A cyber sanctions law”.
  [new RegExp(`\\b(cyber[- ]?(?:attacks? )?sanctions?) ${law}`, 'gi'), '$1 regime'],
]
