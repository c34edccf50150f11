import { type Act, anyWords, measures } from './act.ts'

/** What is done between states by their embassies. To add a verb is to add it to a line. */
export const embassyActs: readonly Act[] = [
  {
    name: 'summons of an ambassador',
    kinds: [...anyWords, ...measures],
    worded:
      /\b(?:summoned|called in) (?:\S+ ){1,4}?(?:ambassador|envoy|embassy|chargé|diplomat)|\bambassador (?:was|were|would be) summoned\b/i,
    verbs: 'summon',
    more: 'called in the ambassador; call in the ambassador; called in the embassy; call in the embassy; call in; called in; called in its ambassador; called in the chinese ambassador; called in the russian ambassador; hauled in; haul in; summoning',
    takes: 'actor',
  },
  {
    name: 'recall of an ambassador',
    kinds: anyWords,
    worded: /\brecalled (?:\S+ ){1,3}?ambassador\b/i,
    verbs: 'recall',
    more: 'called home; call home; called back its ambassador; withdrew its ambassador; recalling',
    takes: 'actor',
  },
  {
    name: 'expulsion',
    kinds: ['expulsion'],
    verbs: 'eject expel',
    more: 'told to leave; ordered out; order out; ordered to leave; shown the door; showed the door; show the door; declared persona non grata; declare persona non grata; unwelcome; throw; threw; thrown; expulsion; expulsions; escorted out of the country; escort out of the country; escorted out; escort out; kicked out of the country; thrown out of the country; expelled from the country; kicked out; kick out; kicks out; threw out; thrown out; throw out; persona non grata; sent home; sent packing; send home',
    takes: 'actor',
  },
  {
    name: 'break of relations',
    kinds: ['expulsion'],
    worded: /\b(?:cut|broke|severed) (?:off )?(?:diplomatic )?(?:relations|ties)\b/i,
    more: 'cut ties; cut diplomatic ties; severed ties; sever ties; broke off relations; break off relations; broke off ties; severed relations; severed diplomatic relations; cut relations; cut off relations; broke off diplomatic relations; break off diplomatic relations; cut diplomatic relations; break of relations; breaking off relations; cutting ties; cut off ties; sever relations; sever diplomatic relations; severed diplomatic ties; sever diplomatic ties; cut off diplomatic relations; cut off diplomatic ties; broke off diplomatic ties; break off ties; ended diplomatic relations; severing relations; severing ties; severing diplomatic relations; severing diplomatic ties; cutting diplomatic relations; cutting diplomatic ties; breaking off diplomatic relations; breaking off diplomatic ties; rupture of diplomatic relations; rupture of relations; diplomatic break; diplomatic relations broken off; diplomatic relations were broken off; diplomatic relations severed; diplomatic relations were severed; broken off diplomatic relations; broken off relations',
    takes: 'actor',
  },
]
