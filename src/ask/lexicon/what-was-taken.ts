const money = String.raw`(?:a ransom of )?(?:about |some |up to |at least )?(?:[$€£] ?)?\d[\d.,]*(?: ?(?:million|billion|m|bn))?(?: (?:us )?(?:dollars|euros|bitcoins?|usd))?`
const things =
  '(?:(?:personal |private |customer |health |medical |e-?mail |financial |source )?(?:data|records|files|details|information|e-?mails|mails|mailboxes|accounts|passwords|documents|code|keys?|coins|money|funds|crypto))'

/** What was taken and from whom, what was demanded and whether it was paid; one after the other. */
export const whatWasTaken: readonly [RegExp, string][] = [
  // “Conti demanded 10 million dollars from Costa Rica”: how much, which is on record.
  [
    new RegExp(
      String.raw`^(?:is it true (?:that )?|did |has )?(?!germany|france|china|russia|iran|north korea|the us|us|uk)(?:the )?([\p{L}\d]+(?: [\p{L}\d]+)?) demand(?:ed)? ${money} (?:from|of) (?:the )?(.{3,50}?)\W*$`,
      'iu',
    ),
    'how much did $1 demand from $2',
  ],
  // “Whose data was stolen in the OPM hack”: whom it hit.
  [
    new RegExp(
      `^(?:and )?whose ${things} (?:was|were|got|has been|have been) (?:stolen|leaked|taken|exposed|accessed|copied|hacked|read) (?:in|by|during) (?:the )?(?!(?:19|20)\\d\\d\\b)(.{3,60}?)\\W*$`,
      'iu',
    ),
    'who was hit by $1',
  ],
  // “Which telecoms did Salt Typhoon get into”.
  [
    /^((?:and )?(?:which|what|whose) (?:\p{L}+ ){1,3}?did (?:the )?.{2,40}?) (?:get|break|worm (?:its|their) way|burrow|hack) into(?= |\W*$)/iu,
    '$1 hack',
  ],
  [/\b(was|were|been) (?:touched|struck|caught up) (?:by|in) (?=\S)/giu, '$1 hit by '],
]
