import { allAs } from './all-as.ts'
import { accusedStates, groups, listers } from './listers.ts'

/** Ways to say that somebody is blamed, or listed, and what they come to; one after the other. */
export const blamings: readonly [RegExp, string][] = [
  // “Was the FBI in on the Japanese finding about it”.
  [
    /^(?:was|were|is) ((?:the )?[\p{L}. ]{2,30}?) in on (?:the )?(?:\p{L}+ ){0,2}?(?:finding|attribution|assessment|accusation) (?:about|on|over|of) /iu,
    'did $1 attribute ',
  ],
  // “What reasons did Norway give for naming the MSS”.
  [
    /^(?:on )?what (?:evidence|proof|intelligence|reasons?|grounds|basis) did (.{2,40}?) (?:give|cite|offer|present|produce|provide|have|rely on) (?:when|as|for|in) (blam|accus|attribut|nam)ing /i,
    'why did $1 $2e ',
  ],
  // “…, not those merely condemning it”, “leaving aside anyone who simply backed them”: what was asked for says so.
  [
    /,? (?:(?:but |and )?not (?:those|the ones|states|countries|governments)|leaving aside (?:those|anyone|anybody|states)(?: who| that)?) (?:who |that )?(?:merely|only|just|simply) \p{L}+(?: (?:it|them|him|her|others))?(?=[.?,]|$)/giu,
    '',
  ],
  // “Rank the accusers of Iran over it by how early they spoke up”.
  [/^(?:rank|order|sort) (?:the |all )?accusers of (.{2,40}?) (over|for) (.{3,60}?) by .+$/i, 'who accused $1 $2 $3'],
  // “Who backed Tirana’s attribution with one of their own”.
  [
    /\b(?:backed|supported|joined|seconded|followed) (?:the )?(.{2,30}?)['’]s? (?:attribution|accusation|finding|blame)s? with (?:an? |their |its )?(?:own )?(?:one|attributions?|accusations?|findings?)(?: of (?:their|its) own)?\b/giu,
    'attributed it other than the $1',
  ],
  // “What has the EU attributed to states or hackers”: to whomsoever.
  [
    /\b(attribut\w+) to (?:(?:foreign )?(?:states?|governments?|hackers|groups?|individuals|people|anyone|anybody|someone|somebody),? (?:or|and|and\/or) )+(?:states?|governments?|hackers|groups?|gangs|individuals|people|anyone|anybody|someone|somebody)\b/giu,
    '$1',
  ],
  // “Who said Sandworm took down Kyivstar”.
  [
    /^(who|which \p{L}+(?: \p{L}+)?) (?:said|says|claimed|claims|stated|told \p{L}+|thinks?|thought|believes?) (?:that )?((?:the )?[\p{L}\d.-]+(?: [\p{L}\d.-]+){0,2}?) (?:had |has )?(?:took|taken|brought|knocked|shut) (?:down|out|offline) (?=\S)/iu,
    '$1 blamed $2 for ',
  ],
  // “What led Britain to become the first country to sanction it”.
  [
    /^what (?:led|made|moved|prompted|drove|induced) (.{2,40}?) to (?:become|be) the (?:very )?first (?:\p{L}+ )?(?:to|that) (?=\p{L})/iu,
    'why did $1 ',
  ],
  // “What made Singapore blame China”.
  [
    /^what (?:made|led|drove|prompted|moved) (.{2,40}?) (?:to )?(?=(?:name|blame|accuse|attribute|hold|sanction|list|charge|indict|condemn|expel|point|conclude|call)\b)/iu,
    'why did $1 ',
  ],
  // “Do the Dutch reckon that the Russian state backs Laundry Bear”.
  [
    /\b(?:reckon|think|believe|say|assess|conclude|find|hold) (?:that )?((?:the )?[\p{L}' ]{3,30}?) (?:backs|supports|sponsors|controls|steers|directs|funds) (?=\p{L})(.+)$/iu,
    'link $2 to $1',
  ],
  // “Did he tell reporters which country UNC3886 belongs to”.
  [
    /\b(?:say|tell \p{L}+|reveal|disclose|name|know|specify|let on) (?:which|what) (?:country|state|government|nation) (.{2,40}?) (?:belongs? to|works? for|acts? for|(?:is|was|comes|came) from|answers? to|serves)\b/giu,
    'name the state behind $1',
  ],
  // “Did they put that on the Russian military”.
  [
    /\b((?:did|does|has|have|had|to) (?:.{2,40}? )?)put (?:that|it|this)(?: down)? on (?!record\b|(?:the |its |a )?\S*list\b)/gi,
    '$1blame it on ',
  ],
  // “Did they put the sabotage on pro-Russian hackers”.
  [
    new RegExp(
      String.raw`\b((?:did|does|has|have|had) .{2,40}?) put (.{3,60}? (?:attacks?|hacks?|breach|sabotage|theft|heist|compromise|intrusion|leak|outage|campaign|defacements?)) on (?=(?:the )?(?:pro-)?(?:${accusedStates})\b)`,
      'gi',
    ),
    '$1 blame $2 on ',
  ],
  // “WannaCry: who was first, UK or US”.
  [
    /^(.*\b)?who (?:was|were|came|went|acted|moved) (?:the )?first,? (?:the )?([\p{L} ]{2,20}?) or (?:the )?([\p{L} ]{2,20})$/iu,
    '$1did $2 or $3 attribute first',
  ],
  // “The first to name Russia”.
  [/\b(first|last|next) to name (?=(?:the )?\p{L})/giu, '$1 to blame '],
  // “Who are the Estonian suspects”: those whom it charged.
  ...allAs(
    'whom did $1 charge',
    /^whom? (?:are|were) (?:the )?(\p{L}+(?:an|ish|ese|ch|ss)|\p{L}+(?=['’]s))(?:['’]s)? suspects\b/iu,
    /^(?:which|what) suspects (?:did|does|has|have) (?:the )?([\p{L} ]{2,20}?) (?:named?|identif(?:y|ied))\b/iu,
  ),
  // “Which groups named”.
  [
    /\bwhich (groups?|gangs?|hackers|actors|units?) (named|blamed|sanctioned|listed|charged|indicted)$/i,
    'which $1 were $2',
  ],
  // “Left Beijing unnamed”.
  [/\bleft (.{2,40}?) (?:unnamed|unamed)\b/gi, 'did not name $1'],
  // “The Five Eyes partner missing from the attributions of it”.
  [
    new RegExp(
      `^(?:and )?(?:which |the )?(${groups}) (?:partners?|members?|states?|countr(?:y|ies)) (?:is |are )?missing from (?:the )?(.{2,40}?) (?:attributions?|statements?|atributions?)$`,
      'i',
    ),
    'which of the $1 did not attribute $2',
  ],
  [
    new RegExp(`^((?:and )?which (?:of the )?(?:${groups}) (?:partners|members|states|countries)) are missing$`, 'i'),
    '$1 did not',
  ],
  // “Not a single designation”.
  [/\ba single (?!day\b|week\b|month\b|year\b)(?=\p{L})/giu, 'any '],
  [/^(.{4,40}?) last seen on (?:which|what) lists?(?: and when)?$/i, 'who sanctioned $1'],
  [new RegExp(String.raw`\bunder (${listers}) indictment\b`, 'gi'), 'indicted by the $1'],
  // “Has anyone managed to arrest him”.
  [/\b(?:has|have|had|did) (.{2,30}?) (?:managed|manage) to /gi, 'did $1 '],
  // “Confirm that DarkSide was responsible for it”.
  [/\bconfirm(ed|s)? that (.{2,40}?) (?:was|were|is|are) (?:responsible for|behind) /gi, 'blame$1 $2 for '],
  // “Put Kimsuky under sanctions”, “for hosting it”.
  [/\b(?:put|puts|place|placed) (?!on\b)(.{2,40}?) under (?:\p{L}+ )?sanctions\b/giu, 'sanction $1'],
  [/\bfor hosting (?=\S)/gi, 'over hosting for '],
  // “Who is the minister that blamed Russia”.
  [/^who (?:is|was|are|were) the (\p{L}+(?: \p{L}+)?) (?:that|who) (?=\p{L}+ed\b)/iu, 'which $1 '],
  // “What did Denmark say on it, was it an attribution of its own?”
  [
    /^what (?:did|has) (.{2,30}?) (?:say|said) (?:on|about|over) (.{3,40}?)[,;] was (?:it|that) (?:an? )?(?:own )?attribution(?: of (?:its|their) own)?$/i,
    'did $1 itself attribute $2',
  ],
  // “Did Belgium blame the Chinese state or just groups”.
  [
    /^did (.{2,30}?) (?:blame|accuse|name) (?:the )?(\p{L}+) (?:state|government) or (?:just |only )?(?:the )?(?:\p{L}+ )?(?:groups?|hackers|actors|gangs?)(?: (?:in|from) \p{L}+)?/iu,
    'what did $1 attribute to $2',
  ],
  // “The cyber operations that the US stands accused of”.
  [
    /^(?:(?:list|name|which|what|are|all|the) )+((?:cyber )?(?:operations|attacks|hacks|campaigns)) (?:is it )?(?:that )?(?:has )?(?:the )?(.{2,25}?) (?:was |is |has been |been |stands )+accused of(?: conducting| being behind)?\b/i,
    'which $1 were attributed to $2',
  ],
  // “Cyber operations that Australia has itself attributed to China”.
  [
    /^(?:(?:the|all|list|which) )*((?:cyber )?(?:operations|attacks|hacks|incidents|campaigns|intrusions|breaches)) (?:that |which )(?:the )?(.{2,25}?) (?:has |have |had )?(?:ever |itself |themselves |publicly |formally )*(?:attributed|blamed|pinned|traced|linked|tied) (?:to|on) /i,
    'which $1 did $2 attribute to ',
  ],
  // “Biggest heists blamed on North Korea”.
  [
    /^(?:the )?(?:(?:biggest|largest|top|major|main|worst|all) )*((?:\p{L}+ )?(?:heists|thefts|hacks|attacks|breaches|campaigns)) ((?:blamed|pinned) on|(?:attributed|linked|ascribed) to) /iu,
    'which $1 were $2 ',
  ],
  // “MuddyWater: who pinned that on Iran”.
  [
    /^([^,:]{3,40}?)(?:[,:]| -+) who ((?:blam|pinn|accus|attribut|nam|sanction|charg|indict|list)\p{L}*) (?:that|this|it|them|him|her)(?: one)?\b/iu,
    'who $2 $1',
  ],
  // “On what evidence”, said otherwise.
  [
    /^what (?:evidence|proof|intelligence|reasons?|grounds|basis) (?:did|do|does|has|have|had) (.{2,40}?) (?:give|gave|given|cite|cited|offer|offered|present|presented|produce|produced|provide|provided|have|had|rely on|use|used) (?:when|as|for|in) (?:it|they|he|she|(?=(?:blam|accus|attribut|hold|nam)ing\b)) ?/iu,
    'why did $1 ',
  ],
]
