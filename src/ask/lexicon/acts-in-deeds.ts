import { type Act, anyWords, measures } from './act.ts'
import { pairs } from './phrases.ts'

/** Who did it. */
export const authorship: Act = {
  name: 'authorship',
  kinds: ['attribution', 'technical-attribution'],
  weak: true,
  ofAccused: true,
  opposite: ['declined', 'attribution-endorsed'],
  verbs:
    'flood swamp cripple paralyse paralyze encrypt rob loot plunder hack breach attack compromise infiltrate penetrate target sabotage deface hijack conduct perpetrate commit orchestrate launch steal infect carry cause interfere meddle',
  more: [
    pairs('get; got; getting; break; broke; breaking', 'into'),
    pairs('bring; brought', 'to standstill'),
    pairs('ran; running', 'attack; attacks'),
    pairs('did; done; do', 'it'),
    'runs; ran; operated; operates; administered; responsible; accountable; behind; perpetrator; perpetrators; author; authors; work of; hand in; had a hand in; at fault; stole; stolen; mastermind; masterminded; hit; hitting; spied on; spy on; carried out; wiped; knocked out; knocking out; knocked offline; knocking offline; to blame for',
  ].join('; '),
  takes: 'incident',
}

/** Who is charged, and wanted. */
export const indictment: Act = {
  name: 'indictment',
  kinds: ['indictment'],
  verbs: 'indict charge prosecute unseal',
  more: [
    pairs(
      'bring; brought; file; filed; press; pressed; pressing; face; faces; faced; facing; criminal',
      'charges',
    ),
    pairs('charges', 'filed; been filed; brought; been brought'),
    pairs('put on; stand; stood', 'trial'),
    pairs('name; names; named', 'suspects; as suspects'),
    pairs('want; wants; wanted', 'arrested'),
    pairs('is; are', 'seeking; wanted'),
    pairs('refer; referred', 'prosecutors; to prosecutors'),
    pairs('criminal', 'complaint; case; cases'),
    pairs('indictment; indictments', 'filed'),
    pairs('warrant', 'out; issued'),
    pairs('arrest', 'warrant; warrants'),
    'charge sheet; accused in court; defendants; defendant; took to court; wanted list; indictments; seeks; suspects named; named as a suspect; wanted for; wanted over; warrant; warrants; most wanted; wanted by prosecutors; prosecution; prosecutions',
  ].join('; '),
  takes: 'actor',
}

/** Takes off a list. */
export const lifting: Act = {
  name: 'lifting of sanctions',
  kinds: ['sanction-lifted'],
  verbs: 'lift delist unfreeze',
  more: [
    pairs(
      'lift; lifted; lifting of; drop; dropped; dropping; remove; removed; ease; eased; end; ended; withdraw; withdrew; undo; undid',
      'sanctions',
    ),
    pairs('sanctions', 'lifted; been lifted; were lifted; dropped; been dropped; removed'),
    pairs(
      'remove from; removed from; take off; took off; taken off; struck from; strike from; struck off; drop from; dropped from; come off; came off; get off; got off; off; no longer on',
      'list; sanctions list; entity list',
    ),
    'removed; removal from; removal by; removals; unblock; unblocked; get removed; got removed; take off; took off; takes off; taking off; no longer sanctioned; no longer listed; lost its entry; delisting; delistings; come off; came off; comes off; removed from sanctions; dropped; rescind; rescinded; revoked; revoke; taken off; unsanctioned',
  ].join('; '),
  takes: 'actor',
}

/** Puts on a list. */
export const sanctions: Act = {
  name: 'sanctions',
  kinds: ['sanction'],
  verbs: 'sanction designate freeze',
  more: [
    pairs(
      'announce; announced; adopt; adopted; issued; levy; levied; introduce; introduced; impose; imposed; slap; slapped; punish; punished; target; targeted; hit; hits; hit with; target with; targeted with; put under; placed under; under',
      'sanctions',
    ),
    pairs('sanctions', 'target; targeting; targeted; hit; package; packages; list; lists'),
    pairs('put on; placed on', 'list; sanctions list'),
    pairs('freeze; froze; frozen; freezing; freezing of', 'assets'),
    pairs('visa; entry; travel', 'ban; bans'),
    'sanctions; list; listed; sanction listing; listing; listings; designation; designations; asset freeze; asset freezes; added to the sanctions list; on sanctions list; sdn list; blocked; blocks; restrictive measures',
  ].join('; '),
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
  more: [
    pairs('prison; jail', 'term; terms; sentence; sentences'),
    pairs('sent to; went to; go to; years in; in', 'prison; jail'),
    pairs('plead; pleaded; pled', 'guilty'),
    pairs('serving; doing', 'time'),
    pairs('put behind; behind', 'bars'),
    'put away; plead; pleaded; pled; sent down; conviction; convictions; found guilty; guilty plea; guilty; locked up; fined',
  ].join('; '),
  takes: 'actor',
}

/** Puts out of action what an attack needs. */
export const takedown: Act = {
  name: 'takedown',
  kinds: ['takedown'],
  verbs: 'dismantle disrupt deprive seize impound confiscate neutralise neutralize',
  more: [
    pairs('take; took; taken', 'down; it down; them down'),
    pairs('took; taken', 'offline'),
    pairs('knock; knocked', 'offline'),
    pairs('pull; pulled', 'plug'),
    pairs('put; puts', 'end to; paid to'),
    pairs('bring; brought', 'down'),
    pairs('switch; switched', 'off'),
    pairs('break; broke; broken', 'up'),
    pairs('police', 'operation; operations'),
    'put out of action; sinkholed; sinkhole; shuttered; smashed; smash; takedown; takedowns; takeover; takeovers; taking down; seizure; seizures; shut down; shutdown; disruption; disruptions; cracked down; crackdown',
  ].join('; '),
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
    more: [
      pairs('act; acted; acting; move; moved', 'against'),
      pairs('go; went; gone; going', 'after'),
      pairs('pay; paid', 'price'),
      pairs('take; took; taken', 'action; measures'),
      'made pay; steps against; brought to justice; crack down on; punishment; punishments; penalty; penalties; countermeasure; countermeasures; acted; measure; consequences; retaliated; retaliate; retaliation; repercussions; been done; was done; were done; be done; any action; action',
    ].join('; '),
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
    more: [
      pairs('offer; offers; offered; offering', 'reward; money; cash'),
      pairs('offer; offers; offered; offering', 'money for information; money for tips; cash for tips'),
      pairs('money; cash; offered', 'for information; for tips'),
      pairs('price on; money on', 'head; heads'),
      pairs('put up', 'reward; money'),
      'reward; rewards; cash reward; cash rewards',
      pairs('money', 'on offer; is on offer; is offered'),
      'offer for; offered for; is offered; wanted poster; price on; bounty; bounties; reward offers; rewards for justice; offered millions; prize; bounty on; on offer',
    ].join('; '),
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
    more: [
      pairs('do; did; done', 'in return; in response'),
      pairs('take; took', 'it; news'),
      'in return; reaction; reactions; response; responses; replied; reply; replies; fallout; aftermath; acts; do; did what; done; moves; steps; what happened after; what happened next; how was it received; take that; achieve; achieved; accomplish; accomplished; outcome; outcomes; result; results; upshot',
    ].join('; '),
  },
  authorship,
]
