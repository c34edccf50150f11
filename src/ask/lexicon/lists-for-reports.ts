import { accusedStates } from './listers.ts'

const facts =
  '((?:cyber )?(?:attributions?|sanctions?|listings?|designations?|denials?|indictments?|charges|condemnations?|expulsions?|arrests?|statements?|advisories|endorsements?|takedowns?))'
const others =
  '(?:by|from|of) (?:anyone|anybody|others?|(?:other |any )*(?:countries|states|governments|nations|bodies)(?: other)?) (?:other )?(?:than|except(?: for)?|but|besides|apart from)'
const people =
  '(people|persons|individuals|hackers|(?:\\p{L}+ )?(?:nationals|citizens|officers|hackers|persons|people|men)|russians|iranians|north koreans|(?:the )?chinese)'
const court = '(indicted|charged|arrested|convicted)'
const listed = '(sanctioned|listed|designated|blacklisted|arrested|delisted)'
const matters = '(?:(?:list|show|which|what|all|the) )*(?:incidents|attacks|hacks|cases|campaigns|operations)'
const lister = '(us|uk|eu|american|british|european|australian|japanese|canadian)'

/** Lists as they are asked for in a report, with what is joined, left out or missing, and what they come to; one after the other. */
export const listsForReports: readonly [RegExp, string][] = [
  // “Albania 2022 sanctions”: over what was done there.
  [
    /^(albania|georgia|estonia|ukraine|poland|montenegro|costa rica|ireland|singapore|denmark|norway) ((?:19|20)\d\d) (sanctions|denials?|indictments?|attributions?|condemnations?)\W*$/iu,
    '$3 over the $2 attack on $1',
  ],
  [
    /^(albania|georgia|estonia|ukraine|poland|montenegro|costa rica|ireland|singapore|denmark|norway) ((?:19|20)\d\d) (?:responses?|reactions?|fallout|aftermath)\W*$/iu,
    'reactions to the $2 attack on $1',
  ],
  // “Attributions by others than the US and UK”, “sanctions not by the US”, “denials except by Russia”.
  [new RegExp(`\\b${facts} ${others} (?:the )?(?=\\p{L})`, 'giu'), '$1 except those by '],
  [
    new RegExp(
      `^((?:(?:list|show|all|the|any) )*)${facts} (?:not|except(?: for)?|but not) (?:by|from) (?:the )?(?=\\p{L})`,
      'iu',
    ),
    '$1$2 except those by ',
  ],
  [
    new RegExp(
      `\\b${facts} (?:on|against) (?:anyone|anybody|others?|(?:other |any )*(?:countries|states)(?: other)?) (?:other )?(?:than|except(?: for)?|but|besides) (?:the )?(?=\\p{L})`,
      'giu',
    ),
    '$1 except those on ',
  ],
  // “Who is not sanctioned by the US but by the UK”, “attributed by the UK and not by the US”.
  [
    /^(who|which .{3,30}?) (?:is|are|was|were) not (\p{L}+ed) by (.{2,30}?),? but (?:(?:is|are|was|were) )?by (?=\p{L})(.{2,30})$/iu,
    '$1 was $2 by $4 but not by $3',
  ],
  [
    /\b((?:attributed|sanctioned|listed|condemned|denied|indicted|charged|blamed) by (?:the )?[\p{L} ]{2,25}?),? and not by (?=(?:the )?\p{L})/giu,
    '$1 but not by ',
  ],
  [/^(attributed|condemned|denied) (by .{2,30}? but not by .{2,30})$/iu, 'which incidents were $1 $2'],
  // “Who was indicted and also sanctioned”, “which indicted hackers were also sanctioned”, “indicted and arrested hackers”.
  [
    new RegExp(
      `^who (?:was|were|is|has been|have been) ${court} and (?:(?:also|later|then|been|both) )*${listed}\\W*$`,
      'iu',
    ),
    'which people have been both $1 and $2',
  ],
  [
    new RegExp(
      `^which ${court} ${people} (?:were|are|was|have been) (?:(?:also|later|then|ever) )*${listed}\\W*$`,
      'iu',
    ),
    'which $2 have been both $1 and $3',
  ],
  [
    new RegExp(
      `^(?:(?:list|show|all|the|which) )*${people} (?:(?:who|that) )?(?:(?:are|were|have been) )?(?:both )?${court} and (?:(?:also|later|then) )*${listed}\\W*$`,
      'iu',
    ),
    'which $1 have been both $2 and $3',
  ],
  [
    new RegExp(
      `^(?:(?:list|show|all|the|which) )*${people} (?:(?:who|that) )?(?:(?:are|were|have been) )?(?:both )?${court} and (?:(?:also|later|then) )*${listed} by (?:the )?(us|usa|united states|americans)\\W*$`,
      'iu',
    ),
    'which $1 were $2 by the US and also $3 by the US',
  ],
  [
    new RegExp(`^${court} and ${listed} (hackers|people|persons|individuals)\\W*$`, 'iu'),
    'which people have been both $1 and $2',
  ],
  // “Whom has the EU sanctioned that the US has indicted”.
  [
    /^whom? (?:has|have|did) (?:the )?(\p{L}[\p{L} ]{1,15}?) (sanction|list|designate|blacklist)(?:e?d)? (?:that|whom|who) (?:the )?(\p{L}[\p{L} ]{1,15}?) (?:(?:has|have|had|also|did) )*(indict|charge)(?:e?d)?\W*$/iu,
    'whom did $3 $4 and $1 $2',
  ],
  // “Incidents in 2024 with attribution but no sanctions”, “attributed to Russia without sanctions”.
  [
    new RegExp(
      `^${matters}((?: (?:in|from|since|of) (?:19|20)\\d\\d)?) (?:with|that have|having) (?:an? )?attributions?,? (?:but|and) (?:no|without(?: any)?) sanctions((?: (?:in|from|since|of) (?:19|20)\\d\\d)?)\\W*$`,
      'iu',
    ),
    'which incidents$1$2 were attributed but never sanctioned',
  ],
  [
    new RegExp(
      `^${matters} attributed to (?:the )?(.{2,30}?)(?: that (?:were|have))?,? (?:without|with no|and no|but no) (?:any )?sanctions\\W*$`,
      'iu',
    ),
    'which incidents attributed to $1 were never sanctioned',
  ],
  // “Incidents with an attribution”, “attacks with indictments by the US”.
  [
    new RegExp(
      `^${matters} with (?:an? |any )?(attributions?|condemnations?|denials?|sanctions|indictments?|charges|arrests?|takedowns?|rewards?)(?= (?:by|in|since|from) |\\W*$)`,
      'iu',
    ),
    'which incidents have $1',
  ],
  [
    new RegExp(
      `^${matters} with (?:an? |any )?${lister} (sanctions|indictments?|charges|attributions?|rewards?|takedowns?)(?= (?:in|since) |\\W*$)`,
      'iu',
    ),
    'which incidents have $2 by $1',
  ],
  // “Incidents with denials from China”.
  [/^(which incidents have \p{L}+) from (?=(?:the )?\p{Lu})/iu, '$1 by '],
  // “Incidents Russia denied”.
  [
    new RegExp(
      `^${matters} (?:that |which )?(?:the )?(${accusedStates})(?: has| have)? (?:ever )?(?:denied|rejected)\\W*$`,
      'iu',
    ),
    'which incidents did $1 deny',
  ],
  // “Joint advisories of the US and the UK”, “advisories signed by both Germany and Japan”, “advisories naming the GRU”.
  [
    /\b(joint|common|shared) (advisor(?:y|ies)|alerts?|statements?|attributions?) (?:of|from|between) (?=(?:the )?\p{L}+(?: \p{L}+)? and\b)/giu,
    '$1 $2 by ',
  ],
  [/\b(advisor(?:y|ies)|alerts?|statements?) (?:co-?)?signed by both (?=(?:the )?\p{L})/giu, 'joint $1 by '],
  [/\b(advisor(?:y|ies)|alerts?) (?:naming|that names?|which names?) (?=(?:the )?\p{L})/giu, '$1 on '],
  // “Which Chinese companies are under US and UK sanctions”.
  [
    new RegExp(
      `^(which (?:chinese|russian|iranian|north korean|belarusian) (?:companies|firms|persons|people|officers|banks|entities|nationals|individuals)) (?:are|is|were) under (?:both )?${lister} and ${lister} sanctions\\W*$`,
      'iu',
    ),
    '$1 were sanctioned by both the $2 and the $3',
  ],
  // “Georgia 2019: list the countries that blamed Russia”.
  [
    /: (?:list|name|show(?: me)?|give(?: me)?) (?:all |the )*(countries|states|governments|people|persons|companies|firms|groups) (?:that|which|who) (?=\p{L}+ed\b)/giu,
    ': which $1 ',
  ],
]
