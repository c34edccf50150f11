const itDid = (verbs: string): string => String.raw`(?:it|they|he|she) (?:had )?(?:${verbs})\p{L}*\b[^,]{2,60}?`
const said = 'blam|nam|accus|attribut|condemn'
const listed = 'sanction|charg|list'
const aTime = String.raw`(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d`

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const year = String.raw`((?:19|20)\d\d)`
const to = '(?: (and|to|until|till|through) | ?[-–—] ?)'

/** Days and years that are said otherwise than by their numbers, and what they come to; one after the other. */
export const timesInWords: readonly [RegExp, string][] = [
  // “Was anyone sanctioned today”: on this day, and not as it stands.
  [
    /^((?:and )?(?:was|were|did|has|have|who|what|which|any|how many) (?!.*\b(?:is|are|as of|by|until|still|under)\b).{4,}?) today\W*$/iu,
    '$1 this day',
  ],
  // “On the day the US charged them, did the EU do anything?”, “on the same day as Australia over Medibank”: when, at the end.
  [
    /^on (the (?:very )?day (?:on which |that |when )?(?!(?:after|before|of|it|they|he|she)\b)[^,]{8,80}), (?=\S)(.{6,}?)\W*$/iu,
    '$2 on $1',
  ],
  [
    /^(.{6,60}?) (?:on )?(the (?:very )?same day as (?:the )?\p{L}+(?: kingdom| states| union| korea| zealand)?) ((?:over|for) .{3,50}?)\W*$/iu,
    '$1 $3 on $2',
  ],
  [
    new RegExp(`\\b(?:in |during |within )?(?:the )?first week of (${month}),? (?:of )?${year}\\b`, 'giu'),
    'between 1 $1 $2 and 7 $1 $2',
  ],
  [
    /\b(?:in |during |over )?the (?:decade|years|period) (?:from )?((?:19|20)\d\d) ?(?:-|–|—|to) ?((?:19|20)\d\d)\b/gi,
    'from $1 to $2',
  ],
  // “Winter 2018-2019”: a season, and no games.
  [/\bwinter(?: of)? ((?:19|20)\d\d) ?[-–/] ?(?:20)?(\d\d)\b/gi, 'winter of $1/$2'],
  // “From 3 to 6 May 2024”, “between 3 May and 6 May 2024”, “March 25 to 26, 2024”, “19–21 December 2018”.
  [new RegExp(`\\b(between|from) ${date}${to}${date} (${month}),? ${year}\\b`, 'giu'), '$1 $2 $5 $6 and $4 $5 $6'],
  [new RegExp(`\\b${date} ?[-–—] ?${date} (${month}),? ${year}\\b`, 'giu'), 'from $1 $3 $4 to $2 $3 $4'],
  [new RegExp(`\\b${date} (${month})${to}${date} (${month}),? ${year}\\b`, 'giu'), '$1 $2 $6 $3 $4 $5 $6'],
  [new RegExp(`\\b(${month}) ${date}${to}(?:(${month}) )${date},? ${year}\\b`, 'giu'), '$2 $1 $6 $3 $5 $4 $6'],
  // “In the first half of the year 2021”, “the last three months of 2020”: a part of it, and no order.
  [
    /\b(half|quarter|months?|weeks?|days|end|beginning|start|spring|summer|autumn|fall|winter) of the year (?=(?:19|20)\d\d\b)/gi,
    '$1 of ',
  ],
  [/\blast six months of (?=(?:19|20)\d\d\b)/gi, 'second half of '],
  [/\b(?:in|during|within) the last two months of ((?:19|20)\d\d)\b/gi, 'between November and December $1'],
  // “Attributed to Moscow in the October 2016 statement”.
  [
    /\bin the ((?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d) (?:joint )?(?:statement|declaration|announcement|communiqu[ée])\b/gi,
    'in $1',
  ],
  // “In its yearly assessment”.
  [
    /\bin (?:its|their|his|her|an?) (?:yearly|annual|latest|monthly|quarterly) (?:threat |risk |security )?(?:asses\w+|reports?|reviews?|bulletins?)\b/gi,
    '',
  ],
  [/\bchristmas\b,?(?: of| in)? ?(?=(?:19|20)\d\d\b)/gi, 'December '],
  [/\bnew year['’]?s['’]? eve\b,?(?: of| in)? ?(?=(?:19|20)\d\d\b)/gi, '31 December '],
  // “On 31 December 2024 over meddling in that year’s election”.
  [/\b((?:19|20)\d\d)\b(.*?)\bthat (?:same )?year['’]s\b/gi, '$1$2the $1'],
  // “Before it blamed Beijing for it on 19 July 2021”, “after its listings of July 2020”: when that was.
  [new RegExp(String.raw`\b(before) ${itDid(`${said}|${listed}`)} (?:on|in) (${aTime})\b`, 'giu'), '$1 $2'],
  // “After it blamed Moscow in May 2024”: that month too.
  [new RegExp(String.raw`\b(?:after|since) ${itDid(said)} (?:on|in) (${aTime})\b`, 'giu'), 'since $1'],
  [new RegExp(String.raw`\b(after|since) ${itDid(listed)} (?:on|in) (${aTime})\b`, 'giu'), '$1 $2'],
  [
    /^(after|since|following|before) (?:its|their|the) [^,]{0,30}?(?:listings?|sanctions|designations?|charges|indictments?|attributions?) (?:of|in|on) ((?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d), /iu,
    '$1 $2, ',
  ],
  // “Before the formal attribution of April 2021”.
  [
    /\b(before|after|since|until) (?:its|their|the) (?:\p{L}+ ){0,2}(?:listings?|sanctions|designations?|charges|indictments?|attributions?|statement|announcement|declaration) (?:of|in|from) (?=(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d\b)/giu,
    '$1 ',
  ],
  // “Did Germany wait until 2020 to blame the GRU”, “Germany waited until 2020 before naming it”: it did not before.
  [
    /^(?:did )?((?:the )?[\p{L} ]{2,40}?) wait(?:ed)? until ((?:(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d)) (?:to|before) (\p{L}+?)(?:ing)? (.+)$/iu,
    'is it true that $1 did not $3 $4 until $2',
  ],
  // “The FBI needed two months to pin it on North Korea”, “France waited eight years before naming the GRU”: how long it was.
  [
    /^(?:is it true (?:that )?)?((?:the )?[\p{L} ]{2,30}?) (?:needed|took|waited) (?:(?:about|almost|nearly|over|more than|less than|only|just) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?|years?) (?:to|before) (nam|blam|accus|attribut)(?:e|ing)? (.+?)(?: - is (?:this|that) true)?\W*$/iu,
    'how long did $1 take to $2e $3',
  ],
  [
    /^(?:is it true (?:that )?)?((?:the )?[\p{L} ]{2,30}?) (?:needed|took|waited) (?:(?:about|almost|nearly|over|more than|less than|only|just) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?|years?) (?:to|before) pin(?:ning)? (.+?) on (.+?)\W*$/iu,
    'how long did $1 take to blame $3 for $2',
  ],
  // “On 15 April 2021 and not earlier”.
  [
    /\b(in|on) ((?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d),? (?:and|but) not (?:earlier|sooner|before(?: (?:that|then))?)\b/giu,
    'only $1 $2',
  ],
  // “In 2024 and later”.
  [
    /\bin ((?:\p{L}+ )?(?:19|20)\d\d) (?:and|or) (?:later|afterwards|after(?: that)?|since|beyond|onwards)(?=\W*$|,)/giu,
    'since $1',
  ],
]
