import type { Answer } from '../ask/answer/answer.ts'
import { namedIn } from '../ask/answer/beside.ts'
import { ofOtherTime } from '../ask/answer/other-time.ts'
import { areBlame, areDeeds, areMeasures } from '../ask/lexicon/act.ts'
import type { Query } from '../ask/query.ts'
import { cut, longestTitle } from '../briefing/fit.ts'
import { shortName } from '../briefing/wording.ts'
import { actorOf, incidentOf } from '../model/archive.ts'
import { firstDate, lastDate, writeDay } from '../model/day.ts'
import { listed, namedOnly } from './ask-apart.ts'
import { besideSupport } from './ask-beside-support.ts'
import { claimedBeside, claimsToldOf } from './ask-claims.ts'
import { corrected, knownNot } from './ask-corrected.ts'
import { names, type Room, rooms } from './ask-counts.ts'
import { eachFirst, onlyOne, tied } from './ask-earlier.ts'
import { missing } from './ask-missing.ts'
import { claimOf, howKnown, no, noLongerAbsent, strongest } from './ask-no.ts'
import { notDone } from './ask-not-done.ts'
import { underWhich } from './ask-regimes.ts'
import { happened } from './ask-yes.ts'

/** The answer itself, in one sentence. */
export function sentenceOf(query: Query, answer: Answer): string {
  // “Did France blame Russia at the time”, which did so years later.
  const later = query.atTheTime && answer.verdict === 'no' && answer.instead.some(({ day }) => day === answer.asOf)
  const asOf = later ? ', not at the time' : answer.asOf ? `, as of ${writeDay(answer.asOf)}` : ''
  let whole = ''
  for (const room of rooms) {
    const said = sentence(query, answer, room)
    whole = said.includes(asOf.slice(2)) ? said : `${said}${asOf}`
    if (whole.length <= longestTitle) return whole
  }
  return cut(whole, longestTitle)
}

function sentence(query: Query, answer: Answer, room: Room): string {
  switch (answer.verdict) {
    case 'yes':
      if (query.cyberRegime && query.on.length === 0 && answer.statements.length > 0)
        return `Yes: ${underWhich(query, answer.statements.toReversed(), answer)}`
      if (query.alone.length > 0 || query.ownFirst || query.onlyOf)
        return happened('Yes, as far as the record goes', query, answer)
      return answer.statements.length > 0 || !query.negated
        ? ((query.sooner.length > 0 || query.order === 'first') && tied(query, answer)) ||
            eachFirst(query, answer) ||
            `${happened(
              `Yes${isAccusation(query) ? ', by attribution' : onlyEndorsed(query, answer) ? ', by endorsement' : ''}${notThen(query, answer)}`,
              query,
              answer,
            )}${notDone(query, answer)}`
        : asFarAsChecked(query, answer)
    case 'no':
      return no(query, answer)
    case 'none':
      return onlyOne(query, answer) ?? nothing(query, answer, room)
    case 'corrected':
      return corrected(query, answer, room)
    case 'list':
    case 'about':
      return `${listed(query, answer, room)}${query.over.length > 0 ? notThen(query, answer) : ''}${reported(claimedBeside(query, answer).length)}${besideSupport(query, answer)}${areMeasures(query.acts) && asksForSomebody(query) ? notDone(query, answer) : ''}`
  }
}

const reported = (many: number): string => (many > 0 ? `; others report ${many} more` : '')

/** “Nobody, as far as the record goes: …”, or what else names somebody. */
function nothing(query: Query, answer: Answer, room: Room): string {
  if (query.wanted === 'missing') return nobodyMissing(query, answer)
  if (claimsToldOf(query, answer).length > 0)
    return 'No claim on record in the words of whoever made it; others report one'
  const accused = accusedBySources(query, answer)
  if (accused) return `No attribution on record; accused by its sources: ${accused}`
  const named = query.sooner.length === 0 ? namedIn(query, answer) : []
  if (named.length > 0) return namedOnly(query, named, answer, room)
  if (query.wanted === 'figures') return 'No figures: they are told of an incident, and none is named here'
  const known = knownNot(query, answer)
  if (known && known.incidents.length > 0 && query.acts.length === 1 && query.by.some(({ actor }) => actor))
    return `${claimOf(known)} (${howKnown(known)})`
  const where = room === rooms[0] ? ', as far as the record goes' : ' on record'
  return `${asksForSomebody(query) ? 'Nobody' : 'Nothing'}${where}: ${missing(query, answer, room)}`
}

/** “Germany named the GRU over the hack in 2015, right?”: the hack was then, and it was named later. */
function notThen({ since, until }: Query, { statements }: Answer): string {
  if (!since || !until || statements.length === 0) return ''
  const isThen = ({ day }: Answer['statements'][number]) =>
    lastDate(day) >= firstDate(since) && firstDate(day) <= lastDate(until)
  const span = since === until ? writeDay(since) : `${writeDay(since)} to ${writeDay(until)}`
  return statements.some(isThen) ? '' : `, with ${span} as the time of the incident`
}

/** “Did NATO follow suit”, after who blamed it: it found nothing of its own. */
const onlyEndorsed = ({ acts }: Query, { statements }: Answer): boolean =>
  acts.some(({ name }) => name === 'attribution') &&
  statements.length > 0 &&
  statements.every(({ kind }) => kind === 'attribution-endorsed')

/** “Did Iran hack Albania”: that it did is what others say. */
const isAccusation = ({ acts }: Query): boolean => areDeeds(acts)

/** “Who attacked the HSE”: nobody said so on record, and the record of the matter has somebody. */
function accusedBySources(query: Query, { archive }: Answer): string {
  const {
    acts,
    over: [id, ...others],
    wanted,
    by,
  } = query
  if (ofOtherTime(archive, query) || query.notOn.length > 0) return ''
  const asked = areDeeds(acts) || (wanted === 'whom' && areBlame(acts))
  if (!asked || !id || others.length > 0 || by.length > 0 || !(wanted === 'who' || wanted === 'whom')) return ''
  return names(incidentOf(archive, id).accused.map((each) => shortName(archive, each)))
}

const asksForSomebody = ({ wanted }: Query): boolean => wanted === 'who' || wanted === 'whom'

/** Of a list each has an entry, or is named: “who of the Five Eyes did not”, “which of the UK and the US did not”. */
export const isOfList = ({ wanted, by }: Query, { archive }: Answer): boolean =>
  wanted === 'missing' &&
  (by.some(({ actor }) => actor && actorOf(archive, actor).members.length > 0) ||
    (by.length > 1 && by.every(({ actor }) => actor && /^(?:state|alliance)$/.test(actorOf(archive, actor).kind))))

/** Without a list, that somebody did not is known only where it was looked at. */
function asFarAsChecked(query: Query, answer: Answer): string {
  const absence = strongest(query, answer)
  return (
    (absence && noLongerAbsent(absence, query, answer)) ??
    `Yes, as far as it was checked${absence ? `, as of ${writeDay(absence.asOf)}` : ''}`
  )
}

const nobodyMissing = (query: Query, answer: Answer): string =>
  isOfList(query, answer)
    ? 'Nobody is missing: something of the kind is on record from each of them'
    : 'Not on record: that somebody did not is known only where it was checked, declined or reported'
