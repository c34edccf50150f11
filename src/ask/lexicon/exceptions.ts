/** Whoever is left out, and what it comes to. */
export const exceptions: readonly [RegExp, string][] = [
  // “Expulsions except those by the US”.
  [
    /\b(except(?: for)?|apart from|other than|besides|excluding|not counting|leaving out) (?:those|the ones|statements|acts|any) (?:by|of|from|made by|that came from) (?=\S)/giu,
    'except ',
  ],
  // “Attributions against Russia, not China”: those on the one.
  [
    /\b((?:were|are|was) (?:on|against|about|of|to) (?:the )?\p{L}+(?: korea)?),? (?:and |but )?not (?:on |against |about |of |to )?(?:the )?\p{L}+(?: korea)?(?=\W*$)/giu,
    '$1',
  ],
  // “What has New Zealand attributed other than to China”.
  [/\b(attributed|pinned|blamed) (?:other than|except|apart from) (to|on) (?=\S)/giu, '$1 $2 anyone but '],
  // “Which companies rather than states”, “on people rather than groups”.
  [
    /\b(companies|firms|vendors|people|persons|individuals|groups|states|governments),? (?:rather than|instead of|and not|not) (?:states|governments|companies|groups|people|persons|countries|firms),?(?= |\W*$)/giu,
    '$1',
  ],
]
