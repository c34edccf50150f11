/** “Was it Iran that”; not “was it true that”. */
const opening = String.raw`(?:was|is|wasn't|isn't) it (?!(?:correct|true|right|known|certain|possible|likely|a fact|the case|fair|so|said|because|only)\b)`
const cleft = `^${opening}(.{2,40}?) `

/** “Was it the British who sent them home”: somebody did, and whether it was they is asked. */
export const takesAsDone = new RegExp(
  `^(?:(?:and|so|but|then),? |in (?:19|20)\\d\\d,? )*(?:${opening}|it was )[^,]{2,40}? (?:that|who|which) (?!(?:the )?\\p{L}+ (?:blamed|accused|suspected|named)\\b)`,
  'iu',
)

/** “Was it X that did it”, “is X the only one that did it”, “was X a victim of it”: whether X did, or was hit. */
export const clefts: readonly [RegExp, string][] = [
  // “Was Russia’s foreign ministry the one that expelled the diplomats”.
  [/^(?:was|is) (?!it\b)([^,?]{3,50}?) the (?:one|body|side) (?:that|who|which) (?=\p{L}+ed\b)/iu, 'did $1 '],
  // “Bybit: was it the NSA that publicly blamed North Korea?”
  [/(?<=\b(?:was|is) it [^,?]{2,40}? (?:that|who) )(?:publicly|openly|first publicly) (?=\p{L}+ed\b)/giu, ''],
  [/^([^:,?]{3,40}): (was it (?:the )?[^:,?]{2,40}? (?:that|who) [^:?]{4,80})$/i, '$2 over $1'],
  // “My editor keeps mentioning a Monica Witt. Can you fill me in on her?”
  [
    /^[^.?!;]{0,40}\b(?:keeps?|kept) (?:on )?(?:mentioning|bringing up|talking about|quoting) (?:an? |this |the |some )?([^.?!;,]{3,40}?)(?: and [^.?!;]{3,40})?[.;,!] *(?:(?:can|could|would) you )?(?:please )?(?:fill me in on|tell me about|brief me on|explain|who (?:is|was|are)|what (?:is|was|are)) (?:her|him|it|them|that|this|she|he|they)$/i,
    'tell me about $1',
  ],
  [/^(explain .{3,50}?) to (?:a (?:layman|layperson|beginner|child|newcomer)|an outsider|me like i['’]m five)$/i, '$1'],
  // “In its early-2016 alert”.
  [/\b(early|mid|late)-(?=(?:19|20)\d\d\b)/gi, '$1 '],
  // “Somebody expelled ten diplomats over it. Who?”
  [
    /^(?:some(?:body|one)|some (?:state|country|government))(?: (?:once|apparently|reportedly|has|had))* ([^?]{8,}?)(?:[.,;:]| [-–—])* *(?:who|which(?: one)?|who was (?:it|that))$/i,
    'who $1',
  ],
  // “Was it Microsoft or Mandiant who called it out”: which of them.
  [
    /^(?:and |so |but )?was it (?:the )?(.{2,30}?) or (?:the )?(.{2,30}?) (?:who|that|which) (?=\p{L}+)/iu,
    'which of $1 and $2 ',
  ],
  // “Who blamed China before the UK did over Exchange”.
  [/^(who .+?) before (?:the )?(\S+(?: \S+)?) did (over|for) (.+)$/i, '$1 $3 $4 before $2 did'],
  // “Did he blame Russia in his first reaction”: the first is no race.
  [
    /^(?!(?:what|who|whom|how|when|why|which|where|whose)\b)(.+?) in (?:its|his|her|their) (?:very )?first (?:public |official )?(?:reaction|response|statement|comments?|remarks|reply)\b/i,
    '$1',
  ],
  // “Was it only Washington that sanctioned him”.
  [
    /^(?:was|is) it (?:only|just) (?:the )?(.{2,40}?) (?:that|who|which) (?=(?:has |have )?\p{L}+ed\b)/iu,
    'has only $1 ',
  ],
  // “Was it the parliament that Supo said APT31 had broken into”.
  [
    new RegExp(
      String.raw`${cleft}(?:that|which),? (?:according to )?((?:the )?[\p{L} ]{2,30}?)(?:,| said| says) (?:that )?((?:the )?[\p{L}\d -]{3,30}?) (?:had |has )?(hacked|breached|attacked|hit|targeted|compromised|broken? into|got into|penetrated|stole .{2,20} from|stolen .{2,20} from)$`,
      'iu',
    ),
    'did $2 say $3 $4 $1',
  ],
  // “Was it Iran that Albania blamed for the border attack”.
  [
    new RegExp(
      String.raw`${cleft}(?:that|who|whom|which) (?!(?:first|really|actually|also|then|never|ever|publicly|formally|officially|openly|directly|personally|has|have|had|was|were|is|did)\b)((?:the )?[\p{L}'’, ]{2,40}?) (held (?:accountable|responsible)|identified|singled out|called out|blamed|accused|suspected|sanctioned|indicted|charged|listed|condemned|named|warned)\b`,
      'iu',
    ),
    'did $2 $3 $1',
  ],
  // “Is it Iran that Clapper told the Senate was behind the Sony attack”.
  [
    /^(?:was|is) it (.{2,40}?) (?:that|who|which) ((?:the )?[\p{L}'’]+(?: [\p{L}'’]+)?) (?:said|says|say|told (?:the )?[\p{L}]+|claimed|stated|testified) (?:was|were|is|had been) (behind|responsible for) /iu,
    'did $2 say that $1 was $3 ',
  ],
  // “Was Conti the gang the FBI named for stopping the plants”.
  [
    /^(?:was|is|were) (?!it\b)(.{2,40}?) the (?:gang|group|actor|state|country|unit|service|crew|ones?|people|firm|company|outfit|agency) (?:that |which |whom |who )?(?!(?:has|have|had|was|were|is|are|first|that|who)\b)((?:the )?[\p{L}'’]+(?: [\p{L}'’]+)?) (named|blamed|accused|identified|held responsible|called out|pinned it on) (?=for\b|over\b|in\b|as\b)/iu,
    'did $2 $3 $1 ',
  ],
  // “Was it the UK that blamed Russia”.
  [
    new RegExp(
      String.raw`${cleft}(?:that|who|which) (?=(?:first |really |actually )?(?:\p{L}+ed|did|hit|stole|struck|broke|took|brought|shut|ran|led|said|told|spoke|gave|put|threw|sent|cut|drew|froze|caught|sought|made|laid|set|wrote)\b)`,
      'iu',
    ),
    'did $1 ',
  ],
  // “Is the US the only country that sanctioned it”: who did.
  [
    /^(?:was|is|were|are) (.{2,40}?) the only (?:country|state|nation|government|capital|one|body|party|member|agency|authority|organi[sz]ation|institution|ally|power|(?:\p{Lu}\p{L}+ )?(?:voice|official|person))s? (?:(?:that|which|who|to)(?: has| have)? |(?=\p{L}+ing\b))/iu,
    'has only $1 ',
  ],
  // “Which was the first attack the EU formally blamed on a state”.
  [
    /^(?:what|which|who) (?:was|were|is|are) the (first|last|latest) ([\p{L} -]{3,40}?) (?:(?:that|which|whom) (?:the )?|the )([\p{L} ]{2,20}?) ((?:has |have |ever |formally |publicly )*)(blam|nam|accus|attribut)ed\b/iu,
    'which $2 did $3 $1 $4$5e',
  ],
  // “What was the first exchange that OFAC blocked”.
  [
    /^(?:(?:what|which|who) (?:was|were|is|are) )?(?:the )?(first|last|latest) ([\p{L} -]{3,40}?) (?:(?:that|which|whom) (?:the )?|(?:the )?(?=\p{L}+ ever ))([\p{L} ]{2,20}?) (?:has |have |ever )*(sanctioned|blocked|listed|designated|blacklisted|charged|indicted|expelled|banned)\b/iu,
    'which $2 was $4 by $3 $1',
  ],
  [
    /^((?:was|is|were) .{2,40}?) the first (?:country|state|nation|government|one|body|agency|ally) to /i,
    '$1 the first to ',
  ],
  // “Was Merck a victim of NotPetya”.
  [/^((?:was|were|is|are) .{2,40}?) (?:a|an|one of the|among the) victims? of /i, '$1 hit by '],
  [/^((?:was|were|is|are) .{2,40}?) (?:a|an|one of the|among the) victims?$/i, '$1 hacked'],
  // “And Stern, thats Kovalev isnt it”.
  [
    /^(?:and |but |so )*([\p{L}. ]{3,30}), (?:that(?:['’]s|s| is)|he(?:['’]s| is)) ([\p{L}. ]{3,30}?),? (?:isn['’]?t (?:it|he)|right|correct)$/iu,
    'is $1 $2',
  ],
  // “When was the last time that the UK blamed China”.
  [/\bwhen was the (last|latest|first) time (?:that |when )?(?=\S)/gi, 'when $1 did '],
  // “On which day was it that”.
  [/^(?:on )?(?:what|which) (?:day|date) (?:was|is) it (?:that|when) (?=\S)/i, 'when '],
  // “Why was it in 2019 that France blamed the GRU”.
  [/^(why|when|how) (?:was|is) it ((?:in|on) \S+(?: \d{4})?) that (.{8,})$/i, '$1 $3 $2'],
  // “Who was it that”, “why is it that”: no more than who and why.
  [/\b(who|whom|what|why|when|where|how|which(?: [\p{L}-]+){1,2}) (?:was|is) it (?:that|who|which)\b/iu, '$1'],
  // “Was it Australia or Canada that made more attributions”.
  [
    /^(which of .{2,30}? and .{2,30}? (?:has |have )?(?:made|issued|given)) more (?=(?:denials|attributions|condemnations|accusations|statements|advisories)\W*$)/iu,
    '$1 the most ',
  ],
]
