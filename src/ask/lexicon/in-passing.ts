/** What is said in passing and changes nothing of whom or what it is asked: “as a bloc, not merely its members”, “in its own name”. */
export const inPassing: readonly [RegExp, string][] = [
  // “Is Galochkin on the EU list by any chance”.
  [/,? (?:by any chance|by chance|perchance|off the top of your head)(?=\W*$|,)/giu, ''],
  // “Did Spain put its name to the advisory”.
  [
    /\b(?:put|lent|lend|add|added|adding) (?:its|their|his|her) (?:names?|signatures?) (?:to|on|under) (?=(?:the |an? )?[^?]{0,40}?\b(?:advis\p{L}+|alert|statement|declaration|warning)\b)/giu,
    'sign ',
  ],
  // “Ottawa blamed China for it - fine, but did it also impose sanctions”.
  [
    / ?(?:[-–—]+|[,;.:]) ?(?:fine|ok|okay|right|sure|granted|noted|understood),? but (?=(?:did|has|have|was|were)\b)/gi,
    ', but ',
  ],
  // “Did the EU as a bloc, not merely its members, blame Russia”.
  [
    /,? (?:as a (?:bloc|whole|body)|as such|itself)?,? (?:and )?not (?:just|only|merely|simply) (?:its|some of its|the) (?:members?|member states|states|parts)(?: states)?,?(?= |$)/iu,
    '',
  ],
  // “Did New Zealand, on its own account”, “did Hungary, in its own name, condemn it”.
  [
    /,? (?:on (?:its|their|his|her) own (?:account|behalf|initiative)|in (?:its|their|his|her) own (?:name|right)|off (?:its|their) own bat),?(?= |$)/iu,
    '',
  ],
  // “Leaving Washington aside, who listed them”.
  [
    /^(?:leaving|setting|putting) (?:the )?(\p{L}+(?: \p{L}+)?) (?:aside|to one side),? (?=(?:who|which|what|did|has|have)\b)/iu,
    'apart from $1, ',
  ],
  // “Was it DarkSide, according to the FBI, that crippled JBS”.
  [
    /^(?:was|is) it (?:the )?(.{2,40}?), according to (?:the )?(.{2,30}?),? (?:that|who|which) (?:had |has )?(?:\p{L}+ed|hit|broke into|stole|struck|shut|took|did|brought down|was behind|were behind) (?=\S)/iu,
    'did $2 blame $1 for ',
  ],
  // “Does CISA’s alert about the farms say Russia did it”.
  [
    /^(?:does|did) (?:the )?(.{2,30}?)['’]s? (?:joint )?(?:alert|advisory|bulletin|report|notice|warning) (?:on|about|over) (.{3,60}?) (?:say|state|claim|conclude) (?:that )?(?:the )?(.{2,25}?) (?:did it|was behind it|was responsible|were behind it)$/iu,
    'did $1 blame $3 for $2',
  ],
  // “And for the border system, did Blinken blame Iran too”.
  [
    /^((?:and |but |so )*)(?:for|over) (the [^,]{3,40}), ((?:did|has|was) (?!.*\b(?:for|over)\b)[^,?]+)$/iu,
    '$1$3 over $2',
  ],
  // “Which part of that came from PST”.
  [
    /^(?:and )?(?:which|what) (?:part|bit|share)s? of (?:that|it|those|them|this) (?:came|come|comes|is|was|were|are) (?:from|by) (?=\S)/iu,
    'only by ',
  ],
  // “Who allegedly hacked the Bundestag”, “who is believed to have hacked it”.
  [
    /^((?:and |so |but )*)who (?:allegedly|reportedly|supposedly|purportedly|presumably) (?=\p{L}+ed\b|hit|broke|stole|did|was|ran)/iu,
    '$1who ',
  ],
  [
    /^((?:and |so |but )*)who (?:is|are|was|were) (?:widely |generally |commonly )?(?:said|believed|thought|alleged|reported|supposed|suspected|understood|presumed|held) to (?:have )?(?:been )?(?!(?:be )?(?:sanction|list|charg|indict|arrest)\p{L}*\b)(?=\p{L}+ed\b|hit\b|broken\b|stolen\b|done\b|run\b|behind\b|responsible\b)/iu,
    '$1who ',
  ],
  // “Not merely some hacktivists”, said in passing.
  [
    /,? (?:and )?not (?:just|only|merely|simply) (?:some |a few |any |a bunch of )?(?:hacktivists|hackers|criminals|activists|patriots|proxies|teenagers)(?=\W*$)/iu,
    '',
  ],
]
