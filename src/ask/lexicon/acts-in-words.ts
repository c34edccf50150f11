import { type Act, anyWords } from './act.ts'
import { doubtActs } from './acts-of-doubt.ts'
import { stanceActs } from './acts-of-stance.ts'
import { pairs } from './phrases.ts'

/** Says whatever it is. */
export const statements: Act = {
  name: 'statements',
  kinds: anyWords,
  weak: true,
  more: 'call; verdict; verdicts; proclaim; proclaimed; go on record; went on record; gone on record; on record from; called; described; describe; described as; talked about; talk about; in the words of; put it; take on; view on; make of; made of; say; said; says; saying; stated; stating; asserted; assert; insisted; insist; statement; message; messages; letter; letters; testimony; testified; tweet; tweets; speech; comment; comments; commented; spoke; speak; speaks; spoken; spoke out; spoke up; tell the press; told the press; position; stance; words; quote; quotes; quotation; wording; argue; argued; declaration; declarations; tell parliament; told parliament; on background; expressions; expression; assess; assessed; assessment; conclusion; conclusions; conclude; concluded; declared; declare; announced; announce; convey; conveyed; announcement; announcements; remark; remarks; line on; evidence; confidence; how confident; how sure; how certain; find; found; findings; finding; signed; sign; joined; join; joining; took part; take part; signed up; co-sign; cosign; co-signed; cosigned; signatories; signatory; report; reports; reported; reckon; reckons; reckoned; think; thinks; thought; believe; believes; believed; consider; considers; considered; view; views; explained; mention; mentioned; reveal about; revealed about; disclose about; disclosed about; tell about; told',
}

/** What is said. To add a verb is to add it to a line. */
export const wordActs: readonly Act[] = [
  ...stanceActs,
  {
    name: 'denial',
    kinds: ['denial'],
    opposite: ['claim-of-responsibility'],
    verbs: 'repudiate contradict deny disclaim reject dismiss refute rebuff rebut disavow dispute contest disown',
    more: [
      pairs('say; said', 'it was not; it had nothing to do'),
      pairs('brush; brushed; shrug; shrugged', 'off'),
      pairs('distance; distanced', 'itself'),
      pairs('wave; waved', 'away'),
      pairs('push; pushes; pushed; pushing', 'back'),
      pairs('pour; poured', 'cold water'),
      pairs('deny; denied', 'involvement'),
      'disclaimed responsibility; protested its innocence; called it a lie; rubbished; rubbish; denial; denials; rejection; rejections; rebuttal; rebuttals; refutation; called it baseless; nothing to do with',
    ].join('; '),
  },
  {
    // “How did Moscow hit back”: by words or by deeds.
    name: 'denial or countermeasure',
    kinds: ['denial', 'counter-accusation', 'expulsion', 'sanction', 'ban', 'export-control'],
    more: [
      pairs('hit; hits; hitting; fired; shot; struck; clapped', 'back'),
      pairs('come; came', 'back with'),
      'comeback; comebacks; lashed out; retorted; retort; counter; countered',
    ].join('; '),
  },
  {
    name: 'counter-accusation',
    kinds: ['counter-accusation'],
    more: [
      pairs('accuse; accused', 'in return; back'),
      pairs('accusing; accuse; accused', 'accuser; accusers'),
      pairs('allege; alleged', 'in return'),
      pairs('turn; turned', 'tables'),
      'counter-accusation; counter-accusations; counteraccusation; counteraccusations; counter-accused',
    ].join('; '),
  },
  {
    name: 'warning',
    kinds: ['warning', 'advisory'],
    verbs: 'warn caution alert',
    more: [
      pairs('raise; raised; sound; sounded', 'alarm'),
      pairs('issue; issued', 'warning'),
      'issued an alert; heads up; warnings; alerts; threatened; threaten; threat of consequences',
    ].join('; '),
  },
  {
    name: 'advisory',
    kinds: ['advisory'],
    verbs: 'advise',
    more: [
      pairs('joint; security; cyber security; cybersecurity; technical', 'advisory'),
      pairs('joint', 'advisories; guidance'),
      'bulletin; technical alert; hunting guide; advisories; security bulletin; guidance; emergency directive',
    ].join('; '),
  },
  { name: 'advisory as the lead', kinds: ['advisory'], more: 'led advisory; led advisories', led: true },
  {
    name: 'confirmation',
    kinds: ['confirmation'],
    shortOf: ['declined'],
    verbs: 'confirm',
    more: [
      pairs('go; went; gone', 'public'),
      pairs('say; said', 'it had been hacked'),
      pairs('admit; admitted', 'being hacked'),
      pairs('admitted; acknowledged', 'breach'),
      'informed; inform; notified; notify; confirmation; confirmations; disclosure; disclosures; disclosed; found out; revealed; reveal; revealing',
    ].join('; '),
    takes: 'incident',
  },
  {
    name: 'claim of responsibility',
    kinds: ['claim-of-responsibility'],
    opposite: ['denial'],
    more: [
      pairs('say; says; said', 'he was behind; she was behind; it was behind; they were behind'),
      pairs('say; said', 'they did; it did; he did; it was them'),
      pairs('take; takes; took; taken; claim; claims; claimed', 'credit; responsibility'),
      'boasted; boast; bragged; brag; said he had organised; claimed the attack; claim; claims; claim of responsibility; claims of responsibility; claimed',
    ].join('; '),
    takes: 'incident',
  },
  ...doubtActs,
  {
    name: 'call to act',
    kinds: ['call'],
    verbs: 'exhort urge',
    more: [
      pairs('call; calls; called; calling', 'for; on; upon'),
      pairs('tell; told; ask; asked', 'to stop'),
      'appeal; appeals; appealed; demanded; demand; demands; appealed to',
    ].join('; '),
  },
  {
    name: 'correction',
    kinds: ['correction'],
    verbs: 'correct retract',
    more: [
      pairs('take; takes; took; taken; walk; walked; row; rowed', 'back'),
      pairs('go; goes; went; gone', 'back on'),
      pairs('back; backed', 'away from'),
      pairs('climb; climbed', 'down'),
      pairs('withdraw; withdrew', 'accusation'),
      'corrected itself; set the record straight; backtracked; backtrack; backtracking; correction; corrections; retraction; retractions; rescinded; rescind',
    ].join('; '),
  },
  {
    name: 'promise',
    kinds: ['promise'],
    alsoSaid: /\b(?:promis|pledg|vow)(?:es|ed|ing)\b/i,
    verbs: 'promise pledge vow assure guarantee',
    more: 'rule out; ruled out; rules out; assurance; assurances; promises; pledges; vows; commitment',
  },
  statements,
]
