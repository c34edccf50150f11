const whom = String.raw`((?:the )?(?!to\b|that\b)[\p{L}.-]+(?: (?!to\b)[\p{L}.-]+)?)`
const ends =
  'stop|cease|halt|end|desist|refrain|act|behave|change course|change its behaviour|take (?:appropriate )?(?:action|steps|measures)|do something|do more|honou?r|keep(?: to)?|respect|uphold|abide by|comply with'
const what = String.raw`(?:(?: from)? (?:it|this|that|(?:(?:its|their|the|such|these|those|all|this) )?(?:[\p{L}-]+ )?(?:attack(?:s|ing)?|activity|activities|behaviour|hacking|hacks|commitments?|obligations?|promises?|actions?|operations?|rules|norms|law)))?`

/** Ways to ask who called on somebody, and what for, which every call tells itself: “who told Russia to stop its attacks”. */
export const calls: readonly [RegExp, string][] = [
  ...(
    [
      [
        'called (?:up)?on|calls (?:up)?on|urged|urges|told|asked|demanded(?: that| of)?|tells|asks|demands(?: that)?',
        'called on',
      ],
      ['call (?:up)?on|urge|tell|ask|demand(?: that)?', 'call on'],
    ] as const
  ).map(([verbs, plain]): [RegExp, string] => [
    new RegExp(
      String.raw`\b(?:${verbs}) ${whom} (?:to |should |must )?(?:${ends})${what}(?=$|\?| (?:over|in|after|on|about|during)\b)`,
      'giu',
    ),
    `${plain} $1`,
  ]),
]
