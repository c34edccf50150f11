/** Nouns for what has a plainer one. */
export const otherNouns: readonly [RegExp, string][] = [
  // “Redmond’s investigators”: by the town it has its seat in.
  [
    /\bredmond(?:['’]?s (?:investigators|researchers|analysts|engineers|threat (?:intelligence )?team))?\b/gi,
    'Microsoft',
  ],
  [/\blegal (?:steps|action|measures)\b/gi, 'measures'],
  [/(?<!hacking )\boutfits\b/gi, 'companies'],
  // “For the 2022 government hack”: it is no government that hacks.
  [/\bthe ((?:19|20)\d\d )government (?=(?:hack|attack|breach|intrusion)\b)/gi, 'the $1'],
  // “The meat plant attack”: JBS, and no plant of waterworks.
  [/\bmeat (?:plants?|packing plants?|processing plants?)\b/gi, 'meat processor'],
  // “Iran’s intelligence ministry”: that one, and not any agency.
  [/\b(?:iran|tehran)['’]s (?=intelligence ministry\b|ministry of intelligence\b)/gi, 'Iranian '],
  [/\b(foreign|prime|defen[cs]e|interior|justice) min\b/gi, '$1 minister'],
  [/\bb4\b/gi, 'before'],
  [/\bops\b/gi, 'operations'],
  [/\bpre-election\b/gi, 'election'],
]
