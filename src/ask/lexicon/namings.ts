import { blamedStates } from './listers.ts'
import { groups, whose } from './whose-hackers.ts'

/** Ways to say that somebody is named as the author, by name or by place, and what they come to; one after the other. */
export const namings: readonly [RegExp, string][] = [
  // “In the view of Washington”.
  [/\bin the (?:view|opinion|judge?ment|eyes|estimation) of (?=(?:the )?\p{L})/giu, 'according to '],
  // “The foreign office in Berlin”.
  [/\b(?:the )?foreign office in (?!london)(?=\p{L})/giu, 'the foreign ministry in '],
  // “Iran’s mission to the United Nations”.
  [
    /\b(\p{L}+)['’]s (?:permanent )?(?:un mission|mission to the (?:united nations|un))\b/giu,
    'permanent mission of $1 to the United Nations',
  ],
  // “Which country has Singapore named as the sponsor of it”.
  [
    /^((?:which|what) (?:state|country|government|nation) (?:did|has|have) .{2,40}?) (?:named?|blamed?|identif(?:y|ied)|accused?)(?: as|) (?:the )?(?:sponsors?|backers?|authors?|culprits?|masters?|power) (?:of|behind) /iu,
    '$1 blame for ',
  ],
  // “Did it say it was Chinese hackers”.
  [
    new RegExp(
      String.raw`^((?:and |so |but )*(?:did|has|have) .{2,70}?) (?:say|said|claim|state) (?:that )?(?:it|this|that) (?:was|were|is) (?:(?:the|a|an) )?((?:(?!(?:because|due|over|after|against|not|in|on|by|from)\b)\p{L}+[ -]){0,3}?(?:${whose}|${groups})(?:['’]s)?(?: (?!in|on|who|that|which)\p{L}+){0,3})$`,
      'iu',
    ),
    '$1 blame $2 for it',
  ],
  // “Did he say China”.
  [
    new RegExp(
      `^((?:and |so |but )*(?:did|has) (?:it|he|she|they)) (?:say|said) (?:the )?(${blamedStates}|nsa|cia|${whose}|${groups})$`,
      'iu',
    ),
    '$1 blame $2 for it',
  ],
  // “In the EU’s own name”: whoever speaks for it does.
  // “Which endorsed the blame rather than reaching their own verdict”.
  [
    / (?:rather than|instead of|without) (?:reaching|making|coming to|drawing|publishing) (?:an?y? )?(?:(?:their|its) own )?(?:finding|verdict|conclusion|judgement|attribution)s?(?: of (?:their|its) own)?(?=\W|$)/gi,
    '',
  ],
  [/ in (?:the )?(?:EU|union|council|alliance|government|bloc)['’]s (?:own )?name(?: rather than .*)?$/i, ''],
  // “Link the Albania attackers to Iran”.
  [
    /\b(link|tie|trace|connect)((?:d|ed)?) the (\p{L}+) (?:attackers|intruders|hackers) to (?=\p{L})/giu,
    '$1$2 the attack on $3 to ',
  ],
  // “Say Storm-0558 is based in Russia”.
  [
    /\b(say|says|said|state|claim|conclude|think|assess) (?:that )?(\S.{1,30}?) (?:is|was|were|are) (?:actually )?(?:based in|located in|operating (?:from|out of|in)|run from|sitting in) (?=\p{L})/giu,
    'link $2 to ',
  ],
  // “Name Beijing as the sponsor of it”.
  [
    /\b(?:(name|identif|finger|describ|peg|cit)(?:e?d|ied|e|y|s|ies)?|(?:single[ds]?|point(?:ed|s)?) (?:out|to|at)) (?!by\b)(.{2,30}?) as (?:the |a )?(?:state |country |government |power |party |one |ones |group )?(?:sponsors?|culprits?|perpetrators?|authors?|masterminds?|source|origin|behind|responsible)(?: state)?(?: (?:of|behind|for|to blame for))? /giu,
    'blame $2 for ',
  ],
  // “Whom did Estonia identify as suspects”.
  [/\bidentify as suspects?\b/gi, 'charge'],
  // “Denounced as North Korea’s doing”.
  [/\b(?:denounced|described|branded|named) as (?:the )?(.{2,25}?)['’]?s (?:doing|work|handiwork)\b/gi, 'blamed on $1'],
  // “Named as author of it by Borrell”.
  [
    /\b(?:named|identified|described) as (?:the |an? )?(?:authors?|culprits?|perpetrators?|source|state) (?:of|behind) /gi,
    'blamed for ',
  ],
  // “Was an author named in it”, “is a culprit identified in it”.
  [
    /^(was|were|is|are) (?:there )?(?:an?|any|the) (?:authors?|culprits?|perpetrators?|country|state|government) (?:named|identified|mentioned|blamed|singled out) (?=(?:in|by)\b)/i,
    '$1 named an author ',
  ],
  // “Attributed an attack to a state”: anything, to any of them.
  [
    /\b(attribut(?:ed?|es)) (?:an?|any) (?:cyber-?)?(?:attack|hack|breach|intrusion|incident) to (?=(?:an?|any|another) (?:state|country|government|nation)\b)/giu,
    '$1 anything to ',
  ],
  // “Was the Colonial Pipeline attack state-sponsored”.
  [
    /^(?:was|is|were|are) (.{2,60}?) (?:an? )?(?:state|government)[- ](?:sponsored|backed|linked|directed|run)(?: (?:attack|hack|operation|campaign))?$/i,
    'was $1 attributed to a state',
  ],
]
