const attack = '(?:cyber[- ]?)?(?:attacks?|hacks?|breach(?:es)?|intrusions?|outages?|blackouts?)'
const hit = '(?:hacked|breached|compromised|attacked|offline|down)'

/** How long something went on, and in which year: when it began, came to light and ended, which is on record. */
export const howLong: readonly [RegExp, string][] = [
  // “How long did the Estonia attacks last”, “how long did Cloud Hopper go on”.
  [
    new RegExp(`^(?:and )?(?:for )?how long did (?:the )?(.{3,40}?) ${attack} (?:last|go on|run|continue)\\W*$`, 'iu'),
    'when was $1 attacked',
  ],
  [/^(?:and )?(?:for )?how long did (?:the )?(.{3,40}?) (?:last|go on)\W*$/iu, 'when did $1 begin'],
  [new RegExp(`^(?:and )?(?:for )?how long (?:was|were) (?:the )?(.{3,40}?) ${hit}\\W*$`, 'iu'), 'when was $1 hacked'],
  // “How long were the hackers inside Albania’s network”.
  [
    /^(?:and )?(?:for )?how long (?:were|did) (?:the |they |iranian |russian |chinese |north korean )*(?:hackers|attackers|intruders|spies)? ?(?:sit |stay |lurk |remain |hide )?(?:in|inside|within) (?:the )?(.{3,30}?)(?:['’]s?)? (?:networks?|systems?|servers?)\W*$/iu,
    'when was $1 hacked',
  ],
  // “In which year was Yahoo hacked”, “what month did HAFNIUM begin”.
  [
    /^(?:and )?(?:in )?(?:which|what) (?:year|month) (was|were) (?:the )?(.{3,40}?) (?:hacked|breached|attacked|compromised|hit)\W*$/iu,
    'when $1 $2 hacked',
  ],
  [
    /^(?:and )?(?:in |until )?(?:which|what) (?:year|month) did (?:the )?(.{3,40}?) (?:start|begin|end|stop)(?: and (?:end|stop))?\W*$/iu,
    'when did $1 begin',
  ],
  [
    /^(?:and )?for how (?:long|many (?:years|months)) did (?:the )?\S+(?: \S+){0,2}? (?:use|run|operate|deploy) (.{3,30})\W*$/iu,
    'when did $1 begin',
  ],
]
