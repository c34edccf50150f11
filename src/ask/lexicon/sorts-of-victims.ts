/** Sorts of victims that questions ask for, one and several. */
const one =
  'bank|insurer|airline|airport|port|railway|university|college|school|hospital|clinic|telecom|telco|carrier|newspaper|broadcaster|tv station|television station|power company|energy company|utility|water utility|retailer|supermarket|hotel|casino|law firm|think tank|charity|ngo|church|museum|library|court|parliament|ministry|political party'
const several = one
  .split('|')
  .map((word) => (/[^aeo]y$/.test(word) ? word.replace(/y$/, 'ies') : /[sch]h$/.test(word) ? `${word}es` : `${word}s`))
  .join('|')
const sort = String.raw`(?:(?:an?|any) (?:[\p{L}-]+ )?(?:${one}|${several})|(?:[\p{L}-]+ )?(?:${several}))`

/** “Has a university been a victim”, “which hospitals were victims of ransomware”: who of them was hit. */
export const sortsOfVictims: readonly [RegExp, string][] = [
  [
    new RegExp(
      `^(?:(?:and|so|but) )*(?:has|have|had|was|were|did) (${sort}) (?:ever |also )?(?:been |get |got |become |ever )?(?:an? |the )?(?:victims?|targets?|hit|hacked|attacked|breached|targeted|compromised|robbed|affected)(?: (?:by|of|to|in) (.{2,40}?))?$`,
      'iu',
    ),
    'which $1 were hit by $2',
  ],
  [
    new RegExp(
      String.raw`^((?:which|what) (?:[\p{L}-]+ )?(?:${one}|${several})) (?:were|was|have been|has been|became|fell) (?:an? |the )?(?:victims?|targets?|prey)(?: (?:of|to|in) (.{2,40}?))?$`,
      'iu',
    ),
    '$1 were hit by $2',
  ],
  [/^((?:which|what) .* were hit) by $/i, '$1'],
  // “Has India been a victim”.
  [/^(?:has|have) ((?:the )?\p{L}+(?: \p{L}+)?) (?:ever )?been an? victim(?=\W*$)/iu, 'was $1 hacked'],
]
