const not = `(?: not|n['’]?t)`
const deed = 'do|hack|attack|carry out|conduct|commit|launch|order|direct|breach|target|hit|mount|stage|perpetrate'
const accused = String.raw`(?!(?:it|they|he|she|there|we|i|who|what)\b)((?:the )?(?!(?:did|was|had)\b)[\p{L}\d.-]+(?: (?!(?:did|was|had)\b)[\p{L}\d.-]+){0,3})`

/** Who was not behind something, in the words that people use for it, and what follows is what it was. */
const cleared = [
  `${accused} (?:is|was|were|had)${not} (?:been )?(?:behind|(?:involved|implicated|complicit) in|part of|responsible for|to blame for|(?:the )?(?:author|source|perpetrator)s? of|guilty of)`,
  `${accused} (?:had|has|have|played) (?:no|nothing) (?:part in|hand in|role in|involvement in|to do with)`,
  `${accused} did${not} (?:${deed})`,
  String.raw`it (?:was|is)${not} (?:the )?([\p{L}-]+(?: (?:government|state|military|korea))?) (?:(?:that|who|which) )?(?:(?:was )?(?:behind|responsible for)|did|hacked|attacked|hit|carried out)`,
]

/** “Who said that the attack on Sony was not the work of North Korea”. */
const notTheirs = String.raw`(the [^,?]{3,40}?) (?:was|is|did|had)${not} (?:been )?(?:(?:the )?work of|(?:carried out |done |committed )?by|com(?:e|ing) from|from|due to) (?:the )?(?=\S)`

const said: readonly [string, string][] = [
  ['said|stated|claimed|insisted|maintained|thought|believed|assessed|concluded|found|told \\p{L}+', 'exonerated'],
  ['says|states|claims|insists|maintains|thinks|believes', 'exonerates'],
  ['say|state|claim|insist|maintain|think|believe|conclude', 'exonerate'],
]

/** “Who said that the Russian government was not involved in Kaseya”: that it is said, and not who did not say so. */
export const exculpations: readonly [RegExp, string][] = [
  ...said.flatMap(([verbs, plain]) =>
    cleared.map((shape): [RegExp, string] => [
      new RegExp(String.raw`\b(?<!\bdid not )(?:${verbs}) (?:that )?${shape} (?=\S)`, 'giu'),
      `${plain} $1 over `,
    ]),
  ),
  ...said.map(([verbs, plain]): [RegExp, string] => [
    new RegExp(String.raw`\b(?:${verbs}) (?:that )?${notTheirs}(.+)$`, 'giu'),
    `${plain} $2 over $1`,
  ]),
  // “Did the Kremlin say it did not hack the DNC”.
  [
    new RegExp(
      String.raw`\b(?:said|says|say|claim(?:ed|s)?|insist(?:ed|s)?|maintain(?:ed|s)?|state[sd]?) (?:that )?(?:it|they|he|she) did${not} (?:${deed}) (?=\S)`,
      'giu',
    ),
    'denied ',
  ],
  // “Did anyone question whether Russia was behind it”.
  [
    /\bquestion(ed|s)? (?=(?:whether|if|that|(?:the|this|that|its|their) (?:attribution|accusation|blame|claims?|findings?|conclusions?|assessment)s?)\b)/giu,
    'doubt$1 ',
  ],
]
