import { allAs } from './all-as.ts'

/** What the police calls what it did, for a pattern; other operations are those of the accused. */
export const policeOperation = 'operation (?:endgame|eastwood|cronos|cookie monster|medusa|tovar|saffron|dying ember)'

const belongings = `(?:(?:computer|technical|hosting|criminal|command[ -]and[ -]control|c2|its|the|any|of) )*(?:infrastructure|infra|tooling|servers?|systems?|web ?sites?|domains?|networks?|hosting)(?: (?:or|and) (?:domains?|servers?|sites?|hosting))?`
const undone = String.raw`(?:dismantl|disrupt|disabl|seiz|seizure|took|take|knock|shut|crippl|brok|bring|brought|wip|yank|rip|str[iu][ck]k?e?|remov|wrest|nuk|blow|hack(?:ed)? back)\p{L}*`

/** Roundabout ways to ask who took down what, and what they come to; one after the other. */
export const takedowns: readonly [RegExp, string][] = [
  // “Who was hit by Operation Eastwood”.
  [
    new RegExp(
      String.raw`^(?:who|(?:which|what) [\p{L}-]+(?: \p{L}+)?) (?:was|were) (?:hit|targeted|struck|disrupted|taken down) (?:by|in) (${policeOperation})`,
      'iu',
    ),
    'which takedowns are over $1',
  ],
  [
    new RegExp(String.raw`^(?:who|what) (?:was|were) the targets? of (${policeOperation})(?=\W*$)`, 'iu'),
    'which takedowns are over $1',
  ],
  // “Which group did Operation Medusa target”.
  [
    new RegExp(
      String.raw`^(?:who(?:m)?|what|(?:which|what) [\p{L}-]+(?: \p{L}+)?) did (${policeOperation}) (?:hit|target|strike|disrupt|take down|go after|aim at)(?: in \d{4})?(?=\W*$)`,
      'iu',
    ),
    'which takedowns are over $1',
  ],
  // “Who ran Operation Endgame”: the police.
  [
    new RegExp(
      String.raw`^(?:who|which (?:countries|states|agencies|police)) (?:ran|led|carried out|conducted|coordinated|organi[sz]ed|joined|took part in|(?:was|were) (?:behind|involved in)) (?=${policeOperation}(?: (?:in|since|against) .{4,20})?\W*$)`,
      'i',
    ),
    'which takedowns are over ',
  ],
  // “Was the snake network of Turla knocked out”.
  [
    /^(was|were|has|have|did) (.{3,40}?\b(?:network|botnet|malware|infrastructure|servers)(?: of \S+)?) (been )?(?:knocked|taken) out\b/iu,
    '$1 $2 $3taken down',
  ],
  // “Botnet and infrastructure takedowns”.
  [
    /\b(?:botnets?|infrastructure|servers?|malware|domains?)(?:(?:,| and| or|\/) ?(?:botnets?|infrastructure|servers?|malware|domains?))+ (?=takedowns\b)/giu,
    '',
  ],
  // “When did the Justice Department announce it had been disabled”.
  [
    /\bannounced? (?:that )?(?:it|they)(?:['’]d| had| was| were) (?:been )?(?:disabled|dismantled|disrupted|taken down|shut down|knocked out)\b/gi,
    'disrupt it',
  ],
  // “US operations against Chinese botnets”.
  [
    /\b(?:operations?|actions?|moves?) against (?=(?:the )?(?:\p{L}+ ){0,2}(?:botnets?|servers|infrastructure|domains)\W*$)/giu,
    'takedowns of ',
  ],
  // “When was the KV botnet removed”, “wiped from US routers”.
  [/\b(botnet|malware|web ?shells?|servers|infrastructure) (was |were |been )?removed\b/gi, '$1 $2taken down'],
  [
    /\b(botnet|malware|web ?shells?|backdoors?|implants?) (was |were |been )?(?:wiped|deleted|purged|cleaned|flushed|erased) (?:off|from) .{3,40}$/gi,
    '$1 $2taken down',
  ],
  // “Cyclops Blink takedown – who carried it out”.
  [
    /^(?:the )?(.{3,40}?) (?:takedown|disruption|seizure|shutdown)\W+who (?:carried (?:it|that) out|did (?:it|that)|was (?:behind it|responsible|in charge)|ran it|led it|conducted it|got it done)\W*$/iu,
    'who took down $1',
  ],
  // “Did anyone take their infrastructure down”.
  [new RegExp(String.raw`\b(?:their|its|his) ${belongings}(?<=\b${undone}\b.*)`, 'giu'), 'it'],
  // “Takedowns run by Europol”.
  [
    /\b(takedowns?|disruptions?|seizures?|raids?) (?:run|coordinated|carried out|conducted|mounted|organi[sz]ed|undertaken|staged) by /gi,
    '$1 by ',
  ],
  // “The infrastructure used by it”: the group, of whose servers it is asked anyway.
  [
    new RegExp(
      String.raw`\b${belongings} (?:of|used (?:by|in)|belonging to|run by|operated by|linked to|tied to|behind|from|that made) (?<=\b${undone}\b.*)(?=.{3,50})`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`\b(?:the |which |any )?${belongings} (?:of|used (?:by|in)|belonging to|run by|operated by|linked to|tied to|behind) (?=.{3,50} ${undone}\b)`,
      'giu',
    ),
    '',
  ],
  // “What infrastructure did the US knock offline”, “who can take credit for ending it”, “the operation in which it hit them”.
  [new RegExp(`^(?:what|which) ${belongings} (?=(?:did|has|was|were)\\b.*\\b${undone}\\b)`, 'iu'), 'what '],
  [
    /\b(?:can |could |may )?(?:takes?|took|claims?|claimed) (?:the )?credit for (?:ending|disrupting|dismantling|taking down|stopping|shutting down) /gi,
    'took down ',
  ],
  // “Did they knock out the infrastructure”, “seize the servers”: of whom or what was asked about.
  [
    new RegExp(
      `\\b(?:knock(?:ed)? out|seized?|t(?:ake|ook) (?:down|out)|dismantled?|disrupt(?:ed)?|disabled?|shut down) ${belongings}(?=(?: (?:as well|too|also|either))*\\W*$)`,
      'gi',
    ),
    'took it down',
  ],
  // “What happened to the domains behind it”.
  [
    /^what (?:happened|became|happend|has happened) (?:to|of) the (?:\p{L}+ )?(?:domains?|servers?|botnet|infrastructure|web ?sites?) (?:behind|of|used (?:in|for|by)) /iu,
    'takedown of ',
  ],
  // “Knocked its servers offline”, “was it killed off”.
  [
    /\b(?:knock|knocked|took|take|taken|force|forced|yank|yanked|pull|pulled) (.{2,50}?) (?:offline|off (?:line|the net|the internet))\b/gi,
    'took down $1',
  ],
  ...allAs(
    'take down',
    /\bwip(?:e|ed|ing) off the (?:net|internet|map)\b/gi,
    /\brip(?:ped|ping)? (?:out|apart)\b/gi,
    /\bnuk(?:e|ed|ing)\b/gi,
    /\b(?:strike|struck|striking) at\b/gi,
    /\bwrest(?:ed)? control (?:of|from)(?: (?:infrastructure|servers|the network))?(?: from)?\b/gi,
    /\b(?:throw|threw|thrown) a spanner in(?:to)? the works of\b/gi,
    /\bcrippl(?:e|ed|ing)\b(?= (?:emotet|qakbot|.*\b(?:botnet|malware|operators|market)\b))/gi,
  ),
  [/\bdealt (?:the|a) (?:technical )?blow to (?:those behind )?/gi, 'took down '],
  [/\bby whom was the rug pulled from under (.{3,50}?)(?:,? technically speaking)?$/i, 'who took down $1'],
  [/\b(?:carry|carried) out a technical (disruption|takedown|operation)\b/gi, '$1'],
  [
    /\bwhat (?:impact|effect) did the (disruption|takedown|seizure) by (.{2,40}?) have on (.{3,50})$/i,
    '$1 of $3 by $2',
  ],
  // Advisories and warnings.
  [/\b(?:technical|official|mitigation) (?:guidance|advice)\b/gi, 'advisory'],
  [
    /\b(advisory|alert) (?:that )?(?:lists?|gives?|has|contains?|with) (?:the )?(?:(?:ttps?|iocs?|indicators(?: of compromise)?|techniques)(?:,| or| and)? ?)+(?:of|for|on) /gi,
    '$1 on ',
  ],
  ...allAs(
    'warned about ',
    /\b(?:raise|raised|raising|wave|waved|hoist|hoisted) (?:a |the )?(?:red )?flags? (?:about|on|over) /gi,
    /\b(?:ring|rang|rung|ringing) the (?:alarm )?bells? (?:on|about|over) /gi,
    /\b(?:put|putting) (?:people|the public|the world|everybody|everyone|industry|companies|users) on notice (?:about|of|over) /gi,
  ),
]
