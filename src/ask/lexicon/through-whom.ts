import { month } from './months.ts'

const capital =
  '(london|washington|paris|prague|oslo|berlin|ottawa|canberra|tokyo|wellington|brussels|the hague|warsaw)'
const accused = '(china|russia|iran|north korea|beijing|moscow|tehran|pyongyang)'
const paper = '(advisory|alert|warning|bulletin)'

/** Through whom somebody speaks, from where, and who led and signed it, and what that comes to; one after the other. */
export const throughWhom: readonly [RegExp, string][] = [
  // “London: Russian embassy’s answer in December 2023”.
  [
    new RegExp(
      `^${capital}[:,] (?:the )?(russian|chinese|iranian|north korean) embassy(?:['’]s)?,? (?:answer|reply|response|reaction)\\b`,
      'iu',
    ),
    'reply of the $2 embassy in $1',
  ],
  // “Did China protest to Prague through its foreign ministry?”
  [
    new RegExp(
      `^(did|has) ${accused} (.{3,60}?) (?:through|via|by way of) its (foreign ministry|ministry of foreign affairs|embassy)\\b`,
      'iu',
    ),
    "$1 $2's $4 $3",
  ],
  // “Which advisories named China?”
  [
    /^(?:which|what) (advisories|warnings|alerts) (?:named?|accused?|blamed?|identif(?:y|ied)|pointed (?:at|to)|were about) (?:the )?(?!an?\b|no\b|any)([\p{L}\d ]{2,30}?)\W*$/iu,
    '$1 on $2',
  ],
  // “Did CISA name China in its advisory of July 2021”, “did the NCSC name Russia in its Snake advisory”.
  [
    new RegExp(
      `^(did|has|have) (.{2,30}?) (?:name|blame|accuse|identify|finger)d? (?!an?\\b|any|no\\b|who\\b|the (?:culprit|author)|it\\b|to\\b)(.{2,30}?) in (?:its|an?|the|that|their)(?: joint)? (?!an\\b)(\\p{Lu}[^ ]*(?: \\p{Lu}[^ ]*)?) ${paper}((?: (?:of|in|from) .{4,15}?)?)\\W*$`,
      'u',
    ),
    '$1 $2 issue an advisory on $3 over $4$6',
  ],
  [
    new RegExp(
      `^(did|has|have) (.{2,30}?) (?:name|blame|accuse|identify|finger)d? (?!an?\\b|any|no\\b|who\\b|the (?:culprit|author)|it\\b|to\\b)(.{2,30}?) in (?:its|an?|the|that|their)(?: joint)? ((?:(?:${month}) )?20\\d\\d) ${paper}\\W*$`,
      'iu',
    ),
    '$1 $2 issue an advisory on $3 in $4',
  ],
  [
    new RegExp(
      `^(did|has|have) (.{2,30}?) (?:name|blame|accuse|identify|finger)d? (?!an?\\b|any|no\\b|who\\b|the (?:culprit|author)|it\\b|to\\b)(.{2,30}?) in (?:its|an?|the|that|their)(?: joint)? ${paper}((?: (?:of|in|from) .{4,15}?)?)\\W*$`,
      'iu',
    ),
    '$1 $2 issue an advisory on $3$5',
  ],
  // “Did the US lead the 2024 alert on APT40”, “who led the alert on APT40 in July 2024”.
  [
    new RegExp(
      `^did ((?:the )?[\\p{L}]+(?: [\\p{L}]+)?) (?:lead|head|spearhead) (?:the )?(?:joint )?((?:19|20)\\d\\d) ${paper}\\b(.*?)\\W*$`,
      'iu',
    ),
    'was the led advisory by $1$4 in $2',
  ],
  [
    new RegExp(
      `^(?:who|which (?:country|state|agency)) (?:led|headed|took the lead (?:in|on)) (?:the )?(?:joint )?((?:19|20)\\d\\d) ${paper}\\b(.*?)\\W*$`,
      'iu',
    ),
    'who issued the led advisory$3 in $1',
  ],
  [
    new RegExp(
      `^(?:who|which (?:country|state|agency)) (?:led|headed|took the lead (?:in|on)) (?:the )?(?:joint |(?:19|20)\\d\\d |[\\p{L}]+-country )*${paper}\\b`,
      'iu',
    ),
    'who issued the led advisory',
  ],
  // “Who signed Canada’s Exchange statement”.
  [
    /^(?:who (?:signed|delivered|issued|put (?:his|her|their) name to)|whose name is on) ((?:the )?[\p{L} ]{2,20}?)['’]s? (?:own )?([\p{L}\d ]{3,40}?) (?:statement|declaration)\W*$/iu,
    'who in $1 spoke about $2',
  ],
]
