/** Words for the kinds of incidents, and how the record's kinds begin. */
const kindWords: readonly [RegExp, string][] = [
  [/\bransomware\b/i, 'ransomware'],
  [/\b(?:destructive|wipers?)\b/i, 'destructive'],
  [/\bsupply[- ]chain\b/i, 'supply-chain'],
  [/\b(?:espionage|spying)\b/i, 'espionage'],
  [/\b(?:denial[- ]of[- ]service|ddos)\b/i, 'denial-of-service'],
  [/\b(?:influence|disinformation)\b/i, 'influence'],
  [/\b(?:thefts?|heists?)\b/i, 'theft'],
  [/\bhack[- ]and[- ]leak\b/i, 'hack-and-leak'],
  [/\bpre-?positioning\b/i, 'pre-positioning'],
]

/** The kinds of incidents that are named. */
export const kindsIn = (words: string): string[] =>
  kindWords.flatMap(([pattern, kind]) => (pattern.test(words) ? [kind] : []))

/** Without the words for them. */
export const withoutKinds = (words: string): string =>
  kindWords.reduce((left, [pattern]) => left.replace(new RegExp(pattern.source, 'gi'), ' '), words)

/** Whether a word is one for a kind of incidents. */
export const kindWord = (word: string): boolean =>
  kindWords.some(([pattern]) => pattern.test(word) || /^(?:denial|service|supply|chain|ddos)$/i.test(word))
