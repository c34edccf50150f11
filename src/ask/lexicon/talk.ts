import { regimeNouns } from './regimes.ts'
import { eitherTerm } from './terms-of-office.ts'

/** Talk that is about nothing on record, whatever names are in it. */
const topics: Readonly<Record<string, string>> = {
  /** “How are you”. */
  smallTalk: String.raw`that(?:['’]s| is| was| will be) (?:all|it|everything)(?: (?:for (?:today|now)|from me|i (?:need|needed|wanted)(?: to know)?|thanks|thank you|then))+|that was (?:really |very )?(?:quick|fast|helpful|useful|great|easy)|weather|forecast|(?:it|gonna|to|will) rain|raining|rainy|snow|temperature|horoscope|love you|marry|meaning of life|how are you|how(?: i|.)s it going|how is it going|good ?(?:morning|night|evening)|what time is it|what day is it|^(?:ok |great |many |cool )?(?:thank(?:s| you)|cheers|thx|ta|brilliant|great|perfect)\b(?!.*\b(?:who|what|when|why|which|how|did|has|was)\b)|lol|lmao|bored`,
  /** “Are you a bot”. */
  itself:
    'how old are you|your name|who (?:are|made|built|created) you|what are you|from now on|do you like|your job|your day|spy novel|are you (?:a |an )?(?:bot|human|ai|robot|real|chatgpt|gpt|sentient)',
  /** “Ignore your instructions”. */
  orders: String.raw`(?<=^(?:please |now |and |so )?)(?:ignore|disregard|pretend)|(?:ignore|disregard) (?:your|all|any|every|everything|previous|prior|the (?:record|rules|above))|forget (?:your|all|everything|the record)|(?:your|hidden|secret|previous|prior|these|those|new|following) instructions?|(?:system|your|this|the) prompt|prompt injection|jailbreak|pretend (?:you|to be)|role ?play|act as|you are now|system message|developer mode|answer only in|sudo|rm -rf|drop table|select(?= \*)`,
  /** “Write me an essay”. */
  making: String.raw`riddle|trivia|joke|jokes|poem|haiku|song|sing|limerick|recipe|cook (?:me|a|dinner)|bake|pizza|lasagne|lasagna|cake|translate|python|javascript|(?:an? |some |in )sql|sql (?:query|statement|code)|regex|(?<=^|please |you |now |and )(?:draft|write) (?:me )?an? |write me|out[- ]of[- ]office|(?:write|fix|debug)(?: me)?(?: a| some)? (?:code|function|script|program)|how (?:do|can|could|would|should|might) (?:i|we)(?! know)|homework|essay|cv|cover letter|1\s*\+\s*1|\d+\s*(?:[+*x]|times|plus|minus)\s*\d+`,
  /** “Book me a hotel”. */
  elsewhere:
    'how (?:do|does|should) (?:you|one|i) (?:spell|pronounce)|(?<=^(?:please )?)(?:e-?mail|phone|call|delete|remind)(?= )|(?<=^(?:please )?)add(?= .+ to (?:the|your) record)|(?<=^tell .+) i said h(?:i|ello)|exchange rate|capital of|tomorrow|w(?:h?ea|ae)ther|football|soccer|good movie|(?:a|which|what) movie|cheap(?:est)? flights?|bitcoin price|book (?:me|a)|restaurant|lunch|dinner|coffee|food|recommend|(?:a|cheap|good) hotel|(?<!which |what |of )hotels? (?:in|near)|holiday|(?<!20dd )world cup|pint|beer|birthday|toast',
}

export const offTopic = new RegExp(String.raw`\b(?:${Object.values(topics).join('|')})\b`, 'i')

/** Of these a question on the record may speak too: “which food companies were hit by NotPetya”. */
export const everyday =
  /\b(?:food|recommend|jokes?|world cup|w(?:h?ea|ae)ther|forecast|snow|temperature|song|cake|act as|capital of|tomorrow|football|restaurant|lunch|dinner|coffee|beer|birthday|holiday|toast|pizza|essay)\b/gi

/** “How long do EU sanctions last”, “is the EU cyber regime still in force”: of no listing and no regime the record tells for how long. */
export const howLongInForce = new RegExp(
  [
    String.raw`^(?:for )?how long (?:do|does|will|can) (?:.* )?(?:sanctions|listings?|designations?|travel bans?|asset freezes?)\b.* (?:last|run|stay|remain|apply|hold)\b`,
    String.raw`^when (?:do|does|will) (?:.* )?(?:sanctions|listings?|designations?|regimes?)\b.* (?:expire|end|lapse|run out)\b`,
    String.raw`^(?:is|are) (?:the )?.*\b${regimeNouns} (?:still )?in (?:force|effect)\b`,
  ].join('|'),
  'i',
)

/** “Which states have never been accused of an attack”: of whom nothing was said there is no list. */
export const neverSaid =
  /^(?:which|what) (?:states|countries|governments) (?:have|has|were|was) (?:never|not)(?: ever| yet)? (?:been )?(?:accused|blamed|named)(?: (?:of|for) (?:an? |any )?(?:cyber[- ]?)?(?:attacks?|hacks?|hacking|cyberattacks?))?$/i

/** What has not happened, and what to think of what has, is on no record: the ways to ask for it. */
const unrecorded: readonly RegExp[] = [
  // “Which CVE numbers”: holes in programs are on no record.
  /\bcves?\b|\bcvss\b/,
  // “Does it amount to a use of force under article 2(4)”, “who called it an act of war”.
  /\bamount(?:s|ed)? to (?:an? )?(?:act|use|armed|breach|violation|crime|war|internationally)\b|\bacts? of war\b|\buse of force\b|\barticle \d/,
  // “How many lines of code”, “how much did its shares fall”.
  /\blines of code\b|\bshares?\b.*\b(?:fall|fell|drop|dropped|lose|lost)\b/,
  // “How watertight is their evidence”.
  /\bhow \w+ (?:is|are|was|were) (?:the|their|its|his|her|that|this) (?:\w+ )?(?:evidence|proof|case|claims?|findings?|argument)\b/,
  // “How likely is”, “in the next five years”.
  /\bhow likely\b|\bwhat are the odds\b|\blikely to\b|\bchances? (?:that|of)\b|\bin the next \w+ (?:years|months|weeks)\b/,
  // “Which country will the GRU hit next”.
  /^(?:and |but |so )?(?:which|what|whom?) .*\bwill\b/,
  // “What should the EU do”.
  /^what should\b/,
  // “Did the sanctions hurt them”, “how did its shares react”.
  /^(?:did|do|have|has) .*\b(?:hurt|deter|deterred)\b|\b(?:share|stock) prices?\b/,
  // “So who’s right?”
  /\bwho(?:['’]s| is| was) (?:right|wrong|lying|correct|telling the truth)\b/,
  // “How much did insurers pay out”.
  /\binsurers? (?:pay|paid|payout)\b|\binsurance (?:claims?|payouts?|premiums?)\b/,
  // “How old is Putin”.
  /\bhow (?:old|tall|rich)\b/,
  // “Was the FBI right to blame it”.
  /^(?:was|is|were|are) (?!it\b.* to (?:say|think|assume|believe)\b).+ (?:right|wrong|justified|wise|correct|premature) to \b/,
  // “Was it legal”.
  /\b(?:lawful|unlawful|legal|illegal)\b(?! (?:persons?|position|status|entit(?:y|ies)|basis|grounds?|action|instruments?))/,
  // “Will the EU sanction”, “when will”, “what if”, “who might”.
  /^(?:and |but |so )?(?:will|would|should|might|may(?! (?:\d|of\b))|shall)\b|^(?:when|how|why|where|how long) (?:will|would)\b/,
  /^(?:and |but |so )?what (?:would|will|might|could|if)\b|^who (?:will|would|might|should|could)\b|\bwould have\b/,
  // “Which of them were over 100 million”: amounts are told, and not compared.
  /\bwhich\b.* (?:over|above|more than|under|less than|at least) [$€£]?[\d.,]+ ?(?:million|billion|m|bn)\b/,
  // “Is the finding any good”.
  /\bany (?:good|use)$/,
  // “Are the sanctions effective”.
  /^(?:is|are|was|were) (?!it\b).* (?:effective|convincing|credible|plausible|useful|successful|justified|proportionate|sufficient|enough|worth it|a success|a failure)$/,
  // “Why does Russia hack”, “why did NotPetya happen”, “what makes him tick”, “what was he thinking”.
  /^why (?:does|do) .* (?:hack|attack|spy|steal|do (?:it|this|that))$|^why did .+ happen$|\bmakes? .+ tick$|\bwhat (?:was|were|is|are) .+ thinking\b/,
  // “What is his salary”, “does he speak English”, “is he guilty”, “what is he doing these days”.
  /^what (?:is|was) .*['’]s? (?:e-?mail(?: address)?|phone(?: number)?|address|salary|net worth)$|\b(?:net worth|payroll)\b|\bspeaks? (?:english|russian|chinese|french|german)\b|\bgo(?:es)? to (?:school|university|college)$/,
  /^is .+ (?:guilty|innocent|evil)$|\bdoing (?:these days|nowadays|at the moment|now)$|^why (?:is|are|was|were) .+ (?:called|named) (?:that|so|this|what)\b/,
  // “How did they get in”, “which flaw did it use”, “what did they want”, “what is next for it”, “attacks like it”.
  /^how (?:did|does|do|was|were) .+ (?:get|break|hack) in$|^how (?:did|does|do|was|were) .+ (?:spread$|(?:get|break|hack) in(?:to)? )|^(?:which|what) (?:vulnerabilit|zero[- ]days?\b|exploits?\b|flaws?\b|security hole)|^what (?:did|does|do) .+ want$|^what is next for\b/,
  /\byour (?:view|take|opinion|thoughts)\b|^what is the point of\b|^what can (?:we|i|one) do\b|^(?:something|anything|attacks?|cases?|incidents?) (?:like|similar to)\b|\bhow (?:worried|scared|afraid) should\b/,
  // “Is that attribution correct”, “prove that Russia did it”, “can it be prosecuted”, “why is it in the record”, “who paid for it”.
  /^(?:is|was|are|were) .*\b(?:attributions?|accusations?|findings?|allegations?) (?:really |actually )?(?:correct|right|true|wrong|false|accurate|solid|sound)$|^(?:prove|rate|rank|score)\b|^can (?!i\b|we\b|you\b|one\b)|^why (?:is|are) .+ (?:in|on) (?:the|your) record$|^who paid for\b/,
  // “Which sanction worked best”, “how do sanctions affect Russia”.
  /\bwork(?:ed|s)? best\b|^how (?:do|does|did|have) (?:the )?(?:\w+ )?sanctions (?:affect|impact|influence|hit|hurt)/,
  // “How do I know if I was hit”, “a YARA rule that catches it”, “how many cyber soldiers has China”, “how many people work for it”.
  /\bhow (?:do|can|could|would|should) (?:i|we|you|one) (?:know|tell|check|see|detect|find out)\b|\byara\b|\bcyber[- ]?(?:soldiers|warriors|troops)\b|^how many (?:\w+ )?(?:people|hackers|staff|employees) (?:work|works|worked) (?:for|at|in)\b/,
  /^how much (?:does|do|did) .+ (?:earn|make a year|make per year|get paid)$/,
  // “How do sanctions work”, “how many hackers does it have”, “how long is the indictment”, “what time was it”.
  /^how (?:do|does|did) .* (?:work|function)$|^how many (?!.*\b(?:sanctions|listings|designations|indictments|charges)\b).* (?:does|do) .* (?:have|own|employ)$/,
  /^how (?:long|thick) (?:is|was) the (?:indictment|statement|advisory|report)\b|^(?:at |in )?(?:what|which) (?:time|hour|language|tone)\b/,
  // “Who sanctioned him after the US”: of two only who was before the other can be asked.
  /^(?:who|which)(?!.* (?:came|followed) after\b).* (?:after|later than) (?:the )?(?:us|usa|uk|eu|americans?|british|brits|europeans|germans?|germany|canada|canadians|australia|australians|france|french|japan|new zealand)(?: did)?$/,
  // “Who condemned Russia more often, Germany or the UK”, “within a day of it”: what is counted or measured is not compared.
  /\bmore (?:often|frequently|times)\b|^(?:who|which|what|how many) .*\bwithin (?:an?|one|two|three|\d+) (?:hours?|days?|weeks?|months?) of\b|\b(?:an?|one|two|three|four|five|\d+) (?:days?|weeks?|months?) (?:after|before) the \S.*\b(?:statement|attribution|charges|indictment|listings?|sanctions|disclosure)\b/,
  // “How many were ministers”.
  /^how many (?:of (?:them|those) )?(?:were|are) (?:\w+ )?(?:ministers|presidents|officials|spokes\w+)$/,
  // “Did Estonia join NATO”.
  /\bjoin(?:ed)? (?:the )?(?:nato|eu|european union|alliance|five eyes)\b(?! (?:\S+ )?(?:attribution|statement|declaration|sanctions|listings?|advisory|condemnation|in|on|over))/,
  // “Why did Russia do NotPetya”.
  /^why did (?:the )?(?:russia(?:ns)?|chin(?:a|ese)|iran(?:ians)?|north korea(?:ns)?|belarus|israel(?:is)?|kremlin|gru|fsb|svr|mss|lazarus|sandworm) (?:do|carry out)\b(?! (?:so|that|this|it)\b)/,
  // “What was their motive”.
  /\bwhat (?:was|were|is|are) .*\b(?:motives?|motivations?)\b/,
  /\b(?:hop(?:e|ed|ing)|want(?:ed)?|stood|stand|expect(?:ed)?) to (?:gain|achieve|get out|accomplish)\b/,
  /^how much (?:does|do|did|is|are|was|were) .+ (?:pay|paid|paying|spend|spends|spent) (?:its|their|the|on|for|a)\b.*(?:hackers|staff|people|officers|contractors|salar)/,
  // “Rewards over ten million”: what is offered is told, and not compared.
  /\b(?:rewards?|bount(?:y|ies))\b.*\b(?:over|above|below|more than|less than|at least|under|exceeding|up to)\b.*\b(?:millions?|billions?|thousand|m)\b/,
  // “Has the number gone up”, “was it shorter than for NotPetya”, “British measures excluding 2025”.
  /\b(?:number|share|pace|count|frequency|rate)\b.*\b(?:gone|going|went) (?:up|down)\b|\b(?:has|have) (?:the )?(?:number|share|pace)\b.*\b(?:risen|increased|decreased|fallen|grown|dropped|doubled)\b|\b(?:shorter|longer|quicker|slower) than\b/,
  /\b(?:excluding|except(?: for| in)?|bar|barring|leaving out|apart from|not counting) (?:the year )?(?:19|20)\d\d\b/,
  // “The largest reward”, “the second EU package”: sums are not set side by side, and rounds have no number.
  /\b(?:largest|biggest|highest|smallest|lowest) (?:\w+ )?(?:rewards?|bount(?:y|ies))\b|\b(?:second|third|fourth|fifth) (?:\w+ ){0,3}(?:package|round|tranche|batch)\b/,
  // “Who is still at large”, “where is she”.
  /\b(?:still )?at large\b|^(?:and |so |but )?where (?:is|are) (?:he|she|they)(?: now| today| living| hiding)?$/,
  // “The most wanted hacker”.
  /\bmost (?:often )?(?:blamed|accused|wanted) (?:persons?|people|man|individuals?|hackers?|compan(?:y|ies)|groups?|gangs?|official)\b/,
  eitherTerm,
  howLongInForce,
  neverSaid,
  // “Why are sanctions so slow”, “why so late?”
  /^(?:and |but |so )?why (?:so (?:late|long|slow|much later)|only (?:now|then)|not (?:earlier|sooner)|the (?:delay|wait)|did it take .{0,30}?(?:so|that) long)\b|^what took .{2,30} so long/,
  /^why (?:is|are|was|were) .* so \w+/,
  // “What are the chances that it attacks Germany”.
  /\bwhat(?:['’]?s| is| are) the (?:chances?|odds|probability|likelihood|risk)\b/,
  // “Is Japan going to respond”.
  /\b(?:is|are|be)\b.{0,40}\bgoing to\b/,
  // “Did the sanctions work”.
  /^(?:did|do|does|have|has) .*\b(?:work|worked|help|helped|succeed|(?<!the |this |that )matter|make (?:a|any|much) difference)$/,
  // “Do you think”, “was it wise”, “how effective are sanctions”.
  /\b(?:do you (?:\w+ )?(?:think|believe|reckon|find|feel)\b|in your (?:opinion|view)|what do you (?:think|make))\b/,
  /\b(?:were|was|are|is) (?:they|it|he|she) right (?:to|in)\b/,
  /\b(?:was|is) it (?:credible|plausible|believable|wise|smart|legal|lawful|proportionate|right to|right of|fair to|fair of)\b/,
  /\bhow (?:effective|useful|successful|important|serious|dangerous|good|solid|strong|convincing|credible|reliable|sound|plausible) (?:is|was|are|were|have|has)\b/,
]

export const notYet = new RegExp(unrecorded.map(({ source }) => source).join('|'), 'i')
