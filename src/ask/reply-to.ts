import { stateOf } from '../find/parties.ts'
import type { Archive } from '../model/archive.ts'
import { Day, lastDate } from '../model/day.ts'
import type { ActorId } from '../model/id.ts'
import type { Statement } from '../model/statement.ts'
import { answerQuery, fewMattersOf } from './answer/answer-query.ts'
import { fitsAny } from './answer/matching.ts'
import { type Act, areAll, areMeasures, areReplies } from './lexicon/act.ts'
import { acts as allActs } from './lexicon/acts.ts'
import { numbersIn } from './lexicon/numbers.ts'
import { shift } from './pieces/calendar.ts'
import { emptyQuery, type Query } from './query.ts'
import type { Explained, Reading } from './reading.ts'

/** “… to the UK sanctions on i-Soon”. */
const measured =
  /^(?:(?:how|what|when|did|has) .{2,60}?|who(?: has| have| else)?|(?:the )?\p{L}+(?: \p{L}+)?(?= (?:reaction|response|reply|answer) to )|[^,]{2,30}?['’]s?(?=[^?]+$)) (?:(?:reaction|response|reply|answer) to|(?:react|respond|reply|answer|say|comment|said|reacted|responded|replied|retaliate|retaliated|hit back|hits back|strike back) (?:to|about|on|of|after|for)|answer|reject|dismiss|deny|dispute|challenge|denounce|condemn|criticise|contest|counter|rebut|protest|oppose) (?=\S)(.{8,})$/iu

/** “Did Mao Ning dismiss the British evidence”: words, and no measure. */
const refuses = /\b(?:reject|dismiss|deny|dispute|challenge|denounce|condemn|criticise|contest) /i

/** “How did Beijing react to the UK sanctions on i-Soon”: over what that was, and not before; to its own people and firms, where it is not said whose. */
export function replyTo(
  words: string,
  whole: Explained,
  read: (clause: string) => Reading,
  archive: Archive,
): Explained {
  const { reading } = whole
  const [, clause] = measured.exec(words) ?? []
  if (clause === undefined || reading.is !== 'query') return whole
  const { wanted, acts, presumes, negated } = reading.query
  const said = measureIn(clause, read, archive)
  // “Beijing’s reaction to the allegations by Microsoft”: by Beijing.
  const alone = read(words.slice(0, -clause.length).replace(/ \p{L}+ $/u, ''))
  const by =
    said.is === 'query' && alone.is === 'query' && sharesWith(reading.query.by, said.query.by)
      ? alone.query.by
      : reading.query.by
  const isReply = said.is === 'query' && (isMeasure(said.query) || (isSaid(said.query, by) && !refuses.test(words)))
  if (said.is !== 'query' || !isReply) return whole
  if (by.length === 0 && !areReplies(acts)) return whole
  const measure = { ...said.query, ...(!saysWhom(said.query) && { on: by }) }
  const named = [...measure.over, ...measure.around.map(({ incident }) => incident)]
  const all = ofSoMany(answerQuery(archive, measure).statements, clause, archive)
  const [last, first] = [all[0], all.at(-1)]
  // “The Sandworm indictment”, of many attacks at once.
  const ofOneDay =
    first && first.day === last?.day ? [...new Set(all.flatMap(({ incidents }) => incidents))] : undefined
  const over = named.length > 0 ? named : (fewMattersOf(archive, measure) ?? ofOneDay)
  // “Did anyone respond to the US sanctions”: whoever imposed them is no answer.
  const imposers = [
    ...said.query.by.flatMap(({ actor }) => actor ?? []),
    ...all.flatMap((each) => homeOfSpeaker(each, archive)),
  ]
  const others = by.length === 0 ? [...new Set(imposers)] : []
  // Where the measure is not on record: over its matter, and that it was not read is told.
  if (!first && said.query.over.length > 0) {
    const query = { ...reading.query, over: said.query.over, victims: [] }
    return { ...whole, reading: { ...reading, query, unread: [...(reading.unread ?? []), clause] } }
  }
  // “How did Russia react to the US sanctions”, which were many, over many matters.
  const inAnswer = { acts: said.query.acts, by: said.query.by }
  const spread = !over || (named.length === 0 && first?.day !== last?.day)
  if (spread && first && saysOnlyWhose(said.query, by) && by.length > 0 && said.query.by.length > 0) {
    const replies = areAll(acts, isProtest) ? denials : areMeasures(acts) ? reactions : acts
    return {
      ...whole,
      reading: { ...reading, query: { ...emptyQuery, wanted, acts: replies, by, presumes, negated, inAnswer } },
    }
  }
  if (!over || !first || !last) return whole
  const until = Day.parse(shift(lastDate(last.day), daysToReply))
  // “What did China say about the US charges”: China charges nobody.
  const answers = areReplies(acts) || !areMeasures(acts) || !says.test(words) ? acts : reactions
  const query = {
    ...emptyQuery,
    wanted,
    acts: answers,
    by,
    presumes,
    negated,
    over,
    since: first.day,
    until,
    except: others,
  }
  // China answered the US charges over APT31 under another matter, and aimed it at the US.
  const soon = Day.parse(shift(lastDate(last.day), daysToReplyAtOnce))
  const aimed = { ...query, over: [], on: [...new Set(imposers)].map((actor) => ({ actor })), until: soon }
  const isElsewhere = by.length > 0 && !fitsAny(archive, query) && fitsAny(archive, aimed)
  return { ...whole, reading: { ...reading, query: isElsewhere ? aimed : query } }
}

/** “The charges against six GRU officers”: those of which so many are told; all, where none is. */
function ofSoMany(all: readonly Statement[], clause: string, { actorsById }: Archive): readonly Statement[] {
  const [many] = numbersIn(clause)
  if (many?.of !== 'people') return all
  const found = all.filter(({ gist, targets }) => {
    const told = numbersIn(gist).flatMap(({ of, number }) => (of === 'people' ? [number] : []))
    const named = targets.filter((id) => actorsById.get(id)?.kind === 'person').length
    return told.length > 0 ? told.includes(many.number) : named === many.number
  })
  return found.length > 0 ? found : all
}

/** “The Albania sanctions”, which are not by Albania: over what was done there. */
function measureIn(clause: string, read: (clause: string) => Reading, archive: Archive): Reading {
  const said = read(clause)
  const [, name, measure] = ofName.exec(clause) ?? []
  if (!name || (said.is === 'query' && isMeasure(said.query) && fitsAny(archive, said.query))) return said
  const over = read(`${measure} over ${name}`)
  return over.is === 'query' && fitsAny(archive, over.query) ? over : said
}

const ofName = /^(?:the |its |those )?(\p{Lu}\S*(?: \p{Lu}\S*)?) (sanctions|indictments?|charges|listings?)\W*$/u

const reactions = allActs.filter(({ name }) => name === 'reactions')
const denials = allActs.filter(({ name }) => name === 'denial')

const isProtest = ({ name }: Act): boolean => name === 'protest against sanctions or charges'

const says = /^(?:and |so )?(?:what|when|how) (?:did|has|have) .{2,40}? (?:say|said|comment|commented) /i

/** Later than this, a reply is to somebody else’s words as well. */
const daysToReply = 60

/** What was said of another matter so soon after, and to whoever imposed it, is a reply to it. */
const daysToReplyAtOnce = 2

/** “The EU’s Viasat statement”, “the American one of July 2021”: what another said of a matter, or on a day. */
const isSaid = (said: Query, by: Query['by']): boolean =>
  said.acts.length > 0 &&
  said.wanted === 'acts' &&
  said.by.length === 1 &&
  said.by.every(({ actor }) => actor && !by.some((each) => each.actor === actor)) &&
  (saysOver(said) || (said.since !== undefined && said.until !== undefined))

const sharesWith = (some: Query['by'], others: Query['by']): boolean =>
  some.some(({ actor }) => actor && others.some((each) => each.actor === actor))

/** “The UK sanctions”, “the US indictment of them”: by somebody. */
const isMeasure = ({ acts, by, on, over, around, victims }: Query): boolean =>
  by.length + on.length + over.length + around.length + victims.length > 0 && areMeasures(acts)

/** “The US sanctions”, “the US sanctions on Russia”: by whom, and on nobody but whoever reacts. */
const saysOnlyWhose = ({ on, over, around, victims, since, until, mentions }: Query, by: Query['by']): boolean =>
  over.length + around.length + victims.length + mentions.length === 0 &&
  (since ?? until) === undefined &&
  on.every(({ actor }) => by.some((each) => each.actor === actor))

const saysWhom = ({ on, over, around, victims }: Query): boolean =>
  on.length + over.length + around.length + victims.length > 0

const saysOver = ({ over, around }: Query): boolean => over.length + around.length > 0

/** The state for which it was said or done; whoever said so, where it is no state’s. */
function homeOfSpeaker({ speaker }: Statement, archive: Archive): ActorId[] {
  const country = speaker.actor && archive.actorsById.get(speaker.actor)?.country
  const home =
    (country && stateOf(archive, country)?.id) ??
    (speaker.actor && archive.actorsById.get(speaker.actor)?.partOf) ??
    speaker.actor
  return home ? [home] : []
}
