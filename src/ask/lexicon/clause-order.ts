const asks = '(?:who|whom|what|when|why|which|how (?:many|much|long)|did|has|have|had|was|were|is|are|does|do)'

/** Questions of which the parts stand in another order, or that ask both ways, and what they come to; one after the other. */
export const clauseOrder: readonly [RegExp, string][] = [
  // “Which governments said the GRU did the October 2019 attack on Georgian websites”.
  [
    /^((?:and |so )?(?:who|which \p{L}+|what \p{L}+)) (?:all )?(?:said|say|says|claimed|think|thinks|believes?) (?:that )?((?:the )?[\p{L}\d.-]{2,20}(?: [\p{L}\d.-]{2,20})?) did (the .{3,60}?\b(?:attacks?|hacks?|breach|sabotage|leaks?|theft|outage|blackout)\b.*)$/iu,
    '$1 blamed $2 for $3',
  ],
  // “What did Singapore say when asked which country is behind UNC3886”.
  [
    /^(what (?:did|has) .{2,40}? (?:say|said)) when (?:(?:he|she|it|they) (?:was|were) )?asked (?:about |(?:which|what) (?:country|state) (?:is|was) behind |(?:who|whether \p{L}+) (?:is|was) behind |on )/iu,
    '$1 about ',
  ],
  // “Did anyone name Russia before Ukraine did for NotPetya”.
  [
    /^((?:did|has|have|had) .{4,60}?) before (.{2,30}?) (?:did|had)(?: so)? (?:for|over|on|about) (.{2,40}?)\W*$/iu,
    '$1 over $3 before $2 did',
  ],
  // “Which Chinese companies the NCSC and its partners publicly tied to the campaign”.
  [
    /^(which (?:\p{L}+ )?(?:companies|firms|groups|persons|people|officers|units|agencies|states|countries)) (the \p{Lu}[\p{L}.]*(?: and (?:its|their) (?:partners|allies))?) (?:publicly |formally )?(tied|linked|blamed|named|sanctioned|listed|charged|accused|identified)(?=\s)/u,
    '$1 did $2 $3',
  ],
  // “At the time, did the EU say it was Russia”.
  [
    /^(?:and )?(?:at the time|back then|at that time|at the outset), ((?:did|had|has|have|was|were|who|what|which) .{8,})$/i,
    '$1 at the time',
  ],
  // “Did the ambassador, once summoned, reject it”.
  [/, (?:once|when|after being|having been|being) summoned,/gi, ''],
  // “Had the Americans, by the time the joint statements of July 2021 were issued, already listed anybody”.
  [/,? by the time (?:of )?[^,]{0,60}?((?:\p{L}+ )?20\d\d)\b[^,]*,/giu, ' as of $1'],
  // “Once Paris had spoken in April 2025, did Moscow concede it”.
  [
    /^(?:once|after) [^,]{3,40} had (?:spoken|said so|done so)(?: [^,]{3,30})?, (?=(?:did|has|have|what|how|who|when)\b)/i,
    '',
  ],
  // “Y/n”.
  [
    /^(?!(?:who|whom|what|which|when|why|how|did|does|has|have|is|are|was|were)\b)([^,:]{3,50}?) (summoned|sanctioned|charged|arrested|listed|expelled|extradited|delisted|blamed) or not$/i,
    'was $1 $2',
  ],
  // “Has he come off the US list, or is he still on it”.
  [
    /^(?:has|have|is|was|did) (.{3,40}?) (?:ever )?(?:been )?(?:come|taken|removed|dropped|struck|came|gone) off (the .{2,30}? list),? (?:or|and) (?:is|are|was) (?:he|she|it|they) still (?:on|there|listed)(?: it| there)?$/i,
    'is $1 still on $2',
  ],
  [
    /^(?:has|have|did) (?:the )?(.{2,30}?) (?:delisted?|dropped?|removed?) (.{3,40}?) or (?:is|are) (?:he|she|it|they) still (?:on|there|listed)(?: it| there)?$/i,
    'is $2 still on the $1 sanctions list',
  ],
  [
    /^is (.{3,40}?)(?: still|['’]s entry) on (the .{2,30}? list)(?: still there|,? or (?:did|has|have) (?:he|she|it|they) (?:come|been taken|came) off(?: it)?)$/i,
    'is $1 still on $2',
  ],
  [/^on (the .{2,30}? sanctions list), is (.{3,40}?) still to be found$/i, 'is $2 still on $1'],
  [/^(?:has|have) (?:the )?(.{2,20}?) kept (.{3,40}?) on its (sanctions list)$/i, 'is $2 still on the $1 $3'],
  // “Was he sanctioned only by the UK”.
  [
    /^did (.{2,30}?) and (.{2,30}?) each (?=sanction|list|blame|charge|condemn|attribute|accuse|designate)/i,
    'did both $1 and $2 ',
  ],
  // “UK, 2021 to 2023: whom did it sanction”.
  [
    /^(?:the )?([\p{L} ]{2,20}), ((?:in )?\d{4}|(?:from )?\d{4} (?:to|-|–) \d{4}): (who|whom|what) did (?:it|they) (\p{L}+)$/iu,
    '$3 did the $1 $4 from $2',
  ],
  // “Did France already blame the GRU for it in 2017”, “blame it as early as 2015”: by then.
  [/^((?:did|had|has|have) .{2,40}?) already (.+) in ((?:\p{L}+ )?(?:19|20)\d\d)$/iu, '$1 $2 by $3'],
  [
    /^(?!(?:who|whom|what|when|which|why|how)\b)(.+?) (?:as early as|already (?:back )?in) ((?:19|20)\d\d)\b/i,
    '$1 by $2',
  ],
  // “Sanctions on TsNIIKhM for Triton - which countries, when?”
  [
    /^(sanctions|charges|measures|expulsions) (.{6,60}?)(?:,| [-–—]+|:) (?:which|what) (?:countries|states|governments|bodies)(?:,? (?:and )?(?:when|on what days?))?$/i,
    'who imposed $1 $2',
  ],
  // “Salt Typhoon who attributed”, “TsNIIKhM who sanctioned it”.
  [
    /^(?!(?:who|whom|what|which|when|why|how|did|has|is|was|the|those|any|all|every|and|but|so|list|name)\b)(?!.*\b(?:people|persons?|ones?|states?|countries|governments?|officials?|ministers?|companies|allies|anyone|anybody|everyone|everybody|somebody|someone|hackers?|officers?)\b)([^.,;:?]{3,40}) (who (?:attributed|sanctioned|listed|designated|blamed|condemned|charged|indicted|denied))(?: (?:it|them|him|her))?$/iu,
    '$2 $1',
  ],
  // “Other than sanctions, what did the US do against him”.
  [
    /^(?:(?:other than|besides|apart from|aside from|except(?: for)?|beyond) sanctions|(?:leaving |putting |setting )?sanctions aside),? what (did|has|have) (.{2,30}?) (?:do|done|taken?) (?:against|about|to) (.+)$/i,
    'which non-sanction measures $1 $2 take against $3',
  ],
  // “Over APT39, how many people did Washington sanction”.
  [new RegExp(`^((?:over|for|in response to|because of) (?:the )?[^,?]{3,50}), (${asks} .+)$`, 'iu'), '$2 $1'],
  // “Schneier on the Montenegro attack, what did he say”.
  [
    /^([\p{L}.]+(?: [\p{L}.]+){0,2}) on (the .{4,60}?)(?:,| [-–—]) what did (?:he|she|they|it) say$/iu,
    'what did $1 say about $2',
  ],
]
