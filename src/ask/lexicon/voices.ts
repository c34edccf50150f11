/** Those who speak somewhere or for somebody, and what they come to; one after the other. */
export const voices: readonly [RegExp, string][] = [
  // “Who in Brussels and at NATO stood by Prague”.
  [/^who (?:in|at) (?:the )?(\p{L}+) and (?:in|at) (?:the )?(\p{L}+) (?=\p{L}+(?:ed|d)\b)/iu, 'which of $1 and $2 '],
]
