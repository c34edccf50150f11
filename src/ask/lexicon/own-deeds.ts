const saying =
  'say|said|says|state|stated|declared?|announced?|claim|claimed|insist|insisted|tell \\p{L}+|told \\p{L}+|reveal|revealed'
const granting =
  'confirm|confirmed|agreed?|admit|admitted|conceded?|accept|accepted|acknowledged?|own up|owned up|confess|confessed'
const self =
  '(?:that )?(?:it|they|he|she|(?:its|their) (?:own )?(?:hackers|agents|spies|officers|people|military|army|services?|government|intelligence))(?: itself| themselves| himself| herself)?'
const did =
  '(?:(?:was|were|is|are|had been) (?:behind|responsible for|to blame for|involved in|the authors? of|guilty of|the ones? behind)|(?:had )?(?:carried out|conducted|launched|executed|orchestrated|mounted|staged|committed|perpetrated|hacked(?: into)?|attacked|breached|done|broken into)|did(?! not\\b|n)|had a hand in)'
const named = String.raw`\b(did|has|have|had) (?!(?:any|some)(?:one|body)\b)(.{2,40}?)(?: ever| publicly| officially| actually| openly| formally)*`

/** Ways to ask whether one said that one did it oneself, and what they come to. */
export const ownDeeds: readonly [RegExp, string][] = [
  // “Did China agree that it was behind it”, “has Russia confirmed it carried it out”.
  [new RegExp(`${named} (?:${granting}) ${self} ${did} `, 'giu'), '$1 $2 admit being behind '],
  // “Did Russia say its hackers did it”.
  [
    new RegExp(String.raw`${named} (?<!\b(?:the|teh|an?|its|their) )(?:${saying}) ${self} ${did} `, 'giu'),
    '$1 $2 claim responsibility for ',
  ],
  // “Did it reveal who did it”, “did it know who was behind it”.
  [
    /\b(did|does|has|have) (.{2,40}?) (?:(?:ever|actually|publicly) )*(?:reveal|disclose|know|known|revealed|disclosed|find out|found out|establish|established|work out|worked out|tell \p{L}+|told \p{L}+) who (?:did|was behind|were behind|is behind|had done|carried out|was responsible for|hacked|attacked) /giu,
    '$1 $2 say who was behind ',
  ],
]
