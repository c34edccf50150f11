import { month } from './months.ts'

/** Roundabout ways to ask what somebody said of it, of whom or of whose words, and what they come to; one after the other. */
export const whatWasSaid: readonly [RegExp, string][] = [
  // “Russian embassy in Prague on the APT28 claims”, “Iran’s UN mission on the accusation”.
  [
    /^(?!(?:who|whom|what|which|when|why|how|did|does|has|have|any|is|was)\b)([^,:]*\b(?:embassy|mission|ministry|spokes\w+|kremlin|ambassador)\b[^,:]*?) on (?:the )?([^,:]{3,60}?) (?:claims?|accusations?|allegations?)\??$/i,
    'what did $1 say about $2',
  ],
  // “Paul Chichester, Volt Typhoon: what did he say”.
  [
    /^(?!(?:who|whom|what|which|when|why|how|did|does|has|have|any|is|was|the|a)\b)(\p{L}+ \p{L}+)(?:,| on| re| about)? ((?:the )?[^,:?]{3,50}?)(?:[,:]| [-–])? (?:and )?what (?:did|does|has) (?:he|she) (?:say|said)(?: about (?:it|that))?\W*$/iu,
    'what did $1 say about $2',
  ],
  // “What did Shanmugam say about naming a country behind UNC3886”.
  [
    /^(what (?:did|has|have|does) .{2,40}? (?:say|said) )(.*?)(?:about|on) (?:not )?(?:naming|identifying|attributing(?: it)? to|pointing (?:the finger )?at) (?:a|any|the|which|an) (?:country|state|nation|government|culprit|perpetrator|author)(?: (?:that (?:is|was) )?(?:behind|responsible for|for|over))? (?=\p{L})/iu,
    '$1$2about ',
  ],
  // “What Kallas put out on behalf of the EU”.
  [
    /^what ((?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:put out|came out with|released|issued)(?: on behalf of (?:the )?(?:\p{L}+))?(?= )/u,
    'what did $1 say',
  ],
  // “What did Naryshkin compare the SolarWinds claims to”.
  [
    /^what did (.{2,40}?) (?:compare|liken) (?:the )?(.{3,50}?)(?: claims?| accusations?| allegations?| charges?)? (?:to|with)$/i,
    'what did $1 say about $2',
  ],
  // “What did Lavrov tell RBC about it”.
  [
    /\b(?:tell|told) (?:the )?(?:RBC|TASS|Interfax|RIA(?: Novosti)?|Reuters|AFP|AP|CNN|BBC|Bloomberg|Kommersant|reporters|journalists|the press)\b/g,
    'say',
  ],
  [/\bwhen ransomware (?:hit|struck|crippled) /gi, 'over the ransomware attack on '],
  // “Did the Irish government say no ransom would be paid”.
  [
    /\b(?:say|said|says|insist(?:ed)?|promised?|vow(?:ed)?|pledged?|(?:firm|adamant|clear)) (?:that )?(?:(?:there would be )?no ransom\b(?: (?:would|will|was to) be paid| would be)?|(?:it|they|he|ireland|dublin) would (?:not|never) pay (?:a |any |the )?ransom)/gi,
    'rule out a ransom',
  ],
  // “What would the US do if Russia does not act on REvil”.
  [
    /\bif \S+ (?:doesn['’]t|does not|didn['’]t|did not|fails? to|failed to|refuse[sd]? to) (?:act|move) (?:on|against) /gi,
    'about ',
  ],
  // “What did the FBI say when it blamed Iran for it”: it may have blamed another.
  [
    /^what (did|have|has) (.{2,60}?) (?:say|said) (?:when|as|while) (?:it|they|he|she) (?:publicly |formally |first )?(?=(?:blam|accus|pinn?|attribut|nam)\p{L}*\b.{2,40} (?:for|of|on|to|over|in|behind)\b)/iu,
    'in what words $1 $2 ',
  ],
  // “What did Shanmugam say when asked about China”.
  [
    / (?:when|once|after) (?:he |she |it |they )?(?:was |were |is |being )?(?:asked|pressed|questioned)(?: by (?:reporters|journalists|the press))? (?=(?:about|over|on)\b)/gi,
    ' ',
  ],
  // “How did Canberra word its finding on it”.
  [
    /^how did (.{2,30}?) (?:word|phrase|put|formulate) (?:its|their|his|her|the) (?:finding|attribution|statement|accusation)s? (?=(?:on|of|about|over)\b)/i,
    'what did $1 say in its attribution ',
  ],
  [
    /^how did (.{2,30}?) (?:word|phrase|put|formulate) (?:its|their|his|her|the) (?:confession|admission) (?:on|of|about|over|to) /i,
    'when did $1 admit ',
  ],
  // “What motive did Handala itself give for wiping Stryker”.
  [
    /^what (?:motives?|justification|explanation) did (.{2,30}?) (?:itself |himself |themselves )?(?:give|cite|name|offer) for (?=\p{L}+ing\b)/iu,
    'why did $1 say it was ',
  ],
  // “What did Handala give as its motive for wiping Stryker”.
  [
    /^what (?:was it that |did )?(.{2,30}?) (?:gave|give|cited?|named?) as (?:its|their|his|the) (?:own )?(?:motive|reason|grounds?|justification) for (?=\p{L}+ing\b)/iu,
    'why did $1 say it was ',
  ],
  // “What wording did each of them choose”.
  [
    /\bwhat (?:wording|words|language|line|phrase|formula) did ((?:the )?\S+(?: \S+){0,3}?) (?:choose|use|take|adopt|settle on|go for)\b/gi,
    'what did $1 say',
  ],
  // “Copenhagen and Wellington on NotPetya: what did each say”, “who attributed, who merely supported”.
  [
    /^((?:the )?\p{L}+(?: \p{L}+)? and (?:the )?\p{L}+(?: \p{L}+)?) on ([^:]{3,60}): (?:what did (?:each|both|they|the two)(?: of (?:them|the two))? (?:say|state|do|conclude)|who \p{L}+ed,? (?:and )?who (?:\p{L}+ )?\p{L}+ed)$/iu,
    'what did $1 say on $2',
  ],
  // “Did he tell the Commons it was the GRU”.
  [
    /\btell (?:the )?(?:House of Commons|Commons|Lords|House|Senate|Congress|parliament|MPs|lawmakers) (?:that )?(?=(?:it|the|\p{L}+ \p{L}+ed)\b)/giu,
    'say that ',
  ],
  // “Leave the door open to paying”.
  [
    /\b(?:say|said|state|stated|announced?) (?:that )?(?:it|they|he|she|we) (?:wouldn['’]?t|won['’]?t|would not|will not|would never|will never) pay\b/gi,
    'rule out paying',
  ],
  [/\b(?:leave|left|keep|kept) the door open (?:to|for) paying\b/gi, 'agree to pay'],
  // “What has Singapore said about who is behind it”: what it said of it.
  [
    /^(what (?:did|has|have) .{2,40}? (?:say|said)(?: (?:last|this|in) \S+)?) about who (?:is behind|stands behind|raided|robbed|looted|burgled) (?=\S)/i,
    '$1 about ',
  ],
  // “What did Treasury say that he did”.
  [
    /^(.{2,60} - |)what (?:does|did) (?:the )?(treasury|ofac|us|state department|doj|justice department|eu|uk|council) (?:say|claim|allege) (?:that )?(?:he|she|they|it) did$/i,
    '$1why did $2 sanction or charge them',
  ],
  // “What did he say about paying the people who locked up its computers”: about the ransom.
  [
    /\b(sa(?:y|id) (?:about|on)) paying (?:off )?(?:(?:a |any |the )?(?:ransom|gang|hackers|criminals|attackers|people|crooks|extortionists)\b)?(?: (?:behind|(?:who|that) (?:had )?\p{L}+(?: up| down)?) )?/giu,
    '$1 the ransom over ',
  ],
  // “How did it react once Singapore had said so”.
  [
    /^(how (?:did|has|have|does) .{2,50}? (?:react|reacted|respond|responded|reply|replied|answer|answered)(?: (?:in|on) .{3,16}?)?) once (?=\S)/i,
    '$1 when ',
  ],
  // “What did Schneier make of Montenegro blaming Moscow”.
  [
    /\b(what (?:did|does|do) .{2,40}?) (?:make|think) of (.{3,30}?) (?:blaming|accusing|naming|pointing (?:at|to)) .{3,40}$/i,
    '$1 say about $2',
  ],
  // “What did it say it would do if Russia took no action against those behind it”.
  [
    /^what did (.{2,30}?) (?:say|threaten|promise|warn) (?:that )?it (?:would|will|might) do (?:if|unless) .*\b(?:behind|over|after|for) (?=\S)/i,
    'what did $1 warn about ',
  ],
  // “The Russian embassies in Berlin and Prague”, “in Canberra, Ottawa and Wellington”.
  [
    /\b(\p{L}+) embassies in (\p{Lu}\p{L}+), (\p{Lu}\p{L}+),? and (\p{Lu}\p{L}+)/gu,
    '$1 embassy in $2 and the $1 embassy in $3 and the $1 embassy in $4',
  ],
  [/\b(\p{L}+) embassies in (\p{L}+(?: \p{L}+)?) and (\p{L}+)/giu, '$1 embassy in $2 and the $1 embassy in $3'],
  // “The July 2021 statements on China were criticised by whom”: since then.
  [
    new RegExp(
      String.raw`\b(crit[a-z]{1,5}[sz]ed|critical of|criticisms? of|critics of) (?:the )?((?:${month}) (?:19|20)\d\d) (?:stat[a-z]{2,5}nts?|announcements?|naming|attributions?|accusations?)((?: (?:about|on|over|of|against) .{3,60})?)$`,
      'i',
    ),
    '$1$3 since $2',
  ],
  // “Outside experts”.
  [/\boutside (?=(?:experts?|observers?|analysts?|critics?|researchers?|academics?)\b)/gi, ''],
  // “Added its voice”.
  [/\badd(?:ed|s|ing)? (?:a|its|their|his|her) voices?(?: to)?\b/gi, 'endorsed'],
  // “As distinct from those that merely offered support”.
  [
    /,? as (?:distinct|opposed) (?:from|to) (?:those|the ones|countries|states|governments) (?:that|who|which) .*$/i,
    '',
  ],
  // “Countries that backed it but had no finding of their own”.
  [
    /\b((?:supported|backed|endorsed|echoed|seconded)\b.*?),? (?:but|and|while|yet) (?:had|have|made|making|having|with|without)(?: no| any| making| a)* (?:finding|attribution|conclusion)s? of (?:their|its) own\b/gi,
    '$1',
  ],
  // “What did the British add a few months later”.
  [
    /^((?:and |but |so )*)what (did|does|has|have) (.{2,40}?) add(?:ed)?\b(?! to\b| on (?:the )?\d)/i,
    '$1what $2 $3 say',
  ],
  // “Everything the UK said or did that day”.
  [
    /^((?:and |but |so )*)(?:every(?:thing)?|all|anything) (?:that )?(.{2,40}?) (?:has |have |had )?(?:ever )?(?:said|did|done) (?:or|and) (?:said|did|done)\b/i,
    '$1what was said and done by $2',
  ],
]
