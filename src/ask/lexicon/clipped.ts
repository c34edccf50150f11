import { month } from './months.ts'

/** What a chat cuts short: words, years, and questions of a few words, and what they stand for; one after the other. */
export const clipped: readonly [RegExp, string][] = [
  [/\bst(?:a?te?)?mt(s?)\b/gi, 'statement$1'],
  [/\b(its|the|chinese|russian|iranian|german) amb\b/gi, '$1 ambassador'],
  // “June '21”, “jan '22”.
  [new RegExp(String.raw`\b(${month}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) ['’](\d\d)\b`, 'gi'), '$1 20$2'],
  // “SVR reaction SolarWinds blame”, “Kremlin reply NotPetya attribution”.
  [
    /^(?:the )?([\p{L}]+(?: [\p{L}]+)?) (reaction|response|reply|answer|denial) (?!to\b|of\b|by\b|on\b|over\b|from\b|in\b|after\b)(?:the )?(.{3,40}?) (?:blame|attribution|accusations?|allegations?|finger-?pointing|claims?)\W*$/iu,
    '$1 $2 to $3',
  ],
  // “Who did it + when”, “listed when / by whom”.
  [/ \+ (?=(?:who|whom|when|why|which|what|how|by whom)\b)/gi, ' and '],
  [/ \+ (?:the )?(?:date|day|month|year)\b/gi, ' and when'],
  // “JAXA which PLA unit”, “Anthem breach, people affected”, “DFS breach blamed on?”
  [
    /^(?!(?:who|what|which|when|how|did|was)\b|.*\b(?:take(?:over|down)|sanction|charge|indict|arrest|advisor|statement|warning|reward)s?)([^=]{3,50}?)(?:[,:]| [-–—])? which ((?:\p{L}+ )?(?:unit|institute|ministry|agency|service|group|gang))$/iu,
    'which $2 was blamed for $1',
  ],
  [
    /^(?!(?:who|what|which|when|how|did|was)\b)(.{3,50}?)(?:[,:]| [-–—])? ((?:people|customers|users|accounts|records|patients|computers|organisations)) (affected|hit|exposed|stolen|infected)$/i,
    'how many $2 were $3 in $1',
  ],
  [
    /^(?!(?:who|what|which|when|how|did|was)\b)(.{3,60}?) (?:was |were )?(?:blamed|pinned) on\W*$/i,
    'who was blamed for $1',
  ],
  // “Maksim Galochkin listed by?”
  [
    /^(?!(?:who|whom|what|which|when|how|did|was|were|is|are|has|have|and|but|so)\b)([^,?]{3,40}?) (listed|sanctioned|charged|indicted|designated|blacklisted) by(?: whom?)?\W*$/i,
    'who $2 $1',
  ],
  // “NATO’s reasons for its own attribution of it to China”, “Biden’s grounds for accusing Russia of it”.
  [
    /^((?:and |so |but )*)(?:the )?(\S+(?: \S+)?)['’]s (?:own )?(?:reasons?|grounds|motives?|justification|rationale|evidence) (?:for|behind) (?:its |their |his |her |the )?(?:own )?(attribution of|attributing|accusing|blaming|sanctioning|naming|listing|charging|condemning) /iu,
    '$1why did $2 $3 ',
  ],
  // “So the Kremlin said what, exactly”.
  [/^(?:and |so |but )*((?:the )?\S+(?: \S+)?) said what\b,?(?: exactly| precisely)?/iu, 'what did $1 say'],
  // “A Japanese accusation over it, or none?”
  [/^(an? .{12,}?),? or (?:none|not|no)$/i, 'is there $1'],
  [/^the (?:moment|time|instant) (?:that |when |at which )?(?=(?:the )?\S+ (?:\S+ )?\p{L}+ed\b)/iu, 'when '],
  [
    /^(?:a )?quick (?:brief(?:ing)?|summary|overview|rundown|recap|primer)(?: on| about| of|,|:) (?:the )?/i,
    'about the ',
  ],
  [/\b(EU|US|UK|NATO) act(?:ion)? (?=over\b|against\b)/g, '$1 measures '],
  // “DoppelPaymer: whose arrest warrants were made public”.
  [/\bwhose arrest warrants? (?:was|were) (?:made public|published|issued|unsealed|released)\b/gi, 'who was charged'],
  // “Which of Kim Jong Un’s hackers”.
  [/\b(?:of )?kim[ -]jong[ -]un['’]s (?=hackers|spies|people|men|agents|operatives)/gi, 'North Korean '],
  [/ (?:straight|right) away\b/gi, ' at the time'],
  [/ (?:on (?:tv|television|air|the radio|camera)|in an? (?:tv |television |radio )?interview)\b/gi, ''],
  // “A reward for the Russians accused of WhisperGate”.
  [
    /\b(rewards?|money|bount(?:y|ies)) for ((?:the )?\S+(?: \S+)?) (?:accused of|blamed for|suspected of|charged over)\b/gi,
    '$1 for $2 over',
  ],
  // “London do anything?”
  [
    /^(?!(?:who|what|which|did|does|has)\b)((?:the )?\p{L}+(?: \p{L}+)?) do (anything|something)(?= |\W*$)/iu,
    'did $1 do $2',
  ],
]
