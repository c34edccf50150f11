import { allAs } from './all-as.ts'
import { listers } from './listers.ts'
import { month } from './months.ts'

const off =
  '(?:rescinded|repealed|withdrawn|scrapped|undone|cancell?ed|revoked|dropped|annulled|ended|lifted|terminated|reversed|(?:taken|walked|rolled) back)'

const round = '(?:package|batch|round|tranche|wave|sanctions|listings|designations)'

/** Roundabout ways to ask who was listed and who was taken off, and what they come to; one after the other. */
export const listings: readonly [RegExp, string][] = [
  // “Who got off the list”, “who’s off the list”.
  [
    /^who(?:['’]?s| is| was| got| came| has come| were)? (?:(?:taken|pulled|dropped|struck) )?off (?:the|a|any) (?:sanctions )?lists?\W*$/i,
    'who was delisted',
  ],
  // “Who else was in the October 2020 batch of EU sanctions”, “which firms were in the Garantex package of August 2025”.
  [
    new RegExp(
      String.raw`^(who(?: else)?|(?:which|what|how many) [\p{L} ]{3,30}?) (?:was|were|is|are) (?:also )?(?:in|on|part of|included in) the ((?:${month}) (?:19|20)\d\d|(?:19|20)\d\d) ${round}(?: (?:of|by|from) (?:the )?(?:(${listers})(?:['’]s?)? )?(?:cyber )?(?:sanctions|listings|designations))?\W*$`,
      'iu',
    ),
    '$1 was sanctioned by $3 in $2',
  ],
  [/^(.+? was sanctioned) by {2}in /iu, '$1 in '],
  [
    new RegExp(
      String.raw`^(who(?: else)?|(?:which|what|how many) [\p{L} ]{3,30}?) (?:was|were|is|are) (?:also )?(?:in|on|part of|included in) the (?!(?:${listers})\b)([^,]{3,30}?) ${round} (?:of|from|in) ((?:${month}) (?:19|20)\d\d|(?:19|20)\d\d)\W*$`,
      'iu',
    ),
    '$1 was sanctioned with $2 in $3',
  ],
  [
    new RegExp(
      String.raw`^(who(?: else)?|(?:which|what|how many) [\p{L} ]{3,30}?) (?:was|were|is|are) (?:in|on|part of|included in) the first ${round} of (?:the )?(${listers})(?:['’]s?)? (?:cyber )?(?:sanctions|listings|designations)\W*$`,
      'iu',
    ),
    '$1 was sanctioned first by $2',
  ],
  // “Put under sanctions somebody”, “from which capitals has it received sanctions”.
  [/\bput under sanctions (?=\p{L})/giu, 'sanctioned '],
  [
    /^from (?:which|what) (?:capitals|countries|states|governments|quarters) (?:has|have|did) (.{3,60}?) (?:received|receive|got|get|drawn|draw) sanctions\b/i,
    'who sanctioned $1',
  ],
  // “Bundestag hack sanctions EU UK”.
  [new RegExp(String.raw`\b(sanctions|listings|designations) (${listers}) (${listers})$`, 'i'), '$1 by $2 and $3'],
  // “Bounties on hackers and hacking firms”: those firms hack.
  [
    /(?<!\b(?:of|for|over|by|with|from|in|about|to|on|is|are|was|were|been|be|kept?|started|stopped|admit\p{L}*|den\p{L}*) )\b(?:hacking|(?:hack|hacker)s?-for-hire) (firms?|compan(?:y|ies)|contractors?|outfits?)\b/giu,
    '$1',
  ],
  // “May a European bank do business with him”, “do I have to screen for it”: who listed it, and no advice.
  [
    /^(?:(?:may|can|could) (?:an? |the |my |our )?[\p{L} ]{1,30}? (?:do business|trade|deal) with|would (?:i|we|it) be (?:breaching|violating) (?:anything|sanctions|any sanctions)(?: by| if (?:i|we)) (?:pay(?:ing)?|deal(?:ing)? with)|do (?:i|we) (?:have|need) to screen for|(?:is it (?:legal|allowed|permitted)|(?:am i|are we) allowed) to (?:pay|deal with|do business with|trade with)) ([^,]{3,60}?)(?:, or has .*)?$/iu,
    'who blacklisted $1',
  ],
  // “What legal authority did it invoke when it acted against him”.
  [
    /^(?:what|which) (?:legal )?(?:authority|basis|powers?) did (.{2,50}?) (?:invoke|use|rely on|cite)( on \d.{5,20}?)? when (?:it|they) (?:acted against|sanctioned|listed|designated|blacklisted) (.{3,60})$/iu,
    'under which regime did $1 sanction $3$2',
  ],
  // “Is the FBI on record as having secured it”.
  [/^(?:is|are|was|were) (.{2,60}?) on record as (?:having )?/i, 'has $1 '],
  // “Joined the EU’s cyber sanctions list”.
  [
    /\b(?:join|joined|enter|entered) the (eu|uk|us|ofac|british|american|european|canadian|australian)(?:['’]s)? (?:own )?(?:cyber )?(?:sanctions )?list\b/gi,
    'were sanctioned by the $1',
  ],
  // “Does he appear on any sanctions list”.
  [
    /\b(?:does|did|do) (.{2,50}?) (?:appear|feature|figure|show up|stand) on (?=(?:any|an?|the|some|which|whose|\p{L}+)\b.*\blists?\b)/giu,
    'is $1 on ',
  ],
  [
    /\b(?:punitive |restrictive |financial |economic )+(?:economic )?(?:measures|penalties|restrictions)\b/gi,
    'sanctions',
  ],
  [/\b(designation|listing|sanctions?) notices?\b/gi, '$1'],
  [
    /\b(?:levied|slapped|brought) against (?:those|the people|the ones) (?:held )?(?:responsible for|behind) /gi,
    'imposed over ',
  ],
  [/\b(listing|sanctions?|designation) (.{2,40}?) legal (?:authority|basis)$/i, '$1 $2'],
  // “Was the listing of him by London tied to it”.
  ...(['list', 'designat', 'arrest', 'indict', 'convict'] as const).map((stem): [RegExp, string] => [
    new RegExp(
      `^(?:was|is|were) the ${stem}(?:ing|ion|ment)?s? of (.{2,50}?)(?: (by (?:the )?.{2,40}?))? (?:(?:explicitly|directly|officially) )?(?:tied|linked|connected|related|due|down) to `,
      'i',
    ),
    `was $1 ${stem}ed $2 over `,
  ]),
  // “Did it result in an indictment anywhere”, “did the legal fallout from it include criminal charges”.
  [
    /^(?:has|have|did|does) (?:the (?:legal |diplomatic )?(?:fallout|aftermath|consequences) (?:from|of|over) )?(.{3,60}?) (?:ever )?(?:result(?:ed)? in|end(?:ed)?(?: up)? in|culminated? in|le(?:a)?d to|yield(?:ed)?|produced?|include[ds]?) (?:(?:an?|any|a single|even one|criminal) )+(indictments?|charges|arrests?|convictions?|sanctions?|expulsions?|listings?)(?: anywhere)?$/i,
    'were there any $2 over $1',
  ],
  // “Has the listing of it been rescinded”.
  [
    new RegExp(
      String.raw`(?:^(?:have|has|was|were|are|is) )?the (?:sanctions )?(?:listings?|sanctions?|designations?|restrictive measures|restrictions) (?:of|on|against) (.{2,50}?) (?:(?:has|have|had|was|were|is|are|been|get|got) )*${off}\b`,
      'i',
    ),
    'was $1 delisted',
  ],
  [/\b(?:the )?assets of (.{2,50}?) been (?:unfrozen|unblocked|released)\b/gi, '$1 been delisted'],
  // “Which cyber sanctions has the US taken back”.
  [
    new RegExp(
      String.raw`^(?:which|what) (?:cyber )?(?:sanctions|listings|designations) (?:has|have|did) (?:the )?(.{2,30}?) (?:${off}|take back|reverse|withdraw|undo|rescind|revoke)\b`,
      'i',
    ),
    'which sanctions has $1 lifted',
  ],
  ...allAs(
    'delist ',
    /\b(?:undo|undid|rescind|revoke|annul|withdraw|scrap|repeal|cancel) the (?:designation|listing|sanctions) (?:of|on|against) /gi,
    /\b(?:backtrack(?:ed|s)?|back-?pedal(?:l?ed|s)?|reverse[ds]?(?: itself| course)?|chang(?:ed?|es) its mind|row(?:ed)? back) (?:on|over|about) (?:the )?(?:sanction(?:ing|s on)|listing|designat(?:ing|ion of)) /gi,
  ),
  [/\b(?:the )?removal of (.{2,50}?) from (?:the )?(?:sanctions|blacklist)(?: list)?\b/gi, 'delisting of $1'],
  [/\blet (.{2,50}?) off (?:the )?(?:sanctions )?hook\b/gi, 'delisted $1'],
  [
    /^(?:(?:what|did .{3,50}?) )(?:lead|led|prompt(?:ed)?|cause[ds]?|push(?:ed)?) (.{2,30}?) to (?:drop|take|strike|remove) (.{2,50}?) (?:from|off) (?:its|their|the) (?:sanctions )?list\b/gi,
    'why did $1 delist $2',
  ],
  // “Who is no longer sanctioned”.
  [
    /^who(?:['’]s| is| are) no longer (?:sanctioned|listed|designated|under sanctions|on (?:the|a) (?:sanctions )?list)\b/i,
    'who was taken off the list',
  ],
  [/\bbut never by (?=(?:the )?\p{L})/giu, 'but not by '],
  // “People the UK listed on the same day as the US”: both did it.
  [
    /^(who|whom|(?:which |the |those )?(?:people|persons|russians|hackers|companies|firms|entities|targets|individuals|names))(?: that| who| whom)? (?:(?:did|has) )?(?:the )?(\S+) (?:(?:list|designate|sanction|blacklist)(?:e?d)?|put on its list) on (?:exactly |just )?(?:the (?:very )?same|one) day (?:as|with) (?:the )?(\S+?)(?: did)?\s*\?*$/iu,
    '$1 was sanctioned by both $2 and $3 on the same day',
  ],
  // “Whose sanctions were lifted”.
  [/^whose (?:sanctions|listings?|designations?) (?:were|was|have been|has been|got) lifted\b/iu, 'who was delisted'],
  // “South Korea’s independent sanctions”: its own, as it calls them.
  [/\bindependent (?=(?:cyber )?(?:sanctions|measures|listings))/giu, ''],
]
