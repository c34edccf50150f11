import { allAs } from './all-as.ts'

const off =
  '(?:rescinded|repealed|withdrawn|scrapped|undone|cancell?ed|revoked|dropped|annulled|ended|lifted|terminated)'

/** Roundabout ways to ask who was listed, who was taken off, who was sent home and for whom a reward is out; and what they come to. */
export const listings: readonly [RegExp, string][] = [
  // “Is the FBI on record as having secured it”.
  [/^(?:is|are|was|were) (.{2,60}?) on record as (?:having )?/i, 'has $1 '],
  // “Joined the EU’s cyber sanctions list”.
  [
    /\b(?:join|joined|enter|entered) the (eu|uk|us|ofac|british|american|european|canadian|australian)(?:['’]s)? (?:own )?(?:cyber )?(?:sanctions )?list\b/gi,
    'were sanctioned by the $1',
  ],
  // “Does he appear on any sanctions list”.
  [
    /\b(?:does|did|do) (.{2,50}?) (?:appear|feature|figure|show up|stand) on (?=(?:any|an?|the|some|which|whose|\p{L}+)\b.*\blists?\b)/giu,
    'is $1 on ',
  ],
  [
    /\b(?:are there|is there) any (designations?|sanctions?|listings?) (?:that )?(?:we|i|one) (?:should|ought to|must|need to) (?:be aware of|know (?:about|of)|note)\b/gi,
    'is it sanctioned',
  ],
  [
    /\b(?:punitive |restrictive |financial |economic )+(?:economic )?(?:measures|penalties|restrictions)\b/gi,
    'sanctions',
  ],
  [
    /\bpenalties (?:such as|like|including) (?:asset freezes|travel bans|sanctions)(?: (?:and|or) (?:asset freezes|travel bans))?\b/gi,
    'sanctions',
  ],
  [/^which sanctions regimes? (?:covers?|applies to|hits?|catches) /i, 'under which sanctions regime is listed '],
  [/\b(designation|listing|sanctions?) notices?\b/gi, '$1'],
  [
    /\b(?:levied|slapped|brought) against (?:those|the people|the ones) (?:held )?(?:responsible for|behind) /gi,
    'imposed over ',
  ],
  [/\bon the hook,? sanctions-wise,? for /gi, 'sanctioned over '],
  [
    /\b(has|have) (.{2,50}?) had (?:its|his|her|their) (?:property|assets|funds|accounts|money)(?: and interests(?: in property)?)? (?:blocked|frozen)\b/gi,
    '$1 $2 been sanctioned',
  ],
  [/\bbeen off limits under the sanctions of (?:the )?/gi, 'been sanctioned by '],
  [
    /\b(?:consequences|repercussions|penalties) (?:for|against|on) (.{2,50}?) in the form of (sanctions|charges|expulsions).*$/i,
    '$2 on $1',
  ],
  [
    /^(?:can|may|could) (?:one|we|you|i) (?:lawfully |legally |still )?(?:do business|deal|trade|work) with (.{2,50}?), or is there (?:an? )?(?:sanctions listing|sanctions?|listing)(?: in the way)?$/i,
    'is $1 sanctioned',
  ],
  [/\b(listing|sanctions?|designation) (.{2,40}?) legal (?:authority|basis)$/i, '$1 $2'],
  [
    /\b(?:get|got|were|was) (?:caught up|swept up|included|named|hit) (?:in|by) (?:the )?sanctions (?:that followed|after|following|over) /gi,
    'were sanctioned over ',
  ],
  // “Was the listing of him by London tied to it”.
  ...(['list', 'designat', 'arrest', 'indict', 'convict'] as const).map((stem): [RegExp, string] => [
    new RegExp(
      `^(?:was|is|were) the ${stem}(?:ing|ion|ment)?s? of (.{2,50}?)(?: (by (?:the )?.{2,40}?))? (?:(?:explicitly|directly|officially) )?(?:tied|linked|connected|related|due|down) to `,
      'i',
    ),
    `was $1 ${stem}ed $2 over `,
  ]),
  // “Did it result in an indictment anywhere”, “did the legal fallout from it include criminal charges”.
  [
    /^(?:has|have|did|does) (?:the (?:legal |diplomatic )?(?:fallout|aftermath|consequences) (?:from|of|over) )?(.{3,60}?) (?:ever )?(?:result(?:ed)? in|end(?:ed)?(?: up)? in|culminated? in|le(?:a)?d to|yield(?:ed)?|produced?|include[ds]?) (?:(?:an?|any|a single|even one|criminal) )+(indictments?|charges|arrests?|convictions?|sanctions?|expulsions?|listings?)(?: anywhere)?$/i,
    'were there any $2 over $1',
  ],
  [
    /^(?:has|have|did|does) the (?:legal|diplomatic) (?:fallout|aftermath|consequences) (?:from|of|over) (.{3,60}?) include (?:criminal )?(charges|sanctions|expulsions|arrests)$/i,
    'were there any $2 over $1',
  ],
  // “Is it no longer under sanctions”, “has its listing been rescinded”, “undo the designation of it”.
  [
    /\b(?:is|are|was|were) (.{2,50}?) no longer (?:under (?:\p{L}+ )?sanctions|sanctioned|listed|designated|blacklisted|on (?:the|its|a|any) (?:\p{L}+ )?list)\b/giu,
    'was $1 delisted',
  ],
  [
    new RegExp(
      String.raw`(?:^(?:have|has|was|were|are|is) )?the (?:sanctions )?(?:listings?|sanctions?|designations?|restrictive measures|restrictions) (?:of|on|against) (.{2,50}?) (?:(?:has|have|had|was|were|is|are|been|get|got) )*${off}\b`,
      'i',
    ),
    'was $1 delisted',
  ],
  [
    new RegExp(
      String.raw`\bis the (?:sanctions )?(?:listing|designation) of (.{2,50}?) still in (?:force|place),? or (?:was|has|is) it (?:been )?${off}$`,
      'i',
    ),
    'was $1 delisted',
  ],
  [/\b(?:the )?assets of (.{2,50}?) been (?:unfrozen|unblocked|released)\b/gi, '$1 been delisted'],
  [new RegExp(String.raw`\bget (?:its|his|her|their) sanctions ${off}\b`, 'gi'), 'get delisted'],
  ...allAs(
    'delist ',
    /\b(?:undo|undid|rescind|revoke|annul|withdraw|scrap|repeal|cancel) the (?:designation|listing|sanctions) (?:of|on|against) /gi,
    /\b(?:backtrack(?:ed|s)?|back-?pedal(?:l?ed|s)?|reverse[ds]?(?: itself| course)?|chang(?:ed?|es) its mind|row(?:ed)? back) (?:on|over|about) (?:the )?(?:sanction(?:ing|s on)|listing|designat(?:ing|ion of)) /gi,
  ),
  [
    /\b(?:ending|scrapping|dropping|removing|withdrawing|revoking) (?:of )?the (?:sanctions|listing|designation) (?:against|on|of) /gi,
    'delisting ',
  ],
  [/\b(?:the )?removal of (.{2,50}?) from (?:the )?(?:sanctions|blacklist)(?: list)?\b/gi, 'delisting of $1'],
  [/\bsanctions removal(?:s)?(?= \p{L})/giu, 'delisting of'],
  [/\b(is|was|are) (.{2,50}?) free of (?:\p{L}+ )?sanctions(?: now)?\b/giu, '$1 $2 delisted'],
  [/\blet (.{2,50}?) off (?:the )?(?:sanctions )?hook\b/gi, 'delisted $1'],
  [
    /^(?:(?:what|did .{3,50}?) )(?:lead|led|prompt(?:ed)?|cause[ds]?|push(?:ed)?) (.{2,30}?) to (?:drop|take|strike|remove) (.{2,50}?) (?:from|off) (?:its|their|the) (?:sanctions )?list\b/gi,
    'why did $1 delist $2',
  ],
  [/\bcancel(?:l?ed|s)? (?=.*\bsanctions?\b)|(?<=\bsanctions? .*)\bcancel(?:l?ed|s)?\b/gi, 'lift'],
  // Expulsions. “Did it cost any diplomats their posting”, “gave them their marching orders”.
  [
    /^(?:did|has) (.{3,60}?) cost (?:any |some )?((?:\p{L}+ )?(?:diplomats?|envoys?|embassy staff)) (?:their|his|her|its) (?:postings?|jobs?|posts?|accreditation|visas?)$/iu,
    'were any $2 expelled over $1',
  ],
  [/\bgiv(?:e|en|ing) (.{3,30}?) (?:their|his|her) marching orders\b/gi, 'expelling $1'],
  [/\bgave (.{3,30}?) (?:their|his|her) marching orders\b/gi, 'expelled $1'],
  [/\bboot(?:s|ed)?(?: out)? (?=(?:\p{L}+ ){0,2}(?:diplomats|envoys|officials)\b)/giu, 'expelled '],
  // Rewards. “Is information on it worth a payout”, “prepared to pay for information about him”.
  [
    /^(?:is|was|any idea (?:whether|if)|whether|if) (?:any )?(?:information|info|intel|a tip|tips|leads?) (?:on|about) (.{3,60}?) (?:is |are )?worth (?:a|any|some) (?:payout|reward|money|cash|payment|bounty)$/i,
    'is there a reward over $1',
  ],
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
  [
    /^((?:the )?(?:us|united states|state department|washington|americans)) offers? millions for (.{3,40}?)(?:, (?:doesn['’]?t|don['’]?t|right|no).*)?$/i,
    'did $1 offer a reward for $2',
  ],
  [
    /^if (?:someone|somebody|anyone|anybody|i|you|we) turned in (.{2,40}?),? (?:would|could|will) there be (?:any |a )?(?:prize )?(?:money|reward|bounty)$/i,
    'is there a reward for $1',
  ],
  [
    /\bthe reward (?:that )?(.{2,40}?) (?:advertised|announced|posted|promised|put up) (?:in respect of|over|for|in connection with) /gi,
    'the reward by $1 over ',
  ],
]
