const quiet = '(?:silent|quiet|mum|tight-lipped|schtum)'
const charge = '(?:accusations?|allegations?|claims?|charges?|blame)'
const order = '(first|last|latest|most recent)'

/** Ways to ask whether somebody said nothing, or which accusations he denied, and what they come to; one after the other. */
export const silences: readonly [RegExp, string][] = [
  // “Did China keep quiet about the OPM accusation”: it is its reply that is asked for.
  [
    new RegExp(
      String.raw`\b(?:(?:kept|keep|stayed|stay|remained|remain) ${quiet}|sa(?:id|y) nothing) (?:on|about|over|to) (.{3,60}?) ${charge}(?=\W*$)`,
      'iu',
    ),
    'did not respond to $1',
  ],
  // “Was Canberra silent on Medibank”.
  [
    new RegExp(
      String.raw`^((?:and |so |but )*)(?:was|were|is|are|has|have) (?!who\b)((?:the )?[\p{L}]+(?: [\p{L}]+)?) (?:been |totally |completely |publicly )*${quiet} (?:on|about|over|after) (.{3,60}?)(?: ${charge})?(?=\W*$)`,
      'iu',
    ),
    '$1did $2 not comment on $3',
  ],
  // “Did Beijing let the charges pass without a word”.
  [
    /^((?:and |so |but )*(?:did|has|have)) (.{2,30}?) let (.{3,60}?) (?:pass|go|slide|stand|lie)(?: by)? (?:without (?:an? |any |so much as a )?(?:word|comment|response|reply|reaction|answer)|unanswered|in silence)(?=\W*$)/iu,
    '$1 $2 not respond to $3',
  ],
  // “Did NATO stand aside”.
  [
    /^((?:and |so |but )*(?:did|has|have)) (.{2,30}?) (?:just |simply )?(?:stand (?:aside|idly by|by)|(?:sit|sat) (?:it|this(?: one)?|that(?: one)?) out|(?:stay|stayed|keep|kept) out(?: of (?:it|this|that))?|look(?:ed)? (?:the other way|away)|(?:sit|sat) on (?:its|their|his|her) hands|do(?:ne)? nothing)(?=\W*$)/iu,
    '$1 $2 not react',
  ],
  // “The last thing China denied”, “which accusations has China denied”.
  [
    new RegExp(
      String.raw`^((?:and |so |but )*)(?:what|which) (?:was|is) the (?:very )?${order} (?:thing|accusation|allegation|charge|claim|one) (?:that |which )?(.{2,30}?) (?:has |have |had )?(?:ever )?den(?:y|ied)(?=\W*$)`,
      'iu',
    ),
    '$1what did $3 $2 deny',
  ],
  [
    /^((?:and |so |but )*)(?:which|what) (?:accusations|allegations|charges|claims) (has|have|did) (.{2,30}?) (?:ever )?(den(?:y|ied)|reject(?:ed)?|dismiss(?:ed)?)(?= |\W*$)/iu,
    '$1what $2 $3 $4',
  ],
]
