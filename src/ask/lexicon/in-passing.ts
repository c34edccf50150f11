/** What is said in passing and changes nothing of whom or what it is asked: “as a bloc, not merely its members”, “in its own name”. */
export const inPassing: readonly [RegExp, string][] = [
  // “Did the EU as a bloc, not merely its members, blame Russia”.
  [
    /,? (?:as a (?:bloc|whole|body)|as such|itself)?,? (?:and )?not (?:just|only|merely|simply) (?:its|some of its|the) (?:members?|member states|states|parts)(?: states)?,?(?= |$)/iu,
    '',
  ],
  // “Did New Zealand, on its own account”, “did Hungary, in its own name, condemn it”.
  [
    /,? (?:on (?:its|their|his|her) own (?:account|behalf|initiative)|in (?:its|their|his|her) own (?:name|right)|off (?:its|their) own bat),?(?= |$)/iu,
    '',
  ],
  // “Leaving Washington aside, who listed them”.
  [
    /^(?:leaving|setting|putting) (?:the )?(\p{L}+(?: \p{L}+)?) (?:aside|to one side),? (?=(?:who|which|what|did|has|have)\b)/iu,
    'apart from $1, ',
  ],
  // “Was it DarkSide, according to the FBI, that crippled JBS”.
  [
    /^(?:was|is) it (?:the )?(.{2,40}?), according to (?:the )?(.{2,30}?),? (?:that|who|which) (?:had |has )?(?:\p{L}+ed|hit|broke into|stole|struck|shut|took|did|brought down|was behind|were behind) (?=\S)/iu,
    'did $2 blame $1 for ',
  ],
  // “Lavrov’s line on the Bundestag hack”.
  [
    /^(?!who|what|which|when|why|how|and|but|so)([\p{L} .-]{2,40}?)['’]s? (?:public )?(?:line|take|word|words) (?:on|about|over) (.+?)\??$/iu,
    'what did $1 say about $2',
  ],
  // “Does CISA’s alert about the farms say Russia did it”.
  [
    /^(?:does|did) (?:the )?(.{2,30}?)['’]s? (?:joint )?(?:alert|advisory|bulletin|report|notice|warning) (?:on|about|over) (.{3,60}?) (?:say|state|claim|conclude) (?:that )?(?:the )?(.{2,25}?) (?:did it|was behind it|was responsible|were behind it)$/iu,
    'did $1 blame $3 for $2',
  ],
  // “And for the border system, did Blinken blame Iran too”.
  [
    /^((?:and |but |so )*)(?:for|over) (the [^,]{3,40}), ((?:did|has|was) (?!.*\b(?:for|over)\b)[^,?]+)$/iu,
    '$1$3 over $2',
  ],
  // “Which part of that came from PST”.
  [
    /^(?:and )?(?:which|what) (?:part|bit|share)s? of (?:that|it|those|them|this) (?:came|come|comes|is|was|were|are) (?:from|by) (?=\S)/iu,
    'only by ',
  ],
  // “What did the Kremlin throw back”.
  [/\b(?:throw|threw|hurl|hurled|fire|fired|shoot|shot|bite|bit) back$/i, 'reply'],
  // “What led Britain to become the first country to sanction it”.
  [
    /^what (?:led|made|moved|prompted|drove|induced) (.{2,40}?) to (?:become|be) the (?:very )?first (?:\p{L}+ )?(?:to|that) (?=\p{L})/iu,
    'why did $1 ',
  ],
  // “Back the American and British statements of 19 July”.
  [
    /\b(?:back|support|endorse)(?:ed|s)? the (?:\p{Lu}\p{L}+(?:,? and |, ))?\p{Lu}\p{L}+ (?:statements?|declarations?|attributions?) (?:of|on) (?=\d)/gu,
    'endorse an attribution on ',
  ],
  // “Who allegedly hacked the Bundestag”, “who is believed to have hacked it”.
  [
    /^((?:and |so |but )*)who (?:allegedly|reportedly|supposedly|purportedly|presumably) (?=\p{L}+ed\b|hit|broke|stole|did|was|ran)/iu,
    '$1who ',
  ],
  [
    /^((?:and |so |but )*)who (?:is|are|was|were) (?:widely |generally |commonly )?(?:said|believed|thought|alleged|reported|supposed|suspected|understood|presumed|held) to (?:have )?(?:been )?(?!(?:be )?(?:sanction|list|charg|indict|arrest)\p{L}*\b)(?=\p{L}+ed\b|hit\b|broken\b|stolen\b|done\b|run\b|behind\b|responsible\b)/iu,
    '$1who ',
  ],
  // “An exchange”, where coins are changed: no Microsoft Exchange.
  [
    /\b(an|any|which|what|another|first|other|no|every|some|crypto(?:currency)?|currency|trading) (?:crypto(?:currency)? )?exchange(s?)\b(?! (?:hack|attack|breach|compromise|incident|intrusion|case|campaign|server|vulnerabilit|exploit|attribution|e-?mail|of\b))/gi,
    '$1 crypto exchange$2',
  ],
  // “Until when was it sanctioned”.
  [
    /^until when (?:was|were|is|are) (.{2,50}?) (?:sanctioned|listed|blacklisted|under sanctions|on the (?:\p{L}+ )?list)$/iu,
    'when was $1 delisted',
  ],
  // “When was the KV botnet removed”.
  [/\b(botnet|malware|web ?shells?|servers|infrastructure) (was |were |been )?removed\b/gi, '$1 $2taken down'],
  // “Who led the APT40 advisory”.
  [
    /^who (?:led|wrote|authored|headed|drafted|issued|published) the (?!joint\b)(.{2,40}?) (advisory|alert)((?: of \d{4})?)$/i,
    'who led the $2 on $1$3',
  ],
]
