import { charges, type Kind, otherMeasures } from '../model/statement.ts'
import { formsOf } from './inflect.ts'

/**
 * What somebody may be said to have done, by the words that people use for it. To add a word is to add it to a line.
 * `verbs` in the base form, all forms are understood; `more` are nouns, irregular forms and phrases, as they are written.
 */
export interface Act {
  name: string
  kinds: readonly Kind[]
  verbs?: string
  more?: string
  /** What follows the verb is first of all somebody, or first of all a matter: “sanctioned Evil Corp”, “attributed NotPetya”. */
  takes?: 'actor' | 'incident'
  /** Says little when another word says more: “who said that China hacked it” asks who attributed. */
  weak?: boolean
  /** Its subject is the accused, not the speaker: “did Russia hack the DNC”. */
  ofAccused?: boolean
  /** What somebody did who did not do it: whoever denied did not admit. */
  opposite?: readonly Kind[]
}

const measures: readonly Kind[] = ['sanction', ...charges, ...otherMeasures]
const anyWords: readonly Kind[] = [
  'attribution',
  'technical-attribution',
  'attribution-endorsed',
  'claim-of-responsibility',
  'condemnation',
  'concern',
  'solidarity',
  'call',
  'criticism',
  'warning',
  'promise',
  'advisory',
  'confirmation',
  'denial',
  'counter-accusation',
  'declined',
  'correction',
]

/** Who did it. */
export const authorship: Act = {
  name: 'authorship',
  kinds: ['attribution', 'technical-attribution'],
  weak: true,
  ofAccused: true,
  verbs:
    'hack breach attack compromise infiltrate penetrate target sabotage deface hijack conduct perpetrate commit orchestrate launch steal infect carry cause run',
  more: 'did it; done it; do it; responsible; accountable; behind; perpetrator; perpetrators; author; authors; broke into; break into; breaking into;  work of; hand in; had a hand in; at fault; stole; stolen; mastermind; masterminded; hit; spied on; spy on; carried out; wiped; knocked out; to blame for',
  takes: 'incident',
}

/** Says who did it. */
export const attribution: Act = {
  name: 'attribution',
  kinds: ['attribution', 'technical-attribution'],
  verbs: 'blame accuse attribute pin implicate fault incriminate identify expose unmask',
  more: 'attribution; attributions; accusation; accusations; accuser; accusers; finger; fingers; fingered; called out; call out; calls out; name names; named names; calling out; called it out; finding of its own; findings of its own; finding of their own; own finding; own findings; own attribution; attribution of its own; attribution of their own; named; name and shame; named and shamed; held responsible; hold responsible; held accountable; held to blame; traced; laid at the door; official attribution; laid the blame; put the blame; culprit; allegation; allegations; allege; alleged; allegedly; naming; name; to blame; belong to; belongs to; belonged to; work for; works for; worked for; blames; named the author; name an author; named an author; name the author; linked; link; links; tie; tied; ties; singled out; single out; levelled; leveled; outed; laid it at; put it down to; charge of hacking; whodunnit',
  opposite: ['declined', 'attribution-endorsed'],
  takes: 'incident',
}

export const acts: readonly Act[] = [
  attribution,
  {
    name: 'admission',
    kinds: ['claim-of-responsibility'],
    verbs: 'confess admit concede',
    more: 'admission; admissions; own up; owned up; owns up; owning up; came clean; come clean; accepted the blame; accept the blame; accepts the blame; accepted responsibility; accept responsibility; accepted blame; accept blame; pleaded guilty to the attack; confession; admit to; admitted to; confessed to; admitting; took the blame; take the blame',
    takes: 'incident',
    opposite: ['denial', 'counter-accusation'],
  },
  {
    name: 'technical attribution',
    kinds: ['technical-attribution'],
    more: 'technical attribution; technical attributions; vendor attribution; vendor attributions; technically attributed; attributed technically',
    takes: 'incident',
  },
  {
    name: 'endorsement',
    kinds: ['attribution-endorsed'],
    verbs: 'endorse echo acknowledge',
    more: 'endorsement; endorsements; backed the attribution; supported the attribution; seconded; support the attribution; back the attribution; endorsed the attribution; endorse the attribution; joined the attribution; backing the attribution; supporting the attribution; acknowledged the attribution; backed the finding; backed the findings; supported the findings',
    takes: 'incident',
  },
  {
    name: 'solidarity or support',
    kinds: ['solidarity', 'attribution-endorsed'],
    verbs: 'support back',
    more: 'solidarity; stood with; stand with; stands with; stood by; stand by; stands by; sided with; side with; expressed solidarity; express solidarity; declared solidarity; statement of solidarity; statements of solidarity; moral support',
  },
  {
    name: 'condemnation',
    kinds: ['condemnation'],
    verbs: 'condemn denounce slam decry deplore castigate lambast rebuke',
    more: 'condemnation; condemnations; denunciation; denunciations',
    takes: 'incident',
  },
  {
    name: 'criticism',
    kinds: ['condemnation', 'criticism'],
    verbs: 'criticise criticize',
    more: 'critical; criticism; criticisms; critic; critics',
  },
  {
    name: 'concern',
    kinds: ['concern'],
    more: 'concern; concerns; voiced concern; expressed concern; worry; worries; worried',
  },
  {
    name: 'denial',
    kinds: ['denial'],
    verbs: 'deny reject dismiss refute rebuff rebut disavow',
    more: 'denial; denials; rejection; rejections; rebuttal; rebuttals; refutation; pushed back; push back',
  },
  {
    name: 'denial or counter-accusation',
    kinds: ['denial', 'counter-accusation'],
    more: 'hit back; hits back; hitting back; fired back; shot back; struck back; clapped back; lashed out; retorted; retort; counter; countered',
  },
  {
    name: 'counter-accusation',
    kinds: ['counter-accusation'],
    more: 'counter-accusation; counter accusation; counter-accusations; counter accusations; counteraccusation; counteraccusations; accused in return; accuse in return; accused back; accuse back; turned the tables; turn the tables; counter-accused',
  },
  {
    name: 'sanctions',
    kinds: ['sanction'],
    verbs: 'sanction blacklist designate freeze',
    more: 'sanctions; list; listed; sanction listing; listing; listings; designation; designations; blacklisting; asset freeze; asset freezes; froze assets; froze the assets; frozen assets; freeze assets; travel ban; travel bans; put on a list; put on the list; put on a sanctions list; put on the sanctions list; put on its list; put on its sanctions list; placed on a sanctions list; added to the sanctions list; on the sanctions list; on a sanctions list; sanctions list; sanctions lists; sdn list; imposed sanctions; impose sanctions; slapped sanctions; under sanctions; restrictive measures',
    takes: 'actor',
  },
  {
    name: 'lifting of sanctions',
    kinds: ['sanction-lifted'],
    verbs: 'lift delist unfreeze',
    more: 'lifted sanctions; lift sanctions; lifted the sanctions; lifted its sanctions; lifting of sanctions; sanctions lifted; sanctions been lifted; sanctions were lifted; removed from the list; removed from the sanctions list; removed from a sanctions list; taken off the list; taken off the sanctions list; took off the list; took off the sanctions list; take off the sanctions list; delisting; delistings; dropped from the sanctions list; off the sanctions list; off the list; got off the list; get off the list; removed from sanctions',
    takes: 'actor',
  },
  {
    name: 'measures',
    kinds: measures,
    verbs: 'punish penalise penalize',
    more: 'punishment; punishments; penalty; penalties; countermeasure; countermeasures; took action; take action; taken action; took measures; taken measures; acted; moved against; move against; sanctions or charges; measures; measure; consequences; retaliated; retaliate; retaliation; repercussions; been done; was done; were done; be done; any action; action',
    takes: 'actor',
  },
  {
    name: 'indictment',
    kinds: ['indictment'],
    verbs: 'indict charge prosecute',
    more: 'indictment; indictments; criminal charges; pressed charges; is wanted; are wanted; wanted for; wanted over; most wanted; arrest warrant; arrest warrants; wanted by prosecutors; prosecution; prosecutions',
    takes: 'actor',
  },
  {
    name: 'arrest or extradition',
    kinds: ['arrest'],
    verbs: 'arrest extradite detain nab apprehend',
    more: 'arrests; extradition; extraditions; taken into custody; detention; in custody; caught',
    takes: 'actor',
  },
  {
    name: 'conviction',
    kinds: ['conviction'],
    verbs: 'convict jail sentence imprison',
    more: 'conviction; convictions; found guilty; pleaded guilty; pled guilty; plead guilty; prison sentence; prison sentences; sent to prison; went to prison; go to prison; behind bars; went to jail; guilty plea; guilty',
    takes: 'actor',
  },
  {
    name: 'expulsion',
    kinds: ['expulsion'],
    verbs: 'expel',
    more: 'throw; threw; thrown; expulsion; expulsions; kicked out; kick out; kicks out; threw out; thrown out; throw out; persona non grata; sent home',
    takes: 'actor',
  },
  {
    name: 'takedown',
    kinds: ['takedown'],
    verbs: 'dismantle disrupt seize impound confiscate neutralise neutralize',
    more: 'takedown; takedowns; take down; took down; taken down; taking down; take-down; seizure; seizures; shut down; shutdown; knocked offline; disruption; disruptions; took offline; taken offline; broke up; cracked down; crackdown',
    takes: 'incident',
  },
  {
    name: 'reward offer',
    kinds: ['reward'],
    more: 'reward; rewards; bounty; bounties; reward offer; reward offers; offered a reward; price on the head; rewards for justice; offered money for information; offered millions; offer money; offered money; offering money; money on offer; money for information; cash for information; price on his head; prize; bounty on; money is on offer; on offer',
    takes: 'actor',
  },
  { name: 'ban', kinds: ['ban'], verbs: 'ban prohibit outlaw', more: 'bans', takes: 'actor' },
  {
    name: 'export control',
    kinds: ['export-control'],
    more: 'export control; export controls; export restriction; export restrictions; entity list; restricted exports; export blacklist; export ban',
    takes: 'actor',
  },
  {
    name: 'warning',
    kinds: ['warning', 'advisory'],
    verbs: 'warn caution alert',
    more: 'warnings; alerts; threatened; threaten; threat of consequences',
  },
  {
    name: 'advisory',
    kinds: ['advisory'],
    verbs: 'advise',
    more: 'advisory; advisories; joint advisory; joint advisories; security advisory; technical advisory; security bulletin; guidance; emergency directive',
  },
  {
    name: 'confirmation',
    kinds: ['confirmation'],
    verbs: 'confirm',
    more: 'confirmation; confirmations; admitted the breach; admitted being hacked; disclosed; found out; revealed; reveal; revealing',
    takes: 'incident',
  },
  {
    name: 'claim of responsibility',
    kinds: ['claim-of-responsibility'],
    more: 'claimed responsibility; claim responsibility; claims responsibility; claimed the attack; claimed credit; took credit; claim; claims; took responsibility; taken responsibility; take responsibility; claim of responsibility; claims of responsibility; claimed',
    takes: 'incident',
  },
  {
    name: 'refusal to attribute or act',
    kinds: ['declined'],
    verbs: 'decline refuse',
    more: 'refusal; refusals; stopped short; stop short; stopping short; unwilling; would not say; did not want to; declining; refusing to name; too early; unproven; no evidence; not enough evidence; not enough proof; insufficient evidence; held back; refrained; refrain; shied away',
  },
  {
    name: 'call to act',
    kinds: ['call'],
    verbs: 'urge',
    more: 'called on; call on; calls on; calling on; called upon; call upon; appeal; appeals; appealed; demanded; demand; demands; appealed to',
  },
  {
    name: 'correction',
    kinds: ['correction'],
    verbs: 'correct retract',
    more: 'correction; corrections; retraction; retractions',
  },
  { name: 'promise', kinds: ['promise'], verbs: 'promise pledge vow', more: 'promises; pledges; vows; commitment' },
  {
    name: 'statements',
    kinds: anyWords,
    weak: true,
    more: 'say; said; says; saying; statement; statements; letter; letters; testimony; testified; tweet; tweets; speech; comment; comments; commented; spoke; speak; speaks; spoken; spoke out; spoke up; tell the press; told the press; position; stance; words; quote; quotes; quotation; wording; argue; argued; declaration; declarations; tell parliament; told parliament; on background; expressions; expression; assess; assessed; assessment; conclude; concluded; declared; declare; announced; announce; remark; remarks; line on; evidence; confidence; how confident; how sure; how certain; find; found; findings; finding; view; views; explained; mention; mentioned; reveal about; revealed about; disclose about; disclosed about; tell about; told',
  },
  {
    name: 'reactions',
    kinds: [...anyWords, ...measures, 'sanction-lifted'],
    weak: true,
    verbs: 'react respond answer',
    more: 'reaction; reactions; response; responses; replied; reply; replies; fallout; aftermath; acts; do; did what; done; moves; steps; what happened after; how was it received; achieve; achieved; accomplish; accomplished; outcome; outcomes; result; results; upshot',
  },
  authorship,
]

/** Words that narrow who is meant. */
export const classes = {
  company:
    'company; companies; firm; firms; business; businesses; corporation; corporations; front company; front companies; contractor; contractors; exchange houses; crypto exchange; crypto exchanges; cryptocurrency exchange; cryptocurrency exchanges; mixer; mixers; vendor; vendors; security company; security companies; security firm; security firms; security vendor; security vendors; cybersecurity company; cybersecurity companies; cybersecurity firm; cybersecurity firms; tech company; tech companies; tech firms; tech firm',
  person:
    'person; persons; individual; individuals; national; nationals; citizen; citizens; people; men; man; woman; women; developer; developers',
  unit: 'military unit; military units; unit; units; military',
  expert:
    'expert; experts; researcher; researchers; analyst; analysts; think tank; think tanks; think-tank; academic; academics; scholar; scholars; commentator; commentators; observers',
  police: 'police; prosecutor; prosecutors; investigator; investigators; law enforcement; detectives; cops; judiciary',
  agency:
    'organ; organs; watchdog; cyber agency; cyber centre; cyber center; agency; agencies; intelligence agency; intelligence agencies; intelligence service; intelligence services; spy agency; spy agencies; security service; security services; ministry; ministries; secret services',
  group:
    'threat group; threat groups; hacking group; hacking groups; hacker group; hacker groups; ransomware gang; ransomware gangs; ransomware group; ransomware groups; gang; gangs; group; groups; apt; apts; apt group; apt groups; threat actor; threat actors',
  state: 'state; states; country; countries; government; governments; nation; nations',
  entity: 'entity; entities; organisation; organisations; organization; organizations; body; bodies',
} as const
export type Class = keyof typeof classes

/** Those who speak for a state or a body, by what their name or role on record says. */
export const offices = {
  'prime minister': /prime minister|chancellor|taoiseach/i,
  'foreign minister': /foreign (?:affairs )?minister|minister (?:of|for) foreign|secretary of state|foreign secretary/i,
  'foreign ministry': /foreign ministry|ministry of foreign|foreign affairs/i,
  minister: /minister|secretary/i,
  embassy: /embassy|mission|ambassador|consul/i,
  president: /president/i,
  spokesperson: /spokes/i,
} as const
export type Office = keyof typeof offices

export const officeWords: Record<Office, string> = {
  'prime minister': 'prime minister; prime ministers; premier; pm; chancellor; taoiseach',
  'foreign minister': 'foreign minister; foreign ministers; foreign secretary; secretary of state; top diplomat',
  'foreign ministry': 'foreign ministry; ministry of foreign affairs; foreign office',
  minister: 'minister; ministers; defence minister; defense minister; interior minister; home secretary',
  embassy: 'embassy; embassies; mission; missions; ambassador; ambassadors',
  president: 'president; presidents',
  spokesperson: 'spokesperson; spokesman; spokeswoman; spokespeople; spokespersons',
}

/** Who are meant by them is left as wide as the name before them: “Chinese hackers”. */
export const widePeople =
  'hacker; hackers; spies; spy; actors; actor; operatives; operative; officers; officer; officials; official; state hackers; state-backed hackers; government hackers; cyber actors; cyberspies; state-sponsored hackers; military hackers; intelligence officers; military officers; criminals; cybercriminals; attackers; attacker; state-linked hackers; cyber actor; cyber operators; regime; side; diplomats; authorities; politicians; leaders; court; courts; judges; lawmakers; parliamentarians; mps; anyone; anybody; everyone; everybody; someone; somebody; targets; target; partners; partner; owners; owner; operators; operator; executives; executive; employees; employee; staff; services; founders; founder; administrators; administrator; leaders; leader; allies; targeted people; cyber threat actors'

/** Prepositions by the part that the name behind them plays. */
export const prepositions: Readonly<Record<string, 'by' | 'on' | 'over' | 'of' | 'to' | 'with'>> = {
  by: 'by',
  under: 'on',
  from: 'by',
  'according to': 'by',
  among: 'by',
  amongst: 'by',
  'out of': 'by',
  on: 'on',
  upon: 'on',
  against: 'on',
  at: 'on',
  over: 'over',
  for: 'over',
  about: 'over',
  regarding: 'over',
  concerning: 'over',
  re: 'over',
  following: 'over',
  after: 'over',
  'in response to': 'over',
  'in retaliation for': 'over',
  'in connection with': 'over',
  'in relation to': 'over',
  'in the wake of': 'over',
  'because of': 'over',
  'due to': 'over',
  'on account of': 'over',
  'as punishment for': 'over',
  'with regard to': 'over',
  'with respect to': 'over',
  'when it comes to': 'over',
  amid: 'over',
  around: 'over',
  in: 'over',
  into: 'over',
  of: 'of',
  to: 'to',
  towards: 'to',
  toward: 'to',
  with: 'with',
}

/** Who comes after them is left out. */
export const exceptions = 'other than; except; except for; besides; apart from; excluding; aside from; but not; outside'

export const questionWords = new Set('who whom whose which what when why how where'.split(' '))
export const auxiliaries = new Set(
  'did do does has have had is are was were will would can could should been be being get got gets having'.split(' '),
)
export const negations = new Set(
  'silent not never no nobody none neither nor without didnt dont doesnt hasnt havent hadnt isnt arent wasnt werent wont cannot nothing noone failed fail omitted missing absent'.split(
    ' ',
  ),
)
export const joiners = new Set(['and', 'or', ',', '&', '/', 'plus', 'but', 'nor'])

/** First, last, most. */
export const orders: Readonly<Record<string, 'first' | 'last' | 'most'>> = {
  first: 'first',
  earliest: 'first',
  initially: 'first',
  initial: 'first',
  oldest: 'first',
  last: 'last',
  latest: 'last',
  newest: 'last',
  recent: 'last',
  recently: 'last',
  most: 'most',
  'most recent': 'last',
  'most recently': 'last',
}

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
  /^(?:please[ ,]+)?(?:can|could|would|will) (?:you|u|someone|anyone|anybody)(?: please| kindly| perhaps| maybe)?(?: be so kind (?:as )?to)? (?:tell|show|give|remind|explain(?: to)?|list|find|name|check|confirm|say)(?: (?:me|us))?(?: please)?(?: about)?[ ,]*/i,
  /^(?:please[ ,]+)?(?:do|did|does) (?:you|anyone|anybody|u) (?:happen to )?(?:know|remember|recall)[ ,]+/i,
  /^(?:i(?:'d| would)? (?:like|love|want|need)(?: to (?:know|see|learn|understand|find out)| a list of)?|i(?:'m| am) (?:trying to (?:find out|understand)|looking for|wondering|curious|interested in|writing (?:a \w+ )?(?:about|on))|i wonder|just wondering)(?: about)?[ ,]*/i,
  /^(?:please[ ,]+|pls )/i,
  /^i'?(?:ve| have)? (?:heard|read|saw|seen|am told|think|thought|believe|understand|remember)(?: somewhere)?(?: that)?[ ,]+/i,
  /^(?:tell|show|give|remind|send) (?:me|us)(?: again)?(?: please)?[ ,]*/i,
  /^(?:quick question|question|one question|sorry)[ ,:-]+/i,
  /^(?:so|ok|okay|well|and so|right)[ ,]+(?=\w+ )/i,
]

/** Each way to write an act, longest first, with the act and its form. */
export interface Phrase {
  words: readonly string[]
  act: Act
  form: 'base' | 'past' | 'ing' | 'noun'
}

export function phrasesOf(act: Act): Phrase[] {
  const verbs = (act.verbs ?? '').split(' ').filter((verb) => verb !== '')
  return [
    ...split(act.more).map((words): Phrase => ({ words, act, form: formOf(words) })),
    ...verbs.flatMap((verb) => formsOf(verb).map(({ word, form }): Phrase => ({ words: [word], act, form }))),
    { words: act.name.split(' '), act, form: 'noun' },
  ]
}

/** “held responsible” is a past form, “asset freeze” a noun. */
const formOf = ([first = '', ...others]: readonly string[]): Phrase['form'] =>
  pasts.has(first) || (others.length === 0 && /ed$/.test(first)) ? 'past' : bases.has(first) ? 'base' : 'noun'

const pasts = new Set(
  'held stood pleaded pled threw thrown kicked took taken put placed added removed dropped froze lifted named traced called laid hit fired shot struck lashed pushed turned spoke spoken said did done broke stole stolen wiped knocked carried cracked shut sent went found given spied caught offered claimed stopped told had imposed slapped expressed declared voiced backed supported joined endorsed acknowledged admitted accused restricted'.split(
    ' ',
  ),
)
const bases = new Set(
  'say says call stand stands hold take do hits hit throw kick break shut name side spy speak speaks claim claims argue allege assess conclude declare announce express impose lift remove freeze press plead go back support join endorse accuse turn react fire push stop refrain'.split(
    ' ',
  ),
)

export const split = (text = ''): string[][] =>
  text
    .split(';')
    .map((each) => each.trim().split(/[\s-]+/))
    .filter(([first]) => first !== '')
