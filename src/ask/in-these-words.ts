import type { Archive } from '../model/archive.ts'
import { fitsAny } from './answer/matching.ts'
import type { Party, Query } from './query.ts'
import type { Explained, Reader } from './reading.ts'

interface Parts {
  /** What is asked without the words. */
  rest: string
  /** What the answer must say. */
  says: string
  /** Who was accused, and answers. */
  accused?: string | undefined
  /** Whatever else was said in answer is told, where nobody used the word. */
  loose?: boolean
}

const who = '^((?:and )?(?:who|(?:which|how many) [\\p{L} ]{3,30}?)) (?:else )?(?:has |have |had )?(?:ever |also )?'
const when = '^((?:and )?(?:(?:when )?(?:did|has|have)) .{2,40}?) (?:ever )?'
const called = '(?:call|dismiss|describe|brand|label|reject|denounce)(?:l?e?d)?'
const claims =
  '(?:the |these |those |all |its |their )*(?:(?:new|latest|recent|western|foreign|public|official|hacking) )?(?:accusations?|allegations?|claims?|charges?|attributions?|assertions?)(?: (?:against|of) (?!it\\b|them\\b|others\\b)(?:the )?(.{2,25}?))?(?: against (?:it|them)| of others)?'
const scope = '((?: (?:over|about|in|since|after|before|during) .{2,50}?)?)'
const denies =
  '(?:as )?(?:being )?(?:an? )?(?:\\p{L}+ly )?["“\'‘]?(groundless|baseless|unfounded|absurd|false|lies|nonsense|ridiculous|slander|smears?|fabricat\\w+|propaganda|unsubstantiated|insinuations?|hysteria)["”\'’]?'
const blames =
  '(?:as )?["“\'‘]?(reckless|irresponsible|malicious|unacceptable|cowardly|indiscriminate|brazen|shameful|disgraceful|intolerable|destabili[sz]ing|aggressive|hostile)["”\'’]?'
const deeds =
  "(?:['’]s?)? (?:actions?|behaviou?r|conduct|activit(?:y|ies)|cyber ?attacks?|attacks?|hack(?:s|ing)?|operations?)"

/** Ways to ask who used a word, or spoke of something; the first that fits. */
const ways: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  // “Who called the accusations groundless”, “who dismissed the claims against the GRU as absurd”.
  [
    new RegExp(`${who}${called} ${claims}${scope} ${denies}${scope}$`, 'iu'),
    ([, asks = '', accused, over = '', says = '', then = '']) => ({
      rest: `${asks} denied${over}${then}`,
      says,
      accused,
      loose: true,
    }),
  ],
  // “Did China call the accusations groundless”.
  [
    new RegExp(`${when}${called} ${claims}${scope} ${denies}${scope}$`, 'iu'),
    ([, asks = '', accused, over = '', says = '', then = '']) => ({
      rest: `${asks} deny${over}${then}`,
      says,
      accused,
      loose: true,
    }),
  ],
  // “Who said the accusations were groundless”.
  [
    new RegExp(`${who}sa(?:y|id) (?:that )?${claims}${scope} (?:were|are|was|is) ${denies}${scope}$`, 'iu'),
    ([, asks = '', accused, over = '', says = '', then = '']) => ({
      rest: `${asks} denied${over}${then}`,
      says,
      accused,
      loose: true,
    }),
  ],
  // “Who called Russia’s actions reckless”.
  [
    new RegExp(
      `${who}(?:called|described|branded|labelled) (?!it\\b|that\\b|this\\b)(?:the )?([\\p{L}]+(?: [\\p{L}]+)?)(?:${deeds})? ${blames}${scope}$`,
      'iu',
    ),
    ([, asks = '', whom = '', says = '', then = '']) => ({ rest: `${asks} made statements on ${whom}${then}`, says }),
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
    ([, asks = '', whom = '', says = '', then = '']) => ({ rest: `${asks} made statements on ${whom}${then}`, says }),
  ],
  // “Who declared a national emergency”.
  [
    new RegExp(`${who}declared (?:a |an |the )?(?:\\p{L}+ )?(?:state of )?(emergency)${scope}$`, 'iu'),
    ([, asks = '', says = '', then = '']) => ({ rest: `${asks} made statements${then}`, says }),
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

/** “Who called the accusations groundless”, “who promised consequences”: what is asked, of what has those words in it; undefined where none are asked for. */
export function inTheseWords(
  text: string,
  { archive }: Reader,
  read: (rest: string) => Explained,
): Explained | undefined {
  const asked = text.trim().replace(/[\s?!.]+$/, '')
  for (const [shape, parts] of ways) {
    const found = shape.exec(asked)
    if (!found) continue
    const { rest, says, accused, loose = false } = parts(found)
    const explained = read(rest)
    if (explained.reading.is !== 'query' || explained.reading.second || explained.reading.unread) return undefined
    const { query } = explained.reading
    const by = accused === undefined ? query.by : partiesIn(read(`about ${accused}`))
    if (/ on /.test(rest) ? query.on.length === 0 : accused !== undefined && by.length === 0) return undefined
    return {
      ...explained,
      reading: { ...explained.reading, ...worded({ ...query, by }, says.toLowerCase(), loose, archive) },
    }
  }
  return undefined
}

const partiesIn = ({ reading }: Explained): Party[] =>
  reading.is === 'query' ? [...reading.query.by, ...reading.query.on] : []

/** What has the word in it; where nothing has, whatever was said in answer, and the word is told as unread. */
function worded(query: Query, word: string, loose: boolean, archive: Archive): { query: Query; unread?: string[] } {
  const saying = { ...query, mentions: [...query.mentions, word] }
  return loose && !fitsAny(archive, saying) ? { query, unread: [word] } : { query: saying }
}
