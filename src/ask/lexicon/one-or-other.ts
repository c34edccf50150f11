import { allAs } from './all-as.ts'
import { accusedStates } from './listers.ts'

const accused =
  '(?:russians?|russia|moscow|kremlin|china|chinese|beijing|iran|iranians?|tehran|north koreans?|north korea|dprk|pyongyang|belarus|israel|israelis?|us|nsa|cia|gru|svr|fsb|mss|irgc)'
const anybody = String.raw`(?:[\p{L}\d-]+ ){0,2}[\p{L}\d-]+`
const either = `(?:by )?(?:(?:the )?${accused} or (?:by )?${anybody}|${anybody} or (?:by )?(?:the )?${accused})`
const said = String.raw`(?!.*\b(?:sanction|blam|charg|list|nam|accus|condemn|deni|arrest|indict|designat|expel|respon|attribut|not)\p{L}*\b)`
const hit = '(?:hit|hacked|attacked|breached|targeted|compromised|robbed)'

/** The same words with and without capitals, for a pattern that tells names by theirs. */
const anyCase = (words: string): string =>
  words.replaceAll(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const capital = String.raw`\p{Lu}[\p{L}\d.’'-]*`
const aName = String.raw`(?:the )?(?!\S+['’]s )(?!(?:${anyCase(accusedStates)})\b)${capital}(?: (?:(?:of|for|the|and) )*${capital})*`

const nouns: readonly (readonly [string, string])[] = [
  ['(?:charged|indicted)', 'charges'],
  ['(?:sanctioned|listed|designated|blacklisted)', 'sanctions'],
  ['arrested', 'arrest'],
  ['(?:blamed|accused|named)', 'attribution'],
]

/** What was done to somebody first: of two acts, the first of each. */
const eachFirst = nouns.flatMap(([done, noun]) =>
  nouns.flatMap(([other, otherNoun]): [RegExp, string][] =>
    noun === otherNoun
      ? []
      : [
          [
            new RegExp(
              String.raw`^(?=.*\bfirst\b)(?:was|were|is|has|had|did)? ?(?:the )?(\S.{2,50}?)(?:,|:| been)? (?:get )?(?:first )?${done}(?: first)?,? or (?:was (?:he|she|it) |get )?(?:first )?${other}(?: first)?\W*$`,
              'iu',
            ),
            `what came first for $1, the ${noun} or the ${otherNoun}`,
          ],
          [
            new RegExp(
              String.raw`^(?:was|were|is|has|had) (?:the )?(.{3,50}?) (?:been )?${done} (?:before|prior to|after) (?:(?:he|she|it|they) (?:was|were|got|had been)|being|getting) ${other}\W*$`,
              'iu',
            ),
            `what came first for $1, the ${noun} or the ${otherNoun}`,
          ],
        ],
  ),
)

/** “Montenegro: Russia or criminals?”: who did it, whoever that was. */
export const oneOrOther: readonly [RegExp, string][] = [
  // “Who blamed Russia first: the UK or the EU?”
  [
    /^((?:and |so )?(?:who|which (?:one|side|state|country|of (?:them|the two))) [^:?]{6,}?)(?: ?[:?(]| [-–]+) ?((?:the )?[\p{L}\d.]+(?: [\p{L}\d.]+){0,2} or (?:the )?[\p{L}\d.]+(?: [\p{L}\d.]+){0,2})\W*$/iu,
    '$1, $2',
  ],
  // “Who sanctioned Lazarus first, Japan or South Korea?”
  [
    /^(?:and |so )?who (?:(?:was|were) (?:the )?first to )?(sanction|blacklist|list|designat|charg|indict|blam|accus|nam|attribut|condemn)(?:e?d|e|)? (.{2,50}?)(?: first)?[,:;]? (?:was it |is it )?((?:the )?[\p{L}\d.]+(?: [\p{L}\d.]+){0,1}) or ((?:the )?[\p{L}\d.]+(?: [\p{L}\d.]+){0,1})\W*(?<=^.*\bfirst\b.*)$/iu,
    'which of $3 and $4 was first to $1 $2',
  ],
  // “Was he first charged or first sanctioned?”, “was he charged before he was sanctioned?”
  ...eachFirst,
  // “Was he listed over the 2020 or the 2024 election?”
  [
    /^((?:was|were|is|are) .{3,60}? \p{L}+ed) (?:over|for|in|about) the ((?:19|20)\d\d) or (?:the )?((?:19|20)\d\d)(?: \p{L}+)? (?:elections?|votes?|campaigns?|polls?|attacks?|hacks?|operations?|cases?|indictments?)\W*$/iu,
    'over what $1',
  ],
  // “Has the FBI named Lazarus for it, or did nobody?”, “…, or was that never given as the reason?”
  [
    /^((?:did|has|have|was|were|is) .{10,}?),? or (?:did|has|was|is) (?:nobody|no one|none|that never|it never|this never|that not)\b[^,]*$/iu,
    '$1',
  ],
  // “Who took down Emotet, Europol?”, “who condemned it, Japan or Canada?”; “who sanctioned Russia, China or Iran” lists the targets.
  [
    new RegExp(
      String.raw`^([Ww]ho (?!was|were|is|are|did|do|does|else|all)\p{L}+ [^,]{2,80}?), (?:was it |maybe |perhaps )?(${aName}(?:(?:,| or|, or) ${aName}){0,3})\W*$`,
      'u',
    ),
    'was it $2 $1',
  ],
  // “Were the accused in that case soldiers, spies or contractors”: who they were.
  [
    /^(?:were|was|are|is) the (accused|defendants?|suspects?) in (.{3,80}?) \p{L}+(?:(?:,| or|, or) \p{L}+)+\b.*$/iu,
    'who were the $1 in $2',
  ],
  // “Did it point at Iran, or did it keep quiet”, “or never”, “or was the author never named”: whether it did.
  [
    /^(?:(?:and|so|but) )*((?:did|has|have|had|was|were|is|are) [^?]{6,}?),? or (?:(?:did|has|have|had|was|were|is|are) .{2,30}? )?(?:always |simply |just |only )?(?:never|(?:keep|kept|stay(?:ed)?|remain(?:ed)?) (?:quiet|silent|mum)|(?:say|said|do|done) nothing|refrain(?:ed)?|hold back|held back|(?:leave|left) (?:it|that) open|look(?:ed)? away)(?: (?:about|on|over|at|named?|done|so|from|identified|blamed)\b.{0,30})?$/iu,
    '$1',
  ],
  ...allAs(
    'who was behind the attack on $1',
    ...[
      String.raw`(?!was|is|did|has|who|which|what)([\p{L}\d ]{3,40}?)(?::|,| [-–—]) (?:was it |is it )?${either}`,
      `(?:(?:and|so|but) )*(?:was|is) it ${either} (?:(?:that|who) (?:${hit}|did)|behind|in|over|for|with) (?:the )?(.{3,40}?)`,
      String.raw`(?:(?:and|so|but) )*was (?!it\b)(?:the )?(.{3,40}?) (?:(?:the work of|done by|carried out by|${hit} by|by|from) )?${either}`,
    ].map((way) => new RegExp(String.raw`^${said}${way}\W*$`, 'iu')),
  ),
]
