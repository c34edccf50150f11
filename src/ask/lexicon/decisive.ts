const lead = `(?:(?:is it|it is|it['’]s|is it not) (?:still )?(?:true|right|correct|so|the case) that |(?:the|our|this|an?) (?:article|draft|piece|report|text|story|colleague|reader|source)(?: says| claims| states| has it)(?: that)? |it says here (?:that )?)`
const tag = `(?:[,.;:]? ?(?:[-–—] )?(?:correct|right|true|yes|no|is (?:that|this|it) (?:so|right|true|correct)|can (?:that|this) stay|checks? out|isn['’]t (?:it|that so)))`
const done = String.raw`(?:(?:has|have|had) )?(?:publicly |formally |officially |also )*\p{L}{2,}ed`
const name = String.raw`(?:the )?[\p{L}\d][\p{L}\d’'.-]*(?: [\p{L}\d][\p{L}\d’'.-]*){0,3}?`
const names = `${name}(?:(?:,| and|, and) ${name}){0,2}`
const number = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)`
const asksItself = '(?!who|what|when|which|why|how|did|has|have|was|were|is|are|does|do)'

/** A sentence to be checked, with what opens it and what asks whether it is so, one of which there has to be. */
const claims = (claim: string, question: string): [RegExp, string][] => [
  [new RegExp(`^${lead}${claim}${tag}?[?. ]*$`, 'iu'), question],
  [new RegExp(`^${asksItself}${claim}${tag}[?. ]*$`, 'iu'), question],
]

/** Sentences to be checked of which a little word decides: only who did it, after whom, how much later. */
export const decisive: readonly (readonly [RegExp, string])[] = [
  // “Only Microsoft attributed ToolShell, correct?”
  ...claims(
    `(?:it (?:was|is) )?(?:only|solely|just|exclusively) (${names}) (?:who |that |which )?(${done} .+?)`,
    'has only $1 $2',
  ),
  // “The US was the sole country to charge someone over Emotet. True?”
  ...claims(
    `(${name}) (?:was|is|remains|has been) the (?:only|sole|lone|single) (?:country|state|one|government|party|body|company|agency|nation|ally)(?: so far)? (?:to|that|which|who) (.+?)`,
    'was $1 the only one to $2',
  ),
  // “Ukraine only accused Moscow of it after Britain did. Is that so?”
  ...claims(
    `(${name}) (?:only |first )?(${done}) (.+?) (?:only )?after (${name}) (?:did|had)(?: so| it)?`,
    'has $4 $2 $3 before $1 did',
  ),
  // “Australia blamed China for it two days after the UK. Correct?”
  ...claims(
    `(${name}) (?:only )?(${done}) (.+?) (?:only |just |exactly )?${number} (?:days?|weeks?|months?|years?) (?:after|later than) (?:the fact|it|that|the event)`,
    'how long after the attack did $1 $2 $3',
  ),
  ...claims(
    `(${name}) (?:only )?(${done}) (.+?) (?:only |just |exactly )?${number} (?:days?|weeks?|months?|years?) (?:after|later than) (${name})(?: did)?`,
    'how long after $4 did $1 $2 $3',
  ),
  // “Beijing denied the Czech accusation two days later, right?”
  ...claims(
    `(${name}) (?:only )?(${done}) (.+?) (?:only |just |exactly )?(?:${number} (?:days?|weeks?|months?|years?) later|the (?:next|following|same) day)`,
    'when did $1 $2 $3',
  ),
  // “Is it right that all Five Eyes blamed the Russian military for it”.
  ...claims(`((?:all|every|each)(?: of)? .{3,30}?) (${done} .+?)`, 'did $1 $2'),
  // “It is still the case that Australia never sanctioned anybody”.
  [/^is it still the case that /iu, 'is it true that '],
]
