/** Words that narrow who is meant. */
export const classes = {
  company:
    'company; companies; firm; firms; businesses; corporation; corporations; front company; front companies; contractor; contractors; exchange houses; vendor; vendors; security company; security companies; security firm; security firms; security vendor; security vendors; cybersecurity company; cybersecurity companies; cybersecurity firm; cybersecurity firms; tech company; tech companies; tech firms; tech firm',
  service: 'crypto service; crypto services',
  exchange:
    'crypto exchange; crypto exchanges; cryptocurrency exchange; cryptocurrency exchanges; crypto-exchange; crypto-exchanges; exchanges; virtual currency exchange; virtual currency exchanges',
  mixer:
    'mixer; mixers; crypto mixer; crypto mixers; cryptocurrency mixer; cryptocurrency mixers; tumbler; tumblers; mixing service; mixing services',
  person:
    'person; persons; individual; individuals; national; nationals; citizen; citizens; people; men; man; developer; developers; manager; managers',
  /** Whoever serves an agency or a unit: no word of its own, for in its own name an official speaks for the state. */
  official: '',
  /** Whoever serves a military unit, in measures alone. */
  soldier: '',
  /** Whoever is said to belong to a group. */
  member:
    'gang members; gang member; gang leaders; gang leader; gang bosses; ransomware gang members; ransomware gang leaders; ransomware gang bosses; ransomware bosses; members of ransomware gangs; leaders of ransomware gangs',
  /** None of its parts, nor of its people. */
  itself: '',
  unit: 'military unit; military units; unit; units',
  military: 'military; armed forces',
  /** People of a police body. */
  constable: 'police officer; police officers; policeman; policemen; police official; police officials',
  expert:
    'expert; experts; researcher; researchers; analyst; analysts; think tank; think tanks; think-tank; academic; academics; scholar; scholars; commentator; commentators; observers',
  police:
    'police; police agency; police agencies; police force; police forces; police services; police body; police bodies; law enforcement agency; law enforcement agencies; federal prosecutor; federal prosecutors; state prosecutors; public prosecutor; public prosecutors; prosecutor; prosecutors; investigator; investigators; law enforcement; detectives; cops; judiciary',
  agency:
    'ministry or service; ministries or services; agency or service; agencies or services; unit or service; service or unit; service or ministry; service or agency; watchdog; cert; certs; cyber agency; cyber centre; cyber center; agency; agencies; department; departments; ministry; ministries',
  organ:
    'organ; organs; state organ; state organs; state body; state bodies; state organisation; state organisations; state organization; state organizations; government body; government bodies',
  intelligence:
    'intelligence agency; intelligence agencies; intelligence service; intelligence services; spy agency; spy agencies; spy service; spy services; security service; security services; security police; secret services; secret service; intelligence; military intelligence; intelligence community; intel',
  group:
    'outfit; outfits; threat group; threat groups; hacking group; hacking groups; hacker group; hacker groups; hacking crew; hacking crews; ransomware crew; ransomware crews; crew; crews; hacking outfit; hacking outfits; ransomware gang; ransomware gangs; ransomware group; ransomware groups; gang; gangs; group; groups; apt; apts; apt group; apt groups; threat actor; threat actors',
  state: 'state; states; country; countries; jurisdiction; jurisdictions; government; governments; nation; nations',
  /** States together, as such: NATO, the EU. */
  bloc: 'alliances; blocs; international organisation; international organisations; international organization; international organizations; international body; international bodies; multilateral organisation; multilateral organisations; multilateral body; multilateral bodies; intergovernmental organisations; intergovernmental bodies',
  entity: 'alliance; entity; entities; organisation; organisations; organization; organizations; body; bodies',
} as const

export type Class = keyof typeof classes

/** Those who speak for a state or a body, by what their name or role on record says. */
export const offices = {
  'prime minister': /(?<!(?:deputy|vice)[ -])prime minister|chancellor|taoiseach/i,
  'foreign minister':
    /foreign (?:affairs )?minister|minister (?:of|for) foreign|ministers (?:of|for) [^;]*\bforeign\b|secretary of state|foreign secretary/i,
  'foreign ministry': /foreign ministry|ministry of foreign|foreign affairs/i,
  'defence minister':
    /defen[cs]e (?:minister|secretary)|(?:minister|secretary) (?:of|for) defen[cs]e|ministers (?:of|for) [^;]*\bdefen[cs]e\b/i,
  'interior minister':
    /interior minister|minister (?:of|for) (?:the )?(?:interior|home affairs)|ministers (?:of|for) [^;]*\b(?:interior|home affairs)\b|home secretary|home affairs minister/i,
  'assistant attorney general': /assistant attorney[- ]general/i,
  'deputy attorney general': /deputy attorney[- ]general/i,
  'attorney general': /(?<!(?:assistant|deputy) )attorney[- ]general/i,
  'secretary general': /secretary[- ]general/i,
  minister: /minister|(?<!press )secretary|tánaiste/i,
  head: /director|head|chief|chair|commander/i,
  embassy: /embassy|mission|ambassador|consul/i,
  president:
    /(?<!vice[ -]|\bof the (?:\p{L}+ )?)president\b(?! of the (?:\p{L}+ ){0,2}(?:office|bsi|bfv|agency|court|council|commission))/iu,
  'spokesperson of the foreign ministry': /(?=.*spokes).*foreign/is,
  spokesperson: /spokes/i,
  /** Whoever speaks by name, in whatever office. */
  official: /./,
} as const

export type Office = keyof typeof offices

export const officeWords: Record<Office, string> = {
  'prime minister': 'prime minister; prime ministers; premier; pm; chancellor; taoiseach',
  'foreign minister': 'foreign minister; foreign ministers; foreign secretary; secretary of state; top diplomat',
  'foreign ministry': 'foreign ministry; ministry of foreign affairs',
  'defence minister':
    'defence minister; defence ministers; defense minister; defence secretary; defense secretary; minister of defence',
  'interior minister':
    'interior minister; interior ministers; home secretary; minister of the interior; minister for home affairs; minister of home affairs; home affairs minister',
  'assistant attorney general': 'assistant attorney general; assistant attorneys general',
  'deputy attorney general': 'deputy attorney general',
  'attorney general': 'attorney general; attorneys general',
  'secretary general': 'secretary general; secretary-general',
  minister: 'minister; ministers; tánaiste; tanaiste',
  head: 'director; directors; head; commander',
  embassy:
    'un mission; mission to the un; embassy; embassies; mission; missions; ambassador; ambassadors; envoy; envoys',
  president: 'president; presidents',
  'spokesperson of the foreign ministry':
    'foreign ministry spokesperson; foreign ministry spokesman; foreign ministry spokeswoman; foreign office spokesman; foreign office spokesperson; foreign office spokeswoman; mfa spokesperson; mfa spokesman; mfa spokeswoman',
  spokesperson: 'spokesperson; spokesman; spokeswoman; spokespeople; spokespersons',
  official: 'official by name; officials by name',
}

/** Bodies of a state to which something may be done, and which are not whatever is there: “the Dutch police”. */
export const hasBodies: ReadonlySet<Class> = new Set(['police', 'agency', 'intelligence', 'military'])

/** Those who serve a body: “GRU officers”. */
export const staff =
  /^(?:(?:intelligence|military|security|government) )?(?:officers?|officials?|operatives?|agents?|soldiers?|spies|employees?)$|^military hackers$/

/** Those who serve in the military. */
export const soldiers = /\bsoldiers?\b|\bmilitary (?:officers?|hackers|operatives?)\b/i

/** Sorts of people and firms that the record does not tell from others. */
export const isUnkept = (sort: string): boolean =>
  /^(?:(?:prime |foreign |defen[cs]e |interior )?ministers?|directors?|heads?|commanders?|presidents?|spokes\p{L}+|generals?|hacktivists?|activists?|politicians|lawmakers|parliamentarians|mps|judges|leaders?|owners?|executives?|(?:co-)?founders?|administrators?|office[- ]holders|developers?|managers?|contractors?|(?:front|software|tech|technology|internet|it|energy|oil|shipping|media) (?:compan(?:y|ies)|firms?)|wom[ae]n|teenagers|students|workers|traders|lawyers)$/iu.test(
    sort,
  )

/** Who are meant by them is left as wide as the name before them: “Chinese hackers”. */
export const widePeople =
  'hacker; hackers; activist; activists; army; soldiers; authority; capital; capitals; suspect; suspects; hacktivist; hacktivists; cyber criminals; crooks; perpetrators; culprits; spies; spy; actors; actor; operatives; operative; officers; officer; officials; official; state hackers; state-backed hackers; government hackers; cyber actors; cyberspies; state-sponsored hackers; military hackers; intelligence officers; military officers; criminals; cybercriminals; attackers; attacker; state-linked hackers; cyber actor; cyber operators; regime; side; diplomats; office-holders; office holders; authorities; politicians; leaders; court; courts; judges; lawmakers; parliamentarians; mps; anyone; anybody; everyone; everybody; someone; somebody; targets; target; partners; partner; owners; owner; operators; operator; executives; executive; employees; employee; staff; services; friends; founders; founder; co-founder; co-founders; administrators; administrator; leaders; leader; targeted people; cyber threat actors'
