import { also, type Turns } from './turn-words.ts'

/** The same question of something else: “and WannaCry”. */
export const elsewhere: Turns = [
  // “Give me the same for 2024”, “can you do WannaCry too”, “instead of NotPetya, what about WannaCry”.
  [
    `(?:about |do |for |answer )?(?:the )?same(?: question| q| thing| again| list| answer)? (?:for|with|about|on|of|in) (.+?)${also}`,
    'and $1',
  ],
  [String.raw`do (?:the )?((?:\S+ ){0,3}?\S+?)(?:,? please| too| then| instead| as well)+`, 'and $1'],
  [String.raw`do ((?:19|20)\d\d)`, 'and $1'],
  [`(?:instead of|rather than) .+?, (?:what about |how about )?(.+)`, 'and $1'],
  [`(?:switch|swap|replace) .+? (?:for|with|by) ([^,]+)(?:,.*)?`, 'and $1'],
  [`(?:what would the answer be for|who was it for|what does (?:that|the) list look like for) (.+)`, 'and $1'],
  [`(?:let me ask about|(?:and )?if you take) (.+?) instead(?:[:,].*)?`, 'and $1'],
  [`not (?:the )?.{2,40}?[,;] (?:but |rather |i meant? )?(?:the )?((?:\\S+ ){0,4}\\S+)`, 'and $1'],
  [`(?:no, )?(?:the )?(?:whole|all)(?: of| year)* (\\d{4})`, 'and in $1'],
  ['(?:only|just) (?:the )?technical(?: ones| attributions| findings)?', 'technical attributions'],
  ['moving on to ([^,]+)', 'and $1'],
  ['how did it go with ([^,]+)(?:,.*)?', 'and $1'],
  [
    String.raw`(?!(?:who|what|when|why|how|which|did|does|has|have|was|were|is|are|any)\b)(?:ok,? )?([^,]{2,30}?),? (?<!\b(?:since|before|until|by|back|and|till) )then`,
    'and $1',
  ],
]
