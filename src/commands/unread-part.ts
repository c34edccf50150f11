import { isTopic, withoutLeaving } from '../ask/filling/topics.ts'
import { howLongInForce, neverSaid, notYet } from '../ask/lexicon/talk.ts'
import { eitherTerm } from '../ask/lexicon/terms-of-office.ts'
import { cut } from '../briefing/fit.ts'

/** No name begins so. */
const asksItself = /^(?:is|are|was|were|did|do|does|has|have|had|who|what|when|why|how|which)\b/i

/** More words than a name has are the question as a whole. */
const mostOfName = 4

const quoted = (part: string): string => `“${cut(part, 60)}”`

/** “Excluding election interference”: its topic by itself, and of a sort the whole. */
function leftOut(part: string): string {
  const topic = withoutLeaving(part)
  return quoted(isTopic(topic) ? topic : part)
}

/** Parts that are read and that the record cannot answer, and the sentence for each; the first that fits. */
const sentences: readonly (readonly [RegExp, (part: string) => string])[] = [
  [
    eitherTerm,
    (part) =>
      `${quoted(part)} may be the first term (2017 to 2021) or the second (since 2025); ask again with “first” or “second”, or with a year.`,
  ],
  [howLongInForce, () => 'How long a listing or a regime lasts is not on record here; when one was made or lifted is.'],
  [neverSaid, () => 'Of whom nothing was ever said no list is kept; ask whether one of them was accused.'],
  [
    notYet,
    (part) =>
      `${quoted(part)} asks for what the record does not hold: forecasts, opinions, motives, advice, comparisons, flaws in software.`,
  ],
  // “A week of the attack”, “the same day as the indictment”.
  [
    /\b(?:days?|weeks?|months?|years?)(?: or (?:more|less))? (?:of|after|before) |\bsame day as /i,
    (part) => `${quoted(part)}: by how far apart in time they are, facts are not compared.`,
  ],
  [
    /^before (?:the|its|his|her|their) /i,
    (part) => `${quoted(part)}: two days are set side by side where both acts are named; ask again with both.`,
  ],
  [
    /^(?:other than|except(?: for)?|besides|apart from|aside from|excluding|outside|not counting|leaving out|without) /i,
    (part) => `${leftOut(part)}: facts are not left out by their topic or by the sort of victims; ask without it.`,
  ],
  [
    /(?:^(?:only|just)|^(?:which|who|how many)\b.* (?:was|were|are|is)) (?:persons?|people|individuals|companies|firms|groups|units|officers)$/i,
    () => 'Those whom an act names beside one are not told apart by their sort; ask of all whom the act names.',
  ],
  [
    /^where (?:was|were|is|are) /i,
    () => 'Where somebody is from or was caught is told of some only, in the text of a fact.',
  ],
  [
    new RegExp(`${asksItself.source}|^(?:\\S+ ){${mostOfName},}`, 'i'),
    () => 'I cannot read this as a question on the record.',
  ],
  [
    /^(?:(?:and|but|so|what about) )*(?:it|him|her|he|she|they|them|that|this|both|the (?:two|three|four|pair|others?|rest|(?:second|third|fourth|fifth|sixth|seventh|eighth)(?: one)?))$/i,
    (part) => `I cannot tell what “${part}” stands for; ask again with the name.`,
  ],
  [
    /^alone$/i,
    () => '“alone” may be said of who did it, or of whom it was done to; ask without it, or with a state in front.',
  ],
  [/^(?:that|the same) (?:very )?day$/i, (part) => `“${part}” is one of several days; ask again with the day.`],
  [/^the same \w+$/i, () => 'Two lists are not compared with each other.'],
  [
    /^same \w+$/i,
    () =>
      'Whether two attacks are the work of one and the same, the record does not reckon; ask who was blamed for each.',
  ],
]

/** The sentence for the one part that could not be answered; undefined where it is just not known. */
export const toldOfPart = (part: string): string | undefined => sentences.find(([shape]) => shape.test(part))?.[1](part)
