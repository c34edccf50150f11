import { allAs } from './all-as.ts'
import { listers } from './listers.ts'

/** Figures of speech for what was done: rewards, listings, expulsions, ransoms; and what they come to, one after the other. */
export const idiomsOfDeeds: readonly [RegExp, string][] = [
  // “Wanted for stealing documents from its ministries”.
  [/\b(?:stealing|taking|copying) (\S+(?: \S+)?) from (?:its|their) (?=ministr)/gi, 'the theft of $1 from '],
  // “The people who helped Divetechnoservices dodge sanctions”, “for helping this firm evade its sanctions”.
  [
    /\b(?:and |for )?(?:(?:the )?(?:people|persons|those|companies|firms|ones|outfits) (?:who|that) )?help(?:ed|ing)? (\p{Lu}?[\p{L}-]{4,40}) (?:to )?(?:dodge|evade|escape|circumvent|skirt|get (?:a?round|past)|bypass) (?:the |its |their |us |american )*sanctions\b/giu,
    'over sanctions evasion for $1',
  ],
  // “The four men caught outside the OPCW”: where, and no arrest that is asked about.
  [
    /\b(men|officers|agents|spies|operatives|hackers|team|people) (?:(?:who|that) were )?caught (?:red-handed )?(?:outside|in|at|near) (?=\p{L})/giu,
    '$1 from ',
  ],
  [/\bopen(?:ed)? (?=the (?:dam|valve|flood ?gates?|sluices?)\b)/gi, 'attacked '],
  // “Who switched off the power”, “who turned off the lights”: what came of an attack.
  [
    /\b(?:(?:switched|turned|cut|knocked|put) (?:off|out) the (?:power|lights?|electricity)|(?:switched|turned) the lights? (?:off|out)) (?=in\b)/gi,
    'caused the power outage ',
  ],
  // “Read the State Department’s e-mail”.
  [/\bread (?=(?:the )?(?:\S+ ){0,4}(?:e-?mails?|mailboxes|inboxes|correspondence)\b)/gi, 'hacked '],
  // “Issue anything after the wipe”.
  [/\b(issue|publish|release|put out|say) anything after (?=the )/gi, 'say anything about '],
  // Rewards.
  [/\bwhat (did|has) (.{2,30}?) put up (?=(?:after|for|over|on)\b)/gi, 'what reward $1 $2 offer '],
  ...allAs(
    'what reward did $1 offer for ',
    /\bhow (?:much(?: money)?|many (?:dollars|millions|euros)) (?:is|was|has|did|does|are) (.+?) (?:offer(?:ing|ed)?|dangl(?:ing|e)|put(?:ting)? up|pay(?:ing)?) (?:for|over|in) /gi,
    // “What’s the State Department offering for tips on him”.
    /\bwhat(?:['’]s| is| was| did| does| do| are) (.{2,40}?) (?:offer(?:ing|ed)?|pay(?:ing)?|put(?:ting)? up) for (?:tips?|information|info|leads?|hints?|clues?) (?:on|about|leading to|against) /gi,
  ),
  // “Who took over the Emotet servers”.
  [
    /(?<=\bdid .*)\btake (?:over|control of) (?=(?:the |its |their )?(?:[\p{L}\d]+ )?(?:servers|infrastructure|domains|botnet|marketplace)\b)/giu,
    'seize ',
  ],
  [
    /\b(?:took|taken) (?:over|control of) (?=(?:the |its |their )?(?:[\p{L}\d]+ )?(?:servers|infrastructure|domains|botnet|marketplace)\b)/giu,
    'seized ',
  ],
  // “Did Czechia call in the Russian ambassador”.
  [/\bcall in (?=(?:\p{L}+ ){0,4}?(?:ambassador|envoy|chargé|embassy|diplomat)s?\b)/giu, 'summon '],
  [/\bcalled in (?=(?:\p{L}+ ){0,4}?(?:ambassador|envoy|chargé|embassy|diplomat)s?\b)/giu, 'summoned '],
  // “Wanted the ambassador called in”, “had two diplomats expelled”.
  [
    /\b(?:wanted|wants|had|got) ((?:the |its |their |\p{L}+ ){0,3}(?:ambassador|envoy|diplomats?|chargé d['’]affaires)) (called in|summoned|expelled|recalled|sent home)\b/giu,
    '$2 $1',
  ],
  [/\bback(?:ed|s)? down\b/gi, 'decline to attribute'],
  [/\bput (\S+?)['’]s name to (it|that|them)\b/gi, 'blame $1 for $2'],
  [
    /\bhow much (?:ransom |money )?(?:did|do) (?:they|it|he|she|the (?:hackers|attackers|gang)) (?:demand|ask for|want)\b/gi,
    'how much was the ransom',
  ],
  // “Pay the Conti ransom”.
  [
    /\bpay (?:the |a )(?!\p{L}*(?:first|full|whole|demanded|agreed)\b)(\p{L}+) ransom(?= |\W*$)/giu,
    'pay the ransom to $1',
  ],
  [/^((?:and |but |so )?(?:did|has|have) .{1,30}?) refus(?:e|ed) to (?=pay\b)/gi, '$1 not '],
  [/\brefus(?:e|ed|es|ing) to (?=pay\b)/gi, ''],
  [/\b(publish|published|issue|issued|release|released) (?:anything|something)\b/gi, 'say anything'],
  [/^(.{4,60}?) (?:explained|in brief|in short|in a nutshell)$/i, 'about $1'],
  [/\badmit(?:ted|s)? in court\b/gi, 'pleaded guilty'],
  [/\blet on (?=(?:who|which|what|whether|that|for)\b)/gi, 'say '],
  [
    /\b(ransomware|hacking|hack|break-in|phishing|sabotage|intrusion|wiper|extortion) attempts?(?= (?:on|against|at)\b)/gi,
    '$1 attack',
  ],
  // “What happened at the Czech foreign ministry”.
  [
    /^((?:and |so )*what (?:actually |exactly )?happened (?:at|to|in) (?:the )?(?:\p{L}+ ){1,3}(?:ministr(?:y|ies)|parliament|embassy))\W*$/iu,
    '$1 hack',
  ],
  [/^(what) (?:became|has become) of (?=\p{L}+ \p{L})/iu, '$1 happened to '],
  // “Operations that Europol led against botnets”.
  [
    /^(?:(?:which|what|list|all|the) )*operations (?:that |which )?(?:did )?(europol|eurojust|interpol|the fbi|the nca) (?:led|lead|ran|run|coordinated?|conducted?) (?=against\b)/i,
    'takedowns by $1 ',
  ],
  [
    /\bannounced? the end of (?=.*\b(?:network|malware|botnet|market|marketplace|forum|service|servers?)\b)/gi,
    'took down ',
  ],
  [/\bidentif(?:y|ied|ies) (?:the |some |two |three |its |several )*suspects\b/gi, 'charged people'],
  // Lists.
  [
    /\b(put|place|add)(ed|s|d)? (any(?:one|body)|some(?:one|body)|nobody|no one|none|it|them|him|her) (?:on|to|onto) (?:its|their|the|a|any) (?:cyber |sanctions? )*(?:black)?lists?\b/gi,
    'sanction$2 $3',
  ],
  [
    new RegExp(
      String.raw`\b(is|are) (.{2,40}?) (?:now )?(?:off|out of|removed from) (?:of )?(?:the )?(${listers}) (?:sanctions )?lists?\b`,
      'gi',
    ),
    'was $2 delisted by the $3',
  ],
  [
    new RegExp(`^(?:the )?(${listers}) (?:cyber )?(?:sanctions )?list,? (.{0,30}?)[-–:,]+ *any (.{3,40}?) on it$`, 'i'),
    'did the $1 sanction any $3 $2',
  ],
  [/\b(?:full |complete )?roll ?call of\b/gi, 'list of'],
  [/\bwhy (?:had|was) (it|he|she) (?:been )?put there\b/gi, 'why was $1 sanctioned'],
  // “Which firms did OFAC hit”, “why did the Treasury hit Sinbad”.
  [/\b((?:did|has|have) (?:the )?(?:us )?(?:ofac|treasury)) (?:hit|go after)\b/gi, '$1 sanction'],
  [/\b(?<!\b(?:hackers|intruders|who|attack) )(ofac|treasury) (?:hit|went after) (?!by\b)/gi, '$1 sanctioned '],
  // “Were prosecutors in Japan handed a case over the servers”.
  [/\b(was|were) (.{4,40}?) handed (an?|the) (case|file)\b/gi, '$1 $3 $4 referred to $2'],
  [
    /(?<!\b(?:an?|the|any|no|its|their|his|her|at|by) )\bhand(?:ed|s)? (?!in\b|of\b|(?:an?|the) (?:case|file)\b|.{2,30} sanctions\b)(.{2,30}?) over\b(?: to\b)?/gi,
    'extradited $1 to ',
  ],
  [
    /\b(?:boast(?:ed|s|ing)? (?:of|about)|brag(?:ged|ging|s)? (?:of|about)|stepped forward as (?:the )?authors? of|declared (?:itself|themselves|himself) responsible for|owned up to|(?:took|taken) (?:the )?blame for|copped to)\b/gi,
    'claimed responsibility for',
  ],
  [
    /\bsaid (?:that )?(.{4,40}?) was (?:theirs|its (?:doing|work)|their (?:doing|work))$/i,
    'claimed responsibility for $1',
  ],
  // “What did Russia do back to the US”, “get back at”.
  [/\bdo back to\b/gi, 'do to'],
  [/\b(?:get|got|getting) back at (.{2,30}?) (?:for|over) (?:the )?/gi, 'retaliate against $1 over '],
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
  [/\bsa(?:y|id|ys) (?:they (?:are|were) )?sorry\b/gi, 'apologised'],
  [/^(.{3,40}?)['’]s two cents on /i, 'what did $1 say about '],
  [/\bcrop(?:ped|s)? up in\b/gi, 'hit'],
  // “Sanctions that were lifted”.
  [
    /\b((?:cyber )?(?:sanctions|listings|designations)) (?:that|which) (?:were|have been|are|got) (lifted|removed)\b/gi,
    '$2 $1',
  ],
  // “For laundering the loot”, “for helping X dodge sanctions”.
  ...allAs(
    '',
    /(?<!^who (?:was|were|has been) \p{L}+ )\bfor (?:laundering|washing|cleaning|moving) (?:the |its |their |his |that |stolen )*(?:loot|proceeds|money|funds|crypto|haul|takings|coins)$/iu,
    /(?<!^who (?:was|were|has been) \p{L}+ (?:with|for|of) )\b(?:dodg|evad|circumvent|bypass|skirt)(?:e|ing|ed|s)? (?:the )?(?:\p{L}+ )?sanctions\b/giu,
  ),
  // “The removal of the botnet”.
  [/\bremoval of (?=.*\b(?:botnet|malware|servers?|domains?|infrastructure|implants?)\b)/gi, 'takedown of '],
]
