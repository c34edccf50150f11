/** Whoever is left out, and what it comes to. */
export const exceptions: readonly [RegExp, string][] = [
  // “Expulsions except those by the US”.
  [
    /\b(except(?: for)?|apart from|other than|besides|excluding|not counting|leaving out) (?:those|the ones|statements|acts|any) (?:by|of|from|made by|that came from) (?=\S)/giu,
    'except ',
  ],
]
