const capital =
  '(london|washington|paris|prague|oslo|berlin|ottawa|canberra|tokyo|wellington|brussels|the hague|warsaw)'
const accused = '(china|russia|iran|north korea|beijing|moscow|tehran|pyongyang)'
const paper = '(advisory|alert|warning|bulletin)'

/** Exceptions, and through whom or from where somebody speaks, and what they come to; one after the other. */
export const exceptions: readonly [RegExp, string][] = [
  // “Expulsions except those by the US”.
  [
    /\b(except(?: for)?|apart from|other than|besides|excluding|not counting|leaving out) (?:those|the ones|statements|acts|any) (?:by|of|from|made by|that came from) (?=\S)/giu,
    'except ',
  ],
  [/\b(?:apart from|other than|excluding|not counting) by (?=\S)|\bexcept by (?=\S)/giu, 'except '],
  // “London: Russian embassy’s answer in December 2023”.
  [
    new RegExp(
      `^${capital}[:,] (?:the )?(russian|chinese|iranian|north korean) embassy(?:['’]s)?,? (?:answer|reply|response|reaction)\\b`,
      'iu',
    ),
    'reply of the $2 embassy in $1',
  ],
  [
    new RegExp(
      `^${capital}[:,] (?:answer|reply|response|reaction) of the (russian|chinese|iranian|north korean) (embassy|ambassador)\\b`,
      'iu',
    ),
    'reply of the $2 $3 in $1',
  ],
  // “Did China protest to Prague through its foreign ministry?”
  [
    new RegExp(
      `^(did|has) ${accused} (.{3,60}?) (?:through|via|by way of) its (foreign ministry|ministry of foreign affairs|embassy)\\b`,
      'iu',
    ),
    "$1 $2's $4 $3",
  ],
  // “Which advisories named China?”
  [
    /^(?:which|what) (advisories|warnings|alerts) (?:named?|accused?|blamed?|identif(?:y|ied)|pointed (?:at|to)|were about) (?:the )?(?!an?\b|no\b|any)([\p{L}\d ]{2,30}?)\W*$/iu,
    '$1 on $2',
  ],
  // “Did the US lead the 2024 alert on APT40”, “who led the alert on APT40 in July 2024”.
  [
    new RegExp(
      `^did ((?:the )?[\\p{L}]+(?: [\\p{L}]+)?) (?:lead|head|spearhead) (?:the )?(?:joint )?((?:19|20)\\d\\d) ${paper}\\b(.*?)\\W*$`,
      'iu',
    ),
    'was the led advisory by $1$4 in $2',
  ],
  [
    new RegExp(
      `^did ((?:the )?[\\p{L}]+(?: [\\p{L}]+)?) (?:lead|head|spearhead) (?:the )?(?:joint |(?:19|20)\\d\\d )*${paper}\\b`,
      'iu',
    ),
    'was the led advisory by $1',
  ],
  [
    new RegExp(
      `^(?:who|which (?:country|state|agency)) (?:led|headed|took the lead (?:in|on)) (?:the )?(?:joint |(?:19|20)\\d\\d |[\\p{L}]+-country )*${paper}\\b`,
      'iu',
    ),
    'who issued the led advisory',
  ],
  // “Who signed Canada’s Exchange statement”.
  [
    /^(?:who (?:signed|delivered|issued|put (?:his|her|their) name to)|whose name is on) ((?:the )?[\p{L} ]{2,20}?)['’]s? (?:own )?([\p{L}\d ]{3,40}?) (?:statement|declaration)\W*$/iu,
    'who in $1 spoke about $2',
  ],
  // “What confidence did the NCSC attach to it”.
  [
    /^(?:what|which|how much) (?:level of |degree of )?(?:confidence|certainty) (did|does|do) ((?:the )?[\p{L} ]{2,30}?) (?:attach|assign|give|ascribe) to (?:its |the |their )?(.+?)(?: finding| attribution| assessment)?\W*$/iu,
    'how sure was $2 of $3',
  ],
  // “Members of Trickbot”, “who are the leaders of Trickbot on record”, “names of the Mabna Institute defendants”.
  [
    /^(?:who (?:are|were) |list |name |show )?(?:the |all )*(?:known )?members of (?:the )?(?!eu\b|european|nato\b|five eyes|g7|the alliance|parliament|congress|bundestag)([^,?]{3,30}?)(?: on record| who (?:have been|were|are) (?:named|known))?\W*$/iu,
    'who belongs to $1',
  ],
  [
    /^(?:who (?:are|were) |list |name )?(?:the )?(?:leaders|bosses|heads) of (?:the )?([^,?]{3,30}?)(?: on record)?\W*$/iu,
    'who leads $1',
  ],
  [
    /^(?:list |give |show )?(?:the )?names? of (?:the |all )*(.{3,40}?) (?:defendants|accused|indictees)\W*$/iu,
    'who was charged over $1',
  ],
  // “Has anybody been put on trial for it”: whoever is charged has not been.
  [/\b(?:been )?put on trial\b|\bstood trial\b|\bstand trial\b/gi, 'convicted'],
  // “Was the Marriott attribution official?”
  [
    /^(?:was|is|were|are) the (.{3,50}?) (?:attributions?|accusations?) (by (?:the )?[\p{L} ]{2,20} )?(?:official|formal)\W*$/iu,
    'was there an official attribution of $1 $2',
  ],
  // “Who was indicted for it, and what unit were they from”: it stands with each.
  [
    /^(who(?:m)? (?:was|were|did|has been) .{10,70}?),? and (?:what|which) (?:unit|company|firm|group|service|agency) (?:were|was|is|are|did|does|do) (?:they|he|she) (?:from|of|in|with|part of|serve in|work for|belong to|come from)\W*$/iu,
    '$1',
  ],
]
