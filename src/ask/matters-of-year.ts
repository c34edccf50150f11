import type { Archive } from '../model/archive.ts'
import { Day } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import { isOfThen } from './answer/relax-times.ts'
import { areMeasures } from './lexicon/act.ts'
import type { Explained, Reader } from './reading.ts'
import { saysOverWhat } from './says.ts'

const noun = '(?:cyber[- ]?)?(?:attacks|incidents|hacks|breaches|intrusions|operations|campaigns)'
const year = '((?:19|20)\\d\\d)'
const ofYear = [
  new RegExp(`^(which|what|how many) (?:of the )?${year} (${noun})\\b(.+)$`, 'i'),
  new RegExp(
    `^(which|what|how many) (?:of the )?(${noun}) (?:of|from|in(?= \\d+ (?:that |which )?(?:led|drew|brought|resulted|ended|did|(?:were|was|have been) (?:attributed to|blamed on|pinned on|ascribed to))\\b)) ${year}\\b(.+)$`,
    'i',
  ),
]

/** “Did the UK sanction anyone over attacks in 2021”: whether it did then; of whom it was done to, the year is that of the attack. */
const didThen = new RegExp(`^(?:whom? )?(?:did|has|have)\\b.* ${noun} in \\d+\\W*$`, 'i')

/** “Sanctioned for attacks in 2015”, “indicted for attacks carried out in 2014”. */
const overYear = new RegExp(
  `^(.{6,}?) (?:for|over|in connection with|because of) (?:the |any )?${noun}(?: (?:carried out|committed|conducted|launched|made|done|that (?:took place|happened)))? (?:in|of|from) ${year}\\W*$`,
  'i',
)

/** “Which cyber incidents of 2014 led to sanctions”, “which 2016 hacks did the EU sanction”: those that began or came to light then, whenever that was done; undefined where no such are asked about. */
export function mattersOfYear(
  words: string,
  { archive }: Reader,
  read: (rest: string) => Explained,
): Explained | undefined {
  const [, done = '', over = ''] = (didThen.test(words) ? undefined : overYear.exec(words)) ?? []
  if (done) return overThen(done, Day.safeParse(over).data, archive, read)
  const [first, second] = ofYear.map((shape) => shape.exec(words))
  const [, which = '', then = '', what = '', rest = ''] = first ?? []
  const [, whichOf = '', whatOf = '', thenOf = '', restOf = ''] = second ?? []
  const day = Day.safeParse(then || thenOf).data
  const asked = first ? `${which} ${what}${rest}` : `${whichOf} ${whatOf}${restOf}`
  if (!day || (!first && !second)) return undefined
  const explained = read(asked)
  const { reading } = explained
  if (reading.is !== 'query' || reading.second || reading.query.acts.length === 0) return undefined
  const { query } = reading
  if (saysOverWhat(query) || (query.since ?? query.until) !== undefined || query.wanted === 'missing') return undefined
  if (query.order) return undefined
  const matters = mattersThen(archive, day)
  return matters.length > 0
    ? { ...explained, reading: { ...reading, query: { ...query, wanted: 'matters', over: matters } } }
    : undefined
}

const mattersThen = (archive: Archive, day: Day): IncidentId[] =>
  archive.incidents.flatMap(({ id }) => (isOfThen(archive, id, { since: day, until: day }) ? [id] : []))

/** What was done to somebody, whenever that was, over what began or came to light in that year. */
function overThen(
  done: string,
  day: Day | undefined,
  archive: Archive,
  read: (rest: string) => Explained,
): Explained | undefined {
  const explained = day && read(done)
  if (!day || explained?.reading.is !== 'query' || explained.reading.second) return undefined
  const { query } = explained.reading
  const over = areMeasures(query.acts) && !saysOverWhat(query) && !query.order ? mattersThen(archive, day) : []
  return over.length > 0 ? { ...explained, reading: { ...explained.reading, query: { ...query, over } } } : undefined
}
