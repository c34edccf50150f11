import { accusedStates, listers } from './listers.ts'

const attack = '(?:cyber ?)?(?:attacks?|hacks?|breach|intrusions?|compromise|leaks?|theft|heist)'
const lister = `(?:the )?(${listers})`
const doers = '(?:\\p{L}+ ){0,2}(?:countries|states|governments|members|allies|ministers|chancellors|presidents)'

/** Plain ways of a desk to ask, whose words would be put together otherwise, and what they come to; one after the other. */
export const asADeskAsks: readonly [RegExp, string][] = [
  // “What did NATO do about the Albania attack”.
  [
    new RegExp(
      `^(?:and |so )?what (?:did|has|have) (?:the )?(nato|eu|us|uk|un|european union|alliance|council) (?:do|done) (?:about|over|after|following|in response to) the (\\S.{2,40}? ${attack}(?: (?:on|against|in|of) .{2,30})?)(?=\\W*$)`,
      'iu',
    ),
    'reactions by $1 to the $2',
  ],
  // “On the EU list at the end of 2020”: whoever was on it then.
  [
    /\bat the (?:end|close) of ((?:19|20)\d\d)\b(?<=\b(?:on|under) (?:the )?\S+ (?:cyber )?(?:sanctions )?(?:list|sanctions)\b.*)/giu,
    'as of 31 December $1',
  ],
  // “Accusations of China against the US”.
  [
    new RegExp(
      `^((?:list |all |the )*(?:accusations|allegations|attributions|claims)) of (?:the )?(${accusedStates}|us|uk|eu|american|british) (?:against|on) `,
      'iu',
    ),
    '$1 by $2 against ',
  ],
  // “Persons both indicted and sanctioned by the US”.
  [
    /^(persons|people|hackers|companies|individuals) both (\p{L}+ed) and (\p{L}+ed)\b/iu,
    'which $1 were both $2 and $3',
  ],
  // “Names on both the EU and the UK list”, “which hackers are on the US, UK and EU lists”.
  [
    new RegExp(
      `^(?:who|whom|(?:which )?(names|people|persons|hackers|companies)|those) (?:(?:is|are|was|were) )?on (?:both )?${lister} and ${lister} (?:sanctions )?lists?(?=\\W*$)`,
      'iu',
    ),
    'who was sanctioned by both the $2 and the $3',
  ],
  [
    new RegExp(
      `^(who|which \\p{L}+) (?:is|are|was|were) on (?:all of )?${lister}, ${lister},? and ${lister} (?:sanctions )?lists(?=\\W*$)`,
      'iu',
    ),
    '$1 were sanctioned by all three: $2, $3 and $4',
  ],
  // “Which European countries charged hackers”: by whom they were charged, whoever they were.
  [
    new RegExp(
      `^(which ${doers}) (?:have |has )?(charged|indicted|arrested) (?:hackers|persons|people|individuals|anybody)(?=\\W*$| (?:in|since|over|for) )`,
      'iu',
    ),
    '$1 have $2 anyone',
  ],
  [
    /^(which (?:\p{L}+ ){0,2}(?:ministers|chancellors|presidents|spokes(?:people|persons|men))) (?:have |has )?(?:blamed|accused) (?:a|another|any) (?:state|country|government)(?=\W*$)/iu,
    '$1 attributed an attack',
  ],
  // “Which countries outside NATO”: outside it are those that are no members.
  [
    /(?<=\b(?:countries|states|governments) (?:that are )?)(outside|other than) (?:of )?nato (?!(?:members|allies|states|countries)\b)/gi,
    '$1 NATO members ',
  ],
  // “Which sanctions followed the Albania attack”.
  [
    new RegExp(
      `^(which|what|were there any|any) (sanctions|charges|indictments|measures|expulsions) (?:that )?(?:followed|came after|resulted from|were (?:imposed |taken )?(?:after|in response to)) (?:the )?(\\S.{2,40}? ${attack}(?: (?:on|against|in|of) .{2,30})?)(?=\\W*$)`,
      'iu',
    ),
    'which $2 were made over the $3',
  ],
  // “What has China been blamed for since 2024”, “what has the EU sanctioned the GRU for”.
  [
    /^what (?:has|have|was|were) (?:the )?(.{2,30}?) (?:been )?(blamed|accused|sanctioned|charged|indicted|listed|condemned) (?:for|of|over)((?: by .{2,25}?)?(?: (?:since|in|before|after) .{3,20})?)(?=\W*$)/iu,
    'over what was $1 $2$3',
  ],
  [
    /^what (did|has|have) (?:the )?(\S+(?: \S+)?) (blame|sanction|charge|indict|condemn)(?:e?d)? (?:the )?(\S+(?: \S+)?) (?:for|of|over)((?: (?:since|in|before|after) .{3,20})?)(?=\W*$)/iu,
    'over what $1 $2 $3 $4$5',
  ],
  // “Was Russia named in the CISA alert on the Polish energy attack”.
  [
    /^(?:was|were) (?:the )?(.{2,30}?) (?:named|blamed|accused|identified) in (?:the |an? )?(cisa|fbi|nsa|ncsc|us|uk|eu|nato|dhs|odni|american|british|european|german|french|dutch|danish|norwegian) (?:alert|advisory|statement|report|warning) (?:on|about|over|of) /iu,
    'did $2 name $1 over ',
  ],
  // “What did Garland say about the group behind Raptor Train”: whatever he said of it.
  [
    /^(what (?:did|has|have) .{2,40}? (?:say|said)) (?:about|on|of) (?:the )?(?:groups?|gang|hackers?|actors?|people|attackers?|unit|company|firm) behind (?:the )?(.+)$/iu,
    '$1 about $2',
  ],
  // “What did Cooper say when sanctioning the Chinese firm”.
  [
    /^(what did .{2,40}? say) (?:when|while|in|on) (?:sanctioning|listing|designating|announcing (?:the )?sanctions (?:on|against)) /iu,
    '$1 about ',
  ],
  // “Which IRGC front companies were listed”.
  [
    /^(which|what|how many)(?: of the)? (?!chinese|russian|iranian|north korean)(\S+) (front (?:companies|company|firms?))\b/iu,
    '$1 $3 of the $2',
  ],
  // “Which mixers are linked to Lazarus”: those that were listed for it.
  [
    /^(which|what|how many) ((?:crypto )?(?:mixers?|exchanges?)) (?:are|were|is|was|have been|has been) (?:linked|tied|connected) to (?!russia|china|iran|north korea|dprk)(.{2,30}?)(?: on record)?(?=\W*$)/iu,
    '$1 $2 of $3 were sanctioned',
  ],
  [
    /^(which|what|how many) ((?:crypto )?(?:mixers?|exchanges?)) (?:are|were|is|was|have been|has been) (?:linked|tied|connected) to (russia|iran|north korea|dprk)(?: on record)?(?=\W*$)/iu,
    '$1 $2 were sanctioned over $3',
  ],
  [
    new RegExp(`^who (?:was|were|are) the targets of ${lister}(?:['’]s)? sanctions (?:over|for|after) `, 'iu'),
    'whom did the $1 sanction over ',
  ],
  // “Was Medibank the first use of Australia’s cyber sanctions”.
  [
    /^was (?:the )?(.{3,40}?)(?: (?:case|listing|hack))? the first (?:time|use) (?:of )?(?:the )?(\S+?)['’]s? (?:new )?(?:autonomous )?(?:cyber )?sanctions(?: (?:regime|law|powers|programme))?(?: (?:was|were) used)?(?=\W*$)/iu,
    "was the $1 listing $2's first",
  ],
  // “Who is Behzad Mesri and what is he accused of”: his page tells.
  [
    /^(who is (?!it\b|this\b|that\b)[\p{L}. ’'-]{3,40}?),? and what (?:is|was|are|were) (?:he|she|it|they) (?:accused of|charged with|sanctioned for|listed for|wanted for)(?=\W*$)/iu,
    '$1',
  ],
  // “Which GRU officers are both indicted in the US and sanctioned by the UK”.
  [
    new RegExp(
      `^(which|how many) (\\S+ .{3,30}?) (?:are|were|have been) both (indicted|charged|sanctioned|listed) (?:by|in) ${lister} and (indicted|charged|sanctioned|listed) (?:by|in) ${lister}(?=\\W*$)`,
      'iu',
    ),
    '$1 $2 were $3 by the $4 and $5 by the $6',
  ],
  // “Who were the targets of Salt Typhoon in Norway”: who was hit.
  [/^who (?:was|were|are) the targets of (?=(?!sanctions|the sanctions|eu |us |uk )\S)/iu, 'who were the victims of '],
  // “Singapore still has not said which country is behind UNC3886”: whether it has.
  [
    /^(?!who|which|what|why|when|how|has|have|did|is|was|and|so|but)(\p{L}+(?: (?!still\b|yet\b|members\b|states\b|countries\b)\p{L}+)?) (?:still (has|have) not|(has|have) (?:still not|not yet|not so far)) (said|named|identified|disclosed) (which|what|who|whom) /iu,
    '$2$3 $1 $4 $5 ',
  ],
  // “What did the senior administration official say about Exchange”: who is not named.
  [
    /^(what did|did) (?:the|an?) senior (?:(?:us|american|biden|white house) )?administration officials? /iu,
    '$1 an unnamed official ',
  ],
  // “Who offered help to Ukraine”.
  [
    /^(who(?: else)?|which \p{L}+|did .{2,30}?) (offer(?:ed)?|sent|gave|provid(?:e|ed)) (?:\p{L}+ )?(?<!material |technological |financial )(?:help|support|assistance|aid) to (?=(?:the )?(?:victims?|allies|ukraine|albania|georgia|montenegro|costa rica|estonia|germany|poland|czechia|norway|ireland|denmark|moldova|lithuania|latvia|finland|sweden|japan|taiwan)\b)/iu,
    '$1 supported ',
  ],
  // “In how many countries was Snake found”.
  [
    /^in how many (countries|states|nations) (?:was|were|has|have|is|did) (?:the )?(.{3,40}?)(?: malware)? (?:been )?(?:found|seen|detected|spotted|discovered)(?=\W*$)/iu,
    'how many $1 did the $2 malware affect',
  ],
  [
    /^how many (countries|states|nations) (?:was|were|has|have|is) (?:the )?(.{3,40}?)(?: malware)? (?:been )?(?:found|seen|detected|spotted|discovered) in(?=\W*$)/iu,
    'how many $1 did the $2 malware affect',
  ],
  // “Any arrests in Italy over the Exchange hack”: made there.
  [
    /^((?:any |all |list |show |were there any |are there any )*arrests?(?: made)?) in (?:the )?(?!early\b|mid\b|late\b|case\b|that\b|this\b|connection\b|(?:19|20)\d\d\b|january|february|march|april|may|june|july|august|september|october|november|december)(\p{L}+(?: \p{L}+)?) (?=(?:over|for|after|in connection with|linked to) )/iu,
    '$1 by $2 ',
  ],
  // “Who confirmed responsibility for Stuxnet”, “what is Volasys accused of doing”.
  [/\bconfirm(?:s|ed|ing)? (?:its |their |any )?responsibility\b/giu, 'admitted responsibility'],
  [/\b(accused of) (?:doing|having done)(?=\W*$)/giu, '$1'],
  // “Sanctions on Concord: date and legal basis”: all of it stands with each.
  [
    /^((?:the )?(?:sanctions|listings?|charges|indictments?) (?:on|against|of) [^:?]{3,60}): (?:the )?(?:dates?|days?|legal bas[ie]s|basis|sources?|reasons?|since when)(?:(?:,| and|,? &) (?:the )?(?:dates?|days?|legal bas[ie]s|basis|sources?|reasons?|since when))*(?=\W*$)/iu,
    '$1',
  ],
  // “When did Norway attribute it, and to whom”: whom, and the days with it.
  [/^when (did|has|have) (.{5,90}?),? and (?:to|on|against|for) whom(?=\W*$)/iu, 'whom $1 $2'],
  // “Whom did the UK list together with Media Land”.
  [
    /^whom? (?:did|has|have) (?:the )?(.{2,25}?) (list|sanction|indict|arrest|blacklist)(?:ed)? (?:together |along |jointly )?with (?=\p{L})/iu,
    'whom did the $1 $2 alongside ',
  ],
  [
    /^(?:list |name |show )?(?:everyone|everybody|all|those|whoever|anyone) (?:who(?:m)? |that )?(?:the )?(us|uk|eu|ofac|treasury|us treasury|australia|canada|council) (listed|sanctioned|designated|blacklisted|indicted|charged) (?:together |along |jointly )?with (?=\p{L})/iu,
    'who was $2 by the $1 alongside ',
  ],
  [
    /^((?:which|how many) .{3,40}?) (was|were|got) (indicted|charged|sanctioned|listed|designated|arrested) (?:together |along |jointly )with (?=\p{L})/iu,
    '$1 $2 $3 alongside ',
  ],
  // “What did the Kremlin say about DNC hack”: a name without its article.
  [new RegExp(`\\b(about|over|on) (?=(?!the\\b|a\\b|an\\b)\\S+ ${attack}\\W*$)`, 'iu'), '$1 the '],
]
