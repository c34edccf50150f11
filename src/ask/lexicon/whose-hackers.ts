import { accusedStates } from './listers.ts'

/** States and their services, of which hackers are said to be, for a pattern. */
export const whose = `${accusedStates}|gru|svr|fsb|mss|pla|irgc|rgb|mois|ministry of (?:state security|intelligence)|reconnaissance general bureau|revolutionary guards?(?: corps)?`
/** What groups are called, for a pattern. */
export const groups = String.raw`\p{L}+ (?:gang|group|crew|bear|typhoon|panda|kitten|spider|blizzard|sleet|sandstorm)|apt ?\d+|unc\d+|lockbit|conti|revil|darkside|lazarus|sandworm|kimsuky|hafnium|tradertraitor`

const state = `(?:the )?(${whose})(?:['’]s)?(?: (?:state|government|authorities))?(?! (?:services?|military|intelligence|army|security|secret|special|foreign|defen[cs]e|ministry|spy)\\b)`
const kept = 'hackers?|groups?|gangs?|people|persons|individuals|companies|firms|units?'
const named =
  'actors?|attackers?|intruders|culprits|crews?|operators|operatives|agents|elements|forces|clusters?|teams?|outfits?|cyber ?criminals|criminals'
const ties =
  'sponsored|backed|directed|controlled|employed|paid|hired|run|supported|funded|tied|linked|connected|affiliated|associated|acting|working|operating|answering|reporting|close|loyal|based|located|sitting|living'
const doing = '(?:(?:who|that) (?:are|is|were|was) )?(?:acting|working|operating|hacking|spying) (?:for|on behalf of)'
const behind = `(?:(?:who|that|which) (?:are|is|were|was) )?(?:(?:${ties}) (?:with|by|to|for|from|in|out of|inside|on behalf of)|on behalf of|at the behest of|in the (?:pay|service|employ) of|on the payroll of)`

/** Hackers of a state, however it is said whose they are, and what they come to; one after the other. */
export const whoseHackers: readonly [RegExp, string][] = [
  // “Blamed Russia-linked hackers”.
  [
    new RegExp(
      String.raw`\b(${whose})[- ](?:linked|based|backed|nexus|affiliated|aligned|sponsored|run|directed|tied|connected|controlled|supported) (?=(?:\p{L}+[ -]){0,2}(?:${kept}|${named}|spies|threat)\b(?! charged))`,
      'giu',
    ),
    '$1 ',
  ],
  // “People acting for Moscow”.
  [
    new RegExp(String.raw`\b(?:people|persons|individuals|units?) ${doing} ${state}(?![\p{L}’'-])`, 'giu'),
    '$1 hackers',
  ],
  // “A group tied to Russia”, “actors sponsored by Iran”.
  [new RegExp(String.raw`\b(?:an? )?(?:cyber )?(${kept}) ${behind} ${state}(?![\p{L}’'-])`, 'giu'), '$2 $1'],
  [
    new RegExp(String.raw`\b(?:an? )?(?:cyber )?(?:${named}|somebody|someone) ${behind} ${state}(?![\p{L}’'-])`, 'giu'),
    '$1 hackers',
  ],
  // “Hackers in China”, “somebody in Russia”, “agents of Moscow”.
  [
    new RegExp(
      String.raw`\b(?:an? )?(?:hackers?|${named}|somebody|someone|spies|contract hackers|fronts?|contractors?) (?:in|from|of|for|at|out of|inside) ${state}(?![\p{L}’'-])`,
      'giu',
    ),
    '$1 hackers',
  ],
  // “Russia or a Russian service”.
  [
    new RegExp(
      String.raw`\b(${accusedStates}) or (?:an? |one of its |its )?(?:(?:${accusedStates}) )?(?:services?|agenc(?:y|ies)|units?|organs?|bod(?:y|ies))\b`,
      'gi',
    ),
    '$1',
  ],
  // “The regime in Moscow”, “the rulers of Iran”.
  [
    new RegExp(
      String.raw`\bthe (?:regime|rulers|leaders|leadership|powers that be) (?:in|of) (${accusedStates})\b`,
      'giu',
    ),
    'the government of $1',
  ],
]
