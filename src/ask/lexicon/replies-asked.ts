import { allAs } from './all-as.ts'

const accused = '(?:accused|blamed|criticised|criticized|named|called out|confronted)'
const accusation = '(?:accusations?|allegations?|charges?|blame|attributions?)'
const replied =
  '(?:say|have to say|react|respond|answer|reply|do|take it|handle it|respond to it|say (?:in|by way of) (?:response|reply|return)|say to (?:that|it))'

const reply = '(?:reactions?|responses?|repl(?:y|ies)|answers?)'
const replies = `(?:the |any |all |what (?:is|was|are|were) the |list (?:the )?)?${reply}`
const measure =
  '(?:sanctions?|listings?|designations?|blacklistings?|charges|indictments?|expulsions?|attributions?|accusations?|allegations?|announcement)'

/** “The Dutch attribution”, which is read as that of the Dutch. */
const ofState = '(?:(?:north|south) korean|new zealand|\\S+)'
/** In two words or more: it is not said whose accusation it is. */
const matter = '(\\S+ \\S.{1,58}?)'

/** The reply of whoever is accused, how many did, and who did not, each in the one form that is read. */
export const repliesAsked: readonly [RegExp, string][] = [
  // “What has been the reply of the accused in the Volt Typhoon case”.
  [
    /^what (?:has been|was|is) the (?:reply|response|answer|reaction) of the accused (?:in|to|over) (?:the )?(.+?)(?: case| affair)?\W*$/iu,
    'how did the accused reply over $1',
  ],
  // “What did the Kremlin throw back”.
  [/\b(?:throw|threw|hurl|hurled|fire|fired|shoot|shot|bite|bit) back$/i, 'reply'],
  // “Gave any reply to it”.
  [/\b(?:gave|give|given|offered) (?:any |an? |its |their )?(?:reply|answer|response)\b/gi, 'replied'],
  // “What did China say when accused over the Exchange hack”.
  ...allAs(
    'how did $1 react to $2',
    new RegExp(
      `^(?:so )?(?:what|how)(?: was it that)? did (.{2,30}?) ${replied} (?:when|after|on|upon|to) (?:(?:it|they) (?:was|were) |being |having been )?${accused} (?:over|of|for) (.+)$`,
      'i',
    ),
    new RegExp(
      `^(?:so )?(?:what|how) did (.{2,30}?) (?:${replied}|take|handle|receive)(?: to)? (?:the |being )?(?:${accusation}|${accused}) (?:over|of|for|about|that it (?:was|were) (?:responsible for|behind)) (.+)$`,
      'i',
    ),
  ),
  [
    /^what (?:was it that |did )?(.{2,30}?) (?:say|said|reply|replied|answer|answered)(?: in (?:response|reply))? (?:(?:to|when|after) (?:being )?(?:accused|blamed) (?:over|of|for) (.+)|when (?:people|others|they|states|somebody) (?:pinned|blamed|put) (.+?) on (?:it|them))$/i,
    'how did $1 react to $2$3',
  ],
  // “How did the embassy in Prague react once its ambassador had been summoned over APT28”.
  [
    /^((?:what|how) did .{2,60}? (?:say|react|respond|reply|answer)) (?:once|when|after|as|to) (?:its|their|the) (?:\p{L}+ )?(?:ambassador|envoy|chargé|diplomat)s? (?:had been|having been|was|were|got|being) (?:summoned|called in|hauled in)\b/iu,
    '$1',
  ],
  [
    /^((?:and |so |but )*)what did (.{2,60}?) (?:have to say|say|reply|answer) (?:about|on|to|upon|after) (?:being|having been) (?:summoned|called in|hauled in)\b/iu,
    '$1how did $2 react',
  ],
  // “Answer Belgium about the hacked ministries”.
  [/\b(answer|reply to|respond to) ((?:the )?\p{Lu}\p{L}+) about (?=the \p{L}+ed\b)/gu, '$1 $2 over '],
  // “Accused over the Exchange hack, how did China react”.
  [
    new RegExp(
      `^(?:(?:when|after|on|upon|once) )?(?:(?:it|they) (?:was|were) |being |having been )?${accused} (?:over|of|for) (.{4,60}?), (?:what|how) did (.{2,30}?) ${replied}$`,
      'i',
    ),
    'how did $2 react to $1',
  ],
  [
    new RegExp(
      `^(?:when|after|once) (?:the )?(?:${accusation}|finger)s? (?:was|were) (?:made|pointed|levelled|raised|brought)(?: against| at)? (.{2,30}?) (?:over|for) (.{4,60}?), (?:what|how) did (?:it|they|\\1) ${replied}$`,
      'i',
    ),
    'how did $1 react to $2',
  ],
  // “What response did the accusations over it get from China”, “how was the accusation received by China”.
  ...allAs(
    'how did $2 react to $1',
    new RegExp(
      `^(?:what|which) (?:reaction|response|reply|answer) (?:did|has|have) the ${accusation} (?:over|of|about|for) (.{4,60}?) (?:draw|drawn|get|got|elicit|elicited|bring|meet with|receive|received) from (.{2,30})$`,
      'i',
    ),
    new RegExp(
      `^how (?:was|were) the ${accusation} (?:over|of|about) (.{4,60}?) (?:received|taken|met|answered) (?:by|in) (.{2,30})$`,
      'i',
    ),
  ),
  [/^(reaction|response|reply|answer) (?:of|from|by) (.{2,30}?) (?=to the )/i, '$2 $1 '],
  [
    new RegExp(`^(?!the ${ofState} ${accusation},)the ${matter} ${accusation}, how did (.{2,30}?) ${replied}$`, 'i'),
    'how did $2 react to $1',
  ],
  ...allAs(
    'how did $1 react to $2',
    new RegExp(
      `^what did (.{2,30}?) say (?:in|by way of) (?:reply|response|answer) to the (?!${ofState} ${accusation}$)${matter} ${accusation}$`,
      'i',
    ),
    new RegExp(
      `^(?!what|how|who|when|.* (?:to|the) ${ofState} ${accusation}$)(\\S+(?: \\S+)?) (?:response|reaction|reply) (?:to )?(?:the )?${matter} ${accusation}$`,
      'i',
    ),
  ),
  // “Albania – any denial from Iran”, “is there an attribution of it from Canada”.
  ...(
    [
      ['attribution', 'attribute'],
      ['denial', 'deny'],
      ['condemnation', 'condemn'],
      ['endorsement', 'endorse'],
    ] as const
  ).flatMap(([noun, verb]): [RegExp, string][] => [
    [
      new RegExp(`^(\\S.{2,50}?)(?: [-–—]|:|,) any ${noun}s? (?:by|from) (?:the )?(.{2,25})$`, 'i'),
      `did $2 ${verb} $1`,
    ],
    [
      new RegExp(
        `^(?:is|was|are|were) there (?:an? |any )?${noun}s? of (.{3,50}?) (?:by|from) (?:the )?(.{2,25})$`,
        'i',
      ),
      `did $2 ${verb} $1`,
    ],
    [new RegExp(`^did (?:an? |any )?${noun}s? of (.{3,50}?) come from (?:the )?(.{2,25})$`, 'i'), `did $2 ${verb} $1`],
  ]),
  // “By which group was Colonial Pipeline attacked”.
  [/^by (which|what) (group|gang|hackers|crew|unit) was (.+?) (attacked|hacked|breached|hit)$/i, '$1 $2 $4 $3'],
  // “What did China say in reply to the Czech attribution”.
  [
    /^what (?:did|has|does) (.{2,40}?) (?:say|said|have to say) (?:in|by way of) (?:reply|response|answer) to /i,
    'how did $1 react to ',
  ],
  [/^(?:what (?:was|were) )?(.{2,40}?)['’]s? (?:comeback|retort|riposte|rejoinder) to /i, "$1's reaction to "],
  // “Reactions to the UK’s i-Soon sanctions”, “any reaction from Beijing to them?”.
  [
    new RegExp(
      `^(?:was|is|were) there (?:any |an? )?${reply} (?:from|of|by) (?:the )?(.{2,30}?) to (?=.*\\b${measure}\\b)(.+)$`,
      'i',
    ),
    'did $1 react to $2',
  ],
  [
    new RegExp(`^${replies} (?:from|of|by) (?:the )?(.{2,30}?) to (?=.*\\b${measure}\\b)(.+)$`, 'i'),
    'how did $1 react to $2',
  ],
  [new RegExp(`^${replies} to (?=.*\\b${measure}\\b)(.+)$`, 'i'), 'how did anyone react to $1'],
  // “How many different nations attributed it”.
  [/\bhow many (?:different|distinct|separate|individual|various) (?=\p{L})/giu, 'how many '],
  [/\b((?:how many|which|what|other|the|of|all|many|european|western|allied) )nations\b/gi, '$1states'],
  [/^(?:count|number|total|tally|total number) of (?:the )?states attributing (.+)$/i, 'how many states attributed $1'],
  [
    /\b(chinese|russian|iranian|north korean|other|private|which|corporate) (?:enterprises|corporations|businesses)\b/gi,
    '$1 companies',
  ],
  // “Which states have placed him on a sanctions list”.
  [
    /^(who|which (?:states|countries|governments)) (?:have |has |had )?(?:placed|put) (.{3,40}?) (?:on|onto) (?:an?|their|its) (?:sanctions? |own )?(?:list|lists)$/i,
    '$1 sanctioned $2',
  ],
  // “Five Eyes members with no attribution of it”, “who among them issued no attribution of it”.
  [
    /^(?:who among|which (?:of|among)) (?:the )?(.{4,40}?) (?:issued|made|published|gave|have|has|had) no (?:own )?attribution of (.+)$/i,
    'which $1 did not attribute $2',
  ],
  [
    /^(.{3,40}?)(?:,| [-–—]|:) (members of .{3,30}?) (?:with|without|that made|that issued) (?:no |an |any )?attribution$/i,
    'which $2 did not attribute $1',
  ],
  [
    /^(?:name |which (?:are|were) )?the (members of .{3,30}?) by which (.{3,40}?) was not attributed$/i,
    'which $1 did not attribute $2',
  ],
  // “APT40 attributed to which state”, “which state or service is behind it”.
  [
    /^(\S+(?: \S+)?) (?:is |was )?(?:attributed|ascribed|linked|tied) to (?:which|what) (?:state|country|service|government)$/i,
    'which state is said to be behind $1',
  ],
  [
    /^(?:(\S+(?: \S+)?): |as for (\S+(?: \S+)?), |is it known )(?:which|what) state or service is (?:supposed to be |said to be )?behind (?:it|them)$/i,
    'which state is said to be behind $1$2',
  ],
  [/^is it known which state or service is behind (.+)$/i, 'which state is said to be behind $1'],
  // “North Korea attributed attacks”.
  [
    /^((?:north )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[ -]attributed (attacks|incidents|hacks|operations)$/u,
    '$2 attributed to $1',
  ],
]
