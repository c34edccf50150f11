import type { Archive } from '../model/archive.ts'
import { Day, dayOf, firstDate } from '../model/day.ts'
import { answerQuery } from './answer/answer.ts'
import { areDeeds } from './lexicon/act.ts'
import { whetherEnd } from './lexicon/whether-marks.ts'
import type { Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'

const split =
  /^(.{8,}) (?:before|prior to) (?:the )?(\S.{2,}?)(?: (?:case|hacker|hack|listings?|sanctions|matter|one))?$/i

/** “Had Canberra used its cyber sanctions before Medibank”: what they did until then, and not over it. */
export function beforeMatter(
  words: string,
  whole: Explained,
  read: (clause: string) => Reading,
  archive: Archive,
): Explained {
  const [tail = ''] = whetherEnd.exec(words) ?? []
  const [, asked, named] = split.exec(words.replace(whetherEnd, '')) ?? []
  if (asked === undefined || named === undefined || whole.reading.is !== 'query') return whole
  const [main, matter] = [read(asked + tail), read(`about ${named}`)]
  if (main.is !== 'query' || main.query.acts.length === 0 || areDeeds(main.query.acts)) return whole
  if (matter.is !== 'query' || matter.unread) return whole
  const { over, around, acts } = matter.query
  const [id, ...others] = [...over, ...around.map(({ incident }) => incident)]
  if (!id || others.length + acts.length > 0 || main.query.over.includes(id) || main.query.until) return whole
  const first = answerQuery(archive, { ...main.query, wanted: 'acts', negated: false, over: [id] }).statements.at(-1)
  const until = dayBefore(first?.day ?? begins(archive, id))
  return until ? { ...whole, reading: { ...main, query: { ...main.query, until } } } : whole
}

const begins = (archive: Archive, id: Query['over'][number]): Day | undefined => {
  const { began, disclosed } = archive.incidentsById.get(id) ?? {}
  return began ?? disclosed
}

function dayBefore(day: Day | undefined): Day | undefined {
  if (!day) return undefined
  const date = new Date(firstDate(day))
  date.setUTCDate(date.getUTCDate() - 1)
  return Day.parse(dayOf(date))
}
