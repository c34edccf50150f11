import { combined } from './combined.ts'

/** Whoever may be set against another: no matter is called by these. */
const other = `(?:the )?(US|UK|EU|NATO|USA|United States|United Kingdom|European Union|Americans?|Brits?|British|Britain|Europeans?|Australia|Australians?|Canada|Canadians?|Japan|Germany|France|Netherlands|Dutch|Washington|London|Brussels|Canberra|Ottawa|Tokyo|Berlin|Paris|Czechs|Czechia|Prague|New Zealand|Wellington|Norway|Norwegians|Poland|Poles|Estonia|Estonians|Ukraine|Kyiv|South Korea|Seoul|White House|Kremlin|FBI|NSA|CISA|NCSC|Treasury|OFAC|Microsoft|Mandiant)`

const own = String.raw`((?:the )?[\p{L}.]+(?: [\p{L}.]+)?)`

const acted = `(?:sanction|list|designate|blacklist|charge|indict|attribute|blame|accuse|condemn|denounce|name|expel|respond|react|act)`

/** What one did set against what another did: who came later, who did so too, and what they did together. */
export const setAgainst: readonly [RegExp, string][] = [
  // “Did the NCSC sign the CISA advisory on Volt Typhoon”: with that.
  [
    /^((?:did|has|have) .{2,30}? (?:co-?)?sign(?:ed)?) (?:on to )?(?:the )?(cisa|fbi|nsa|ncsc|us|uk|asd|acsc|american|british|australian|canadian)(?:['’]s)?(?: joint)? (advisory|alert|bulletin)((?: (?:on|about|over|of) .{3,50}?)?)\W*$/iu,
    '$1 the $3$4 with the $2',
  ],
  ...combined,
  // “Did the UK attribute WannaCry later than the US”.
  [
    new RegExp(`^did ${own} (${acted})( .{2,60}?)? later than ${other}(?: did)?( (?:over|for) .{3,60})?$`, 'iu'),
    'did $4 $2$3$5 before $1',
  ],
  // “Did the EU sanction Callisto after the UK”, “did the EU sanction China after the US did over Cloud Hopper”.
  [
    new RegExp(
      `^did ${own} (${acted})( .{2,60}?)?(?<! or) after ${other}(?: did)?(?:,? too)?( (?:over|for) .{3,60})?$`,
      'iu',
    ),
    'did $4 $2$3$5 before $1',
  ],
  // “Did the EU attribute anything to Russia together with the UK”.
  [
    new RegExp(
      `^((?:did|has|have)) ${own} (${acted}(?:ed|d)?) (.{2,60}?),? (?:together|jointly|in tandem|in concert|in unison) with ${other}(?: did| has)?$`,
      'iu',
    ),
    '$1 $2 and $5 $3 $4 together',
  ],
  // “Did the NSA sign the advisory with Japan”, “did Finland sign it as well as Czechia”.
  [
    new RegExp(
      `^((?:did|has|have)) ${own} ((?:co-?)?(?:sign|issue|publish|author|release)(?:ed|d)?) (.{2,70}?),? (?:(?:together |jointly |along )?with|as well as|alongside) (?:the )?([\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)$`,
      'iu',
    ),
    '$1 $2 and $5 $3 $4 together',
  ],
  // “Was the UK alone in sanctioning it”: the only one that did.
  [/^(?:was|is|were|are) (.{2,40}?) (?:all )?alone in (?=\p{L}+ing\b)/iu, 'was $1 the only one '],
]
