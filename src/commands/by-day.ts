import type { Span } from '../briefing/briefing.ts'
import { linkTo, shortSpeaker } from '../briefing/wording.ts'
import { type Archive, actorOf, groupBy } from '../model/archive.ts'
import { writeDay } from '../model/day.ts'
import type { Statement } from '../model/statement.ts'

const speakersShown = 6
/** The first ones and the last. */
const daysShown = 3

/** “19 July 2021: UK, Canada; 20 July 2021: …”; somebody who said several such things that day is named once. */
export function byDay<Each extends Statement>(
  archive: Archive,
  said: readonly Each[],
  more: (statement: Each) => string,
): Span[] {
  const speakers = [...groupBy(said, (each) => [`${each.day} ${nameOf(archive, each)}`]).values()]
  const left = speakers.length - speakersShown
  const days = [...groupBy(speakers, ([first]) => (first ? [first.day] : []))]
  const writeOne = ([day, those]: (typeof days)[number], most: number): Span[] => {
    const named = those.length > most ? those.toSorted(forStateFirst).slice(0, most) : those
    const names = named.map((each) => speaker(archive, each, more))
    const others = those.length - named.length
    return [`${writeDay(day)}: `, ...join(names, ', '), others > 0 ? ` and ${others} more` : '']
  }
  if (left <= 0)
    return join(
      days.map((each) => writeOne(each, each[1].length)),
      '; ',
    )
  const many = days.length > daysShown
  const shown = many ? [...days.slice(0, daysShown - 1), ...days.slice(-1)] : days
  const named = many ? 1 : Math.floor(speakersShown / days.length)
  const between = days.slice(daysShown - 1, -1).reduce((sum, [, those]) => sum + those.length, 0)
  return [
    ...join(
      shown.map((each) => writeOne(each, named)),
      '; ',
    ),
    between > 0 ? `; ${between} in between` : '',
  ]
}

/** Where not all can be named, whoever spoke for the state is. */
const forStateFirst = (a: readonly Statement[], b: readonly Statement[]): number =>
  Number(b[0]?.capacity === 'on-behalf-of-state') - Number(a[0]?.capacity === 'on-behalf-of-state')

/** A state denies through embassies and missions: which of them is part of the fact. */
export function nameOf(archive: Archive, statement: Statement): string {
  const { kind, speaker } = statement
  const isState = speaker.actor !== undefined && actorOf(archive, speaker.actor).kind === 'state'
  return kind === 'denial' && isState && !speaker.role
    ? speaker.name.replace(/^Spokesperson, /, '')
    : shortSpeaker(archive, statement)
}

function speaker<Each extends Statement>(
  archive: Archive,
  said: readonly Each[],
  more: (statement: Each) => string,
): Span[] {
  const telling = said.find((each) => more(each) !== '') ?? said[0]
  if (!telling) return []
  const unverified = said.some(({ verified }) => verified) ? '' : ' [unverified]'
  return [linkTo(nameOf(archive, telling), telling.sources), more(telling), unverified]
}

export function join(parts: readonly Span[][], by: string): Span[] {
  return parts.flatMap((part, place) => (place === 0 ? part : [by, ...part]))
}
