import type { Act } from './act.ts'
import { pairs } from './phrases.ts'

/** Says who did it. */
export const attribution: Act = {
  name: 'attribution',
  kinds: ['attribution', 'technical-attribution'],
  verbs: 'blame accuse attribute ascribe pin implicate fault incriminate identify expose unmask',
  more: [
    pairs('points; pointed; pointing', 'to; at'),
    pairs('see; saw; sees; seen', 'behind'),
    pairs('see; saw; seen', 'exploiting'),
    pairs('lay; lays; laid; place; placed; put', 'blame'),
    pairs('hold; held', 'liable; responsible; answerable; accountable; to blame'),
    pairs('belong; belongs; belonged', 'to'),
    pairs('work; works; worked', 'for'),
    pairs('call; calls; called; calling', 'out'),
    pairs('saw; sees', 'hand'),
    pairs('assign; assigned', 'responsibility'),
    pairs('single; singled', 'out'),
    pairs('name; named', 'names; and shamed'),
    pairs('traced; track; tracked', 'back'),
    pairs('chalk; chalked', 'up'),
    pairs('lay; laid', 'door; at door'),
    pairs('put; puts', 'down'),
    'connect; connects; traces; point to; put it on; tracked to; point the finger; pointed the finger; pointed fingers; put a name to; put the finger on; pegged; peg; hand of; attribution; attributions; accusation; accusations; accuser; accusers; finger; fingers; fingered; called it out; finding of own; findings of its own; own finding; own findings; own attribution; attribution of own; own conclusion; own conclusions; own verdict; own judgement; conclusion of own; own assessment; named; name and shame; traced; official attribution; culprit; allegation; allegations; allege; alleged; allegedly; naming; name; to blame; blames; point at; linked; link; links; linking; tying; tie; tied; ties; levelled; leveled; outed; put it down to; whodunnit',
  ].join('; '),
  opposite: ['declined', 'attribution-endorsed'],
  shortOf: ['condemnation', 'concern', 'advisory', 'solidarity', 'confirmation'],
  takes: 'incident',
}

/** Says that one did it oneself. */
export const admission: Act = {
  name: 'admission',
  kinds: ['claim-of-responsibility'],
  verbs: 'confess admit concede accept',
  more: [
    pairs('own; owns; owned; owning; fess; fessed', 'up'),
    pairs('come; came', 'clean'),
    pairs('accept; accepts; accepted; take; took', 'blame'),
    pairs('accept; accepted', 'responsibility'),
    pairs('admit; admitted; confessed', 'to'),
    'admission; admissions; pleaded guilty to the attack; confession; admitting',
  ].join('; '),
  takes: 'incident',
  opposite: ['denial', 'counter-accusation'],
}

/** Stands behind what others found. */
export const endorsement: Act = {
  name: 'endorsement',
  kinds: ['attribution-endorsed'],
  verbs: 'endorse echo',
  more: [
    pairs(
      'welcome; welcomed; echoed; support; supported; supporting; back; backed; backing; endorse; endorsed; joined; joined in; acknowledged',
      'the attribution; the accusation; the finding; the findings',
    ),
    pairs('go; went', 'along with'),
    pairs('sign; signed', 'on to'),
    pairs('follow; followed', 'suit'),
    pairs('agree; agreed', 'with'),
    pairs('align; aligned', 'itself with'),
    pairs('fall; fell', 'in line'),
    pairs('join; joined', 'in'),
    'signed up to; subscribed to; concurred; concur; endorsement; endorsements; seconded; endorsed the blame',
  ].join('; '),
  takes: 'incident',
}

/** What is said of who did it. To add a verb is to add it to a line. */
export const blameActs: readonly Act[] = [
  attribution,
  {
    name: 'naming of an author',
    kinds: ['attribution', 'technical-attribution'],
    more: [
      pairs('say; says; said; saying; name; named; identify', 'who'),
      pairs('name; named', 'author; culprit; anybody; anyone'),
      'point at anyone',
    ].join('; '),
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
  endorsement,
  {
    name: 'acknowledgement',
    kinds: ['attribution-endorsed', 'claim-of-responsibility', 'confirmation'],
    verbs: 'acknowledge',
    opposite: ['denial', 'counter-accusation'],
    takes: 'incident',
  },
]
