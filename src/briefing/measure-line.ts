import { type Archive, actorOf, incidentOf } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { ActorId, IncidentId } from '../model/id.ts'
import { type Designation, isDesignation, type Statement } from '../model/statement.ts'
import type { Line } from './briefing.ts'
import { kindWords, plural } from './kinds.ts'
import { markUnverified } from './unverified.ts'
import { citeSpans, shortSpeaker } from './wording.ts'

export interface Shown {
  /** The incidents that the answer is about, which need no telling. */
  within?: ReadonlySet<IncidentId>
  /** The targets that were asked about: named before the others. */
  first?: ReadonlySet<ActorId>
  /** Those of a listing for whom it is shown: the others are only counted. */
  alone?: ReadonlySet<ActorId>
  /** Why somebody is listed, and all that a reader of a listing must know. */
  reason?: boolean
  /** What was said of it in so many words. */
  quoted?: boolean
  /** Who announced it for the body. */
  announcer?: boolean
}

/** One measure on one line: day, imposer, targets, regime, matter, source; of other measures the gist says it best. */
export function measureLine(archive: Archive, statement: Statement, shown: Shown = {}): Line {
  const { within, reason = false, quoted = false, announcer = false } = shown
  const { day, kind, gist, quote, sources, about, speaker } = statement
  const imposer = `${shortSpeaker(archive, statement)}${announcer && speaker.role ? ` (${speaker.name}, ${speaker.role})` : ''}`
  const incidents = statement.incidents.filter((id) => !within?.has(id)).map((id) => incidentOf(archive, id).name)
  const over = [...incidents, ...about].join('; ')
  const listing = isDesignation(statement)
  const said = quoted && quote ? ` “${quote.text}” – ${quote.by}.` : ''
  const what = listing
    ? `${imposer} ${kindWords[kind].did} ${writeTargets(archive, statement, shown)}${within ? '' : ` · under ${statement.regime}`}`
    : `${imposer}, ${kindWords[kind].one}: ${gist}${said}`
  return [
    { text: writeDay(day), strong: true },
    ` · ${what}`,
    over ? ` · ${within ? 'also ' : ''}over ${over}` : '',
    listing && (reason || kind === 'sanction-lifted') ? ` · ${gist}` : '',
    listing ? said : '',
    listing ? noteOf(statement, !reason) : '',
    kind === 'indictment' ? `${chargeNote(statement)} · charges are allegations` : '',
    markUnverified([statement]),
    ...citeSpans(sources),
  ]
}

/** What a reader of a listing must know, such as a second date; of the quotation, which is not shown, nothing. */
function noteOf({ note = '' }: Statement, datesOnly: boolean): string {
  const sentences = note.split(/(?<=\.) /).filter((each) => !/quotation/i.test(each))
  const kept = datesOnly
    ? sentences.filter((each) => /\b(since|from|designated|amended)\b.*\d{4}/.test(each))
    : sentences
  return kept.length > 0 && kept[0] !== '' ? ` [${kept.join(' ').replace(/\.$/, '')}]` : ''
}

/** What a reader of charges must know: that they are a warrant, or no indictment by a court; of what else is recorded, nothing. */
function chargeNote({ note = '' }: Statement): string {
  const kept = note.split(/(?<=\.) /).filter((each) => !/charges are allegations|recorded separately/i.test(each))
  return kept.join(' ') === '' ? '' : ` [${kept.join(' ').replace(/\.$/, '')}]`
}

const namesShown = 6

/** The targets by name, those no longer listed marked with the day, the rest counted. */
function writeTargets(archive: Archive, statement: Designation, { first, alone }: Shown): string {
  const asked = statement.targets.filter((id) => first?.has(id))
  const targets = [...asked, ...statement.targets.filter((id) => !first?.has(id))]
  const shown = targets.filter((id) => !alone || alone.has(id)).slice(0, namesShown)
  const names = shown.map((id) => `${actorOf(archive, id).name}${status(statement, id)}`)
  const left = targets.filter((id) => !shown.includes(id))
  if (names.length === 0) return 'nobody named'
  if (left.length === 0) return names.join(', ')
  const seen = left.map((id) => ({
    verified: statement.perTarget.every((each) => each.target !== id || each.verified),
  }))
  return `${names.join(', ')} and ${plural(left.length, 'other')}${markUnverified(seen)}`
}

function status(statement: Designation, target: ActorId): string {
  const known = statement.perTarget.find((each) => each.target === target)
  if (!known) return ''
  const unseen = known.verified ? '' : ' [unverified]'
  if (known.status === undefined) return unseen
  const since = known.day ? ` ${writeDay(known.day)}` : ''
  return known.status === 'delisted' ? `${unseen} [delisted${since}]` : `${unseen} [status unclear${since}]`
}
