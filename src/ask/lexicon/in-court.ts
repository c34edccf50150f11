import { allAs } from './all-as.ts'

/** Roundabout ways to ask who was taken, charged and sentenced, and what they come to; one after the other. */
export const inCourt: readonly [RegExp, string][] = [
  // “Who is wanted for WhisperGate”.
  [
    /^(?:and |so )?who(?:['’]s| is| are| was| were) (?:still )?wanted (?:for|over) (?=\S)/iu,
    'whom did anyone charge over ',
  ],
  // “Is he still at large”: whether he was arrested.
  [
    /^((?:and |so |but )?)(?:is|was) (he|she|it|.{3,40}?) (?:still |now )?(?:at large|on the run|a free man|a fugitive)\W*$/iu,
    '$1was $2 arrested',
  ],
  [
    /^((?:and |so |but )?)(?:are|were) (they|.{3,40}?) (?:all )?(?:still |now )?(?:at large|on the run|fugitives)\W*$/iu,
    '$1were $2 arrested',
  ],
  // “Has anybody been put on trial for it”: whoever is charged has not been.
  [/\b(?:been )?put on trial\b|\bstood trial\b|\bstand trial\b/gi, 'convicted'],
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
  [/\bbring (?:an?|any) (?:criminal )?case against\b/gi, 'charge'],
  [/\bbrought (?:an?|any) (?:criminal )?case against\b/gi, 'charged'],
  // “Did Berlin take them to court”.
  [/\b(?:take|haul|drag|bring) (.{2,50}?) (?:to|into|before(?: a| the)?) court\b/gi, 'charge $1'],
  // “Was it a court of the United States that convicted him”.
  [/\b(?:a |the )?(?:courts?|judges?|jur(?:y|ies)) (?:of|in) (?:the )?(?=us\b|uk\b|united\b|america\b)/gi, 'the '],
  // “How much prison time was meted out over it”.
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
  // “Who went down for it”, “whom did they successfully prosecute”.
  [/^(who) (?:all )?went (?:down|to jail|to prison) (?:for|over) /i, '$1 was jailed over '],
  // “Under what charges was he held by Canada”.
  [
    /^(?:under|on|upon|over) (?:what|which) (?:charges?|grounds?|suspicions?|warrants?) (?:was|were|is|are) (.{3,50}?) (?:held|detained|arrested|taken in|picked up|nabbed)(?: by (.{2,30}))?$/i,
    'why was $1 arrested by $2',
  ],
  [/\b(?:officers|hackers|spies|agents|individuals|people|men) or contractors\b/gi, 'people'],
  // “What counts does he face”.
  [
    /^what (?:counts|charges|offences|allegations) (?:does|did|do|is|are) (.{3,50}?) fac(?:e|ing)\b/i,
    'what was $1 charged with',
  ],
  [/\bthr(?:ow|ew|own|owing) the book at /gi, 'charged '],
  // “Taken into custody”, “got nicked”.
  [
    /\btak(?:e|en|ing) (?:(.{3,50}?) )?into (?:custody|detention)\b|\bstopped and taken into (?:custody|detention)\b/gi,
    'arrested $1',
  ],
  [/\bpolice forces? (?:brought|hauled|took|pulled) in\b/gi, 'police arrested'],
  [/\b(get|got|been|was|were) (?:nicked|remanded|pinched|collared)\b/gi, '$1 arrested'],
  [/\b(was|were) (.{3,50}?) (?:nicked|remanded|collared)\b/gi, '$1 $2 arrested'],
  // “Did he do time for it”, “did they secure a conviction”, “take a plea deal”, “the outcome of his trial”.
  [/^(.{3,50}?) (?:did|has done|is doing) time (?=for|over)/i, 'was $1 jailed '],
  [
    /\b(?:cop|copped|take|took|taken|accept(?:ed)?|strike|struck) an? (?:guilty )?plea(?: (?:deal|bargain|agreement))?(?: with (?:the )?\p{L}+(?: \p{L}+)?)?/giu,
    'plead guilty',
  ],
  [
    /^to which (?:offences?|charges?|crimes?|counts?) did (.{3,50}?) (?:own up|admit|confess|plead(?: guilty)?)(?: in court)?$/i,
    'what did $1 plead guilty to',
  ],
  [/^did (?:a|the|any) (?:jury|court|judge) (?:ever )?(?:convict|sentence|jail) (.{3,50})$/i, 'was $1 convicted'],
  [/^guilty or not guilty\W+how did it (?:go|end) for (.{3,50})$/i, 'was $1 convicted'],
  [/\b(?:judge?ment|verdict) against (?=\p{Lu})/gu, 'conviction of '],
  // “Charges and warrants”: a warrant is for whoever is charged.
  [/\b(charges|indictments) (?:and|or) (?:arrest )?warrants\b/giu, '$1'],
]
