const confidence = '(?:confidence|certainty)'

const whoever = '^((?:and |but |so )?(?:who|which [\\p{L} ]{3,30}?)) (?:was|were|is|are) '
const certain = '(?:certain|sure|confident|convinced)'
const didIt =
  '(?:hacked|attacked|breached|hit|broke into|did|(?:was|were|is|are) (?:behind|responsible for)|carried out|ran|launched|targeted|conducted|compromised|infected|penetrated)'
const nation = 'chinese|russian|iranian|north korean|belarusian'
const author = '(?:authors?|culprits?|perpetrators?|hackers?|attribution|origins?)'
const part = '(?:role|part|hand|involvement|responsibility)'

/** Who was almost certain of it, and who was certain in whatever degree; who was not is another question. */
const certainOf = (of: string, said: string): readonly [RegExp, string][] => [
  [new RegExp(`${whoever}(?:almost|nearly|near|virtually) ${certain} ${of}`, 'iu'), `${said} almost-certain`],
  [
    new RegExp(`${whoever}(?:(?!not|never|hardly|less|barely|un)\\p{L}+ )?${certain} ${of}`, 'iu'),
    `${said} with certainty`,
  ],
]

/** How sure somebody was of a finding, asked in other words; one after the other. */
export const howSure: readonly [RegExp, string][] = [
  // “What confidence did the NCSC attach to it”.
  [
    /^(?:what|which|how much) (?:level of |degree of )?(?:confidence|certainty) (did|does|do) ((?:the )?[\p{L} ]{2,30}?) (?:attach|assign|give|ascribe) to (?:its |the |their )?(.+?)(?: finding| attribution| assessment)?\W*$/iu,
    'how sure was $2 of $3',
  ],
  // “Was the Marriott attribution official?”
  [
    /^(?:was|is|were|are) the (.{3,50}?) (?:attributions?|accusations?) (by (?:the )?[\p{L} ]{2,20} )?(?:official|formal)\W*$/iu,
    'was there an official attribution of $1 $2',
  ],
  [
    /^(?:was|is|were|are) (?:the |that |this )?(?:attributions?|accusations?) (of .{3,60}?) (?:an )?(?:official|formal)(?: one)?\W*$/iu,
    'was there an official attribution $1',
  ],
  // “How sure is the NCSC that i-Soon supports the Chinese state”: of that firm.
  [
    /^how (?:sure|certain|confident) (?:is|was|are|were) (?:the )?(.{2,30}?) that (?:the )?(.{2,40}?) (?:supports?|supported|serves?|served|works? for|worked for|acts? for|acted for|helps?|helped|enables?|enabled) (?:the )?(?:(?:chinese|russian|iranian|north korean|belarusian) (?:state|government|intelligence|services|operations|hackers)|state)(?: \p{L}+)?(?=\W*$)/iu,
    'with what confidence did $1 blame $2',
  ],
  // “Which governments were certain that the MSS hacked Exchange”, “who was almost certain that Salt Typhoon is Chinese”.
  ...certainOf(`(?:that )?(?:the )?(.{2,30}?) ${didIt} (?:the )?(.{3,60})$`, '$1 blamed $2 for $3'),
  ...certainOf(`(?:that )?(?:the )?(.{2,40}?) (?:is|was|are|were) (${nation})\\W*$`, '$1 attributed $2 to $3'),
  // “Which agencies were almost certain about the authors of the WADA hack”, “certain about the GRU’s role in Georgia”.
  ...certainOf(`(?:about|of|as to) (?:the |its )?${author} (?:of|behind) (.{3,60})$`, '$1 attributed $2'),
  ...certainOf(`(?:about|of) (?:the )?(.{2,30}?)['’]s? ${part} (?:in|for) (.{3,60})$`, '$1 blamed $2 for $3'),
  // “Who was pretty sure it was Sandworm”.
  [
    /^((?:(?:and|but|so),? )*(?:who|which \p{L}+)) (?:was|were|is|are) (?:(?:pretty|fairly|quite|very|almost|highly|absolutely|completely) )*(?:sure|certain|confident|convinced|positive) (?:that )?(?:it|this|that) (?:was|is|were) (?=\p{L})/iu,
    '$1 blamed ',
  ],
  // “Was the NCSC certain that Lazarus ran WannaCry”, “did PST say the GRU was certain to be behind it”.
  [
    /^(?:was|were|is|are) (?!(?:it|that|this|they|he|she|you|we|there)\b)((?:the )?[\p{L}. ]{2,30}?)(?<!\b(?:almost|highly|nearly)) (?:really |absolutely |entirely |quite |100 (?:%|per ?cent) )?(?:certain|sure|positive|convinced|confident) (?:that )?(?=.{2,40} (?:was|were|did|ran|had|is|hacked|hit|stole|carried|attacked)\b)/iu,
    'with what confidence did $1 say that ',
  ],
  // “Canada was confident the MSS was responsible for Exchange”, “Microsoft was highly confident that Iran hacked Albania”.
  [
    /^(?:is it true (?:that )?)?(?!(?:was|were|is|are|did|does|has|have|how|what|who|whom|which|when|why)\b)((?:the )?[\p{L}. ]{2,30}?) (?:was|were|is|are) (?:(?:highly|very|absolutely|totally|quite|fairly|pretty|completely|moderately) )?(?:confident|certain|sure|convinced|positive) (?:that )?(?:the )?(.{2,30}?) (?:was|were) (?:behind|responsible for) /iu,
    'is it true that $1 blamed $2 for ',
  ],
  [
    /^(?:is it true (?:that )?)?(?!(?:was|were|is|are|did|does|has|have|how|what|who|whom|which|when|why)\b)((?:the )?[\p{L}. ]{2,30}?) (?:was|were|is|are) (?:(?:highly|very|absolutely|totally|quite|fairly|pretty|completely|moderately) )?(?:confident|certain|sure|convinced|positive) (?:that )?(?:the )?(.{2,30}?) (?:hacked|attacked|hit|breached|did) (?:the )?/iu,
    'is it true that $1 blamed $2 for the attack on ',
  ],
  // “How confident was France that Russia hacked the Bundestag”.
  [
    /^how (?:confident|sure|certain) (?:was|were|is|are) (?:the )?([\p{L} ]{2,30}?) (?:that )?(?:the )?(\S+(?: \S+)?) (?:hacked|attacked|breached|hit|broke into) (?:the )?/iu,
    'with what confidence did $1 blame $2 for the attack on ',
  ],
  // “How high was the confidence with which the UK attributed it”, “what certainty did the UK claim for its attribution of it”.
  [
    new RegExp(
      `^(?:how (?:high|strong|great|firm) (?:was|is)|(?:state|give|name|what (?:was|is)) )(?: ?the)? (?:level of |degree of )?${confidence}(?: level)? (?:with|in) which (.{2,30}?) (attribute|blame|name|pin)(?:s|d|ned)? (.+)$`,
      'i',
    ),
    'with what confidence did $1 $2 $3',
  ],
  [
    new RegExp(
      `^(?:what|how much|which)(?: sort of| kind of| level of| degree of)? ${confidence}(?: level)? (?:did|does|has|was there (?:behind|in)) ?(.{2,30}?)(?: have| put behind| claim for| claimed for| express in| attach(?:ed)? to| place in| state for| give (?:for|to))?(?: in| behind| for)?(?:['’]s)? ?(?:its |their |the )?attribution of (.+)$`,
      'i',
    ),
    'with what confidence did $1 attribute $2',
  ],
  [
    /^in (attribut|blam|nam)ing (.{3,60}?), how (?:confident|sure|certain) (?:was|were|is|are) (.{2,30})$/i,
    'with what confidence did $3 $1e $2',
  ],
  [/^(?:the )?(\S+(?: \S+)?) (\S+) confidence level$/i, 'with what confidence did $1 attribute $2'],
]
