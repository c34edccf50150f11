import { allAs } from './all-as.ts'

const blaming = `(?:blaming|accusing|naming|attributing|pointing (?:the finger )?at|pinning|linking|tying|fingering|identifying)`
const blame = `(?:blame|accuse|name|attribute|point (?:the finger )?at|pin|link|tie|finger|identify|say who)`

/** “Which members of the Five Eyes refrained from it”: of those, who did not. */
const ofNobody = String.raw`(?<!^(?:which|who|what)\b.*)`

/** Roundabout ways to ask who would not say who did it, and what they come to; one after the other. */
export const declining: readonly [RegExp, string][] = [
  // “Shy away from blaming”, “balk at accusing”, “unable to link”, “not ready to assign blame”.
  [
    new RegExp(
      String.raw`${ofNobody}\b(?:shy|shied|shies|shrank|shrink|back|backed|draw|drew|recoil(?:ed)?|refrain(?:ed)?|abstain(?:ed)?|stay(?:ed)?) (?:away |back |off |clear )?(?:from|of) (?=${blaming}\b)`,
      'gi',
    ),
    'decline from ',
  ],
  [
    new RegExp(
      String.raw`\b(?:said|say|says|saying) (?:that )?(?:it|they|he|she|we) (?:was|were|is|are)(?: not|n['’]t) (?:ready|able|prepared|willing|in a position) to (?=${blame}\b|assign blame)`,
      'gi',
    ),
    'declined to ',
  ],
  // “Which minister found the evidence too thin”.
  [
    /\b(?:find|found|considered|called|deemed|thought) (?:the|that|its|their) (?:evidence|proof) (?:was |to be )?(?:too thin|too weak|insufficient|inconclusive|wanting|lacking|not enough)\b/gi,
    'declined to attribute',
  ],
  [
    new RegExp(
      String.raw`\b(?:said|say|says|saying) (?:that )?(?:it|they|he|she|we) (?:could|would)(?: not|n['’]t)(?: or (?:could|would)(?: not|n['’]t))? (?=${blame}\b)`,
      'gi',
    ),
    'declined to ',
  ],
  [
    new RegExp(String.raw`^(?:could|would)n['’]t(?: or (?:could|would)n['’]t)? (.{2,40}?) (?=${blame}\b)`, 'i'),
    'did $1 decline to ',
  ],
  [
    new RegExp(
      String.raw`^(?:any idea )?(why|how come) (?:is it that )?(.{2,40}?) (?:would not|wouldn['’]t|will not|won['’]t) (?=${blame}\b)`,
      'i',
    ),
    'why did $2 decline to ',
  ],
  [
    new RegExp(
      String.raw`^(?:was|is) it (.{2,40}?) (?:that|who|which) (?:would not|wouldn['’]t|could not|couldn['’]t|refused to|declined to) (?=${blame}\b)`,
      'i',
    ),
    'did $1 decline to ',
  ],
  [/\bassign(?:ing)? (?:the )?blame for\b/gi, 'attribute'],
  [/\bdecline from (blam|accus|nam|attribut)ing\b/gi, 'decline to $1e'],
  // “Kept mum on who did it”, “kept its powder dry about who was behind it”, “duck the attribution question on it”.
  [
    /(?<!^(?:which|who|what)\b.*)\b(?:ke(?:ep|pt|eps)|stay(?:ed|s)?|remain(?:ed|s)?) (?:mum|schtum|silent|quiet|tight-lipped|non-?committal|its powder dry|(?:their|his|her) powder dry) (?:on|about|as to|over) (?:who (?:did|was behind|had done|carried out|was responsible for) |the (?:authors?|perpetrators?|culprits?|origin) of )/gi,
    'declined to name an author of ',
  ],
  [
    /\b(?:beg|begs|begged|cry|cries|cried) off (?:attributing|naming an author (?:of|for)) /gi,
    'declined to attribute ',
  ],
  ...allAs('decline to attribute ', /\b(?:hold|held) (?:its|their|his|her) fire on (?:who did |attributing )/gi),
  // “Wouldn’t be drawn on it”, “sat on the fence over who did it”, “coy about who was behind it”.
  ...allAs(
    'declined to name an author of ',
    /\b(?:would not|wouldn['’]t|refused to|declined to) be drawn (?:on|about|over) (?:who did )?/gi,
    /\b(?:sit|sat|sits|sitting) on the fence (?:on|about|over) (?:who (?:did|was behind) )?/gi,
    /\b(?:been |was |were |is |being )?(?:coy|evasive|guarded|hedging|non-?committal|tight-lipped|cagey) (?:on|about|over) (?:who (?:did|was behind) |the (?:culprit|author|perpetrator)s? (?:in|of|behind) )/gi,
    /\b(?:hedged?|waffled?|stonewalled?) (?:on|about|over) who (?:did|was behind) /gi,
    /\b(?:choose|chose|chosen) not to (?:disclose|reveal|say|name) (?:who (?:did|was behind|it suspected of|they suspected of) )/gi,
    /\bste(?:er|ered) clear of (?:accusing|blaming|naming) (?:anybody|anyone) (?:of|for|over) /gi,
    /\bpass(?:ed|ing)? up the chance to name (?:the )?(?:attackers?|authors?|culprits?) (?:in|of|behind) /gi,
    /\b(?:did )?not want(?:ing|ed)? to point (?:the )?fingers? (?:over|about|for) /gi,
  ),
  [
    /^the silence of (.{2,40}?) on the authorship of (.{3,60}?)(?:,.*)?$/i,
    'why did $1 decline to name an author of $2',
  ],
]
