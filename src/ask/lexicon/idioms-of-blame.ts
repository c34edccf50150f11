import { allAs } from './all-as.ts'
import { blamedStates, listers } from './listers.ts'

const hitAt = 'hit|targeted|struck'
const lister = '(?:the )?(?:us )?(?:ofac|treasury(?: department)?|council of the eu|brussels|fcdo|dfat)'

/** Figures of speech for blame, harm, support and measures, and what they come to; one after the other. To add one is to add a line. */
export const idiomsOfBlame: readonly [RegExp, string][] = [
  // “Deny the charge about Albania”: nobody is charged.
  [
    /\b((?:den(?:y|ies|ied)|disput|reject|dismiss|contest|refut|rebut|rebuff)\p{L}*) (?:(?:the|any|all|these|those|such|its|their) )?(?:charges?|claims?)\b(?! (?:against|of responsibility)\b)/giu,
    '$1 the accusation',
  ],
  [/\b(who|what|why|how|where|when) (?:on earth|in the world|the hell|the heck|the devil|the fuck|tf)\b/gi, '$1'],
  [/ (?:when (?:it|he|she|they)(?:['’]s| is|['’]re| are) at home|(?:straight )?out of the gate)\b/gi, ''],
  // “The MFA of Georgia”: that of whichever state is named.
  [/(?<![-=])\bMFA\b(?!-)/gi, 'foreign ministry'],
  // “Did the minister claim proof of a Russian government role in it”.
  [
    /\bclaim(?:ed|s)? (?:to have )?(?:proof|evidence) of (?:an? |any |the )?(.{3,30}?)(?:['’]s)? (?:role|hand|involvement|part|complicity) in /gi,
    'blame the $1 for ',
  ],
  [/\b(?:reveal(?:ed)?|disclosed?) the (?:true |real )?(?:identity|name) of /gi, 'named '],
  [/\bwho (?:nicked|pinched|swiped|half-inched|made off with|got away with) (?=the\b|all\b)/gi, 'who stole '],
  // Blame: “who got the blame for JBS”, “why did North Korea get the blame”.
  [/\b(who|and|what|which \p{L}+) (?:got|gets|has got) the blame\b/iu, '$1 was blamed'],
  [/\bdid (.{2,25}?) ((?:first|ever|also|really) )?get the blame\b/i, 'was $1 $2blamed'],
  [/\b(?:hung|hang|hangs|stuck) (?=(?:\S+ ){0,5}on\b)/gi, 'pinned '],
  [/\b(?:put|puts) (.{2,30}?) in the frame\b/gi, 'blamed $1'],
  [/\bput (?!(?:it|them|him|her)\b)(.{4,70}?) down to (?=(?:the )?\p{L})/giu, 'attributed $1 to '],
  [/\bwhat fault (did .{2,40}? find) with\b/gi, 'what criticism $1 of'],
  [/\b(did|has|have) (.{2,25}?) (?:ever )?(?:take|taken|accept|accepted|shoulder) the blame for\b/gi, '$1 $2 admit'],
  [/\b(?:took|take|takes) aim at\b|\b(?:threw|throws) (?=(?:\S+ ){1,3}under the bus)/gi, 'blamed '],
  [/\bthrow (?=(?:\S+ ){1,3}under the bus)/gi, 'blame '],
  [/ under the bus\b/gi, ''],
  [/\bcop to\b/gi, 'own up to'],
  [/\b(?:threw|thrown|throws|put|lent) (?:\S+ ){1,3}weight behind\b/gi, 'backed'],
  [/\b(?:throw|put|lend) (?:\S+ ){1,3}weight behind\b/gi, 'back'],
  [/\b(?:is|was|are|were) pulling the strings (?:behind|in|at|of)\b/gi, 'is behind'],
  [/\bspill(?:ed|s)? the beans (?:on|about|over)\b/gi, 'say'],
  [
    new RegExp(
      String.raw`\b(?:said|says|say) (?:that )?it (?:was|is) (?:the )?(${blamedStates}|(?:\w+ )?military|mss|\w+ (?:gang|group|crew|bear|typhoon|panda|kitten|spider)|apt ?\d+|lockbit|conti|revil|darkside|lazarus|sandworm|kimsuky|hafnium)(?=$| (?:that|who|which) )`,
      'gi',
    ),
    'blamed $1',
  ],
  // “Did Supo say China Eduskunta hack”.
  [
    /^((?:did|has) .{2,30}?) (?:say|said) (china|russia|iran|north korea|israel|belarus) (?!(?:was|is|were|are|did|does|had|has|have|carried|carries|hacked|attacked|would|should|could|will|might|must|may|can|behind|of|about|on|over|to|in|and|or|itself|who|which)\b)(?=.{4,}$)/iu,
    '$1 blame $2 over ',
  ],
  // “Who said with certainty that the attack came from Russia”.
  [/\b(said|says|say) with (?:\p{L}+ )?certainty (?=that\b)/giu, '$1 '],
  [/\b(who|which \p{L}+) (stands?|stood) accused\b/giu, '$1 is accused'],
  // Harm.
  [/\b(was|were|got|been) hit for (?=\p{L}+ing\b)/giu, '$1 sanctioned for '],
  [/\b(?:went|gone|go) missing (?=(?:at|from|in)\b)/gi, 'were stolen '],
  [/\b(?:took|takes?|knock(?:ed|s)?|forced) (.{2,40}?) off[- ]?(?:the )?(?:air|line)\b/gi, 'hacked $1'],
  [/\b(was|were|been|got) (?:taken|knocked|forced) off[- ]?(?:the )?(?:air|line)\b/gi, '$1 hacked'],
  [/\b(?:made|make|makes|making|ran|got|walked) (?:off|away) with\b/gi, 'stole'],
  [/\b((?:say|said|says|think|thinks|believe|believes) (?:\S+ )?)(?:went|goes|go) after\b/gi, '$1attacked'],
  [/\bddos(?=ing\b|ed\b)/gi, 'attack'],
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
  [
    /\b(?:pour|throw|threw)(?:ed|s)? cold water on (?:the (?:idea|notion|theory|claims?)|claims?|suggestions?) (?:that|of)\b/gi,
    'cast doubt on whether',
  ],
  [/\b(?:hard|firm|solid|concrete|conclusive) (?=evidence\b|proof\b)/gi, ''],
  [/\bno (?:off?ici?al|formal|firm|clear|definitive|real|sufficient) (?=evidence\b|proof\b|confirmation\b)/gi, 'no '],
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
  [/\b(has|have|had) (.{2,30}?) thrown at\b/gi, '$1 $2 done against'],
  [/\b(?:came|comes|come) down (?:hard )?on\b/gi, 'punished'],
  [/\b(?:pull|pulls) the trigger on\b/gi, 'use'],
  [/\bpulled the trigger on\b/gi, 'used'],
  [/\b(?:pulled|puled|pulls?) the plug on\b/gi, 'took down'],
  [/\b(is|are|was|were) (.{3,40}?) off the hook (?:with|from) (\S+)/gi, '$1 $2 no longer sanctioned by $3'],
  [
    /\bland(?:ed)? (?:itself|himself|herself|themselves) in (?:the )?(\S+) (?:doghouse|bad books)$/gi,
    'get sanctioned by $1',
  ],
  [/\bshow(?:ed|s)? (.{4,40}?) the door\b/gi, 'expelled $1'],
  // “Who called the charges absurd”.
  [
    /\bcall(?:ed|s)? (?:the |those |these )?((?:charges|accusations?|allegations?|claims?|findings?|attributions?)(?: .{1,60}?)?) (?:absurd|baseless|groundless|unfounded|nonsense|ridiculous|fabricated|false|ludicrous|far-?fetched|laughable|fiction)\b/gi,
    'denied the $1',
  ],
  [/\bsent (.{4,40}?) packing\b/gi, 'expelled $1'],
  [/\bsend (.{4,40}?) packing\b/gi, 'expel $1'],
  [/\b(does|do|did) (.{2,25}?) want (?=(?:over|for|in connection with)\b)/gi, '$1 $2 charge '],
  ...allAs(
    'was delisted by the $1',
    new RegExp(
      String.raw`\b(?:(?:was|were|been|is|are) )?(?:got|gets?|gotten|been let|let|came|comes?|taken|pulled|dropped|struck|moved) off (?:of )?the (${listers}) (?:sanctions )?lists?\b`,
      'gi',
    ),
    /\b(?:lost|lose|loses) (?:its|their|his|her) (?:entry|entries|place|places|listing) (?:on|from) the (\S+) (?:sanctions )?lists?\b/gi,
  ),
  [/\bknock(?:ed|s)? (it|them) out\b/gi, 'took down $1'],
  [
    /\bhit (?=(?:in|by) (?:the )?(?:\S+ ){1,2}(?<=['’]s )(?:\S+ ){0,7}(?:sanctions|listings?|designations?)\b)/gi,
    'sanctioned ',
  ],
  // “Which mixers has OFAC hit”: what those who keep lists do to others.
  [new RegExp(`\\b(?<!\\bgot )(?:${hitAt}) by (?=${lister}\\b)`, 'gi'), 'sanctioned by '],
  [
    new RegExp(`\\b(has|have|had) (${lister}(?: (?:ever|also|already))?) (?:${hitAt}|gone after|hit out at)\\b`, 'gi'),
    '$1 $2 sanctioned',
  ],
  // “Issued wanted notices for them”.
  [
    /\b(issued?|issues|put out|published?) (?:an? )?(?:international )?wanted (?:notices?|posters?|alerts?) (?:for|on) /gi,
    'charged ',
  ],
  // “Claimed it as their own work”.
  [
    /\bclaim(?:ed|s)? (.{2,40}?) as (?:its|their|his|her) own(?: (?:work|doing|handiwork|act|attack))?\b/gi,
    'claimed responsibility for $1',
  ],
]
