const ambassador = String.raw`(?:its|her|his|their|the) (?:own )?(?:\p{L}+ )?(?:ambassador|envoy)`
const away = '(?:back|home|out)'
const entering =
  '(?:travell?ing (?:in)?to|travel (?:in)?to|entering|visiting|setting foot (?:in|on)|coming (?:in)?to|going to|entry (?:in)?to)'

/** Turns of phrase for sending away, calling home, keeping out and putting a price on a head, and what they come to; one after the other. */
export const turnsOfMeasures: readonly [RegExp, string][] = [
  // “Did the US put NSO on a list”: whichever.
  [
    /\bput (?!(?:it|them|him|her)\b)((?:the )?[\p{L}\d][\p{L}\d .’'-]{1,30}?) on (?:a|any|some) (?:black|trade )?list\b(?! of)/giu,
    'blacklist $1',
  ],
  // “Did NATO slap anything on Beijing”.
  [/\b(?:slap|impose|put) (?:anything|something) on (?=\p{L})/giu, 'impose measures on '],
  // “Which capitals hit them”.
  [
    /\b(which (?:capitals|states|countries|governments)|washington|brussels|ottawa|canberra|the (?:us|uk|eu|americans|british)) (?:has |have )?hit (?=(?:him|her|them)\b)/gi,
    '$1 sanctioned ',
  ],
  // “How has China responded to sanctions”: to those on it, whichever they were.
  [
    /^(?:how|what) (?:has|have|did|does|do) (.{2,30}?) (?:(?:usually|typically|generally|always) )?(?:respond|react|repl(?:y|i)|answer|sa(?:y|i))(?:ed|d|t)?(?:ed)? (?:to|about|on) (?:being )?((?:(?:western|foreign|such|its|their|cyber) )*)(sanctions|sanctioned|indictments|indicted|listings|listed|designations|expulsions)$/i,
    'how did $1 object to sanctions',
  ],
  // “The FSB once arrested members of it”: at some time.
  [/(?<!\b(?:only|just|than|at|not|and) )\bonce (?=\p{L}+ed\b)/giu, ''],
  // “Did the department forbid Kaspersky to sell its software to Americans”.
  [/\b(?:forbid|forbade|forbidden) ([\p{L}\d .-]{3,40}?) (?:to sell|from selling)\b.*$/giu, 'ban $1'],
  // “Barred from selling to Americans”: to whom says nothing of whom.
  [
    /\b((?:ban|bar|prohibit)\p{L}*) ((?:\p{L}+ ){0,4})from (?:selling|sales|doing business|trading|operating)\b(?: (?!(?:and|over|for|since|by|before|after|in \d|on \d)\b)[\p{L}'-]+)*/giu,
    '$1 $2',
  ],
  // “Was it hit by the same package as Operation Zero”.
  [
    /\b(?:hit|caught|covered|listed|sanctioned|named) (?:by|in|under) the same (?:package|round|tranche|designation|batch|measures?|listing)s? as (?=\S)/gi,
    'sanctioned with ',
  ],
  // “Members of the Chinese military were indicted”.
  [
    /^(?=.*\b(?:sanction|blacklist|designat|indict|charged?\b|arrest|listed\b))(.*?)\b(?:members|officers|people|men|personnel) (?:of|in|from) the (\p{L}+) (?:military|army|armed forces)\b(?! of\b)/iu,
    '$1$2 soldiers',
  ],
  // “Was a think tank close to the GRU sanctioned”, “companies with ties to the FSB that the US listed”.
  [
    /^(?=.*\b(?:sanction|blacklist|designat|indict|charged?\b|arrest|listed\b))(.*\b(?:compan(?:y|ies)|firms?|think[- ]tanks?|groups?|gangs?|banks?|(?:crypto )?exchanges?|hackers|people|persons|individuals)) (?:(?:closely )?(?:linked|tied|connected|close|affiliated) (?:to|with)|with (?:close )?(?:ties|links) (?:to|with)) (?=\S)/iu,
    '$1 of ',
  ],
  // “Are German investigators looking for the bosses of it with arrest warrants”.
  [
    /^(?:are|is|were|was) ((?:the )?[\p{L} ]{3,40}?) (?:(?:actually|still|now|really) )?(?:looking for|searching for|seeking|hunting(?: for| down)?) (.+?)(?: (?:with|by|on|under) (?:an )?(?:international )?arrest warrants?)?$/iu,
    'did $1 seek $2',
  ],
  // “A reward was posted for him”.
  [/\breward ((?:ever |was |has been |been )*)(?:posted|put up|announced)\b/gi, 'reward offered $1'],
  [/\b(?:hunting|hunted)(?: (?:down|for))? (?=\S)/gi, 'seeking '],
  // Sent away.
  [/\bgave (.{4,30}?) the boot\b/gi, 'expelled $1'],
  [/\b(?:told|ordered) (.{4,30}?) to get out\b/gi, 'expelled $1'],
  [/\bmade (.{4,30}?) leave\b(?: the country)?/gi, 'expelled $1'],
  [/\bmake (.{4,30}?) leave\b(?: the country)?/gi, 'expel $1'],
  [/\b(?:marched|frog-?marched|booted|chucked|turfed|bundled) out of\b/gi, 'expelled from'],
  [/\bpng['’]?e?d\b|\bdeclared (?:as )?png\b/gi, 'expelled'],
  [/\b(?:kicked|threw|thrown|chucked|turfed) ((?!out\b).{3,40}?) out\b(?: of)?/gi, 'expelled $1 from'],
  // Called home: “pulled its own ambassador out of Moscow”.
  [/\b(?:called|ordered|brought|summoned) (?:back|home)(?= from\b)/gi, 'recalled'],
  [
    new RegExp(
      String.raw`\b(?:had|pulled|took|brought|called) (${ambassador}) ${away}\b(?! over\b| for\b|$)(?: (?:from|of)\b)?`,
      'giu',
    ),
    'recalled $1 from',
  ],
  [
    new RegExp(
      String.raw`\b(?:pull|take|bring|call) (${ambassador}) ${away}\b(?! over\b| for\b|$)(?: (?:from|of)\b)?`,
      'giu',
    ),
    'recall $1 from',
  ],
  // Kept out: “banned from travelling to the EU”, “bar him from entering Australia”.
  [new RegExp(String.raw`\b(?:banned|barred|prohibited|blocked) from ${entering} `, 'gi'), 'under a travel ban by '],
  // Rewards: “is there a price on his head”, “put a bounty on the head of LockBit”; “on the head of Khoroshev”: on his head.
  [
    /\b(price|bount(?:y|ies)|money|reward)((?: is| was| put)? on) the heads? of (?:the )?(.{2,50})$/gi,
    "$1$2 $3's head",
  ],
  [
    /\b(?:(?:a |any |the )?(?:price|bount(?:y|ies)|money)) (?:is |was |put )?on (?:their|his|her|its) heads?\b/gi,
    'reward for them',
  ],
  [
    /\b(?:(?:a |any |the )?(?:price|bount(?:y|ies)|money)) (?:is |was |has been )?(?:put |placed |set )?on (.{2,50}?)['’]s? heads?\b/gi,
    'reward for $1',
  ],
  // “Is Badin on the list”, “on any list by now”.
  [
    /^((?:and |but |so )*(?:is|are|was|were) (?!there\b|anyone\b|anybody\b)(?!.*\b(?:which|whose|who)\b)(.{2,50}?)) on (?:the|a|any) (?:sanctions? |black)?lists?(?: (?:by|as of|right) now| now| already| too| as well| today)?$/i,
    '$1 sanctioned',
  ],
  // “Is he on the EU list”.
  [
    /^((?:and |but |so )*(?:is|are|was|were) (?:(?:he|she|it|they)|.{3,40}?)) (?:still )?on (?:the )?(eu|uk|us|american|british|canadian|australian|japanese)(?:['’]s)? (?:sanctions |black)?list\W*$/iu,
    '$1 sanctioned by the $2',
  ],
  // “Who received an EU travel ban”.
  [
    /\b(?:received|(?:was|were) (?:given|handed|served with)) (?=(?:an? |the )?.{2,20}? (?:travel|entry|visa) bans?\b)/gi,
    'got ',
  ],
]
