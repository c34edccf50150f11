import { accusedStates } from './listers.ts'

const charges = '(?:charges|indictments?|sanctions|listings?|designations?|expulsions?)'
const bodies = '(?:agency|agencies|body|service|ministry|unit|group|gang|company|firm|organisation)'
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\\d\\d'
const blaming = '(blam|accus|attribut|nam)ing'
const measured = '(charged|indicted|sanctioned|designated|listed|blacklisted|expelled|arrested|named)'
const people =
  '(?:officers|officials|persons|people|men|individuals|nationals|citizens|hackers|operatives|companies|firms|iranians|russians|chinese|north koreans|koreans)'

/** Ways to ask what was said to charges, who all were named, to whom somebody belongs and who was last, and what they come to; one after the other. */
export const ofTheRecord: readonly [RegExp, string][] = [
  // “Does CISA’s February 2026 alert name Russia”.
  [
    new RegExp(
      `^(?:does|do|did) (.{2,30}?)['’]s? (${month}|(?:19|20)\\d\\d) (?:joint )?(?:alert|advisory|statement|declaration|report|warning) (name|blame|accuse|identify) ((?:the )?\\p{L}+(?: \\p{L}+)?)\\W*$`,
      'iu',
    ),
    'did $1 $3 $4 in $2',
  ],
  // “Has Russia commented on the NotPetya charges”: whether it reacted to them.
  [new RegExp(`\\bcommented on (?=[^?]{0,40}?\\b${charges})`, 'iu'), 'reacted to '],
  [
    new RegExp(
      `^((?:(?:and|so|but) )?(?:did|does) .{2,30}?) (?:ever |publicly )?comment on (?=[^?]{0,40}?\\b${charges})`,
      'iu',
    ),
    '$1 react to ',
  ],
  // “Did ERPScan dispute the US sanctions”: whether it denied anything.
  [
    new RegExp(
      `^((?:did|has|have) (?!(?:the )?(?:${accusedStates})\\b).{2,40}?) (?:ever )?(?:disput|reject|contest|challeng|appeal)(?:e|ed)?(?: against)? (?:the |its |his |her |their )(?:(?:us|uk|eu|american|british|treasury) )?(?:sanctions|listing|designation)(?=\\W*$)`,
      'iu',
    ),
    '$1 deny anything',
  ],
  // “Name the seven GRU officers charged in October 2018”.
  [
    new RegExp(
      `^(?:name|list)(?: me)? (?:all )?(?:of )?(?:the |those )(?:\\d+ |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |thirteen )?((?:\\p{L}+ ){0,2}?${people}) (?:(?:who|that) )?(?:(?:were|was|have been|are) )?${measured}(?=\\W*$| (?:in|on|by|over|for|since|after|before)\\b)`,
      'iu',
    ),
    'which $1 were $2',
  ],
  // “How often has Park been named by US authorities”: charged or listed by them.
  [
    /\bbeen named by (?:the )?(us|american|uk|british|eu|european) authorities\b/iu,
    'been sanctioned or charged by the $1',
  ],
  // “Which agency of Iran is Akbariana tied to”, “to which agency is he linked”: his page tells.
  [
    new RegExp(
      `^(?:which|what) (?:\\p{L}+ ){0,2}?${bodies}(?: of (?:the )?\\p{L}+(?: \\p{L}+)?)? (?:is|was|are) (\\S.{2,40}?) (?:said to be )?(?:tied|linked|connected|attached|affiliated|ascribed) (?:to|with)(?=\\W*$)`,
      'iu',
    ),
    'who is $1',
  ],
  [
    new RegExp(
      `^(?:to|with) (?:which|what) (?:\\p{L}+ ){0,2}?${bodies}(?: of (?:the )?\\p{L}+(?: \\p{L}+)?)? (?:is|was|are) (\\S.{2,40}?) (?:said to be )?(?:tied|linked|connected|attached|affiliated|ascribed)(?=\\W*$)`,
      'iu',
    ),
    'who is $1',
  ],
  // “What role does Tal Dilian have at Intellexa”.
  [
    /^what (?:role|post|position|job|function|rank) (?:does|did|has|had) (?!it\b|they\b)(\S.{2,40}?) (?:have|hold|held)(?: (?:at|with|within) .{2,30}?)?(?=\W*$)/iu,
    'who is $1',
  ],
  [
    /^what (?:is|was) (?!its\b|their\b)(\S.{2,40}?)['’]s? (?:role|post|position|job|function|rank)(?: (?:at|with|within) .{2,30}?)?(?=\W*$)/iu,
    'who is $1',
  ],
  // “Who sanctioned him first, and who last”.
  [/^(who \p{L}+ed .{3,60}? first),? and who(?: was)?(?: the)? last(?=\W*$)/iu, '$1 and who was last to do so'],
  // “Which country was the latest to issue an APT40 advisory”.
  [
    /^(?:who|which (?:country|state|agency|government)) (?:was|is) the (latest|last|first|most recent)(?: one)? to (?:issue|publish|release|put out) (?:an?|the) (.{2,40}?) (advisory|alert|warning|bulletin)(?=\W*$)/iu,
    'who issued the $1 $3 on $2',
  ],
  // “Did Britain support Norway in blaming China for it”: whether it said so too, or stood behind it.
  [
    new RegExp(
      `^((?:did|has|have) .{2,30}?) (?:support|back|second|stand by|side with|assist)(?:e?d)? (?:the )?\\p{L}+(?: \\p{L}+)? (?:in|when|for) ${blaming} (?=.{2,30} (?:for|over)\\b)`,
      'iu',
    ),
    '$1 endorse or $2e ',
  ],
  // “The May 2023 Volt Typhoon advisory”.
  [
    new RegExp(`\\bthe (${month}) (?!exchange\\b)(\\S.{1,30}?) (advisory|alert|bulletin)\\b(?! of\\b)`, 'iu'),
    'the $2 $3 of $1',
  ],
]
