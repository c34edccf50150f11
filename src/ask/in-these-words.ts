import { homeOf } from '../find/parties.ts'
import type { Archive } from '../model/archive.ts'
import { fitsAny } from './answer/matching.ts'
import type { Party, Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

interface Parts {
  /** What is asked without the words. */
  rest: string
  /** What the answer must say. */
  says: string
  /** Of whom it is said, which the question without the words must keep. */
  whom?: string
  /** Who was accused, and answers. */
  accused?: string | undefined
  /** A denial: where nobody used the word, whatever else was said in answer is told. */
  denies?: true
}

const who = '^((?:and )?(?:who|(?:which|how many) [\\p{L} ]{3,30}?)) (?:else )?(?:has |have |had )?(?:ever |also )?'
const when = '^((?:and )?(?:(?:when )?(?:did|has|have)) .{2,40}?) (?:ever )?'
const called = '(?:call|dismiss|describe|brand|label|reject|denounce)(?:l?e?d)?'
const claims =
  '(?:the |these |those |all |its |their )*(?:(?:new|latest|recent|western|foreign|public|official|hacking) )?(?:accusations?|allegations?|claims?|charges?|attributions?|assertions?)(?: (?:against|of) (?!it\\b|them\\b|others\\b)(?:the )?(.{2,25}?))?(?: against (?:it|them)| of others)?'
const named =
  "(?:the |these |those )?(?!(?:the|all|its|their|new|latest|recent|western|foreign|public|official|hacking)\\b)(\\p{L}[\\p{L}’' .-]{1,40}?) (?:accusations?|allegations?|claims?|charges?|attributions?)"
const scope = '((?: (?:over|about|in|since|after|before|during) .{2,50}?)?)'
const denies =
  '(?:as )?(?:being )?(?:an? )?(?:\\p{L}+ly )?["“\'‘]?(groundless|baseless|unfounded|absurd|false|lies|nonsense|ridiculous|slander|smears?|fabricat\\w+|propaganda|unsubstantiated|insinuations?|hysteria|unproven|unproved|provocations?)["”\'’]?'
const blames =
  '(?:as )?["“\'‘]?(reckless|irresponsible|malicious|unacceptable|cowardly|indiscriminate|brazen|shameful|disgraceful|intolerable|destabili[sz]ing|aggressive|hostile)["”\'’]?'
const deeds =
  "(?:['’]s?)? (?:actions?|behaviou?r|conduct|activit(?:y|ies)|cyber ?attacks?|attacks?|hack(?:s|ing)?|operations?)"

/** Who answered so what he was accused of. */
const denial =
  (verb: string) =>
  ([, asks = '', accused, over = '', says = '', then = '']: readonly string[]): Parts => ({
    rest: `${asks} ${verb}${over}${then}`,
    says,
    accused,
    denies: true,
  })

/** Who answered so what was said over one matter, or by one who accused. */
const denialOf =
  (verb: string) =>
  ([, asks = '', matter = '', says = '', then = '']: readonly string[]): Parts => ({
    rest: `${asks} ${verb} the ${matter} accusations${then}`,
    says,
    denies: true,
  })

/** Ways to ask who used a word, or spoke of something; the first that fits. */
const ways: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  // “Who called the accusations groundless”, “who dismissed the claims against the GRU as absurd”.
  [new RegExp(`${who}${called} ${claims}${scope} ${denies}${scope}$`, 'iu'), denial('denied')],
  // “Who called the Exchange accusations groundless”, “did Russia call the Norwegian accusation a provocation”.
  [new RegExp(`${who}${called} ${named} ${denies}${scope}$`, 'iu'), denialOf('denied')],
  [new RegExp(`${when}${called} ${named} ${denies}${scope}$`, 'iu'), denialOf('deny')],
  // “Did China call the accusations groundless”.
  [new RegExp(`${when}${called} ${claims}${scope} ${denies}${scope}$`, 'iu'), denial('deny')],
  // “Who said the accusations were groundless”.
  [
    new RegExp(`${who}sa(?:y|id) (?:that )?${claims}${scope} (?:were|are|was|is) ${denies}${scope}$`, 'iu'),
    denial('denied'),
  ],
  // “Who called Russia’s actions reckless”.
  [
    new RegExp(
      `${who}${called} (?!it\\b|that\\b|this\\b)(?:the )?([\\p{L}]+(?: [\\p{L}]+)?)(?:${deeds})? ${blames}${scope}$`,
      'iu',
    ),
    ([, asks = '', whom = '', says = '', then = '']) => ({
      rest: `${asks} made statements on ${whom}${then}`,
      says,
      whom,
    }),
  ],
  // “Who promised consequences”.
  [
    new RegExp(
      `${who}(?:promised|threatened|warned of|pledged|vowed) (?:\\p{L}+ )?(consequences|retaliation|costs)${scope}$`,
      'iu',
    ),
    ([, asks = '', says = '', then = '']) => ({ rest: `${asks} made statements${then}`, says }),
  ],
  // “Who said Moscow would pay a price”.
  [
    new RegExp(
      `${who}said (?:that )?(?:the )?([\\p{L}]+(?: [\\p{L}]+)?) (?:would|will|must|should|has to|had to) pay (?:a |the )?(?:\\p{L}+ )?(price)${scope}$`,
      'iu',
    ),
    ([, asks = '', whom = '', says = '', then = '']) => ({
      rest: `${asks} made statements on ${whom}${then}`,
      says,
      whom,
    }),
  ],
  // “Who declared a national emergency”.
  [
    new RegExp(`${who}declared (?:a |an |the )?(?:\\p{L}+ )?(?:state of )?(emergency)${scope}$`, 'iu'),
    ([, asks = '', says = '', then = '']) => ({ rest: `${asks} made statements${then}`, says }),
  ],
  // “Who said the Bundestag evidence was hard”.
  [
    new RegExp(
      `${who}(?:said|claimed|thought) (?:that )?the (?:(\\p{L}[\\p{L} ]{2,30}?) )?(?:evidence|proof) (?:was|is) (?:\\p{L}+ly )?(hard|clear|solid|strong|conclusive|overwhelming|convincing|reliable|weak|thin)${scope}$`,
      'iu',
    ),
    ([, asks = '', matter, says = '', then = '']) => ({
      rest: `${asks} made statements${matter ? ` over ${matter}` : ''}${then}`,
      says,
    }),
  ],
  // “Who asked for evidence”.
  [
    new RegExp(
      `${who}(?:asked for|demanded|requested|called for|wanted(?: to see)?|insisted on) (?:\\p{L}+ )?(?:evidence|proof)${scope}$`,
      'iu',
    ),
    ([, asks = '', then = '']) => ({ rest: `${asks} denied${then}`, says: 'evidence' }),
  ],
]

/**
 * “Who called the accusations groundless”, “who promised consequences”: what is asked, of what has those words in it; undefined where none
 * are asked for. Each of `reads` reads the question without them: in the talk first, and by itself where nobody used them in that.
 */
export function inTheseWords(
  text: string,
  { archive }: Reader,
  reads: readonly ((rest: string) => Explained)[],
): Explained | undefined {
  const asked = text.trim().replace(/[\s?!.]+$/, '')
  for (const [shape, parts] of ways) {
    const found = shape.exec(asked)
    if (!found) continue
    const read = reads.flatMap((each) => saying(parts(found), archive, each) ?? [])
    return (
      read.find(({ reading }) => reading.is === 'query' && !reading.unread && fitsAny(archive, reading.query)) ??
      read[0]
    )
  }
  return undefined
}

/** What is asked, of what has the words in it; undefined where it cannot be read without them. */
function saying(
  { rest, says, whom, accused, denies: isDenial }: Parts,
  archive: Archive,
  read: (rest: string) => Explained,
): Explained | undefined {
  const explained = read(rest)
  if (explained.reading.is !== 'query' || explained.reading.second || explained.reading.unread) return undefined
  const { query } = explained.reading
  const answering = accused === undefined ? [] : statesIn(read(`about ${accused}`), archive)
  // “Did China call the accusations against Russia groundless”: who answers for another is not on record.
  const isForAnother =
    query.by.length > 0 && !answering.every(({ actor }) => query.by.some((party) => party.actor === actor))
  if (isForAnother) return { ...explained, reading: { is: 'not-understood', parts: [`against ${accused ?? ''}`] } }
  const isOpen = accused !== undefined && query.by.length === 0
  if ((whom !== undefined && query.on.length === 0) || (isOpen && answering.length === 0)) return undefined
  const by = isOpen ? answering : query.by
  const answered = worded({ ...query, by }, says.toLowerCase(), isDenial !== undefined, archive)
  return { ...explained, reading: { ...explained.reading, ...answered } }
}

/** Who answers for whoever is named: the state whose service or group it is. */
const statesIn = ({ reading }: Explained, archive: Archive): Party[] => {
  const named = reading.is === 'query' ? [...reading.query.by, ...reading.query.on] : []
  return named.flatMap(({ actor }) => (actor ? [{ actor: homeOf(archive, actor) ?? actor }] : []))
}

/** What has the word in it; where nothing has, whatever was said in answer, and the word is told as unread. */
function worded(query: Query, word: string, isDenial: boolean, archive: Archive): { query: Query; unread?: string[] } {
  const mentioning = { ...query, mentions: [...query.mentions, word] }
  // “Did Russia call the German accusations unfounded”: a yes would be of other words.
  const isAsked = query.wanted !== 'whether'
  return isDenial && isAsked && !fitsAny(archive, mentioning) ? { query, unread: [word] } : { query: mentioning }
}
