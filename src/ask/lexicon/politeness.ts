/** Beginnings that only make a question polite, in the order in which they are taken off. */
export const politeness: readonly RegExp[] = [
  // “I want to be precise here: …”
  /^(?:i (?:want|would like|['’]d like)|we want|let me|just) (?:to be|be) (?:precise|clear|exact|sure)(?: here)?[:,] /i,
  // “Anyone remember what she put out”.
  /^(?:does |do )?(?:anyone|anybody|somebody|you|someone)(?: here| still)? (?:remember|recall|know)s? (?=(?:what|who|whom|when|which|how)\b)/i,
  // “In two sentences”, “if it is not too much trouble”, “as opposed to what governments say”.
  /,? in (?:an?|one|two|three|four|five|\d|a few|a couple of) (?:short |plain |brief )?(?:sentences?|bullets?|bullet points?|lines?|paragraphs?)\b(?! (?:of|to)\b)/gi,
  // “Sorted by date with the latest on top”, “in as much detail as you have”.
  /,? (?:sorted|ordered|grouped|ranked) by [\p{L} ]{3,30}?(?: (?:with )?the \p{L}+ (?:on top|first))?[.?! ]*$/giu,
  // “…, if you’d be so kind”, “… you hold, whichever the country”.
  /,? if you(?:['’]d| would| could) be so (?:kind|good)(?: as to)?[.?! ]*$/gi,
  / (?:that )?you (?:hold|have(?: on (?:file|record))?)(?=(?:, whichever\b.*)?[.?! ]*$)/gi,
  /, (?:whichever|whatever|no matter which) (?:the )?\p{L}+[.?! ]*$/giu,
  // “Hello Attaché, …”
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,!.]+(?:attach[eé]|bot|there|colleagues?|all|team|both)?[ ,!.]*/i,
  // “Attaché: …”
  /^attach[eé][ ,:!]+/i,
  // “Oh dear. Since when”, “lovely. And who”.
  /^(?:oh dear|oh no|ouch|lovely|blimey|whoa|ha(?:ha)*|yikes)[ ,.!:]+(?=\S)/i,
  // “Thanks, and …”, “great. Who …”
  /^(?:(?:ok|okay|great|perfect|super|many|cool|brilliant|nice|good|interesting|hm+|fine|right)[ ,!.]+)*(?:thank(?:s| you)|cheers|thx|ta|great|perfect|brilliant|cool|nice|excellent|interesting|fine|got it|i see|understood)(?: (?:a lot|so much|very much|again|you|for (?:that|this)))*(?:[,;.!:]+ *|(?: -+)? (?=(?:and|but|who|whom|what|when|why|which|how|did|has|have|was|were|is|are|now)\b))(?=\S)/i,
  // “k. Advisories?”, “Back. When was it?”
  /^(?:(?:ok|okay|k|kk|right|good|fine|back|noted|long list|hm+)[.!]+ +)+(?=\S)/i,
  // “Yes or no please: …”
  /^(?:(?:a |just )?(?:simple |quick |straight |short )?(?:yes or no|y\/n)(?: (?:answer|question|will do|please|pls|only))*)(?: ?[,:;.!-]+ *|(?= (?:did|does|do|has|have|had|is|are|was|were)\b))/i,
  // “I would appreciate knowing …”, “kindly inform me …”, “could you please provide …”
  /^i (?:would|should|['’]d) (?:greatly |much )?(?:appreciate|be (?:grateful|obliged)(?: for)?) (?:it if you could |your (?:advising|telling)(?: me| us)?|knowing|learning|hearing|being told|an? (?:indication|note|brief description|line) (?:of|on))[ ,:]*/i,
  /^(?:kindly|please) (?:inform|advise|tell|show|give)(?: me| us)?(?: of| on| about)?[ ,:]*/i,
  /^(?:please[ ,]+)?(?:can|could|would|will) you(?: please| kindly)? (?:provide|indicate|advise|state|identify|supply|clarify|set out)(?: me| us)?(?: with)?(?: (?:the names of|a list of|as to))?[ ,:]*/i,
  // “Quick q: …”, “yo, …”
  /^(?:(?:hey|hi|yo|so|ok)[ ,]+)*quick (?:q|one|question)[ ,:-]+/i,
  /^yo[ ,]+/i,
  // “A few lines on …”, “the short version of …”
  /^(?:(?:an?|one|two|three|a (?:few|couple of)|some|the) )(?:short |quick |brief )*(?:(?:lines?|paragraphs?|sentences|words?|notes?)(?: or two)? (?:on|about)|version of) (?=\S)/i,
  // “Could you list …”: a list is asked for.
  /^(?:please[ ,]+)?(?:can|could|would|will) (?:you|u)(?: please| kindly| perhaps)? (?=list[ ,])/i,
  // “List, with dates and sources, …”
  /^(?:please )?list,? with (?:the )?(?:dates?|days?|sources?)(?: and (?:dates?|days?|sources?))?, /i,
  // “Could you tell me …”
  /^(?:please[ ,]+)?(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please| kindly| perhaps| maybe)?(?: be so kind (?:as )?to)? (?:let (?:me|us) know|tell|show|give|remind|brief|explain(?: to)?|summari[sz]e|sum up|outline|describe|recap|find|name|check|confirm|say)(?: (?:me|us))?(?: please)?(?: (?:about|on))?[ ,:]*/i,
  // “Do you happen to know …”
  /^(?:please[ ,]+)?(?:do|did|does) (?:you|anyone|anybody|u) (?:happen to )?(?:know|remember|recall)[ ,:]+/i,
  // “I’d like to know …”, “just wondering …”
  /^(?:i(?:'d| would)? (?:like|love|want|need)(?: to (?:know|see|learn|understand|find out|read|hear)| a list of)?|i(?:'m| am) (?:trying to (?:find out|understand)|looking for|wondering|curious|interested(?: in)?|writing (?:a \w+ )?(?:about|on))|i wonder|just wondering)(?: about| in)?\b[ ,:]*/i,
  // “I’m a compliance officer and would like to know …”
  /^i(?:'m| am) (?:an? )?[\w -]{3,40}? and (?:i )?(?:would like|'d like|want|need|have) to (?:know|learn|find out|understand)[ ,:]*/i,
  // “Do we have anything on …”
  /^(?:do|have) (?:we|you|u) (?:have |got |hold )?(?:anything|something|any info(?:rmation)?|a record|records|a file|any material|an entry) (?=(?:on|about|for|regarding)\b)/i,
  // “Kind regards, Anna”.
  /(?<=[.?!]) *(?:(?:with )?(?:kind|best|warm|many|warmest|kindest) (?:regards|wishes|thanks)|regards|cheers|yours(?: sincerely| truly)?|all the best)\b[,.! ]*(?:\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,2})?\W*$/iu,
  // “I can't find anything Polish on Ghostwriter. Has Warsaw …”
  /^(?:i|we) (?:can['’]?t|cannot|could(?: not|n['’]t)|did(?: not|n['’]t)) find (?:anything|much|a thing)(?: \p{L}+)? (?=(?:on|about|over) [^.;?]{3,50}[.;] )/iu,
  // “Pull together …”
  /^(?:please |pls )?(?:pull together|put together|compile|collect|dig (?:up|out)|get me|give me|send me|need|i need|we need) (?=(?:a |the |all |every )*(?:list|\p{L}+ (?:cyber )?(?:listings|sanctions|designations|charges|indictments|statements))\b)/iu,
  // “Need a cite for …”, “do you have a source for …”, “title and date of …”, “the date and the source for …”
  /^(?:(?:do|does|have|has) (?:you|we|anyone|anybody) (?:have|got) |(?:i |we )?(?:need|want) |i(?:'m| am) after |any )?(?:an? |the |any )?(?:cite|citation|source|link|reference|title|date|particulars|details|terms)(?:,? and (?:the )?(?:date|source|link|title))* (?:for|of|to) (?=(?:the|an?|any|\p{Lu})\b)/iu,
  // “Please provide particulars of …”
  /^(?:please )?(?:provide|furnish|supply) (?:me with |us with )?(?:the )?(?:particulars|details|an account) of (?:any )?/i,
  // “I vaguely remember …”
  /^i (?:vaguely|dimly|faintly|seem to|do) (?:remember|recall)(?: that)? /i,
  // “Between us, …”
  /^(?:between (?:us|you and me|ourselves)|off the record|honestly|frankly|seriously)[ ,]+/i,
  // “Please …”
  /^(?:please[ ,]+|pls )/i,
  // “I’d be grateful for …”
  /^i(?:'d| should| would) be (?:most |very |so |much )?(?:grateful|obliged|glad|happy)(?: (?:if you (?:would|could)|for|to (?:know|learn|hear|have)))?[ ,]*/i,
  // “May I ask …”
  /^(?:may|can|could|might) (?:i|we) (?:please )?(?:ask|know|inquire|enquire|have)(?: you)?[ ,]*/i,
  // “Would you mind listing …”
  /^would you mind (?:listing|naming|showing me|telling me) /i,
  // “Would you be so kind as to tell me …”
  /^would you be (?:good|kind|so good|so kind) (?:enough|as) to (?:tell|show|give|remind|say|confirm)(?: (?:me|us))?[ ,]*/i,
  // “Has to be somewhere in your files: …”
  /^(?:(?:it|this) )?(?:has to|must|ought to|should) be (?:somewhere )?in (?:your|the) (?:files?|records?|archives?)[:,.;]+ */i,
  // “I’m told that …”
  /^(?:i'?m|i am|we'?re|we are|been) told(?: that)?[ ,:]+/i,
  // “My editor says that …”
  /^(?:(?:my|our|a|an|the|some|one|this) (?:(?!(?:has|have|had|did|do|does|is|was|were|are|why|when|how|what|who|which|if|whether)\b)\w+ )?)?(?:editor|boss|chief|colleagues?|sources?|friends?|desk|client|customer|people|folks|someone|somebody|they|reader|readers|analyst|intern|notes?) (?:just )?(?:says?|said|insists?|claims?|claimed|thinks?|reckons?|tells? (?:me|us)|told (?:me|us)|keeps? saying|is convinced|swears?|asks?|asked|wants? to know)(?: that| if| whether)?[ ,:]+/i,
  // “It is correct that …”
  /^it(?:'s| is) (?:correct|true|right|a fact|the case)(?: that)?[ ,]+(?=.*(?:n'?t it|right|correct)\W*$)/i,
  // “Different subject: …”, “changing the subject, …”
  /^chang(?:e|ing) (?:of |the )?subject[,:]? /i,
  /^(?:(?:ok|right|now|on to|and|let's (?:talk about|go to)),? )*(?:an? )?(?:different|another|new|other|next|something) (?:subject|topic|question|matter|thing|one|else)(?: (?:entirely|altogether|now))?[ ,.:-]+/i,
  // “Rumour has it that …”
  /^(?:rumou?r has it|word is|i keep (?:reading|hearing)|apparently)(?: that)?[ ,:]+/i,
  // “Fill me in on …”
  /^(?:please[ ,]+)?(?:(?:can|could|would|will) you )?(?:please )?(?:fill me in|refresh my memory|bring me up to speed|br(?:ie|ei)f me|walk me through|run me through|take me through)(?: on| about)?[ ,:]*/i,
  // “I’ve read somewhere that …”
  /^i'?(?:ve| have)? (?:heard|hear|gather|gathered|see|read|saw|seen|am told|think|thought|believe|understand|remember)(?: somewhere)?(?: that)?[ ,:]+/i,
  // “Show me …”
  /^(?:tell|show|give|remind|send) (?:me|us)(?: again)?(?: please)?[ ,:]*/i,
  // “Summarise …”
  /^(?:please )?(?:summari[sz]e|sum up|outline|recap)[ ,:]+/i,
  // “Quick question: …”
  /^(?:quick question|question|one question|sorry)[ ,:-]+/i,
  // “And up north, …”
  /^(?:and |so |but )?(?:up north|down under|across the (?:channel|atlantic|pond)|meanwhile|back home)[ ,]+(?=\p{L})/iu,
  // “So, …”
  /^(?:so|ok|okay|well|and so|right|alright)[ ,.]+(?=\w+ )/i,
  // “Hm, whom?”, “oh and in 2020?”, “one more: …”
  /^(?:hm+|oh|ah|aha|uh|um|er|erm|sorry|wait|hang on|hold on|really|seriously|wow|huh|funny|strange|odd|no way|(?:and )?(?:just )?one (?:more|last)(?: thing| question)?)(?:[,.:!]+ *| (?=and\b))(?=\w)/i,
]
