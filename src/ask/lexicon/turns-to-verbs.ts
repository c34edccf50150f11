const doing =
  'fess|own|admit|confess|blame|accuse|sanction|charge|deny|name|condemn|respond|react|say|list|expel|arrest|indict|attribute|confirm|acknowledge|apologi[sz]e|claim|back|endorse|offer|lift|summon|recall|protest|retaliate|take responsibility'
const paper = '(?:alert|advisory|bulletin|warning|report|analysis|paper)'
const body = String.raw`([\p{L}\d]+(?: [\p{L}\d]+)?)`

/** Questions whose verb stands elsewhere than usual, or in a text that somebody issued, and what they come to; one after the other. */
export const turnsToVerbs: readonly [RegExp, string][] = [
  // “North Koreans ever fess up to it”.
  [
    new RegExp(
      String.raw`^((?:and |so |but )?)(?!(?:did|does|do|has|have|had|is|are|was|were|who|whom|what|which|when|why|how|where|if|can|could|would|will)\b)((?:the )?[\p{L}\d’'-]+(?: [\p{L}\d’'-]+){0,3}) ever (?=(?:${doing})\b)`,
      'iu',
    ),
    '$1did $2 ever ',
  ],
  // “Add any more Chinese names between then and 2025”.
  [
    /\badd(?:ed|s)? (?=(?:any |some |no )?(?:more|further|other|new) \p{L}+ (?:names?|targets?|entr(?:y|ies)|people|persons?|firms?|compan(?:y|ies))\b)/giu,
    'sanction ',
  ],
  // “And after that, nothing against China until 2026?”
  [
    /^(?:and |but |so )?after that,? (?:nothing|none|nobody|no one)(?: more| else| further)? (?:against|on|from) (.+)$/i,
    'did it never impose any more sanctions on $1 after that',
  ],
  // “Did CISA’s alert say who attacked it”, “does CISA’s alert about it say who did it”.
  [
    /^(?:did|does|do|has) (?:the )?(?!joint\b)([\p{L}\d]+(?: [\p{L}\d]+)?)(?:['’]s)? (?:alert|advisory|bulletin|warning|report|analysis|paper|statement|declaration)( of (?:\p{L}+ )?20\d\d)? (?:on|about|of|regarding) (.{4,60}?) (?:say|state|tell|mention|name|identify) (?:who (?:did it|was behind it|it was|was responsible))$/iu,
    'did $1 say who was behind $3$2',
  ],
  [
    /^(?:did|does|do|has) (?:the )?(?!joint\b)([\p{L}\d]+(?: [\p{L}\d]+)?)(?:['’]s)? (?:alert|advisory|bulletin|warning|report|analysis|paper) (?=(?:say|state|tell|mention) who\b)/iu,
    'did $1 ',
  ],
  // “Does the CISA alert on it name an author”, “did the alert by CISA on it name Russia”.
  [
    new RegExp(
      String.raw`^(?:did|does|do) (?:the )?(?:(?!joint\b)${body}(?:['’]s)? ${paper}|${paper} (?:by|from|of) (?:the )?${body}) (?:on|about|of|regarding) (.{4,60}?) (name|identify|blame|accuse|mention) ((?:an? |any |the )?[\p{L} ]{2,30})$`,
      'iu',
    ),
    'did $1$2 $4 $5 over $3',
  ],
  // “Raise the hack with Beijing”.
  [/\b(?:take|takes|taken|took) (?:(?:it|this|that) up|up (?:it|this|that)) with (?=\p{L})/giu, 'raise with '],
  [
    /\b(raised?) (?!with\b|it\b|this\b|that\b|the (?:matter|issue)\b)(?:concerns? (?:about|over) )?(.{4,60}?) with ((?:the )?[\p{L}’' ]{3,40})$/iu,
    '$1 with $3 over $2',
  ],
  // “Raise it with the Chinese ambassador”.
  [
    /\b(rais(?:ed?|ing)) (?:it |this |that )?with (?:the )?([\p{L}’']+) (?:ambassador|envoy|embassy|chargé)s?\b/giu,
    '$1 with envoys of $2',
  ],
  // “Are they the ones whom the Treasury sanctioned”.
  [
    /\b(?:are|were|is|was) (they|he|she|it|those) the (?:ones?|same (?:ones?|people|men|persons|two)|(?:two )?(?:people|men|persons))(?: (?:that|whom|who))? (?!(?:were|was|are|is|had|has|have|did)\b)(?:the )?([\p{L}\d ]{2,30}?) (sanction|charg|indict|list|arrest|blacklist|expell|nam|blam)(?:ed|d)\b/giu,
    'did $2 $3 $1',
  ],
  // “On the Commerce Department list”: whatever list that is.
  [
    /\b(?:put |placed |added )?(?:on|to) (?:some |the |a |any |that )?((?:us |american )?commerce(?: (?:department|dept))?(?:['’]s)?) (?:black)?list\b/gi,
    'blacklisted by the $1',
  ],
  // “When the sites were defaced in January 2022, did the EU name a culprit there and then”.
  [
    /^when (.{8,80}? in (?:\p{L}+ )?(?:19|20)\d\d),? (did .{6,80}?) (?:there and then|then and there|on the spot|(?:straight|right) away|immediately|at the time|at once)$/iu,
    '$2 when $1',
  ],
]
