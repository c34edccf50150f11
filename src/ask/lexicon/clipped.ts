/** Words cut short, bodies by their other names, and nouns that say nothing beside their verb; one after the other. */
export const clipped: readonly [RegExp, string][] = [
  [/\bevr\b/gi, 'ever'],
  [/\bru\b/gi, 'Russian'],
  [/\bw (?=\p{L})/giu, 'with '],
  // “The Department of State”: a body, and no state.
  [/\b(?:us |u\.s\.? |american )?dep(?:artmen)?t\.? of (?:the )?(state|treasury|commerce)\b/gi, 'US $1 department'],
  [/\b(which|what) ((?:us|american|government) )?department(?= |$)/gi, '$1 $2agency'],
  // “Deny the charge about Albania”: nobody is charged.
  [
    /\b((?:den(?:y|ies|ied)|disput|reject|dismiss|contest|refut|rebut|rebuff)\p{L}*) (?:(?:the|any|all|these|those|such|its|their) )?(?:charges?|claims?)\b(?! (?:against|of responsibility)\b)/giu,
    '$1 the accusation',
  ],
  // “Say it would pay”, “leave the door open to paying”.
  [/\b(?:say|said|state|stated|announced?) (?:that )?(?:it|they|he|she|we) (?:would|will) pay\b/gi, 'agree to pay'],
  [
    /\b(?:say|said|state|stated|announced?) (?:that )?(?:it|they|he|she|we) (?:wouldn['’]?t|won['’]?t|would not|will not|would never|will never) pay\b/gi,
    'rule out paying',
  ],
  [/\b(?:leave|left|keep|kept) the door open (?:to|for) paying\b/gi, 'agree to pay'],
  // “The FSB once arrested members of it”: at some time.
  [/(?<!\b(?:only|just|than|at|not|and) )\bonce (?=\p{L}+ed\b)/giu, ''],
  // “Barred from selling to Americans”: to whom says nothing of whom.
  [
    /\b((?:ban|bar|prohibit)\p{L}*) ((?:\p{L}+ ){0,4})from (?:selling|sales|doing business|trading|operating)\b(?: (?!(?:and|over|for|since|by|before|after|in \d|on \d)\b)[\p{L}'-]+)*/giu,
    '$1 $2',
  ],
  // “Posted a reward for him”, “a price on his head”.
  [/\breward ((?:ever |was |has been |been )*)(?:posted|put up|announced)\b/gi, 'reward offered $1'],
  [
    /\bprice (?:(?:has been|is|was|did \p{L}+) )*(?:put |placed |set )?on (.{3,30}?)['’]s? heads?\b/giu,
    'reward is offered for $1',
  ],
  [/\b(?:hunting|hunted)(?: (?:down|for))? (?=\S)/gi, 'seeking '],
]
