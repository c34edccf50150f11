/** Figures of speech, and what they come to; one after the other. */
export const figuresOfSpeech: readonly [RegExp, string][] = [
  // “When were prosecutors most recently on the heels of the Mabna Institute”.
  [
    /^when (?:was|were) (.{2,40}?) (?:(most recently|last) |(first) )?(?:hot )?on the (?:heels|trail) of /iu,
    'when did $1 $2$3 charge ',
  ],
  [/\b(?:romance|dating) scams?\b/giu, 'fraud'],
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
  // “Was it not the UK that first named it”.
  [/^(was|is) it not (?=(?:the )?\p{Lu}\S+(?: \S+)? (?:that|who)\b)/u, '$1 it '],
  // “Accuse Russia of the 2021 Storting attack”.
  [
    /\baccus(e|ed|es) ((?:the )?\S+(?: korea| koreans)?) of (?=the (?:19|20)\d\d (?:\S+ ){1,4}(?:attack|breach|hack|intrusion|compromise|break-in)\W*$)/giu,
    'blam$1 $2 for ',
  ],
  // “Charged with spying for Iran”: what the charge says of itself.
  [/\b(charged|indicted) (?:with|for) spying .{3,40}$/giu, '$1 over spying'],
  // “Join in blaming Russia for the 2019 attack”: by finding so too, or by standing behind it.
  [
    /\bjoin(?:ed)?(?: (?:the )?(?:others|allies|partners|them|[\p{L}]+))? in (?:blaming|accusing|naming) ((?:the )?\S+(?: korea)?) (?:for|over) (the (?:19|20)\d\d .{4,50}?)\W*$/giu,
    'join the attribution of $2 to $1',
  ],
  // “Is Killnet on record”.
  [
    /^is (?:the )?(\S+(?: \S+)?) (?:on (?:the )?record|in (?:the|your) (?:record|database))\W*$/iu,
    'what is on record of $1',
  ],
  // “Respond to reports linking UNC3886 to China”.
  [
    /\b(respond|react|reply)(ed)? to reports (?:linking|tying|connecting) (\S+(?: \S+)?) to (?:the )?\S+/giu,
    '$1$2 to $3',
  ],
  // “Was a British citizen ever sanctioned”: whether any of them was, and not by them.
  [
    /^(?:was|were|has|have) (?:an?|any) (\p{L}+(?:ish|an|ese|ch|n|i)) (?:citizens?|nationals?|persons?|people|man|men|woman|women)((?: ever| been| also)*) (sanctioned|charged|indicted|arrested|listed|convicted)\b/iu,
    'were $1 nationals $3',
  ],
  // “Have any of them been let off since”.
  [/\b(?:been |was |were |got )?let off(?: the (?:hook|list))?\b/giu, 'been delisted'],
  // “What did Beijing say when it admitted hacking the parliament”: whether and when it did.
  [
    /^what did (.{2,30}?) say when (?:it|they|he|she) (?:admitted|confessed(?: to)?|took responsibility for|owned up to|came clean (?:on|about)) (?:to )?/iu,
    'when did $1 admit ',
  ],
  // “Did a mixer ever get off the Treasury’s blacklist”.
  [
    /\b(?:gets?|got|gotten|comes?|came|falls?|fell|fallen) off (?:the )?((?:[\p{L}]+(?:['’]s)? )?)(?:black|sanctions )?list\b(?: again)?/giu,
    'delisted by the $1',
  ],
  // “Safe to say the EU pointed at Beijing”, “fair to say that …”.
  [
    /^(?:.{3,40}[-–:,] )?(?:is it |would it be )?(?:safe|fair|accurate|correct|ok|okay|right|true) to (?:say|write|claim|state|print)(?: that)? (?=\S)/iu,
    'is it true that ',
  ],
  // “The lowdown on Operation Dying Ember”, “whodunnit: the Storting hack”.
  [/^(?:(?:give|get) me )?(?:the |a )?(?:lowdown|rundown|skinny|gist) (?:on|of|about) /iu, 'tell me about '],
  [/^who-?dun{1,2}it,? according to (?:the )?(.{2,30}?): (?=\S)/iu, 'whom did $1 blame for '],
  [/^who-?dun{1,2}it: (?=\S)/iu, 'who did '],
  [
    /\bknock(?:ed)? (?:over|out|offline)\b(?=.*\bbotnets?\b)|(?<=\bbotnets?\b.{3,60})\bknock(?:ed)? (?:over|out|offline)\b/giu,
    'take down',
  ],
  [/\b(?:plot|scheme) against (?=the )/giu, 'operation against '],
]
