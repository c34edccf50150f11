import type { Explained } from './reading.ts'

interface Parts {
  /** What is asked without the words. */
  rest: string
  /** What the answer must say. */
  says: string
  /** From whom it was wanted. */
  from?: string | undefined
}

const who = '^((?:and )?(?:who|which [\\p{L} ]{3,30}?)) (?:else )?(?:has |have |had )?(?:ever |also )?'
const claims =
  '(?:accusations?|allegations?|claims?|charges?|attributions?|assertions?|suspicions)(?: (?:against (?:it|them|him|her)|of others))?'
const scope = '((?: (?:over|about|in|since|after|before|during|by|against|of) .{2,50}?)?)'
const denies =
  '(groundless|baseless|unfounded|absurd|false|lies|nonsense|ridiculous|slander|smears?|fabricat\\w+|propaganda|unsubstantiated|insinuations?|hysteria)'
const blames =
  '(reckless|irresponsible|malicious|unacceptable|cowardly|indiscriminate|brazen|shameful|disgraceful|intolerable|destabili[sz]ing|aggressive|hostile)'
const deeds =
  "(?:['’]s?)? (?:actions?|behaviou?r|conduct|activit(?:y|ies)|cyber ?attacks?|attacks?|hack(?:s|ing)?|operations?)"

/** Ways to ask who used a word, or spoke of something; the first that fits. */
const ways: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  // “Who called the accusations groundless”.
  [
    new RegExp(
      `${who}(?:called|dismissed|described|branded|labelled|rejected|denounced) (?:the |these |those |all |its |their )*(?:\\p{L}+ )?${claims}${scope} (?:as )?(?:being )?(?:an? )?(?:\\p{L}+ly )?["“'‘]?${denies}["”'’]?$`,
      'iu',
    ),
    ([, asks = '', then = '', says = '']) => ({ rest: `${asks} denied${then}`, says }),
  ],
  // “Who called Russia’s actions reckless”.
  [
    new RegExp(
      `${who}(?:called|described|branded|labelled) (?!it\\b|that\\b|this\\b)(?:the )?([\\p{L}]+(?: [\\p{L}]+)?)(?:${deeds})? (?:as )?["“'‘]?${blames}["”'’]?$`,
      'iu',
    ),
    ([, asks = '', whom = '', says = '']) => ({ rest: `${asks} made statements on ${whom}`, says }),
  ],
  // “Who promised consequences”, “who threatened sanctions against China”.
  [
    new RegExp(
      `${who}(?:promised|threatened|warned of|pledged|vowed|spoke of) (?:\\p{L}+ )?(consequences|retaliation|sanctions|costs)${scope}$`,
      'iu',
    ),
    ([, asks = '', says = '', then = '']) => ({
      rest: `${asks} ${/sanc/i.test(says) ? 'warned' : 'made statements'}${then.replace(/^ against/, ' on')}`,
      says,
    }),
  ],
  // “Who said Moscow would pay a price”.
  [
    new RegExp(
      `${who}said (?:that )?(?:the )?([\\p{L}]+(?: [\\p{L}]+)?) (?:would|will|must|should|has to|had to) pay (?:a |the )?(?:\\p{L}+ )?(price)${scope}$`,
      'iu',
    ),
    ([, asks = '', whom = '', says = '', then = '']) => ({ rest: `${asks} made statements on ${whom}${then}`, says }),
  ],
  // “Who asked for evidence”, “who demanded proof from the UK”.
  [
    new RegExp(
      `${who}(?:asked for|demanded|requested|called for|wanted(?: to see)?|insisted on) (?:\\p{L}+ )?(?:evidence|proof)(?: from (?:the )?(.{2,25}?))?${scope}$`,
      'iu',
    ),
    ([, asks = '', from, then = '']) => ({ rest: `${asks} denied${then}`, says: 'evidence', from }),
  ],
]

/** “Who called the accusations groundless”, “who promised consequences”: what is asked, of what has those words in it; undefined where none are asked for. */
export function inTheseWords(text: string, read: (rest: string) => Explained): Explained | undefined {
  const asked = text.trim().replace(/[\s?!.]+$/, '')
  for (const [shape, parts] of ways) {
    const found = shape.exec(asked)
    if (!found) continue
    const { rest, says, from } = parts(found)
    const explained = read(rest)
    // Of whom it was wanted, no record tells.
    if (from !== undefined) return { ...explained, reading: { is: 'not-understood', parts: [`from ${from}`] } }
    if (explained.reading.is !== 'query' || explained.reading.second || explained.reading.unread) return undefined
    const { query } = explained.reading
    const mentions = [...query.mentions, says.toLowerCase()]
    return { ...explained, reading: { ...explained.reading, query: { ...query, mentions } } }
  }
  return undefined
}
