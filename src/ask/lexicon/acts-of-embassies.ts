import { type Act, anyWords, measures } from './act.ts'
import { pairs } from './phrases.ts'

/** What is done between states by their embassies. To add a verb is to add it to a line. */
export const embassyActs: readonly Act[] = [
  {
    name: 'summons of an ambassador',
    kinds: [...anyWords, ...measures],
    worded:
      /\b(?:summoned|called in) (?:\S+ ){1,4}?(?:ambassador|envoy|embassy|chargé|diplomat)|\bambassador (?:was|were|would be) summoned\b/i,
    verbs: 'summon',
    more: [
      pairs('call; called', 'in; in ambassador; in chinese ambassador; in russian ambassador; in embassy'),
      pairs('haul; hauled', 'in ambassador; in envoy; in chinese ambassador; in russian ambassador'),
      'summoning',
    ].join('; '),
    takes: 'actor',
  },
  {
    name: 'recall of an ambassador',
    kinds: anyWords,
    worded: /\brecalled (?:\S+ ){1,3}?ambassador\b/i,
    verbs: 'recall',
    more: 'called home; call home; called back its ambassador; withdrew its ambassador; pulled its ambassador; pull its ambassador; pulled ambassador; recalling',
    takes: 'actor',
  },
  {
    name: 'protest to the other side',
    kinds: [...anyWords, ...measures],
    worded:
      /\b(?:raised (?:it )?with|conveyed to|protested|spoken (?:directly )?to|stern representations|summoned|called in)\b/i,
    more: 'raised with; raise with; raising with',
    takes: 'actor',
  },
  {
    name: 'protest to an ambassador',
    kinds: [...anyWords, ...measures],
    worded:
      /\b(?:raised|conveyed|protested|summoned|called in)\b.*\b(?:ambassador|embassy|chargé|envoy)|\bambassador (?:was|would be) (?:told|summoned)\b/i,
    more: 'raised with envoys; raise with envoys; raising with envoys',
    takes: 'actor',
  },
  {
    name: 'expulsion',
    kinds: ['expulsion'],
    verbs: 'eject expel',
    more: [
      pairs('kick; kicks; kicked; throw; threw; thrown; escort; escorted; order; ordered', 'out'),
      pairs('kicked out of; thrown out of; escort out of; escorted out of; expelled from', 'country'),
      pairs('show; showed; shown', 'door'),
      pairs('put', 'on plane; on a plane; on the plane'),
      pairs('declare; declared', 'persona non grata'),
      pairs('told; ordered', 'to leave'),
      pairs('send; sent', 'home'),
      'unwelcome; throw; threw; thrown; expulsion; expulsions; persona non grata; sent packing',
    ].join('; '),
    takes: 'actor',
  },
  {
    name: 'break of relations',
    kinds: ['expulsion'],
    worded: /\b(?:cut|broke|severed) (?:off )?(?:diplomatic )?(?:relations|ties)\b/i,
    more: [
      pairs(
        'cut; cutting; cut off; sever; severed; severing; break off; broke off; broken off; breaking off; ended',
        'ties; relations; diplomatic ties; diplomatic relations',
      ),
      pairs('diplomatic relations', 'broken off; were broken off; severed; were severed'),
      pairs('rupture of', 'relations; diplomatic relations'),
      'break of relations; diplomatic break',
    ].join('; '),
    takes: 'actor',
  },
]
