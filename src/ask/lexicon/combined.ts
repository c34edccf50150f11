const done = '(?:attributed|blamed|condemned|endorsed|sanctioned|listed|charged|indicted|expelled|denied)'
const listed = '(?:sanctioned|listed|designated|blacklisted)'

/** What is asked to hold together, or the one and not the other, in other words; one after the other. */
export const combined: readonly [RegExp, string][] = [
  // “Who attributed NotPetya and sanctioned over it”.
  [
    new RegExp(
      String.raw`^(who|which \p{L}+) (${done}) (.{3,40}?) and (?:also |then )?(${done}) (?:anyone |anybody |somebody )?(?:over|for) (?:it|that)\W*$`,
      'iu',
    ),
    '$1 both $2 and $4 over $3',
  ],
  // “Which countries did both attribute and sanction over Viasat”.
  [
    /^(who|which \p{L}+) (?:did|have|has) both (attribute|condemn|endorse|sanction|list|charge|indict)d? and (attribute|condemn|endorse|sanction|list|charge|indict)d? (?=over\b)/iu,
    '$1 both $2 and $3 ',
  ],
  [/^(who|which \p{L}+) both attribute and /iu, '$1 both attributed and '],
  [/^(who|which \p{L}+ both \p{L}+) and (sanction|list|charge|indict) over /iu, '$1 and $2ed over '],
  // “Iranians who are charged but were never sanctioned”.
  [
    new RegExp(
      String.raw`^((?:which |what |all )?(?:\p{L}+ ){0,2}?\p{L}+) (?:who |that )(?:are|were|have been) (charged|indicted|sanctioned|listed) but (?:(?:are|were|have) )?(?:never|not)(?: yet)?(?: been)? (${listed}|charged|indicted)\W*$`,
      'iu',
    ),
    '$1 $2 but not $3',
  ],
  // “Everybody indicted over ransomware who is not Russian”.
  [
    new RegExp(
      String.raw`^(.*\b(?:${listed}|charged|indicted|arrested|convicted)\b.*?),? (?:who|that) (?:is|are|was|were) not (?:an? )?(?!yet\b|\p{L}+ed\b)(\p{L}+)\W*$`,
      'iu',
    ),
    '$1 on anyone but $2',
  ],
  // “Which attributions name the FSB and not the GRU”.
  [
    /^((?:which|what|how many) (?:attributions|statements|sanctions|indictments|advisories) (?:name|mention|blame|are on|target) .{2,30}?),? and not (?=(?:the )?\p{L})/iu,
    '$1 but not ',
  ],
  // “Advisories signed by other countries than the US”.
  [/\bby other (countries|states|governments|agencies) than /gi, 'by $1 other than '],
  // “Which groups are tied to unit 26165”.
  [
    /^(?:which |what |the )?(groups|gangs|crews|outfits)(?: (?:are|is))? (?:tied|linked|connected) to (?:the )?(?:gru )?(unit \d{5})\W*$/iu,
    'which $1 are part of $2',
  ],
  // “Incidents that hit EU member states”, “European victims of Russian attacks”.
  [
    /^(?:(?:list|show|all) )*(incidents|attacks|hacks) (?:that|which) (?:hit|struck|affected|targeted) (?=\p{L})/iu,
    'which $1 hit ',
  ],
  [
    /^(?:which|what) (?:countries|states) were (?:the )?victims of (?:attacks|hacks|incidents) (?:attributed to|blamed on|by) /iu,
    'which countries were hit by ',
  ],
  // “Trilateral sanctions by the US, the UK and Australia”.
  [
    /\b(?:trilateral|bilateral|coordinated) (?=(?:sanctions|listings|statements|attributions|advisories)\b)/gi,
    'joint ',
  ],
]
