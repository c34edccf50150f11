import { month } from './months.ts'

const order = '(first|earliest|latest|last|most recent|newest|oldest)'
const attack = '(attacks?|hacks?|operations?|campaigns?|intrusions?|incidents?)'
const whose = String.raw`(?:the )?((?!.*\b(?:on|against|at|in|since|over|after|before|during|with|to|and|or)\b).{2,40})`

const land = String.raw`(?:the )?([\p{L}]+(?: kingdom| states| korea| zealand| rica| arabia)?)`
const group = String.raw`(?:the )?(apt[- ]?\d+|lazarus(?: group)?|sandworm|turla|kimsuky|andariel|bluenoroff|muddywater|gamaredon|callisto|ghostwriter|(?:volt|salt|flax|silk|linen|violet) typhoon|\p{L}+ (?:bear|kitten|blizzard|sleet|sandstorm)|gru|fsb|svr|mss|rgb|irgc|mois|pla|(?:gru )?unit \d{4,5})`
const listing = '(?:list |show(?: me)? |name |give me )?(?:all |any |the |known |every )*'

/** Attacks by whoever is accused of them, and what that comes to: “which attacks is Russia behind”. */
export const attacksBy: readonly [RegExp, string][] = [
  // “Attacks by APT28 on Poland”, “APT28 against Poland”, “FSB operations in Britain”.
  [
    new RegExp(`^${listing}(?:cyber[- ]?)?${attack} (?:of|by|from) ${group} (?:on|against|upon|in) ${land}$`, 'iu'),
    'which incidents in $3 are attributed to $2',
  ],
  [
    new RegExp(`^${listing}${group} (?:cyber[- ]?)?${attack} (?:on|against|upon|in) ${land}$`, 'iu'),
    'which incidents in $3 are attributed to $1',
  ],
  [new RegExp(`^${group} (?:against|versus|vs?\\.?) ${land}$`, 'iu'), 'which incidents in $2 are attributed to $1'],
  [
    new RegExp(
      `^${listing}((?:north |south |new |saudi )?[\\p{L}]+(?:an|ese|ish|ch|n|i)) (?:victims|targets) of ${group}$`,
      'iu',
    ),
    'which incidents with $1 victims are attributed to $2',
  ],
  // “APT31 in Finland”, “what did APT40 do in New Zealand”.
  [
    new RegExp(
      `^(?:what did )?${group} (?:do |did |been doing )?in (?!general|detail|court|short|brief|particular|total|action|question|${month}|numbers|recent|the )${land}$`,
      'iu',
    ),
    'which incidents in $2 are attributed to $1',
  ],
  // “Polish victims of North Korea”.
  [
    /^((?:north |south )?[\p{L}]+(?:an|ese|ish|ch|n)) (?:victims|targets) of (russia|china|iran|north korea|belarus|moscow|beijing|tehran|pyongyang|the kremlin)$/iu,
    'incidents with $1 victims of $2',
  ],
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
  // “What did Russia do to Estonia in 2007”, “what did Iran do in 2022”: what it is blamed for, and not what it said.
  [
    /^what (?:did |has |have )?(?:the )?(russia|china|iran|north korea|belarus|moscow|beijing|tehran|pyongyang|the kremlin) (?:do|did|done) to (?:the )?([\p{L}]+(?: (?:states|kingdom|korea|zealand|rica|republic))?)( in (?:19|20)\d\d)?\W*$/iu,
    'attacks by $1 on $2$3',
  ],
  [
    /^what (?:did |has |have |was )?(?:the )?(?:done by )?(russia|china|iran|north korea|belarus|moscow|beijing|tehran|pyongyang|the kremlin)(?: do| did| done)? (in (?:19|20)\d\d)\W*$/iu,
    'which attacks is $1 behind $2',
  ],
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
