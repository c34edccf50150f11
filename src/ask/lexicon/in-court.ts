import { allAs } from './all-as.ts'

/** Roundabout ways to ask who was taken, charged and sentenced, and what they come to; one after the other. */
export const inCourt: readonly [RegExp, string][] = [
  // “Was it a court of the United States that convicted him”.
  [/\b(?:a |the )?(?:courts?|judges?|jur(?:y|ies)) (?:of|in) (?:the )?(?=us\b|uk\b|united\b|america\b)/gi, 'the '],
  [/\b(?:a |the )?(?:courts?|judges?|jur(?:y|ies)) of (?=\p{Lu})/gu, ''],
  // “How long was he locked up for”, “sentenced: how many years”, “how much prison time was meted out over it”.
  [
    /^(.{3,50}?)(?: was| is|,)? (sentenced|jailed|convicted|imprisoned)(?:[:,–-]| -)+ ?(?:to |for )?how (?:many (?:years|months)|long|much(?: time)?)\W*$/i,
    'was $1 $2',
  ],
  ...allAs(
    'what conviction ',
    /^how (?:much|many (?:years|months)(?: of| in)?) (?:(?:prison|jail)(?: time)?|time behind bars) (?:was|were|has been) (?:meted out|handed (?:down|out)|given|imposed) /i,
  ),
  [
    /^(?:for )?how (?:long|many (?:years|months)|much time) (?:was|were|is|has) (.{3,50}?) (?:been )?(locked up|jailed|imprisoned|put away|sent down|sentenced|sent to prison)(?: for| to)?\b/i,
    'was $1 $2',
  ],
  [
    /^(?:for )?how (?:long|many (?:years|months)|much (?:prison |jail )?time) (?:did|does|will) (.{3,50}?) (?:get|serve|receive|face)(?: in (?:prison|jail))?\b/i,
    'was $1 convicted',
  ],
  // “What verdict was handed down against him over it”.
  [
    /\bwhat (?:verdict|sentence|judge?ment|prison term) (?:was|were|has been|did .{2,30}?) (?:handed|hand|passed|pass|given|give|imposed?|returned?)(?: down| out)? (?:against|on|to) (.{3,50}?)(?= (?:over|for|in)\b|$)/i,
    'was $1 convicted',
  ],
  [/\b(?:verdict|sentence|judge?ment)s? (?:was |were |been )?handed down\b/gi, 'conviction'],
  [/\b(?:judge|jury|court) (?:find|found|rule|ruled) against (.{3,40})$/i, '$1 convicted'],
  [/^why did the (.{3,40}?) convicted$/i, 'why was $1 convicted'],
  // “Who went down for it”, “whom did they successfully prosecute”.
  [/^(who) (?:all )?went (?:down|to jail|to prison) (?:for|over) /i, '$1 was convicted over '],
  [/\bsuccessfully (?:prosecuted?|tr(?:y|ied))\b/gi, 'convict'],
  // “Has any defendant in the case of it admitted guilt”, “who copped to it in court”.
  [
    /^((?:has|have|did)) (?:any|a|one|either) (?:of the )?(?:defendants?|accused|suspects?) (?:in|over) (?:the case of )?(.+?) (?:ever )?(?:admit(?:ted)? (?:his |her |their )?guilt|confess(?:ed)?|plead(?:ed)?(?: guilty)?|own(?:ed)? up)$/i,
    '$1 anybody plead guilty over $2',
  ],
  [/(?<!\b(?:they|it) )\badmit(?:ted|s|ting)? (?:his |her |their |its )?guilt\b/gi, 'pleaded guilty'],
  [/\b(?:copped to|confessed to|owned up to|admitted(?: to)?) (.{3,50}?) in court\b/gi, 'pleaded guilty over $1'],
  // “Did they manage to get him convicted”.
  [
    /\b(?:manage(?:d|s)? to |succeed(?:ed)? in |able to )?(?:get|getting|got) (.{3,50}?) (convicted|arrested|extradited|indicted|charged|jailed|sentenced|delisted|expelled|detained)(?= (?:over|for|in|by|because|to)\b|$)/gi,
    '$2 $1',
  ],
  // “Put in the dock on paper”.
  [/\b(?:been )?(?:put|placed|set|hauled|landed|brought) in the dock(?: on paper)?\b/gi, 'charged'],
  // “Under what charges was he held by Canada”.
  [
    /^(?:under|on|upon|over) (?:what|which) (?:charges?|grounds?|suspicions?|warrants?) (?:was|were|is|are) (.{3,50}?) (?:held|detained|arrested|taken in|picked up|nabbed)(?: by (.{2,30}))?$/i,
    'why was $1 arrested by $2',
  ],
  // “So he was seized by the authorities”.
  [
    /(?<!\b(?:servers?|domains?|sites?|infrastructure|botnet|funds|money|assets|bitcoins?|crypto|market|website) (?:was |were |been )?)\b(?:seized|taken|grabbed|caught|captured) by (?:the )?(?:authorities|police|cops)\b/gi,
    'arrested',
  ],
  [
    /\b(is|are) (.{3,50}?) (?:now )?(?:behind bars|in (?:jail|prison|custody)|under arrest|locked up)$/i,
    '$1 $2 arrested or convicted',
  ],
  [/\b(?:swoop|swooped|swooping|pounced?|descend(?:ed)?) on (?=\p{L})/giu, 'arrested '],
  [/\b(?:officers|hackers|spies|agents|individuals|people|men) or contractors\b/gi, 'people'],
]
