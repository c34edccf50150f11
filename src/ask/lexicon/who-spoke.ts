import { ofTheRecord } from './of-the-record.ts'

/** Ways to ask who somebody is or was, who signed, and when one followed another, and what they come to; one after the other. */
export const whoSpoke: readonly [RegExp, string][] = [
  // “Which French official blamed the GRU”: who it was by name.
  [
    /^((?:and |so )?(?:which|what) (?:\p{L}+ )?official) (?=(?:first |publicly |formally )*(?:named|blamed|accused|announced|said|condemned|denied|attributed|confirmed|called|admitted|warned|revealed|spoke|disclosed|pointed|linked|tied|rejected|dismissed|identified)\b)/iu,
    '$1 by name ',
  ],
  // “Who was prime minister of Albania when it blamed Iran”.
  [
    /^who was (?:the )?(?:acting |then )?((?:prime |foreign |defen[cs]e |interior |home )?(?:minister|secretary|president|premier|chancellor)) of ((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (when|at the time) (?:it|they) (?=\S)/iu,
    'who was the $1 of $2 $3 $2 ',
  ],
  // “Who was Iran’s president when Stuxnet was admitted”: whoever spoke as that then.
  [
    /^who was (?:the )?(?:acting |then )?((?!.*\b(?:gru|fsb|svr|mss|rgb|irgc|pla|mois|corp|conti|lazarus|unit|group|gang|sanctioned when|listed when|charged when)\b)(?=(?:us|uk|eu|un|nato|cisa|gchq|ncsc|fbi|nsa|\p{L}+['’]s|\p{L}+ (?:house|high|state|department|foreign|prime|defen[cs]e|interior|president|director|spokes\p{L}+)|.*\bof (?:the )?\S+)\b)(?=.*\b(?:director|attorney general|minister|secretary|president|representative|spokes\p{L}+|head|chancellor|ambassador|commander)\b).{4,60}?) (?:when|at the time(?: that| when)?) (?=\S)/iu,
    'what did $1 say on the day when ',
  ],
  // “Who is the one they call Stern”.
  [
    /^(?:so )?who(?: is|['’]s| was) (?:the (?:one|man|person|woman|hacker|guy) )(?:(?:whom|who|that) )?(?:they call|people call|is called|was called|goes by|known as|called|nicknamed|dubbed) (?=[\p{L}\d“"])/iu,
    'who is ',
  ],
  // “How did Zakharova answer Berlin’s charge about Ghostwriter”: no court charged.
  [
    /\b(answer(?:ed)?|(?:react|respond|repl)(?:y|ied|ed)? to|rebut|dismiss|reject|deny) ((?:the )?\p{Lu}\p{L}+(?:['’]s?)? )charge(?= (?:about|over|of|that|on)\b)/giu,
    '$1 $2accusation',
  ],
  // “Who was on Wellington’s first ever list for Russian cyber activity”.
  [
    /^(?:who|which (?:people|persons|companies|firms|names)) (?:was|were|is|are) on ((?:the )?\p{L}+(?: \p{Lu}\p{L}+)?)['’]s? (first|latest|last|newest|most recent)(?: ever)? (?:sanctions )?list(?: (?:for|over|of|on|against) (.{3,60}?))?\W*$/iu,
    'whom did $1 sanction on the $2 occasion over $3',
  ],
  // “Canada’s Russian embassy”.
  [
    /\b(\p{Lu}\p{L}+)['’]s (russian|chinese|iranian|north korean|american|british|us|uk) embassy\b/giu,
    'the $2 embassy in $1',
  ],
  // “When did Britain join the US in sanctioning Aeza”: when it did.
  [
    /^((?:and |so )?(?:when|on (?:what|which) (?:day|date)|why) (?:did|has|have) .{2,30}?) (?:join|joined) .{2,40}? in (?=(?:sanction|list|blam|accus|condemn|attribut|charg|indict|expel|designat|blacklist|nam)\p{L}*ing\b)/iu,
    '$1 ',
  ],
  // “Who is Yunhe Wang and when was he sanctioned”: his page, and the act with its day, its law and its matter.
  [
    /^(who(?: is|['’]s) (?!it\b|this\b|that\b)[\p{L}\d. ’'-]{3,40}?),? and (?:when|why|over what|for what|where|under (?:what|which) \p{L}+) (?:was|is|were|has) (?:he|she|it|they)(?: been)? (sanctioned|listed|designated|charged|indicted|arrested|blamed|blacklisted|delisted)(?=\W*$)/iu,
    '$1 and who $2 him',
  ],
  // “Who did he work for”, “by whom is he employed”: his page tells.
  [/^(?:and )?(?:for whom|who) (?:did|does|do|is|was) (he|she) work(?:ing|s)?(?: for)?(?=\W*$)/iu, 'who is $1'],
  [
    /^(?:and )?by whom (?:was|is) (he|she) employed(?=\W*$)|^(?:and )?who (?:employed|employs) (him|her)(?=\W*$)/iu,
    'who is he',
  ],
  // “Finnish parliament hack, who did it”.
  [
    /^(?:the )?((?:\p{L}+ ){1,4}(?:hack|attack|breach|intrusion|leak|theft|heist|compromise|outage)),? who (?:did|carried out|was behind|is behind) (?:it|that|this)(?=\W*$)/iu,
    'who was behind the $1',
  ],
  // “Name every agency behind the Volt Typhoon advisory”.
  [
    /^(?:(?:list|name|give me|show) (?:me )?)?(?:every|all|each|all of)(?: the)? (agenc(?:y|ies)|countr(?:y|ies)|governments?|states?) (?:behind|that signed|who signed|which signed|that issued) the ((?:(?!attacks\b|named\b|hacks\b)\S+ ){1,5}?(?:advisory|alert|statement))(?=\W*$)/iu,
    'which $1 signed the $2',
  ],
  ...ofTheRecord,
]
