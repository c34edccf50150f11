/** Whoever is left out, and what it comes to. */
export const exceptions: readonly [RegExp, string][] = [
  // “Expulsions except those by the US”.
  [
    /\b(except(?: for)?|apart from|other than|besides|excluding|not counting|leaving out) (?:those|the ones|statements|acts|any) (?:by|of|from|made by|that came from) (?=\S)/giu,
    'except ',
  ],
  // “What has New Zealand attributed other than to China”.
  [/\b(attributed|pinned|blamed) (?:other than|except|apart from) (to|on) (?=\S)/giu, '$1 $2 anyone but '],
  // “Which companies rather than states”: whoever is of the one sort is not of the other.
  [
    /\b(companies|firms|vendors|people|persons|individuals|groups|states|governments),? (?:rather than|instead of|and not|not) (?:states|governments|companies|groups|people|persons|countries|firms),?(?= |\W*$)/giu,
    '$1',
  ],
]
