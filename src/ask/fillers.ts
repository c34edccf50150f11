/** What the law adds to the name of a firm. */
export const legalForms = new Set(
  'llc ltd limited inc corp corporation co company gmbh ooo ao oao jsc plc sa'.split(' '),
)

/** Words that change nothing, from a to z. Whatever is neither here nor known otherwise is said to be not understood. */
export const fillers = new Set(
  `a able obtain obtained vote run-down account damage damages cost costs loss losses toll bill stood fast at-first particular wave string series spate story-behind alongside nutshell background info infos press domain domains diplomatic mailbox mailboxes inbox inboxes recon reconnaissance rest occasion occasions field description newcomer size reasoning handled bother bothered bothering decide decided decides determine determined establish established guy guys job line mess next obliged pray reach reached reaching remind specificaly stuff strength verdict virtue convinced planned lead leads leading during return absolutely accept accepted accounts achieve achieved across act acting activities activity acts
  actually add added admittedly adopt adopted affair affected afterwards again ago all alleged alone already
  also altogether among amount an another any anyhow anything anyway apart apparently arguably around as ask
  asking assets associated attache attaché attack attacks away backed background based basically basis bearing
  because before beforehand beginning behalf being belong belonged belongs besides between beyond big biggest
  bilateral billion billions bits blackout blackouts boss bosses bot both botnet breach breaches break-in
  break-ins brief briefing bring brought building business call called came campaign campaigns case cause
  certain certainly chief chronology clearly co collective come commercial compare comparison complete
  compromise compromises computer computers confident connected connection consequently coordinated corp count
  course creating crypto cryptocurrencies cryptocurrency curious currently cyber cyber-attack cyber-attacks
  cyberattack cyberattacks cybersecurity data date dates day days dear defacement defacements defence defense
  definitely deliberately deliver delivered despite details developing device devices differ differed
  difference differences directly disruption doing dollars dossier down dozen dr dubbed due e-mail each earlier
  early effectively eg eight either election elections else email emails end ended ends entire episode
  especially espionage essentially etc euros even event events eventually ever every everything evidently
  exactly exist existed existing exists explain explicitly exploit exploitation exploited exploiting express
  expressed fact far few file files final finally find five flood floods folks follow followed follows foreign
  form formal formally foul four french-led full fully generally genuinely getting gist give given giving
  global go going gone grounds guys hack hacking hand handed happen happened happening happens harmed having he
  heads heist heists held hello help helped helping hence her here herself hey hi him himself his history
  hold holds honest honestly hurt i ie if immediately impose imposed imposes imposing inc incident
  incidentally incidents include included includes including indeed infection infections info information
  instead intelligence interested interference interior international intrusion intrusions involved involvement
  issue issued issues it its itself joint jointly just keep kept kind kindly kinds know known laid large
  largest late later lay leak leaks learn led less let like list lists literally little llc long look looking
  lot lots ltd made mail main major make maker makers makes making malware many matter may maybe me mean
  meaning means meant meanwhile member members merely millions mind money month months more moreover moved mr
  mrs ms much my name namely names need network networks nevertheless new news nicknamed nine notably noted now
  number numbers obviously occur occurred occurring occurs off offer offered offers official officially often
  ok okay old once one ones oneself ongoing only onto openly operating operation operations order originally
  other others otherwise our ourselves out outage outages outright overall overnight overtly overview own
  parallel part parties party perhaps personally phishing place placed plainly play please pls point
  pointed pointing points political politics possibly pray precise precisely previously primer private probably
  product products profile program programme proof prove proved providing public publicly publish published
  publishes put puts question quick quickly quite ransom ransomware rather really reason reasons record records
  regime related release released releases reportedly respectively responsibility retaliatory right robbed role
  roughly router routers rundown sabotage saga same saying scandal scheme schemes secretary security see seem
  seems selling seriously server servers set seven several she short shortly show side-by-side simply
  simultaneous since six slap slapped small so software solely some somehow something sometimes soon sorry sort
  specific specifically spying start state-backed state-sponsored stealing still story subject subjects
  subsequently such summary supplying supposedly sure surely suspected swiftly system systems take taken takes
  talk talking talks tell ten term than thanks that the theft thefts their them themselves then there these
  they thief thieves thing things this those three through throughout thus till time timeline times tit-for-tat
  today together too took tool tools total trilateral trolls trouble true two type types typically uk-led
  ultimately unanimously under unequivocally unilateral until up update updates upon us-led use used using
  usually v versus very via victim victims vis-a-vis voice voiced vs vulnerability want wanted way ways we webs
  website websites week weeks well went whatever whatsoever whether while whole wiper wipers wiping within
  wonder wondering work working works world worldwide worm wrongdoing year years yes yet you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Beginnings that only make a question polite. */
export const politeness = [
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,!.]+(?:attach[eé]|bot|there)?[ ,!.]*/i,
  /^attach[eé][ ,:!]+/i,
  /^(?:please[ ,]+)?(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please| kindly| perhaps| maybe)?(?: be so kind (?:as )?to)? (?:tell|show|give|remind|explain(?: to)?|summari[sz]e|sum up|outline|describe|recap|list|find|name|check|confirm|say)(?: (?:me|us))?(?: please)?(?: about)?[ ,:]*/i,
  /^(?:please[ ,]+)?(?:do|did|does) (?:you|anyone|anybody|u) (?:happen to )?(?:know|remember|recall)[ ,:]+/i,
  /^(?:i(?:'d| would)? (?:like|love|want|need)(?: to (?:know|see|learn|understand|find out)| a list of)?|i(?:'m| am) (?:trying to (?:find out|understand)|looking for|wondering|curious|interested in|writing (?:a \w+ )?(?:about|on))|i wonder|just wondering)(?: about)?[ ,:]*/i,
  /^(?:please[ ,]+|pls )/i,
  /^i(?:'d| should| would) be (?:most |very |so |much )?(?:grateful|obliged|glad|happy)(?: (?:if you (?:would|could)|for|to (?:know|learn|hear|have)))?[ ,]*/i,
  /^(?:may|can|could|might) (?:i|we) (?:please )?(?:ask|know|inquire|enquire|have)(?: you)?[ ,]*/i,
  /^would you be (?:good|kind|so good|so kind) (?:enough|as) to (?:tell|show|give|remind|say|confirm)(?: (?:me|us))?[ ,]*/i,
  /^(?:i'?m|i am|we'?re|we are|been) told(?: that)?[ ,:]+/i,
  /^(?:(?:my|our|a|an|the|some|one|this) )?(?:\w+ )?(?:editor|boss|chief|colleagues?|sources?|friends?|desk|client|customer|people|folks|someone|somebody|they|reader|readers|analyst|intern) (?:just )?(?:says?|said|insists?|claims?|claimed|thinks?|reckons?|tells? (?:me|us)|told (?:me|us)|keeps? saying|is convinced|swears?|asks?|asked|wants? to know)(?: that| if| whether)?[ ,:]+/i,
  /^(?:rumou?r has it|word is|i keep (?:reading|hearing)|apparently)(?: that)?[ ,:]+/i,
  /^(?:please[ ,]+)?(?:(?:can|could|would|will) you )?(?:please )?(?:fill me in|bring me up to speed|br(?:ie|ei)f me|walk me through|run me through|take me through)(?: on| about)?[ ,:]*/i,
  /^i'?(?:ve| have)? (?:heard|read|saw|seen|am told|think|thought|believe|understand|remember)(?: somewhere)?(?: that)?[ ,:]+/i,
  /^(?:tell|show|give|remind|send) (?:me|us)(?: again)?(?: please)?[ ,:]*/i,
  /^(?:please )?(?:summari[sz]e|sum up|outline|recap)[ ,:]+/i,
  /^(?:quick question|question|one question|sorry)[ ,:-]+/i,
  /^(?:so|ok|okay|well|and so|right)[ ,]+(?=\w+ )/i,
]
