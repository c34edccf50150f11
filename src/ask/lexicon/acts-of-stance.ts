import type { Act } from './act.ts'
import { pairs } from './phrases.ts'

/** Stands by somebody. */
export const support: Act = {
  name: 'solidarity or support',
  kinds: ['solidarity', 'attribution-endorsed'],
  shortOf: ['declined'],
  // Who attributes may stand by the victim in the same breath.
  alsoSaid:
    /\b(?:stood|stands?|standing) (?:firmly |fully )?(?:with|in solidarity)\b|\b(?:express|voic|extend)\w* (?:\w+ )?solidarity\b/i,
  verbs: 'support back',
  more: [
    pairs('show; showed; shown; express; expressed; voiced; declared', 'support; solidarity'),
    pairs('stand; stands; stood', 'with; by; up for'),
    pairs('rally; rallied', 'behind; to; around'),
    pairs('line up; lined up; fall in; fell in; stand', 'behind'),
    pairs('show of; shows of; statement of; statements of', 'solidarity'),
    pairs('side; sided', 'with'),
    'backing; supportive; sympathy; solidarity; moral support',
  ].join('; '),
}

/** Finds fault, of outsiders too. */
export const criticism: Act = {
  name: 'criticism',
  kinds: ['condemnation', 'criticism'],
  verbs: 'criticise criticize',
  more: 'find fault; finds fault; found fault; told off; tell off; critical; criticism; criticisms; critic; critics',
}

/** What is said for or against somebody or something. To add a verb is to add it to a line. */
export const stanceActs: readonly Act[] = [
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
    more: [
      pairs(
        'criticise; criticize; criticised; criticized; faulted; criticism of; criticisms of; critics of',
        'response; reaction; handling',
      ),
      'critical of response',
    ].join('; '),
    takes: 'incident',
  },
  {
    // “Who objected to the sanctions on i-Soon”: those who were hit by them, and not whoever imposed them.
    name: 'protest against sanctions or charges',
    kinds: ['denial', 'counter-accusation'],
    worded:
      /\bprotest|\bstern representations|\bfirm opposition|\bsanction|\bindict|\bcharge[sd]?\b|\blisting|\bdesignat|\bexpulsion|\bexpell|\barrest|\bprosecut/i,
    more: pairs(
      'object to; objects to; objected to; objection to; objections to; protest; protested; protests against; protest against; protested against; criticise; criticize; criticised; criticized; criticism of; complain about; complained about; complained of; condemn; condemned; denounce; denounced',
      'sanctions; indictment; indictments; charges; listing; listings; designation; designations; arrest; arrests; expulsion; expulsions',
    ),
    takes: 'incident',
  },
  {
    name: 'concern',
    kinds: ['concern'],
    more: 'alarmed; fear; fears; unease; troubled; concern; concerns; voiced concern; expressed concern; worry; worries; worried',
  },
]
