/** “Who’s”, “what’s” that are short for “has”: who did it, and not to whom. */
export const shortForHas: readonly [RegExp, string][] = [
  // “Who’s sanctioned Kimsuky”: who has; “what’s China said about i-Soon”: what it has.
  [
    /\bwho['’]?s (?=(?:(?:already|ever|also|publicly|formally) )?(?:sanctioned|blamed|denied|condemned|accused|charged|arrested|indicted|warned|named|attributed|taken down|endorsed|called out|expelled|joined|listed|designated|criticised|criticized) (?!(?:over|for|in|at|by|on|with|under|to|from|as|after|since|and|or|but|so|yet|now|there|here|today|because|during|of|among|between)\b)\S)/giu,
    'who has ',
  ],
  [/\bwho['’]?s (?=(?:called (?:it|them|him|her) out|been (?:blaming|accusing))\b)/giu, 'who has '],
  [
    /\bwhat['’]?s (?=(?:the )?[\p{L}]+(?: (?:korea|zealand|kingdom|states|house|foreign ministry))? (?:(?:said|done|denied|imposed|announced|claimed|condemned|told)\b|(?:accused|blamed|sanctioned) (?!of\b|for\b|over\b|by\b)\p{L}))/giu,
    'what has ',
  ],
]
