import { type Act, anyWords, measures } from './act.ts'
import { arrest, arrestToldOf, conviction, imprisonment, indictment, warrant, warrantToldOf } from './acts-of-law.ts'
import { blacklisting, lifting, sanctions, travelBan } from './acts-of-listing.ts'
import { pairs } from './phrases.ts'

/** Who did it. */
export const authorship: Act = {
  name: 'authorship',
  kinds: ['attribution', 'technical-attribution'],
  weak: true,
  ofAccused: true,
  opposite: ['declined', 'attribution-endorsed'],
  shortOf: ['confirmation'],
  verbs:
    'flood swamp cripple paralyse paralyze encrypt rob loot plunder hack breach attack compromise infiltrate penetrate target sabotage deface hijack conduct perpetrate commit orchestrate launch steal infect carry cause interfere meddle',
  more: [
    pairs('get; got; getting; break; broke; breaking', 'into'),
    pairs('bring; brought', 'to standstill'),
    pairs('ran; running', 'attack; attacks'),
    pairs('did; done; do', 'it'),
    'runs; ran; operated; operates; administered; responsible; accountable; behind; perpetrator; perpetrators; author; authors; work of; hand in; had a hand in; at fault; stole; stolen; mastermind; masterminded; hit; hitting; spied on; spy on; carried out; wiped; blackmailed; blackmailing; extorted; extorting; ransomed; ransoming; held to ransom; tampered with; tampering with; messed with; messing with; snooped on; snooping on; reconnoitre; reconnoitred; reconnoitered; scout; scouted; scouting; surveilled; knocked out; knocking out; knocked offline; knocking offline; to blame for; unleashed; unleash; created; developed',
  ].join('; '),
  takes: 'incident',
}

/** Puts out of action what an attack needs. */
export const takedown: Act = {
  name: 'takedown',
  kinds: ['takedown'],
  verbs: 'dismantle disrupt disable deprive seize impound confiscate neutralise neutralize',
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
    'put out of action; cut off from; sinkholed; sinkhole; shuttered; smashed; smash; takedown; takedowns; take-down; take-downs; takeover; takeovers; taking down; seizure; seizures; shut down; shutdown; disruption; disruptions; cracked down; crackdown',
  ].join('; '),
  takes: 'incident',
}

/** Whatever was done to somebody, and not said. */
export const anyMeasure: Act = {
  name: 'measures',
  kinds: measures,
  verbs: 'punish penalise penalize',
  more: [
    pairs('act; acted; acting; move; moved', 'against'),
    pairs('go; went; gone; going', 'after'),
    pairs('pay; paid', 'price'),
    pairs('take; took; taken', 'action; measures'),
    'made pay; steps against; brought to justice; crack down on; punishment; punishments; penalty; penalties; countermeasure; countermeasures; acted; measure; consequences; repercussions; been done; was done; were done; be done; any action; action',
  ].join('; '),
  takes: 'actor',
}

/** Measures of which only words tell. */
export const measuresToldOf: Act = {
  name: 'measures told of in a statement',
  kinds: anyWords,
  worded:
    /\b(?:counter-?measures|measures|steps|consequences|(?:recalled|summoned) (?:\S+ ){1,4}?(?:ambassador|envoy|embassy|chargé))\b/i,
  takes: 'actor',
}

/** A seizure of which only another act tells. */
export const seizure: Act = {
  name: 'seizure told of elsewhere',
  kinds: ['arrest', 'indictment', 'conviction', 'sanction'],
  worded: /\b(?:seiz|impound|confiscat)(?:ed|es|ing)\b/i,
  takes: 'incident',
}

/** What is done. To add a verb is to add it to a line. */
export const deedActs: readonly Act[] = [
  sanctions,
  travelBan,
  blacklisting,
  lifting,
  anyMeasure,
  {
    name: 'measures other than sanctions',
    kinds: measures.filter((kind) => kind !== 'sanction'),
    more: 'non-sanction measures',
    takes: 'actor',
  },
  {
    name: 'retaliation',
    kinds: measures,
    abroad: true,
    verbs: 'retaliate',
    more: 'retaliation; retaliations; reprisal; reprisals',
    takes: 'actor',
  },
  indictment,
  arrest,
  arrestToldOf,
  warrant,
  warrantToldOf,
  measuresToldOf,
  seizure,
  {
    name: 'extradition',
    kinds: ['arrest', 'indictment', 'takedown'],
    worded: /\bextradited\b/i,
    verbs: 'extradite',
    more: 'extradition; extraditions; handed over; hand over; handing over',
    takes: 'actor',
  },
  conviction,
  imprisonment,
  takedown,
  {
    name: 'reward offer',
    kinds: ['reward'],
    more: [
      pairs('offer; offers; offered; offering', 'reward; money; cash'),
      pairs('offer; offers; offered; offering', 'money for information; money for tips; cash for tips'),
      pairs('money; cash; offered; promise; promised; promises; pledge; pledged', 'for information; for tips'),
      pairs('price on; money on', 'head; heads'),
      pairs('put up', 'reward; money'),
      'reward; rewards; cash reward; cash rewards',
      pairs('money', 'on offer; is on offer; is offered'),
      'offer for; offered for; is offered; wanted poster; price on; reward poster; reward posters; reward notice; bounty; bounties; reward offers; rewards for justice; offered millions; prize; bounty on; on offer',
    ].join('; '),
    takes: 'actor',
  },
  {
    name: 'agreement to pay',
    kinds: ['promise'],
    worded: /\b(?:agreed|promised|offered|willing) to pay\b/i,
    more: pairs('agree; agreed; agreeing; promise; promised; offer; offered; consent; consented; willing', 'to pay'),
    opposite: ['promise'],
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
