import { policeOperation } from './takedowns.ts'

const asks = '((?:(?:and|but|so),? )?(?:is it (?:really )?true that )?)'
const said =
  'statements?|attributions?|accusations?|arrests?|claims?|decisions?|comments?|denials?|condemnations?|charges|sanctions|listings?|designations?|advisor(?:y|ies)|promises?|mentions?|reference|progress'
const theirs = String.raw`(?!.*\b(?:${said}|anything|something|nothing|much|more|what|which|who|any) )(?!.*\bput\b.*\bdown to\b)(.{2,60}?)`
const done = `takedowns?|take down|seizures?|arrests?|disruption|investigation|response|sanctions|attribution|statement|raid|advisory|${policeOperation}|listing|decision|negotiations?|talks`
const oneself = String.raw`(?!.*\b(?:promise|vow|pledge|plan|intend|offer)\p{L}*\b)(?!(?:anybody|anyone|somebody|someone|he|she|they|it|you|we|i|there|this|that)\b)((?:the |its |their )*[\p{L}\d][^,?]{1,40}?)`

/** Whose doing it was, asked of a deed or of who did it, and what that comes to: whether and who is blamed. To add one is to add a line. */
export const doneBy: readonly [RegExp, string][] = [
  // “Has Russia got away with Viasat”: what was done about it.
  [
    /^((?:(?:and|so|but|ok),? )?)(?:has|have|did) (?:the )?(.{2,30}?) (?:ever )?(?:got|gotten|get) away with (?:the )?(?=\S)/iu,
    '$1what measures were taken against $2 over ',
  ],
  // “Was NotPetya Russia”, “NotPetya was Russia, right?”
  [
    /^(?:was|wasn['’]?t) (?:not )?(?!it\b|that\b|this\b|.*\b(?:first|only|to (?:blame|accuse|name|condemn|sanction|list|attribute))\b)((?:the )?[\p{L}\d .'’-]{3,40}?)(?<!\b(?:to|from|in|by|on|of|against|with|for|and|or|at|behind|than|over)) (?:really |actually )?(russia|china|iran|north korea|israel|the (?:russians|chinese|north koreans|iranians|israelis|gru|fsb|svr|mss))(?:,? (?:then|though))?\W*$/iu,
    'was $1 carried out by $2',
  ],
  [
    /^((?:the )?[\p{L}\d .'’-]{3,40}?) was (russia|china|iran|north korea|israel|the (?:russians|chinese|north koreans|iranians|israelis|gru|fsb|svr|mss)),? (?:right|correct|no|true|yes|wasn['’]?t it)\W*$/iu,
    'was $1 carried out by $2',
  ],
  // “Does the US think Iran did Albania”.
  [
    /^(?:does|do|did) (?:the )?(\p{L}+(?: (?:states|kingdom|zealand|korea))?) (?:still |really )?(?:think|believe|reckon) (?:that )?(?:the )?(\p{L}+(?: korea)?) (?:did|hacked|attacked|carried out|(?:was|is) behind) (?:the )?(?=\S)/iu,
    'did $1 blame $2 for ',
  ],
  // “Was NotPetya done by Russia”, “is Stuxnet made by the US”, “it was down to the Russians”.
  [
    new RegExp(
      `^${asks}(was|were|is|are|has|have|had) ${theirs} (?:been )?(?:really |actually |in fact )?(?:(?:done|made|built|written|perpetrated) by|(?<!\\b(?:put|taken|came|come|pinned) )down to) (?=(?:the )?\\p{L})`,
      'iu',
    ),
    '$1$2 $3 carried out by ',
  ],
  [
    /^(is it true that )(.{2,60}?) (was|were|is) (?:done|perpetrated) by (?=(?:the )?\p{L})/iu,
    '$1$2 $3 carried out by ',
  ],
  // “Did Russia have anything to do with NotPetya”, “had Iran something to do with it”.
  [
    new RegExp(
      `^${asks}(?:did|does|do|has|have|had|is|was) ${oneself} (?:(?:really|actually|ever) )?(?:(?:have|had|has|got) )?(?:anything|something|owt) (?:at all )?to do with (?=\\S)`,
      'iu',
    ),
    '$1was $2 behind ',
  ],
  [
    new RegExp(`^what (?:did|does|do|has|have|had) ${oneself} (?:have |got )?to do with (?=\\S)`, 'iu'),
    'was $1 behind ',
  ],
  // “Was the GRU involved in the Bundestag hack”.
  [
    new RegExp(
      `^${asks}(?:was|were|is|are) ${oneself} (?:(?:really|actually|ever|also|directly) )?(?:involved|implicated|complicit) in (?!.*\\b(?:${done})\\b)(?=\\S)`,
      'iu',
    ),
    '$1was $2 behind ',
  ],
  // “Could it have been Russia that did SolarWinds”.
  [/^(?:could|might|can|may) it (?:have been|be) (?=(?:the )?\p{L}+(?: \p{L}+)? (?:that|who|which)\b)/iu, 'was it '],
  // “Was SolarWinds a Russian operation”.
  [
    new RegExp(
      `^${asks}(was|were|is) (?!it\\b|this\\b|that\\b)(.{3,50}?) (?:really |actually )?(?:an? )(\\p{L}+(?:an|ese|i|ish)|north korean) (?:operation|op|job|attack|hack)$`,
      'iu',
    ),
    '$1$2 $3 the work of $4 hackers',
  ],
  // “Did Verizon get hacked by China”.
  [
    /^((?:(?:and|but|so),? )?)did (?:the )?(.{2,50}?) get (hacked|breached|hit|attacked|targeted|compromised|struck|penetrated) by (?=\S)/iu,
    '$1was $2 $3 by ',
  ],
  // “Is Iran guilty of the Albania hack”: what it is blamed for, as nobody is convicted of it.
  [
    /^((?:(?:and|but|so),? )?(?:is it true that )?)(?:is|was|are|were) (?:the )?(russia|china|iran|north korea|belarus|israel|the us|moscow|beijing|tehran|pyongyang|the kremlin|russians|chinese|iranians|north koreans|gru|fsb|svr|mss) (?:really )?(?:guilty of|the culprit in|the culprits in|to blame over) (?=\S)/iu,
    '$1was $2 behind ',
  ],
  // “Did anyone doubt that Russia did Montenegro”.
  [
    /\b(doubt(?:ed|s)?|question(?:ed|s)?|dispute[ds]?) (that|whether|if) (?:the )?(\p{L}+(?: korea)?) (?:really |actually )?did (?!not\b|it\b|that\b|this\b|so\b)(?=\S)/iu,
    '$1 $2 $3 was behind ',
  ],
  // “Did China deny hacking Microsoft in 2023”: who also speaks on record was hit.
  [
    /\b(den(?:y|ied|ies)) (?:hacking|attacking|breaching|breaking into|having hacked|the hacking of|being behind the hack of) (microsoft|google|fireeye|mandiant|sophos|cisco|kaspersky|okta)\b(?!['’]| exchange)/iu,
    '$1 the $2 hack',
  ],
]
