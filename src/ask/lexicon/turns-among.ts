import { allAs } from './all-as.ts'
import { groups, listers } from './listers.ts'
import { placeNames } from './regions.ts'
import { type Turns, them, they } from './turn-words.ts'

const places = placeNames.join('|')

/** Who of them did, and who else: “which of them were European”. */
export const amongThem: Turns = [
  // “Is he on the EU list?”, whatever was asked before.
  [
    `(is|are) (${they}) (?:also |still )?(?:on|under) (?:the )?(${listers})(?:'s)? (?:list|sanctions list|sanctions)`,
    '$1 $2 sanctioned by the $3',
  ],
  // “And on the UK one?” after the EU list.
  [
    `(?:is ${they} |are ${they} )?(?:also )?(?:on|under) (?:the )?(${listers})(?:'s)? (?:one|list|sanctions list|sanctions|regime)`,
    'and by the $1',
    ['whether', 'when', 'who', 'acts'],
  ],
  // “Which of these named the state?”
  [
    `(?:which|who) (?:\\p{L}+ )?(?:of (?:them|those|these) )?(?:had |has |have )?(?:named|blamed|accused) (?:the|a) (?:state|government)(?: itself)?`,
    'who blamed the state itself',
    ['who', 'acts'],
  ],
  // “Which of them were European”.
  [
    `(?:which|who|how many) of (?:them|those|these) (?:are|were|is|was) (?:from |in )?europe(?:ans?)?`,
    'and from europe',
    ['who', 'acts'],
  ],
  [
    `(?:which|who|how many) of (?:them|those|these) (?:are|were|is|was) (?:from |in )?(?:the )?(${places})s?`,
    'and from $1',
    ['who', 'acts'],
  ],
  // “Which of them are in NATO”.
  [
    `(?:which|who|how many|any) of (?:them|those|these) (?:are|were|is|was) (?:in |part of |members? of )?(?:the )?(${groups})(?: members?| states| countries)?`,
    'which $1 members did',
    ['who', 'acts', 'whether'],
  ],
  // “How many were ministers”, “how many of them are GRU”.
  [
    `how many (?:of (?:them|those|these) )?(?:were|are|is|was) (?!there\\b|ministers?\\b|presidents?\\b|officials?\\b|that\\b|it\\b|they\\b|hit\\b|\\p{L}+ed\\b)(?:from |of )?(?:the )?(\\p{L}[\\p{L} -]{1,28}?)`,
    'only $1',
    ['who', 'whom', 'count', 'acts'],
  ],
  // “Was China one of them”.
  [
    `(?:was|were|is|are) (?:the )?(.{2,30}?) (?:also )?(?:one of|among|part of) (?:them|those|these)`,
    'did $1',
    ['who', 'count', 'acts'],
  ],
  // “Who was faster”.
  [
    'who (?:was|were) (?:the )?(?:faster|quicker|earlier|sooner|quickest|fastest)(?: of (?:them|the two))?',
    'who was first',
  ],
  // “How many officers”, “how many hackers were there”: of those who were charged or listed.
  [
    'how many (?:officers|officials|operatives|agents|spies|hackers|soldiers)(?: (?:were|are) (?:there|they)| in (?:all|total))?',
    'how many people',
    ['who', 'whom', 'count', 'acts', 'whether', 'when'],
  ],
  [
    'how many (?:suspects|defendants)(?: (?:were|are) (?:there|they)| in (?:all|total))?',
    'how many people were charged',
  ],
  // “Was it sure?”
  [
    `(?:was|were|is|are) (?:${they}|he|she|the \\p{L}+) (?:really |quite |very |absolutely )?(?:sure|certain|confident)(?: (?:about|of) (?:it|that|this))?`,
    'how sure was it',
  ],
  // “Who helped?”
  [`who (?:all |else )?(?:helped(?: out| ${them})?|came to (?:their|its) (?:aid|help))`, 'who offered support'],
  // “Leave out the Americans”.
  [`(?:leave out|exclude|minus|ignore|not counting) (?:the )?(.{2,30}?)`, 'by whom besides $1', ['who']],
  // “And in Asia”, “nobody from the Gulf”, “anyone in Europe”: who of there did.
  [
    `(?:then |what about |how about |(?:any|some)(?:body|one) |nobody |no one |none )*(?:in|from|within) (?:the )?((?:${places})s?)`,
    'and from $1',
    ['who', 'acts', 'whether', 'count', 'missing'],
  ],
  // “Any others”, “not counting the UK, who attributed it”.
  ...allAs(
    'who else',
    String.raw`any(?: of the)? others?|by any(?:one|body) else|did (?:any(?:one|body) else|others)(?:\? who)?|by whom else|which others(?: did)?|who are the others|are there (?:any )?others`,
    `(?:who (?:besides|other than|apart from) ${them}(?: did)?|(?:other than|besides|apart from) ${them}, who(?: did(?: so| it| that)?)?)`,
  ),
  ...allAs(
    'by whom apart from $1',
    String.raw`who (?:besides|other than|apart from) (\S+(?: (?!did$|\p{L}+ed\b)\S+){0,3})(?: did)?`,
    '(?:other than|besides|apart from|not counting|leaving) (.{2,30}?)(?: aside)?, who(?: did(?: so| it| that)?)?',
  ),
  [String.raw`(?:not counting|leaving) (.{2,30}?)(?: aside)?, (who \p{L}+ed .+)`, 'apart from $1, $2'],
]
