import { accusedStates, blamedStates } from './lexicon/listers.ts'
import type { Party, Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'

const name = String.raw`(?:the )?([\p{L}\d.]+(?:[ -][\p{L}\d.]+){0,3}?)`

const accused = new RegExp(`^(?:the )?(?:${accusedStates}|${blamedStates})$`, 'iu')

/** Names of two, and what is asked of them. */
const shapes: readonly { shape: RegExp; at: readonly [asked: number, one: number, other: number] }[] = [
  // “Between the UK and the EU, who was first to blame Russia”, “of the UK and the EU, which listed him first”.
  {
    shape: new RegExp(
      String.raw`^(?:and )?(?:between|out of|of) (?:the two,? )?${name} (?:and|or) ${name},? (?:who|which(?: (?:one|side|of (?:them|the two)))?) (.{6,}?)\W*$`,
      'iu',
    ),
    at: [3, 1, 2],
  },
  // “Who blamed Russia first over Viasat: the UK or the EU?”
  {
    shape: new RegExp(
      String.raw`^(?:and )?(?:who|which (?:one|side|state|country|government|ally|of (?:them|the two))) (.{6,}?) ?(?:[,:?;(]| [-–]) ?(?:was it |is it )?${name},? or ${name}(?:,? or (?:both|neither)| both)?\W*$`,
      'iu',
    ),
    at: [1, 2, 3],
  },
]

/** Asks which of two did it: by these, and by nobody else. */
export function oneOfTwo(
  words: string,
  explained: Explained,
  /** Reads by itself, and as what goes on with the question before. */
  { read, goOn }: Readonly<Record<'read' | 'goOn', (clause: string) => Reading>>,
): Explained {
  for (const { shape, at } of shapes) {
    const found = shape.exec(words)
    const [asked, one, other] = at.map((group) => found?.[group])
    // “Who sanctioned China, Russia or Iran”: to whom it was done.
    if (!asked || !one || !other || [one, other].some((each) => accused.test(each))) continue
    const reading = goOn(`who ${asked}`)
    const by = [one, other].flatMap((each) => speakerIn(read(`statements by ${each}`)))
    if (reading.is === 'query' && isOpen(reading.query) && by.length === 2)
      return { ...explained, reading: { ...reading, query: { ...reading.query, by } } }
  }
  return explained
}

/** Somebody by name, of whom nothing else is said. */
function speakerIn(reading: Reading): readonly Party[] {
  if (reading.is !== 'query') return []
  const { by, on, over, mentions } = reading.query
  const [party] = by
  return by.length === 1 && (party?.actor ?? party?.office) && on.length + over.length + mentions.length === 0
    ? [party]
    : []
}

const isOpen = ({ wanted, acts, by, negated }: Query): boolean =>
  (wanted === 'who' || wanted === 'acts') && acts.length > 0 && by.length === 0 && !negated
