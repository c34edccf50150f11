import { blamings } from './blamings.ts'
import { clefts } from './clefts.ts'
import { grounds } from './grounds.ts'
import { idioms } from './idioms.ts'
import { shorthand } from './shorthand.ts'
import { stances } from './stances.ts'

/** Turns of phrase, and what they come to; one after the other. */
export const plainer: readonly [RegExp, string][] = [
  ...idioms,
  // “No, I meant the 2008 one”.
  [/^(?:(?:no|sorry|oops|wait|actually|ah)[, ]+)*(?:i|we) (?:meant|mean) (?=\S)/i, 'and '],
  ...shorthand,
  // “Who is Sandworm (the group)”.
  [/^((?:who|what) (?:is|was|are) [^()]+) \([^()]*\)$/i, '$1'],
  // “Was it the FSB or the GRU behind it”: who was blamed.
  [
    /^(?:was|is) it (?:the )?[\p{L}\d .-]{2,30} or (?:the )?[\p{L}\d .-]{2,30}? (?:that was |who was )?(?:behind|responsible for) /iu,
    'who was blamed for ',
  ],
  // “Was the Colonial Pipeline attack state-sponsored”.
  [
    /^(?:was|is|were|are) (.{3,60}?) (?:an? )?(?:state|government)[- ](?:sponsored|backed|linked|directed|run)(?: (?:attack|hack|operation|campaign))?$/i,
    'was $1 attributed to a state',
  ],
  // “…, oldest first”: every answer has its order.
  [/,? (?:oldest|newest|latest|earliest|most recent) first$/i, ''],
  // “Which people did the EU list but the UK did not”.
  [
    / but (?:the )?([\p{L} ]{2,20}?) (?:did|has|have|does)(?: not|n['’]?t)(?: (?:do so|(?:list|sanction|designate|charge|blame|name)(?:ed|d)?(?: (?:them|him|her|it))?))?(?![\p{L}])/iu,
    ' but not $1',
  ],
  // “And NATO, did it back them”, “and the police, what did they find”.
  [
    /^((?:and |but |so )?)(?:what about |how about )?(?!when\b|after\b|if\b)([^,?]{2,40}), ((?:what |why |when |how )?(?:did|does|do|has|have|had|is|was|were|are)) (?:it|they|he|she) (?!not\b)(?=\p{L})/iu,
    '$1$3 $2 ',
  ],
  ...stances,
  ...blamings,
  // “Which countries joined the US in blaming Russia for it”: those who endorsed it joined too.
  [
    /^((?:which|what|how many) (?:other )?\p{L}+|who) joined (?:with )?(.{2,30}?) in (?:attributing|blaming|accusing|naming) (?!names?\b)/iu,
    '$1 other than $2 blamed or endorsed ',
  ],
  // “Which countries joined the US in sanctioning it”.
  [
    /^((?:which|what|how many) (?:other )?\p{L}+|who) joined (?:with )?(.{2,30}?) in (?=(?:attribut|blam|condemn|sanction|list|accus|nam|charg|denounc|call)ing\b)/iu,
    '$1 other than $2 were ',
  ],
  // “How long did it take for the UK to attribute it”.
  [/\b(did it take|has it taken) for (?=.* to \p{L})/iu, '$1 '],
  // “Which actor has been accused most often”.
  [/^which (?:threat |state )?actors? (?=(?:has|have|is|are|was|were)\b)/i, 'who '],
  // “What sanctions does Tornado Cash face now”.
  [
    /^(?:what|which) sanctions (?:does|do|is|are) (.+?) (?:(?:still|now|currently) (?:face|facing|under)|(?:face|facing|under) (?:now|today|currently|at present))$/i,
    'is $1 still sanctioned',
  ],
  // “Did Tbilisi get Polish backing”.
  [
    /^did (?:the )?([\p{L} ]{3,25}?) (?:get|win|receive) (?:the )?([\p{L} ]{2,20}?)(?:['’]s)? (?:backing|support)\b/iu,
    'did $2 back $1',
  ],
  // “Raise it with Beijing”.
  [/\b(raised?) (?:it|this|that|the (?:matter|issue|attack|hack)) with\b/gi, '$1 with'],
  // “Threw their weight behind Prague”.
  [/\b(?:threw|throw|throws|put|puts) (?:their|its|his|her) weight behind\b/gi, 'backed'],
  // “Laid it at the GRU’s feet”, “at the door of Moscow”.
  [/\b(?:laid|lay|lays|laying) (.{3,50}?) at (?:the )?(?:door|feet|doorstep) of\b/gi, 'blamed $1 on'],
  [/\b(?:laid|lay|lays|laying) (.{3,50}?) at (.{2,30}?)['’]?s? (?:door|feet|doorstep)\b/gi, 'blamed $1 on $2'],
  // “What price is on their heads”.
  [/\b(?:a |the )?price (?:is |was |put )?on (?:their|his|her|its) heads?\b/gi, 'reward is offered for them'],
  // “Number of institutions hit”.
  [/^(?:and |but )?(?:the )?number of (?=\p{L})/iu, 'how many '],
  // “Did CISA put anything out on that”.
  [/\bput (anything|something|a statement) out\b/gi, 'say $1'],
  // “Names, please”.
  [/^(?:and )?(?:the |their |all )?names?(?:,? please)?$/i, 'whom'],
  // “Has been under British sanctions”.
  [/\bbeen under ([\p{L} ]{2,20}?) sanctions\b/giu, 'been sanctioned by $1'],
  // “In what statement did Russia admit it”.
  [
    /^in (?:what|which) (?:statement|speech|interview|press release|document|post|letter|call|briefing|tweet|note|cable) (?=(?:did|does|has|had)\b)/i,
    'when ',
  ],
  // “I am looking for a statement in which Saudi Arabia accuses Iran. Is there one?”
  [
    /^(?:a|any|the|some) (?:statement|text|document|speech|letter|case) (?:in which|where|by which) (.{8,}?)\.? (?:is there (?:one|any|such a thing)|do you have (?:one|any)|does (?:one|it) exist)$/i,
    'is it true that $1',
  ],
  // “Explain the Star Blizzard campaign”.
  [/^(?:explain|describe) (?=the\b)/i, 'about '],
  // “Who goes by the name Yalishanda”.
  [/^who (?:goes|went) (?:by|under) (?:the )?(?:(?:name|nickname|alias|handle|moniker)s? (?:of )?)?/i, 'who is '],
  // “Which firms fell victim to Salt Typhoon”.
  [/\b(?:fell|fall|fallen) (?:victim|prey) to\b/gi, 'were hit by'],
  // “Grinex, the successor of Garantex, …”: the name says which.
  [
    /(\p{L}{3,}), (?:(?:formerly|aka|also known as|once)|(?:the|an?) (?=[^,?]*\b(?:successor|group|firm|company|unit|exchange|mixer|broker|hacker|contractor|vendor|provider|maker|owner|operator|head|leader|chief|minister)s?\b)) ?[^,?]{3,60}(?:,(?! (?:and|or)\b)|:)(?= )/giu,
    '$1',
  ],
  // “Kept quiet”, “stayed silent on the accusation”.
  [/\b(?:kept|keep|stayed|stay|remained|remain) (?:quiet|silent|mum) (?:on|about|over)\b/gi, 'did not respond to'],
  [/\b(?:kept|keep|stayed|stay|remained|remain) (?:quiet|silent|mum)\b|\bsaid nothing\b/gi, 'did not respond'],
  [
    /\b(?:(?:land|g[eo]t|c[ao]me|go|went|put|placed)(?:ed|s)? )?on(?:to)? (?:the |an? )?((?:eu|uk|us|un|ofac|american|british|european|swiss|australian|canadian|japanese|new zealand|nz)(?:['’]s)?) (?:cyber )?(?:sanctions )?(?:black)?lists?\b/gi,
    'sanctioned by the $1',
  ],
  // “Before or after the US”: who was earlier is told either way.
  [/\bbefore or after\b/gi, 'before'],
  // “Was Finland part of the advisory”.
  [
    /^(?:was|were) (.+?) (?:a )?(?:part of|party to|in on|among (?:the )?(?:signatories|authors) of) (?=.*\b(?:advisory|alert|statement)\b)/i,
    'did $1 sign ',
  ],
  ...clefts,
  // “What did the Kremlin say about the Olympic Destroyer charges”: of what the charges were for.
  [
    /^(what (?:did|has|have|does) .{2,40}? (?:say|said|think|tell) (?:about|on|of) (?:the )?.{3,40}?) (?:charges|indictments?|accusations?|allegations?|claims)$/i,
    '$1',
  ],
  // “Who at Microsoft blamed a state”, “which officials at the White House blamed China”.
  [
    /^(?:who|(?:which|what) (?:officials?|people)) (?:at|in|from|within) (?!all\b)(?:the )?([\p{L}\d ]{2,30}?) (?=(?:has |have )?(?:blamed|accused|attributed|condemned|denied|warned|linked|named)\b)/iu,
    'which $1 officials ',
  ],
  // “List Ukrainian officials who blamed Russia”.
  [/^(?:list|name) (?:all |the )*([\p{L}\d' ]{3,40}?) (?:who|that|which) (?=(?:has |have )?\p{L}+ed\b)/iu, 'which $1 '],
  // “Who has Serebriakov been sanctioned by”.
  [/^who (?:has|have|was|were|is|are) (.{3,50}?) (?:been )?(\p{L}+ed(?: (?:or|and) \p{L}+ed)?) by$/iu, 'who $2 $1'],
  // “When was the last time that the UK blamed China”.
  [/\bwhen was the (last|latest|first) time (?:that |when )?(?=\S)/gi, 'when $1 did '],
  // “How sure was the UK that Russia was behind it”.
  [
    /^how (?:sure|confident|certain) (?:is|was|are|were) (.{2,40}?) that (.{2,40}?) (?:was|is|were|are|stood|stands) (?:behind|responsible for|to blame for|the author of) /i,
    'with what confidence did $1 blame $2 for ',
  ],
  // “After the January 2022 website attacks”.
  [
    /\bafter the (?=(?:\p{L}{3,9} )?20\d\d (?:[\p{L}-]+ )?(?:attacks?|hacks?|breach|leaks?|intrusions?|outage)\b)/giu,
    'over the ',
  ],
  // “Yin Kecheng, who is that”.
  [/^([^,]{3,40}?)(?:,| -+) who (?:is|was) (?:that|this|he|she|it)$/i, 'who is $1'],
  [/^(?:on )?(?:what|which) (?:day|date) (?:was|is) it (?:that|when) (?=\S)/i, 'when '],
  // “Why was it in 2019 that France blamed the GRU”.
  [/^(why|when|how) (?:was|is) it ((?:in|on) \S+(?: \d{4})?) that (.{8,})$/i, '$1 $3 $2'],
  // “Being blamed by Tbilisi for the website attacks, what did the Kremlin say”.
  [
    /^(?:after |on )?(?:being|having been) (?:blamed|accused|named|charged|sanctioned) by (?:\S+ ){1,3}?(?:for|over|of) (.{4,60}?), (?=(?:what|how|did|who|when)\b)/i,
    'about $1, ',
  ],
  // “Who was it that”, “why is it that”: no more than who and why.
  [/\b(who|whom|what|why|when|where|how|which(?: [\p{L}-]+){1,2}) (?:was|is) it (?:that|who|which)\b/iu, '$1'],
  // “What is the date Canada”.
  [
    /^(?:on )?(?:(?:(?:what|which) (?:is|was)|i need|i want|give me|looking for) )?the (?:exact )?(?:date|day|month|year)s? (?:(?:that|when|on which|in which) )?(?=[\p{L}\d])(?!of\b)/iu,
    'when ',
  ],
  ...grounds,
]
