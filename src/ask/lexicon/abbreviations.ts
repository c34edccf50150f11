/** What people in a hurry write for offices, states and acts, and what it comes to; one after the other. */
export const abbreviations: readonly [RegExp, string][] = [
  [/\b(UK|US|EU|\p{Lu}\p{L}+|british|german|french|dutch|japanese|russian|chinese) govs?\b/giu, '$1 government'],
  [/\battrib\b/gi, 'attribution'],
  // “Did the FBI delete web shells from Exchange servers”.
  [
    /\b(?:delet|remov|wip|purg|eras)(?:e|ed|ing) (?:the )?(web ?shells|malware|backdoors|implants) (?:from|off|on) /gi,
    'take down $1 on ',
  ],
]
