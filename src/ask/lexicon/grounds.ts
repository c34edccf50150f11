import { allAs } from './all-as.ts'

/** Ways to ask why, and under which law, and what they come to; one after the other. */
export const grounds: readonly [RegExp, string][] = [
  // “On the strength of what inquiry of its own did Poland attribute it”, “by what evidence did DHS support its conclusion that”.
  [/^on the strength of what (?:\p{L}+ ){0,3}?(?:of (?:its|their|his) own )?(?=did\b)/iu, 'why '],
  [
    /^(?:by|with) what (?:evidence|proof) did (.{2,30}?) support (?:its|their) (?:conclusion|finding|claim)(?: of (?:\p{L}+ )?20\d\d)? that /iu,
    'why did $1 say that ',
  ],
  // “The wording by which the EU attributed it”.
  [
    /^the (?:words|wording|terms) (?:in|by|with) which (.{2,40}?),?(?: in an? (?:finding|statement) of (?:its|their) own,)? (attribut|conced|endors|blam|accus)ed(?:,| (?=\p{L}))/iu,
    'when did $1 $2e ',
  ],
  // “Listed for lending a hand to him”.
  [
    /\b((?:listed|sanctioned|charged|designated|blacklisted|indicted) for) (?:lending (?:a )?(?:helping )?hand to|giving a hand to|supporting|assisting|aiding|abetting|aiding and abetting) (?=\S)/gi,
    '$1 helping ',
  ],
  // “Listed for laundering what Lazarus stole from an exchange in 2018”.
  [
    /\bfor laundering (?:what|the (?:money|crypto|coins|funds) (?:that )?) ?(?:the )?(.{3,30}?) (?:had )?(?:stole|stolen|took|taken) from an? (.{4,30}?) in ((?:19|20)\d\d)$/i,
    'over the $3 $1 $2 theft',
  ],
  // “What moved the EU to list them”.
  [
    /^what (?:was it that )?(?:moved|prompted|drove|induced|spurred|caused|pushed|brought) ((?:the )?\p{L}+(?: \p{L}+){0,3}?) to (?=\p{L})/iu,
    'why did $1 ',
  ],
  // “What evidence did DHS give when it blamed Sandworm”, “what did Prague say when it traced it to Russia”.
  [
    /^(?:what|which) (?:(?:evidence|proof|reasons?|grounds|indications?) )?did (.{2,40}?) (?:give|offer|present|cite|produce|show|adduce|put forward|say|tell us)(?: in (?:\p{L}+ )?20\d\d)? (?:when|as) (?:it|he|she|they) (?=(?:attribut|blam|accus|trac|named?\b|pinn|link|tied\b|ascrib|charg|indict)\p{L}*)/iu,
    'why did $1 ',
  ],
  // “How did Biden explain his finding that the Kremlin had ordered Kaseya”.
  [
    /^how did (.{2,40}?) (?:explain|justify|back up|substantiate|support) (?:its|their|his|her) (?:finding|claim|conclusion|view|assessment|judge?ment) that (.{2,30}?) (?:had |was |were )?(?:ordered|behind|responsible for|carried out|done|did|committed) (?=\S)/iu,
    'why did $1 blame $2 for ',
  ],
  // “What was Canada’s reasoning when it sanctioned”.
  [
    /^what (?:was|were) (.{2,40}?)['’]s? (?:own )?(?:reasoning|reasons?|grounds|evidence|basis|proof|justification) (?:when|as) (?:it|he|she|they) ([\p{L}]+)/iu,
    'why did $1 $2',
  ],
  // “What was the EU’s reason for listing it”.
  [
    /^what (?:was|were) (?:the )?(.{2,30}?)['’]?s (?:own )?(?:reasons?|grounds|justification|rationale) for (?=\p{L}+ing\b)/iu,
    'why $1 ',
  ],
  // “Ryujong Credit Bank, grounds”.
  [
    /^(?!who|what|which|when|why|how|on|under)([^?]{5,50}?),? (?:grounds|listing grounds|grounds for (?:listing|sanctions))$/i,
    'why was $1 sanctioned',
  ],
  // “Under what law did”.
  [
    /^(?:(?:up)?on (?=(?:what|which) legal)|under )(?:what|which) (?:legal |executive |sanctions )?(?:instruments?|basis|laws?|acts?|regimes?|authority|orders?|programmes?|programs?|frameworks?|regulations?) (?=(?:did|does|do|has|had|have|was|were|is|are)\b)(?=.*(?:sanction|list|designat))/i,
    'under which regime ',
  ],
  // “What were the charges when the US indicted him”.
  [/^what (?:were|was|are) the charges? when (.{2,30}?) (?:indicted|charged) /i, 'why did $1 charge '],
  // “Under which regime in the UK?”
  [/^(?:and )?under (?:what|which) (?:law|act|regime|order|regulations?) in (?:the )?(\p{L}+)$/iu, 'and why by $1'],
  // “Under which law?”
  [
    /^(?:and )?(?:up)?(?:on|under) (?:what|which) (?:legal )?(?:basis|laws?|acts?|regimes?|authority|orders?|executive orders?|programmes?|regulations?)$/i,
    'why',
  ],
  // “What was the basis on which Tokyo attributed it”.
  [
    /^what (?:was|is|were) the (?:basis|grounds?|reasons?|evidence|intelligence) (?:on|for|upon) which (.{2,30}?) (?=\p{L}+ed\b)/iu,
    'on what evidence did $1 ',
  ],
  // “What intelligence did it use to reach its own verdict on North Korea”.
  [
    /\bwhat (?:intelligence|evidence|proof|findings?|information) (?:did|has|had) (.{2,30}?) (?:use|have|rely on|draw on|need)d? (?:to|for) (?:reach(?:ing)?|arriv(?:e|ing) at|com(?:e|ing) to|form(?:ing)?) (?:its|their|an?) own (?:verdict|finding|conclusion|attribution|assessment|view) (?:on|about|of) /gi,
    'on what evidence did $1 itself attribute it to ',
  ],
  // “What did Romania base its own attribution of it on”, “why did Denmark make an attribution of its own of it”.
  [
    /^(?:on )?what did (.{2,30}?) base (?:its|their|his|her|the) (?:own )?(?:attribution|finding|assessment|conclusion|accusation|verdict|determination)s? (?:of|on|about|over|regarding) (.{3,60}?)(?: (?:up)?on)?$/i,
    'on what evidence did $1 itself attribute $2',
  ],
  // “For what reasons the United States held Russia responsible”.
  [/^(?:[Ff]or )?(?:[Ww]hat|[Ww]hich) reasons? (?=(?:the )?\p{Lu})/u, 'why '],
  [
    /^on the basis of (?:what|which) (?:findings?|evidence|intelligence|information) (?=(?:did|does|has|had)\b)/i,
    'on what evidence ',
  ],
  // “For what reasons”, “what reason did”.
  [/^(?:for )?(?:what|which) reasons? (?=(?:did|does|has|had|was|were)\b)/i, 'why '],
  // “Which law underlies the sanctions”.
  [/^legally speaking,? /i, ''],
  ...allAs(
    '',
    /^(?:(?:what|which)(?:['’]s| is| was) |name |give )?(?:the )?(?:legal |statutory )(?:authority|hook|grounds?|basis|instruments?|law|order) (?:cited |given )?(?:for|behind|of|underlying) (?:the )?/i,
    /^(?:(?:what|which) )?(?:law|order|act|law or order|basis in law) (?:underlies|underpins|is behind|for|of) (?:the )?/i,
  ),
  // “At whose feet did Kyiv lay it”, “with what degree of confidence did London assess the GRU to be the actor in it”.
  [/^at whose (?:feet|door) did (.{2,40}?) lay /i, 'whom did $1 blame for '],
  [
    /^with what (?:degree|level) of (?:confidence|certainty) did (.{2,40}?) (?:assess|judge|consider) (.{2,30}?) to be (?:the (?:actor|author|culprit) (?:in|of|behind)|behind|responsible for) /i,
    'how sure was $1 that $2 was behind ',
  ],
  [
    /\b(?:maintain|maintained|maintains|contend|contended|contends) that (?=.*\b(?:lay |was |were |is )?(?:behind|responsible|did|carried)\b)/gi,
    'say that ',
  ],
  [/\blay behind (?=(?:the )?\p{L})/giu, 'was behind '],
  // “Evidence of Russia’s role in it”.
  [
    /\b((?:evidence|proof)) (?:of|for) (?:the )?(\p{L}+(?: \p{L}+)??)(?:['’]s?)? (?:government['’]s )?(?:role|involvement|responsibility|hand|part|complicity|authorship|guilt) in (?=\S)/giu,
    '$1 that $2 was behind ',
  ],
  [
    /\b((?:evidence|proof)) (?:of|for) (?:the )?(\p{L}+(?: \p{L}+)??)(?:['’]s?)? (?:government['’]s )?(?:role|involvement|responsibility|hand|part|complicity|authorship|guilt)$/giu,
    '$1 that $2 was behind it',
  ],
]
