const wh = '(?:who|whom|whose|what|when|why|which|how|whether)'
const asked = String.raw`(?:(?:by|in|on|for|over|from|to|of|against|with|under|at) )?${wh}\b`
/** Who writes: “our compliance department”, “a bank in Auckland”. */
const writer = String.raw`(?:i|we|it would|(?:my|our|an?|one of (?:my|our)) (?!(?:list|attack|hack|man|group)\b)[\p{L}-]+(?: [\p{L}-]+){0,4}?)`
const learn =
  '(?:verify|check|know|learn|understand|establish|ascertain|find out|see|clarify|confirm|determine|ask|asks|asked|asking|wonder|wonders|wondering|tell|told|say|hear|inquire|enquire)(?: (?:me|us|you|for))?'
const topic = `(?:with (?:regard|respect|reference) to|in (?:connection|relation) (?:with|to)|as (?:regards|concerns|for)|regarding|concerning|turning to|on the (?:subject|matter|question) of|having (?:just |now |again )?(?:read|heard|written)(?: again)? (?:about|of))`

const done = '(?:done|announced|imposed|made|happen(?:ed)?|published|issued|take place|come|came|stands?|respond)'
/** What every fact has beside it: its day, who did it, and to whom. */
const told = String.raw`(?:by (?:which|what) (?:authority|authorities|countries|country|states?|bod(?:y|ies))|against (?:whom|which \p{L}+)|on (?:what|which) (?:day|date)s?|in (?:what|which) (?:year|order)|country by country|(?:since )?when)(?: (?:was|were|did|has|have|is|does)? ?(?:it|this|that|they|he|she|each|these|those)\b[^,;:?]{0,20}?\b${done}\b[^,;:?]{0,30}| ${done}\b[^,;:?]{0,30})?`

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
  [/,? if (?:you could be so (?:good|kind)|it (?:is|were) possible)(?=[,;:?]|$)/gi, ''],
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
  // “With regard to the theft of the files, who …”: under that.
  [new RegExp(`^${topic} ([^,;:?]{4,110}), (.{10,})$`, 'iu'), '$1: $2'],
  // “Our compliance department must verify by which authorities …”
  [new RegExp(String.raw`^${writer}\b[^,;:?]{0,90}?\b${learn}(?: here)? (?=${asked})`, 'iu'), ''],
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
