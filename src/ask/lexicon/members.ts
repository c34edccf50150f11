import { groups } from './listers.ts'

const agreed = `^(?:did|has|have|is|are) (?:the )?(${groups}) (?:agreed?|united|unanimous|at one) (?:on|in)`

const blamed = String.raw`(?:has |have |ever )*(?:blam|accus|attribut|condemn|denounc|endors|nam|sanction|list|warn|charg|react|respond|summon|expel|recall|arrest)(?:e|ed|es|led)?\b`

/** Ways to speak of the members of a group of states, and what they come to; one after the other. */
export const members: readonly [RegExp, string][] = [
  // “NATO member Hungary”.
  [
    new RegExp(
      String.raw`\b(?:${groups}) (?:member|ally|partner)(?: state| country)? (?=(?:albania|belgium|bulgaria|canada|croatia|czechia|denmark|estonia|finland|france|germany|greece|hungary|iceland|italy|latvia|lithuania|luxembourg|montenegro|netherlands|norway|poland|portugal|romania|slovakia|slovenia|spain|sweden|turkey|ireland|austria|japan|australia)\b)`,
      'gi',
    ),
    '',
  ],
  // “Companies from EU countries”: theirs, and not the countries themselves.
  [
    new RegExp(
      String.raw`\b(companies|company|firms?|persons?|people|nationals|citizens|groups?) (?:from|of|in|based in) (?:the )?(${groups}|europe)(?:an)?(?: (?:countries|states|member states|members|nations))?(?= |\W*$)`,
      'giu',
    ),
    '$2 $1',
  ],
  // “Has the EU ever accused a member state”: one of its own.
  [
    new RegExp(
      String.raw`^((?:has|did|have) (?:the )?(${groups})(?: ever)? ${blamed}) (?:an?|any|one of its)(?: own)? member(?: state| country|s| states| countries)?\b`,
      'iu',
    ),
    '$1 $2 countries',
  ],
  // “Did anyone not blame China for Exchange”: who did not.
  [/^did (?:any(?:one|body)|any (?:state|country|government)) not (?=\p{L})/iu, 'who did not '],
  // “Has the G7 agreed on blaming Russia”, “is the Five Eyes united on it”: all of its members.
  [new RegExp(`${agreed} (blam|attribut|nam|accus)ing\\b`, 'i'), 'did every $1 country $2e'],
  // “Who from Intellexa was delisted”: somebody of it, and not by it.
  [
    new RegExp(
      `^((?:and |so |but )?(?:who|which people)) from (?!(?:the )?(?:${groups}|nordic|baltic)\\b)(?=(?:the )?[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2} (?:was|were|is|are|got|has been|have been) \\p{L}+(?:ed|en|put|hit)?\\b)`,
      'iu',
    ),
    '$1 of ',
  ],
  // “None of the EU countries blamed Iran”: they are not the blamed.
  [
    new RegExp(
      `^((?:is it true that )?)(?:none|not (?:a single )?one|no one|nobody) of (?:the )?(${groups})(?: (?:member )?(?:countries|states|members|nations|allies|governments))? (?:did |has |have |ever )*(?=\\p{L})`,
      'iu',
    ),
    '$1no $2 country ',
  ],
  [
    /^((?:is it true that )?)(?:none|not (?:a single )?one|no one|nobody) of (?:the )?(nordic|baltic)s?(?: (?:countries|states|nations))? (?:did |has |have |ever )*(?=\p{L})/iu,
    '$1no $2 country ',
  ],
  // “Did any Five Eyes member not sanction Ermakov”, “is there a G7 country that did not blame it”: which did not.
  [
    new RegExp(
      `^(?:and |so |but )?(?:did|has|have) (?:any|some|a|one)(?: of the)? (${groups}) (member|state|country|nation|allie|ally|government)(?:s|es)? (?:not|never) (?=\\p{L})`,
      'iu',
    ),
    'which $1 countries did not ',
  ],
  [
    new RegExp(
      `^(?:and |so |but )?(?:is|are|was|were) there (?:any|some|an?) (${groups}) (?:member|state|countr|nation|ally|allie|government)\\p{L}* (?:that|who|which) (?:did|has|have)(?: not|n['’]?t|\\s+never) (?:ever )?(?=\\p{L})`,
      'iu',
    ),
    'which $1 countries did not ',
  ],
  // “Was the UK one of the ones that attributed it”.
  [
    /^((?:was|is|were|are) .{2,40}?) one of (?:the |those )(?:ones |states |countries |governments |agencies |those )?(?=(?:that|who|which)\b)/i,
    '$1 among those ',
  ],
  // “States belonging to NATO”, “missing from the list of those who attributed it”.
  [
    new RegExp(
      String.raw`\b(?:that |which |who )?(?:belong(?:s|ing)? to|(?:are|is) (?:a )?(?:part|members?) of) (?=(?:the )?(?:${groups}|alliance)\b)`,
      'gi',
    ),
    'of ',
  ],
  [
    new RegExp(
      String.raw`\b(?:countries|states|nations|governments|members) (?:that are )?(?:in|of|within|from|inside|among) (?=(?:the )?(?:${groups})\b)`,
      'gi',
    ),
    'members of ',
  ],
  // “Who in the EU blamed Russia for Georgia”, “did anyone in NATO attribute it”: those who belong to it, and it itself.
  [
    new RegExp(`^((?:and |so |but )?)who (?:in|within|inside|from) (?:the )?(${groups}) (?=${blamed})`, 'i'),
    '$1which $2 members or $2 ',
  ],
  [
    new RegExp(
      `^((?:and |so |but )?(?:did|has|have)) any(?:one|body) (?:in|within|inside|from) (?:the )?(${groups}) (?=${blamed})`,
      'i',
    ),
    '$1 $2 members or $2 ',
  ],
  [new RegExp(String.raw`^(?:within|among|in) ((?:the )?(?:${groups})), (?=who\b)`, 'i'), 'of the members of $1, '],
  [
    /\b(?:is|are|was|were) (?:missing|absent) from (?:the )?(?:list of )?(?:those|the ones|states|countries) (?:who|that|which) (?:have |has )?/gi,
    'did not ',
  ],
  [/\b(?:have|has) yet to (?=\p{L})/giu, 'did not '],
  [/\b(?:stayed|kept) out of (?=attributing\b)attributing\b/gi, 'did not attribute'],
  [/\bnon-attributing (?=\p{L})/giu, 'did not attribute '],
]
