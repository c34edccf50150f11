/** Nouns for what has a plainer one. */
export const otherNouns: readonly [RegExp, string][] = [
  // “Redmond’s investigators”: by the town it has its seat in.
  [
    /\bredmond(?:['’]?s (?:investigators|researchers|analysts|engineers|threat (?:intelligence )?team))?\b/gi,
    'Microsoft',
  ],
  [/\blegal (?:steps|action|measures)\b/gi, 'measures'],
  [/(?<!hacking )\boutfits\b/gi, 'companies'],
  [/\b(?:the )?bulletproof host(?:er|ing (?:firm|company|provider))?\b/gi, 'the company'],
  [/\bops\b/gi, 'operations'],
  [/\bpre-election\b/gi, 'election'],
]
