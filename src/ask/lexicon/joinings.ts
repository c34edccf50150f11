/** Whose act was joined. */
const theirs =
  "(?:(?:us|uk|eu|five eyes|nato|g7|american|british|allied|joint|western|collective|public|formal|danish|dutch|german|australian)(?:'s)? )*"

/** Ways to say who joined in blame and sanctions, and over what, and what they come to; one after the other. */
export const joinings: readonly [RegExp, string][] = [
  // “How many countries joined the US on 19 July 2021 against China”.
  [
    /\b(join(?:ed)? (?:the )?(?:us|uk|eu|americans?|british|united states)) ((?:(?:on|in) [\p{L}\d ]{4,20} )?)against (china|russia|iran|north korea|beijing|moscow|tehran)\b/giu,
    '$1 in blaming $3 $2',
  ],
  // “Did Australia join in on Evil Corp”.
  [
    /^(did|has|have) (.{2,30}?) join(?:ed)?(?: in)? on (?!(?:it|that|this)\b)(?:the )?(.{3,50}?)\W*$/iu,
    '$1 $2 do anything over $3',
  ],
  // “Did the UK follow the EU on the Bundestag sanctions”.
  [
    /^(did|has|have) ((?:the )?[\p{L} ]{2,25}?) (?:ever )?(?:follow(?:ed)?|cop(?:y|ied)|match(?:ed)?) (?:the )?[\p{L}]+ (?:on|in|over|with) (?:the |its )?(.{3,50}?) sanctions\W*$/iu,
    '$1 $2 sanction anyone over $3',
  ],
  // “Which country sanctioned Kimsuky before anyone else”.
  [
    /^(who|which \p{L}+) (\p{L}+ed) (.{3,60}?) before (?:anyone|anybody|everyone|everybody|all others|any other \p{L}+)(?: else)?\W*$/iu,
    '$1 first $2 $3',
  ],
  // “Did the UK sanction it and the EU too”.
  [
    /\b((?:did|has|have) )(.{2,25}?) (sanction|sanctioned|list|listed|blame|blamed|attribute|attributed|charge|charged|condemn|condemned) (.{2,40}?),? and (?:the )?(us|uk|eu|nato|\p{Lu}\p{L}+)(?:,)? (?:too|as well|also)\b/giu,
    '$1$2 and $5 $3 $4',
  ],
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
  // “Which countries joined the October 2024 Evil Corp sanctions”, “who joined in the sanctions on Zservers”.
  [
    /^(who|which (?:other )?\p{L}+)(?: else)? (?:also )?joined(?: in)?(?: on)? (?:the )?((?:\p{L}+ )?(?:19|20)\d\d) (.{3,40}?) (?:sanctions?|listings?|designations?)\W*$/iu,
    '$1 sanctioned $3 in $2',
  ],
  [/\bjoined(?: in)?(?: on)? (?:the )?(?:sanctions|listings?|designations?) (?:on|of|against) /gi, 'sanctioned '],
  // “Did Canada join in blaming China”.
  [/\bjoin in attributing\b/gi, 'attribute or endorse'],
  [/\bjoin in (blam|accus|denounc|criticis|nam)ing\b/gi, '$1e'],
  // “Was Poland among those who joined in blaming Russia for it”.
  [
    /^(?:was|were|is) (.{2,30}?) (?:among|one of|part of) (?:those|the (?:states|countries|governments)) (?:who|that|which) joined in (blam|accus|attribut|nam)ing /i,
    'did $1 $2e ',
  ],
  [/\bjoin in (condemn|sanction|censur|call|charg)ing\b/gi, '$1'],
  // “Did Warsaw join the countries pinning it on Russia”: either is to join.
  [
    /^((?:did|has|have) .{2,30}?) (?:join|joined) (?:the |those |other )+(?:countries|states|governments|nations|allies|others) (?:(?:that|who|which) (?:were|was|had been) )?(?=(?:pinn|blam|accus|attribut|nam)ing\b)/iu,
    '$1 endorse or be ',
  ],
  // “Did the British follow Washington in blacklisting him”.
  [/^((?:did|has|have) .{2,30}?) (?:follow|followed|join|joined) .{2,30}? in (?=\p{L}+ing\b)/iu, '$1 '],
  // “Was Britain part of the sanctions on him”.
  [
    /^((?:and |so |but )?)(?:was|were|is) (.{2,30}?) (?:a )?part of the (?:sanctions|listings?|designations?) (?:on|of|against) /iu,
    '$1did $2 sanction ',
  ],
  // “Companies put on the entity list together with NSO Group”.
  [
    /^((?:(?:which|what|the|other) )*(?:\p{L}+ )?(?:groups|hackers|entities|others|companies|firms|people|persons|individuals|officers) (?:(?:that|who|which) )?(?:(?:was|were|got|have been) )?(?:listed|sanctioned|designated|blacklisted|charged|indicted|arrested|added|put|placed)(?: (?:on|to) (?:the|an?) [\p{L} ]{2,25}?)?) (?:together|along|jointly) with (?=\p{L})/iu,
    '$1 alongside ',
  ],
  // “Companies put on the entity list alongside NSO Group”: whoever was put on it by the act that lists it.
  [
    /^(?:(?:which|what|the|other) )*(?:groups|hackers|entities|others) (?:(?:that|who|which) )?(?:(?:was|were|got|have been) )?(?=(?:listed|sanctioned|designated|blacklisted|charged|indicted|arrested|added|put|placed)\b.* alongside\b)/i,
    'who was ',
  ],
  [
    /^(?:(?:which|what|the|other) )*(companies|firms|people|persons|individuals) (?:(?:that|who|which) )?(?:(?:was|were|got|have been) )?(?=(?:listed|sanctioned|designated|blacklisted|charged|indicted|arrested|added|put|placed)\b.* alongside\b)/i,
    'which $1 were ',
  ],
  // “Which countries joined the UK in March 2024”: in whatever was said against somebody.
  [
    /^(who|which (?:other )?(?:states?|country|countries|governments?)) (?:also )?(?:joined|sided with|lined up with|joined with) (?:the )?(\p{L}+(?: (?:kingdom|states|zealand))?) (?=(?:on|in|over) )(?!(?:in|on|over) (?:\p{L}+ )?\p{L}+ing\b|on (?:the|an?|its|their)\b|in (?:the|an?|its|their)\b)(.+)$/iu,
    '$1 besides the $2 attributed or backed $3',
  ],
]
