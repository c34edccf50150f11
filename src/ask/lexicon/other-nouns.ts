/** Nouns for what has a plainer one. */
export const otherNouns: readonly [RegExp, string][] = [
  // “An exchange”, where coins are changed: no Microsoft Exchange.
  [
    /\b(an|any|which|what|another|first|other|no|every|some|crypto(?:currency)?|currency|trading) (?:crypto(?:currency)? )?exchange(s?)\b(?! (?:hack|attack|breach|compromise|incident|intrusion|case|campaign|server|vulnerabilit|exploit|attribution|e-?mail|of\b))/gi,
    '$1 crypto exchange$2',
  ],
  // “Redmond’s investigators”: by the town it has its seat in.
  [
    /\bredmond(?:['’]?s (?:investigators|researchers|analysts|engineers|threat (?:intelligence )?team))?\b/gi,
    'Microsoft',
  ],
  [/\blegal (?:steps|action|measures)\b/gi, 'measures'],
  // “The 2020 US election interference by Iran”.
  [
    /\b(?:the )?((?:19|20)\d\d (?:us |american )?(?:presidential )?election) (?:interference|meddling) by (iran|russia|china)\b/gi,
    '$2’s interference in the $1',
  ],
  // “The presidential election of 2020”.
  [/\b(?:the )?((?:us |american )?(?:presidential )?elections?) (?:of|in) ((?:19|20)\d\d)\b/gi, 'the $2 $1'],
  // “Did Russia, of all countries, condemn it”.
  [/,? of all (?:countries|people|places|states|governments|bodies|things),? /gi, ' '],
  [/\bbeforehand\b/gi, 'before that'],
  // “Which service attributed it”: no service that is sold.
  [
    /\b(which|what) services? (?=(?:in \p{L}+ )?(?:first |publicly |formally )?(?:attributed|blamed|accused|named|said|pinned|connected|linked)\b)/giu,
    '$1 agency ',
  ],
  [/(?<!^how do(?:es)? (?:the )?)\b(snake|turla|fsb) implants?\b/gi, '$1 malware'],
  // “Who cut the GRU off from the botnet”.
  [/^((?:did|has) .{2,30}?) cut (?:the )?\S+ off from (?=\S)/giu, '$1 take down '],
  [/\bcut (?:the )?\S+ off from (?=(?:the )?\S)/giu, 'took down '],
  // “On a single day”, “what did he tell senators about it”.
  [/\bon (?:a|one) single day\b/gi, 'on one day'],
  [
    /\btell (?:the |us )?(?:senators?|senate|congress|parliament|mps|lawmakers|reporters|journalists|the press|a senate committee) (?=(?:about|on|of|that)\b)/giu,
    'say ',
  ],
  // “Which Europeans listed it”: not “the Europeans”, as the EU is called.
  [/\b(which|what|how many|other|any) europeans\b/gi, '$1 european countries'],
  [/\b(?:private|security|cybersecurity|commercial) outfit\b/gi, 'security firm'],
  [/(?<!hacking )\boutfits\b/gi, 'companies'],
  // “For the 2022 government hack”: it is no government that hacks.
  [/\bthe ((?:19|20)\d\d )government (?=(?:hack|attack|breach|intrusion)\b)/gi, 'the $1'],
  // “The meat plant attack”: JBS, and no plant of waterworks.
  [/\bmeat (?:plants?|packing plants?|processing plants?)\b/gi, 'meat processor'],
  // “Iran’s intelligence ministry”: that one, and not any agency.
  [/\b(?:iran|tehran)['’]s (?=intelligence ministry\b|ministry of intelligence\b)/gi, 'Iranian '],
  [/\b(foreign|prime|defen[cs]e|interior|justice) min\b/gi, '$1 minister'],
  [/\bb4\b/gi, 'before'],
  [/\bthe States\b(?! (?:of|that|which|who|have|did|are|were|in)\b)/g, 'the United States'],
  [
    /\bconnect(s|ed|ing)? (?=(?:the )?\S+(?: \S+){0,2}? (?:to|with) (?:the )?(?:gru|fsb|svr|mss|mois|irgc|rgb|pla|kremlin|unit|centre|center)\b)/gi,
    'link$1 ',
  ],
  [/\bstate (?:sponsor|backer)(s?)\b(?! of terror)/gi, 'state$1'],
  [
    /\b(sanction|list|charge|arrest|indict|expel|blame|accuse|name)(ed|d)? a (?:single )?(?:living )?soul\b/gi,
    '$1$2 anybody',
  ],
  [/\b(?:the )?going rate for (?:info(?:rmation)?|tips?) (?:on|about) /gi, 'reward for '],
  // “The court in The Hague”: no place where anything was done.
  [/\b(?:the )?(?:international (?:criminal )?)?court in the hague\b/gi, 'the International Criminal Court'],
  [/\bops\b/gi, 'operations'],
  [/\bpre-election\b/gi, 'election'],
  [/\bblock(?:ing|ed persons) lists?\b/gi, 'sanctions list'],
  [
    /\b(?:a |any )?court-(?:authori[sz]ed|ordered|approved) op(?:eration)?s?(?: been)?(?: (?:run|carried out|conducted|mounted))? against\b/gi,
    'a takedown of',
  ],
  [/\bbust of (?=.{3,40} (?:infrastructure|servers?|domains?|networks?)\b)/gi, 'takedown of '],
  // “Complain about the British measures on i-Soon”.
  [
    /\b(?:complain|protest)(?:ed)? (?:about|at|over) (?=(?:the )?(?:\p{L}+ )?(?:measures|sanctions|listings?|designations?|charges|indictments?) (?:on|against)\b)/giu,
    'respond to ',
  ],
  [/\bmoney on offer\b/gi, 'reward offered'],
  // “How did it justify naming Russia”.
  [
    /^((?:and |so |but )?)(?:how|why) did (it|they|he|she) (?:justify|explain|defend) (?:its |their )?(naming|blaming|accusing|attributing) /iu,
    '$1what did $2 say when it was $3 ',
  ],
  [/\b(?:british|uk(?:['’]s)?|britain['’]s) (?=foreign office\b)/gi, ''],
  [/\bdo (its|their) own (?=attribution|finding|assessment)/gi, 'make $1 own '],
  [/\b(?:the )?(?:chinese|china['’]s) (?:state )?security ministry\b/gi, 'the Ministry of State Security of China'],
  [/\bgovts\b/gi, 'governments'],
  [/\bsaid a word (?=on|about|over)/gi, 'said anything '],
  // “The December attack”: of the matter, and no time of what was said.
  [
    /\bthe (?:january|february|march|april|may|june|july|august|september|october|november|december) (?=(?:attack|hack|intrusion|breach|incident)\b)/gi,
    'the ',
  ],
  // “President Chaves of Costa Rica”.
  [
    /\b((?:president|prime minister|chancellor|premier) \p{L}+) of (?:costa rica|ukraine|estonia|albania|georgia|south korea|poland|finland|france|montenegro)\b/giu,
    '$1',
  ],
  [/\b(?:for|over) which cases (?=(?:did|has|have|was|were)\b)/gi, 'over which incidents '],
  [/\bthe (?:us )?special counsel(?: (?:robert )?mueller)?\b/gi, 'the Justice Department'],
  [/(?<!hacking )\boutfit\b(?=.*\b(?:sanctioned|listed|blacklisted|designated)\b)/gi, 'company'],
  [/\boutfit\b/gi, 'group'],
  [
    /\b(which (?:\p{L}+ )?)(?:targets|names|entries) (did .{2,30}?) (?:add|put on(?: (?:it|the list))?)\b/giu,
    '$1entities $2 sanction',
  ],
  [/\b(behind the .{3,40}?) (?:shutdown|outage)\b/gi, '$1 attack'],
  [/\bsanctions (?:applied|ordered) (?=by\b)/gi, 'sanctions imposed '],
  [/\bexpulsions ordered (?=by\b)/gi, 'expulsions '],
  [
    /\b(?:messages?|words?|statements?|notes?) of (solidarity|support|sympathy) (?:sent |given |offered )?(?:to|for)\b/gi,
    '$1 with',
  ],
  [/\bbounties\b/gi, 'rewards'],
  [/\bbounty\b(?! (?:hunter|program))/gi, 'reward'],
  [/\btop (?=(?:government )?(?:spokes\p{L}+|diplomat|prosecutor|official)\b)/giu, ''],
  [
    /\b(takedowns?|disruptions?|seizures?) of (?:the )?([^,?]{3,40}?)(?:['’]s?)? (?:infrastructure|servers?|domains?|networks?)\b/gi,
    '$1 of $2',
  ],
]
