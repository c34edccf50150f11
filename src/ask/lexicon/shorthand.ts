import { listers } from './listers.ts'
import { month } from './months.ts'
import { administrations } from './terms-of-office.ts'

/** Short and loose names of lists, states, people and times, and what they stand for; one after the other. */
export const shorthand: readonly [RegExp, string][] = [
  // “The IRA”: no army.
  [/\b(?:the )?IRA\b(?! (?:volunteers|bomb))/gu, 'Internet Research Agency'],
  // “Did the African Union blame China”: no country.
  [/\bafrican union\b/giu, 'African-Union'],
  // “The IRGC’s cyber command”: no American one.
  [/\b(irgc|iran(?:ian|['’]s)?)(?:['’]s)? cyber command\b/giu, '$1'],
  // “What did spy chiefs say”, “the heads of intelligence services”.
  [
    /\b(?:the )?(?:heads|chiefs|directors|bosses) of (?:the )?(?:intelligence|spy|secret|security) (?:agencies|services?)\b|\b(?:spy|intelligence) (?:chief|boss|head)(?:e?s)?\b|\bspymasters?\b/gi,
    'intelligence agency directors',
  ],
  // Last names that are words of every day: “what did Little say about China”.
  [
    /\b(did|has|had) May (?=(?:say|said|call|condemn|blame|describe|tell|told|accuse|announce)\p{L}*\b)/gu,
    '$1 Theresa May ',
  ],
  [
    /\b(did|has|had) Little (?=(?:say|said|call|condemn|blame|describe|tell|told|accuse|announce)\p{L}*\b)/gu,
    '$1 Andrew Little ',
  ],
  [/(?<!\bon )\bwho ?d(?:unn|one)it\b/gi, 'who did it'],
  [/^(.{4,50}?)(?:,| -|:)? what was the (?:language|wording|line)\W*$/i, '$1 - what was said'],
  [/\b(?:throw|threw|throws|fired|fire) back (?=(?:when|at|over|after|to)\b)/gi, 'reply '],
  [
    /^((?:and |so )?)(?:the )?(\p{L}[\p{L}’' -]{1,25}), how (sure|confident|certain) did (?:she|he|they|it) (?:sound|seem|appear)\W*$/iu,
    '$1how $3 was $2',
  ],
  // “…; we have a client with exposure”: why it is asked.
  [/[;.] (?:we|i) (?:have|need|am|are|want|would|must|had)\b[^;?]*$/i, ''],
  // No members of a parliament, unless all is in capitals.
  [/^(?=.*\p{Ll})(.*)\bMPS\b/u, '$1Ministry of Public Security'],
  // Offices that one country alone has, or has by that name where none is said.
  [/(?<!\birish )\btaoiseach\b(?! (?:mich|martin|leo|varadkar|simon|harris))/gi, 'Irish prime minister'],
  [/(?<!\birish )\bt[áa]naiste\b(?! (?:mich|martin|leo|varadkar|simon|harris))/gi, 'Irish minister'],
  [/\b[Tt]he [Cc]hancellor\b(?! (?:of the|of [Aa]ustria|[A-Z]|merkel|scholz|merz))/g, 'the German chancellor'],
  [/\b[Tt]he [Hh]ome [Ss]ecretary\b(?! [A-Z])/g, 'the British home secretary'],
  // No Microsoft Exchange.
  [/\bstock exchange(s?)\b/gi, 'stock-exchange$1'],
  // “The Armageddon group’s spying on Ukraine”.
  [/\bthe (\p{L}+) (?:group|gang|crew)['’]s (?=(?:spying|hacking|espionage|attacks?|operations?)\b)/giu, "$1's "],
  [/,? sanctions?[- ]?wise(?=\W*$)|,? from (?:the )?first to (?:the )?last\b/gi, ''],
  [/\bthe ((?:19|20)\d\d) ((?:(?:us|american|presidential) )*)(?:vote|race|contest|ballot)\b/gi, 'the $1 $2election'],
  [
    /\b(?:meddling|interfering) in the ((?:19|20)\d\d) (?:us )?presidential elections?\b/gi,
    'interference in the $1 US presidential election',
  ],
  [/\bsay back to\b/gi, 'reply to'],
  [/\b(assessments?|statements?|findings?|warnings?|words) concerning (?=\p{L})/giu, '$1 on '],
  [/\bshould (?:never|not) have (?:happened|occurred|been possible)\b/gi, 'was to be avoided'],
  [/\bevr\b/gi, 'ever'],
  [/\bru\b/gi, 'Russian'],
  [/\bw (?=\p{L})/giu, 'with '],
  // “The Department of State”: a body, and no state.
  [/\b(?:us |u\.s\.? |american )?dep(?:artmen)?t\.? of (?:the )?(state|treasury|commerce)\b/gi, 'US $1 department'],
  // “Belgian ministries, whom did Brussels name”: not the EU.
  [/^(?=.*\bbelgian\b)(.*)\bbrussels\b/i, '$1Belgium'],
  // Since 2012 he has been.
  [/\b(?:the )?kremlin spokes(?:man|person)(?!.*\b(?:200\d|201[01])\b)/gi, 'Peskov'],
  [/\b(?:the )?chinese army\b/gi, 'PLA'],
  [/\bcapitals and (?:other )?bodies\b/gi, 'capitals'],
  [/\bppl\b/gi, 'people'],
  [/\bbtc\b(?!-)/gi, 'bitcoin'],
  [
    /\b(?:the )?(?:russian |(?:st\.? |saint )?petersburg )*troll (?:farm|factory)\b(?! 2016)/gi,
    'the Internet Research Agency',
  ],
  [/\bbc of\b/gi, 'because of'],
  [/\b4 (?=the\b)/g, 'for '],
  [/\bAUS\b/g, 'Australia'],
  [/,? \b(?:individually|separately|on their own)$/i, ''],
  // “Is he listed at present”.
  [/\b(?:at (?:present|the moment|this (?:time|moment|point))|presently|to (?:this|the present) day)\b/gi, 'now'],
  [/ on top of (?:that|this|it|those|the \p{L}+)\W*$/iu, ''],
  [/ (?:to me )?like (?:i['’]?m|i am) (?:new(?: here)?|five|5|a (?:child|beginner))\b.*$/i, ''],
  [/\b(any|some|every)1\b/gi, '$1one'],
  [/\b(?:5|five)[- ]?eyes\b/gi, 'Five Eyes'],
  [/\b1st\b/gi, 'first'],
  [/\bw\/o\b/gi, 'without'],
  // “Kim’s government”.
  [/\bkim(?: jong[- ]un)?['’]s (?:government|regime|state|side|people)\b/gi, 'North Korea'],
  [/\bputin['’]s (?:government|regime|state|side|people)\b/gi, 'Russia'],
  [/\bxi['’]s (?:government|regime|state|side|people)\b/gi, 'China'],
  [/\b(?:the )?dutch military (?:intelligence )?service\b/gi, 'MIVD'],
  [/\bunsc\b/gi, 'UN Security Council'],
  // Its emergency team, until 2018.
  [/\b(?:dhs['’]s? |the dhs )?ics[- ]?cert\b/gi, 'DHS'],
  [/,? \btho\b/gi, ''],
  // “The Security Council”: that of the United Nations.
  [/(?<!\b(?:national|un|nations|us) )\bsecurity council\b/gi, 'UN Security Council'],
  // “The first Chinese under the US cyber order”.
  [
    new RegExp(
      String.raw`(?<!\b(?:sanction|list|designat|blacklist)\p{L}* (?:\S+ ){0,6}?)\bunder (?:the )?(${listers}) (?:cyber )?(?:sanctions )?(?:order|programme|program|regime|executive order)\b`,
      'giu',
    ),
    'sanctioned by the $1',
  ],
  // “June and July 2021”.
  [new RegExp(String.raw`(?<!\bbetween )\b(${month}) and (${month}) (\d{4})\b`, 'gi'), 'between $1 and $2 $3'],
  // Bodies on no record, whose words have records of their own.
  [/\bworld bank\b/gi, 'ibrd'],
  [/\beuropean central bank\b/gi, 'ecb'],
  [/\beuropean parliament\b/gi, 'europarliament'],
  [/\bworld health organi[sz]ation\b/gi, 'World-Health-Organization'],
  [/\beuropean medicines agency\b/gi, 'European-Medicines-Agency'],
  [/^(?:and )?any removals?$/i, 'any sanctions lifted'],
  // “In mid-February 2021” is a part of it; without a year the month has to do.
  [new RegExp(String.raw`\b(mid|early|late)-(?=(?:${month})\b)`, 'gi'), '$1 '],
  [/\bahead of\b/gi, 'before'],
  // “Seoul’s sanctions on the North”.
  [
    /\bthe north\b(?!-| (?:korea|macedonia|carolina|dakota|rhine|atlantic|sea|pole|caucas|america|africa|of\b))/gi,
    'North Korea',
  ],
  // “Before the invasion”: Russia’s of Ukraine began on 24 February 2022.
  [
    /\b(before|after|since) (?:the |russia['’]?s |russian |full-scale |start of |2022 )*(?:invasion|war)(?: (?:of|in|on|against) ukraine| in 2022)?(?= |$|, (?:right|correct|yes|did|has|is|who|whom|which|what|when|how|had|have|was|were)\b)(?! (?:of|in|on|with|against|between)\b)/gi,
    '$1 24 February 2022',
  ],
  // “Donald Trump’s campaign”: by the last name.
  [
    /\b(?:donald|joe|barack|vladimir|emmanuel|angela|hillary) (?=(?:trump|biden|obama|putin|macron|merkel|clinton)\b)/gi,
    '',
  ],
  // Nobody on record, and no namesake of those who are.
  [/\bkim jong[- ]un\b(?! (?:comedy|film|movie))/gi, 'kim-jong-un'],
  [/\bkim jong[- ]un\b/gi, 'kim'],
  // “An SDN”, “on the SDN list”: those whom OFAC lists; “on the EU list”.
  [/\b(?:put |placed |added |land(?:ed)? )?on (?:the )?sdn(?: list)?\b|\ban sdn\b/gi, 'sanctioned by OFAC'],
  [/\bofac sdn\b(?: list(?:ing)?)?/gi, 'OFAC sanctions'],
  // “Which jurisdictions list Media Land”.
  [
    /\b((?:which|what|how many) (?:countries|states|jurisdictions|governments)) (?:still )?list (?=\S)/gi,
    '$1 sanctioned ',
  ],
  [/\bw\/ ?(?=\p{L})/giu, 'with '],
  // “Govt”, “departement”.
  [/\bdepartements?\b/gi, 'department'],
  [/\bgov['’]?t\b/giu, 'government'],
  // “From 2024 onwards”.
  [
    /\bfrom ((?:19|20)\d\d) (?:on(?:wards?)?|up to (?:the present|now|today)|to (?:date|now|today)|until now)\b/gi,
    'since $1',
  ],
  [/^((?:19|20)\d\d) to (?:now|date|today|present),? /i, 'since $1 '],
  // “What’s”, “whos”.
  [/\b(who|what|when|where|why|how)['’]?s\b/giu, '$1 is'],
  // “Day on which Costa Rica declared it”.
  [/^(?:the )?(?:exact )?(?:day|date|year|month)s? (?:on|in) which (?=\S)/i, 'when was it that '],
  // “On that first weekend”: early on, and nobody was first.
  [
    /\b(?:on|in|over|at|during) (?:that|the) (?:very )?first (?:weekend|week|day|night|hours|days|weeks|month)\b/gi,
    'at first',
  ],
  ...administrations,
]
