/** Roundabout ways to ask what was done to somebody, and what they come to; one after the other. */
export const measuresTaken: readonly [RegExp, string][] = [
  // “The advisory that CISA published concerning it”.
  [
    /\b(?:the|an?|any) (?:joint )?(advisory|warning|statement|alert|bulletin|notice) (?:that |which )?(?!(?:about|on|over|by|from|was|were|is)\b)((?:the )?[\p{L} ]{2,40}?) (?:published|issued|put out|released|made|gave) (?=(?:concerning|about|on|over|regarding)\b)/giu,
    '$1 by $2 ',
  ],
  // “Were companies or citizens alerted by Canberra to it”.
  [
    /^(?:was|were) (?:the )?(?:companies|firms|businesses|citizens|the public|public|users|customers|people)(?: (?:or|and) (?:the )?(?:companies|firms|businesses|citizens|public|users|customers|people))? (?:alerted|warned|cautioned|advised) by (.{2,40}?) (?:to|about|of|over) /i,
    'did $1 warn about ',
  ],
  // “Which companies got caught up in the sanctions that followed it”.
  [
    /\b(?:got|were|was) (?:caught up|swept up|included|named|hit) (?:in|by) (?:the )?sanctions (?:that followed|after|following|over) /gi,
    'were sanctioned over ',
  ],
  // “Did it cost any diplomats their posting”.
  [
    /^(?:did|has) (.{3,60}?) cost (?:any |some )?((?:\p{L}+ )?(?:diplomats?|envoys?|embassy staff)) (?:their|his|her|its) (?:postings?|jobs?|posts?|accreditation|visas?)$/iu,
    'were any $2 expelled over $1',
  ],
  [/\bgiv(?:e|en|ing) (.{3,30}?) (?:their|his|her) marching orders\b/gi, 'expelling $1'],
  [/\bgave (.{3,30}?) (?:their|his|her) marching orders\b/gi, 'expelled $1'],
  // “Is information on it worth a payout”.
  [
    /^(?:is|was|any idea (?:whether|if)|whether|if) (?:any )?(?:information|info|intel|a tip|tips|leads?) (?:on|about) (.{3,60}?) (?:is |are )?worth (?:a|any|some) (?:payout|reward|money|cash|payment|bounty)$/i,
    'is there a reward over $1',
  ],
  [
    /^what (?:sum|amount) (?:would|could|can|does|might|will) (?:a |any )?(?:tipster|informant|informer|source|whistle-?blower) (?:get|receive|earn|collect) from (.{2,40}?) for (?:information|leads?|tips?|info) (?:on|about) /i,
    'what reward did $1 offer for ',
  ],
  // “Did they have a hand in the takedown tied to it”.
  [
    /\b(?:have|had|has|play(?:ed)?|take|took) (?:a |any |some )?(?:hand|part|role|share) in the (?:takedown|seizure|disruption|dismantling) (?:tied to|linked to|connected (?:to|with)|of|over) /gi,
    'take down ',
  ],
  // “What was the operation against it called”.
  [
    /^what (?:was|were|is) the (?:operation|action|takedown)s? (?:against|on) (.{2,50}?) (?:called|named|code-?named|known as)$/i,
    'takedown of $1',
  ],
  // “Knocked its servers offline”, “was it killed off”.
  [
    /\b(?:knock|knocked|took|take|taken|force|forced) (?:the )?(?:servers|infrastructure|infra|domains|sites?|networks?) of (.{2,50}?) (?:offline|out|down|off (?:line|the net))\b/gi,
    'took down $1',
  ],
  [/\b(?:kill|killed|killing) off\b(?= (?:the )?(?:.{2,40} )?(?:botnet|malware|servers|market)|$)/gi, 'take down'],
  // “Canberra warns over it: what’s the story”.
  [
    /^((?:the )?(?:\p{L}+ ){1,3}?(?:warns|blames|condemns|disrupts|indicts|charges|expels|names|accuses|sanctions|denies|lists|arrests) .{3,60}?)(?:[:,–-]| -)+ ?what(?:['’]s| is) (?:the story|that about|behind (?:it|that))$/iu,
    '$1',
  ],
  [/\bas far as (.{3,60}?) (?:is|are) concerned\b/gi, 'on $1'],
  // “Removed from the list”.
  [/\bsanctions removal(?:s)?(?= \p{L})/giu, 'delisting of'],
  [
    /\b(?:backtrack(?:ed|s)?|back-?pedal(?:l?ed|s)?|reverse[ds]?(?: itself| course)?|chang(?:ed?|es) its mind|row(?:ed)? back) (?:on|over|about) (?:the )?(?:sanction(?:ing|s on)|listing|designat(?:ing|ion of)) /gi,
    'delisted ',
  ],
  [/\blet (.{2,50}?) off (?:the )?(?:sanctions )?hook\b/gi, 'delisted $1'],
  [
    /\b(?:lead|led|prompt(?:ed)?|cause[ds]?|push(?:ed)?) (.{2,30}?) to (?:drop|take|strike|remove) (.{2,50}?) (?:from|off) (?:its|their|the) (?:sanctions )?list\b/gi,
    'why did $1 delist $2',
  ],
  [/\bcancel(?:l?ed|s)? (?=.*\bsanctions?\b)|(?<=\bsanctions? .*)\bcancel(?:l?ed|s)?\b/gi, 'lift'],
  // “Which action the FSB itself took against it”, “every step Washington has taken against it”, “what did the Dutch do with the four men caught at it”.
  [
    /(?:\b(?:which|what)|^(?:list |show |name )?(?:every|each|all)(?: the)?(?: single)?) (?:actions?|steps?|measures?|moves?) (?:that )?(?!did\b|has\b|have\b|was\b|were\b|is\b|are\b)(.{2,40}?)(?: itself)? (?:has |have |had |ever )*(?:took|taken|made) against (?=\S)/gi,
    'what measures did $1 take against ',
  ],
  // “What steps did he take, and on what grounds”: what was done is told with its reasons.
  [/^(what (?:actions?|steps?|measures?|moves?) .{8,}?),? and (?:on|for) (?:what|which) (?:grounds?|reasons?)$/i, '$1'],
  [
    /\bwhat (?:actions?|steps?|measures?|moves?) (did|has|have) (.{2,40}?) (?:take|taken|make|made) against (?=\S)/gi,
    'what measures $1 $2 take against ',
  ],
  [
    /^what did (.{2,40}?) do (?:with|to|about) (.{3,40}?) (?:caught|arrested|found|exposed|discovered|detained) (?=(?:at|in|over|during|near)\b)/i,
    'what measures did $1 take against $2 ',
  ],
  // “Which countries have him on their lists”, “has the EU got him on its list”.
  [
    /^((?:and |but |so )*(?:(?:who|which \p{L}+)(?= ha(?:s|ve) (?!(?:\S+ ){0,4}(?:put|placed|added|entered)\b))|(?:has|have) .{2,25}?(?= got\b))) (?:has|have|got) (.{2,40}?) on (?:their|its|a|any) (?:own )?(?:sanctions? )?lists?\W*$/iu,
    '$1 sanctioned $2',
  ],
  // “Put NSO Group on the SDN list”.
  [
    /\b(?:put|place|add)(?:ed)? (?!on\b|to\b)(.{2,40}?) (?:on|to) (?:the )?(?:sdn|ofac|us sanctions|sanctions)(?: list)?\b/gi,
    'sanction $1',
  ],
  // “Jurisdictions where Media Land is listed”.
  [
    /^(?:the |which |what )?(?:jurisdictions|countries|states) (?:where|in which) (.+?) (?:is|are|was|were) (listed|sanctioned|designated|charged|blacklisted)\b/i,
    'which countries $2 $1',
  ],
  [/^(?:everything|anything|all)(?: done| taken)? against (?=\S)/i, 'measures against '],
  // “What was the reason that Washington gave for listing the FSB”.
  [
    /^what (?:was|were|is|are) the (?:reason|justification|grounds?|rationale|explanation)s? (?:that )?(?:the )?(.{2,30}?) (?:gave|cited|offered|stated|had) for (list|sanction|blacklist|designat|charg|indict|expel|condemn|accus|blam)(?:l)?ing /iu,
    'why did $1 $2 ',
  ],
  // “…, under which rules”: each measure is told with it.
  [
    /^(.*\b(?:list|sanction|follow|act|designat|charg)\w*\b.*?),? (?:and )?under (?:which|what) (?:rules?|laws?|regimes?|regulations?|acts?|orders?)$/i,
    '$1',
  ],
  // “Is it still in force”.
  [
    /\bstill (?:in force|in place|in effect|valid)\b|\bstill active\b(?<=\b(?:sanctions?|listings?|designations?|measures?)\b.*)/gi,
    'still sanctioned',
  ],
]
