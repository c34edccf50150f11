import { measures, words } from './deed-words.ts'
import { month } from './months.ts'

/** Deeds that are put as nouns, and those who did them, and what they come to; one after the other. */
export const nominal: readonly [RegExp, string][] = [
  // “British ministers who condemned Russia”: which of them.
  [
    /^((?:\p{L}+ )?(?:ministers|officials|diplomats|politicians|leaders|lawmakers|presidents)) (?:who|that) (?=(?:have |has |had )?(?:condemn|blam|accus|nam|denounc|attribut|criticis|criticiz|warn|den[iy]|back|support)\p{L}*\b)/iu,
    'which $1 ',
  ],
  // “Did any official blame China for Exchange”: a state, and no firm.
  [
    /\b(which|what|any|no|how many) (?:(?:government|state|public|senior) )?(?:officials?|authorit(?:y|ies)|leaders?|politicians?) (?=(?:have |has |had )?(?:ever |publicly )*(?:condemn|blam|accus|nam|denounc|attribut|criticis|criticiz)\p{L}*\b)/giu,
    '$1 governments ',
  ],
  // “Which of the statements on APT31 came from Finland?”
  [
    /^which (?:of the )?(statements|attributions|sanctions|listings|designations|denials|condemnations|indictments|advisories) (.{3,60}?) (?:come|came|were|are|stem|stemmed|originated) (?:from|by) (?=\p{L})/iu,
    '$1 $2 by ',
  ],
  // “Which denials named the US”, “which NATO statements named Russia”.
  [
    /^(?:which|what) (?:of the )?(denials|condemnations|endorsements|rebuttals) (?:named|mentioned|singled out|targeted) (?=(?:the )?\p{L})/iu,
    '$1 about ',
  ],
  [/^(?:which|what) ((?:\p{L}+ )?statements) (?:named|mentioned|singled out|targeted) (?=(?:the )?\p{L})/iu, '$1 on '],
  // “First GRU unit sanctioned by the EU”: which of them.
  [
    /^(?:the )?(first|last|latest|newest) ((?:gru|fsb|svr|pla|mss|irgc|russian|chinese|iranian|north korean) (?:units?|compan(?:y|ies)|firms?|agenc(?:y|ies)|persons?|individuals?)) (?:to be )?(sanctioned|listed|charged|indicted|blacklisted|designated) (?=by\b|over\b|for\b|in\b)/iu,
    'which $2 was $1 $3 ',
  ],
  // “What was the first time the GRU was blamed by France”.
  [
    /^(?:what|when) was the (first|last) time (?:that )?(?:the )?(.{2,40}?) (was|were) (\p{L}+ed) by /iu,
    'when $3 $2 $1 $4 by ',
  ],
  // “Who is sanctioned from Nigeria”: those of there.
  [
    /^(?:and )?who(?:['’]s| is| are| was| were| has been| have been| got)(?: currently| now| still)? (sanctioned|listed|blacklisted|charged|indicted|arrested|extradited|convicted|wanted) from (?:the )?(\p{L}+(?: \p{L}+)?)\W*$/iu,
    'who of $2 was $1',
  ],
  // “How often has Moscow denied things through its embassies?”
  [
    /\b(has|have|did|had) (?:the )?(\p{L}+) (\p{L}+)(?: (?:things|it|anything|something|that|charges|accusations|allegations))? (?:through|via|by way of) (?:its|their) (?:embass(?:y|ies)|diplomatic missions|diplomats)\b/giu,
    '$1 embassies of $2 $3',
  ],
  // “Who led the APT40 advisory”.
  [
    new RegExp(
      `^(?:who|which (?:country|state|agency)) (?:led|wrote|authored|headed|drafted|issued|published) the ((?:${month}) \\d{4}) (?!joint\\b)(.{2,40}?) (advisory|alert)$`,
      'i',
    ),
    'who led the $3 on $2 in $1',
  ],
  [
    /^(?:who|which (?:country|state|agency)) (?:led|wrote|authored|headed|drafted|issued|published) the (?!joint\b)(.{2,40}?) (advisory|alert)((?: of (?:\p{L}+ )?\d{4})?)$/iu,
    'who led the $2 on $1$3',
  ],
  // “How many countries were behind the APT40 advisory”, “who took part in the Volt Typhoon alert”.
  [
    /^(who|(?:which|how many) (?:countries|states|governments|agencies))(?: all)? (?:was|were|is|are|stands?|stood) behind the (?!joint\b)(.{2,40}?) (advisory|alert)\b/i,
    '$1 signed the $3 on $2',
  ],
  [
    /^(who|(?:which|how many) (?:countries|states|governments|agencies))(?: all)? (?:took part in|participated in|were part of|joined in|were in on) the (?!joint\b)(.{2,40}?) (advisory|alert)\b/i,
    '$1 signed the $3 on $2',
  ],
  // “The attributors of it”, “its condemners”.
  [/\b(?:the |its )?attribut[oe]rs of\b/gi, 'those who attributed'],
  [/\bco-?(?:authors?|issuers?|publishers?|signator(?:y|ies)) (?:of|on) /gi, 'those who signed '],
  // “Which of Prague’s partners lined up behind it”.
  [/\bwhich of (?:\p{L}+['’]s|its|their) (?:partners|friends)\b/giu, 'who'],
  // “By whom was Czechia’s attribution of the hack to China backed”, “who backed Czechia in blaming China for the hack”.
  [
    /^(?:by whom was|whose (?:support|backing) did|who (?:stood behind|lined up behind)|(?:the )?endorsements? of) (?:.{2,25}['’]s |the \p{L}+ )(?:attribution|accusation)(?: to [\p{L} ]+?)? of (.+?)(?: to [\p{L} ]{3,20}?)?(?: (?:backed|supported|endorsed|get|receive))?$/iu,
    'who endorsed the attribution of $1',
  ],
  [
    /\b(?:backed|supported|endorsed|(?:stood|lined up) (?:with|by|behind)) (.{2,30}?) (?:in |for )?(?:attributing (.{4,80}?) to (?:the )?[\p{L} ]{3,20}|(?:blaming|naming|accusing) (?:the )?[\p{L} ]{3,20}? (?:for|over|of) (.{4,80}))$/iu,
    'backed $1 over $2$3',
  ],
  [/\b(?:the |its )?condemners of\b/gi, 'those who condemned'],
  [
    /\b(?:the |its )?(?:backers|supporters|endorsers) of (?=(?:the |its |their )?(?:attribution|accusation|finding|statement)\b)/gi,
    'those who endorsed ',
  ],
  // “As for the attribution of it, who endorsed it”, “who lent support to the attribution”.
  [
    /^(?:as for )?the (attribution|accusation|finding) of (.{3,60}?)[,:] who (endorsed|backed|supported|echoed|seconded) it(?: up)?$/i,
    'who $3 the attribution of $2',
  ],
  [
    /\b(?:has |have )?(?:lent|gave|given|threw|came out) (?:(?:their|its) )?(?:support|backing|in favou?r)(?: behind)? (?:to|of) /gi,
    'backed ',
  ],
  [
    /\b(?:extended|sent|offered|conveyed|made a point of expressing) (?:messages? of |a message of )?solidarity (?:to|with)\b/gi,
    'expressed solidarity with',
  ],
  [
    /^(?:are|were) there (?:any )?members of (.{3,40}?) (?:that|who|which) (?=(?:did|has|have)\b)(.+?)(?:,? and (?:which|who) (?:are|were) they)?$/i,
    'which members of $1 $2',
  ],
  [
    new RegExp(
      `^(?:did|has|have) (.{3,60}?) (?:draw|drawn|attract|elicit|prompt|bring|brought|trigger|earn|result in|lead to)(?:ed)? (?:any |a )?(${measures}|${words}) (?:from|by (?!(?:(?:the )?(?:end|start|middle)|mid|now|then|\\d{4})\\b)) ?(.{2,40})$`,
      'i',
    ),
    'were there any $2 by $3 over $1',
  ],
  // “Who are the ten diplomats the US expelled”, “who are the Russians Canada sanctioned”.
  [
    /^(?:who|which) (?:are|were) the (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) )?((?:\p{L}+ )?(?:Russians?|Chinese|Iranians?|North Koreans?|Belarusians?|Ukrainians?|Pakistanis?|Americans?|diplomats|officers|officials|hackers|nationals|citizens|agents|spies|people|men|individuals|companies|firms|entities)) (?:(?:that|whom|who|which) )?(?!(?:are|were|was|is|has|have|had|who|that|which)\b)((?:the )?\p{L}+(?: \p{L}+)?) (sanctioned|listed|designated|blacklisted|indicted|charged|expelled|arrested|extradited)(?=$| (?:over|for|in|on|after|under|at|since|before)\b)/iu,
    'which $1 has $2 $3',
  ],
  [
    /^(?:those|the (?:states|countries|ones|people|companies)) (?:who|that|which) (.{5,60}?)[:,-]+ *who (?:are|were) they$/i,
    'who $1',
  ],
]
