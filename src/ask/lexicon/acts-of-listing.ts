import type { Act } from './act.ts'
import { pairs } from './phrases.ts'

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
    'sanctions; list; listed; sanction listing; listing; listings; designation; designations; asset freeze; asset freezes; added to the sanctions list; on sanctions list; sdn list; blocked; blocks; restrictive measures',
  ].join('; '),
  takes: 'actor',
}

/** Keeps persons out of the country, which not every listing does. */
export const travelBan: Act = {
  name: 'travel ban',
  kinds: ['sanction'],
  measure: 'travel-ban',
  more: [
    pairs('visa; entry; travel', 'ban; bans; restrictions'),
    pairs('impose; imposed; issue; issued; put under; placed under; under', 'travel ban; entry ban; visa ban'),
  ].join('; '),
  takes: 'actor',
}

/** Puts on whatever list. */
export const blacklisting: Act = {
  name: 'sanctions or export control',
  kinds: ['sanction', 'export-control'],
  verbs: 'blacklist',
  more: 'blacklisting; put on a blacklist; put on the blacklist; on a blacklist; on the blacklist; on their blacklist; on its blacklist; added to a blacklist',
  takes: 'actor',
}
