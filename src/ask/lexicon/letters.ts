const wh = '(?:who|whom|whose|what|when|why|which|how|whether)'
const asked = String.raw`(?:(?:by|in|on|for|over|from|to|of|against|with|under|at) )?${wh}\b`
/** Who writes: “our compliance department”, “a bank in Auckland”. */
const writer = String.raw`(?:i|we|it would|(?:my|our) (?!(?:list|attack|hack|man|group)\b)[\p{L}-]+(?: [\p{L}-]+){0,4}?|(?:an?|one of (?:my|our)) (?:client|customer|bank|firm|company|colleague|friend|partner|reader|listener|editor|journalist|lawyer|student)s?)`
const learn =
  '(?:verify|check|know|learn|understand|establish|ascertain|find out|see|clarify|confirm|determine|recapitulate|ask|asks|asked|asking|wonder|wonders|wondering|tell|told|say|hear|inquire|enquire)(?: (?:me|us|you|for))?'
const topic = `(?:with (?:regard|respect|reference) to|in (?:connection|relation) (?:with|to)|as (?:regards|concerns|for)|regarding|concerning|turning to|on the (?:subject|matter|question) of|having (?:just |now |again )?(?:read|heard|written)(?: again)? (?:about|of))`
const then = '(?:within (?:an?|a few|some|two|three) (?:hours?|days?|weeks?|months?) of|in the (?:aftermath|wake) of)'

const done = '(?:done|announced|imposed|made|happen(?:ed)?|published|issued|take place|come|came|stands?|respond)'
/** What every fact has beside it: its day, who did it, and to whom. */
const told = String.raw`(?:by (?:which|what) (?:authority|authorities|countries|country|states?|bod(?:y|ies))|against (?:whom|which \p{L}+)|on (?:what|which) (?:day|date)s?|in (?:what|which) (?:year|order)|country by country|(?:since )?when)(?: (?:was|were|did|has|have|is|does)? ?(?:it|this|that|they|he|she|each|these|those)\b[^,;:?]{0,20}?\b${done}\b[^,;:?]{0,30}| ${done}\b[^,;:?]{0,30})?`

const wouldBeGlad =
  '(?:should|would) (?:be|very much|greatly)? ?(?:most |very |so )?(?:grateful|glad|obliged|appreciate it|thankful) if you (?:could|would|can)(?: please| kindly)?'

/** What a letter says around its question, and what it comes to; one after the other. */
export const letters: readonly [RegExp, string][] = [
  // “…, as they say, …”, “for its part”, “according to what you have stored”.
  [
    /,? as (?:they|some|many|one|i|we|you|one of \p{L}+ \p{L}+) (?:say|says|would|wrote|claim|claims|put it|know|have expected|believe)\b[^,;:?]*(?=[,;:?]|$),?/giu,
    '',
  ],
  [/,? for (?:its|their|his|her) (?:own )?part,?(?= |$)/gi, ''],
  [
    /,? (?:according to|from|on|in) (?:what you have (?:stored|on file|on record)|your (?:own )?(?:records?|files?|archive|database))(?=[,;:?]|$),?/gi,
    '',
  ],
  // “Can this be confirmed?”
  [/^(.{20,}?)[;,.:] *(?:can|could) (?:this|that|it) be confirmed\W*$/i, 'is it true that $1'],
  // “Which sanctions …: by which authority, against whom, and on what day?”: told with each fact.
  [
    new RegExp(
      String.raw`^(.*\b(?:who|whom|which|what|every|all|each)\b.{12,}?)(?:[:;] ?|,? and |, )${told}(?:(?:,? and |, )${told})*\W*$`,
      'iu',
    ),
    '$1',
  ],
  // “As I am preparing a note for the Senate, may I ask …”, “acting as counsel for a university, I wonder …”
  [
    /^(?:(?:as|since|because|while|given that) (?:i|we|my|our)\b|(?:acting|speaking|writing|working) (?:as|for|on)\b|on behalf of (?:an?|my|our)\b|for the (?:purposes?|sake|benefit) of\b)[^,;:?]{3,80}(?:,| (?=i\b|we\b)) ?/iu,
    '',
  ],
  // “Beyond lending its voice to its partners, did New Zealand …”; “by naming it, did it” points back.
  [
    /^(?:beyond|besides|apart from|while|without) \p{L}+ing [^,;:?]{5,90}, (?=(?:did|has|have|was|were) (?!.*\b(?:it|this|them)\b))/iu,
    '',
  ],
  // “…, and could you put them in order”, “be they Finnish or foreign”, “beginning with the earliest”.
  [
    /(?:,? and|[;,]) (?:could|can|would) you (?:please )?(?:put|sort|list|order|set|arrange) them\b[^,;:?]*(?=\W*$|,)/gi,
    '',
  ],
  [/(?<=^there .{12,})[;,] which (?:ones )?are they(?:,? and when\b.*)?\W*$/i, ''],
  [/, (?:be (?:they|it) [^,;:?]{3,50}|\p{L}+ and \p{L}+ alike)(?=[,;:?]|\W*$),?/giu, ''],
  [
    /,? (?:(?:beginning|starting) with the (?:earliest|latest|first|last|most recent)|together with (?:the |their )?(?:names?|dates?|sources?|days?))\b[^,;:?]*\W*$/i,
    '',
  ],
  // “Has it sanctioned Degtyarenko, the hacker of the Cyber Army whom others listed in 2024”: the name says which.
  [
    /^((?:has|have|did|does|was|were) (?!he\b|she\b|it\b|they\b)[^,;:?]{10,})(?<!\b(?:it|this|that|them|him|her)), (?:the|an?) [^,;:?]{3,60} (?:whom|who|which|that) [^,;:?]+\W*$/i,
    '$1',
  ],
  // “I am preparing a note and should be most grateful if you could tell me who …”; “… writing up the affair …” is what “it” points to.
  [
    new RegExp(
      String.raw`^(?:i am|i['’]m|we are|we['’]re) (?:currently )?(?:writing up|writing about|looking into|reading up on) ((?:the )?[^.,:;?]{3,50}?)(?: for (?:an?|our|my|the) [^.,:;?]{3,40})? and ${wouldBeGlad} ${learn} (?=${asked}.*\bit\b)`,
      'iu',
    ),
    '$1: ',
  ],
  [
    new RegExp(
      `^(?:i am|i['’]m|we are|we['’]re) (?:currently )?(?:preparing|writing|drafting|working on|compiling) [^.:;?]{3,90}? and ${wouldBeGlad} ${learn} (?=${asked})`,
      'iu',
    ),
    '',
  ],
  // “For a compliance review on our side could you please set out which”.
  [
    new RegExp(
      `^for (?:an?|our|my|the) [^,;:?]{3,60}?,? (?:could|can|would|may|might) (?:you|i|we) (?:please |kindly )?(?:${learn}|set out|name|give)(?: (?:me|us))? (?=${asked})`,
      'iu',
    ),
    '',
  ],
  // “Please enumerate the sanctions against it”.
  [/(?<=^|[,;:.] )(?:(?:so|and) )?(?:please )?(?:enumerate|itemi[sz]e) (?=\p{L})/iu, 'list '],
  // “Within days of the theft of the files, did …”: over that; “with regard to the theft of the files, who …”: under that.
  [new RegExp(`^${then} ([^,;:?]{4,110}), ([^,;:?]{10,})$`, 'iu'), '$2 over $1'],
  [new RegExp(`^(?:${topic}|${then}) ([^,;:?]{4,110}), (.{10,})$`, 'iu'), '$1: $2'],
  // “Our compliance department must verify by which authorities …”
  [new RegExp(String.raw`^${writer}\b[^.,;:?]{0,90}?\b${learn}(?: here)? (?=${asked})`, 'iu'), ''],
  // “… on interference in elections and would like to know which …”: under that.
  [
    new RegExp(
      `^([^,;:?]{8,90}) and (?:(?:i|we) )?(?:would|should) (?:like|love|be (?:glad|grateful|interested)) to ${learn} (?=${asked})`,
      'iu',
    ),
    '$1: ',
  ],
  [
    new RegExp(
      `(?<=^.{10,}[:;,] )(?:i|we) (?:should|would|['’]d) (?:like|be (?:glad|grateful|interested)) to ${learn} (?=${asked})`,
      'iu',
    ),
    '',
  ],
  [
    new RegExp(
      `(?<=[;:,.] )(?:please |kindly |(?:could|can|would|may|might) (?:you|i|we) (?:please |kindly )?(?:be so kind as to )?)(?:${learn}|set out|name|indicate|mention|add|give)(?: (?:me|us))? (?=${asked})`,
      'iu',
    ),
    '',
  ],
  // “… and mention whether NATO did”, “adding whether it did”: the second question.
  [
    /,? (?:and )?(?:(?:please |also )*(?:mention|add|say|tell (?:me|us)|state|indicate|specify)|adding|mentioning) (?=whether\b)/gi,
    ', and ',
  ],
]
