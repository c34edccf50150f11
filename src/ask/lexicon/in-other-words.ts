import { allAs } from './all-as.ts'

const state =
  '(?:chinese|russian|iranian|north korean|israeli|american|vietnamese|belarusian|ukrainian|indian|pakistani)'
const own = '(?:its|their|his|her) own'
const finding = '(?:conclusion|finding|determination|judge?ment|verdict|view|assessment|attribution)s?'

/** A blame, a claim or a charge that is asked about in other words, and what it comes to; one after the other. */
export const inOtherWords: readonly [RegExp, string][] = [
  // “Before the Medibank case, had Canberra used its sanctions”.
  [/^(before (?:the )?[^,]{3,40}), ((?:had|did|has|have|was|were|who|which)\b.*)$/i, '$2 $1'],
  // “Has Singapore ever called UNC3886 Chinese”.
  [
    new RegExp(
      String.raw`\b(?:call|calls|called|label|labell?ed|term|termed|brand|branded|describe|described) (\S+(?: \S+){0,3}?) (?:as )?(?:an? )?(${state})(?: (?:group|hackers?|actors?|unit|outfit|operation|gang|crew|threat|team))?$`,
      'iu',
    ),
    'attributed $1 to $2',
  ],
  // “Did NATO reach a conclusion of its own on who did SolarWinds”.
  [
    new RegExp(
      String.raw`\b(?:reach|reached|come to|came to|make|made|form|formed|publish|published|issue|issued|draw|drew) (?:an?|any|its|their) ${finding} of ${own} (?:on|about|as to|of|over) (?:who (?:did|was behind|carried out|hacked) )?`,
      'iu',
    ),
    'itself attribute ',
  ],
  // “Did NZ do its own NotPetya attribution”.
  [/\bdo (its|their|an?) own (\S+(?: \S+)?) attrib(?:ution)?$/i, 'make $1 own attribution of $2'],
  // “How did North Korea justify hacking Sony when it took responsibility”.
  [
    /^how did (.{2,30}?) (?:justify|defend|rationali[sz]e) (?:hacking|attacking|breaching|its (?:hack|attack) (?:of|on)|the (?:hack|attack) (?:of|on)) (.+?)(?: (?:when|as) (?:it|they) .*)?$/i,
    'how did $1 claim responsibility for $2',
  ],
  // “Without saying GRU itself”.
  [
    /\bwithout (?:saying|mentioning) (?:the )?(.{2,30}?)(?: (?:itself|by name|outright|as such))?$/i,
    'but did not name $1',
  ],
  // “Estonia is looking for GRU officers”.
  [
    /\b(?:(?:is|are|was|were) )?(?:looking|hunting|searching) for (?=(?:the |some |three |two |\p{L}+ ){0,3}(?:officers|officials|hackers|men|people|suspects|agents|soldiers)\b)/iu,
    'charged ',
  ],
  // “Who was it that would not tie the malware to the blackout”.
  [
    /\b(who|which \p{L}+)(?: was it that)? (?:would not|wouldn['’]t) (?=(?:tie|link|connect|pin|attribute|blame|name|confirm)\b)/giu,
    '$1 declined to ',
  ],
  // “A national emergency”: a word of what was declared, and nobody's nation.
  [
    /^was a (?:national |state of )?emergency declared in (.{3,30}?)(?= because| after| over|$)/i,
    'did $1 declare an emergency',
  ],
  // “The denial-of-service attacks on Ukraine’s banks”.
  [/\b(?:denial[- ]of[- ]service|ddos) (?=attacks? (?:on|against) (?:the )?\p{L}+['’]s )/giu, ''],
  // “Which security firms saw Chinese actors in it”.
  [
    new RegExp(
      String.raw`\b(?:saw|spotted|recogni[sz]ed|detected) (?:the )?(?:hand of )?(${state}) (?:state )?(?:actors|hackers|groups?|hands?|spies) (?:in|behind|at work in) `,
      'giu',
    ),
    'blamed $1 hackers for ',
  ],
  // “NotPetya – any finding of Wellington’s own”.
  [
    new RegExp(String.raw`^(\S.{2,40}?)(?: [-–—]|[:,;]) any ${finding} of (?:the )?(.{2,30}?)['’]s own$`, 'iu'),
    'did $2 itself attribute $1',
  ],
  // “What did Biden base it on when he accused Russia of it”.
  [
    /^(?:on )?what did (.{2,30}?) base (?:it|that|this)(?: (?:up)?on)? when (?:it|he|she|they) (accuse|blame|charge|attribute|name)d /i,
    'on what evidence did $1 $2 ',
  ],
  // “The reasons for which NATO attributed it”.
  [
    /^(?:what (?:were|are) )?the (?:reasons?|grounds) (?:for|on) which (?=\S+ (?:\S+ )?\p{L}+ed\b)/iu,
    'why was it that ',
  ],
  // “In its February alert, did CISA name a culprit”.
  [/^in (its|their|his|her) ([^,]{4,60}), (did|has|have|had|was|were) (.+)$/i, '$3 $4 in $1 $2'],
  // “Sandworm’s GRU unit number”, “name the GRU unit that is Sandworm”.
  ...allAs(
    'which unit is $1',
    /^(?:(?:what|which)(?:['’]s| is| are) )?(?!what|which|who)(\S+(?: \S+)?)['’]s? (?:official )?(?:gru |fsb |pla )?unit(?: number| #)?(?: (?:in|of) the (?:gru|fsb|pla))?$/i,
    /^(?:name|identify|give|tell me|what is|which is) (?:me )?the (?:gru|fsb|pla) unit (?:that (?:is|people call|goes by)|known as|called|behind(?: the name)?) (\S+(?: \S+)?)$/i,
    /^(?!which\b|what\b|who\b)(\S+) (?:gru|fsb|pla) unit(?: number)?$/i,
    /^what (?:gru |fsb |pla )?unit(?: number| #)? is (\S+)(?: \((?:gru|fsb|pla)\))?$/i,
  ),
  // “What did Schneier write about it”.
  [/^(?:so )?what did (.{3,30}?) (?:write|have to say|post|blog|tweet) (?=(?:about|on|of)\b)/i, 'what did $1 say '],
  // “Who said no, China is not behind it”, “who pushed back and said China was not behind it”.
  [
    /^who (?:said no,?|pushed back and said(?: that)?) (.{2,25}?) (?:is|was|were|are) not (?:behind|responsible for|to blame for|the author of) /i,
    'who denied that $1 was behind ',
  ],
  // “Sold to a Russian broker”: whom it was sold to is not who was charged.
  [/\b(?:to|by) an? (?:\p{L}+ )?(?:broker|buyer|middleman)(?: (?:in|from) \p{L}+)?\b/giu, ''],
  [/\bby the (?:close|turn) of (?=(?:19|20)\d\d|the year)/gi, 'by the end of '],
  [/\blist of sanctioned (?:entities|persons|people|companies|parties)\b/gi, 'sanctions list'],
  // “Did OFAC list China’s ministry”: it is asked what it did, and not of its list.
  [/^((?:and |so )?did .{2,30}?) list (?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?['’]s )/iu, '$1 sanction '],
  // “What was the answer of the Chinese embassy in London”.
  [
    /^(?:and )?what (?:was|is) (?:the )?(?:answer|reply|response|reaction) (?:of|from|by) (?:the )?([^?]*\b(?:embassy|embassies|ambassador)(?: (?:in|to) [^?]{2,20})?)(?=\W*$)/i,
    'how did the $1 respond',
  ],
  // “Who disagreed?”
  [
    /^((?:and |but |so )*)who (?:disagreed|objected|disputed (?:it|that|this))(?: with (?:it|that|them|this))?(?=\W*$)/i,
    '$1who denied it',
  ],
  // “Why won’t Singapore name a country”.
  [
    /^why (?:won['’]?t|will not|wouldn['’]?t|would not|hasn['’]?t|has not|have not|haven['’]?t) (?:the )?(.{2,30}?) (name|blame|attribute|sanction|accuse|condemn)(?:e?d)? /iu,
    'why did $1 not $2 ',
  ],
  // “Who is under a travel ban in Australia”, “which companies are on the Entity List”.
  [
    /\b(?:is|are|was|were) (?:under|subject to) (?:an? |the )?travel bans? (?:in|by) (?=(?:the )?\p{L})/giu,
    'is banned from entering ',
  ],
  [
    /^(who|(?:which|what) (?:\p{L}+ )?(?:companies|firms|vendors)) (?:is|are|was|were) on the (?:us )?entity list(?=\W*$)/iu,
    '$1 were put under export controls',
  ],
  // “Which states did APT28 attack, according to NATO”: what that says of it.
  [
    /^(?:which|what) (?:states|countries|governments|nations) (?:did|has|have) (.{2,25}?) (?:attack|hit|hack|target)(?:ed)?,? according to (?:the )?(.{2,20}?)(?=\W*$)/iu,
    'what did $2 say about $1',
  ],
  // “Whom is Estonia seeking over it”.
  [
    /\b(whom?|which \p{L}+(?: \p{L}+)?) (?:is|are|was|were) (?:the )?(\S+) (?:seeking|hunting|looking for)\b/giu,
    '$1 did $2 charge',
  ],
  // “Who told British operators to act”: that is a warning, and no demand.
  [
    /\btold (?=(?:the |all )?(?:\p{L}+ ){0,2}(?:operators|companies|firms|agencies|businesses|organi[sz]ations|users|admins|administrators|defenders|utilities|hospitals)\b)/giu,
    'warned ',
  ],
  [/\bpolice action(?:s)? (?:against|on|over)\b/gi, 'police operation against'],
  // “What did Schneier think of Montenegro’s claim against Russia”.
  ...allAs(
    'what did $1 say about $2',
    /^what did (.{3,30}?) (?:think|make) of (?:the )?(.{3,30}?)(?:['’]s)? (?:own )?(?:claim|accusation|attribution|charge)s? (?:against|on|about|of|that) .+$/i,
    // “Nasser Kanaani on Tirana breaking off relations”.
    /^(?!(?:what|who|when|why|which|how|anything|any|statements?|sanctions?|report)\b)(\p{L}+ \p{L}+) on (\p{L}+ (?:breaking|cutting|severing|expelling|blaming|accusing|naming|listing|sanctioning|charging) .+)$/iu,
  ),
  // “Who played down Russian involvement in the attack”.
  [
    /\b(?:plays?|played|playing) down (?:the )?(?:idea of )?(?:any )?(\p{L}+)(?: state)? (?:involvement|role|responsibility|part|hand) in /iu,
    'doubted that $1 was behind ',
  ],
  // “The blow against Emotet”.
  [
    /\b(?:blow|strike) against (?=(?:the )?(?:emotet|qakbot|trickbot|lockbit|hive|gameover|danabot|botnets?|911)\b)/gi,
    'takedown of ',
  ],
]
