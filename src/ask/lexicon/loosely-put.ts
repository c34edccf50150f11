import { blamedStates } from './listers.ts'

const state = '(?:the )?([\\p{L}]+(?: (?:korea|arabia|zealand|kingdom|states|rica))?)'
const body = '(?:the )?(?:gru|fsb|svr|mss|irgc|mois|pla|rgb|kgb)'
const people =
  '(?:officers|hackers|operatives|agents|spies|nationals|soldiers|men|people|persons|individuals|citizens|officials)'

/** Plain questions as they are put in a hurry, with the words in another order or the verb left out; one after the other. */
export const looselyPut: readonly [RegExp, string][] = [
  // “Has he himself been willing to say who it was”.
  [
    /\b(?:has|have|was|were) ((?:the )?\p{L}[^ ]*(?: \p{L}[^ ]*)??) (?:(?:(?:him|her|it)self|themselves) )?(?:ever )?(?:been )?(?:willing|prepared|ready) to (say|name|blame|confirm|accuse|sanction|endorse)\b/giu,
    'did $1 $2',
  ],
  // “What sanctions does North Korea have”: those on it.
  [new RegExp(`^what sanctions (?:do|does|did) (?:the )?(${blamedStates}) have\\W*$`, 'iu'), 'sanctions on $1'],
  // “Russia did what to Norway”.
  [new RegExp(`^${state} did what (?:to|in|against|on) ${state}\\W*$`, 'iu'), 'what did $1 do to $2'],
  [/^who did what (?:about|over|to|in|on|after) (?:the )?(.{4,60}?)\W*$/iu, 'reactions to $1'],
  // “Attacks in 2025”, “cyberattacks 2025”.
  [
    /^(?:all |list |the )*(?:cyber[- ]?)?(?:attacks|incidents|hacks|breaches) (?:(?:in|of|from|during) )?((?:19|20)\d\d)\W*$/iu,
    'which attacks happened in $1',
  ],
  [
    /^how many (?:cyber[- ]?)?(?:attacks|incidents|hacks|breaches) (?:are|were|have you got|do you have|do you know)(?: there)?(?: (?:in total|on record|altogether|in all))*\W*$/iu,
    'list all incidents',
  ],
  // “What groups does China have”, “which groups are linked to the FSB”.
  [
    /^(?:what|which) (?:hacker |hacking |threat |apt )?groups (?:does|do) (?:the )?(.{3,25}?) have\W*$/iu,
    'groups of $1',
  ],
  [
    new RegExp(
      `^((?:which|what) (?:hacker |hacking |threat |apt )?groups) (?:are|were|is) (?:linked|tied|connected|related|attributed|associated) (?:to|with) (${body})\\W*$`,
      'iu',
    ),
    '$1 work for $2',
  ],
  // “FSB officers charged”, “Chinese military hackers indicted”: who they are.
  [
    new RegExp(
      `^(?!(?:who|which|what|how|were|was|any|the|list|no|did|has|have)\\b)((?:[\\p{L}\\d-]+ ){1,3}?${people}) (charged|indicted|sanctioned|arrested|listed)\\W*$`,
      'iu',
    ),
    'which $1 were $2',
  ],
  // “Count of ransomware cases”, “cyber attacks on Japan by China”, “British victims of cyberattacks”.
  [
    /^(?:the )?(?:count|number|total) of (ransomware|ddos|wiper|phishing|espionage) (?:cases|attacks|incidents)\W*$/iu,
    '$1 attacks',
  ],
  [
    new RegExp(
      `^((?:cyber[- ]?)?(?:attacks|hacks)) (?:on|against) (?:the )?([\\p{L} ]{3,25}?) by (?:the )?(${blamedStates})\\W*$`,
      'iu',
    ),
    '$1 by $3 on $2',
  ],
  [
    /^(?:how many |the |all |list )*([\p{L}]+(?: korean)?) victims (?:of (?:cyber[- ]?)?(?:attacks|hacks|hacking)|are there(?: on record)?)\W*$/iu,
    'which $1 victims are on record',
  ],
  [/\bon one and the same day\b/giu, 'on the same day'],
  // “Difference APT28 APT29”.
  [/^(?:the )?difference (?!between\b)(\S+)(?: and| vs\.?|,|\/)? (\S+)\W*$/iu, 'difference between $1 and $2'],
  // “Who helped Albania after the cyberattack”.
  [
    new RegExp(`^who helped ${state} after (?:the|its) (?:cyber[- ]?)?(?:attacks?|hack)\\W*$`, 'iu'),
    'who supported $1',
  ],
  // “Interfere in the 2020 US elections”.
  [/\b((?:19|20)\d\d (?:(?:us|american|u\.s\.) )?(?:presidential )?)elections\b/giu, '$1election'],
  [/\bcyber army of russia\b(?! reborn)/giu, 'Cyber Army of Russia Reborn'],
  // “The state that UNC3886 works for”.
  [
    /\b(name|named|identify|identified) the (state|country|government) (?:that |which )?(.{3,30}?) (?:works?|worked|acts?|acted|hacks?) for\b/giu,
    '$1 a $2 behind $3',
  ],
  // “Explain to a first-year student who Nader Saedi is”.
  [/^explain (?:to (?:an?|my|the) [\p{L}\d -]{3,40}? )?who (.{3,50}?) (?:is|was)\W*$/iu, 'who is $1'],
]
