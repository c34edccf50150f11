/** What the law adds to the name of a firm. */
export const legalForms = new Set(
  'llc ltd limited inc corp corporation co company gmbh ooo ao oao jsc plc sa'.split(' '),
)

/** Words that change nothing. */
export const fillers = new Set(
  `a an the this that these those there it its it's they them their he his she her we our you your i me my please pls
  hello hi hey thanks thank so far ever yet already still also too just even only really actually exactly precisely publicly
  officially formally directly explicitly openly ultimately eventually currently now today then once again far as all any some every each both either
  other others another else together jointly same own such much more less very than if whether know true fact case
  matter incident incidents attack attacks hack hacking cyberattack cyberattacks cyber-attack cyber-attacks cyber breach breaches intrusion intrusions
  campaign campaigns operation operations compromise compromises malware ransomware espionage spying activity activities
  involvement involved role part responsibility foul play wrongdoing event events affair saga story episode thing things scandal spree
  phishing heist heists sabotage outages blackouts infection infections wipers break-in break-ins defacement defacements
  theft thefts leak leaks outage blackout wiper worm botnet disruption data vulnerability exploitation
  public official formal joint coordinated collective cybersecurity security state-backed state-sponsored alleged
  record records list lists show give tell find look up see want wanted like need know wondering wonder interested learn information info details
  name names term call kind kinds type types sort form new old big major main full complete entire total overall world worldwide global international
  go going went gone come came make made makes making take took taken takes put puts bring brought set issue issued issues impose imposed imposes imposing
  hold held holds keep kept point pointed pointing points lay laid place placed add added slap slapped hand handed let used use using
  release released releases publish published publishes deliver delivered offer offered offers express expressed voice voiced
  time times date dates day days ago while since because due cause reason reasons way ways per via through throughout within between among across
  before until till under who's what's when's was's
  one ones many few several number numbers amount lot lots how's order news latest's briefing brief summary overview update updates
  able happen happened happens happening seem seems exist exists existed existing occur occurred occurs occurring include included includes including  there's been's ok okay right well
  assets list's sanctioned's regime programme program behalf guys folks party parties anyhow anyway maybe perhaps roughly basically
  whole thing's here mr mrs ms dr inc ltd corp llc co and's yes no's versus vs v attaché attache bot dear kindly quick quickly question curious said's
  committed linked tied related connected associated connection links ties suspected behind's work works working server servers email e-mail emails mail systems system network networks
  something anything everything nothing's itself himself herself themselves ourselves oneself own often early earlier late later end ends ended start beginning
  helping helped help members member makers maker head heads chief money away around long short 
  foreign interior defence defense secretary politics political british's meddling interference probing systems's election elections
  accept accepted prove proved proof adopt adopted bearing besides apart instead rather in's software product products tool tools somehow state's year's years year month months week weeks
  boss bosses ransom devices device computers computer routers router files accounts records dollars euros millions billion billions large largest biggest small factory domains domain websites website webs host hosting
  background gist rundown primer profile dossier file merely solely wiping trouble selling
  verbally sorry led moved achieve achieved belong belongs belonged window five-day i.e e.g ie eg etc vis-a-vis included desk
  existing follow followed follows sure certain certainly confident count date
  casino explain thieves thief victim victims timeline chronology course history compare comparison difference differences side-by-side differ differed crypto cryptocurrency cryptocurrencies stealing
  toward helped trolls unproven accused's subject subjects concern's act acts acting robbed universities university hit's hitting thrown threw throw four two three five six seven eight nine ten dozen
  out off down up onto toward upon apiece intelligence
  building developing making creating operating providing supplying scheme schemes parallel trilateral bilateral unilateral simultaneous tit-for-tat retaliatory called dubbed nicknamed grounds basis private commercial own led based backed french-led us-led uk-led
  doing being having saying asking getting giving looking talking talk talks meaning mean means meant affected hurt harmed`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Beginnings that only make a question polite. */
export const politeness = [
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,!.]+(?:attach[eé]|bot|there)?[ ,!.]*/i,
  /^attach[eé][ ,:!]+/i,
  /^(?:please[ ,]+)?(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please| kindly| perhaps| maybe)?(?: be so kind (?:as )?to)? (?:tell|show|give|remind|explain(?: to)?|list|find|name|check|confirm|say)(?: (?:me|us))?(?: please)?(?: about)?[ ,:]*/i,
  /^(?:please[ ,]+)?(?:do|did|does) (?:you|anyone|anybody|u) (?:happen to )?(?:know|remember|recall)[ ,:]+/i,
  /^(?:i(?:'d| would)? (?:like|love|want|need)(?: to (?:know|see|learn|understand|find out)| a list of)?|i(?:'m| am) (?:trying to (?:find out|understand)|looking for|wondering|curious|interested in|writing (?:a \w+ )?(?:about|on))|i wonder|just wondering)(?: about)?[ ,:]*/i,
  /^(?:please[ ,]+|pls )/i,
  /^i'?(?:ve| have)? (?:heard|read|saw|seen|am told|think|thought|believe|understand|remember)(?: somewhere)?(?: that)?[ ,:]+/i,
  /^(?:tell|show|give|remind|send) (?:me|us)(?: again)?(?: please)?[ ,:]*/i,
  /^(?:quick question|question|one question|sorry)[ ,:-]+/i,
  /^(?:so|ok|okay|well|and so|right)[ ,]+(?=\w+ )/i,
]
