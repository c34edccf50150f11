import type { Act } from './act.ts'

/** Says who did it. */
export const attribution: Act = {
  name: 'attribution',
  kinds: ['attribution', 'technical-attribution'],
  verbs: 'blame accuse attribute ascribe pin implicate fault incriminate identify expose unmask',
  more: 'connect; connects; point to; points to; see behind; saw behind; sees behind; seen behind; lay blame; laid blame; lays blame; see exploiting; saw exploiting; seen exploiting; put it on; put this on; laid door; lay door; traced back; track back; tracked back; tracked to; point the finger; pointed the finger; pointed fingers; put a name to; put the finger on; lay the blame; lay at the door; place the blame; placed the blame; put down; puts down; pegged; peg; chalked up; chalk up; held liable; assigned responsibility; assign responsibility; saw the hand; sees the hand; hand of; attribution; attributions; accusation; accusations; accuser; accusers; finger; fingers; fingered; called out; call out; calls out; name names; named names; calling out; called it out; finding of its own; findings of its own; finding of their own; own finding; own findings; own attribution; attribution of its own; attribution of their own; named; name and shame; named and shamed; held responsible; hold responsible; held answerable; hold answerable; hold accountable; hold to blame; held accountable; held to blame; traced; laid at the door; official attribution; laid the blame; put the blame; culprit; allegation; allegations; allege; alleged; allegedly; naming; name; to blame; belong to; belongs to; belonged to; work for; works for; worked for; blames; pointed at; pointing at; points at; point at; pointed to; pointing to; linked; link; links; linking; tying; tie; tied; ties; singled out; single out; levelled; leveled; outed; laid it at; put it down to; charge of hacking; whodunnit',
  opposite: ['declined', 'attribution-endorsed'],
  takes: 'incident',
}

/** Says that one did it oneself. */
export const admission: Act = {
  name: 'admission',
  kinds: ['claim-of-responsibility'],
  verbs: 'confess admit concede accept',
  more: 'admission; admissions; own up; fess up; fessed up; owned up; owns up; owning up; came clean; come clean; accepted the blame; accept the blame; accepts the blame; accepted responsibility; accept responsibility; accepted blame; accept blame; pleaded guilty to the attack; confession; admit to; admitted to; confessed to; admitting; took the blame; take the blame',
  takes: 'incident',
  opposite: ['denial', 'counter-accusation'],
}

/** What is said of who did it. To add a verb is to add it to a line. */
export const blameActs: readonly Act[] = [
  attribution,
  {
    name: 'naming of an author',
    kinds: ['attribution', 'technical-attribution'],
    more: 'say who; says who; said who; saying who; named the author; name an author; named an author; name the author; name the culprit; named the culprit; named a culprit; name a culprit; name anybody; named anybody; name anyone; named anyone; name who; named who; point at anyone; identify who',
    opposite: [
      'declined',
      'attribution-endorsed',
      'condemnation',
      'concern',
      'advisory',
      'warning',
      'confirmation',
      'call',
      'solidarity',
    ],
    takes: 'incident',
  },
  admission,
  {
    name: 'technical attribution',
    kinds: ['technical-attribution'],
    more: 'technical attributions; vendor attribution; vendor attributions; technically attributed; attributed technically',
    takes: 'incident',
  },
  {
    name: 'endorsement',
    kinds: ['attribution-endorsed'],
    verbs: 'endorse echo',
    more: 'went along with; go along with; signed on to; sign on to; signed up to; subscribed to; followed suit; follow suit; joined in; join in; concurred; concur; agreed with; agree with; aligned itself with; align itself with; welcomed the attribution; welcome the attribution; endorsement; endorsements; fall in line; fell in line; joined the accusation; joined in the accusation; echoed the attribution; backed the attribution; supported the attribution; seconded; support the attribution; back the attribution; endorsed the attribution; endorse the attribution; endorsed the blame; endorsed the accusation; backed the accusation; joined the attribution; backing the attribution; supporting the attribution; acknowledged the attribution; backed the finding; backed the findings; supported the findings',
    takes: 'incident',
  },
  {
    name: 'acknowledgement',
    kinds: ['attribution-endorsed', 'claim-of-responsibility', 'confirmation'],
    verbs: 'acknowledge',
    opposite: ['denial', 'counter-accusation'],
    takes: 'incident',
  },
]
