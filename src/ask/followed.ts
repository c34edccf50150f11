import type { Archive } from '../model/archive.ts'
import { firstDate } from '../model/day.ts'
import { answerQuery } from './answer/answer-query.ts'
import type { Query } from './query.ts'
import type { Explained } from './reading.ts'

const doing = '(?:sanction|list|blam|accus|condemn|attribut|charg|indict|expel|designat|blacklist|nam)\\p{L}*ing'

/** “Which countries followed the US in sanctioning it”. */
const whoFollowed = new RegExp(
  `^((?:who|which \\p{L}+) (?:has |have )?(?:also )?)followed (?:the )?(.{2,30}?) in (?=${doing}\\b)(.+)$`,
  'iu',
)

/** “When did Britain follow the US in sanctioning Aeza”. */
const whenFollowed = new RegExp(
  `^((?:and |so )?(?:when|on (?:what|which) (?:day|date))) (did|has|have) (?:the )?(.{2,30}?) follow(?:ed)? (?:the )?(.{2,30}?) in (?=${doing}\\b)(.+)$`,
  'iu',
)

/** “Did the US follow the UK in sanctioning Aeza”. */
const hasFollowed = new RegExp(
  `^((?:and |so )?)(did|has|have) (?:the )?(.{2,30}?) follow(?:ed)? (?:the )?(.{2,30}?) in (?=${doing}\\b)(.+)$`,
  'iu',
)

/** Who did it after somebody had, and when; whether it was not the other way round. Undefined where nobody is said to have followed. */
export function followedBy(
  { text, words }: Record<'text' | 'words', string>,
  archive: Archive,
  read: (rest: string) => Explained,
): Explained | undefined {
  const bare = words.replace(/[\s?!.]+$/, '')
  const [, who = '', leader = '', what = ''] = whoFollowed.exec(bare) ?? []
  if (leader !== '') {
    const joined = read(`${who}joined ${leader} in ${what}`)
    const since = firstBy(joined, archive)
    if (joined.reading.is !== 'query' || !since) return undefined
    return { ...joined, reading: { ...joined.reading, query: { ...joined.reading.query, since } } }
  }
  const [, when = '', did = '', follower = '', before = '', deed = ''] =
    whenFollowed.exec(bare) ?? hasFollowed.exec(text.replace(/[\s?!.]+$/, '')) ?? []
  if (before === '') return undefined
  const asked = read(`${when} ${did} ${follower} join ${before} in ${deed}`.trim())
  const theirs = read(`who joined ${before} in ${deed}`)
  const first = firstBy(theirs, archive)
  if (asked.reading.is !== 'query' || theirs.reading.is !== 'query' || !first) return asked
  const own = oldestOf(asked.reading.query, archive)
  // “When did the US follow the UK”, where it was the first of the two.
  if (!own || firstDate(own) >= firstDate(first)) return asked
  const asFollower = asked.reading.query
  const query: Query = {
    ...asFollower,
    wanted: 'whether',
    by: theirs.reading.query.except.map((actor) => ({ actor })),
    sooner: asFollower.by.flatMap(({ actor }) => actor ?? []),
    presumes: false,
  }
  return { ...asked, reading: { ...asked.reading, query } }
}

/** When those who were joined did it first. */
function firstBy({ reading }: Explained, archive: Archive): Query['since'] {
  if (reading.is !== 'query' || reading.query.except.length === 0) return undefined
  const by = reading.query.except.map((actor) => ({ actor }))
  return oldestOf({ ...reading.query, by, except: [] }, archive)
}

const oldestOf = (query: Query, archive: Archive): Query['since'] =>
  answerQuery(archive, { ...query, wanted: 'acts' }).statements.at(-1)?.day
