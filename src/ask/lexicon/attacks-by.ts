const order = '(first|earliest|latest|last|most recent|newest|oldest)'
const attack = '(attacks?|hacks?|operations?|campaigns?|intrusions?|incidents?)'
const whose = String.raw`(?:the )?((?!.*\b(?:on|against|at|in|since|over|after|before|during|with|to|and|or)\b).{2,40})`

/** Attacks by whoever is accused of them, and what that comes to: “which attacks is Russia behind”. */
export const attacksBy: readonly [RegExp, string][] = [
  // “List the cyber attacks of Iran against the United States”, “attacks launched by APT28 v. Norway”.
  [
    /^((?:list |show(?: me)? |name )?(?:all |the |known |every )*)(?:cyber[- ]?)?(attacks?|hacks?|operations?|campaigns?|intrusions?|strikes?) (?:of|(?:launched|committed|perpetrated|carried out|mounted|run|conducted) by|by|from) (?:the )?([\p{L}\d]+(?: [\p{L}\d]+){0,2}?) (?:against|on|upon|v\.?|versus) (?:the )?([\p{L}\d]+(?: [\p{L}\d]+){0,2})$/iu,
    '$1$2 by $3 on $4',
  ],
  // “What did Unit 29155 do to Estonia”, “what the Chinese did to Czechia”: nothing that a government decided.
  [
    /^what (?:did |has |have )?(?:the )?(gru|fsb|svr|mss|rgb|irgc|mois|pla|sandworm|lazarus|turla|(?:gru )?unit \d{4,5}|apt ?\d+|chinese|russians|iranians|north koreans) (?:do|did|done) to (?:the )?([\p{L}]+(?: [\p{L}]+)?)$/iu,
    'attacks by $1 on $2',
  ],
  // “Norwegian victims of Russian hacking”, “APT28’s targets in Germany”.
  [
    /^((?:north |south )?[\p{L}]+(?:an|ese|ish|ch|n)) victims of ((?:north )?[\p{L}]+(?:an|ese)) (?:state )?(?:hacking|hackers|cyber ?attacks|spies|spying|espionage)$/iu,
    'list $2 attacks on $1',
  ],
  [/^((?:the )?[\p{L}\d]+(?: [\p{L}\d]+){0,2}['’]s) targets in (?=\p{Lu})/iu, '$1 victims in '],
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
