const party = String.raw`(?:the )?[\p{L}][\p{L}.]*(?: [\p{L}][\p{L}.]*)?`
const deed =
  '(?:sanction(?:ed|s)?|list(?:ed|s)?|designate[ds]?|blacklist(?:ed|s)?|accuse[ds]?|blame[ds]?|condemn(?:ed|s)?|den(?:ied|y|ies)|endorse[ds]?|charge[ds]?|indict(?:ed|s)?|expel(?:led|s)?|attribute[ds]?)'
const more = '(?:more|fewer|less)(?: often| frequently| times)?'
const counted =
  '((?: (?:people|persons|individuals|hackers|companies|firms|entities|groups|names|targets|russians|chinese|iranians|north koreans|diplomats|spies|officers))?)(?: accusations| allegations| charges)?'
const when = String.raw`((?: (?:since|in|over|for|after|before|this|last|so far)\b.*)?)\W*$`

/** Several who are set against each other, by which did more or had more done to it, and what that comes to. */
export const moreThan: readonly [RegExp, string][] = [
  // “Has China denied more than Russia this year”, “did the EU sanction more people than the UK”.
  [
    new RegExp(
      `^(?:has|have|did|does|do) (?!the\\b.* the most)(${party}?) (${deed}) ${more}${counted} than (?!once|twice|thrice|one|two|three|\\d)(${party}?)(?: (?:did|has|does|have))?${when}`,
      'iu',
    ),
    'which of $1 and $4 $2 the most$3$5',
  ],
  // “Who denied more, Moscow, Beijing or Tehran”, “which denied more since 2020: Beijing or Moscow”.
  [
    new RegExp(
      `^(?:who|which(?: \\p{L}+)?)(?: has| have)? (${deed}) (?:the most|most|${more})${counted}((?: (?:since|in|over)\\b[^,:]*)?)(?:,|:| [-–—]) ?(${party}(?:, ${party})*),? or (${party})\\W*$`,
      'iu',
    ),
    'which of $4 and $5 $1 the most$2$3',
  ],
  // “Did the UK accuse Russia more often than China”, “has the EU sanctioned Russia more than China”.
  [
    new RegExp(
      `^(has|have|did|does|do) (${party}?) (${deed}) (?:to )?(${party}?) ${more} than (?!once|twice|thrice|one|two|three|\\d)(?:to )?(${party}?)${when}`,
      'iu',
    ),
    'which of $4 and $5 $1 $2 $3 the most$6',
  ],
  // “Who has been denying the most, Moscow or Beijing”, “who made more denials, Russia or China”.
  [
    /^(?:who|which (?:state|country)) (?:has |have |is |are )?(?:been )?(den(?:ied|ying)|attribut(?:ed|ing)|condemn(?:ed|ing)|accus(?:ed|ing)|sanction(?:ed|ing)|indict(?:ed|ing)|charg(?:ed|ing)) (?:the most|most often|most|more often|more),? ((?:the )?[\p{L} ]{2,20}?) or ((?:the )?[\p{L} ]{2,20}?)\W*$/iu,
    'which of $2 and $3 $1 the most',
  ],
]
