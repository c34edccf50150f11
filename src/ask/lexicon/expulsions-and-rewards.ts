/** Roundabout ways to ask who was sent home and for whom a reward is out, and what they come to; one after the other. */
export const expulsionsAndRewards: readonly [RegExp, string][] = [
  // “How long did Tirana give the Iranian embassy staff to pack up”.
  [
    /^how (?:long|much time|many (?:hours|days)) did (.{2,30}?) (?:give|allow) (.{3,50}?) to (?:pack(?: up)?|leave|get out|clear out|go)\b.*$/iu,
    'when did $1 expel $2',
  ],
  // “How much is on offer for tips about them”.
  [/\bfor (?:tips|information|leads|hints) (?:about|on) (?=(?:them|him|her|it)\b)/giu, 'for '],
  // “Ever expelled a Chinese diplomat”.
  [/\ban? ((?:\p{L}+ )?)diplomat\b/giu, '$1diplomats'],
  // “Expelled the same number of Americans”.
  [
    /\b(expel(?:s|led)?|threw out|sent home) (?:the same|an equal|as many|a similar)(?: number of)? (?=\p{L})/giu,
    '$1 ',
  ],
  // “The US offered 5 million dollars for the WhisperGate defendants”: what it offered, which is told with the sum.
  [
    /^(?:is it true (?:that )?|did )?(?:the )?(us|united states|americans|state department|washington) offer(?:ed)? (?:up to |about |some |over )?(?:\$ ?)?[\d.,]+(?: (?:million|billion))?(?: (?:us )?dollars)? (?:for|over) (?:(?:information (?:on|about)|the capture of|tips on) )?(?:the )?(.+?)(?: defendants| leaders?| hackers)?\W*$/iu,
    'which rewards did the US offer over $2',
  ],
  // “Was the reward for Yin Kecheng 2 million dollars”.
  [
    /^(was|is) (?:the )?(?:reward|bounty) (?:for|on) (.{3,40}?) (?:worth )?(?:up to )?((?:\$ ?)?\S+ ?(?:million|m)(?: (?:us )?dollars)?)\W*$/iu,
    '$1 a reward of $3 offered for $2',
  ],
  // “What happened to the Iranian diplomats there”.
  [
    /^((?:and |so |but )?)what (?:happened to|became of) (?:the |those )?(\p{L}+) (diplomats|envoys|embassy staff)(?: there)?$/iu,
    '$1which $2 $3 were expelled',
  ],
  // “How much money is on the table for Khoroshev”, “how much is on his head”.
  [
    /\bhow much (?:money |cash )?is (?:(?:on the table|on offer|out|offered|up) for|on) (?:(his|her|their|its)|(.{3,40}?)['’]s?) heads?$/i,
    'what reward is offered on $1$2',
  ],
  [/\bhow much (?:money |cash )?is (?:on the table|on offer|out|offered|up) for\b/gi, 'what reward is offered for'],
  [/\b(?:government|state|official) (?=(?:rewards?|bount(?:y|ies))\b)/gi, ''],
  // Expulsions. “Gave them their marching orders”.
  [/\bput out of (?=(?:the )?\p{Lu})/gu, 'expelled from '],
  [/\bgave (.{3,30}?) (?:their|his|her) marching orders\b/gi, 'expelled $1'],
  [/\bboot(?:s|ed)?(?: out)? (?=(?:\p{L}+ ){0,2}(?:diplomats|envoys|officials)\b)/giu, 'expelled '],
  [
    /\b(expell?)(ed|s|ing)? (?:any |some )?(?:people|staff|personnel) (?:from|at|of) the (?:\p{L}+ )?embassy\b/giu,
    'expel$2 diplomats',
  ],
  [/\b(?:had|have|has) to pack (?:their|his|her) bags\b/gi, 'were expelled'],
  // Rewards. “Are they paying for tips on him”.
  [
    /\b(?:is|are|was|were) (.{2,40}?) (?:also )?(?:paying|offering (?:money|cash)|putting up money) for (?:tips?|information|info|leads?)(?: (?:on|about))?\b/gi,
    'did $1 offer a reward for',
  ],
  // “What sum would a tipster get from it”, “prepared to pay for information about him”.
  [
    /^what (?:sum|amount) (?:would|could|can|does|might|will) (?:a |any )?(?:tipster|informant|informer|source|whistle-?blower) (?:get|receive|earn|collect) from (.{2,40}?) for (?:information|leads?|tips?|info) (?:on|about) /i,
    'what reward did $1 offer for ',
  ],
  [
    /\b(?:is|are|was|were) (.{2,40}?) (?:prepared|willing|ready) to (?:pay|shell out|fork out|part with money) for (?:information|intelligence|intel|tips|leads|info) (?:about|on) /gi,
    'did $1 offer a reward for ',
  ],
  [
    /\bdangl(?:e|ed|ing) (?:a |the )?reward in front of (?:informants?|tipsters?|people) (?:to find|for|over) /gi,
    'offer a reward for ',
  ],
  [
    /\b(?:cash|money|millions?|a bounty|a reward) (?:on the table |on offer )?for (?:the whereabouts of|whoever (?:helps )?(?:to )?(?:find|catch|turns in)|news of|finding) /gi,
    'reward for ',
  ],
]
