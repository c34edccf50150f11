const topic = String.raw`(?!(?:who|whom|what|when|why|which|how|where|did|has|have|was|were|is|are|and|but|so)\b)([^.:,;?!–—]{3,50}?)`
const parted = '(?:\\.|:|,| [-–—]+) ?'
const party = String.raw`(?!(?:who|whom|what|when|why|which|how|where|did|has|have|was|were|is|are|it|they|he|she|and|but|so)\b)((?:the )?[\p{L}]+(?: [\p{L}]+)?)`
const end = '(?:[?.!, ]+(?:short|briefly|thx|thanks|pls|plz|please)?)*$'
const states = '(states|countries|governments|govs)'

/** A topic, and behind it in few words what is asked of it, and what that comes to; one after the other. */
export const underTopic: readonly [RegExp, string][] = [
  // “Sec. Blinken”, “Mr. Raab”: no sentence ends here.
  [/\b(?:Mr|Mrs|Ms|Dr|Sec|Gen|Amb|Sen|Gov|Min|Pres|Prof)\. (?=\p{Lu})/gu, ''],
  // “(question for a briefing) which states …”
  [/^\((?:[\p{L} ]{0,20}(?:question|asking|query|request|briefing|report)[\p{L} ]{0,20})\) ?(?=\S)/iu, ''],
  // “NATO attributed Exchange to China (yes/no)”.
  [
    /^(?!who|whom|what|when|why|which|how|where|did|has|have|was|were|is|are)([^?]{8,}?) ?\((?:yes|y)[ /](?:or )?(?:no|n)\)\W*$/iu,
    'is it true that $1',
  ],
  // “Microsoft Exchange hack. China said what?”, “Exchange hack: China replied how?”
  [new RegExp(`^${topic}${parted}${party} (?:said|says|say|told|stated) what${end}`, 'iu'), 'what did $2 say about $1'],
  [
    new RegExp(
      `^${topic}${parted}${party} (?:replied|replies|answered|responded|reacted|reacts) (?:what|how)${end}`,
      'iu',
    ),
    'how did $2 react to $1',
  ],
  [new RegExp(`^${topic}${parted}${party} said\\?${end}`, 'iu'), 'what did $2 say about $1'],
  // “Kimsuky sanctions – which states?”
  [new RegExp(`^${topic} sanctions?${parted}which ${states}${end}`, 'iu'), 'which $2 sanctioned $1'],
  [new RegExp(`^${topic} attributions?${parted}which ${states}${end}`, 'iu'), 'which $2 attributed $1'],
  [new RegExp(`^${topic} condemnations?${parted}which ${states}${end}`, 'iu'), 'which $2 condemned $1'],
  // “Zservers – who sanction, which dates”, “Salt Typhoon – who blames?”
  [
    new RegExp(`^${topic}${parted}who (?:sanctions?|sanctioned)(?:,? (?:and |& )?(?:when|which dates?))?${end}`, 'iu'),
    'who sanctioned $1',
  ],
  [
    new RegExp(
      `^${topic}${parted}who (?:blames?|blamed|accuses?|accused|attributes?)(?:,? (?:and |& )?(?:when|which dates?))?${end}`,
      'iu',
    ),
    'who attributed $1',
  ],
  // “Poland on Georgia 2019”.
  [
    new RegExp(`^${party} on (georgia|albania|ukraine|montenegro|estonia|costa rica) ((?:19|20)\\d\\d)\\W*$`, 'iu'),
    'what did $1 say about $2 $3',
  ],
  // “Georgia hack 2019, number of countries that blame GRU”.
  [
    new RegExp(
      `^${topic}${parted}(?:the )?(?:count|number|no\\.) of (\\p{L}+) (?:that|who|which) (blame|accuse)d? ([^,]+)$`,
      'iu',
    ),
    'how many $2 $3d $4 for $1',
  ],
  // “When was Costa Rica attacked and by what gang”.
  [
    /^when (was|were) (.{3,40}?) (attacked|hacked|hit|breached|struck),? and by (?:what|which|whom?)(?: (?:gang|group|hackers|actor|state|country))?\W*$/iu,
    'when $1 $2 $3? who attacked $2?',
  ],
  // “What was stolen from Equifax”: it stands in what is told of the matter.
  [
    /^what (?:data |files |documents |information |records )?(?:was|were|got) (?:stolen|taken|exfiltrated|copied|leaked) (?:from|in|at|during) (?:the )?([^,?]{3,50}?)(?:,? and how many .*)?\W*$/iu,
    'what happened in $1',
  ],
  [/^([^:?]{3,40}?)(?::| [-–—]) ?what (?:was|got) (?:stolen|taken|leaked|copied)\W*$/iu, 'what happened in $1'],
  // “What was done to Estonia in 2007”: nothing that a government decided.
  [
    /^what (?:was|has been|got) done to (?:the )?(estonia|georgia|ukraine|albania|montenegro|costa rica|norway|finland|germany|france|poland|denmark|sweden|ireland|belgium|czechia|the netherlands|netherlands|australia|canada|new zealand|japan|south korea|singapore|taiwan)( in (?:19|20)\d\d)?\W*$/iu,
    'which incidents hit $1$2',
  ],
  // “Please, who has been the first country which named APT40?”
  [
    /^(?:please,? )?(?:who|which) (?:has been|was|is|were) the (first|last) (country|state|government|ally|one) (?:which|that|who) (?:ha[sd] )?(named|blamed|accused|sanctioned|attributed|condemned|charged)\b/iu,
    'which $2 was the $1 that $3',
  ],
]
