import { allAs } from './all-as.ts'

/** Roundabout ways to ask who was taken, charged and sentenced, and what they come to; one after the other. */
export const inCourt: readonly [RegExp, string][] = [
  // “Has anybody been put on trial for it”: whoever is charged has not been.
  [/\b(?:been )?put on trial\b|\bstood trial\b|\bstand trial\b/gi, 'convicted'],
  // “Who was indicted for it, and what unit were they from”: it stands with each.
  [
    /^(who(?:m)? (?:was|were|did|has been) .{10,70}?),? and (?:what|which) (?:unit|company|firm|group|service|agency) (?:were|was|is|are|did|does|do) (?:they|he|she) (?:from|of|in|with|part of|serve in|work for|belong to|come from)\W*$/iu,
    '$1',
  ],
  // “Stands indicted”.
  [/\bstands? (indicted|charged|sanctioned|listed)\b/gi, 'is $1'],
  // “Charged with hacking the Treasury”.
  [
    /\b(charged|indicted|accused|arrested|convicted) (?:with|for|of|over) (?:hacking|breaching|attacking|breaking) (?:into )?(?:the )?(?=\p{Lu})/gu,
    '$1 over the hack of ',
  ],
  // “Stood accused by the prosecutors”, “declared as suspects”.
  [/\b(?:stood|stand|stands|was|were|are|is) accused by (?=(?:the )?(?:\p{L}+ )?prosecutors?\b)/giu, 'charged by '],
  [/\bdeclared? (?:as |to be )(?:the )?suspects?\b/gi, 'charged'],
  // “Has the law caught up with anybody for it”, “does he face prosecution”, “did the US bring a case over it”.
  [/^has the law caught up with (.{3,60}?) (?:for|over) /i, 'was $1 charged or arrested over '],
  [
    /\b(?:do|does|did) (.{2,60}?) face (?:criminal |any )?(?:prosecution|charges|trial|proceedings)\b/gi,
    'was $1 charged',
  ],
  [/\bbring (?:an?|any) (?:criminal )?case (?=over\b|for\b)/gi, 'charge anyone '],
  [/\bbring (?:an?|any) (?:criminal )?case against\b/gi, 'charge'],
  [/\bbrought (?:an?|any) (?:criminal )?case against\b/gi, 'charged'],
  [/\bcriminal proceedings (?=(?:in .{2,40}? )?against\b)/gi, 'charges '],
  // “Did Berlin take them to court”.
  [/\b(?:take|haul|drag|bring) (.{2,50}?) (?:to|into|before(?: a| the)?) court\b/gi, 'charge $1'],
  // “Was it a court of the United States that convicted him”.
  [/\b(?:a |the )?(?:courts?|judges?|jur(?:y|ies)) (?:of|in) (?:the )?(?=us\b|uk\b|united\b|america\b)/gi, 'the '],
  [/\b(?:a |the )?(?:courts?|judges?|jur(?:y|ies)) of (?=\p{Lu})/gu, ''],
  // “How long was he locked up for”, “sentenced: how many years”, “how much prison time was meted out over it”.
  [
    /^(.{3,50}?)(?: was| is|,)? (sentenced|jailed|convicted|imprisoned)(?:[:,–-]| -)+ ?(?:to |for )?how (?:many (?:years|months)|long|much(?: time)?)\W*$/i,
    'was $1 $2',
  ],
  ...allAs(
    'what conviction ',
    /^how (?:much|many (?:years|months)(?: of| in)?) (?:(?:prison|jail)(?: time)?|time behind bars) (?:was|were|has been) (?:meted out|handed (?:down|out)|given|imposed) /i,
  ),
  // “What verdict was handed down against him over it”.
  [
    /\bwhat (?:verdict|sentence|judge?ment|prison term) (?:was|were|has been|did .{2,30}?) (?:handed|hand|passed|pass|given|give|imposed?|returned?)(?: down| out)? (?:against|on|to) (.{3,50}?)(?= (?:over|for|in)\b|$)/i,
    'was $1 convicted',
  ],
  [/\b(?:judge|jury|court) (?:find|found|rule|ruled) against (.{3,40})$/i, '$1 convicted'],
  [/^why did the (.{3,40}?) convicted$/i, 'why was $1 convicted'],
  // “Who went down for it”, “whom did they successfully prosecute”.
  [/^(who) (?:all )?went (?:down|to jail|to prison) (?:for|over) /i, '$1 was jailed over '],
  [/\bsuccessfully (?:prosecuted?|tr(?:y|ied))\b/gi, 'convict'],
  // “Has any defendant in the case of it admitted guilt”, “who copped to it in court”.
  [
    /^((?:has|have|did)) (?:any|a|one|either) (?:of the )?(?:defendants?|accused|suspects?) (?:in|over) (?:the case of )?(.+?) (?:ever )?(?:admit(?:ted)? (?:his |her |their )?guilt|confess(?:ed)?|plead(?:ed)?(?: guilty)?|own(?:ed)? up)$/i,
    '$1 anybody plead guilty over $2',
  ],
  [/\b(?:copped to|confessed to|owned up to|admitted(?: to)?) (.{3,50}?) in court\b/gi, 'pleaded guilty over $1'],
  // “Did they manage to get him convicted”.
  [
    /\b(?:manage(?:d|s)? to|succeed(?:ed)? in|able to) (?:get|getting|got) (.{3,50}?) (convicted|arrested|extradited|indicted|charged|jailed|sentenced|delisted|expelled|detained)(?= (?:over|for|in|by|because|to)\b|$)/gi,
    '$2 $1',
  ],
  // “Put in the dock on paper”.
  [/\b(?:been )?(?:put|placed|set|hauled|landed|brought) in the dock(?: on paper)?\b/gi, 'charged'],
  // “Under what charges was he held by Canada”.
  [
    /^(?:under|on|upon|over) (?:what|which) (?:charges?|grounds?|suspicions?|warrants?) (?:was|were|is|are) (.{3,50}?) (?:held|detained|arrested|taken in|picked up|nabbed)(?: by (.{2,30}))?$/i,
    'why was $1 arrested by $2',
  ],
  // “So he was seized by the authorities”.
  [
    /(?<!\b(?:servers?|domains?|sites?|infrastructure|botnet|funds|money|assets|bitcoins?|crypto|market|website) (?:was |were |been )?)\b(?:seized|taken|grabbed|caught|captured) by (?:the )?(?:authorities|police|cops)\b/gi,
    'arrested',
  ],
  [
    /\b(is|are) (.{3,50}?) (?:now )?(?:behind bars|in (?:jail|prison|custody)|under arrest|locked up)$/i,
    '$1 $2 arrested or convicted',
  ],
  [/\b(?:swoop|swooped|swooping|pounced?|descend(?:ed)?) on (?=\p{L})/giu, 'arrested '],
  [/\b(?:officers|hackers|spies|agents|individuals|people|men) or contractors\b/gi, 'people'],
  // “Did a grand jury return an indictment over it”, “what counts does he face”.
  [
    /\bdid (?:a|the|any)(?: federal)? grand jury (?:return|hand up|hand down|issue|file|approve) (an?|any|the) (indictments?|charges)\b/gi,
    'was there $1 $2',
  ],
  [
    /^what (?:counts|charges|offences|allegations) (?:does|did|do|is|are) (.{3,50}?) fac(?:e|ing)\b/i,
    'what was $1 charged with',
  ],
  [/\bthr(?:ow|ew|own|owing) the book at /gi, 'charged '],
  [
    /\baccused? (.{3,50}?) of (?:computer|cyber) ?crimes?(?: in (?:an?|any|the) (?:formal )?(?:charging document|indictment|complaint))?\b/gi,
    'charge $1',
  ],
  // “Did the cuffs ever go on over it”, “has he seen the inside of a cell”, “get its hands on him”.
  [/\bdid the (?:hand)?cuffs (?:ever )?go on (?=over|for)/gi, 'was anybody arrested '],
  [/\b(?:seen|see|saw) the inside of a (?:cell|jail|prison)\b/gi, 'been arrested'],
  [
    /\b(?:manage(?:d)? to )?(?:get|got|laid|lay|lays) (?:(?:its|his|her|their|our) )?hands on (?=(?:any|some|one|\p{Lu}))/gu,
    'arrest ',
  ],
  [
    /\btak(?:e|en|ing) (?:(.{3,50}?) )?into (?:custody|detention)\b|\bstopped and taken into (?:custody|detention)\b/gi,
    'arrested $1',
  ],
  [/\bmov(?:e|ed|ing) in on (?=\p{Lu})/gu, 'arrest '],
  [/\bthe capture of /gi, 'the arrest of '],
  [/\bcatch (?:a single|any|even one) (?:person|one|suspect)\b/gi, 'arrest anybody'],
  [/\bpolice forces? (?:brought|hauled|took|pulled) in\b/gi, 'police arrested'],
  [/\bhauled in (?=\p{Lu})/gu, 'arrested '],
  [/\b(get|got|been|was|were) (?:nicked|remanded|pinched|collared)\b/gi, '$1 arrested'],
  [/\b(was|were) (.{3,50}?) (?:nicked|remanded|collared)\b/gi, '$1 $2 arrested'],
  // “Did he do time for it”, “did they secure a conviction”, “take a plea deal”, “the outcome of his trial”.
  [/^(.{3,50}?) (?:did|has done|is doing) time (?=for|over)/i, 'was $1 jailed '],
  [/\b(?:secured?|w[io]n|obtain(?:ed)?|got|landed) (?:a|any|the) conviction\b/gi, 'convicted anybody'],
  [/\b(?:the )?outcome of the trial of /gi, 'conviction of '],
  [
    /\b(?:cop|copped|take|took|taken|accept(?:ed)?|strike|struck) an? (?:guilty )?plea(?: (?:deal|bargain|agreement))?(?: with (?:the )?\p{L}+(?: \p{L}+)?)?/giu,
    'plead guilty',
  ],
  [
    /^to which (?:offences?|charges?|crimes?|counts?) did (.{3,50}?) (?:own up|admit|confess|plead(?: guilty)?)(?: in court)?$/i,
    'what did $1 plead guilty to',
  ],
  [/^did (?:a|the|any) (?:jury|court|judge) (?:ever )?(?:convict|sentence|jail) (.{3,50})$/i, 'was $1 convicted'],
  [/\bconvicted (?:criminal|felon|offender)\b/gi, 'convicted'],
  [/\bend(?:ed)? up with a criminal record\b/gi, 'were convicted'],
  [/^guilty or not guilty\W+how did it (?:go|end) for (.{3,50})$/i, 'was $1 convicted'],
  [
    /^did (?:the|its|their) case (?:that )?(?:.{2,40}?) (?:built|brought|made|had) against (.{3,50}?) (?:hold up|stand up|succeed|stick)(?: in court)?$/i,
    'was $1 convicted',
  ],
  [/\b(?:judge?ment|verdict) against (?=\p{Lu})/gu, 'conviction of '],
  [/\bbanged up\b/gi, 'jailed'],
]
