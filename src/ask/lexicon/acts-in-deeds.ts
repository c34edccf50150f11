import { type Act, anyWords, measures } from './act.ts'

/** Who did it. */
export const authorship: Act = {
  name: 'authorship',
  kinds: ['attribution', 'technical-attribution'],
  weak: true,
  ofAccused: true,
  opposite: ['declined', 'attribution-endorsed'],
  verbs:
    'flood swamp cripple paralyse paralyze encrypt rob loot plunder hack breach attack compromise infiltrate penetrate target sabotage deface hijack conduct perpetrate commit orchestrate launch steal infect carry cause interfere meddle',
  more: 'getting into; got into; get into; brought to a standstill; bring to a standstill; runs; ran; operated; operates; administered; ran the attack; ran the attacks; running the attacks; did it; done it; do it; responsible; accountable; behind; perpetrator; perpetrators; author; authors; broke into; break into; breaking into; work of; hand in; had a hand in; at fault; stole; stolen; mastermind; masterminded; hit; hitting; spied on; spy on; carried out; wiped; knocked out; knocking out; knocked offline; knocking offline; to blame for',
  takes: 'incident',
}

/** Who is charged, and wanted. */
export const indictment: Act = {
  name: 'indictment',
  kinds: ['indictment'],
  verbs: 'indict charge prosecute unseal',
  more: 'charges filed; charges been filed; charges brought; charges been brought; indictment filed; indictments filed; refer prosecutors; referred prosecutors; name as suspects; names as suspects; brought charges; bring charges; filed charges; file charges; charge sheet; accused in court; defendants; defendant; put on trial; stand trial; stood trial; face charges; faces charges; facing charges; faced charges; took to court; criminal complaint; criminal case; criminal cases; pressing charges; warrant out; warrant issued; wanted list; indictments; referred to prosecutors; refer to prosecutors; is seeking; are seeking; seeks; suspects named; name suspects; named suspects; named as suspects; named as a suspect; want arrested; wants arrested; wanted arrested; criminal charges; pressed charges; is wanted; are wanted; wanted for; wanted over; warrant; warrants; most wanted; arrest warrant; arrest warrants; wanted by prosecutors; prosecution; prosecutions',
  takes: 'actor',
}

/** Takes off a list. */
export const lifting: Act = {
  name: 'lifting of sanctions',
  kinds: ['sanction-lifted'],
  verbs: 'lift delist unfreeze',
  more: 'removed; remove from its list; removed from its list; removal from; removal by; removals; unblock; unblocked; undo the sanctions; undid the sanctions; dropping sanctions; get removed; got removed; take off; took off; takes off; taking off; came off the list; come off the list; struck from the list; strike from the list; no longer sanctioned; no longer listed; no longer on the list; lost its entry; lifted sanctions; lift sanctions; lifted the sanctions; lifted its sanctions; lifting of sanctions; sanctions lifted; sanctions been lifted; sanctions were lifted; removed from the list; removed from the sanctions list; removed from a sanctions list; taken off the list; taken off the sanctions list; took off the list; took off the sanctions list; take off the sanctions list; delisting; delistings; come off; came off; comes off; dropped from the sanctions list; off the sanctions list; off the list; got off the list; get off the list; removed from sanctions; dropped sanctions; drop sanctions; sanctions dropped; sanctions been dropped; dropped the sanctions; dropped; rescind; rescinded; revoked; revoke; taken off; taken off the entity list; removed from the entity list; off the entity list; eased sanctions; ease sanctions; ended sanctions; end sanctions; withdrew sanctions; withdraw sanctions; drop from the list; struck off the list; removed sanctions; remove sanctions; sanctions removed; unsanctioned',
  takes: 'actor',
}

/** Puts on a list. */
export const sanctions: Act = {
  name: 'sanctions',
  kinds: ['sanction'],
  verbs: 'sanction designate freeze',
  more: 'sanctions target; sanctions targeting; sanctions targeted; sanctions hit; hit sanctions; hits sanctions; slap sanctions; target sanctions; targeted sanctions; punish sanctions; punished sanctions; put under sanctions; placed under sanctions; hit with sanctions; targeted with sanctions; target with sanctions; announced sanctions; announce sanctions; adopted sanctions; adopt sanctions; issued sanctions; levied sanctions; levy sanctions; introduced sanctions; introduce sanctions; sanctions package; sanctions packages; visa ban; visa bans; freeze the assets; freezing assets; freezing of assets; entry ban; sanctions; list; listed; sanction listing; listing; listings; designation; designations; asset freeze; asset freezes; froze assets; froze the assets; frozen assets; freeze assets; travel ban; travel bans; put on a list; put on the list; put on a sanctions list; put on the sanctions list; put on its list; put on its sanctions list; placed on a sanctions list; added to the sanctions list; on the sanctions list; on a sanctions list; sanctions list; sanctions lists; sdn list; imposed sanctions; impose sanctions; slapped sanctions; under sanctions; blocked; blocks; restrictive measures',
  takes: 'actor',
}

/** Takes into custody. */
export const arrest: Act = {
  name: 'arrest',
  kinds: ['arrest'],
  verbs: 'arrest detain nab apprehend raid',
  more: 'picked up; pick up; rounded up; round up; in handcuffs; handcuffs; busted; bust; arrests; surrendered; surrender; taken into custody; detention; in custody; caught',
  takes: 'actor',
}

/** Finds guilty, or is told so by whoever is. */
export const conviction: Act = {
  name: 'conviction',
  kinds: ['conviction'],
  verbs: 'convict jail sentence imprison',
  more: 'put away; plead; pleaded; pled; put behind bars; prison term; prison terms; jail term; jail terms; years in prison; years in jail; sent down; conviction; convictions; found guilty; pleaded guilty; pled guilty; plead guilty; prison sentence; prison sentences; sent to prison; went to prison; go to prison; behind bars; went to jail; guilty plea; guilty; in prison; in jail; in a prison; locked up; serving time; doing time; fined',
  takes: 'actor',
}

/** Puts out of action what an attack needs. */
export const takedown: Act = {
  name: 'takedown',
  kinds: ['takedown'],
  verbs: 'dismantle disrupt deprive seize impound confiscate neutralise neutralize',
  more: 'took it down; take it down; taken it down; took them down; take them down; police operation; police operations; put an end to; puts an end to; put paid to; pulled the plug; pull the plug; put out of action; brought down; bring down; sinkholed; sinkhole; shuttered; switched off; switch off; smashed; smash; knock offline; broken up; break up; takedown; takedowns; takeover; takeovers; take down; took down; taken down; taking down; seizure; seizures; shut down; shutdown; knocked offline; disruption; disruptions; took offline; taken offline; broke up; cracked down; crackdown',
  takes: 'incident',
}

/** An arrest of which only another act tells. */
export const arrestToldOf: Act = {
  name: 'arrest told of elsewhere',
  kinds: ['indictment', 'takedown', 'conviction'],
  worded: /\barrest(?:s|ed)?\b(?! warrant)/i,
  takes: 'actor',
}

/** Measures of which only words tell. */
export const measuresToldOf: Act = {
  name: 'measures told of in a statement',
  kinds: anyWords,
  worded: /\b(?:counter-?measures|measures|steps|consequences)\b/i,
  takes: 'actor',
}

/** Puts on whatever list. */
const blacklisting: Act = {
  name: 'sanctions or export control',
  kinds: ['sanction', 'export-control'],
  verbs: 'blacklist',
  more: 'blacklisting; put on a blacklist; put on the blacklist; on a blacklist; on the blacklist; on their blacklist; on its blacklist; added to a blacklist',
  takes: 'actor',
}

/** What is done. To add a verb is to add it to a line. */
export const deedActs: readonly Act[] = [
  sanctions,
  blacklisting,
  lifting,
  {
    name: 'measures',
    kinds: measures,
    verbs: 'punish penalise penalize',
    more: 'act against; acted against; acting against; go after; went after; gone after; going after; pay a price; paid a price; made pay; steps against; brought to justice; crack down on; punishment; punishments; penalty; penalties; countermeasure; countermeasures; took action; take action; taken action; took measures; taken measures; acted; moved against; move against; sanctions or charges; measure; consequences; retaliated; retaliate; retaliation; repercussions; been done; was done; were done; be done; any action; action',
    takes: 'actor',
  },
  indictment,
  arrest,
  arrestToldOf,
  measuresToldOf,
  {
    name: 'extradition',
    kinds: ['arrest', 'indictment', 'takedown'],
    worded: /\bextradited\b/i,
    verbs: 'extradite',
    more: 'extradition; extraditions; handed over; hand over; handing over',
    takes: 'actor',
  },
  conviction,
  takedown,
  {
    name: 'reward offer',
    kinds: ['reward'],
    more: 'offer for; offered for; offered for information; is offered; money is offered; put up a reward; put up money; cash reward; cash rewards; offer a reward; offers a reward; offering a reward; wanted poster; money for tips; offered cash; offer cash; price on; reward; rewards; money on the head; money on his head; money on her head; money on their heads; bounty; bounties; reward offers; offered a reward; price on the head; rewards for justice; offered money for information; offered millions; offer money; offered money; offering money; money on offer; money for information; cash for information; price on his head; prize; bounty on; money is on offer; on offer',
    takes: 'actor',
  },
  { name: 'ban', kinds: ['ban'], verbs: 'ban prohibit outlaw bar', more: 'bans', takes: 'actor' },
  {
    name: 'export control',
    kinds: ['export-control'],
    more: 'export controls; export restriction; export restrictions; entity list; restricted exports; export blacklist; export ban',
    takes: 'actor',
  },
  {
    name: 'reactions',
    kinds: [...anyWords, ...measures, 'sanction-lifted'],
    weak: true,
    verbs: 'react respond answer protest object complain',
    more: 'do in return; did in return; done in return; in return; do in response; did in response; reaction; reactions; response; responses; replied; reply; replies; fallout; aftermath; acts; do; did what; done; moves; steps; what happened after; what happened next; how was it received; take it; took it; take that; take the news; took the news; achieve; achieved; accomplish; accomplished; outcome; outcomes; result; results; upshot',
  },
  authorship,
]
