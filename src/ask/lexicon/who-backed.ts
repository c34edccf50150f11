/** Who backed a finding, who did not join in it, and whether it was taken back, asked in other words. */
export const whoBacked: readonly [RegExp, string][] = [
  [
    /\b(?:came|come|coming) out in (?:support|favou?r) of\b|\bjoined in (?:support|backing) of\b|\bseconded\b/gi,
    'backed',
  ],
  // “Who stood behind the accusations”, “which of them aligned with the attribution”: who endorsed them.
  [
    /\b(?:(?:stood|lined up) (?:(?:squarely|firmly|fully) )?behind|(?:aligned|associated)(?: (?:itself|themselves))? with) (?=(?:the |that |this |(?:the )?[\p{L} ]{2,25}['’]s? )?(?:attribution|accusation|allegation|finding|blaming|naming)s?\b)/giu,
    'endorsed ',
  ],
  // “Who said it agreed that Russia was behind it”.
  [
    /\b(?:said|says) (?:that )?(?:it|they|he|she) agrees?d? that (?:the )?.{2,40}? (?:was|were|is) (?:behind|responsible for) /gi,
    'endorsed the attribution of ',
  ],
  [
    /^(?!who\b)(the .+?) (?:was|were|has been) (backed|endorsed|supported|echoed) by (?:whom|who|which (?:states|countries))$/i,
    'who $2 $1',
  ],
  // “Who stood behind the Czechs but had no finding of their own”.
  [
    /^(who|which \p{L}+) (stood behind|backed|supported|endorsed) (.{4,60}?),? (?:but|and|without) (?:had|made|have|having) (?:no |any )?(?:own )?(?:finding|attribution)s?(?: of (?:their|its) own)?$/iu,
    '$1 endorsed $3',
  ],
  // “Who doubted Montenegro’s claim about Russia”.
  [
    /\b(doubt|question|dispute|challenge)(ed|d|s)? (\p{L}+)['’]s (?:claim|accusation|attribution|charge)s? (?:about|against|of|on) (\p{L}+)/giu,
    '$1$2 that $4 was behind the $3 attack',
  ],
  [/\bsigned up to\b/gi, 'signed'],
  // “Name every country that signed the NotPetya statement”: no denial is one.
  [
    /^(?:(?:list|name|show|give me) )?(?:every|all|each|which|what)(?: the)? (countr(?:y|ies)|states?|governments?)(?: (?:that|who|which))? (?:have |has |all )?(?:co-?)?signed (?:on to )?the (?:joint )?(.{2,40}?) (?:statements?|declarations?)(?=\W*$)/iu,
    'which $1 attributed or endorsed $2',
  ],
  [
    /\b(?:add|lend)(?:ed)? (?:its|their|his|her) (?:own )?(?:names?|voices?|signatures?) to\b|\blent (?:its|their) (?:names?|voices?) to\b/gi,
    'joined',
  ],
  // “Does Copenhagen agree with London that the Russian military did NotPetya”.
  [
    /^(?:does|did|do) (.{2,30}?) agree with (?:the )?.{2,30}? that (?:the )?(.{2,40}?) (?:did|was behind|were behind|hacked|attacked|carried out|was responsible for) (.{3,60})$/iu,
    'did $1 endorse the attribution of $3 to $2',
  ],
  // “Canada’s NotPetya statement: does it name the Russian military”.
  [
    /^(?:the )?([\p{L} ]{2,30}?)['’]s? (.{3,40}?) (?:statement|announcement|communiqu[eé]|press release)(?::|,| [-–—]) (?:does|did) it (.+)$/iu,
    'did $1 $3 over $2',
  ],
  [
    /^(.{3,40}?) with no (?:own )?attribution of (.+?)(?::|,| [-–—]) which(?: ones| are they)?$/i,
    'which $1 did not attribute $2',
  ],
  [/^(?!who\b)(.{4,50}?),? who expelled them$/i, 'who expelled the $1'],
  // “NATO allies that have not named Russia for it – which are they”.
  [
    /^(?:are there )?(?:any )?((?:nato|eu) \p{L}+) (?:that|who) (have not .+?)(?:,| [-–—]|:) which (?:are they|ones)$/iu,
    'which $1 $2',
  ],
  [/^which (?:allies|members|countries) (?:in|of) (?:the )?(nato|eu) never (.+)$/i, 'which $1 members never $2'],
]
