/** Whose act was joined. */
const theirs =
  "(?:(?:us|uk|eu|five eyes|nato|g7|american|british|allied|joint|western|collective|public|formal|danish|dutch|german|australian)(?:'s)? )*"

/** Ways to say who joined in blame and sanctions, and over what, and what they come to; one after the other. */
export const joinings: readonly [RegExp, string][] = [
  // “Who joined the US on the Georgia 2019 attribution”.
  [
    /^(who|which .{3,25}?) joined (?:the )?(\S+(?: \S+)?) (?:on|in|over) (?:the )?(.{3,40}?) attribution$/i,
    '$1 other than $2 attributed or endorsed $3',
  ],
  // “Which states joined the attribution of it”, “did Canada join the Five Eyes attribution of it”: either is to join.
  [
    new RegExp(String.raw`\bjoined (?:in )?(?:the )?${theirs}attribution of (?:the )?`, 'gi'),
    'attributed or endorsed ',
  ],
  [new RegExp(String.raw`\bjoin (?:in )?(?:the )?${theirs}attribution of (?:the )?`, 'gi'), 'attribute or endorse '],
  [/\bjoined the (?!attribution)(.{3,40}?) attribution$/i, 'attributed or endorsed $1'],
  [/\bjoin the (?!attribution)(.{3,40}?) attribution$/i, 'attribute or endorse $1'],
  // “Did Norway join the EU sanctions over it”.
  [
    new RegExp(String.raw`\bjoin(?:ed)? (?:the )?${theirs}(?:cyber )?sanctions (?=(?:on|over|against)\b)`, 'gi'),
    'imposed sanctions ',
  ],
  // “The cyber operations that the US stands accused of”.
  [
    /^(?:(?:list|name|which|what|are|all|the) )+((?:cyber )?(?:operations|attacks|hacks|campaigns)) (?:is it )?(?:that )?(?:has )?(?:the )?(.{2,25}?) (?:was |is |has been |been |stands )+accused of(?: conducting| being behind)?\b/i,
    'which $1 were attributed to $2',
  ],
  // “Biggest heists blamed on North Korea”.
  [
    /^(?:the )?(?:(?:biggest|largest|top|major|main|worst|all) )*((?:\p{L}+ )?(?:heists|thefts|hacks|attacks|breaches|campaigns)) ((?:blamed|pinned) on|(?:attributed|linked|ascribed) to) /iu,
    'which $1 were $2 ',
  ],
  // “Sanctions that were lifted”.
  [
    /\b((?:cyber )?(?:sanctions|listings|designations)) (?:that|which) (?:were|have been|are|got) (lifted|removed)\b/gi,
    '$2 $1',
  ],
  // “MuddyWater: who pinned that on Iran”.
  [
    /^([^,:]{3,40}?)(?:[,:]| -+) who ((?:blam|pinn|accus|attribut|nam|sanction|charg|indict|list)\p{L}*) (?:that|this|it|them|him|her)(?: one)?\b/iu,
    'who $2 $1',
  ],
  // “Did the British follow Washington in blacklisting him”.
  [/^((?:did|has|have) .{2,30}?) (?:follow|followed|join|joined) .{2,30}? in (?=\p{L}+ing\b)/iu, '$1 '],
  // “Says that APT39 works for Tehran”.
  [
    /\b((?:say|said|says|state|stated|claim|claimed|think|thinks)(?: (?:publicly|openly|officially|on record))?(?: that)?) (\S.{1,30}?) (?:works|worked|is working|acts|acted|operates|operated) (?:for|on behalf of) /gi,
    '$1 $2 was tied to ',
  ],
  // “Which officers does Estonia suspect of it”.
  [/\b(do|does|did) ((?:the )?\p{L}+(?: \p{L}+)?) suspect of (?=\S)/giu, '$1 $2 accuse of '],
  // “On what evidence”, said otherwise.
  [
    /^what (?:evidence|proof|intelligence|reasons?|grounds|basis) (?:did|do|does|has|have|had) (.{2,40}?) (?:give|gave|given|cite|cited|offer|offered|present|presented|produce|produced|provide|provided|have|had|rely on|use|used) (?:when|as|for|in) (?:it|they|he|she|(?=(?:blam|accus|attribut|hold|nam)ing\b)) ?/iu,
    'why did $1 ',
  ],
  // “Was Britain part of the sanctions on him”.
  [
    /^((?:and |so |but )?)(?:was|were|is) (.{2,30}?) (?:a )?part of the (?:sanctions|listings?|designations?) (?:on|of|against) /iu,
    '$1did $2 sanction ',
  ],
  // “For laundering the loot”, “for helping X dodge sanctions”.
  [
    /(?<!^who (?:was|were|has been) \p{L}+ )\bfor (?:laundering|washing|cleaning|moving) (?:the |its |their |his |that |stolen )*(?:loot|proceeds|money|funds|crypto|haul|takings|coins)$/iu,
    '',
  ],
  [
    /(?<!^who (?:was|were|has been) \p{L}+ (?:with|for|of) )\b(?:dodg|evad|circumvent|bypass|skirt)(?:e|ing|ed|s)? (?:the )?(?:\p{L}+ )?sanctions\b/giu,
    '',
  ],
  // “The removal of the botnet”.
  [/\bremoval of (?=.*\b(?:botnet|malware|servers?|domains?|infrastructure|implants?)\b)/gi, 'takedown of '],
  // “Went on the list with NSO Group”: beside it.
  [/\btogether with\b/gi, 'alongside'],
]
