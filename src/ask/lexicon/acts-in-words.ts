import { type Act, anyWords } from './act.ts'

/** Stands by somebody. */
export const support: Act = {
  name: 'solidarity or support',
  kinds: ['solidarity', 'attribution-endorsed'],
  // Who attributes may stand by the victim in the same breath.
  alsoSaid:
    /\b(?:stood|stands?|standing) (?:firmly |fully )?(?:with|in solidarity)\b|\b(?:express|voic|extend)\w* (?:\w+ )?solidarity\b/i,
  verbs: 'support back',
  more: 'line up behind; lined up behind; fall in behind; fell in behind; stood up for; stand up for; stands up for; stand behind; rallied behind; rallied to; rally to; rally behind; rallied around; rally around; expressed support; express support; voiced support; declared support; backing; supportive; sympathy; solidarity; showed solidarity; show solidarity; shown solidarity; showed support; show support; shown support; show of solidarity; shows of solidarity; stood with; stand with; stands with; stood by; stand by; stands by; sided with; side with; expressed solidarity; express solidarity; declared solidarity; statement of solidarity; statements of solidarity; moral support',
}

/** Says whatever it is. */
export const statements: Act = {
  name: 'statements',
  kinds: anyWords,
  weak: true,
  more: 'call; verdict; verdicts; proclaim; proclaimed; go on record; went on record; gone on record; on record from; raised with; raise with; called; described; describe; described as; talked about; talk about; in the words of; put it; take on; view on; make of; made of; say; said; says; saying; stated; stating; asserted; assert; insisted; insist; statement; message; messages; letter; letters; testimony; testified; tweet; tweets; speech; comment; comments; commented; spoke; speak; speaks; spoken; spoke out; spoke up; tell the press; told the press; position; stance; words; quote; quotes; quotation; wording; argue; argued; declaration; declarations; tell parliament; told parliament; on background; expressions; expression; assess; assessed; assessment; conclusion; conclusions; conclude; concluded; declared; declare; announced; announce; announcement; announcements; remark; remarks; line on; evidence; confidence; how confident; how sure; how certain; find; found; findings; finding; signed; sign; joined; join; joining; took part; take part; signed up; co-signed; cosigned; signatories; signatory; report; reports; reported; reckon; reckons; reckoned; think; thinks; thought; believe; believes; believed; consider; considers; considered; view; views; explained; mention; mentioned; reveal about; revealed about; disclose about; disclosed about; tell about; told',
}

/** Finds fault, of outsiders too. */
export const criticism: Act = {
  name: 'criticism',
  kinds: ['condemnation', 'criticism'],
  verbs: 'criticise criticize',
  more: 'told off; tell off; critical; criticism; criticisms; critic; critics',
}

/** What is said. To add a verb is to add it to a line. */
export const wordActs: readonly Act[] = [
  support,
  {
    name: 'condemnation',
    kinds: ['condemnation'],
    // Not “partners condemned it too”.
    alsoSaid:
      /(?:^(?:\S+ ){0,3}|[,;] |\b[Aa]nd |\b[Ww]e |\b[A-Z]\w+ )(?:in )?(?:\w+ly )?[Cc]ondemn(?:s|ed|ing)?\b|\bin condemning\b|\bthe condemnation\b/,
    verbs: 'censure blast condemn denounce slam decry deplore castigate lambast rebuke',
    more: 'spoke out against; speak out against; hit out at; called unacceptable; called it unacceptable; outrage; voiced outrage; expressed outrage; condemnation; condemnations; denunciation; denunciations',
    takes: 'incident',
  },
  criticism,
  {
    // “Who criticised the response to it”: outsiders, and not whoever condemned what was done.
    name: 'criticism of the response',
    kinds: ['criticism'],
    more: 'criticised response; criticise response; criticized response; criticize response; criticism of response; criticisms of response; critics of response; critical of response; faulted response; criticised reaction; criticized reaction; criticism of reaction; criticised handling; criticism of handling',
    takes: 'incident',
  },
  {
    name: 'concern',
    kinds: ['concern'],
    more: 'alarmed; fear; fears; unease; troubled; concern; concerns; voiced concern; expressed concern; worry; worries; worried',
  },
  {
    name: 'denial',
    kinds: ['denial'],
    opposite: ['claim-of-responsibility'],
    verbs: 'repudiate contradict deny disclaim reject dismiss refute rebuff rebut disavow dispute contest disown',
    more: 'disclaimed responsibility; protested its innocence; called it a lie; rubbished; rubbish; pour cold water; poured cold water; denied involvement; deny involvement; said it was not; say it was not; said it had nothing to do; denial; denials; rejection; rejections; rebuttal; rebuttals; refutation; brushed off; brush off; shrugged off; shrug off; distanced itself; distance itself; waved away; wave away; called it baseless; nothing to do with; pushed back; push back',
  },
  {
    // “How did Moscow hit back”: by words or by deeds.
    name: 'denial or countermeasure',
    kinds: ['denial', 'counter-accusation', 'expulsion', 'sanction', 'ban', 'export-control'],
    more: 'comeback; comebacks; come back with; came back with; hit back; hits back; hitting back; fired back; shot back; struck back; clapped back; lashed out; retorted; retort; counter; countered',
  },
  {
    name: 'counter-accusation',
    kinds: ['counter-accusation'],
    more: 'counter-accusation; counter-accusations; counteraccusation; counteraccusations; accused in return; accuse in return; accused back; accuse back; turned the tables; turn the tables; counter-accused',
  },
  {
    name: 'warning',
    kinds: ['warning', 'advisory'],
    verbs: 'warn caution alert',
    more: 'raised the alarm; raise the alarm; sounded the alarm; sound the alarm; issued an alert; issued a warning; issue a warning; heads up; warnings; alerts; threatened; threaten; threat of consequences',
  },
  {
    name: 'advisory',
    kinds: ['advisory'],
    verbs: 'advise',
    more: 'joint guidance; bulletin; technical alert; cybersecurity advisory; cyber security advisory; hunting guide; advisories; joint advisory; joint advisories; security advisory; technical advisory; security bulletin; guidance; emergency directive',
  },
  {
    name: 'confirmation',
    kinds: ['confirmation'],
    verbs: 'confirm',
    more: 'informed; inform; notified; notify; acknowledged the breach; admit being hacked; said it had been hacked; say it had been hacked; go public; went public; gone public; confirmation; confirmations; disclosure; disclosures; admitted the breach; admitted being hacked; disclosed; found out; revealed; reveal; revealing',
    takes: 'incident',
  },
  {
    name: 'claim of responsibility',
    kinds: ['claim-of-responsibility'],
    opposite: ['denial'],
    more: 'say he was behind; said he was behind; says he was behind; say they were behind; said they were behind; say it was behind; said it was behind; say she was behind; said she was behind; says it was behind; take credit; takes credit; taken credit; claim credit; claims credit; boasted; boast; bragged; brag; said they did; say they did; said it did; said he did; said he had organised; say it was them; said it was them; claimed responsibility; claim responsibility; claims responsibility; claimed the attack; claimed credit; took credit; claim; claims; took responsibility; taken responsibility; take responsibility; claim of responsibility; claims of responsibility; claimed',
    takes: 'incident',
  },
  {
    name: 'refusal to attribute or act',
    kinds: ['declined'],
    verbs: 'decline refuse',
    more: 'cast doubt; casts doubt; doubted; would not name; refused to name; refuse to name; decline to name; declined to name; would not blame; refused to blame; refuse to blame; dodged; dodge; sidestepped; sidestep; would not be drawn; no comment; declined to comment; decline to comment; refused to comment; left open; leave open; too soon to say; too early to say; refusal; refusals; stopped short; stop short; stopping short; unwilling; would not say; did not want to; declining; refusing to name; too early; unproven; no evidence; no proof; not enough evidence; not enough proof; insufficient evidence; held back; refrained; refrain; shied away',
  },
  {
    name: 'call to act',
    kinds: ['call'],
    verbs: 'exhort urge',
    more: 'called for; call for; calls for; calling for; told to stop; tell to stop; asked to stop; ask to stop; called on; call on; calls on; calling on; called upon; call upon; appeal; appeals; appealed; demanded; demand; demands; appealed to',
  },
  {
    name: 'correction',
    kinds: ['correction'],
    verbs: 'correct retract',
    more: 'climbed down; climb down; corrected itself; set the record straight; rowed back; row back; take back; took back; taken back; takes back; walked back; walk back; withdrew the accusation; backtracked; backtrack; backtracking; correction; corrections; retraction; retractions; go back on; goes back on; went back on; gone back on; back away from; backed away from; withdrew its accusation; withdraw its accusation; rescinded; rescind',
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
