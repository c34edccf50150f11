const least =
  '(?:more than|fewer than|less than|at least|at most|no (?:more|fewer|less) than|over|under|up to|exactly|precisely|as many as)'
const number =
  '(?:(?:a |the )?(?:dozen|score|hundred)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:one|two|three|four|five) hundred|\\d{1,4})'
const so = `${least} ${number}`
/** Never one of these: of time and of money it is asked elsewhere. */
const counted =
  '(?!hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|decades?\\b|million|billion|percent|per cent|january|february|march|april|may\\b|june|july|august|september|october|november|december)(\\p{L}[\\p{L}-]*)'
const party = String.raw`((?:the )?[\p{L}\d][\p{L}\d.’'-]*(?: [\p{L}\d][\p{L}\d.’'-]*){0,2}?)`

/** Whether it was more or fewer than so many: how many it was, one after the other. */
export const thresholds: readonly [RegExp, string][] = [
  // “Did more than one country attribute it”.
  [/(?<!\b(?:no|not) )\bmore than one (?:country|state|government)\b/giu, 'two countries'],
  // “Did more than five states attribute it”.
  [
    new RegExp(`^did ${so} ${counted} (attribute|blame|accuse|endorse|designate|name|charge)\\b`, 'iu'),
    'how many $1 $2d',
  ],
  [new RegExp(`^(have|were|are) ${so} ${counted} (?=\\p{L})`, 'iu'), 'how many $2 $1 '],
  // “Has NATO endorsed more than ten attributions”, “did the UK sanction at least 100 people”.
  [new RegExp(`^(did|has|have) ${party} (\\p{L}+) ${so} (?!times\\b)${counted}`, 'iu'), 'how many $4 $1 $2 $3'],
  // “Was Badin sanctioned more than five times”.
  [new RegExp(`^(was|were|has|have|did) (.{2,60}?) ${so} times\\b`, 'iu'), 'how often $1 $2'],
  // “Reacted most quickly”, “the next sanction after that”.
  [/\b(reacted|responded|spoke|acted)(?: the)? (?:most quickly|fastest|quickest|soonest)\b/gi, '$1 first'],
  [/^(?:what|which) (?:was|is|were|are) the next (.{4,50}?) after (?=\S)/iu, 'what was the first $1 after '],
  [/\b(?:again|once more) since (?=(?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d\b)/giu, 'after '],
  // “Which was sanctioned first: Evil Corp or Trickbot?”
  [
    /^(?:which|who)(?: one)? (was|were|got) (sanctioned|charged|indicted|listed|designated|attributed) (?:first|earlier|sooner)(?:[:,]| -) ?(?:the )?([^,?:]{2,40}?),? or (?:the )?([^,?:]{2,40}?)\W*$/iu,
    'which of $3 and $4 $1 $2 first',
  ],
  // “Was the UK or the US earlier in blaming North Korea”.
  [
    /^(?:was|were|is) ((?:the )?[\p{L} ]{2,20}?) or ((?:the )?[\p{L} ]{2,20}?) (?:earlier|first|sooner|faster|quicker) (?:in|at) (blam|nam|accus|attribut|charg)ing (.+?)\W*$/iu,
    'did $1 or $2 $3e $4 first',
  ],
  [
    /^(?:was|were|is) ((?:the )?[\p{L} ]{2,20}?) or ((?:the )?[\p{L} ]{2,20}?) (?:earlier|first|sooner|faster|quicker) (?:in|at) (sanction|condemn|list|indict)ing (.+?)\W*$/iu,
    'did $1 or $2 $3 $4 first',
  ],
  // “Kimsuky was sanctioned only by the US and South Korea?”
  [
    /^(?:was |were |is it true that )?(.{2,40}?) (?:was |were |has been |is )?(sanction|condemn|list|indict)(?:ed)? only by (.+? and .+?)(?:,? (?:or|right|correct))?\W*$/iu,
    'did only $3 $2 $1',
  ],
]
