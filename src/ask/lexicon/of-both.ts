import { matterNouns as matter, whichOnes } from './listers.ts'

const party = String.raw`(?:the )?[\p{L}][\p{L}.]*(?: [\p{L}][\p{L}.]*)?`
const parties = `${party}(?:, (?:and )?${party})* and ${party}`
const deed =
  '(?:sanctioned|listed|designated|blacklisted|blamed|attributed|accused|named|condemned|denied|rejected|charged|indicted|endorsed|arrested|expelled|pinned|called out)'
const did =
  '(?:list|sanction|designat|blacklist|blam|attribut|accus|nam|condemn|den|charg|indict|endors)(?:e|ed|ied|y)?'

/** “By all four: the US, the UK, Canada and Australia”: by each of so many. */
const byAll = [3, 4, 5].map((many): [RegExp, string] => {
  const name = '((?:the )?\\p{L}+(?: \\p{L}+)?)'
  const names = `${Array.from({ length: many - 1 }, () => name).join(', ')},?(?: and)? ${name}`
  return [
    new RegExp(
      `by all (?<=^(?:who|whom|which|what|how many)\\b.*\\b(?:sanctioned|listed|designated|blacklisted) by all )(?:three|four|five)(?: of them)?(?::|,| -) ?${names}(?=\\W*$)`,
      'iu',
    ),
    `by each of ${Array.from({ length: many }, (_, at) => `$${at + 1}`).join(' and ')}`,
  ]
})

/** Ways to ask what several did alike, or one did and the other not, and what they come to; one after the other. */
export const ofBoth: readonly [RegExp, string][] = [
  // “Listed by Australia as well as Britain”, “blamed by Ukraine and also by the US”.
  [
    new RegExp(
      `\\b(${deed}(?: .{2,30}?)?) by (?!both\\b)(${party}) (?:as well as|and also|and likewise)(?: by)? (?=${party}(?: (?:for|over|in|since)\\b.*)?\\W*$)`,
      'giu',
    ),
    '$1 by both $2 and ',
  ],
  // “Attacks on which both London and Canberra imposed sanctions”, “incidents on which the EU and the US both imposed sanctions”.
  [
    new RegExp(
      `^${whichOnes}${matter} (?:on|over|for|in) which (?:both )?(${parties})(?: have| has)?(?: both)? imposed sanctions\\b`,
      'iu',
    ),
    'which incidents have both $1 sanctioned',
  ],
  [
    new RegExp(
      `^${whichOnes}${matter} (?:(?:that|(?:(?:on|over|for|in) )?which) )?(?:(?=.*\\bboth\\b)(?:both )?(${parties})(?: have| has)?(?: both)?) (${deed})\\b`,
      'iu',
    ),
    'which incidents have both $1 $2',
  ],
  // “Things denied by both Russia and China”.
  [
    new RegExp(
      `^${whichOnes}${matter} (?:(?:that|which) (?:were|have been) )?(${deed}) by both (${parties})(?= (?:on|to|in|since)\\b|\\W*$)`,
      'iu',
    ),
    'which incidents have both $2 $1',
  ],
  // “Which attacks did Australia and Canada each attribute to Russia”.
  [new RegExp(`^((?:which|what) ${matter} (?:did|have|has)) (${parties}) each (?=\\p{L})`, 'iu'), '$1 both $2 '],
  // “Persons on the American list but not on the EU’s”.
  [
    new RegExp(
      `^${whichOnes}(people|persons|individuals|companies|firms|groups) on (?:the )?(${party}?)(?:['’]s?)?(?: sanctions)? list but not (?:on )?(${party}?)(?:['’]s?)?(?: (?:sanctions )?list| one)?\\W*$`,
      'iu',
    ),
    'which $1 were sanctioned by $2 but not by $3',
  ],
  // “What has been attributed to North Korea without any sanction following”.
  [
    /^what (?:has|have|was|were) (?:been )?(attributed to|blamed on|pinned on) (.{2,30}?) without (?:any |ever )?(?:sanctions?|being sanctioned)\b.*$/i,
    'which incidents were $1 $2 but not sanctioned',
  ],
  // “Sanctioned by Australia, the UK and the US alike”, “who attributed Viasat and WhisperGate alike”.
  [new RegExp(`\\bby (${parties}) alike\\b`, 'iu'), 'by all of $1'],
  // “Who has been sanctioned by the US, the UK and Australia”.
  [
    /^((?:who|whom|which|what|how many)\b.*\b(?:sanctioned|listed|designated|charged|indicted)) by ((?:the )?\p{L}+(?: \p{L}+)?), ((?:the )?\p{L}+(?: \p{L}+)?),? and ((?:the )?\p{L}+(?: \p{L}+)?)(?=\W*$)/iu,
    '$1 by each of $2 and $3 and $4',
  ],
  // “Under sanctions by all three: US, UK and EU”, “by all five: US, UK, Canada, Australia and New Zealand”.
  ...byAll,
  [/\bby all (?:two|three|four|five)(?: of them)?(?::|,| -) ?(?=(?:the )?\p{L})/giu, 'by '],
  // “Attributed something to China as well as to Russia”, “blamed it for Georgia and also for Viasat”.
  [
    /\b(attributed) (?:something |anything |attacks )?to ((?:the )?\S+(?: \S+)?) (?:as well as|and also|and something|and others|and) to (?=(?:the )?\S+(?: \S+)?$)/iu,
    '$1 attacks to both $2 and ',
  ],
  // “Incidents attributed by Germany, not by the EU”.
  [
    new RegExp(`^${whichOnes}${matter} (${deed} by ${party}),? (?:but )?not (?=by ${party}\\W*$)`, 'iu'),
    'which incidents were $1 but not ',
  ],
  // “Listed by Brussels only, never by Washington”, “attributed by Germany, not by the EU”.
  [
    new RegExp(`^(${deed}) by (${party}) (?:only|alone),? (?:and |but )?(?:never|not) by (?=${party}\\W*$)`, 'iu'),
    'who was $1 by $2 but not by ',
  ],
  // “People under US and UK and Australian sanctions at the same time”.
  [
    new RegExp(
      `^${whichOnes}(people|persons|individuals|companies|firms|groups) under (${party}(?:(?:,| and|, and) ${party})*(?:,? and) ${party}) sanctions(?: at (?:the same time|once)| alike)?\\W*$`,
      'iu',
    ),
    'which $1 were sanctioned by all of $2',
  ],
  // “Is there any person that all of the US, UK, EU and Australia have listed”.
  [
    new RegExp(
      `^(?:is|are|was|were) there (?:any(?:one|body)?|an?|some)(?: (person|people|persons|company|companies|group|groups|firm))?(?: (?:that|who|whom))? (?:all of|all|both) (${parties}) (?:have |has )?(${deed})\\b`,
      'iu',
    ),
    'which $1 were $3 by all of $2',
  ],
  [
    new RegExp(`^(?:is|was|are|were) any(?:one|body) (of|in|from) (.{2,30}?) (${deed}) by (?=both )`, 'iu'),
    'who $1 $2 was $3 by ',
  ],
  // “Anything the EU sanctioned and the UK didn’t”, “whom the US never did”, “while the EU hasn’t”.
  [
    new RegExp(
      `(?<=\\b${did}\\b.*) (?:but|that|which|whom?|and|while|yet|where) (?:the )?(${party}) (?:(?:did|has|have|does)(?: not|n['’]?t| never)|never (?:did|has|have))(?: (?:do so|${did}(?: (?:it|them|him|her|anyone))?))?\\W*$`,
      'iu',
    ),
    ' but not $1',
  ],
  [
    new RegExp(
      `^(?:(?:is|was|are|were) there )?(?:anything|something|any(?:one|body)|what)(?: (?:that|who|whom|where))? (?:has |have |did )?(${party}) (sanction|list|designate|charge|indict)(?:e?d)? (?=but not )`,
      'iu',
    ),
    'whom did $1 $2 ',
  ],
  [
    new RegExp(
      `^(?:(?:is|was|are|were) there )?(?:anything|something|what|things)(?: (?:that|where))? (?:has |have |did )?(${party}) (attributed?|blamed?|condemn(?:ed)?|den(?:y|ied)) (?=but not )`,
      'iu',
    ),
    'which incidents has $1 $2 ',
  ],
]
