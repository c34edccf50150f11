const topic = String.raw`(?!(?:who|whom|what|when|why|which|how|where|did|has|have|was|were|is|are|and|but|so)\b)([^.:,;?!–—]{3,50}?)`
const parted = '(?:\\.|:|,| [-–—]+) ?'
const party = String.raw`(?!(?:who|whom|what|when|why|which|how|where|did|has|have|was|were|is|are|it|they|he|she|and|but|so)\b)((?:the )?[\p{L}]+(?: [\p{L}]+)?)`
const end = '(?:[?.!, ]+(?:short|briefly|thx|thanks|pls|plz|please)?)*$'
const states = '(states|countries|governments|govs)'

/** A topic, and behind it in few words what is asked of it, and what that comes to; one after the other. */
export const underTopic: readonly [RegExp, string][] = [
  // “Sec. Blinken”, “Mr. Raab”: no sentence ends here.
  [/\b(?:Mr|Mrs|Ms|Dr|Sec|Gen|Amb|Sen|Gov|Min|Pres|Prof)\. (?=\p{Lu})/gu, ''],
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
  // “Kimsuky sanctions – which states?”
  [new RegExp(`^${topic} sanctions?${parted}which ${states}${end}`, 'iu'), 'which $2 sanctioned $1'],
  // “Zservers – who sanction, which dates”, “Salt Typhoon – who blames?”
  [
    new RegExp(`^${topic}${parted}who (?:sanctions?|sanctioned)(?:,? (?:and |& )?(?:when|which dates?))?${end}`, 'iu'),
    'who sanctioned $1',
  ],
  // “Poland on Georgia 2019”.
  [
    new RegExp(`^${party} on (georgia|albania|ukraine|montenegro|estonia|costa rica) ((?:19|20)\\d\\d)\\W*$`, 'iu'),
    'what did $1 say about $2 $3',
  ],
  // “What was stolen from Equifax”: it stands in what is told of the matter.
  [
    /^what (?:data |files |documents |information |records )?(?:was|were|got) (?:stolen|taken|exfiltrated|copied|leaked) (?:from|in|at|during) (?:the )?([^,?]{3,50}?)(?:,? and how many .*)?\W*$/iu,
    'what happened in $1',
  ],
  // “What was done to Estonia in 2007”: nothing that a government decided.
  [
    /^what (?:was|has been|got) done to (?:the )?(estonia|georgia|ukraine|albania|montenegro|costa rica|norway|finland|germany|france|poland|denmark|sweden|ireland|belgium|czechia|the netherlands|netherlands|australia|canada|new zealand|japan|south korea|singapore|taiwan)( in (?:19|20)\d\d)?\W*$/iu,
    'which incidents hit $1$2',
  ],
]
