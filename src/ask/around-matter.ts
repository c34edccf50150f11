import type { Archive } from '../model/archive.ts'
import { Day, dayOf, firstDate, lastDate } from '../model/day.ts'
import type { IncidentId } from '../model/id.ts'
import { answerQuery } from './answer/answer-query.ts'
import { areMeasures } from './lexicon/act.ts'
import { whetherEnd } from './lexicon/whether-marks.ts'
import type { Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'
import { mattersNamed } from './says.ts'

const split =
  /^(.{8,}?) (before|prior to|after|since) (?:the )?(\S.{2,30}?)(?: (?:case|hacker|hack|attack|breach|intrusion|compromise|heist|listings?|sanctions|matter|one))?((?:,| and)? (?:before|until|after|since|by|up to|till|through) .{4,})?$/i

/** “After it”, of what may have come anew. */
const anew = /\b(?:more|further|again|another|other|else|next|not|never|no|nobody|nothing)\b/i

/** “Had Canberra used its cyber sanctions before Medibank”, “any more after Cloud Hopper”, “anybody since Cloud Hopper”: what they did until or since then, and not over it. */
export function aroundMatter(
  words: string,
  whole: Explained,
  read: (clause: string) => Reading,
  archive: Archive,
): Explained {
  const [tail = ''] = whetherEnd.exec(words) ?? []
  const [, asked, when, named, more = ''] = split.exec(words.replace(whetherEnd, '')) ?? []
  if (asked === undefined || named === undefined || whole.reading.is !== 'query') return whole
  const ever = when?.toLowerCase() === 'since'
  const after = ever || when?.toLowerCase() === 'after'
  // “After Cloud Hopper and before 2026”: between the two.
  if (after && !ever && !anew.test(asked) && !/^(?:,| and) before\b/i.test(more)) return whole
  const [main, matter] = [read(asked + more.replace(/^(?:,| and)/, '') + tail), read(`about ${named}`)]
  if (main.is !== 'query' || main.query.acts.length === 0 || !isDone(main.query)) return whole
  if (matter.is !== 'query' || matter.unread) return whole
  // “Why were there no sanctions after Kaseya”: over it.
  if (after && main.query.wanted === 'why' && main.query.negated) return whole
  const [id, ...others] = mattersNamed(matter.query)
  if (!id || others.length + matter.query.acts.length > 0 || main.query.over.includes(id)) return whole
  // “The attacks on Danish websites before the elections”: that is what they are called by.
  const matters = mattersNamed(whole.reading.query)
  if (matters.some((each) => each !== id && !main.query.over.includes(each))) return whole
  if (main.query.over.some((each) => !matters.includes(each))) return whole
  // “Before the Sony attack”: before that, and not before what they did over it.
  // Of a group or a person it is asked what was done before the attack, of nobody what was done before over it.
  const isAttack =
    !after &&
    areMeasures(main.query.acts) &&
    (measuredBefore.test(words) ||
      main.query.on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'state'))
  const days = isAttack ? [] : daysOver(ever ? { ...main.query, on: [] } : main.query, id, archive)
  const [since, until] = after
    ? [dayBeside(days[0] ?? (ever ? begins(archive, id) : undefined), 1), main.query.until]
    : [main.query.since, dayBeside(days.at(-1) ?? begins(archive, id), -1)]
  if (after ? !since || main.query.since : !until || main.query.until) return whole
  return { ...whole, reading: { ...main, query: { ...main.query, since, until } } }
}

const measuredBefore =
  /\b(?:before|prior to) (?:the )?(?:\S+ ){1,3}(?:attack|hack|breach|intrusion|compromise|heist)\W*$/i

/** Measures and blame. */
const isDone = ({ acts }: Query): boolean =>
  areMeasures(acts) || acts.every(({ name }) => name === 'attribution' || name === 'endorsement')

/** When they did it over a matter, the latest first. */
const daysOver = (query: Query, id: IncidentId, archive: Archive): Day[] =>
  answerQuery(archive, {
    ...query,
    wanted: 'acts',
    negated: false,
    since: undefined,
    until: undefined,
    over: [id],
  }).statements.map(({ day }) => day)

function begins({ incidentsById }: Archive, id: IncidentId): Day | undefined {
  const { began, disclosed } = incidentsById.get(id) ?? {}
  return began ?? disclosed
}

function dayBeside(day: Day | undefined, step: 1 | -1): Day | undefined {
  if (!day) return undefined
  const date = new Date(step < 0 ? firstDate(day) : lastDate(day))
  date.setUTCDate(date.getUTCDate() + step)
  return Day.parse(dayOf(date))
}
