const order = '(first|earliest|latest|last|most recent|newest|oldest)'
const attack = '(attacks?|hacks?|operations?|campaigns?|intrusions?|incidents?)'
const whose = String.raw`(?:the )?((?!.*\b(?:on|against|at|in|since|over|after|before|during|with|to|and|or)\b).{2,40})`

/** Attacks by whoever is accused of them, and what that comes to: “which attacks is Russia behind”. */
export const attacksBy: readonly [RegExp, string][] = [
  // “The latest attack by North Korea”, “first known hack by Sandworm”.
  [
    new RegExp(
      `^(?:(?:what|which) (?:was|is|were|are) )?(?:the )?${order}(?: known| recorded)? (?:cyber[- ]?)?${attack} (?:by|from|carried out by) ${whose}$`,
      'i',
    ),
    'which $1 $2 is $3 behind',
  ],
  // “What was the first Russian attack”.
  [
    new RegExp(
      String.raw`^(?:(?:what|which) (?:was|is|were|are) )?(?:the )?${order}(?: known| recorded)? ((?:north |south )?\p{L}+(?:an|ese)) (?:cyber[- ]?)?${attack}$`,
      'iu',
    ),
    'which $1 $3 is $2 behind',
  ],
  // “Attacks by Russia on Germany”.
  [
    new RegExp(
      String.raw`^(?:list |show(?: me)? |name )?(?:all |the |known |every )*(?:cyber[- ]?)?${attack} (?:by|from) (?:the )?(\p{L}+(?: \p{L}+)?) (?:on|against) (?:the )?(\p{L}+(?: \p{L}+)?)$`,
      'iu',
    ),
    'list $2 $1 on $3',
  ],
  // “List attacks by China”.
  [
    new RegExp(
      `^(?:list |show(?: me)? |name )?(?:all |the |known |every )*(?:cyber[- ]?)?${attack} (?:by|from) ${whose}$`,
      'i',
    ),
    'which $1 is $2 behind',
  ],
]
