/** Figures of speech, and what they come to; one after the other. To add one is to add a line. */
export const idioms: readonly [RegExp, string][] = [
  [/\b(who|what|why|how|where|when) (?:on earth|in the world|the hell)\b/gi, '$1'],
  [/ (?:when (?:it|he|she|they)(?:['’]s| is|['’]re| are) at home|(?:straight )?out of the gate)\b/gi, ''],
  // Blame.
  [/\b(?:hung|hang|hangs|stuck) (?=(?:\S+ ){0,5}on\b)/gi, 'pinned '],
  [/\b(?:put|puts) (.{2,30}?) in the frame\b/gi, 'blamed $1'],
  [/\b(?:took|takes?|taken|carried|carries) the (?:blame|rap|fall|can) for\b/gi, 'was blamed for'],
  [/\b(?:took|take|takes) aim at\b|\b(?:threw|throws) (?=(?:\S+ ){1,3}under the bus)/gi, 'blamed '],
  [/\bthrow (?=(?:\S+ ){1,3}under the bus)/gi, 'blame '],
  [/ under the bus\b/gi, ''],
  [/\b(?:is|was|are|were) pulling the strings (?:behind|in|at|of)\b/gi, 'is behind'],
  [/\bspill(?:ed|s)? the beans (?:on|about|over)\b/gi, 'say'],
  [
    /\b(said|says|say) (?:that )?it (?:was|is) (?:the )?(iran(?:ians)?|russia(?:ns)?|china|(?:the )?chinese|north korea(?:ns)?|pyongyang|moscow|beijing|tehran|gru|svr|fsb|kremlin)$/gi,
    'blamed $2',
  ],
  // Harm.
  [/\b(?:took|takes?|knock(?:ed|s)?|forced) (.{2,40}?) off[- ]?(?:the )?(?:air|line)\b/gi, 'hacked $1'],
  [/\b(was|were|been|got) (?:taken|knocked|forced) off[- ]?(?:the )?(?:air|line)\b/gi, '$1 hacked'],
  [/\bddosing\b/gi, 'attacking'],
  [/\bddosed\b/gi, 'attacked'],
  [/\b(botnets?|networks?|infrastructure|servers?) knocked out\b/gi, '$1 taken down'],
  [/^who (?:leaked|dumped) (?=\S+ \S)/gi, 'who was behind '],
  [/\b(who|which (?:state|country|government)|what (?:state|country)) stands behind\b/gi, '$1 is behind'],
  // Anger.
  [/\b(?:read|reads) (.{2,30}?) the riot act\b/gi, 'condemned $1'],
  [/\b(?:tore|tears?|laid|lays?|ripped|rips?) into\b/gi, 'condemned'],
  [/\bcarpeted (?=(?:\S+ ){1,3}(?:ambassador|envoy))/gi, 'summoned '],
  [/\bgave (.{4,40}? (?:ambassador|envoy)) (?:a|an) (?:dressing[- ]down|earful)\b/gi, 'summoned $1'],
  [/\bpok(?:ed|es?) holes in\b/gi, 'criticised'],
  [/\bpundits?\b/gi, 'analysts'],
  // Denial.
  [/\b(?:pour|throw|threw)(?:ed|s)? cold water on (?:the idea|claims?|suggestions?) that\b/gi, 'denied that'],
  [/\b(?:duck|dodge|sidestep)(?:ed|s|d)? (?:the )?questions?\b/gi, 'decline to attribute'],
  [
    /\b(?:hold|held|put|holds|puts) (?:its|their|thier|his|her) hands? up (?:for|to|over)\b/gi,
    'claimed responsibility for',
  ],
  // Support.
  [
    /\b(?:(?:stood|stand|stands) shoulder to shoulder with|went to bat for|(?:closed|close) ranks (?:behind|with)|rallied (?:a?round|behind|to))(?= )/gi,
    'backed',
  ],
  [/\bhad (.{3,25}?)['’]s back\b/gi, 'backed $1'],
  [/\b(?:get|got) behind (?=\p{L})/giu, 'back '],
  // Measures.
  [/\b(?:thrown|threw|throws) the book at\b/gi, 'charged'],
  [/\bthrow the book at\b/gi, 'charge'],
  [/\b(has|have|had) (.{2,30}?) thrown at\b/gi, '$1 $2 done against'],
  [/\b(?:came|comes|come) down (?:hard )?on\b/gi, 'punished'],
  [/\bcaught (?:some )?(us|uk|eu|american|british|european) sanctions\b/gi, 'was sanctioned by the $1'],
  [/\b(?:pull|pulls) the trigger on\b/gi, 'use'],
  [/\bpulled the trigger on\b/gi, 'used'],
  [/\b(?:pulled|puled|pulls?) the plug on\b/gi, 'took down'],
  [/\b(is|are|was|were) (.{3,40}?) off the hook (?:with|from) (\S+)/gi, '$1 $2 no longer sanctioned by $3'],
  [
    /\bland(?:ed)? (?:itself|himself|herself|themselves) in (?:the )?(\S+) (?:doghouse|bad books)$/gi,
    'get sanctioned by $1',
  ],
  [/\b(was|were|got|been) (?:nicked|collared|nailed)\b/gi, '$1 arrested'],
  [/\bshow(?:ed|s)? (.{4,40}?) the door\b/gi, 'expelled $1'],
  [/\bsent (.{4,40}?) packing\b/gi, 'expelled $1'],
  [/\b(does|do|did) (.{2,25}?) want (?=(?:over|for|in connection with)\b)/gi, '$1 $2 charge '],
  [
    /\b(?:got|gets?|gotten|been let|let|came|comes?|taken|dropped|struck|moved) off (?:of )?the (us|uk|eu|ofac|sdn|american|british|european) (?:sanctions )?lists?\b/gi,
    'was delisted by the $1',
  ],
  [
    /\b(?:lost|lose|loses) (?:its|their|his|her) (?:entry|entries|place|places|listing) (?:on|from) the (\S+) (?:sanctions )?lists?\b/gi,
    'was delisted by the $1',
  ],
  [/\bknock(?:ed|s)? (it|them) out\b/gi, 'took down $1'],
  [/\bknock(?:ed|s)? (\p{L}+) out\b/giu, 'hacked $1'],
  [
    /\bhit (?=(?:in|by) (?:the )?(?:\S+ ){1,2}(?<=['’]s )(?:\S+ ){0,7}(?:sanctions|listings?|designations?)\b)/gi,
    'sanctioned ',
  ],
  // “Issued wanted notices for them”, “put them on the wanted list”.
  [
    /\b(issued?|issues|put out|published?) (?:an? )?(?:international )?wanted (?:notices?|posters?|alerts?) (?:for|on) /gi,
    'charged ',
  ],
  [/\b(?:put|placed?|puts|has) (.{2,40}?) on (?:a|the|its|their|an international) wanted list\b/gi, 'charged $1'],
  [/\bdeclared (.{2,40}?) wanted\b/gi, 'charged $1'],
  // “Claimed it as their own work”.
  [
    /\bclaim(?:ed|s)? (.{2,40}?) as (?:its|their|his|her) own(?: (?:work|doing|handiwork|act|attack))?\b/gi,
    'claimed responsibility for $1',
  ],
  // Rewards.
  [/\bdangl(?:e|ed|es|ing) (?:money|cash|a reward|millions)\b/gi, 'offer a reward'],
  [/\bmoney on (?:the )?heads? of\b/gi, 'reward for'],
  [/\bbount(?:y|ies) (?:is |was |put )?on (?:their|his|her|its) heads?\b/gi, 'reward for them'],
  [
    /\bhow much (?:money )?(?:is|was|has|did|does|are) (.+?) (?:offer(?:ing|ed)?|dangl(?:ing|e)|put(?:ting)? up|pay(?:ing)?) (?:for|over) /gi,
    'what reward did $1 offer for ',
  ],
  [/\bback(?:ed|s)? down\b/gi, 'decline to attribute'],
  [/\bput (\S+?)['’]s name to (it|that|them)\b/gi, 'blame $1 for $2'],
  [/\b(?:stood|stand|stands|sided) with (them|it|him|her)\b/gi, 'supported $1'],
  [
    /\bhow much (?:ransom |money )?(?:did|do) (?:they|it|he|she|the (?:hackers|attackers|gang)) (?:demand|ask for|want)\b/gi,
    'how much was the ransom',
  ],
  [/\brefus(?:e|ed|es|ing) to (?=pay\b)/gi, ''],
  [/\b(?:switched|turned|put) (?:off|out) the lights? (?=in\b)/gi, 'caused the power outage '],
  [/\b(publish|published|issue|issued|release|released) (?:anything|something)\b/gi, 'say anything'],
  [/\bvoices (?=(?:that|who|which)\b)/gi, 'officials '],
  [/^(.{4,60}?) (?:explained|in brief|in short|in a nutshell)$/i, 'about $1'],
  [/\badmit(?:ted|s)? in court\b/gi, 'pleaded guilty'],
  [/\blet on (?=(?:who|which|what|whether|that|for)\b)/gi, 'say '],
  [/\bwhat (?:was|is|were) the ransom demands?\b/gi, 'how much was the ransom'],
  [/\b(?:try|tried|tries|attempt|attempted) to (?=(?:hack|break|breach|get|steal|disrupt|attack)\b)/gi, ''],
  // Lists.
  [
    /\b(put|place|add)(ed|s|d)? (any(?:one|body)|some(?:one|body)|it|them|him|her) (?:on|to|onto) (?:its|their|the|a|any) (?:cyber |sanctions? )*(?:black)?lists?\b/gi,
    'sanction$2 $3',
  ],
  [
    /\b(is|are) (.{2,40}?) (?:now )?(?:off|out of|removed from) (?:of )?(?:the )?(us|uk|eu|ofac|sdn|american|british|european) (?:sanctions )?lists?\b/gi,
    'was $2 delisted by the $3',
  ],
  [
    /^(?:the )?(us|uk|eu|ofac|canadian|australian) (?:cyber )?(?:sanctions )?list,? (.{0,30}?)[-–:,]+ *any (.{3,40}?) on it$/i,
    'did the $1 sanction any $3 $2',
  ],
  [/\bhas no sanctions (?:regime|programme|program|list)s?\b/gi, 'has not sanctioned anyone'],
  [/\b(?:full |complete )?roll ?call of\b/gi, 'list of'],
  // Whereabouts.
  [/\bbooted(?= (?!out\b))/gi, 'expelled'],
  [/\bgave (.{4,30}?) the boot\b/gi, 'expelled $1'],
  [/\b(?:told|ordered) (.{4,30}?) to get out\b/gi, 'expelled $1'],
  [/\bmade (.{4,30}?) leave\b/gi, 'expelled $1'],
  [/\b(?:marched|frog-?marched|booted|chucked|turfed|bundled) out of\b/gi, 'expelled from'],
  [/\b(?:called|ordered|brought|summoned) (?:back|home)(?= from\b)/gi, 'recalled'],
  [
    /(?<!\b(?:an?|the|any|no|its|their|his|her|at|by) )\bhand(?:ed|s)? (?!in\b|of\b|.{2,30} sanctions\b)(.{2,30}?) over\b(?: to\b)?/gi,
    'extradited $1 to ',
  ],
  [
    /\b(?:boast(?:ed|s|ing)? (?:of|about)|brag(?:ged|ging|s)? (?:of|about)|stepped forward as (?:the )?authors? of|declared (?:itself|themselves|himself) responsible for|owned up to)\b/gi,
    'claimed responsibility for',
  ],
  [
    /\bsaid (?:that )?(.{4,40}?) was (?:theirs|its (?:doing|work)|their (?:doing|work))$/i,
    'claimed responsibility for $1',
  ],
  // “What did Russia do back to the US”, “get back at”, “had its ambassador back from Moscow”.
  [/\bdo back to\b/gi, 'do to'],
  [/\b(?:get|got|getting) back at (.{2,30}?) (?:for|over) (?:the )?/gi, 'retaliate against $1 over '],
  [
    /\b(?:had|pulled|took|brought|withdrew) ((?:its|her|his|their|the) ambassador) (?:back|home|out)(?= (?:from|of)\b)/gi,
    'recalled $1',
  ],
  [/\bpull ((?:its|her|his|their|the) ambassador) (?:back|home|out)(?: from| of)\b/gi, 'recall $1 from'],
  [/\b(?:payback|counter-?strokes?|tit[- ]for[- ]tat)\b/gi, 'retaliation'],
  [
    /\b(?:cough(?:ed)? up|settled? the ransom|(?:meet|met) the (?:ransom )?demands?(?: for ransom)?|hand(?:ed)? over the (?:money|ransom))\b/gi,
    'pay the ransom',
  ],
  [/^is there an? (.{3,40}?) facing charges\b/i, 'was a $1 charged'],
  [
    /\b(?:stayed|stay|kept|keep) out of (?=(?:the )?(?:\S+ ){0,2}(?:sanctions|attribution|statement)\b)/gi,
    'did not join ',
  ],
  [/\bddos(?: attacks?)? (?=(?:on|against|of)\b)/gi, 'attack '],
  // Words.
  [/^(.{3,40}?)['’]s two cents on /i, 'what did $1 say about '],
  [/\bcrop(?:ped|s)? up in\b/gi, 'hit'],
  [/\bthere would be (?:payback|consequences)\b/gi, 'to respond'],
  [/\blegal action\b/gi, 'action'],
]
