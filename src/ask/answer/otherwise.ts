import { stateOf } from '../../find/parties.ts'
import { findStatements } from '../../find/statements.ts'
import type { Archive } from '../../model/archive.ts'
import type { Kind, Statement } from '../../model/statement.ts'
import { type Act, areAll, areBlame, areMeasures, isCharge } from '../lexicon/act.ts'
import { attribution } from '../lexicon/acts-of-blame.ts'
import type { Query } from '../query.ts'
import { mattersNamed, saysOverWhat } from '../says.ts'
import type { Answer } from './answer.ts'
import { factsFor, ordered } from './matching.ts'
import { isPrivate, overAnother, withElsewhere } from './over-another.ts'

/** What is on record otherwise: on another day, on somebody else, or by another who spoke for the same body. */
export function otherwise(archive: Archive, query: Query, answer: Answer): Answer {
  const elsewhere = overAnother(archive, query)
  if (!isNothing(query, answer)) return withElsewhere(answer, elsewhere)
  const later = asksThen(query) ? (thenOnAnother(archive, query) ?? atAnotherTime(archive, query)) : []
  // “Did the ODNI blame Russia for it in 2024”: it blamed Iran, and then.
  const isNamed = [query.by, query.on].every((parties) => parties.some(({ actor, speaker }) => actor ?? speaker))
  const instead =
    later.length > 0
      ? later
      : asksThen(query) && !isNamed
        ? elsewhere
        : [
            ...new Set([
              ...forSomethingElse(archive, query),
              ...byOtherBody(archive, query),
              ...byAnother(archive, query),
              ...ofSomebodyElse(query, answer),
              ...elsewhere,
            ]),
          ]
  const told =
    instead.length > 0
      ? instead
      : [...stoppedShort(archive, query, answer), ...wentFurther(archive, query), ...namedByTheWay(archive, query)]
  return told.length > 0 ? { ...answer, verdict: 'no', absences: [], instead: told } : answer
}

/** “Did Washington make its own attribution of it”, “did the prime minister back them up”: it stood by the victim and named nobody, he would not say. */
function stoppedShort(archive: Archive, query: Query, { scope: { incidents } }: Answer): readonly Statement[] {
  const kinds = new Set(query.acts.flatMap(({ shortOf = [] }) => shortOf))
  const named = query.by.some(({ actor, speaker }) => actor ?? speaker)
  // “Did the G7 ambassadors blame Moscow for the January 2022 attacks”: what they said then, if it was of one matter.
  const then = query.since !== undefined && query.until !== undefined && !saysOverWhat(query)
  if (kinds.size === 0 || !named || !(query.over.length === 1 || incidents?.size === 1 || then)) return []
  const found = factsFor(archive, { ...query, acts: [], on: [], around: [], formal: false }, kinds)
  const said = then ? overOneMatter(found) : found
  // What names somebody is told as such.
  return said.some(({ kind, targets }) => !aimless.has(kind) && targets.length > 0) ? [] : said
}

/** “Did Canada endorse the attribution of it”: it made one of its own. */
function wentFurther(archive: Archive, query: Query): readonly Statement[] {
  const backs = areAll(query.acts, ({ kinds: [first] }) => first === 'attribution-endorsed')
  return backs && query.by.length > 0 && query.over.length === 1
    ? factsFor(archive, { ...query, acts: [attribution] })
    : []
}

/** “Did CISA say it was Iran’s intelligence ministry”: its advisory names another. */
function namedByTheWay(archive: Archive, query: Query): readonly Statement[] {
  const named = query.by.some(({ actor }) => actor) && query.on.some(({ actor }) => actor)
  const over = mattersNamed(query)
  if (!named || !areBlame(query.acts) || over.length !== 1) return []
  const whatever = { ...query, over, acts: [], around: [], also: [], formal: false }
  if (factsFor(archive, whatever, byTheWay).length > 0) return []
  return factsFor(archive, { ...whatever, on: [] }, byTheWay).filter(({ targets }) => targets.length > 0)
}

/** What is no attribution, and may name an author all the same. */
export const byTheWay: ReadonlySet<Kind> = new Set(['advisory', 'takedown'])

const aimless: ReadonlySet<Kind> = new Set(['solidarity', 'declined'])

const isNothing = (query: Query, { verdict, absences }: Answer): boolean =>
  query.wanted === 'whether' &&
  query.alone.length === 0 &&
  !query.negated &&
  query.acts.length > 0 &&
  verdict === 'none' &&
  // What did not happen over a matter tells nothing where none is named.
  absences.every(({ incidents }) => incidents.length > 0 && !saysOverWhat(query))

/** “Was he listed in 2014”, “had France blamed the GRU for it by 2020”. */
export const asksThen = ({ since, until, by, on, over, acts }: Query): boolean => {
  const toSomebody = on.some(({ actor, only }) => actor && !only)
  const overThat = over.length > 0 && (by.length > 0 || areMeasures(acts))
  if (since && until) return toSomebody || overThat || (by.length > 0 && on.some(({ actor }) => actor))
  // “Before that”: up to the day of what was told just now, which is no news.
  const byThen = until !== undefined && until.length < '2020-05-01'.length
  return byThen && by.length > 0 && (toSomebody || over.length > 0 || areMeasures(acts))
}

/** “Did Japan blame the Chinese government in December 2018”: then it blamed a group, and “did the US name the SVR” in a statement that named none; undefined where it blamed nobody then. */
function thenOnAnother(archive: Archive, query: Query): readonly Statement[] | undefined {
  const { acts, by, on, since, until } = query
  // Whom it blamed leaves open which group that was.
  const isOpen = on.some(({ actor }) => actor && archive.actorsById.get(actor)?.kind !== 'threat-group')
  const asked = areBlame(acts) && since && until && by.length > 0 && isOpen
  const found = asked ? factsFor(archive, { ...query, on: [], also: [], around: [], formal: false }) : []
  return found.length > 0 ? found : undefined
}

/** When it was done after all: of what was asked up to a day, the first. */
function atAnotherTime(archive: Archive, query: Query): readonly Statement[] {
  const { since, until, ...always } = query
  // What was said before the sanctions is no reply to them.
  const replies = since && areAll(query.acts, ({ name }) => name === 'reactions')
  const found = factsFor(archive, replies ? { ...always, since } : always)
  return since ? found : ordered(found, { order: 'first' })
}

/** Of more than these none is what was meant. */
const mostOthers = 8

/** “Was it the British who expelled them”: who did. Several may blame, and one who did does not rule out another. */
function byAnother(archive: Archive, query: Query): readonly Statement[] {
  const { isDone, by, on, over, around, acts, mentions } = query
  // “Did Raab call it ‘completely unacceptable’”.
  const quoted = mentions.length > 0 && over.length === 1 && by.some(({ speaker }) => speaker)
  // “Was he arrested in Spain”: another arrested him.
  const arrested =
    areAll(acts, ({ kinds: [first] }) => first === 'arrest') && on.some((party) => isNamed(party, archive))
  if (!(isDone || quoted || arrested) || by.length === 0 || on.length + over.length + around.length === 0) return []
  const found = factsFor(archive, { ...query, by: [] })
  return found.length > (areMeasures(acts) ? mostOthers : 1) ? [] : found
}

const isNamed = ({ actor, only }: Query['on'][number], archive: Archive): boolean =>
  actor !== undefined && !only && isPrivate(archive, actor)

/** “Is NSO Group on the Treasury list”: on that of another body of the same state. */
function byOtherBody(archive: Archive, query: Query): readonly Statement[] {
  const [body, ...others] = query.by.map(({ actor }) => actor && archive.actorsById.get(actor))
  const whom = query.on.map(({ actor, only }) => (actor && !only && isPrivate(archive, actor) ? actor : undefined))
  if (body?.kind !== 'agency' || others.length > 0 || whom.length !== 1 || !whom[0] || !areAll(query.acts, isSanction))
    return []
  const home = body.country && stateOf(archive, body.country)
  return home ? factsFor(archive, { ...query, by: [{ actor: home.id }] }) : []
}

/** “Did Prague blame APT29 for it”, “did Mao Ning deny it”: whom it did blame, or who spoke for the same body. */
function ofSomebodyElse(query: Query, { archive, scope: { behind } }: Answer): readonly Statement[] {
  const { by, on, acts } = query
  // “Did it tie Snake to the SVR”: the matter by a name that is a group’s too.
  const isOfBoth = areBlame(acts) && query.over.length === 0 && query.around.length === 1 && on.length === 1
  const over = isOfBoth ? query.around.map(({ incident }) => incident) : query.over
  const around = isOfBoth ? [] : query.around
  if (by.length > 0 && over.length === 0)
    return query.victims.length > 0 && areBlame(acts) && on.some(({ actor }) => actor)
      ? overOneMatter(factsFor(archive, { ...query, on: [], around: [], formal: false }))
      : overTheirMatter(archive, query)
  // “Were MSS officers indicted over Equifax”: whoever was.
  const charged = by.length === 0 && areAll(acts, isCharge)
  if ((by.length === 0 && !charged) || over.length !== 1) return []
  const aimed = on.length + around.length + query.also.length > 0
  const onOthers = aimed ? factsFor(archive, { ...query, over, on: [], around: [], also: [], formal: false }) : []
  if (onOthers.length > 0 || !behind || acts.some(({ name }) => name === 'statements')) return onOthers
  if (charged) return []
  // “Did Obama blame North Korea”, who warned it: what he said himself says more than what others said.
  const said = areBlame(acts) || areAll(acts, ({ name }) => name === 'condemnation')
  const own = said && query.over.length === 1 ? factsFor(archive, { ...query, acts: [], formal: false }) : []
  return own.length > 0 ? own : factsFor(archive, { ...query, by: [...behind].map((actor) => ({ actor })) })
}

/** “Did the president blame REvil for the attacks on his country”: whom he did blame, where that was for one matter. */
const overOneMatter = (found: readonly Statement[]): readonly Statement[] =>
  new Set(found.flatMap(({ incidents }) => incidents)).size === 1 ? found : []

/** “Did the Treasury list the two who were charged over SamSam”: it listed others over that. */
function overTheirMatter(archive: Archive, query: Query): readonly Statement[] {
  const { by, on, acts } = query
  const ids = on.flatMap(({ actor, only }) => (actor && !only && isPrivate(archive, actor) ? [actor] : []))
  if (ids.length < on.length || ids.length < 2 || by.every(({ actor }) => !actor) || !areMeasures(acts)) return []
  const matters = ids.map(
    (id) => new Set(findStatements(archive, { on: new Set([id]) }).flatMap((each) => each.incidents)),
  )
  const over = [...(matters[0] ?? [])].filter((id) => matters.every((each) => each.has(id)))
  const found = over.length === 1 ? factsFor(archive, { ...query, on: [], over }) : []
  return found.length > mostOthers ? [] : found
}

/** “Were they sanctioned for breaking into it themselves”: for laundering what others took. */
const forSomethingElse = (archive: Archive, query: Query): readonly Statement[] =>
  query.forHacks ? factsFor(archive, { ...query, forHacks: false }) : []

const isSanction = ({ kinds: [first] }: Act): boolean => first === 'sanction'
