/** Figures of speech, and what they come to; one after the other. */
export const figuresOfSpeech: readonly [RegExp, string][] = [
  // “How long did Tirana give the Iranian embassy staff to pack up”.
  [
    /^how (?:long|much time|many (?:hours|days)) did (.{2,30}?) (?:give|allow) (.{3,50}?) to (?:pack(?: up)?|leave|get out|clear out|go)\b.*$/iu,
    'when did $1 expel $2',
  ],
  // “When were prosecutors most recently on the heels of the Mabna Institute”.
  [
    /^when (?:was|were) (.{2,40}?) (?:(most recently|last) |(first) )?(?:hot )?on the (?:heels|trail) of /iu,
    'when did $1 $2$3 charge ',
  ],
  [/\b(?:romance|dating) scams?\b/giu, 'fraud'],
  // “Found fault with the way it was answered”.
  [
    /\b(?:found|finds?|finding) fault with (?:the way|how) (.{3,40}?) (?:was|were) (?:answered|handled|responded to|dealt with)\b/giu,
    'criticised the response to $1',
  ],
  [
    /^(?:for what reason|why) did (.{2,30}?) go public (?:so (?:fast|quickly|soon|early) )?(?:about|on|with) /iu,
    'why did $1 attribute ',
  ],
  // “Called MuddyWater an arm of Iranian intelligence”.
  [
    /\b(?:calls?|called|labell?ed|described|identified) (\S+(?: \S+)?) (?:as )?(?:an? |the )?(?:arm|part|branch|unit|element|wing|organ|front|tool|subordinate) (?:of|for) /giu,
    'attributed $1 to ',
  ],
  [
    /\b(?:any|some) (?:part|branch|arm|body|agency) of (?:the )?(?=\S+ (?:military|government|intelligence)\b)/giu,
    'the ',
  ],
  [/\b(irgc|iran(?:ian|['’]s)?)(?:['’]s)? cyber command\b/giu, '$1'],
  // “Was the snake network of Turla knocked out”.
  [
    /^(was|were|has|have|did) (.{3,40}?\b(?:network|botnet|malware|infrastructure|servers)(?: of \S+)?) (been )?(?:knocked|taken) out\b/iu,
    '$1 $2 $3taken down',
  ],
  // “The first country to use cyber sanctions”, “was it not the UK that”.
  [
    /\bthe first (?:(?:country|state|government|nation) )?to (?:use|impose|deploy|adopt|apply|wield|employ) (?:cyber )?sanctions\W*$/giu,
    'the first to sanction anyone',
  ],
  [/^(was|is) it not (?=(?:the )?\p{Lu}\S+(?: \S+)? (?:that|who)\b)/u, '$1 it '],
  // “Accuse Russia of the 2021 Storting attack”.
  [
    /\baccus(e|ed|es) ((?:the )?\S+(?: korea| koreans)?) of (?=the (?:19|20)\d\d (?:\S+ ){1,4}(?:attack|breach|hack|intrusion|compromise|break-in)\W*$)/giu,
    'blam$1 $2 for ',
  ],
  // “Charged with spying for Iran”: what the charge says of itself.
  [/\b(charged|indicted) (?:with|for) spying .{3,40}$/giu, '$1 over spying'],
  [/\b(charged|indicted) (?:with|for) selling .{3,40}$/giu, '$1'],
  // “Join in blaming Russia for the 2019 attack”: by finding so too, or by standing behind it.
  [
    /\bjoin(?:ed)?(?: (?:the )?(?:others|allies|partners|them|[\p{L}]+))? in (?:blaming|accusing|naming) (?:the )?\S+(?: korea)? (?:for|over) (?=the (?:19|20)\d\d )/giu,
    'join the attribution of ',
  ],
  // “Botnet and infrastructure takedowns”.
  [
    /\b(?:botnets?|infrastructure|servers?|malware|domains?)(?:(?:,| and| or|\/) ?(?:botnets?|infrastructure|servers?|malware|domains?))+ (?=takedowns\b)/giu,
    '',
  ],
  // “The IRA”: no army.
  [/\b(?:the )?IRA\b(?! (?:volunteers|bomb))/gu, 'Internet Research Agency'],
  // “Criticise Biden’s response to Exchange”, “criticism of Biden Exchange”.
  [
    /\b(criticis(?:e|ed)|criticiz(?:e|ed)) (?:the )?\p{L}+['’]s (?:response|reaction|handling|attribution) (?:to|of) /giu,
    '$1 the response to ',
  ],
  [
    /^criticism of (?:biden|the us|washington|the white house) (?:over |on |for )?(?=\p{L}+\W*$)/iu,
    'criticism of the response to ',
  ],
  // “Did the African Union blame China”: no country.
  [/\bafrican union\b/giu, 'African-Union'],
  // “Did Norway’s police blame Russia”: the one that speaks there.
  [/\bnorway['’]s police(?! security)\b|\bnorwegian police(?! security)\b/giu, 'PST'],
  // “Is Killnet on record”.
  [
    /^is (?:the )?(\S+(?: \S+)?) (?:on (?:the )?record|in (?:the|your) (?:record|database))\W*$/iu,
    'what is on record of $1',
  ],
  // “Reports linking UNC3886 to China”.
  [/\breports? (?:linking|tying|connecting) (\S+(?: \S+)?) to (?:the )?\S+/giu, '$1'],
  [/\ban? ((?:\p{L}+ )?)diplomat\b/giu, '$1diplomats'],
  // “Was a British citizen ever sanctioned”: whether any of them was, and not by them.
  [
    /^(?:was|were|has|have) (?:an?|any) (\p{L}+(?:ish|an|ese|ch|n|i)) (?:citizens?|nationals?|persons?|people|man|men|woman|women)((?: ever| been| also)*) (sanctioned|charged|indicted|arrested|listed|convicted)\b/iu,
    'were $1 nationals $3',
  ],
  // “First crypto exchange ever put on the list”.
  [/^((?:the )?first (?:(?!the\b)\p{L}+ ){1,3})ever (?=(?:put|placed|added) (?:on|to)\b)/iu, '$1'],
  // “How much is on offer for tips about them”.
  [/\bfor (?:tips|information|leads|hints) (?:about|on) (?=(?:them|him|her|it)\b)/giu, 'for '],
  // “Have any of them been let off since”.
  [/\b(?:been |was |were |got )?let off(?: the (?:hook|list))?\b/giu, 'been delisted'],
  // “What did Beijing say when it admitted hacking the parliament”: whether and when it did.
  [
    /^what did (.{2,30}?) say when (?:it|they|he|she) (?:admitted|confessed(?: to)?|took responsibility for|owned up to|came clean (?:on|about)) (?:to )?/iu,
    'when did $1 admit ',
  ],
]
