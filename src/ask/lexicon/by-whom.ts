const deed =
  '(?:attack|hack|breach|leak|intrusion|theft|heist|outage|blackout|campaign|operation|compromise|break-in|sabotage)s?'
const told =
  '(?:\\S+ed|made|said|known|shown|seen|put|done|taken|found|led|brought|told|given|sent|run|named|worse|bigger|discovered)'
const somebody =
  '(?:the )?(?!(?:then|now|accident|force|mistake|anyone|anybody|whom|who|what|(?:19|20)\\d\\d)\\b)(\\S+(?: (?!in\\b|on\\b|or\\b|and\\b)\\S+)?)'

/** Ways to ask whether somebody did it with no verb, and whether somebody stood by the victim, and what they come to. */
export const byWhom: readonly [RegExp, string][] = [
  // “Was the attack on Montenegro by Russia”.
  [
    new RegExp(
      `^(?:was|were|is) (the (?:(?!${told}\\b)\\S+ ){0,4}?${deed}(?: (?:on|of|against|in|at) (?:(?!${told}\\b)\\S+ ?){1,4}?)?)(?: really| actually)? by ${somebody}$`,
      'i',
    ),
    'did $2 carry out $1',
  ],
  // “Did NATO help Estonia”.
  [
    /^((?:(?:and|so|but) )*(?:did|has|have)) ((?:the )?(?:nato|eu|european union|alliance|us|usa|united states|americans?|uk|british|britain|allies|west))(?: ever| also)? help(?:ed)?(?: out)?(?= |$)(?! .*\b(?:hide|evade|dodge|launder|steal|attack|hack|to|with)\b)/i,
    '$1 $2 support',
  ],
  // “Who has Serebriakov been sanctioned by”.
  [/^who (?:has|have|was|were|is|are) (.{3,50}?) (?:been )?(\p{L}+ed(?: (?:or|and) \p{L}+ed)?) by$/iu, 'who $2 $1'],
]
