/** What stands before or behind the question itself: who is cited, hearsay, “it was he, wasn’t it”; and what it comes to. */
export const openings: readonly [RegExp, string][] = [
  // “Compiling a one-pager on Andariel: every country that”.
  [
    /^(?:(?:i['’]?m|we['’]?re) )?(?:compiling|drafting|writing|preparing|doing|finishing|updating|building) (?:an?|my|our|the) [\p{L}-]+(?: [\p{L}-]+)? (?:on|about) ([^:,]{2,50}): /iu,
    '$1: ',
  ],
  // “Zservers, which countries sanctioned the bulletproof host?”
  [
    /(?<=^[^,?]{3,40}, .*)\bthe (?:bulletproof host(?:er|ing (?:firm|company|provider))?|company|firm|outfit|host|provider)(?=\W*$)/gi,
    'it',
  ],
  // “Zservers: any EU sanctions on the company?”: the one that stands before it.
  [
    /^(?!(?:who|whom|what|when|why|which|how|where|did|has|have|was|were|is|are|and|but|so)\b)(?!.*\b(?:hacks?|attacks?|breach|compromise|theft|heist|intrusion|campaign|leak|wiper|case)\b.*[:–—-] )([^:,?.]{2,45}?)(?::| [-–—]) (any .+? (?:on|against|of|for|to)|(?:\S+ ){0,3}?(?:sanctions|charges|indictments?|listings?|designations?|rewards?) (?:on|against|of|for)) (?:the|this|that) (?:company|firm|group|gang|man|woman|person|unit|mixer|exchange|bank|agency|institute|crew|operator|marketplace|market|service|host|provider)(?= |\W*$)/iu,
    '$2 $1',
  ],
  // “Paris embassy of Russia”.
  [/\b(?:the )?(\p{Lu}\p{L}+) embassy of ((?:the )?\p{Lu}\p{L}+)\b/gu, 'embassy of $2 in $1'],
  // “In Canberra’s move against Evil Corp, who was listed”.
  [
    /^in (?:the )?([\p{L} ]{2,30}?)(?:['’]s?)? (?:go|swoop|strike|blow|move|action|package|crackdown|sanctions) (?:at|on|against) ([^,]{2,40}), ((?:who|which \p{L}+)) (?:made the list|(?:was|were) (?:sanctioned|listed|hit|named|designated))\b/iu,
    '$3 did $1 sanction over $2',
  ],
  // “Killnet - is the group on anybody’s list”.
  [
    /^is it true that ([^,:-]{3,40}?)(?: [-–—]|[:,]) (is|are|was|were|has) (?:the|this|that) (?:group|gang|firm|company|outfit|man|person) /i,
    'is it true that $1 $2 ',
  ],
  // “According to Biden, was it Russia that did it”.
  [
    /^(according to (?!wh)(?:the )?[\p{L}. ]{2,40}?),? ((?:did|was|were|is|are|has|have|had|who|what|which|when|how|why)\b.*)$/iu,
    '$2 $1',
  ],
  // “Iran - did it ever admit it”.
  [
    /^(?!(?:and|so|but|ok|well|then|now|yes|no)\b)((?:the )?[\p{L}.]+(?: [\p{L}.]+)?) (?:-+|–|—) (did|has|have|had|does) (?:it|they|he|she) (?=\S)/iu,
    '$2 $1 ',
  ],
  // “What remains is whether it did”, “on the legal side, who was charged”, “sanctions, and who imposed them”.
  [
    /^what (?:remains|is left|matters|(?:i|we) (?:still )?(?:need|want)(?: to (?:know|see|check))?) is (?=(?:whether|who|what|when|which|how)\b)/i,
    '',
  ],
  [/^(?:and )?on the (?:vendor|industry|private|technical|legal|political|diplomatic) (?:side|front)[,:] /i, ''],
  [/(?:,| and|, and) who (?:ordered|imposed|announced|issued|offered) (?:them|it)$/i, ''],
  // “And their infrastructure, did anyone take it down?”
  [
    /^(?:and |but |so )*((?:their|its|his|her) [^,?]{3,30}), ((?:did|was|were|is|are|has|have) [^,?]*?)\b(?:it|them)\b(?= (?:down|out|offline|off|over|back|away)?\W*$)/i,
    '$2$1',
  ],
  // “Why’d”.
  [/\b(why|when|where|how|what|who)['’]d (?=\S)/gi, '$1 did '],
  // “Pushback from him on it: what was said?”: the words are told with each anyway.
  [
    /^(?!who|what|when|why|which|how|did|has|was|is|are|were|have)(.{12,}?)(?:, or so i hear)?(?:[;:,]| -)+ ?(?:what (?:exactly |precisely )?was said|is there a quote|any quotes?|how|(?:the )?exact words|verbatim|please quote|exact quote|(?:and )?who (?:was|were) targeted(?<=\b(?:sanction|charge|indict|expel)\p{L}*\b.*))$/iu,
    '$1',
  ],
  // “Has CISA told us anything”.
  [/\b(told|tells?|shown|showed|gave|given) us\b(?= (?:anything|something|about|of|that|who|what|why|how)\b)/g, '$1'],
  [/^(?:reportedly|allegedly|supposedly),? (?=\p{L})/iu, 'is it true that '],
  // “Where the others spoke up about it, did Seoul keep mum?”
  [
    /^(?:where|while|when) (?:(?:the )?others?|everybody else|the rest|(?:its )?allies) (?:spoke (?:up|out)|made a noise|said something|reacted) (about|on|over) (.{3,80}?), (did (?:the )?\S+(?: \S+)? (?:keep|stay|remain) (?:mum|quiet|silent))$/iu,
    '$3 $1 $2',
  ],
  [
    /^(how (?:long|quickly|soon|fast) after .{3,80}?) did it take (?!place\b|for\b)(.{2,40}?) to (?=\p{L})/iu,
    '$1 did $2 ',
  ],
  // “It was Singapore, wasn’t it, that would not say”.
  [
    /^(?:so )?it was (.{2,50}?),? (?:no|wasn['’]?t it|right|was it not|i believe|i think),? (?:that|who|which) /i,
    'was it $1 that ',
  ],
  [
    /^(?:so )?it was (.{2,50}?) (?:that|who|which) (.+?),? (?:wasn['’]?t it|was it not|right|correct)$/i,
    'was it $1 that $2',
  ],
  // “Date Tirana broke off relations with Tehran?”
  [
    /^(?:the )?date (?:that |when |on which )?(?=(?:the )?\p{L}[^,?]*? (?:was|were|broke|blamed|sanctioned|listed|charged|named|accused|condemned|denied|expelled|attributed|said|announced|admitted)\b)/iu,
    'when was it that ',
  ],
  [/^(?:and |so )?what(?:['’]s| is) the story (?:with|on|of|behind) /i, 'tell me about '],
  // “Zservers, which countries sanctioned it?”
  [
    /^(?!(?:and|so|but|ok|okay|what|how|then|also|after|before|in|on|since|over|for|with|hi|hello|thanks|right|again|the|next|now)\b)((?:[\p{L}\d.’'-]+ ){0,2}[\p{L}\d.’'-]+), ((?:who|which \p{L}+|when did \p{L}+|(?:did|has|have) \p{L}+) (?:(?:has|have|ever) )?(?:sanction|blame|condemn|list|designate|blacklist|attribute)(?:e?d)?) (?:it|them|him|her)\W*$/iu,
    '$2 $1',
  ],
  // “Names of everyone the US charged in the case”.
  [
    /^(?:the )?(?:full )?(?:names|list|names and dates) of (?:everyone|everybody|all (?:people|persons|those)|all) (?:that |whom |who )?((?:the )?\p{L}+(?: \p{L}+)?) (charged|indicted|sanctioned|listed|arrested|expelled|blamed) /iu,
    'whom did $1 $2 ',
  ],
  // “Botnets the Justice Department disrupted during 2024”.
  [
    /^(botnets|domains|marketplaces|forums|web ?sites) (?:that |which )?((?:the )?[\p{L}’']+(?: [\p{L}’']+){0,3}?) (?:disrupted|seized|took down|dismantled|shut down)(?: during)? /iu,
    'which $1 did $2 disrupt ',
  ],
  // “Borrell’s July 2021 declaration on Exchange - did that name China as the author?”, “did the alert of CISA on it point at Russia”.
  [
    /^(?:the )?(\p{L}+(?: \p{L}+)?)['’]s? ((?:\p{L}+ )?(?:19|20)\d\d )?(?:declaration|statement|alert|advisory|report|press release)(?: on| over| about| of)? ([^?]{3,50}?)(?:,| [-–—]|:) did (?:it|that|this|they) (name|blame|accuse|mention|identify) (.+?)(?: as (?:the |its )?(?:authors?|culprits?|perpetrators?))?$/iu,
    'did $1 $4 $5 over $3',
  ],
  [
    /^(did|does) (?:the )?((?:\p{L}+ ){0,2}?\p{L}+)(?:['’]s)? (?:alert|advisory|bulletin|statement|declaration) (?:on|about|over) (?:the )?(.{3,60}?) (?:name|blame|accuse|point (?:at|to)|identify|single out|finger) ((?:the )?\p{L}+(?: \p{L}+)?)$/iu,
    '$1 $2 blame $4 over $3',
  ],
  // “On 14 January, with the sites defaced, did the EU point the finger at Moscow?”
  [
    /^((?:on|in) [^,]{4,25}), with (?:the )?([^,]{8,60}?) (?:defaced|down|hit|hacked|attacked|offline|breached), (did .+)$/iu,
    '$3 over the attack on $2 $1',
  ],
  [
    /^(?:(?:it(?:['’]s| is) )?hard to believe|strange as it (?:is|seems)|odd as it (?:is|sounds)|believe it or not),? (?:but )?(?=(?:did|has|have|was|is|who|which|what)\b)/iu,
    '',
  ],
  // “What was the line of the embassy once APT40 was named over it”.
  [
    /^what (?:was|is) the (?:line|position|stance) of ((?:the )?.{3,50}?) (?:once|when|after) (.{5,})$/iu,
    'what did $1 say when $2',
  ],
]
