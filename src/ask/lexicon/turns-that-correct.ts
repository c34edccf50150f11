import { listers } from './listers.ts'

const opens = '^(?:(?:and|but|so|ok|just|only|no|sorry)[, ]+)*'
const ones = '(?:the ones?|those)'
const aName = String.raw`(?!(?:who|whom|which|what|it|them|that|this|those|these|him|her|us|there|then|\d)\b)[\p{L}\d][\p{L}\d’'.-]*(?: (?!(?:and|or|in|since|over)\b)[\p{L}\d][\p{L}\d’'.-]*){0,3}?`

const goingBack =
  "^(?:(?:and|but|so|ok|now|then|thanks|please|let['’]?s|let me|can we|could we|i want to|i['’]?d like to)[, ]+)*(?:(?:go(?:ing)?|com(?:e|ing)|get(?:ting)?|turn(?:ing)?|return(?:ing)?|jump(?:ing)?|circl(?:e|ing)|switch(?:ing)?) )?back to (?:the )?"

/** Whole turns that narrow or correct what was asked before, and the shortest that comes to the same. */
export const turnsThatCorrect: readonly [RegExp, string][] = [
  // “Back to 2024”, “going back to Viasat, who blamed Russia”, “back to the UK sanctions: how many?”: nobody is backed.
  [
    new RegExp(`${goingBack}(?:my |your )?(?:first|original|last|previous|earlier) (?:question|answer)\\W*$`, 'i'),
    'my question before',
  ],
  [new RegExp(`${goingBack}(?:in )?((?:19|20)\\d\\d)\\W*$`, 'i'), 'and in $1'],
  [new RegExp(`${goingBack}([^,:?]{3,60}?)(?:,|:| [-–—]) (?=\\S)`, 'i'), '$1: '],
  [new RegExp(`${goingBack}(?=\\S)`, 'i'), 'what about '],
  // “Those by the UK”, “the ones from Brussels”.
  [
    new RegExp(
      String.raw`${opens}${ones} (?:by (?:the )?(?=\p{L})|from (?:the )?(?=(?:${listers})\b))(${aName})(?: only| alone)?\W*$`,
      'iu',
    ),
    'only by $1',
  ],
  // “The one on Norway”, “the one for APT31”: on it, or over what was done there.
  [
    new RegExp(
      String.raw`${opens}${ones} (?:on|against|about|for|concerning) (?:the )?(${aName})(?: only| alone)?\W*$`,
      'iu',
    ),
    'only on $1',
  ],
  // “Sorry, Volt Typhoon”, “no, Russia”.
  [new RegExp(String.raw`^(?:no|sorry|oops)(?:,| -)? (?!(?:not|i|it|that)\b)(?:the )?(${aName})\W*$`, 'iu'), 'and $1'],
  // “Not the American ones”.
  [
    /^(?:and |but )?not (?:the )?(american|british|european|us|uk|eu|german|french|dutch|canadian|australian|japanese|russian|chinese) ones\W*$/iu,
    'not by the $1',
  ],
  // “No, I meant the 2008 one”.
  [/^(?:(?:no|sorry|oops|wait|actually|ah)[, ]+)*(?:i|we) (?:meant|mean) (?=\S)/i, 'and '],
  // “Oops, Anatoliy Kovalev I mean”.
  [/^(?:(?:oops|no|sorry|wait|ah)[, ]+)*(.{3,60}?),? i (?:mean|meant)(?:,? (?:and )?not [^,]{2,30})?$/i, 'and $1'],
  // “Limit that to Iranians”.
  [/^(?:now )?(?:limit|restrict|narrow)(?: (?:that|it|this|them|the list))?(?: down)? to (?:the |just )?/i, 'only '],
]
