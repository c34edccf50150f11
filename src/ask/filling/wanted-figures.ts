import type { Asked } from './asked.ts'

/** “How many people were affected”, “how big was the ransom”, “when was it disclosed”: what is told of the matter itself. */
export function wantsFigures(asked: Asked): 'figures' | 'start' | undefined {
  if (asked.asks === 'why' || /\b(?:confidence|certainty)\b/i.test(asked.words)) return undefined
  const amount = asksAmount(asked) || asksRansom(asked)
  const named = asked.placed.some(({ part }) => part === 'over' || part === 'both' || part === 'open')
  const began = asksStart(asked) || (asked.onlyDeeds && named && whenItWas.test(asked.words))
  if (!amount && began) return 'start'
  return amount || asksCost(asked) ? 'figures' : undefined
}

/** “How large was the attack that the EU condemned”, “how many records”. */
function asksAmount({ words, items, placed, acts, onlyDeeds }: Asked): boolean {
  const matter = placed.some(({ part }) => part === 'over' || (part === 'victim' && onlyDeeds))
  if (!matter || acts.some(({ name }) => name === 'reward offer')) return false
  // “How many officers did the EU list”.
  if (/\bhow many\b/i.test(words) && acts.some(({ takes }) => takes === 'actor')) return false
  const counted = items.some((item, at) => item.is === 'unknown' && items[at - 1]?.is === 'filler')
  return (
    ((counted || (onlyDeeds && lost.test(words))) && /\bhow many\b/i.test(words)) ||
    /\bhow (?:large|big|high|costly|expensive|much)\b/i.test(words)
  )
}

/** “What ransom was demanded”. */
const asksRansom = ({ words, first, acts }: Asked): boolean =>
  ransom.test(words) && first?.is !== 'auxiliary' && acts.every(({ name, weak }) => weak || name === 'call to act')

/** “When did it begin”, “when was it disclosed”. */
const asksStart = ({ words, acts, onlyDeeds }: Asked): boolean =>
  (onlyDeeds && (start.test(words) || howLong.test(words))) ||
  (acts.some(({ name }) => name === 'confirmation') && /\bwhen\b.*\bdisclosed\b/i.test(words))

/** “What was the damage”. */
const asksCost = ({ words, onlyDeeds }: Asked): boolean => onlyDeeds && cost.test(words)

const lost =
  /\bhow many (?:people|customers|records|patients|users|accounts|houses|homes|households|passengers|guests|students|victims|emails|e-mails|messages|files|documents)\b/i

const ransom =
  /\bransom\b.*\b(?:demand\w*|asked|wanted|pay|paid|sum|amount|size|told)\b|\b(?:demand\w*|sum|amount|size|pay|paid)\b.*\bransom\b/i

const start =
  /\b(?:when|what day|which day)\b.*\b(?:disclosed|discovered|detected|begin|began|begun|start|started|happen|happened|occur|occurred|break out|broke out|take place|took place|become known|became known|come to light|came to light|made public|revealed)\b/i

/** “How many years did it last”: from when to when. */
const howLong =
  /\bhow (?:long|many (?:days|weeks|months|years))\b.*\b(?:last|lasted|take|took|taken|go on|gone on|went on|going on|run|ran)\W*$/i

/** “When was the Exchange hack”, and nothing that was done about it. */
const whenItWas = /^(?:and |so |but )?when (?:was|were) (?!.*\b(?:\p{L}+ed|blamed|said|told|made|known|hit|stolen)\b)/iu

const cost =
  /\bhow (?:much|many|big|large|bad|costly|expensive)|number of|size of\b|\b(?:value|worth|haul|total|sum|amount|price tag|cost|damage|damages|losses|figures|numbers|toll|scale)\b|\b(?:how many|number of)\b.*\bvictims\b/i
