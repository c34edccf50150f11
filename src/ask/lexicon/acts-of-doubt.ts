import type { Act } from './act.ts'
import { pairs } from './phrases.ts'

export const doubt = 'doubt that it was so'
export const exculpation = 'denial of involvement, or of evidence for it'

/** “Was not behind it”, “no evidence so far that Russia was involved”. */
const notSo =
  /\bnot (?:behind|doing this|(?:believed to be )?involved)\b|\bno (?:official )?(?:evidence|confirmation)(?: so far)? that\b/i

const doubtful = new RegExp(`${notSo.source}|\\b(?:no|without enough) (?:evidence|proof)\\b|\\bspeculative\\b`, 'i')

export const refusal: Act = {
  name: 'refusal to attribute or act',
  kinds: ['declined'],
  verbs: 'decline refuse',
  more: [
    pairs('would not', 'name; blame; say; be drawn'),
    pairs('refuse; refused; refusing; decline; declined', 'to name; to blame; to comment'),
    pairs('too soon; too early', 'to say'),
    pairs('stop; stopped; stopping', 'short'),
    pairs('leave; left', 'open'),
    'dodged; dodge; sidestepped; sidestep; no comment; refusal; refusals; unwilling; did not want to; declining; too early; unproven; held back; refrained; refrain; shied away',
  ].join('; '),
}

/** Says that somebody was not behind it, or that it is not shown, or does not say who was. To add a verb is to add it to a line. */
export const doubtActs: readonly Act[] = [
  refusal,
  {
    // “Did Tusk say that there was no proof of it”, who blamed somebody in the same breath.
    name: 'statement that it is not proven',
    kinds: ['declined'],
    alsoSaid: /\bno (?:\w+ ){0,2}(?:evidence|proof|confirmation)\b/i,
    more: pairs('no; not enough; insufficient', 'evidence; proof; confirmation'),
  },
  {
    // “Did anybody doubt that Russia attacked Montenegro”: not whoever only declined to name somebody.
    name: doubt,
    kinds: ['declined'],
    worded: doubtful,
    alsoSaid: doubtful,
    verbs: 'doubt',
    more: [
      pairs('cast; casts; raise; raised; voiced; had', 'doubt; doubts'),
      'doubts; doubtful; sceptical; skeptical; unconvinced',
    ].join('; '),
  },
  {
    // “Who said that Russia was not behind Colonial Pipeline”, whoever is accused or not.
    name: exculpation,
    kinds: ['denial'],
    opposite: ['declined', 'attribution', 'technical-attribution', 'attribution-endorsed'],
    alsoSaid: notSo,
    verbs: 'exonerate exculpate absolve',
  },
]
