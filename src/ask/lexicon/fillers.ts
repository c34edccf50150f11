/** What the law adds to the name of a firm. */
export const legalForms = new Set(
  'llc ltd limited inc corp corporation co company gmbh ooo ao oao jsc plc sa'.split(' '),
)

/** Words that change nothing. Whatever is neither here nor known otherwise is said to be not understood. */
export const fillers = new Set(
  `a able pay pays paid paying highest smallest lowest level levels resort resorted resorts interview interviews round rounds tranche further power-cut power-cuts power-outage former whoever absolutely accept accepted account accounts achieve achieved across act acting activities activity acts
  actually add added admittedly adopt adopted affair affected afterwards again ago all alleged presumed alone along alongside already
  also altogether among amount an another any anyhow anything anyway anywhere apart least apparently arguably around as ask asking
  assets associated at-first attache attaché attack attacks attempt attempted attempts autonomous away backed background based basically basis bearing
  because before beforehand beginning behalf being belong belonged belongs besides between beyond big biggest
  bilateral bill billion billions bits blackout blackouts boss bosses bot both bother bothered bothering botnet breach
  breaches break-in break-ins brief briefing bring brought building business call called came campaign campaigns case
  cause certain certainly chief chronology clearly co collective come commercial compare comparison complete
  compromise compromises computer computers confident connected connection consequently convinced coordinated corp
  cost costs count course creating criminally crypto cryptocurrencies cryptocurrency curious currently cyber cyber-attack
  cyber-attacks cyberattack cyberattacks cybersecurity damage damages data date dates day days dear decide decided
  decides defacement defacements defence defense definitely deliberately deliver delivered deputy description despite details
  determine determined developing device devices differ differed difference differences diplomatic directly disruption
  doing dollars domain domains dossier down dozen dr dubbed due during e-mail each earlier early effectively eg eight
  either election elections else email emails end ended ends enough entire episode especially espionage essentially establish
  established etc euros even event events eventually ever every everything evidently exact exactly exist existed existing
  exists explain explicitly exploit exploitation exploited exploiting express expressed fact far fast few field file
  files final finally find five flood floods folks follow followed follows foreign form formal formally foul four
  french-led full fully generally genuinely getting gist give given giving global go going gone grounds guy guys hack
  hacking hand handed handled happen happened happening happens harmed having he heads heist heists held hello help
  helped helping hence her here herself hey hi him himself his history hold holds honest honestly hurt i ie if
  immediately impose imposed imposes imposing inbox inboxes inc incident incidentally incidents include included
  includes including indeed infection infections info information infos instead intelligence interested interference
  interior international intrusion intrusions involved involvement issue issued issues it its itself job joint jointly
  just keep kept kind kindly kinds know known laid large largest late later lay lead leading leads leak leaks learn
  led less let like line list lists literally little llc long look looking loss losses lot lots ltd machine machines made mail mailbox
  mailboxes main major make maker makers makes making malware many mass massive matter may maybe me mean meaning means meant
  meanwhile member members merely mess millions mind money month months more moreover moved mr mrs ms much my name
  namely names need network networks nevertheless new newcomer news next nicknamed nine notably noted now number
  numbers nutshell obliged obtain obtained obviously occasion occasions occur occurred occurring occurs off offer
  offered offers official officially often ok okay old once one ones oneself ongoing only onto openly operating
  operation operations order originally other others otherwise our ourselves out outage outages outright overall
  overnight overtly overview own parallel part particular parties party perhaps personally phishing place placed
  plainly planned play please pls point pointed pointing points political politics possibly pray precise precisely
  press previously primer private probably product products profile program programme proof prove proved providing
  public publicly publish published publishes put puts question quick quickly quite ransom ransomware rather reach
  reached reaching really reason reasoning reasons recon reconnaissance record records regime related release released
  releases remind reportedly respectively responsibility rest retaliatory return right robbed role roughly router
  routers run-down rundown sabotage saga same saying scandal scheme schemes secretary sector sectors security see seem seems selling
  series seriously server servers set seven several she short shortly show side-by-side simply simultaneous since six
  size slap slapped small so software solely some somehow something sometimes soon sorry sort spate specific
  specifically specificaly spying start begin began light almost-certain high-confidence unnamed anonymous state-backed state-sponsored stealing still stood story story-behind strength
  string stuff subject subjects subsequently such summary supplying supposedly sure surely suspected swiftly system
  systems take taken takes talk talking talks tell ten term than thanks that the theft thefts their them themselves
  then there these they thief thieves thing things this those three through throughout thus till time timeline times
  tit-for-tat today together toll too took tool tools total trilateral trolls trouble true two type types typically
  uk-led ultimately unanimously under unequivocally unilateral until up update updates upon us-led use used using
  usually v verdict versus very via victim victims virtue vis-a-vis voice voiced vote vs vulnerability want wanted
  wave way ways we webs website websites week weeks well went whatever whatsoever whether while whole wiper wipers
  wiping within wonder wondering work working works world worldwide worm wrongdoing year years yes yet you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
